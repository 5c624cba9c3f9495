import type { Text } from "../core/text";

/** What is said of workbooks that come and go: the committee's copy, comparisons, many agencies. */
export const exchangeTexts = {
  // --- the committee's copy
  formulaErrors: {
    th: "ยังทำชุดส่งไม่ได้ เพราะมีสูตรที่แสดงข้อผิดพลาดหรือยังคำนวณไม่เสร็จ: {cells} โปรดแก้สูตรหรือรอให้คำนวณเสร็จ แล้วลองอีกครั้ง",
    en: "The committee's copy was not made: formulas show an error or are still being computed: {cells}. Correct them or wait, then try again.",
  },
  formulaErrorsMore: {
    th: "ยังทำชุดส่งไม่ได้ เพราะมีสูตรที่แสดงข้อผิดพลาดหรือยังคำนวณไม่เสร็จ: {cells} และอีก {more} เซลล์ โปรดแก้สูตรหรือรอให้คำนวณเสร็จ แล้วลองอีกครั้ง",
    en: "The committee's copy was not made: formulas show an error or are still being computed: {cells} and {more} more. Correct them or wait, then try again.",
  },
  arrayFormulas: {
    th: "ยังไม่ได้ทำ เพราะมีสูตรอาร์เรย์แบบเดิม (กด Ctrl+Shift+Enter) ที่ครอบคลุมหลายเซลล์ ซึ่งเปลี่ยนเป็นค่าแล้วนำกลับมาไม่ได้: {cells} โปรดพิมพ์สูตรนั้นใหม่แบบกด Enter หรือใช้ “จัดชุดส่ง” ซึ่งทำเป็นสำเนา",
    en: "Nothing was done: array formulas of the old kind (Ctrl+Shift+Enter) over several cells cannot come back once they are values: {cells}. Enter them again with Enter alone, or make the committee's copy instead.",
  },
  noReports: {
    th: "ยังทำชุดส่งไม่ได้ เพราะสมุดงานยังไม่มีรายงานที่เลือก โปรดกด “สร้างรายงาน” ก่อน",
    en: "The committee's copy was not made: the workbook has none of the chosen reports. Make the reports first.",
  },
  notHandedOver: {
    th: "Excel นี้ไม่ส่งไฟล์ให้ส่วนเสริม ({code}) สมุดงานยังเหมือนเดิม โปรดใช้ Excel บนเครื่องหรือบนเว็บรุ่นล่าสุด หรือเลือก “ซ่อนแผ่นข้อมูลในไฟล์นี้”",
    en: "This Excel does not hand the file to the add-in ({code}). The workbook is unchanged. Use a current Excel, or choose “Hide data sheets in this file”.",
  },
  alreadyFrozen: {
    th: "แผ่นข้อมูลซ่อนและสูตร ITA เป็นค่าอยู่แล้ว โปรดกด “คืนสภาพ” ก่อน แล้วซ่อนใหม่",
    en: "The data sheets are hidden and ITA formulas are values already. Restore them first, then hide again.",
  },
  leftHidden: {
    th: "Excel หยุดกลางคัน ({code}) จึงไม่แน่ใจว่าแผ่นใดซ่อนอยู่ คลิกขวาที่แถบชื่อแผ่นงาน เลือก ยกเลิกการซ่อน แล้วดูแผ่น: {sheets}",
    en: "Excel stopped half-way ({code}), so it is not sure which sheets are hidden. Right-click a sheet tab, choose Unhide and look for: {sheets}",
  },
  shareUsage: {
    th: "วิธีใช้: npm run share -- IN.xlsx OUT.xlsx [--only รหัสรายงาน,รหัสรายงาน]",
    en: "Usage: npm run share -- IN.xlsx OUT.xlsx [--only id,id]",
  },
  compareUsage: {
    th: "วิธีใช้: npm run compare -- A.xlsx B.xlsx OUT.xlsx [--merge MERGED.xlsx]",
    en: "Usage: npm run compare -- A.xlsx B.xlsx OUT.xlsx [--merge MERGED.xlsx]",
  },
  merged: {
    th: "รวมแล้ว {taken} รายการ เหลือที่ต้องเลือกเอง {left} รายการ",
    en: "{taken} differences were merged; {left} are left to be chosen.",
  },
  provinceUsage: {
    th: "วิธีใช้: npm run province -- โฟลเดอร์ OUT.xlsx [--reports]",
    en: "Usage: npm run province -- FOLDER OUT.xlsx [--reports]",
  },
  upgradeUsage: {
    th: "วิธีใช้: npm run upgrade -- IN.xlsx OUT.xlsx",
    en: "Usage: npm run upgrade -- IN.xlsx OUT.xlsx",
  },
  upgraded: {
    th: "เปลี่ยนสูตรในแผ่นข้อมูลเป็นสูตรของ Excel แล้ว {cells} เซลล์",
    en: "{cells} formulas of data sheets are Excel's own now.",
  },
  notUpgraded: {
    th: "แผ่น {sheet} เซลล์ {cell}: สูตรแบบเดิมไม่ได้อ้างช่องคะแนนครบตามลำดับ จึงคงไว้ โปรดแก้ช่วงในสูตรแล้วสั่งใหม่ หรือใส่คะแนนในแผ่นคะแนนที่สร้างใหม่",
    en: "Sheet {sheet}, cell {cell}: the older formula does not refer to all score cells in their order, so it stays. Mend its range and run this again, or enter the scores on a new scores sheet.",
  },
  noFolder: {
    th: "ไม่พบโฟลเดอร์ {file} โปรดตรวจชื่อโฟลเดอร์",
    en: "The folder {file} was not found. Check its name.",
  },
  noWorkbooks: {
    th: "ไม่มีไฟล์ .xlsx ที่อ่านได้ในโฟลเดอร์ {file}",
    en: "No .xlsx file in the folder {file} could be read.",
  },

  // --- comparison in the pane
  title: { th: "เปรียบเทียบและรวมไฟล์", en: "Compare and merge files" },
  intro: {
    th: "เลือกไฟล์ที่กรรมการหรือกองส่งกลับ แล้วเลือกทีละรายการว่าจะใช้ของไฟล์ใด",
    en: "Choose a file that the committee or a division sent back, then choose item by item which one to keep.",
  },
  chooseFile: { th: "เลือกไฟล์ .xlsx", en: "Choose an .xlsx file" },
  comparing: { th: "กำลังเปรียบเทียบ…", en: "Comparing…" },
  thisWorkbook: { th: "สมุดงานนี้", en: "This workbook" },
  same: { th: "“{file}” ไม่แตกต่างจากสมุดงานนี้", en: "“{file}” does not differ from this workbook." },
  differs: { th: "แตกต่างจาก “{file}” {count} รายการ", en: "Differences from “{file}”: {count}" },
  kept: { th: "คงของเดิม", en: "Keep mine" },
  taken: { th: "ใช้ของไฟล์", en: "Take theirs" },
  ofItem: { th: "{item} {column} {address}", en: "{item} {column} {address}" },
  takeBlank: {
    th: "เติมช่องและแถวที่ยังว่าง ({count})",
    en: "Fill in what is blank here ({count})",
  },
  takenDone: { th: "ใช้ของไฟล์แล้ว {cells} เซลล์", en: "Taken over: {cells} cells" },
  rowGone: { th: "ไฟล์นั้นไม่มีแถวนี้", en: "The file does not have this row." },
  rowNew: { th: "แถวใหม่จากไฟล์", en: "A new row of the file" },
  cannotTake: {
    th: "ดูและแก้เอง: เป็นทั้งแผ่น เป็นเซลล์ที่คำนวณ หรือมีข้อความใต้ตาราง",
    en: "To be looked at by hand: a whole sheet, a computed cell, or texts below the table.",
  },
  asSheet: { th: "เพิ่มรายการเปรียบเทียบเป็นแผ่นงาน", en: "Add the comparison as a sheet" },
  sheetsAdded: { th: "เพิ่มแผ่น {sheets} แล้ว", en: "Added the sheets {sheets}." },
  remarksFound: { th: "ความเห็นในไฟล์นี้ {count} ข้อ", en: "{count} remarks in this file" },
  more: { th: "แสดงอีก {count} รายการ", en: "Show {count} more" },

  // --- many agencies in the pane
  provinceTitle: { th: "ภาพรวมหลายหน่วยงาน", en: "Many agencies" },
  provinceIntro: {
    th: "เลือกไฟล์ .xlsx ของหลายหน่วยงานพร้อมกัน ไฟล์จะถูกอ่านในเครื่องนี้เท่านั้น",
    en: "Choose the .xlsx files of many agencies at once. They are read on this computer only.",
  },
  chooseFiles: { th: "เลือกไฟล์ .xlsx หลายไฟล์", en: "Choose .xlsx files" },
  readingFiles: { th: "อ่านแล้ว {done} จาก {all} ไฟล์", en: "{done} of {all} files read" },
  stop: { th: "หยุด", en: "Stop" },
  noneRead: {
    th: "อ่านไม่ได้ทั้ง {count} ไฟล์ ไฟล์แรก: {reason}",
    en: "None of the {count} files could be read. The first: {reason}",
  },
  provinceDone: {
    th: "เพิ่มแผ่น {sheets} แล้ว อ่านได้ {read} จาก {files} ไฟล์",
    en: "Added the sheets {sheets}: {read} of {files} files were read.",
  },
} as const satisfies Record<string, Text>;
