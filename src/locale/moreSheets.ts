import type { Text } from "../core/text";

/** Texts of the pane's tab of data sheets that are added on demand, and of what it says beside the scores. */
export const moreSheetsTexts = {
  tab: { th: "แผ่นข้อมูล", en: "Data sheets" },
  notes: { th: "โปรดทราบ ({count})", en: "Please note ({count})" },
  more: { th: "แผ่นข้อมูลเพิ่มเติม", en: "More data sheets" },
  moreText: {
    th: "เพิ่มเมื่อต้องใช้ แผ่นใหม่จะเป็นของปีงบประมาณในข้อมูลหน่วยงาน แผ่นเดิมไม่ถูกแก้ไข",
    en: "Add them when needed. A new sheet is for the fiscal year of the agency profile; other sheets are left as they are.",
  },
  add: { th: "เพิ่ม", en: "Add" },
  addNamed: { th: "เพิ่มแผ่น “{name}”", en: "Add the sheet “{name}”" },
  there: { th: "มีแล้ว", en: "there" },
  answers: { th: "คะแนนจากคำตอบ", en: "Scores from answers" },
  answersText: {
    th: "คำนวณคะแนนรายข้อจากแผ่นคำตอบ แล้วเขียนลงแผ่นคะแนนข้อคำถาม คะแนนที่พิมพ์ไว้เองจะไม่ถูกเขียนทับ",
    en: "Computes question scores from the answer sheets and writes them into the question sheet. Scores typed by hand are never overwritten.",
  },
  score: { th: "คำนวณคะแนนจากคำตอบ", en: "Compute scores from answers" },
  scoring: { th: "กำลังคำนวณ…", en: "Computing…" },
  needsAnswers: {
    th: "เพิ่มแผ่นคำตอบ IIT หรือ EIT และแผ่นคะแนนข้อคำถามก่อน",
    en: "Add an answer sheet (IIT or EIT) and the question sheet first.",
  },
} satisfies Record<string, Text>;

/** What each data sheet is for, in a few words. */
export const sheetPurposes = {
  rules: {
    th: "น้ำหนัก ระดับ และเกณฑ์ผ่านของปี พร้อมที่มา กำหนดค่าของหน่วยงานได้",
    en: "The year's weights, levels and pass line with their sources; own values can be set",
  },
  questions: {
    th: "คะแนนรายข้อคำถามและรายการ OIT เทียบกับคะแนนตัวชี้วัด",
    en: "Scores by question and OIT item, compared with the indicator scores",
  },
  "answers-iit": {
    th: "คำตอบของผู้มีส่วนได้ส่วนเสียภายใน รายผู้ตอบ",
    en: "Answers of internal stakeholders, a row a respondent",
  },
  "answers-eit": {
    th: "คำตอบของผู้มีส่วนได้ส่วนเสียภายนอก รายผู้ตอบ",
    en: "Answers of external stakeholders, a row a respondent",
  },
  items: { th: "แนวทางของแต่ละรายการ OIT", en: "What is planned for each OIT item" },
  results: {
    th: "ผลที่ได้ทำตามมาตรการ สำหรับรายงานผล",
    en: "What was done on the measures, for the report on results",
  },
  progress: {
    th: "ความก้าวหน้าและสถานะของแต่ละแนวทาง",
    en: "Progress and status of each course of action",
  },
  calendar: { th: "กิจกรรมและกำหนดเวลาของการประเมิน", en: "Activities and dates of the assessment" },
  history: { th: "คะแนนของปีก่อน ๆ เพื่อเปรียบเทียบ", en: "Scores of earlier years to compare with" },
} satisfies Record<string, Text>;
