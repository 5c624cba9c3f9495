import type { Text } from "../core/text";

/** The shipped functions.js says Thai sentences only: the build sets the variable, the minifier drops the rest. */
const KEEP_ENGLISH = process.env.ITA_FUNCTION_TEXTS !== "drop";

function text(th: string, en: string): Text {
  return { th, en: KEEP_ENGLISH ? en : th };
}

/**
 * Why a custom function gave no value. Excel shows the sentence when the mouse is over the error.
 * Places: `{name}` the argument as Excel names it, `{at}` the position in a range (or nothing),
 * `{found}` what stands in the cell.
 */
export const functionTexts = {
  /** A position in a range, put in place of `{at}`. */
  at: text(" ลำดับที่ {position}", " at position {position}"),
  blank: text("ยังไม่มีค่าใน {name}{at} กรุณากรอกค่าก่อน", "{name}{at} is empty: enter a value first."),
  notNumber: text(
    "{name}{at} ต้องเป็นตัวเลข แต่พบ “{found}”",
    "{name}{at} must be a number, but “{found}” was found.",
  ),
  errorValue: text(
    "{name}{at} เป็นค่าผิดพลาด {found} กรุณาแก้ไขเซลล์นั้นก่อน",
    "{name}{at} is the error {found}: correct that cell first.",
  ),
  outOfRange: text(
    "{name}{at} ต้องอยู่ระหว่าง {min} ถึง {max} แต่พบ {found}",
    "{name}{at} must be from {min} to {max}, but {found} was found.",
  ),
  notWhole: text(
    "{name} ต้องเป็นจำนวนเต็มตั้งแต่ {min} ถึง {max} แต่พบ {found}",
    "{name} must be a whole number from {min} to {max}, but {found} was found.",
  ),
  wrongCount: text(
    "{name} ต้องมี {expected} ค่า แต่พบ {found} ค่า",
    "{name} must have {expected} values, but {found} were found.",
  ),
  notOneLine: text(
    "{name} ต้องเป็นแถวเดียวหรือคอลัมน์เดียว",
    "{name} must be a single row or a single column.",
  ),
  notOneCell: text("{name} ต้องเป็นเซลล์เดียว", "{name} must be a single cell."),
  notTextOrNumber: text(
    "{name}{at} ต้องเป็นตัวเลขหรือข้อความ แต่พบ {found}",
    "{name}{at} must be a number or a text, but {found} was found.",
  ),
  notText: text(
    "{name} ต้องเป็นข้อความ แต่พบ {found}",
    "{name} must be a text, but {found} was found.",
  ),
  notDate: text(
    "{name} ต้องเป็นวันที่ของ Excel หรือวันที่ไทย เช่น ๑๑ ต.ค. ๒๕๖๔ แต่พบ “{found}”",
    "{name} must be an Excel date or a Thai date, but “{found}” was found.",
  ),
  notPeriod: text(
    "{name} “{found}” ไม่ใช่ช่วงเวลาที่อ่านได้แน่นอน ตัวอย่าง: ต.ค.64-มี.ค.65 หรือ ไตรมาส ๒",
    "{name} “{found}” is no period that can be read for certain. Write its first and last day or month.",
  ),
  unknownYear: text(
    "ไม่มีหลักเกณฑ์ของปีงบประมาณ “{found}” ใช้ได้ตั้งแต่ พ.ศ. {first} ถึง {last}",
    "There are no rules for fiscal year “{found}”: use {first} to {last} (Buddhist era).",
  ),
  notAmong: text(
    "{name} ต้องเป็น {expected} แต่พบ “{found}”",
    "{name} must be one of {expected}, but “{found}” was found.",
  ),
  aboveFull: text("เกิน ๑๐๐ คะแนน", "More than 100 points would be needed."),
  unconfirmed: text("ยังไม่มีข้อความที่ยืนยันแล้ว", "There is no confirmed text yet."),
  severalCodes: text(
    "{name} “{found}” อาจเป็น {codes} กรุณาพิมพ์รหัสให้ครบหรือระบุตัวชี้วัด",
    "{name} “{found}” could be {codes}: type the whole code or give the indicator.",
  ),
  unknownCode: text(
    "{name} “{found}” ไม่ใช่รหัสในแบบของปี {year} ตัวอย่างรหัส: i1, e2, o10",
    "{name} “{found}” is no code of the form of {year}. Codes look like i1, e2, o10.",
  ),
  unexpected: text(
    "เกิดข้อผิดพลาดที่ไม่คาดคิดในฟังก์ชันนี้",
    "Something unexpected went wrong in this function.",
  ),
} satisfies Record<string, Text>;

/** Headings and labels that SCORECARD spills. */
export const scorecardTexts = {
  instrument: text("เครื่องมือ", "Instrument"),
  score: text("คะแนน", "Score"),
  weight: text("น้ำหนัก", "Weight"),
  points: text("คะแนนถ่วงน้ำหนัก", "Weighted points"),
  level: text("ระดับ", "Level"),
  total: text("คะแนนรวม", "Total"),
} satisfies Record<string, Text>;
