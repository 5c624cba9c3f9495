import type { Text } from "./text";

/**
 * Why a custom function gave no value. Excel shows the sentence when the mouse is over the error.
 * Places: `{name}` the argument as Excel names it, `{at}` the position in a range (or nothing),
 * `{found}` what stands in the cell.
 */
export const functionTexts = {
  /** A position in a range, put in place of `{at}`. */
  at: { th: " ลำดับที่ {position}", en: " at position {position}" },
  blank: {
    th: "ยังไม่มีค่าใน {name}{at} กรุณากรอกค่าก่อน",
    en: "{name}{at} is empty: enter a value first.",
  },
  notNumber: {
    th: "{name}{at} ต้องเป็นตัวเลข แต่พบ “{found}”",
    en: "{name}{at} must be a number, but “{found}” was found.",
  },
  errorValue: {
    th: "{name}{at} เป็นค่าผิดพลาด {found} กรุณาแก้ไขเซลล์นั้นก่อน",
    en: "{name}{at} is the error {found}: correct that cell first.",
  },
  outOfRange: {
    th: "{name}{at} ต้องอยู่ระหว่าง {min} ถึง {max} แต่พบ {found}",
    en: "{name}{at} must be from {min} to {max}, but {found} was found.",
  },
  notWhole: {
    th: "{name} ต้องเป็นจำนวนเต็มตั้งแต่ {min} ถึง {max} แต่พบ {found}",
    en: "{name} must be a whole number from {min} to {max}, but {found} was found.",
  },
  wrongCount: {
    th: "{name} ต้องมี {expected} ค่า แต่พบ {found} ค่า",
    en: "{name} must have {expected} values, but {found} were found.",
  },
  notOneLine: {
    th: "{name} ต้องเป็นแถวเดียวหรือคอลัมน์เดียว",
    en: "{name} must be a single row or a single column.",
  },
  notOneCell: {
    th: "{name} ต้องเป็นเซลล์เดียว",
    en: "{name} must be a single cell.",
  },
  notTextOrNumber: {
    th: "{name} ต้องเป็นตัวเลขหรือข้อความ แต่พบ {found}",
    en: "{name} must be a number or a text, but {found} was found.",
  },
  unknownYear: {
    th: "ไม่มีหลักเกณฑ์ของปีงบประมาณ “{found}” ใช้ได้ตั้งแต่ พ.ศ. {first} ถึง {last}",
    en: "There are no rules for fiscal year “{found}”: use {first} to {last} (Buddhist era).",
  },
  unknownInstrument: {
    th: "ไม่รู้จักเครื่องมือ “{found}” ให้ใช้ IIT, EIT หรือ OIT",
    en: "There is no instrument “{found}”: use IIT, EIT or OIT.",
  },
  unexpected: {
    th: "เกิดข้อผิดพลาดที่ไม่คาดคิดในฟังก์ชันนี้",
    en: "Something unexpected went wrong in this function.",
  },
} satisfies Record<string, Text>;

/** Headings and labels that SCORECARD spills. */
export const scorecardTexts = {
  instrument: { th: "เครื่องมือ", en: "Instrument" },
  score: { th: "คะแนน", en: "Score" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  points: { th: "คะแนนถ่วงน้ำหนัก", en: "Weighted points" },
  level: { th: "ระดับ", en: "Level" },
  total: { th: "คะแนนรวม", en: "Total" },
} satisfies Record<string, Text>;
