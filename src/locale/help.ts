/** The functions as help shows them, and the texts around them: pane, help page and docs/functions.md. */
import type { Text } from "../core/text";

/** A custom function, made from its record by src/functions/docs/guide.ts. */
export interface FunctionGuide {
  /** Name in the namespace ITA, e.g. "TOTAL". */
  readonly id: string;
  /** `ITA.TOTAL(scores, [year])`; what may be left out stands in brackets. */
  readonly syntax: string;
  readonly description: Text;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description: Text;
  }[];
  readonly notes: readonly Text[];
  readonly examples: readonly {
    /** As one would type it, with "=". */
    readonly formula: string;
    /** What the cells show: rows, several when the result spills. */
    readonly gives: readonly (readonly string[])[];
  }[];
}

/** Texts of the help. */
export const helpTexts = {
  help: { th: "วิธีใช้", en: "Help" },
  byTask: { th: "ทำงานตามขั้นตอน", en: "Step by step" },
  page: { th: "เปิดหน้าฟังก์ชันทั้งหมด", en: "Open the page of all functions" },
  title: { th: "ฟังก์ชัน ITA สำหรับ Excel", en: "ITA functions for Excel" },
  search: { th: "ค้นหาฟังก์ชัน", en: "Search functions" },
  searchHint: { th: "เช่น TOTAL, ระดับ, วันที่", en: "e.g. TOTAL, level, date" },
  found: { th: "พบ {count} ฟังก์ชัน", en: "{count} functions found" },
  foundOne: { th: "พบ 1 ฟังก์ชัน", en: "1 function found" },
  none: {
    th: "ไม่พบฟังก์ชันที่ตรงกับ “{query}” ลองใช้คำที่สั้นลง",
    en: "No function matches “{query}”. Try a shorter word.",
  },
  loading: { th: "กำลังเปิดวิธีใช้", en: "Opening the help" },
  loadFailed: {
    th: "เปิดวิธีใช้ไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง",
    en: "The help could not be opened. Check the connection and try again.",
  },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  general: { th: "ข้อควรทราบ", en: "Good to know" },
  parameters: { th: "ค่าที่ต้องระบุ", en: "Arguments" },
  optional: { th: "ไม่ระบุก็ได้", en: "optional" },
  examples: { th: "ตัวอย่าง", en: "Examples" },
  notes: { th: "หมายเหตุ", en: "Notes" },
  result: { th: "ผล", en: "Result" },
} satisfies Record<string, Text>;

/** What holds for every function. */
export const generalNotes: readonly Text[] = [
  {
    th: "เซลล์ว่างไม่นับเป็นศูนย์ หากยังไม่มีค่าที่จำเป็นจะแสดง #N/A และหากค่าไม่ถูกต้องจะแสดง #VALUE! ชี้ที่เซลล์เพื่ออ่านคำอธิบาย",
    en: "A blank cell is not a zero: a missing value gives #N/A, a wrong one #VALUE!; point at the cell to read why.",
  },
  {
    th: "คะแนนคือ 0 ถึง 100 ข้อความที่มี % หรือคำว่า ร้อยละ นับเป็นตัวเลขได้ แต่คะแนนที่เป็นสัดส่วนของ 1 เช่น 0.9382 (เซลล์ที่จัดรูปแบบเป็น %) จะได้ #VALUE! เพราะคำนวณแล้วระดับจะผิด",
    en: "Scores are points from 0 to 100. Texts with % count, but fractions of 1 such as 0.9382 (cells with a percent format) give #VALUE!: the level would be wrong.",
  },
  {
    th: "ปีถัดจากปีล่าสุดยังไม่มีประกาศ ใช้ได้ชั่วคราวโดยคำนวณตามเกณฑ์ของปีล่าสุด ทุกเรื่องของปีนั้น “ยังไม่ยืนยัน” ตรวจได้ด้วย ITA.SURE และจะไม่ใช้เองหากไม่ระบุปี",
    en: "Nothing is announced of the year after the newest: it can be used provisionally, by the newest year's rules. Nothing of it is confirmed (ITA.SURE says so), and it is never used unless named.",
  },
  {
    th: "ฟังก์ชันที่รับเซลล์เดียว (PASS, NAME, QUESTION, ITEMCODE, THAI, THAIDATE, CHANGE) ใส่เป็นช่วงได้ ผลจะกระจายลงหนึ่งค่าต่อเซลล์ เซลล์ว่างได้ข้อความว่าง",
    en: "Functions of a single cell (PASS, NAME, QUESTION, ITEMCODE, THAI, THAIDATE, CHANGE) take ranges and spill an answer a cell; a blank cell gives a blank text.",
  },
  {
    th: "ใช้ได้ทั้งเลขไทยและเลขอารบิก ปีงบประมาณเป็นปี พ.ศ. หากไม่ระบุใช้ปีล่าสุดที่มีเกณฑ์",
    en: "Thai and Arabic digits both count. Fiscal years are Buddhist era; left out, the newest year with rules is used.",
  },
  {
    th: "ฟังก์ชันใช้เกณฑ์ของแต่ละปีที่มากับส่วนเสริม เพราะทำงานแยกจากสมุดงานจึงไม่เห็นเกณฑ์ที่หน่วยงานกำหนดเองในแผ่น “เกณฑ์” เกณฑ์นั้นมีผลกับแผงงานและรายงาน",
    en: "Functions use the built-in rules of each year: they run apart from the workbook and do not see an office's own rules in the rules sheet. The pane and the reports follow those.",
  },
];

