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
  imported: {
    th: "นำเข้าแผ่น “{sheet}” {rows} รายการ {cells} เซลล์",
    en: "Sheet “{sheet}”: {rows} entries, {cells} cells",
  },
  kept: {
    th: "แผ่น “{sheet}” เซลล์ {address} มีค่าอยู่แล้ว จึงไม่ได้เปลี่ยนเป็น “{offered}”",
    en: "Sheet “{sheet}”, cell {address} holds another value and was not changed to “{offered}”.",
  },
  leftTable: {
    th: "ไม่ได้นำเข้า {kind} แผ่น “{sheet}” {address}",
    en: "Not imported: {kind}, sheet “{sheet}” {address}",
  },
  leftSheet: {
    th: "อ่านตารางไม่เข้าใจ แผ่น “{sheet}” {address}",
    en: "Not understood: sheet “{sheet}” {address}",
  },
  usage: {
    th: "วิธีใช้: npm run import -- IN.xlsx OUT.xlsx [--replace]",
    en: "Usage: npm run import -- IN.xlsx OUT.xlsx [--replace]",
  },
} satisfies Record<string, Text>;
