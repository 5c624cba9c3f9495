import type { Text } from "../core/text";

/** What is said of workbooks that come and go: the committee's copy, comparisons, many agencies. */
export const exchangeTexts = {
  unreadable: {
    otherFormat: {
      th: "เปิดไฟล์ {file} ไม่ได้ เพราะไม่ใช่ไฟล์ .xlsx โปรดเปิดใน Excel แล้วบันทึกเป็นชนิด .xlsx",
      en: "The file {file} could not be opened: it is not an .xlsx file. Open it in Excel and save it as .xlsx.",
    },
    encrypted: {
      th: "เปิดไฟล์ {file} ไม่ได้ เพราะมีรหัสผ่าน โปรดเปิดใน Excel ยกเลิกรหัสผ่าน แล้วบันทึกใหม่",
      en: "The file {file} could not be opened: it is protected by a password. Open it in Excel, remove the password and save it again.",
    },
    damaged: {
      th: "เปิดไฟล์ {file} ไม่ได้ เพราะไฟล์เสียหายหรือไม่สมบูรณ์ โปรดขอไฟล์ใหม่จากผู้ส่ง",
      en: "The file {file} could not be opened: it is damaged or incomplete. Ask the sender for a new one.",
    },
    tooLarge: {
      th: "เปิดไฟล์ {file} ไม่ได้ เพราะมีข้อมูลมากเกินกว่าที่เปิดได้ โปรดลบแถวหรือแผ่นงานที่ไม่ใช้ แล้วบันทึกใหม่",
      en: "The file {file} could not be opened: it holds more than can be opened. Delete rows or sheets that are not needed and save it again.",
    },
  },

  // --- the committee's copy
  formulaErrors: {
    th: "ยังทำชุดส่งไม่ได้ เพราะมีสูตรที่แสดงข้อผิดพลาดหรือยังคำนวณไม่เสร็จ: {cells} โปรดแก้สูตรหรือรอให้คำนวณเสร็จ แล้วลองอีกครั้ง",
    en: "The committee's copy was not made: formulas show an error or are still being computed: {cells}. Correct them or wait, then try again.",
  },
  formulaErrorsMore: {
    th: "ยังทำชุดส่งไม่ได้ เพราะมีสูตรที่แสดงข้อผิดพลาดหรือยังคำนวณไม่เสร็จ: {cells} และอีก {more} เซลล์ โปรดแก้สูตรหรือรอให้คำนวณเสร็จ แล้วลองอีกครั้ง",
    en: "The committee's copy was not made: formulas show an error or are still being computed: {cells} and {more} more. Correct them or wait, then try again.",
  },
  noReports: {
    th: "ยังทำชุดส่งไม่ได้ เพราะสมุดงานยังไม่มีรายงานที่เลือก โปรดกด “สร้างรายงาน” ก่อน",
    en: "The committee's copy was not made: the workbook has none of the chosen reports. Make the reports first.",
  },
  shareUsage: {
    th: "วิธีใช้: npm run share -- IN.xlsx OUT.xlsx [--only รหัสรายงาน,รหัสรายงาน]",
    en: "Usage: npm run share -- IN.xlsx OUT.xlsx [--only id,id]",
  },
  compareUsage: {
    th: "วิธีใช้: npm run compare -- A.xlsx B.xlsx OUT.xlsx",
    en: "Usage: npm run compare -- A.xlsx B.xlsx OUT.xlsx",
  },
  provinceUsage: {
    th: "วิธีใช้: npm run province -- โฟลเดอร์ OUT.xlsx [--reports]",
    en: "Usage: npm run province -- FOLDER OUT.xlsx [--reports]",
  },
  noFolder: {
    th: "ไม่พบโฟลเดอร์ {file} โปรดตรวจชื่อโฟลเดอร์",
    en: "The folder {file} was not found. Check its name.",
  },
  noWorkbooks: {
    th: "ไม่มีไฟล์ .xlsx ที่อ่านได้ในโฟลเดอร์ {file}",
    en: "No .xlsx file in the folder {file} could be read.",
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** Headings and sentences of the sheets made for the exchange. Officials read them, so they are Thai. */
export const exchangeSheets = {
  remarks: {
    name: "ความเห็นกรรมการ",
    title: "ความเห็นของกรรมการ",
    note: "พิมพ์ความเห็นหนึ่งแถวต่อหนึ่งเรื่อง เลือกรายงานที่เกี่ยวข้อง แล้วส่งไฟล์กลับให้หน่วยงาน",
    headings: ["ลำดับ", "รายงาน", "มาตรการหรือหัวข้อ", "ความเห็น", "ผู้ให้ความเห็น", "วันที่"],
    accepted: "ผลการพิจารณา",
    verdicts: ["เห็นชอบ", "เห็นชอบโดยให้แก้ไข", "ไม่เห็นชอบ"],
    reportPrompt: "เลือกรายงานจากรายการ",
    verdictPrompt: "เลือกผลการพิจารณา",
    signHeadings: ["ลงชื่อกรรมการ", "ตำแหน่ง", "ผลการพิจารณา", "วันที่"],
  },
  checks: {
    name: "สรุปผลการตรวจทาน",
    title: "สรุปผลการตรวจทานข้อมูล",
    clean: "ตรวจทานแล้ว ไม่พบข้อผิดพลาดและข้อควรตรวจสอบ",
    counts: "พบข้อผิดพลาด {errors} รายการ และข้อควรตรวจสอบ {warnings} รายการ",
    headings: ["ลำดับ", "ประเภท", "แผ่นงาน", "เซลล์", "สิ่งที่พบ"],
    severity: { error: "ข้อผิดพลาด", warning: "ควรตรวจสอบ", info: "ข้อสังเกต" },
  },
  comparison: {
    name: "เปรียบเทียบ",
    title: "ผลการเปรียบเทียบสมุดงาน",
    files: "ฉบับที่ ๑: {mine}   ฉบับที่ ๒: {theirs}",
    none: "สมุดงานทั้งสองฉบับไม่แตกต่างกัน",
    counts: "แตกต่างกัน {count} รายการ",
    headings: ["ลำดับ", "ลักษณะ", "แผ่นงาน", "รายการ", "คอลัมน์", "ฉบับที่ ๑", "ฉบับที่ ๒", "เซลล์ (๑ / ๒)"],
    kinds: { changed: "แก้ไข", added: "เพิ่ม", removed: "ลบ" },
  },
  gathered: {
    name: "รวมความเห็น",
    title: "ความเห็นของกรรมการที่รวบรวมได้",
    from: "ไฟล์",
  },
  province: {
    name: "ภาพรวมหน่วยงาน",
    title: "ผลการประเมิน ITA ของหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year}",
    counts: "อ่านได้ {read} ไฟล์ จาก {files} ไฟล์ มีคะแนนครบของปีนี้ {whole} หน่วยงาน",
    headings: ["อันดับ", "หน่วยงาน", "ประเภท"],
    afterScores: ["IIT", "EIT", "OIT", "รวม", "ระดับ", "ตัวชี้วัดต่ำสุด"],
    average: "ค่าเฉลี่ยทุกหน่วยงาน",
    averageOf: "ค่าเฉลี่ย {type} ({count})",
    chartTitle: "คะแนนเฉลี่ยรายตัวชี้วัด",
    chartHeadings: ["ตัวชี้วัด", "คะแนนเฉลี่ย"],
    totalsTitle: "คะแนนรวมรายหน่วยงาน",
    totalsHeadings: ["หน่วยงาน", "คะแนนรวม"],
    indicator: "ตัวชี้วัดที่ {number}",
  },
  followUp: {
    name: "สิ่งที่ต้องติดตาม",
    title: "สิ่งที่ต้องติดตามรายหน่วยงาน",
    headings: ["ลำดับ", "หน่วยงาน", "ปี", "ข้อผิดพลาด", "ควรตรวจสอบ", "สิ่งที่ขาดหรือต้องแก้ไข", "ไฟล์"],
    otherYear: "ผลการประเมินในไฟล์เป็นของปีงบประมาณ พ.ศ. {year}",
    unreadable: "อ่านไฟล์ไม่ได้",
    nothing: "ครบถ้วน",
    more: "และอีก {count} เรื่อง",
  },
} as const;
