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
  noReports: {
    th: "ยังทำชุดส่งไม่ได้ เพราะสมุดงานยังไม่มีรายงานที่เลือก โปรดกด “สร้างรายงาน” ก่อน",
    en: "The committee's copy was not made: the workbook has none of the chosen reports. Make the reports first.",
  },
  shareUsage: {
    th: "วิธีใช้: npm run share -- IN.xlsx OUT.xlsx [--only รหัสรายงาน,รหัสรายงาน]",
    en: "Usage: npm run share -- IN.xlsx OUT.xlsx [--only id,id]",
  },
  compareUsage: {
    th: "วิธีใช้: npm run compare -- A.xlsx B.xlsx OUT.xlsx",
    en: "Usage: npm run compare -- A.xlsx B.xlsx OUT.xlsx",
  },
  provinceUsage: {
    th: "วิธีใช้: npm run province -- โฟลเดอร์ OUT.xlsx [--reports]",
    en: "Usage: npm run province -- FOLDER OUT.xlsx [--reports]",
  },
  noFolder: {
    th: "ไม่พบโฟลเดอร์ {file} โปรดตรวจชื่อโฟลเดอร์",
    en: "The folder {file} was not found. Check its name.",
  },
  noWorkbooks: {
    th: "ไม่มีไฟล์ .xlsx ที่อ่านได้ในโฟลเดอร์ {file}",
    en: "No .xlsx file in the folder {file} could be read.",
  },
} as const satisfies Record<string, Text>;
