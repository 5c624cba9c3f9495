import type { Text } from "../core/text";

/** Sentences of the score summary; reports are printed in Thai, the pane shows both languages. */
export const summaryTexts = {
  levelByTotal: {
    th: "คะแนนรวม {total} คะแนน อยู่ในระดับ {level} ตามเกณฑ์ของปีงบประมาณ พ.ศ. {year}",
    en: "The total of {total} points is level {level} by the rules of fiscal year {year}.",
  },
  levelHeldBack: {
    th: "คะแนนรวมถึง {minimum} คะแนน แต่ยังไม่ได้ระดับ {better} เพราะ {instruments} ต่ำกว่า {minimum} คะแนน",
    en: "The total reaches {minimum}, but the level is not {better}, because {instruments} is below {minimum}.",
  },
  nearBoundary: {
    th: "ข้อควรระวัง: {value} {score} คะแนน ห่างจากเส้นแบ่งระดับ {boundary} ไม่เกิน 0.01 คะแนน ควรเทียบกับประกาศผลก่อนเผยแพร่",
    en: "Take care: {value} {score} lies within 0.01 of the boundary {boundary}. Compare it with the published result before you publish.",
  },
  differs: {
    th: "{value} ที่ประกาศ {published} คะแนน ต่างจากที่คำนวณจากคะแนนรายตัวชี้วัด {score} คะแนน ซึ่งเกิดจากการปัดเศษได้",
    en: "{value}: {published} was published, {score} is computed from the indicators; rounding can explain the difference.",
  },
  contradicts: {
    th: "{value} ที่ประกาศ {published} คะแนน ไม่สอดคล้องกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {score} คะแนน โปรดตรวจคะแนนกับประกาศผล",
    en: "{value}: {published} was published but cannot come from the indicators, which give {score}. Check the scores against the published result.",
  },
  totalDiffers: {
    th: "คะแนนรวมที่ประกาศ {published} คะแนน{publishedLevel} ต่างจากคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด {score} คะแนน{level} ซึ่งเกิดจากการปัดเศษได้",
    en: "The announced total is {published}{publishedLevel}, the indicators give {score}{level}; rounding can explain the difference.",
  },
  totalContradicts: {
    th: "คะแนนรวมที่ประกาศ {published} คะแนน{publishedLevel} ไม่ตรงกับคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด {score} คะแนน{level} {reason} โปรดตรวจกับประกาศผลของสำนักงาน ป.ป.ช. ก่อนเผยแพร่",
    en: "The announced total of {published}{publishedLevel} cannot come from the indicators, which give {score}{level}. {reason} Compare them with NACC's announcement before you publish.",
  },
  totalBrief: {
    th: "คะแนนรวมที่ประกาศ {published} คะแนน{publishedLevel} ต่างจากที่คำนวณได้ รายละเอียดอยู่ในสรุปผลคะแนน",
    en: "The announced total is {published}{publishedLevel}, not the computed one; see the score summary.",
  },
  ofLevel: { th: "(ระดับ {level})", en: "(level {level})" },
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
  highestLowest: {
    th: "ตัวชี้วัดที่ได้คะแนนสูงที่สุด คือ {highest} ({highestScore} คะแนน) และต่ำที่สุด คือ {lowest} ({lowestScore} คะแนน)",
    en: "The highest indicator is {highest} ({highestScore}), the lowest {lowest} ({lowestScore}).",
  },
  severalIndicators: { th: "{count} ตัวชี้วัด", en: "{count} indicators" },
  totalUp: {
    th: "คะแนนรวมสูงกว่าปีงบประมาณ พ.ศ. {year} ({before} คะแนน) อยู่ {change} คะแนน",
    en: "The total is {change} points above fiscal year {year} ({before}).",
  },
  totalDown: {
    th: "คะแนนรวมต่ำกว่าปีงบประมาณ พ.ศ. {year} ({before} คะแนน) อยู่ {change} คะแนน",
    en: "The total is {change} points below fiscal year {year} ({before}).",
  },
  totalSame: {
    th: "คะแนนรวมเท่ากับปีงบประมาณ พ.ศ. {year} ({before} คะแนน)",
    en: "The total is that of fiscal year {year} ({before}).",
  },
  total: { th: "คะแนนรวม", en: "Total" },
  IIT: { th: "คะแนน IIT", en: "IIT" },
  EIT: { th: "คะแนน EIT", en: "EIT" },
  OIT: { th: "คะแนน OIT", en: "OIT" },
} satisfies Record<string, Text>;
