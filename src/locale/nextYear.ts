import type { Text } from "../core/text";

/** What is said when the next fiscal year is started. */
export const nextYearTexts = {
  noScores: {
    th: "ยังเริ่มปีงบประมาณใหม่ไม่ได้ เพราะคะแนนของปีนี้ยังไม่ครบ โปรดกรอกแผ่น “คะแนน” ให้ครบก่อน",
    en: "The next year was not started: this year's scores are not complete. Fill in the scores sheet first.",
  },
  codeUnknown: {
    th: "สมุดงานใหม่ แผ่น “{sheet}” เซลล์ {address} มาตรการ “{measure}”: ยังไม่ยืนยันว่ารหัส {code} ของปีใหม่คือข้อเดียวกัน โปรดเลือกรหัสตามคู่มือของปีใหม่",
    en: "New workbook, sheet “{sheet}”, cell {address}, measure “{measure}”: it is not confirmed that code {code} means the same in the new year. Choose the code by the new year's manual.",
  },
  macrosLeft: {
    th: "แมโครไม่ได้ตามไปในสมุดงานใหม่ เพราะ Excel เปิดสมุดงานใหม่เป็น .xlsx สมุดงานเดิมยังมีแมโครครบ",
    en: "The macros did not go along into the new workbook, which Excel opens as an .xlsx. The workbook you have still holds them.",
  },
  done: {
    th: "เริ่มปีงบประมาณ พ.ศ. {year} แล้ว เพิ่ม {added} แผ่น และเก็บแผ่นของปีเดิมไว้ {kept} แผ่น",
    en: "Fiscal year {year} was started: {added} new sheets, {kept} sheets of the year before were kept.",
  },
  usage: {
    th: "วิธีใช้: npm run next-year -- IN.xlsx OUT.xlsx",
    en: "Usage: npm run next-year -- IN.xlsx OUT.xlsx",
  },
} as const satisfies Record<string, Text>;
