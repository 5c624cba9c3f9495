import type { Text } from "../core/text";

/** What is said of fiscal years that do not fit together. `{sheet}` and `{address}` name the place. */
export const yearTexts = {
  figuresOlder: {
    th: "แผ่น “{sheet}” เป็นของปีงบประมาณ พ.ศ. {found} (เซลล์ {address}) แต่ปีที่ประเมินในข้อมูลหน่วยงานเป็น {year} โปรดใช้คำสั่ง “เริ่มปีงบประมาณใหม่” ซึ่งเก็บตัวเลขของปี {found} ไว้ หรือแก้ปีที่ประเมินในข้อมูลหน่วยงานกลับเป็น {found}",
    en: "Sheet “{sheet}” is of fiscal year {found} (cell {address}), but the assessed year in the agency profile is {year}. Use “Start the next fiscal year”, which keeps the figures of {found}, or set the assessed year of the profile back to {found}.",
  },
  figuresNewer: {
    th: "แผ่น “{sheet}” เป็นของปีงบประมาณ พ.ศ. {found} (เซลล์ {address}) แต่ปีที่ประเมินในข้อมูลหน่วยงานเป็น {year} โปรดแก้ปีที่ประเมินในข้อมูลหน่วยงานเป็น {found} หรือเปิดสมุดงานของปี {year}",
    en: "Sheet “{sheet}” is of fiscal year {found} (cell {address}), but the assessed year in the agency profile is {year}. Set the assessed year of the profile to {found}, or open the workbook of {year}.",
  },
  figuresUndated: {
    th: "แผ่น “{sheet}” ไม่ได้ระบุว่าเป็นของปีใด แต่แผ่น “{other}” เซลล์ {cell} เป็นของปี {found} ขณะที่ปีที่ประเมินในข้อมูลหน่วยงานเป็น {year} โปรดแก้ปีที่ประเมินในข้อมูลหน่วยงานกลับเป็น {found} แล้วใช้คำสั่ง “เริ่มปีงบประมาณใหม่”",
    en: "Sheet “{sheet}” does not say of which year it is, but sheet “{other}”, cell {cell}, is of {found}, while the assessed year in the agency profile is {year}. Set the assessed year of the profile back to {found}, then use “Start the next fiscal year”.",
  },
  measuresOlder: {
    th: "แผ่น “{sheet}” เป็นของปีงบประมาณ พ.ศ. {found} (เซลล์ {address}) แต่ปีที่ดำเนินมาตรการในข้อมูลหน่วยงานเป็น {year} โปรดใช้คำสั่ง “เริ่มปีงบประมาณใหม่” ซึ่งเก็บมาตรการของปี {found} ไว้ หรือแก้ปีที่ดำเนินมาตรการในข้อมูลหน่วยงานกลับเป็น {found}",
    en: "Sheet “{sheet}” is of fiscal year {found} (cell {address}), but the year of the measures in the agency profile is {year}. Use “Start the next fiscal year”, which keeps the measures of {found}, or set the year of the measures in the profile back to {found}.",
  },
  measuresNewer: {
    th: "แผ่น “{sheet}” เป็นของปีงบประมาณ พ.ศ. {found} (เซลล์ {address}) แต่ปีที่ดำเนินมาตรการในข้อมูลหน่วยงานเป็น {year} โปรดแก้ปีที่ดำเนินมาตรการในข้อมูลหน่วยงานเป็น {found} หรือเปิดสมุดงานที่มีแผนของปี {year}",
    en: "Sheet “{sheet}” is of fiscal year {found} (cell {address}), but the year of the measures in the agency profile is {year}. Set the year of the measures in the profile to {found}, or open the workbook with the plan of {year}.",
  },
  measuresUndated: {
    th: "แผ่น “{sheet}” ไม่ได้ระบุว่าเป็นของปีใด แต่แผ่น “{other}” เซลล์ {cell} เป็นของปี {found} ขณะที่ปีที่ดำเนินมาตรการในข้อมูลหน่วยงานเป็น {year} โปรดตรวจว่าแผ่น “{other}” เป็นแผนของปีใด แล้วแก้ปีที่ดำเนินมาตรการในข้อมูลหน่วยงานให้ตรงกัน",
    en: "Sheet “{sheet}” does not say of which year it is, but sheet “{other}”, cell {cell}, is of {found}, while the year of the measures in the agency profile is {year}. See of which year the plan on “{other}” is, and make the year of the measures in the profile agree with it.",
  },
  figuresYearUnreadable: {
    th: "แผ่น “{sheet}” เซลล์ {address} ต้องเป็นปีงบประมาณ พ.ศ. แต่พบ “{found}” โปรดพิมพ์ปีของตัวเลขในแผ่นนี้ เช่น {year}",
    en: "Sheet “{sheet}”, cell {address} must hold the Buddhist fiscal year of the figures, but holds “{found}”. Type the year, such as {year}.",
  },
  planBeforeResult: {
    th: "ปีของแผน {planYear} มาก่อนปีที่ประเมิน {year} โปรดแก้ปีของแผนในแผ่น “{sheet}” เซลล์ {address} (ปกติคือ {expected})",
    en: "The plan year {planYear} lies before the assessed year {year}. Correct the plan year in sheet “{sheet}”, cell {address} (usually {expected}).",
  },
  planNotNext: {
    th: "ปีของแผน {planYear} ไม่ใช่ปีถัดจากปีที่ประเมิน {year} ถูกต้องหรือไม่ โปรดตรวจแผ่น “{sheet}” เซลล์ {address} (ปกติคือ {expected})",
    en: "The plan year {planYear} is not the year after the assessed year {year}. Is that right? See sheet “{sheet}”, cell {address} (usually {expected}).",
  },
} satisfies Record<string, Text>;
