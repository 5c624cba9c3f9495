import { say, type Language, type Text } from "../core/text";
import { rulesSentences } from "./sentences/rules";

/** What is said about the rules sheet, question scores and raw answers. `{sheet}` and `{address}` name the place. */
export const rulesTexts = {
  provisionalYear: {
    th: "ส่วนเสริมนี้ยังไม่มีเกณฑ์ รายการ และแบบของปีงบประมาณ พ.ศ. {year} ที่ ป.ป.ช. ประกาศ จึงใช้ของปี {from} ไปพลางก่อน โปรดตรวจกับคู่มือการประเมินปี {year}",
    en: "The announced rules, list and form of fiscal year {year} are not in this add-in yet; those of {from} stand in for them. Please check against the manual of {year}.",
  },

  noRulesSheet: {
    th: "ไม่พบแผ่นเกณฑ์ในสมุดงาน โปรดเพิ่มแผ่น “เกณฑ์” แล้วพิมพ์ค่าตามคู่มือของปีนั้นก่อน",
    en: "The workbook has no rules sheet. Add the sheet “Rules” and type the values of the year's manual first.",
  },
  noSheetYear: {
    th: "แผ่น “{sheet}” ไม่ได้บอกปีงบประมาณ โปรดพิมพ์ปี พ.ศ. ข้างคำว่า “ปีงบประมาณ พ.ศ.” ด้านบนของแผ่น (เซลล์ C2)",
    en: "Sheet “{sheet}” does not say its fiscal year. Type the Buddhist year beside the label of the fiscal year at the top of the sheet (cell C2).",
  },
  nothingTyped: {
    th: "แผ่น “{sheet}” ยังไม่มีค่าหรือข้อความที่หน่วยงานพิมพ์ โปรดพิมพ์ในช่อง “ค่าของหน่วยงาน” ก่อน",
    en: "Nothing is typed on sheet “{sheet}” yet. Fill in the column for the office's own values first.",
  },
  rulebookUsage: {
    th: "วิธีใช้: npm run rulebook -- แฟ้ม.xlsx",
    en: "Usage: npm run rulebook -- FILE.xlsx",
  },

  // --- what an office can set
  weight: { th: "น้ำหนัก {instrument} (ร้อยละ)", en: "Weight of {instrument} (percent)" },
  levelTotal: {
    th: "ระดับ {level}: คะแนนรวมอย่างน้อย",
    en: "Level {level}: total score at least",
  },
  levelEach: {
    th: "ระดับ {level}: คะแนนทุกเครื่องมืออย่างน้อย",
    en: "Level {level}: every instrument at least",
  },
  passLine: { th: "เกณฑ์ผ่าน (คะแนน)", en: "Pass line (points)" },
  oitRule: { th: "วิธีคิดคะแนนตัวชี้วัด OIT", en: "How OIT indicators are computed" },
  "item-means": { th: "เฉลี่ยทุกรายการ", en: "mean of all items" },
  "sub-indicator-means": { th: "เฉลี่ยตัวชี้วัดย่อย", en: "mean of sub-indicators" },
  eitPart: { th: "สัดส่วน EIT ส่วนที่ {part} (ร้อยละ)", en: "Share of EIT part {part} (percent)" },
  answerPoints: {
    th: "คะแนนของคำตอบ “{answer}” ({scale})",
    en: "Points of the answer “{answer}” ({scale})",
  },

  levelName: { th: "ระดับที่ {number}: ชื่อ", en: "Level {number}: name" },
  addedLevelName: { th: "ระดับเพิ่มที่ {number}: ชื่อ", en: "Added level {number}: name" },
  addedLevelTotal: {
    th: "ระดับเพิ่มที่ {number}: คะแนนรวมอย่างน้อย",
    en: "Added level {number}: total score at least",
  },
  addedLevelEach: {
    th: "ระดับเพิ่มที่ {number}: คะแนนทุกเครื่องมืออย่างน้อย",
    en: "Added level {number}: every instrument at least",
  },
  questionCount: {
    th: "จำนวนข้อคำถามของตัวชี้วัดที่ {number}",
    en: "Number of questions of indicator {number}",
  },
  groupSize: {
    th: "จำนวนรายการของตัวชี้วัดย่อยที่ {id}",
    en: "Number of items of sub-indicator {id}",
  },
  planForm: { th: "แบบของแผนมาตรการ", en: "Form of the plan of measures" },
  formColumns: { th: "{count} คอลัมน์", en: "{count} columns" },
  planItem: { th: "รายการ OIT ที่ให้เผยแพร่แผนมาตรการ", en: "OIT item that asks for the plan" },
  reportItem: { th: "รายการ OIT ที่ให้รายงานผลมาตรการ", en: "OIT item that asks for the report" },
  ownSource: {
    th: "ที่มาของค่าที่หน่วยงานพิมพ์ (เช่น คู่มือการประเมิน ITA)",
    en: "Where the office's values come from (such as the ITA manual)",
  },
  noText: { th: "ยังไม่มีข้อความที่ยืนยันแล้ว", en: "no confirmed text yet" },

  // --- the rules sheet
  certain: { th: "แน่นอน", en: "certain" },
  likely: { th: "น่าจะใช่", en: "likely" },
  unverified: { th: "ยังไม่ยืนยัน", en: "unverified" },
  ownUnknownRow: {
    th: "แผ่น “{sheet}” เซลล์ {address} มีค่าของหน่วยงานในแถว “{label}” ซึ่งกำหนดเองไม่ได้ โปรดลบค่านี้ หรือพิมพ์ชื่อเกณฑ์ในแถวกลับให้ตรงเดิม",
    en: "Sheet “{sheet}”, cell {address} sets a value in the row “{label}”, which cannot be set. Delete the value, or type the name of the rule back.",
  },
  ownNotNumber: {
    th: "ค่าของหน่วยงานในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่ตัวเลข โปรดพิมพ์ตัวเลข 0 ถึง 100 หรือเว้นว่างเพื่อใช้เกณฑ์เดิม",
    en: "The office's own value in sheet “{sheet}”, cell {address} is “{found}”, which is not a number. Type a number from 0 to 100, or leave it blank to keep the built-in rule.",
  },
  ownNotChoice: {
    th: "ค่าของหน่วยงานในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” โปรดเลือกจากรายการ ({choices}) หรือเว้นว่างเพื่อใช้เกณฑ์เดิม",
    en: "The office's own value in sheet “{sheet}”, cell {address} is “{found}”. Choose from the list ({choices}), or leave it blank to keep the built-in rule.",
  },
  faultWeights: {
    th: "น้ำหนัก IIT, EIT และ OIT ในแผ่น “{sheet}” เซลล์ {address} รวมกันได้ร้อยละ {sum} ต้องรวมเป็นร้อยละ 100 โปรดแก้น้ำหนัก หรือลบค่าของหน่วยงาน",
    en: "The weights of IIT, EIT and OIT in sheet “{sheet}”, cell {address} sum to {sum} percent; they must sum to 100. Correct them, or delete the own values.",
  },
  faultParts: {
    th: "สัดส่วน EIT สองส่วนในแผ่น “{sheet}” เซลล์ {address} รวมกันได้ร้อยละ {sum} ต้องรวมเป็นร้อยละ 100 โปรดแก้สัดส่วน หรือลบค่าของหน่วยงาน",
    en: "The shares of the two EIT parts in sheet “{sheet}”, cell {address} sum to {sum} percent; they must sum to 100. Correct them, or delete the own values.",
  },
  faultLevels: {
    th: "เกณฑ์ระดับในแผ่น “{sheet}” เซลล์ {address} ทับซ้อนกัน ระดับที่ดีกว่าต้องใช้คะแนนสูงกว่าระดับถัดไป โปรดแก้คะแนน หรือลบค่าของหน่วยงาน",
    en: "The levels in sheet “{sheet}”, cell {address} overlap: a better level must ask for more than the next one. Correct the scores, or delete the own values.",
  },
  faultRange: {
    th: "ค่าของหน่วยงานในแผ่น “{sheet}” เซลล์ {address} เป็น {found} ต้องอยู่ระหว่าง 0 ถึง 100 หรือเว้นว่างเพื่อใช้เกณฑ์เดิม",
    en: "The office's own value in sheet “{sheet}”, cell {address} is {found}. It must be from 0 to 100, or blank to keep the built-in rule.",
  },
  faultWhole: {
    th: "ค่าของหน่วยงานในแผ่น “{sheet}” เซลล์ {address} เป็น {found} ต้องเป็นจำนวนเต็ม หรือเว้นว่างเพื่อใช้เกณฑ์เดิม",
    en: "The office's own value in sheet “{sheet}”, cell {address} is {found}. It must be a whole number, or blank to keep the built-in rule.",
  },
  ownNotText: {
    th: "ค่าของหน่วยงานในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่ข้อความ โปรดพิมพ์ข้อความตามคู่มือ หรือเว้นว่าง",
    en: "The office's own value in sheet “{sheet}”, cell {address} is “{found}”, which is no text. Type the wording of the manual, or leave it blank.",
  },
  faultBeyond: {
    th: "แผ่น “{sheet}” เซลล์ {address} มีข้อความของข้อที่ปีนี้ไม่มี โปรดเพิ่มจำนวนข้อคำถามหรือจำนวนรายการในแผ่นนี้ให้ครบ หรือลบข้อความนี้",
    en: "Sheet “{sheet}”, cell {address} holds the text of a question or item that the year does not have. Raise the counts in this sheet, or delete the text.",
  },
  faultIncomplete: {
    th: "ระดับที่เพิ่มในแผ่น “{sheet}” เซลล์ {address} ต้องมีทั้งชื่อและคะแนนรวมอย่างน้อย โปรดพิมพ์ให้ครบ หรือลบระดับนี้",
    en: "The added level in sheet “{sheet}”, cell {address} needs a name and a least total. Complete it, or delete it.",
  },
  faultCode: {
    th: "แผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่รหัสรายการ OIT ของปีนี้ โปรดพิมพ์รหัส เช่น o25 หรือเว้นว่าง",
    en: "“{found}” in sheet “{sheet}”, cell {address} is no OIT item of the year. Type a code such as o25, or leave it blank.",
  },
  faultCount: {
    th: "จำนวนในแผ่น “{sheet}” เซลล์ {address} เป็น {found} โปรดพิมพ์จำนวนเต็ม ข้อคำถาม 1 ถึง 20 ข้อ รายการ OIT 0 ถึง 30 รายการ หรือเว้นว่าง",
    en: "The count in sheet “{sheet}”, cell {address} is {found}. Type a whole number, 1 to 20 questions or 0 to 30 OIT items, or leave it blank.",
  },
  faultOther: {
    th: "ค่าของหน่วยงานในแผ่น “{sheet}” เซลล์ {address} ใช้ร่วมกับเกณฑ์อื่นของปีนี้ไม่ได้ โปรดลบค่านี้เพื่อใช้เกณฑ์เดิม",
    en: "The office's own value in sheet “{sheet}”, cell {address} does not fit the other rules of the year. Delete it to keep the built-in rule.",
  },
  ownRules: {
    th: "ใช้เกณฑ์ที่หน่วยงานกำหนดเองในแผ่น “{sheet}” แทนเกณฑ์ที่มากับส่วนเสริม: {differences}",
    en: "The office's own rules of sheet “{sheet}” are used instead of the built-in ones: {differences}",
  },
  ownRule: { th: "{label} {own} (เดิม {builtIn})", en: "{label} {own} (built in: {builtIn})" },
  functionsKeepRules: {
    th: "ฟังก์ชัน ITA ในเซลล์ เช่น คะแนนรวมและระดับในแผ่นคะแนน ยังใช้เกณฑ์ที่มากับส่วนเสริม เพราะฟังก์ชันทำงานแยกจากสมุดงาน จึงอ่านแผ่นเกณฑ์ไม่ได้ ตัวเลขในแผงงานนี้และในรายงานเป็นไปตามเกณฑ์ของหน่วยงาน",
    en: "ITA functions in cells, such as the total and the level of the scores sheet, keep the built-in rules: functions run apart from the workbook and cannot read the rules sheet. This pane and the reports follow the office's rules.",
  },

  // --- question scores
  questionUnknown: {
    th: "แผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่รหัสข้อคำถามของปี {year} โปรดพิมพ์รหัส เช่น i1, e2, o10",
    en: "“{found}” in sheet “{sheet}”, cell {address} is no question code of fiscal year {year}. Type a code such as i1, e2 or o10.",
  },
  questionTwice: {
    th: "แผ่น “{sheet}” มีข้อ {code} มากกว่าหนึ่งแถว ดูที่เซลล์ {address} แล้วลบแถวที่ซ้ำ",
    en: "Sheet “{sheet}” has {code} in more than one row; see cell {address} and delete the extra row.",
  },
  pointsUnverified: {
    th: "คะแนนของคำตอบในปีนี้ยังไม่ยืนยัน โปรดตรวจกับคู่มือของ ป.ป.ช. แก้ได้ในแผ่นเกณฑ์",
    en: "The points of this year's answers are not confirmed. Check them against NACC's manual; they can be set in the rules sheet.",
  },
  scaleMissing: {
    th: "ยังไม่ได้เลือกแบบคำตอบของข้อ {code} ในแผ่น “{sheet}” เซลล์ {address} เลือกจากรายการ แล้วคำนวณใหม่",
    en: "No answer scale is chosen for {code} in sheet “{sheet}”, cell {address}. Choose one from the list and compute again.",
  },
  scaleUnknown: {
    th: "แบบคำตอบในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” โปรดเลือกจากรายการ ({choices})",
    en: "The answer scale in sheet “{sheet}”, cell {address} is “{found}”. Choose from the list ({choices}).",
  },
  columnTwice: {
    th: "แผ่น “{sheet}” มีคอลัมน์ {code} มากกว่าหนึ่งคอลัมน์ ดูที่เซลล์ {address} แล้วลบคอลัมน์ที่ซ้ำ",
    en: "Sheet “{sheet}” has more than one column {code}; see cell {address} and delete the extra column.",
  },
  answerUnknown: {
    th: "คำตอบข้อ {code} ในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่อยู่ในแบบคำตอบ ใช้ได้คือ {answers} หรือเลข 1 ถึง {count} หรือเว้นว่าง",
    en: "The answer to {code} in sheet “{sheet}”, cell {address} is “{found}”, which is not on its scale. Use {answers}, a number from 1 to {count}, or leave it blank.",
  },
  moreAnswers: {
    th: "แผ่น “{sheet}” ยังมีคำตอบที่ใช้ไม่ได้อีก {count} เซลล์",
    en: "Sheet “{sheet}” holds {count} more answers that cannot be used.",
  },
  partUnknown: {
    th: "“ส่วนที่” ในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” พิมพ์ 1 หรือ 2 ทุกแถวที่มีคำตอบ หรือเว้นว่างทุกแถว",
    en: "The part in sheet “{sheet}”, cell {address} is “{found}”. Type 1 or 2 in every row with answers, or leave all of them blank.",
  },
  noAnswers: {
    th: "แผ่น “{sheet}” ยังไม่มีคำตอบ กรอกหรือวางคำตอบอย่างน้อยหนึ่งแถว แล้วคำนวณใหม่",
    en: "Sheet “{sheet}” holds no answer yet. Fill in or paste at least one row, then compute again.",
  },
  noAnswersSheet: {
    th: "ไม่พบแผ่นคำตอบ กดปุ่มเพิ่มแผ่น “คำตอบ IIT” หรือ “คำตอบ EIT” แล้วกรอกคำตอบก่อน",
    en: "No answer sheet was found. Add the sheet “IIT answers” or “EIT answers” and fill in the answers first.",
  },
  noQuestionsSheet: {
    th: "ไม่พบแผ่นคะแนนข้อคำถามที่จะรับคะแนน กดปุ่มเพิ่มแผ่น “คะแนนข้อคำถาม” แล้วคำนวณใหม่",
    en: "There is no question sheet to receive the scores. Add the sheet “Question scores”, then compute again.",
  },
  questionRowMissing: {
    th: "แผ่น “{sheet}” ไม่มีแถวของข้อ {code} จึงไม่ได้เขียนคะแนนใด โปรดเพิ่มแถวที่มีรหัส {code} แล้วคำนวณใหม่",
    en: "Sheet “{sheet}” has no row for {code}, so no score was written. Add a row with the code {code} and compute again.",
  },
  scoreTyped: {
    th: "คะแนนข้อ {code} ในแผ่น “{sheet}” เซลล์ {address} มีผู้พิมพ์ไว้เป็น {found} แต่คำนวณจากคำตอบได้ {computed} จึงไม่ได้เขียนคะแนนใด ลบคะแนนในเซลล์นี้เพื่อใช้คะแนนจากคำตอบ แล้วคำนวณใหม่ (พบเช่นนี้ {count} ข้อ)",
    en: "The score of {code} in sheet “{sheet}”, cell {address} was typed as {found}, but the answers give {computed}, so no score was written. Clear the cell to use the answers and compute again ({count} such questions).",
  },
  answersScored: {
    th: "คำนวณคะแนนจากคำตอบของผู้ตอบ {respondents} คน เขียนลงแผ่นคะแนนข้อคำถาม {count} ข้อ",
    en: "Scores computed from {respondents} respondents and written for {count} questions.",
  },
  indicatorDiffers: {
    th: "ตัวชี้วัดที่ {number}: คะแนนเฉลี่ยจากแผ่น “{sheet}” เป็น {computed} แต่แผ่นคะแนนเป็น {published} โปรดตรวจคะแนนข้อคำถามและคะแนนตัวชี้วัด",
    en: "Indicator {number}: sheet “{sheet}” gives {computed}, but the scores sheet says {published}. Check the question scores and the indicator score.",
  },
} satisfies Record<string, Text>;

/** The rules that an office set itself, and the sheet on which it did. */
interface OwnRules {
  readonly sheet: string;
  readonly differences: readonly Readonly<Record<"label" | "own" | "builtIn", Text>>[];
}

/** The sentence for the readers of a report that names the rules an office set itself; null when it set none. */
export function ownRulesPrinted(rules: OwnRules): string | null {
  return ownRulesText(rules, "th", rulesSentences.own);
}

/** The sentence that names the rules an office set itself; null when it set none. */
export function ownRulesText(
  rules: OwnRules,
  language: Language,
  sentence: Text = rulesTexts.ownRules,
): string | null {
  if (rules.differences.length === 0) return null;
  const differences = rules.differences.map(({ label, own, builtIn }) =>
    say(rulesTexts.ownRule, language, {
      label: label[language],
      own: own[language],
      builtIn: builtIn[language],
    }),
  );
  return say(sentence, language, {
    sheet: rules.sheet,
    differences: differences.join(", "),
  });
}
