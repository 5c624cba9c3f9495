import type { Text } from "../core/text";

/** What is said about the reports of analysis. */
export const narrativeTexts = {
  noQuestionScores: {
    th: "แผ่นคะแนนข้อคำถามยังไม่มีคะแนน กรอกคะแนนอย่างน้อยหนึ่งข้อ แล้วลองอีกครั้ง",
    en: "The sheet of question scores holds no score yet. Fill in at least one, then try again.",
  },
  editedKept: {
    th: "แผ่น “{kept}” มีผู้แก้ไขแล้ว จึงเก็บไว้ตามเดิม รายงานใหม่อยู่ที่แผ่น “{name}”",
    en: "The sheet “{kept}” was edited, so it was kept. The new report is the sheet “{name}”.",
  },
  noCharts: {
    th: "Excel รุ่นนี้วาดแผนภูมิไม่ได้ จึงสร้างรายงานโดยไม่มีแผนภูมิ ส่วนอื่นครบถ้วน",
    en: "This program could not draw the charts; the reports were made without them, all else is there.",
  },
  nothingWeak: {
    th: "ไม่มีข้อที่ต่ำกว่าเกณฑ์หรือต่ำกว่าข้ออื่นในตัวชี้วัด จึงไม่ต้องจัดทำรายงานนี้",
    en: "No question lies below the line or below the others of its indicator, so there is nothing to report.",
  },
} satisfies Record<string, Text>;

/** What is said about the sheet of earlier scores. */
export const historyTexts = {
  empty: {
    th: "แผ่น “{sheet}” ยังไม่มีคะแนนของปีก่อน กรอกอย่างน้อยหนึ่งปี แล้วลองอีกครั้ง",
    en: "The sheet “{sheet}” holds no score of an earlier year yet. Fill in at least one year, then try again.",
  },
  yearTwice: {
    th: "แผ่น “{sheet}” เซลล์ {address} มีคอลัมน์ของปี {year} มากกว่าหนึ่งคอลัมน์ โปรดลบคอลัมน์ที่ซ้ำ",
    en: "Sheet “{sheet}”, cell {address}: fiscal year {year} has more than one column. Delete the extra one.",
  },
  yearNotPast: {
    th: "แผ่น “{sheet}” เซลล์ {address} ปี {year} ไม่ใช่ปีก่อนปีที่ประเมิน ({fiscalYear}) จึงไม่ได้นำมาเปรียบเทียบ",
    en: "Sheet “{sheet}”, cell {address}: year {year} does not lie before the assessed year ({fiscalYear}), so it is not compared.",
  },
} satisfies Record<string, Text>;