/** The help by task: of each its title, then its steps. */
export const helpTaskTexts = {
  begin: { th: "เริ่มสมุดงานของปี", en: "Begin the year's workbook" },
  begin1: {
    th: "แท็บ “งาน” เลือกปีของผลประเมิน แล้วกด “เริ่มสมุดงานใหม่”",
    en: "On “Work” choose the year of the result and press “Start a new workbook”.",
  },
  begin2: {
    th: "กรอกช่องสีเหลืองในแผ่น “ข้อมูลหน่วยงาน” ชื่ออำเภอและจังหวัดพิมพ์มีหรือไม่มีคำนำหน้าก็ได้",
    en: "Fill in the yellow cells of the agency sheet; district and province may stand with or without the word.",
  },
  begin3: {
    th: "ทำตามรายการในแท็บ “งาน” ปุ่มท้ายบรรทัดพาไปยังช่องที่ต้องกรอกต่อ",
    en: "Follow the list on “Work”: the button of a line leads to the next cell to fill in.",
  },
  scores: { th: "กรอกคะแนนจากประกาศผล", en: "Enter the announced scores" },
  scores1: {
    th: "คัดลอกตารางคะแนนจาก ITAS หรือประกาศผล แล้ววางในช่องใดก็ได้ของแท็บ “คะแนน” หรือพิมพ์ทีละช่อง ใช้เลขไทยได้",
    en: "Copy the table of scores and paste it into any field of “Scores”, or type one by one; Thai digits count, too.",
  },
  scores2: {
    th: "แถบด้านบนบอกระดับและคะแนนที่ยังขาด แท็บ “คะแนน” บอกตัวชี้วัดที่ยกระดับแล้วพอ",
    en: "The strip on top tells the level and what is missing; “Scores” tells which indicators would be enough.",
  },
  scores3: {
    th: "เปิด “ลองปรับ” เพื่อลองตัวเลขโดยไม่เขียนลงเซลล์",
    en: "Turn on “Try figures” to try figures without writing them into cells.",
  },
  import: { th: "นำเข้าตาราง", en: "Import tables" },
  import1: {
    th: "แท็บ “งาน” บรรทัดมาตรการ กด “นำเข้าจาก Word หรือไฟล์อื่น” แล้วเลือกแผ่นงาน วางตาราง หรือเลือกไฟล์",
    en: "On “Work”, at the line of measures, press “Import from Word or another file”: choose sheets, paste a table or choose a file.",
  },
  import2: {
    th: "ดูว่าเซลล์ใดจะเปลี่ยน แล้วกดนำเข้า ย้อนกลับได้",
    en: "See which cells would change, then import. It can be taken back.",
  },
  tidy: { th: "จัดตารางที่วางจาก Word", en: "Tidy a table pasted from Word" },
  tidy1: {
    th: "วางตารางในแผ่นงานว่าง แล้วเปิดแท็บ “ตรวจ” เลือก “จัดตารางที่วางมา”",
    en: "Paste the table into an empty sheet, open “Check” and choose “Tidy pasted tables”.",
  },
  tidy2: {
    th: "ดูว่าหัวคอลัมน์อ่านถูก แล้วกด “จัดรายการที่เลือก” ย้อนกลับได้เฉพาะครั้งล่าสุด",
    en: "See that the headings were read rightly, then press “Tidy what is chosen”. The last time can be undone.",
  },
  share: { th: "จัดชุดส่งคณะกรรมการ", en: "Hand in to the committee" },
  share1: {
    th: "กด “จัดชุดส่ง” บนแถบ ITA หรือบรรทัดสุดท้ายของแท็บ “งาน” แล้วเลือกรายงานที่จะส่ง",
    en: "Press “Committee copy” on the ITA tab, or the last line of “Work”, and choose the reports.",
  },
  share2: {
    th: "Excel เปิดสมุดงานใหม่ที่มีเฉพาะรายงานเป็นค่า บันทึกแล้วส่งได้ ผู้รับไม่ต้องมีส่วนเสริม",
    en: "Excel opens a new workbook of the reports as values: save and send it. Nobody needs the add-in to read it.",
  },
  nextYear: { th: "เริ่มปีงบประมาณใหม่", en: "Start the next fiscal year" },
  nextYear1: {
    th: "กดปีใต้ชื่อหน่วยงานด้านบนของแผงงาน แล้วกด “เริ่มปีงบประมาณ”",
    en: "Press the years below the agency's name on top of the pane, then “Start fiscal year”.",
  },
  nextYear2: {
    th: "Excel เปิดสมุดงานของปีใหม่ คะแนนปีเดิมอยู่ในแผ่น “คะแนนย้อนหลัง” สมุดงานเดิมไม่เปลี่ยนแปลง",
    en: "Excel opens the workbook of the new year with last year's scores among the earlier ones. The old workbook stays as it is.",
  },
  check: { th: "ตรวจและแก้", en: "Check and mend" },
  check1: {
    th: "แท็บ “ตรวจ” ตรวจให้เองหลังแก้ข้อมูล กดรายการเพื่อไปที่เซลล์และดูข้อความก่อนและหลังแก้",
    en: "“Check” runs by itself after changes. Press an entry to go to its cell and see the text before and after.",
  },
  check2: {
    th: "กด “แก้” แล้วรายการถัดไปเปิดให้เอง กด “ไม่แก้…” เพื่อบันทึกเหตุผล",
    en: "Press “Fix” and the next entry opens by itself; “Set aside…” keeps a reason.",
  },
  reports: { th: "สร้างรายงาน", en: "Make reports" },
  reports1: {
    th: "แท็บ “รายงาน” บอกสถานะของแต่ละฉบับ กด “สร้าง” ท้ายบรรทัด หรือเลือกชุดแล้วสร้างพร้อมกัน",
    en: "“Reports” tells how each stands. Press “Make” at its line, or choose a set and make it at once.",
  },
  reports2: {
    th: "เมื่อข้อมูลเปลี่ยน กด “สร้างใหม่เฉพาะที่เก่า” แผ่นที่แก้ด้วยมือจะเก็บไว้เสมอ",
    en: "After changes press “Make the outdated again”. Sheets edited by hand are always kept.",
  },
  reports3: {
    th: "ระดับผลการประเมินมาจากคะแนนรวมและคะแนนขั้นต่ำของแต่ละเครื่องมือตามเกณฑ์ของปี",
    en: "The level comes from the total and from the least score of each instrument, by the rules of the year.",
  },
} satisfies Record<string, Text>;
