import type { Text } from "../core/text";

/** Texts of the clean-up ("จัดข้อความ") and of the tables it finds. */
export const cleanupTexts = {
  tooMuchToUndo: {
    th: "รายการที่เลือกมากเกินกว่าที่สมุดงานจะจำไว้เพื่อเลิกทำได้ จึงยังไม่ได้แก้ไขอะไร โปรดเลือกทีละส่วน เช่น ทีละแผ่นงาน",
    en: "This is more than the workbook can remember for undo, so nothing was changed. Choose a part at a time, e.g. one sheet.",
  },
  movedSince: {
    th: "มีการเพิ่มหรือลบแถวในแผ่น “{sheet}” ระหว่างนี้ จึงไม่ได้แก้ไขอะไร โปรดค้นหาหรือตรวจใหม่",
    en: "Rows of the sheet “{sheet}” were inserted or deleted meanwhile, so nothing was changed. Look or check again.",
  },
  title: { th: "จัดข้อความ", en: "Tidy texts" },
  intro: {
    th: "ค้นหาตารางที่คัดลอกมาจาก Word หรือ PDF แล้วเสนอสิ่งที่จัดให้เรียบร้อยได้ ท่านเลือกเองว่าจะทำรายการใด และย้อนกลับได้เฉพาะครั้งล่าสุด",
    en: "Finds tables pasted from Word or PDF and proposes what can be tidied. You choose what is done, and can undo it once.",
  },
  scope: { th: "ค้นหาใน", en: "Look in" },
  scopeSheet: { th: "แผ่นงานที่เปิดอยู่", en: "The sheet that is shown" },
  scopeSelection: { th: "ช่วงที่เลือกไว้", en: "The selected cells" },
  scopeWorkbook: { th: "ทุกแผ่นงาน", en: "All sheets" },
  look: { th: "ค้นหา", en: "Look" },
  looking: { th: "กำลังค้นหา…", en: "Looking…" },
  proposing: {
    th: "กำลังหาสิ่งที่จัดได้: ดูแล้ว {done} จาก {total} แถว",
    en: "Looking for what can be tidied: {done} of {total} rows",
  },
  stopLooking: { th: "หยุดค้นหา", en: "Stop looking" },
  lookStopped: {
    th: "หยุดค้นหาแล้ว สมุดงานยังเหมือนเดิม กด “ค้นหา” เพื่อเริ่มใหม่ หรือเลือกช่วงที่เล็กลง",
    en: "The search was stopped; the workbook is as it was. Press “Look” to begin again, or select fewer cells.",
  },
  noTables: {
    th: "ไม่พบตารางที่มีหัวคอลัมน์ตามแบบ ITA ตรวจว่าเปิดแผ่นงานที่มีตารางอยู่ หรือเลือกค้นหาทุกแผ่นงาน",
    en: "No table with headings of an ITA form was found. Show the sheet that holds it, or look in all sheets.",
  },
  tablesFound: { th: "ตารางที่พบ ({count})", en: "Tables found ({count})" },
  tableSummary: {
    th: "{kind} {rows} แถว แผ่น “{sheet}” {address}",
    en: "{kind}, {rows} rows, sheet “{sheet}” {address}",
  },
  shifted: {
    th: "หัวคอลัมน์แถวบนเลื่อนไป จึงอ่านตามแถวล่าง",
    en: "The upper heading row has slipped; the lower one was used.",
  },
  heading: { th: "หัวคอลัมน์", en: "Heading" },
  takenFor: { th: "อ่านเป็น", en: "Taken for" },
  takenForOf: { th: "“{heading}” อ่านเป็น", en: "“{heading}” is taken for" },
  notUsed: { th: "ไม่ใช้", en: "Not used" },
  automatic: { th: "ให้ส่วนเสริมเลือก", en: "Let the add-in choose" },
  kinds: { th: "สิ่งที่จะจัด", en: "What to tidy" },
  lookClosely: { th: "ควรดูทีละรายการ", en: "look at each" },
  proposals: { th: "รายการที่เสนอ ({count})", en: "Proposed ({count})" },
  nothingToDo: { th: "ไม่มีข้อความที่ต้องจัด", en: "There is nothing to tidy." },
  chosenCount: { th: "เลือกไว้ {count} จาก {all} รายการ", en: "{count} of {all} chosen" },
  chooseAll: { th: "เลือกทั้งหมด", en: "Choose all" },
  chooseNone: { th: "ไม่เลือกเลย", en: "Choose none" },
  showMore: { th: "แสดงเพิ่มอีก {count} รายการ", en: "Show {count} more" },
  chooseOf: {
    th: "จัดเซลล์ {address} แผ่น “{sheet}”",
    en: "Tidy cell {address} of sheet “{sheet}”",
  },
  chooseRows: {
    th: "ลบแถว {rows} แผ่น “{sheet}”",
    en: "Delete rows {rows} of sheet “{sheet}”",
  },
  rowsGo: { th: "ลบแถว {rows}", en: "Rows {rows} go" },
  rowsJoined: { th: "ต่อข้อความกลับแล้วลบแถว {rows}", en: "Joined again; row {rows} goes" },
  removedMark: { th: "ตัดออก", en: "removed" },
  addedMark: { th: "เพิ่ม", en: "added" },
  blankMark: { th: "เว้นวรรค", en: "space" },
  newLineMark: { th: "ขึ้นบรรทัดใหม่", en: "line break" },
  apply: { th: "จัดรายการที่เลือก", en: "Tidy what is chosen" },
  applying: { th: "กำลังจัดข้อความ…", en: "Tidying…" },
  chooseOne: { th: "เลือกอย่างน้อยหนึ่งรายการ", en: "Choose at least one." },
  applied: { th: "จัดข้อความแล้ว {cells} เซลล์", en: "Cells tidied: {cells}." },
  appliedRows: {
    th: "จัดข้อความแล้ว {cells} เซลล์ รวมหรือลบ {rows} แถว",
    en: "Cells tidied: {cells}. Rows joined or dropped: {rows}.",
  },
  undo: { th: "ย้อนกลับครั้งล่าสุด", en: "Undo the last time" },
  undoing: { th: "กำลังย้อนกลับ…", en: "Undoing…" },
  undone: {
    th: "คืนข้อความเดิมแล้ว {cells} เซลล์ {rows} แถว",
    en: "Put back: {cells} cells, {rows} rows.",
  },
  lastTime: {
    th: "ครั้งล่าสุดจัดไว้ {cells} เซลล์ {rows} แถว",
    en: "Last time: {cells} cells, {rows} rows.",
  },
  nothingToUndo: {
    th: "ไม่มีการจัดข้อความครั้งล่าสุดให้ย้อนกลับ",
    en: "There is no clean-up to undo.",
  },
  changedSince: {
    th: "แผ่น “{sheet}” ถูกแก้ไขหลังจากค้นหา ({cells}) จึงยังไม่ได้จัดข้อความ กด “ค้นหา” อีกครั้ง",
    en: "Sheet “{sheet}” was edited after the search ({cells}), so nothing was done. Press “Look” again.",
  },
  editedSince: {
    th: "ย้อนกลับไม่ได้ เพราะเซลล์ในแผ่น “{sheet}” ถูกแก้ไขหลังจัดข้อความ ({cells}) โปรดแก้ด้วยตนเอง",
    en: "It cannot be undone: cells of sheet “{sheet}” were edited since ({cells}). Please correct them yourself.",
  },
} satisfies Record<string, Text>;

