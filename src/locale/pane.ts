import type { Text } from "../core/text";

/** Texts of the task pane around its tabs, and of the small message page that the ribbon buttons open. */
export const paneTexts = {
  // --- tabs
  tabs: { th: "ส่วนต่าง ๆ ของแผงงาน", en: "Parts of the pane" },
  workTab: { th: "งาน", en: "Work" },
  scoresTab: { th: "คะแนน", en: "Scores" },
  checksTab: { th: "ตรวจ", en: "Check" },
  reportsTab: { th: "รายงาน", en: "Reports" },
  opening: { th: "กำลังเปิด", en: "Opening" },

  // --- header
  product: { th: "ITA สำหรับ Excel", en: "ITA for Excel" },
  noAgencyYet: { th: "ยังไม่มีชื่อหน่วยงาน", en: "No agency yet" },
  years: { th: "ผลปี {result} · แผนปี {plan}", en: "Result {result} · plan {plan} (B.E.)" },
  more: { th: "คำสั่งเพิ่มเติม", en: "More commands" },
  help: { th: "วิธีใช้", en: "Help" },
  refresh: { th: "อ่านข้อมูลใหม่", en: "Read again" },
  refreshed: { th: "อ่านข้อมูลใหม่แล้ว", en: "The workbook was read again." },
  otherLanguage: { th: "English", en: "ไทย" },
  openWithWorkbook: { th: "เปิดแผงงานพร้อมสมุดงานนี้", en: "Open the pane with this workbook" },
  reading: { th: "กำลังอ่านข้อมูล…", en: "Reading the workbook…" },
  olderView: {
    th: "ข้อมูลด้านล่างเป็นของการอ่านครั้งก่อน",
    en: "What is shown below is from the last reading.",
  },
  watchUnavailable: {
    th: "แผงงานนี้ปรับตามข้อมูลเองไม่ได้ เมื่อแก้ข้อมูลแล้วให้เลือก คำสั่งเพิ่มเติม > อ่านข้อมูลใหม่",
    en: "The pane cannot follow changes by itself. After editing choose More commands > Read again.",
  },

  // --- score strip
  scoreStrip: { th: "สรุปคะแนน", en: "Score" },
  total: { th: "คะแนนรวม", en: "Total score" },
  totalShort: { th: "คะแนนรวม", en: "total" },
  scoresFilled: { th: "กรอกคะแนนแล้ว {filled}/{all}", en: "Scores filled in: {filled}/{all}" },
  missingTo: { th: "ขาด {parts} ถึง “{level}”", en: "{parts} short of “{level}”" },
  reachesLine: { th: "ถึงเกณฑ์", en: "reached" },
  belowLine: { th: "ยังไม่ถึงเกณฑ์", en: "not reached" },
  scoresNow: { th: "คะแนนรวม {score} ระดับ {level}", en: "Total score {score}, level {level}" },

  // --- places
  blankCells: {
    th: "แผ่น “{sheet}” เหลือ {count} ช่อง เริ่มที่ {address}",
    en: "Sheet “{sheet}”: {count} cells left, the first is {address}",
  },
  goToCell: { th: "ไปที่เซลล์ {address}", en: "Go to cell {address}" },
  goToSheet: { th: "ไปที่แผ่นงาน", en: "Go to the sheet" },
  ofSheet: { th: "แผ่น “{sheet}”", en: "of sheet “{sheet}”" },

  // --- messages
  close: { th: "ปิด", en: "Close" },
  notice: { th: "ผลของคำสั่งล่าสุด", en: "Result of the last command" },
  takeBack: { th: "ย้อนกลับ", en: "Take back" },
  ok: { th: "ตกลง", en: "OK" },
  mayClose: {
    th: "หากปุ่มไม่ตอบสนอง ปิดหน้าต่างนี้ได้ที่มุมขวาบน",
    en: "If the button does not answer, close this window at its upper right corner.",
  },
  noMessage: { th: "ไม่มีข้อความ", en: "There is no message." },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  unexpected: {
    th: "ส่วนเสริมทำงานผิดพลาด ข้อมูลในสมุดงานไม่หาย โปรดลองอีกครั้ง หากยังพบปัญหาให้แจ้งข้อความนี้แก่ผู้ดูแล: {detail}",
    en: "The add-in met an error of its own. Your data are safe. Try again; if it stays, give this text to your administrator: {detail}",
  },
  paneBroken: { th: "แผงงานนี้แสดงผลผิดพลาด", en: "The pane could not be shown" },
} satisfies Record<string, Text>;
