import type { Text } from "../core/text";

/** Texts of the pane's tab of data sheets that are added on demand, and of what it says beside the scores. */
export const moreSheetsTexts = {
  add: { th: "เพิ่ม", en: "Add" },
  there: { th: "มีแล้ว", en: "there" },
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
