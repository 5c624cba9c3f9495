import type { Sentence } from "./sentence";

/** Sentences of the score summary. */
export const summarySentences = {
  announced: {
    th: "{agency}ได้คะแนนรวมตามประกาศผลของสำนักงาน ป.ป.ช. {total} คะแนน อยู่ในระดับ{level} ตามเกณฑ์ของปีงบประมาณ พ.ศ. {year}",
    en: "The announced total of {agency} is {total}, level {level} by the rules of fiscal year {year}.",
    when: "กรอกคะแนนรวมที่ประกาศแล้ว",
  },
  computed: {
    th: "{agency}ได้คะแนนรวม {total} คะแนน ซึ่งคำนวณจากคะแนนรายตัวชี้วัด อยู่ในระดับ{level} ตามเกณฑ์ของปีงบประมาณ พ.ศ. {year}",
    en: "The total of {agency}, computed from the indicators, is {total}, level {level} by the rules of fiscal year {year}.",
    when: "ยังไม่ได้กรอกคะแนนรวมที่ประกาศ",
  },
  heldBack: {
    th: "แม้คะแนนรวมจะไม่ต่ำกว่า {minimum} คะแนน แต่ยังไม่อยู่ในระดับ{better} เนื่องจากคะแนน {instruments} ต่ำกว่า {minimum} คะแนน",
    en: "Although the total is not below {minimum}, the level is not {better}, because {instruments} is below {minimum}.",
    when: "คะแนนรวมถึงระดับที่สูงกว่า แต่มีเครื่องมือที่ต่ำกว่าเกณฑ์",
  },
  highestLowest: {
    th: "ตัวชี้วัดที่ได้คะแนนสูงที่สุด คือ {highest} ({highestScore} คะแนน) และตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ {lowest} ({lowestScore} คะแนน)",
    en: "Highest: {highest} ({highestScore}); lowest: {lowest} ({lowestScore}).",
    when: "ตัวชี้วัดที่สูงที่สุดและต่ำที่สุดมีไม่เกินอย่างละ ๓ ตัวชี้วัด",
  },
  highestLowestCounted: {
    th: "ตัวชี้วัดที่ได้คะแนนสูงที่สุด ({highestScore} คะแนน) มี {highestCount} ตัวชี้วัด และตัวชี้วัดที่ได้คะแนนต่ำที่สุด ({lowestScore} คะแนน) มี {lowestCount} ตัวชี้วัด",
    en: "{highestCount} indicators are highest ({highestScore}), {lowestCount} lowest ({lowestScore}).",
    when: "ตัวชี้วัดที่สูงที่สุดหรือต่ำที่สุดมีมากกว่า ๓ ตัวชี้วัด",
  },
  totalUp: {
    th: "คะแนนรวมเพิ่มขึ้นจากปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน คิดเป็น {change} คะแนน",
    en: "The total rose by {change} from {before} in fiscal year {year}.",
    when: "มีคะแนนรวมปีก่อน และคะแนนเพิ่มขึ้น",
  },
  totalDown: {
    th: "คะแนนรวมลดลงจากปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน คิดเป็น {change} คะแนน",
    en: "The total fell by {change} from {before} in fiscal year {year}.",
    when: "มีคะแนนรวมปีก่อน และคะแนนลดลง",
  },
  totalSame: {
    th: "คะแนนรวมเท่ากับปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน",
    en: "The total is that of fiscal year {year}, {before}.",
    when: "มีคะแนนรวมปีก่อน และคะแนนเท่าเดิม",
  },
  instrumentBelow: {
    th: "{instrument}: ควรแก้ไขตัวชี้วัด{below} ซึ่งได้คะแนนต่ำกว่า {line} คะแนน โดยเร่งด่วน{questions}",
    en: "{instrument}: mend {below} first, below {line} points{questions}.",
    when: "ข้อเสนอแนะรายเครื่องมือ เมื่อมีตัวชี้วัดต่ำกว่าค่าเป้าหมาย",
  },
  instrumentAbove: {
    th: "{instrument}: ควรพัฒนาตัวชี้วัด{lowest} ซึ่งได้คะแนนต่ำที่สุดของเครื่องมือนี้ ({score} คะแนน) ให้ดียิ่งขึ้น และรักษาระดับของตัวชี้วัดอื่นไว้{questions}",
    en: "{instrument}: improve {lowest} ({score}), the lowest of this instrument, and keep the others{questions}.",
    when: "ข้อเสนอแนะรายเครื่องมือ เมื่อทุกตัวชี้วัดถึงค่าเป้าหมาย แต่คะแนนไม่เท่ากัน",
  },
  instrumentAlike: {
    th: "{instrument}: ทุกตัวชี้วัดได้คะแนน {score} คะแนน ควรรักษาระดับไว้{questions}",
    en: "{instrument}: all indicators have {score} points; keep them{questions}.",
    when: "ข้อเสนอแนะรายเครื่องมือ เมื่อทุกตัวชี้วัดถึงค่าเป้าหมายและเท่ากัน",
  },
  instrumentQuestions: {
    th: " ทั้งนี้ ควรเริ่มจากข้อที่ได้คะแนนต่ำกว่า {line} คะแนน ได้แก่ {codes}",
    en: ", beginning with those below {line} points: {codes}",
    when: "ต่อท้ายข้อเสนอแนะรายเครื่องมือ เมื่อมีข้อที่ต่ำกว่าค่าเป้าหมายไม่เกิน ๘ ข้อ",
  },
  instrumentQuestionsCounted: {
    th: " ทั้งนี้ ควรเริ่มจากข้อที่ได้คะแนนต่ำกว่า {line} คะแนน จำนวน {count} ข้อ",
    en: ", beginning with the {count} below {line} points",
    when: "ต่อท้ายข้อเสนอแนะรายเครื่องมือ เมื่อมีข้อที่ต่ำกว่าค่าเป้าหมายมากกว่า ๘ ข้อ",
  },
} satisfies Record<string, Sentence>;
