import { defineRule } from "../../rule";

export const repeatedHeading = defineRule({
  id: "repeated-heading",
  family: "structure",
  severity: "info",
  reads: ["tables"],
  name: { th: "หัวตารางซ้ำกลางตาราง", en: "Headings repeated inside the table" },
  text: {
    th: "แถว {row} เป็นหัวตารางซ้ำ การกรองและสูตรจะนับเป็นข้อมูล",
    en: "Row {row} repeats the heading; filters and formulas take it for data.",
  },
  expected: {
    th: "หัวตารางเดียว ตั้งให้พิมพ์ซ้ำทุกหน้าแทน",
    en: "One heading, printed on every page instead",
  },
  *look({ tables }) {
    for (const { kind, sheet, area, records } of tables) {
      if (kind === "unknown") continue;
      for (const record of records) {
        if (record.kind !== "repeated-heading") continue;
        const { column, columns } = area;
        const at = { sheet, row: record.row, column, columns };
        yield { at, found: at.row + 1, params: { row: at.row + 1 } };
      }
    }
  },
});
