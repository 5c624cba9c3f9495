import type { Sentence } from "./sentence";

/** The passages about an indicator. Where there are several of a name, they take turns by the indicator's number. */
export const analysisSentences = {
  above1: {
    th: "ผลการประเมินได้ {score} คะแนน สูงกว่าค่าเป้าหมาย ({line} คะแนน) {gap} คะแนน",
    en: "The score of {score} is {gap} above the target of {line}.",
    when: "คะแนนสูงกว่าค่าเป้าหมาย (แบบที่ ๑)",
  },
  above2: {
    th: "ตัวชี้วัดนี้ได้ {score} คะแนน ซึ่งสูงกว่าค่าเป้าหมาย ({line} คะแนน) {gap} คะแนน",
    en: "This indicator has {score} points, {gap} more than the target of {line}.",
    when: "คะแนนสูงกว่าค่าเป้าหมาย (แบบที่ ๒)",
  },
  above3: {
    th: "คะแนนของตัวชี้วัดนี้อยู่ที่ {score} คะแนน สูงกว่าค่าเป้าหมาย ({line} คะแนน) {gap} คะแนน",
    en: "The score is {score}, {gap} beyond the target of {line}.",
    when: "คะแนนสูงกว่าค่าเป้าหมาย (แบบที่ ๓)",
  },
  below1: {
    th: "ผลการประเมินได้ {score} คะแนน ต่ำกว่าค่าเป้าหมาย ({line} คะแนน) {gap} คะแนน",
    en: "The score of {score} is {gap} below the target of {line}.",
    when: "คะแนนต่ำกว่าค่าเป้าหมาย (แบบที่ ๑)",
  },
  below2: {
    th: "ตัวชี้วัดนี้ได้ {score} คะแนน ซึ่งยังต่ำกว่าค่าเป้าหมาย ({line} คะแนน) {gap} คะแนน",
    en: "This indicator has {score} points, {gap} short of the target of {line}.",
    when: "คะแนนต่ำกว่าค่าเป้าหมาย (แบบที่ ๒)",
  },
  equal: {
    th: "ผลการประเมินได้ {score} คะแนน เท่ากับค่าเป้าหมาย",
    en: "The score of {score} is the target.",
    when: "คะแนนเท่ากับค่าเป้าหมายพอดี",
  },
  full: {
    th: "ผลการประเมินได้คะแนนเต็ม 100 คะแนน",
    en: "The score is the full 100 points.",
    when: "คะแนนเต็ม",
  },
  up: {
    th: "เพิ่มขึ้นจากปีงบประมาณ พ.ศ. {year} ({previous} คะแนน) {by} คะแนน",
    en: "up {by} from {previous} in fiscal year {year}",
    when: "มีคะแนนปีก่อน และคะแนนเพิ่มขึ้น",
  },
  down: {
    th: "ลดลงจากปีงบประมาณ พ.ศ. {year} ({previous} คะแนน) {by} คะแนน",
    en: "down {by} from {previous} in fiscal year {year}",
    when: "มีคะแนนปีก่อน และคะแนนลดลง",
  },
  same: {
    th: "ไม่เปลี่ยนแปลงจากปีงบประมาณ พ.ศ. {year}",
    en: "as in fiscal year {year}",
    when: "มีคะแนนปีก่อน และคะแนนเท่าเดิม",
  },
  highest: {
    th: "{joint}เป็นตัวชี้วัดที่ได้คะแนนสูงที่สุด",
    en: "{joint} has the highest score",
    when: "สูงที่สุดเพียงตัวชี้วัดเดียว ({joint} คือ และ หรือ แต่ เมื่อต่ำกว่าค่าเป้าหมาย)",
  },
  highestOf: {
    th: "{joint}เป็นหนึ่งใน {count} ตัวชี้วัดที่ได้คะแนนสูงที่สุด",
    en: "{joint} is one of {count} with the highest score",
    when: "สูงที่สุดร่วมกันหลายตัวชี้วัด",
  },
  lowest: {
    th: "{joint}เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด",
    en: "{joint} has the lowest score",
    when: "ต่ำที่สุดเพียงตัวชี้วัดเดียว ({joint} คือ แต่ เมื่อถึงค่าเป้าหมาย หรือ และ)",
  },
  lowestOf: {
    th: "{joint}เป็นหนึ่งใน {count} ตัวชี้วัดที่ได้คะแนนต่ำที่สุด",
    en: "{joint} is one of {count} with the lowest score",
    when: "ต่ำที่สุดร่วมกันหลายตัวชี้วัด",
  },
  questionsFull: {
    th: "{what}ทุก{unit}ได้คะแนนเต็ม",
    en: "All {what} have full points.",
    when: "มีคะแนนครบทุกข้อ และได้เต็มทุกข้อ",
  },
  questionsAbove: {
    th: "{what}ทั้ง {count} {unit}ได้คะแนนไม่ต่ำกว่า {line} คะแนน",
    en: "All {count} {what} have {line} points or more.",
    when: "มีคะแนนครบทุกข้อ และไม่มีข้อที่ต่ำกว่าค่าเป้าหมาย",
  },
  scoredAbove: {
    th: "{what}ที่มีคะแนน {count} {unit}ได้คะแนนไม่ต่ำกว่า {line} คะแนน",
    en: "The {count} scored {what} have {line} points or more.",
    when: "มีคะแนนบางข้อ และไม่มีข้อที่ต่ำกว่าค่าเป้าหมาย",
  },
  questionsAllBelow: {
    th: "{what}ทุก{unit}ได้คะแนนต่ำกว่า {line} คะแนน",
    en: "All {what} are below {line} points.",
    when: "มีคะแนนครบทุกข้อ และต่ำกว่าค่าเป้าหมายทุกข้อ",
  },
  questionsBelow: {
    th: "มี{what}ที่ได้คะแนนต่ำกว่า {line} คะแนน จำนวน {below} {unit} จากทั้งหมด {count} {unit}",
    en: "{below} of {count} {what} are below {line} points.",
    when: "มีคะแนนครบทุกข้อ และบางข้อต่ำกว่าค่าเป้าหมาย",
  },
  scoredBelow: {
    th: "มี{what}ที่ได้คะแนนต่ำกว่า {line} คะแนน จำนวน {below} {unit} จาก{unit}ที่มีคะแนน {count} {unit}",
    en: "{below} of {count} scored {what} are below {line} points.",
    when: "มีคะแนนบางข้อ และบางข้อต่ำกว่าค่าเป้าหมาย",
  },
  lowestQuestions: {
    th: "{what}ที่ได้คะแนนต่ำที่สุด คือ {named} ({score} คะแนน)",
    en: "Lowest: {named} ({score} points).",
    when: "ข้อที่ต่ำที่สุดมีไม่เกิน ๓ ข้อ",
  },
  lowestQuestionsCounted: {
    th: "{what}ที่ได้คะแนนต่ำที่สุด ({score} คะแนน) มี {count} {unit}",
    en: "{count} {what} are lowest ({score} points).",
    when: "ข้อที่ต่ำที่สุดมีมากกว่า ๓ ข้อ",
  },
  findings: {
    th: "ผลการวิเคราะห์:",
    en: "Analysis:",
    when: "มีผลการวิเคราะห์ในแผ่นมาตรการ",
  },
  measure: {
    th: "ในปีงบประมาณ พ.ศ. {year} จะดำเนิน{measure}{by}",
    en: "In fiscal year {year}: {measure}{by}.",
    when: "ตัวชี้วัดมีมาตรการเดียว (เติมคำว่า มาตรการ หน้าข้อความที่ไม่ได้ขึ้นต้นด้วย มาตรการ โครงการ กิจกรรม แผน หรือ ดำเนิน และไม่พิมพ์ลำดับที่หน้าข้อความ)",
  },
  measureList: {
    th: "ในปีงบประมาณ พ.ศ. {year} จะดำเนินการ{by} ดังนี้",
    en: "In fiscal year {year}{by}:",
    when: "ตัวชี้วัดมีมาตรการเดียว ซึ่งเขียนเป็นข้อ ๆ",
  },
  measures: {
    th: "ในปีงบประมาณ พ.ศ. {year} จะดำเนินการ {count} มาตรการ ได้แก่",
    en: "In fiscal year {year} there are {count} measures:",
    when: "ตัวชี้วัดมีหลายมาตรการ",
  },
  responsible: {
    th: " โดย{who}เป็นผู้รับผิดชอบ",
    en: ", by {who}",
    when: "มาตรการมีผู้รับผิดชอบ",
  },
  urgentQuestions: {
    th: "ข้อเสนอแนะ: ควรแก้ไข{codes} โดยเร่งด่วน เพื่อให้คะแนนถึง {line} คะแนน",
    en: "Recommendation: mend {codes} first, up to {line} points.",
    when: "มีข้อที่ต่ำกว่าค่าเป้าหมาย",
  },
  urgentIndicator: {
    th: "ข้อเสนอแนะ: ควรแก้ไขโดยเร่งด่วน เพื่อให้คะแนนถึง {line} คะแนน",
    en: "Recommendation: mend first, up to {line} points.",
    when: "ตัวชี้วัดต่ำกว่าค่าเป้าหมาย แต่ไม่มีคะแนนรายข้อ",
  },
  improveQuestions: {
    th: "ข้อเสนอแนะ: ควรพัฒนา{codes} ให้ดียิ่งขึ้น และรักษาระดับของข้ออื่นไว้",
    en: "Recommendation: improve {codes}, keep the others.",
    when: "ทุกข้อถึงค่าเป้าหมาย และมีข้อที่ต่ำที่สุด",
  },
  keep: {
    th: "ข้อเสนอแนะ: ควรรักษาระดับคะแนนไว้",
    en: "Recommendation: keep the score.",
    when: "ได้คะแนนเต็ม",
  },
  improve: {
    th: "ข้อเสนอแนะ: ควรรักษาระดับคะแนนและพัฒนาให้ดียิ่งขึ้น",
    en: "Recommendation: keep the score and improve it.",
    when: "ตัวชี้วัดถึงค่าเป้าหมาย แต่ไม่มีคะแนนรายข้อที่ต่ำที่สุด",
  },
} satisfies Record<string, Sentence>;