/** Names of what the clean-up does. */
export const cleanupKindNames = {
  characters: { th: "สระอำและอักขระที่มองไม่เห็น", en: "SARA AM and invisible characters" },
  tags: { th: "แท็ก HTML และเครื่องหมาย **", en: "HTML tags and ** marks" },
  boxes: { th: "ช่องทำเครื่องหมาย", en: "Check boxes" },
  hyphens: { th: "คำที่ขีดหลุด เช่น E- Service", en: "Broken hyphens such as E- Service" },
  dates: { th: "วรรคและจุดในวันที่", en: "Spaces and dots of dates" },
  era: { th: "วรรคหลัง พ.ศ.", en: "Space before Buddhist years" },
  codes: { th: "รหัสข้อคำถาม", en: "Question codes" },
  digits: { th: "เลขไทยหรือเลขอารบิกให้เหมือนกัน", en: "Thai or Arabic digits throughout" },
  lists: { th: "ข้อย่อยให้ขึ้นบรรทัดใหม่", en: "Numbered items on their own lines" },
  dashes: { th: "ข้อย่อยที่ขึ้นด้วยขีด", en: "Items with a dash on their own lines" },
  wraps: { th: "ช่องว่างจากการตัดบรรทัด", en: "Spaces left of line ends" },
  spaces: { th: "ช่องว่างและบรรทัดว่างเกิน", en: "Surplus spaces and blank lines" },
  headings: { th: "หัวตารางที่ซ้ำทุกหน้า", en: "Headings repeated on every page" },
  joins: { th: "แถวที่ถูกตัดข้ามหน้า", en: "Rows cut by page ends" },
} satisfies Record<string, Text>;

/** Names of the kinds of tables. */
export const tableKindNames = {
  measures: { th: "ตารางมาตรการ", en: "Measures" },
  "oit-plan": { th: "ตารางมาตรการรายข้อ OIT", en: "Measures by OIT item" },
  result: { th: "ตารางผลการดำเนินการ", en: "Results" },
  progress: { th: "ตารางความก้าวหน้า", en: "Progress" },
  scores: { th: "ตารางคะแนน", en: "Scores" },
  "yearly-scores": { th: "ตารางคะแนนหลายปี", en: "Scores of several years" },
  "agency-scores": { th: "ตารางคะแนนหลายหน่วยงาน", en: "Scores of several agencies" },
  "level-history": { th: "ตารางคะแนนและระดับย้อนหลัง", en: "Totals and levels by year" },
  "question-scores": { th: "ตารางคะแนนรายข้อคำถาม", en: "Question scores" },
  "oit-items": { th: "ตารางรายการข้อ OIT", en: "OIT items" },
  addresses: { th: "ตารางที่อยู่เว็บไซต์รายข้อ", en: "Web addresses by item" },
  unknown: { th: "ตารางอื่น", en: "Other table" },
} satisfies Record<string, Text>;

