import { defineRule } from "../../rule";

/** Sections that the forms themselves have: sub-indicators of OIT, and instruments of the progress report. */
const SECTION = /^\s*(?:ตัวชี้วัดย่อย|สรุปการประเมิน\s*(?:IIT|EIT|OIT)(?![A-Z]))/;

export const titleInTable = defineRule({
  id: "title-in-table",
  family: "structure",
  severity: "info",
  reads: ["tables"],
  name: { th: "ชื่อเรื่องอยู่กลางตาราง", en: "Titles inside the table" },
  text: {
    th: "แถว {row} เป็นชื่อเรื่องที่อยู่กลางตาราง: “{found}”",
    en: "Row {row} is a title inside the table: “{found}”",
  },
  expected: { th: "ชื่อเรื่องเหนือหัวตารางเพียงแห่งเดียว", en: "One title, above the headings" },
  *look({ tables, sheets }) {
    for (const { kind, sheet, area, records } of tables) {
      if (kind === "unknown") continue;
      const cells = sheets.find(({ name }) => name === sheet)?.cells;
      for (const record of records) {
        if (record.kind !== "title") continue;
        const line = cells?.values[record.row - cells.row] ?? [];
        const found = line.find((value) => typeof value === "string" && value.trim() !== "");
        if (SECTION.test(String(found ?? ""))) continue;
        const { column, columns } = area;
        yield {
          at: { sheet, row: record.row, column, columns },
          found: String(found ?? ""),
          params: { row: record.row + 1 },
        };
      }
    }
  },
});
