import type { Text } from "../core/text";

/** What the pane says about announced figures that are not the computed ones. Nothing of it is printed. */
export const summaryTexts = {
  differs: {
    th: "{value} ที่ประกาศ {published} คะแนน ต่างจากที่คำนวณจากคะแนนรายตัวชี้วัด {score} คะแนน ซึ่งอาจเกิดจากการปัดเศษ รายงานพิมพ์คะแนนที่ประกาศ",
    en: "{value}: {published} was announced, {score} is computed from the indicators; rounding may explain it. Reports print the announced figure.",
  },
  contradicts: {
    th: "{value} ที่ประกาศ {published} คะแนน ไม่สอดคล้องกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {score} คะแนน โปรดตรวจคะแนนกับประกาศผล รายงานพิมพ์คะแนนที่ประกาศ",
    en: "{value}: {published} was announced but cannot come from the indicators, which give {score}. Check the scores against the announcement. Reports print the announced figure.",
  },
  totalDiffers: {
    th: "คะแนนรวมที่ประกาศ {published} คะแนน{publishedLevel} ต่างจากคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด {score} คะแนน{level} ซึ่งอาจเกิดจากการปัดเศษ รายงานพิมพ์คะแนนที่ประกาศ",
    en: "The announced total is {published}{publishedLevel}, the indicators give {score}{level}; rounding may explain it. Reports print the announced total.",
  },
  totalContradicts: {
    th: "คะแนนรวมที่ประกาศ {published} คะแนน{publishedLevel} ไม่ตรงกับคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด {score} คะแนน{level} {reason} โปรดตรวจกับประกาศผลของสำนักงาน ป.ป.ช. ก่อนเผยแพร่ รายงานพิมพ์คะแนนที่ประกาศ",
    en: "The announced total of {published}{publishedLevel} cannot come from the indicators, which give {score}{level}. {reason} Compare them with NACC's announcement before you publish. Reports print the announced total.",
  },
  levelDiffers: {
    th: "ระดับที่ประกาศ “{announced}” ไม่ตรงกับคะแนนรวม {total} ซึ่งอยู่ในระดับ “{level}” ตามเกณฑ์ของปีนี้ โปรดตรวจกับประกาศผลของสำนักงาน ป.ป.ช. ก่อนเผยแพร่ รายงานพิมพ์ระดับที่ประกาศ",
    en: "The announced level “{announced}” does not fit the total of {total}, which is “{level}” by the rules of the year. Compare it with NACC's announcement before you publish. Reports print the announced level.",
  },
  ofLevel: { th: "(ระดับ{level})", en: "(level {level})" },
  reasonIndicators: {
    th: "สาเหตุที่เป็นไปได้คือกรอกคะแนนรายตัวชี้วัดของ {instruments} คลาดเคลื่อน",
    en: "Indicator scores of {instruments} were probably typed wrong.",
  },
  reasonTotal: {
    th: "สาเหตุที่เป็นไปได้คือกรอกคะแนนรวมที่ประกาศคลาดเคลื่อน เพราะคะแนนรายเครื่องมือที่ประกาศตรงกับคะแนนรายตัวชี้วัด",
    en: "The announced total was probably typed wrong, because the announced instrument scores agree with the indicators.",
  },
  reasonUnknown: {
    th: "สาเหตุที่เป็นไปได้คือกรอกคะแนนรายตัวชี้วัดหรือคะแนนรวมที่ประกาศคลาดเคลื่อน",
    en: "An indicator score or the announced total was probably typed wrong.",
  },
  IIT: { th: "คะแนน IIT", en: "IIT" },
  EIT: { th: "คะแนน EIT", en: "EIT" },
  OIT: { th: "คะแนน OIT", en: "OIT" },
} satisfies Record<string, Text>;
