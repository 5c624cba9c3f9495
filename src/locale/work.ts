import type { Text } from "../core/text";

/** Texts of the pane's home: the first run and the checklist of the officer's year. */
export const workTexts = {
  // --- first run
  welcome: { th: "เริ่มต้นใช้งาน", en: "Get started" },
  value1: {
    th: "กรอกคะแนนที่ ป.ป.ช. ประกาศ แล้วเห็นระดับและคะแนนที่ยังขาดทันที",
    en: "Type the announced scores and see the level and what is missing at once.",
  },
  value2: {
    th: "ตรวจมาตรการและข้อความให้ถูกต้องก่อนส่ง",
    en: "Have measures and texts checked before they are handed in.",
  },
  value3: {
    th: "สร้างรายงานที่พร้อมพิมพ์และลงนาม",
    en: "Make reports that are ready to print and sign.",
  },
  resultYear: { th: "ปีของผลประเมิน", en: "Year of the result" },
  planYear: { th: "มาตรการเป็นของปีงบประมาณ พ.ศ. {year}", en: "Measures are for {year} (B.E.)." },
  year: { th: "ปีงบประมาณ พ.ศ. {year}", en: "Fiscal year {year} (B.E.)" },
  startNew: { th: "เริ่มสมุดงานใหม่", en: "Start a new workbook" },
  startWithTables: { th: "มีตารางจาก Word หรือปีก่อนแล้ว", en: "I have tables already" },
  adding: { th: "กำลังเพิ่มแผ่นข้อมูล…", en: "Adding data sheets…" },
  ownSheetsSafe: {
    th: "แผ่นงานเดิมของท่านจะไม่ถูกแก้ไข",
    en: "Your own sheets are left as they are.",
  },

  // --- checklist
  checklist: { th: "งานของปีนี้", en: "This year's work" },
  done: { th: "เสร็จแล้ว", en: "done" },
  todo: { th: "ยังไม่เสร็จ", en: "to do" },
  optional: { th: "ไม่บังคับ", en: "optional" },
  agency: { th: "หน่วยงานและปี", en: "Agency and years" },
  scores: { th: "คะแนน", en: "Scores" },
  questions: { th: "คะแนนข้อคำถาม", en: "Question scores" },
  measures: { th: "มาตรการ", en: "Measures" },
  others: { th: "แผ่นข้อมูลอื่น", en: "Other data sheets" },
  checks: { th: "ตรวจ", en: "Check" },
  reports: { th: "รายงาน", en: "Reports" },
  noSheet: { th: "ยังไม่มีแผ่นข้อมูลนี้", en: "This data sheet is not there yet." },
  left: { th: "เหลือ {count} เรื่อง", en: "{count} left" },
  filled: { th: "กรอกแล้ว {filled}/{all}", en: "{filled}/{all} filled in" },
  signers: { th: "ผู้ลงนาม {count} คน", en: "Signers: {count}" },
  noSigners: { th: "ผู้ลงนาม: ยังไม่ได้กรอก", en: "Signers: not filled in" },
  questionsUse: {
    th: "ไม่บังคับ ใช้กับรายงาน “ข้อบกพร่องและประเด็นพัฒนา”",
    en: "Optional, for the weakness report",
  },
  noMeasures: {
    th: "ยังไม่มีมาตรการ กรอกอย่างน้อยหนึ่งแถว",
    en: "No measure yet. Fill in at least one row.",
  },
  covered: {
    th: "มาตรการ {count} รายการ ครอบคลุม {covered} จาก {all} ตัวชี้วัด",
    en: "{count} measures for {covered} of {all} indicators",
  },
  checking: { th: "กำลังตรวจ…", en: "Checking…" },
  nothingFound: { th: "ไม่พบสิ่งที่ต้องแก้ไข", en: "Nothing was found." },
  found: {
    th: "ข้อผิดพลาด {errors} คำเตือน {warnings} ข้อสังเกต {infos}",
    en: "{errors} errors, {warnings} warnings, {infos} notes",
  },
  reportsReady: {
    th: "สร้างทุกฉบับที่ข้อมูลพร้อม",
    en: "Make every report whose data are there.",
  },
  reportsLater: {
    th: "สร้างได้เมื่อกรอกข้อมูลหน่วยงานครบ",
    en: "Can be made once the agency is filled in.",
  },

  reportsOld: {
    th: "{count} ฉบับเก่ากว่าข้อมูล",
    en: "Older than their data: {count}",
  },
  share: { th: "ส่งคณะกรรมการ", en: "For the committee" },
  shareDetail: {
    th: "สำเนาที่มีเฉพาะรายงาน เปิดได้โดยไม่ต้องมีส่วนเสริม",
    en: "A copy of the reports only, to be opened without the add-in",
  },

  importTables: { th: "นำเข้าจาก Word หรือไฟล์อื่น", en: "Import from Word or another file" },
  tidyPasted: { th: "จัดตารางที่วางจาก Word", en: "Tidy a table pasted from Word" },

  // --- buttons of the lines
  add: { th: "เพิ่ม", en: "Add" },
  fillOn: { th: "กรอกต่อ", en: "Fill in" },
  look: { th: "ดู", en: "Look" },
  remake: { th: "สร้างใหม่", en: "Make again" },
  shareBegin: { th: "จัดชุด", en: "Prepare" },
  makeAll: { th: "สร้าง", en: "Make" },

  // --- what is left on a sheet
  showRest: { th: "อีก {count} เรื่อง", en: "{count} more" },
  blankCells: {
    th: "แผ่น “{sheet}” เหลือ {count} ช่อง เริ่มที่ {address}",
    en: "Sheet “{sheet}”: {count} cells left, the first is {address}",
  },
  notes: { th: "ข้อสังเกต {count} เรื่อง", en: "Notes: {count}" },

  // --- more data sheets
  moreSheets: {
    th: "แผ่นข้อมูลเพิ่มเติม (มีแล้ว {there} จาก {all})",
    en: "More data sheets ({there} of {all} there)",
  },
  allThere: { th: "มีแผ่นข้อมูลครบแล้ว", en: "All data sheets are there." },
  sheetAdded: { th: "เพิ่มแผ่น “{first}” แล้ว", en: "Sheet “{first}” was added." },
  sheetsAdded: {
    th: "เพิ่มแผ่นข้อมูลแล้ว {count} แผ่น เริ่มที่ “{first}”",
    en: "{count} data sheets were added. Begin with “{first}”.",
  },
} satisfies Record<string, Text>;
