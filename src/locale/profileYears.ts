import type { Text } from "../core/text";

/** Texts of the years in the head of the pane: changing them, and starting the next one. */
export const profileYearTexts = {
  title: { th: "ปีงบประมาณ", en: "Fiscal years" },
  change: { th: "ดูหรือเปลี่ยนปีงบประมาณ", en: "See or change the fiscal years" },
  result: { th: "ปีของผลประเมิน", en: "Year of the result" },
  plan: { th: "ปีของแผนมาตรการ", en: "Year of the plan" },
  year: { th: "พ.ศ. {year}", en: "{year} (B.E.)" },
  save: { th: "บันทึกปี", en: "Keep the years" },
  saved: {
    th: "บันทึกแล้ว: ผลปี {result} แผนปี {plan}",
    en: "Kept: result {result}, plan {plan}",
  },
  next: { th: "เริ่มปีงบประมาณ {year}", en: "Start fiscal year {year}" },
  nextHint: {
    th: "เปิดสมุดงานใหม่ของปีถัดไป คะแนนปีนี้ย้ายไปคะแนนย้อนหลัง แผ่นข้อมูลเดิมเก็บไว้พร้อมปี สมุดงานนี้ไม่เปลี่ยนแปลง",
    en: "Opens a new workbook of the next year: this year's scores become earlier scores, the data sheets are kept with their year. This workbook stays as it is.",
  },
  measures: {
    th: "มาตรการที่นำไปด้วย ({count} จาก {all})",
    en: "Measures that go along ({count} of {all})",
  },
  starting: { th: "กำลังเริ่มปีใหม่…", en: "Starting the next year…" },
  look: { th: "โปรดดู {count} เรื่อง", en: "Please look at {count} things" },
} satisfies Record<string, Text>;
