import type { Text } from "../core/text";

/** Texts of the import of tables ("นำเข้าตาราง"). */
export const importTexts = {
  nothingUnderstood: {
    th: "ไม่พบตารางที่นำเข้าได้ ตรวจว่าแผ่นงานมีตารางคะแนน มาตรการ หรือผลการดำเนินการที่มีหัวคอลัมน์",
    en: "No table can be imported. The workbook needs a table of scores, measures or results with headings.",
  },
  nothingToImport: {
    th: "ไม่มีข้อมูลใหม่ให้นำเข้า ข้อมูลในตารางอยู่ในแผ่นข้อมูลแล้ว หรือช่องในแผ่นข้อมูลมีค่าอื่นอยู่",
    en: "There is nothing new to import: the data sheets hold it already, or hold other values.",
  },
  onlyAdded: {
    th: "ไม่ได้นำเข้าข้อมูล แต่เพิ่มแผ่น {sheets} ไว้แล้ว โปรดนำเข้าอีกครั้ง หรือลบแผ่นนี้ถ้าไม่ใช้",
    en: "Nothing was imported, but these sheets were added: {sheets}. Import again, or delete them if they are not needed.",
  },
  imported: {
    th: "นำเข้าแผ่น “{sheet}” {rows} รายการ {cells} เซลล์",
    en: "Sheet “{sheet}”: {rows} entries, {cells} cells",
  },
  kept: {
    th: "แผ่น “{sheet}” เซลล์ {address} มีค่าอยู่แล้ว จึงไม่ได้เปลี่ยนเป็น “{offered}”",
    en: "Sheet “{sheet}”, cell {address} holds another value and was not changed to “{offered}”.",
  },
  noTargetAt: {
    th: "{kind} แผ่น “{sheet}” {address} อ่านได้ แต่นำตารางชนิดนี้เข้าแผ่นข้อมูลไม่ได้ ข้อมูลเดิมอยู่ครบและตรวจได้ หากต้องใช้ในรายงาน โปรดกรอกในแผ่นข้อมูลเอง",
    en: "{kind} in sheet “{sheet}” {address} was understood, but this kind of table cannot be brought into a data sheet. It stays as it is and can be checked; what reports need of it is to be typed into the data sheets.",
  },
  leftTable: {
    th: "ไม่ได้นำเข้า {kind} แผ่น “{sheet}” {address}",
    en: "Not imported: {kind}, sheet “{sheet}” {address}",
  },
  leftSheet: {
    th: "อ่านตารางไม่เข้าใจ แผ่น “{sheet}” {address}",
    en: "Not understood: sheet “{sheet}” {address}",
  },
  // --- the dialog
  title: { th: "นำเข้าตาราง", en: "Import a table" },
  intro: {
    th: "ตารางต้นทางไม่ถูกแก้ไข ดูก่อนว่าจะเปลี่ยนเซลล์ใด แล้วจึงนำเข้า",
    en: "The source stays as it is. See which cells would change, then import.",
  },
  source: { th: "นำเข้าจาก", en: "Import from" },
  fromWorkbook: { th: "แผ่นงานในสมุดงานนี้", en: "Sheets of this workbook" },
  fromClipboard: {
    th: "วางจาก Word Excel หรือประกาศผล",
    en: "Paste from Word, Excel or an announcement",
  },
  fromFile: { th: "ไฟล์ .xlsx อื่น", en: "Another .xlsx file" },
  pasteHere: {
    th: "วางตารางหรือข้อความที่นี่ (Ctrl+V)",
    en: "Paste a table or text here (Ctrl+V)",
  },
  readPasted: { th: "อ่านข้อความ", en: "Read the text" },
  chooseFile: { th: "เลือกไฟล์", en: "Choose a file" },
  pastedName: { th: "ที่วาง {number}", en: "Pasted {number}" },
  nothingPasted: {
    th: "ไม่พบตารางหรือคะแนนในข้อความที่วาง โปรดคัดลอกทั้งตารางพร้อมหัวคอลัมน์ หรือข้อความที่มีชื่อตัวชี้วัดกับคะแนน",
    en: "The pasted text holds no table and no scores. Copy the whole table with its headings, or text that names indicators and scores.",
  },
  mode: { th: "วิธีนำเข้า", en: "How to import" },
  append: {
    th: "เติมช่องว่างและต่อท้าย ไม่แก้ค่าที่มีอยู่",
    en: "Fill blanks and add rows; keep what is there",
  },
  replace: {
    th: "แทนที่ของเดิม แถวเดิมที่เกินจะว่าง",
    en: "Replace what is there; rows left over are emptied",
  },
  tables: { th: "ตารางที่พบ ({count})", en: "Tables found ({count})" },
  table: {
    th: "{kind} {rows} แถว แผ่น “{sheet}” {address}",
    en: "{kind}, {rows} rows, sheet “{sheet}” {address}",
  },
  into: { th: "ไปยังแผ่น “{sheet}”", en: "into sheet “{sheet}”" },
  noTarget: {
    th: "นำตารางชนิดนี้เข้าแผ่นข้อมูลไม่ได้ หากต้องใช้ในรายงาน โปรดกรอกในแผ่นข้อมูลเอง",
    en: "This kind of table cannot be brought into a data sheet; type what reports need of it into the data sheets.",
  },
  otherYear: {
    th: "ตารางนี้ระบุปี {found} แต่สมุดงานเป็นผลปี {year} แผนปี {planYear} โปรดตรวจก่อนนำเข้า",
    en: "This table names {found}, while the workbook is about results of {year} and a plan of {planYear}. Check before importing.",
  },
  otherYearAt: {
    th: "ตารางในแผ่น “{sheet}” {address} ระบุปี {found} แต่สมุดงานเป็นผลปี {year} แผนปี {planYear}",
    en: "The table in sheet “{sheet}” {address} names {found}, while the workbook is about results of {year} and a plan of {planYear}.",
  },
  columns: { th: "คอลัมน์ที่อ่านได้", en: "How columns are read" },
  before: { th: "ก่อนและหลัง", en: "Before and after" },
  willChange: {
    th: "แผ่น “{sheet}”: {rows} รายการ เปลี่ยน {cells} เซลล์",
    en: "Sheet “{sheet}”: {rows} entries, {cells} cells change",
  },
  stays: {
    th: "มีค่าอื่นอยู่แล้ว {count} เซลล์ จะคงไว้",
    en: "{count} cells hold other values and stay",
  },
  level: {
    th: "ระดับที่ประกาศ: {level} แผ่นคะแนนคำนวณระดับไว้อีกช่องหนึ่ง โปรดเทียบกัน",
    en: "Announced level: {level}. The scores sheet computes its own in another cell; compare them.",
  },
  more: { th: "และอีก {count} เซลล์", en: "and {count} more cells" },
  reading: { th: "กำลังอ่าน", en: "Reading" },
  importNow: { th: "นำเข้า {cells} เซลล์", en: "Import {cells} cells" },
  importing: { th: "กำลังนำเข้า", en: "Importing" },
  undo: { th: "ย้อนกลับ", en: "Undo" },
  undone: { th: "ย้อนกลับแล้ว {cells} เซลล์", en: "Taken back: {cells} cells" },
  close: { th: "ปิด", en: "Close" },
  usage: {
    th: "วิธีใช้: npm run import -- IN.xlsx OUT.xlsx [--replace]",
    en: "Usage: npm run import -- IN.xlsx OUT.xlsx [--replace]",
  },
} satisfies Record<string, Text>;
