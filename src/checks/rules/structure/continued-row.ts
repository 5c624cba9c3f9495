import { areaAddress } from "../../../cells/a1";
import { ownCells } from "../../formParts";
import { defineRule } from "../../rule";

export const continuedRow = defineRule({
  id: "continued-row",
  family: "structure",
  severity: "info",
  reads: ["tables"],
  name: { th: "แถวที่ต่อจากหน้าก่อน", en: "Rows continued from the page before" },
  text: {
    th: "แถวนี้ต่อจากแถว {from} เพราะช่องหลักว่าง: “{found}”",
    en: "This row goes on with row {from}, its key cells being blank: “{found}”",
  },
  expected: { th: "รวมเป็นแถวเดียว ใช้คำสั่งจัดข้อความ", en: "One row; use the clean-up" },
  *look({ rows }) {
    for (const row of rows) {
      const { continuedFrom, cells } = row.record;
      // Further paragraphs of a card are where they belong.
      if (continuedFrom === undefined || row.table.cards) continue;
      const [first] = ownCells(row);
      // Cells that only this row holds are shown by the row it continues.
      const filled = first ?? Object.values(cells)[0];
      const { sheet, area } = row.table;
      const at = { sheet, row: row.record.row, column: filled?.column ?? area.column };
      yield {
        at: { ...at, column: area.column, columns: area.columns },
        found: filled?.text ?? areaAddress(at),
        params: { from: continuedFrom + 1 },
        indicator: row.indicator,
      };
    }
  },
});
