import type { Text } from "../core/text";

function text(th: string, en: string): Text {
  return { th, en };
}

/**
 * Why a custom function gave no value. Excel shows the sentence when the mouse is over the error.
 * Places: `{name}` the argument, in Thai with its Latin name in brackets; `{at}` the position in a range (or nothing);
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
  allFractions: text(
    "{name} เป็นสัดส่วนของ 1 (เช่น {found}) ไม่ใช่คะแนน 0 ถึง 100 โปรดคูณด้วย 100 (เป็น {points})",
    "{name} holds fractions of 1 (such as {found}) instead of points from 0 to 100: multiply by 100 ({points}).",
  ),
  oneFraction: text(
    "{name}{at} เป็น {found} น้อยกว่าคะแนนอื่นมาก น่าจะเป็นสัดส่วนของ 1 โปรดพิมพ์เป็นคะแนน 0 ถึง 100 (เป็น {points})",
    "{name}{at} is {found}, far below the others: it looks like a fraction of 1. Type it as points from 0 to 100 ({points}).",
  ),
  notIndicator: text(
    "{name} ต้องเป็นลำดับตัวชี้วัด {min} ถึง {max} หรือชื่อตัวชี้วัด แต่พบ “{found}”",
    "{name} must be the number of an indicator, {min} to {max}, or its name, but “{found}” was found.",
  ),
  tooFew: text(
    "{name} ต้องมี {expected} ค่า แต่พบ {found} ค่าใน {cells} เซลล์ กรุณากรอกให้ครบหรือเลือกเฉพาะเซลล์คะแนน",
    "{name} must have {expected} values, but {cells} cells hold {found}: fill in the rest, or select the cells of the scores only.",
  ),
  sizesDiffer: text(
    "{name} ต้องเป็นเซลล์เดียวหรือมีขนาดเท่ากับช่วงอื่นในสูตร",
    "{name} must be a single cell, or as large as the other range of the formula.",
  ),
  wrongCount: text(
    "{name} ต้องมี {expected} ค่า แต่พบ {found} ค่า",
    "{name} must have {expected} values, but {found} were found.",
  ),
  notOneLine: text(
    "{name} ต้องเป็นแถวเดียวหรือคอลัมน์เดียว หากเป็นหลายแถวหลายคอลัมน์ใช้ TOCOL(…) หรือ TOROW(…) เรียงก่อน",
    "{name} must be a single row or a single column: put TOCOL(…) or TOROW(…) around a block.",
  ),
  notOneCell: text("{name} ต้องเป็นเซลล์เดียว", "{name} must be a single cell."),
  notTextOrNumber: text(
    "{name}{at} ต้องเป็นตัวเลขหรือข้อความ แต่พบ {found}",
    "{name}{at} must be a number or a text, but {found} was found.",
  ),
  notDate: text(
    "{name} ต้องเป็นวันที่ของ Excel หรือวันที่ไทย เช่น ๑๑ ต.ค. ๒๕๖๔ แต่พบ “{found}”",
    "{name} must be an Excel date or a Thai date, but “{found}” was found.",
  ),
  wrongYear: text(
    "{name} อยู่ในปี พ.ศ. {found} น่าจะหมายถึง “{meant}” โปรดพิมพ์ปีใหม่ให้ตรงกับปฏิทินที่ Excel ใช้",
    "{name} lies in the Buddhist year {found}; “{meant}” was probably meant. Type the year again as the calendar of this Excel counts it.",
  ),
  christianDate: text(
    "{name} ใช้ปี ค.ศ. {found} โปรดพิมพ์เป็นปี พ.ศ. “{meant}”",
    "{name} is written with the Christian year {found}: type the Buddhist year, “{meant}”.",
  ),
  impossibleYear: text(
    "{name} อยู่ในปี พ.ศ. {found} ซึ่งเป็นไปไม่ได้ โปรดพิมพ์วันที่ใหม่",
    "{name} lies in the Buddhist year {found}, which cannot be right: type the date again.",
  ),
  yearAsDate: text(
    "{name} เป็นปี พ.ศ. {found} ไม่ใช่วันที่ โปรดพิมพ์วัน เดือน และปี",
    "{name} is the Buddhist year {found}, not a date: type day, month and year.",
  ),
  yearAsPeriod: text(
    "{name} มีเพียงปี {found} หากหมายถึงทั้งปีงบประมาณ โปรดพิมพ์ว่า ปีงบประมาณ {found}",
    "{name} is only the year {found}. For the whole fiscal year write it in Thai with the word for fiscal year before it.",
  ),
  yearIsThird: text(
    "{name} พบปี {year} ปีงบประมาณเป็นค่าที่ 3 โปรดพิมพ์ =ITA.GRADE(คะแนนรวม,คะแนนเครื่องมือ,{year}) หรือเว้นค่าที่ 2 ว่าง =ITA.GRADE(คะแนนรวม,,{year})",
    "{name} holds the year {year}. The year is the third argument: =ITA.GRADE(total,instruments,{year}), or =ITA.GRADE(total,,{year}).",
  ),
  notPeriod: text(
    "{name} “{found}” ไม่ใช่ช่วงเวลาที่อ่านได้แน่นอน ตัวอย่าง: ต.ค.64-มี.ค.65 หรือ ไตรมาส ๒",
    "{name} “{found}” is no period that can be read for certain. Write its first and last day or month.",
  ),
  christianYear: text(
    "{name} “{found}” เป็นปี ค.ศ. โปรดพิมพ์เป็น พ.ศ. {meant}",
    "{name} “{found}” is a Christian year: type the Buddhist year {meant}.",
  ),
  shortYear: text(
    "{name} “{found}” มีเพียงสองหลัก โปรดพิมพ์เป็น {meant}",
    "{name} “{found}” has two digits only: type {meant}.",
  ),
  dateAsYear: text(
    "{name} “{found}” เป็นวันที่ ไม่ใช่ปี โปรดพิมพ์ปี เช่น {last} หรือใช้ ITA.FISCALYEAR กับเซลล์นั้น",
    "{name} “{found}” is a date, not a year: type a year such as {last}, or put ITA.FISCALYEAR around the cell.",
  ),
  unknownYear: text(
    "ไม่มีหลักเกณฑ์ของปีงบประมาณ “{found}” ใช้ได้ตั้งแต่ พ.ศ. {first} ถึง {last}",
    "There are no rules for fiscal year “{found}”: use {first} to {last} (Buddhist era).",
  ),
  notAmong: text(
    "{name} ต้องเป็น {expected} แต่พบ “{found}”",
    "{name} must be one of “{expected}”, but “{found}” was found.",
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
  notPart: text(
    "{name} ต้องเป็น IIT, EIT, OIT หรือตัวชี้วัด 1 ถึง {max} แต่พบ “{found}”",
    "{name} must be IIT, EIT, OIT or an indicator from 1 to {max}, but “{found}” was found.",
  ),
  otherInstrument: text(
    "ระดับนี้ต้องได้ทุกเครื่องมืออย่างน้อย {minimum} แต่ {instrument} ยังไม่ถึง เพิ่มตัวชี้วัดนี้ตัวเดียวจึงไม่พอ ดูทั้งหมดด้วย ITA.GAP",
    "This level asks for {minimum} in every instrument, which {instrument} does not reach: this indicator alone is not enough. ITA.GAP shows the whole way.",
  ),
  otherIndicator: text(
    "{name} “{found}” ไม่อยู่ในตัวชี้วัดที่ {indicator} ของปี {year}",
    "{name} “{found}” does not belong to indicator {indicator} of {year}.",
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

/** Headings and sentences that GAP spills. */
export const gapTexts = {
  toLevel: text("สู่ระดับ {level}", "To level {level}"),
  score: text("คะแนน", "Score"),
  needed: text("ต้องได้", "Needed"),
  missing: text("ขาด", "Missing"),
  planned: text("ทางที่เพิ่มน้อยที่สุด", "Fewest points"),
  total: text("คะแนนรวม", "Total"),
  notAlone: text("เพิ่มตัวเดียวไม่ถึง", "Not by itself"),
  nothing: text("ถึงระดับ {level} แล้ว ไม่มีคะแนนที่ขาด", "Level {level} is reached: nothing is missing"),
  highest: text("ได้ระดับสูงสุด {level} แล้ว", "The highest level, {level}, is reached"),
} satisfies Record<string, Text>;

/** What MISSING says when nothing is missing. */
export const missingTexts = {
  none: text("ทุกข้อได้ 100 คะแนนแล้ว", "Every item has 100 points"),
} satisfies Record<string, Text>;

/** How SURE calls the confidence of a fact, and the ways in which OIT indicators are computed. */
export const sureTexts = {
  certain: text("ยืนยันแล้ว", "confirmed"),
  likely: text("น่าจะใช่", "likely"),
  unverified: text("ยังไม่ยืนยัน", "not confirmed"),
  "item-means": text("เฉลี่ยทุกรายการ", "mean of all items"),
  "sub-indicator-means": text("เฉลี่ยตัวชี้วัดย่อย", "mean of sub-indicators"),
} satisfies Record<string, Text>;