/** Names of what a column holds. */
export const fieldNames = {
  number: { th: "ลำดับ", en: "Number" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  questionCode: { th: "รหัสข้อคำถาม", en: "Question code" },
  question: { th: "ข้อคำถาม", en: "Question" },
  analysis: { th: "ผลการวิเคราะห์", en: "Analysis" },
  measure: { th: "มาตรการ", en: "Measure" },
  linkedAnalysis: { th: "ผลวิเคราะห์ที่สอดคล้องกับมาตรการ", en: "Analysis linked to the measure" },
  steps: { th: "ขั้นตอน/วิธีการ", en: "Steps" },
  period: { th: "ระยะเวลา", en: "Period" },
  responsible: { th: "ผู้รับผิดชอบ", en: "Responsible" },
  followUp: { th: "การติดตามผล", en: "Follow-up" },
  target: { th: "เป้าหมาย", en: "Target" },
  budget: { th: "งบประมาณ", en: "Budget" },
  result: { th: "ผลการดำเนินการ", en: "Result" },
  outcome: { th: "ผลลัพธ์หรือความสำเร็จ", en: "Outcome" },
  evidence: { th: "หลักฐาน", en: "Evidence" },
  uplift: { th: "แนวทางยกระดับ", en: "Way to raise the score" },
  progress: { th: "ความก้าวหน้า", en: "Progress" },
  status: { th: "สถานะ", en: "Status" },
  statusDone: { th: "ช่องดำเนินการแล้วเสร็จ", en: "Box: done" },
  statusNotStarted: { th: "ช่องยังไม่ได้ดำเนินการ", en: "Box: not started" },
  statusOngoing: { th: "ช่องอยู่ระหว่างดำเนินการ", en: "Box: under way" },
  instrument: { th: "เครื่องมือ", en: "Instrument" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  subIndicator: { th: "ตัวชี้วัดย่อย", en: "Sub-indicator" },
  score: { th: "คะแนน", en: "Score" },
  instrumentScore: { th: "คะแนนรายเครื่องมือ", en: "Instrument score" },
  weighted: { th: "คะแนนถ่วงน้ำหนักหรือคะแนนรวม", en: "Weighted or total points" },
  published: { th: "คะแนนที่ประกาศ", en: "Published score" },
  rank: { th: "อันดับ", en: "Rank" },
  level: { th: "ระดับ", en: "Level" },
  fullMarks: { th: "คะแนนเต็ม", en: "Full marks" },
  comparison: { th: "ค่าเฉลี่ยของผู้อื่น", en: "Mean of others" },
  difference: { th: "ผลต่าง", en: "Difference" },
  year: { th: "ปีงบประมาณ", en: "Fiscal year" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  item: { th: "รายการข้อมูล", en: "Item" },
  address: { th: "ที่อยู่เว็บไซต์", en: "Web address" },
  success: { th: "ตัวชี้วัดความสำเร็จ", en: "Measure of success" },
  problems: { th: "ปัญหา/อุปสรรค", en: "Problems" },
  advice: { th: "ข้อเสนอแนะ", en: "Advice" },
  start: { th: "วันเริ่มต้น", en: "First day" },
  end: { th: "วันสิ้นสุด", en: "Last day" },
  note: { th: "หมายเหตุ", en: "Note" },
} satisfies Record<string, Text>;

/** How sure the reading of a heading is. */
export const confidenceNames = {
  exact: { th: "ตรงตามแบบ", en: "as in the form" },
  similar: { th: "ใกล้เคียง", en: "similar" },
  guessed: { th: "คาดเดา", en: "guessed" },
  contents: { th: "ดูจากข้อมูลในคอลัมน์", en: "by its contents" },
  chosen: { th: "ท่านเลือก", en: "your choice" },
} satisfies Record<string, Text>;

/** Why a table may have been read wrongly. */
export const doubtNames = {
  "headings-similar": {
    th: "หัวคอลัมน์บางช่องเขียนต่างจากแบบ",
    en: "some headings are spelled unlike the forms",
  },
  "headings-guessed": {
    th: "หัวคอลัมน์บางช่องอ่านจากคำเดียว",
    en: "some headings were read by a single word",
  },
  "columns-by-contents": {
    th: "บางคอลัมน์อ่านจากข้อมูลเพราะหัวคอลัมน์ไม่ได้บอก",
    en: "some columns were read by their contents, since their headings do not tell",
  },
  "no-heading": { th: "ตารางไม่มีหัวคอลัมน์", en: "the table has no headings" },
  "heading-shifted": {
    th: "หัวคอลัมน์แถวบนเลื่อนจากแถวล่าง",
    en: "the upper heading row has slipped",
  },
} satisfies Record<string, Text>;
