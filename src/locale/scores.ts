import type { Text } from "../core/text";

/** Texts of the pane's tab of scores: typing, trying, and the way to the next level. */
export const scoresTexts = {
  title: { th: "คะแนนตัวชี้วัด", en: "Indicator scores" },
  tried: { th: "คะแนนที่ลองปรับ", en: "Scores that are tried" },
  none: {
    th: "ยังไม่มีแผ่นคะแนน เพิ่มได้ที่แท็บ “งาน”",
    en: "There is no scores sheet yet. Add it on the tab “Work”.",
  },
  pasteHint: {
    th: "พิมพ์คะแนน 0–100 หรือวางคะแนนทั้งชุดจากประกาศผลในช่องใดก็ได้",
    en: "Type a score of 0–100, or paste all of them from the announcement into any field.",
  },
  tryFigures: { th: "ลองปรับ", en: "Try figures" },
  triedHint: {
    th: "ตัวเลขที่ลองไม่ถูกเขียนลงเซลล์",
    en: "Figures that are tried are not written into any cell.",
  },
  reset: { th: "คืนค่าจริง", en: "Back to the real ones" },
  compare: { th: "ทำแผ่นเปรียบเทียบ", en: "Make a sheet to compare" },
  compared: {
    th: "เพิ่มแผ่น “{sheet}” แล้ว",
    en: "Sheet “{sheet}” was added.",
  },
  unreadable: {
    th: "พิมพ์ตัวเลข 0 ถึง 100 ใช้เลขไทยได้",
    en: "Type a number of 0 to 100; Thai digits count, too.",
  },
  entered: { th: "กรอกคะแนนแล้ว {count} ช่อง", en: "Scores entered: {count}" },
  passLine: {
    th: "เกณฑ์ผ่าน {line} คะแนน (เส้นตั้งในแถบ)",
    en: "Pass line {line} points (upright line in the bars)",
  },
  passed: { th: "ผ่าน", en: "Pass" },
  notPassed: { th: "ไม่ผ่าน", en: "Not passed" },

  // --- instruments
  instruments: { th: "คะแนนตามเครื่องมือ", en: "Scores by instrument" },
  instrument: { th: "เครื่องมือ", en: "Instrument" },
  score: { th: "คะแนน", en: "Score" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  weighted: { th: "ถ่วงน้ำหนัก", en: "Weighted" },
  total: { th: "คะแนนรวม", en: "Total" },
  level: { th: "ระดับ {level}", en: "Level: {level}" },
  iit: { th: "ผู้มีส่วนได้ส่วนเสียภายใน", en: "internal stakeholders" },
  eit: { th: "ผู้มีส่วนได้ส่วนเสียภายนอก", en: "external stakeholders" },
  oit: { th: "การเปิดเผยข้อมูลสาธารณะ", en: "open data" },

  // --- the way up
  wayUp: { th: "ระดับถัดไป", en: "The next level" },
  wayUpTo: { th: "ทางไปสู่ระดับ “{level}”", en: "The way to “{level}”" },
  bestLevel: { th: "อยู่ในระดับสูงสุดแล้ว: {level}", en: "This is the best level: {level}" },
  lacks: {
    th: "{of} {score} ต่ำกว่า {needed} ขาด {gap} คะแนน",
    en: "{of} {score} is below {needed}: {gap} points are missing",
  },
  way: {
    th: "ตัวชี้วัดที่ {number}: {from} → {to} พอ",
    en: "Indicator {number}: {from} → {to} is enough",
  },
  noSingleWay: {
    th: "ตัวชี้วัดเดียวไม่เพียงพอ วิธีที่ใช้คะแนนน้อยที่สุดคือยกระดับทุกตัวชี้วัดต่อไปนี้",
    en: "No single indicator is enough. The way of the fewest points raises all of these:",
  },
  wayTogether: { th: "ตัวชี้วัดที่ {number}: {from} → {to}", en: "Indicator {number}: {from} → {to}" },

  // --- announced figures
  nearBoundary: {
    th: "{value} {score} ห่างจากเกณฑ์ {boundary} ไม่เกิน 0.01 คะแนน โปรดตรวจกับผลที่ประกาศ",
    en: "{value} {score} lies within 0.01 points of {boundary}. Check it against the published result.",
  },
  publishedRounding: {
    th: "{value} ตามประกาศ {published} คำนวณได้ {score} ซึ่งอาจเกิดจากการปัดเศษ",
    en: "{value}: published {published}, computed {score}. Rounding may explain the difference.",
  },
  publishedDiffers: {
    th: "{value} ตามประกาศ {published} ต่างจากที่คำนวณได้ {score} เกินกว่าการปัดเศษ โปรดตรวจคะแนนตัวชี้วัดและคะแนนที่ประกาศ",
    en: "{value}: published {published} differs from the computed {score} by more than rounding. Check the indicator scores and the published score.",
  },
} satisfies Record<string, Text>;
