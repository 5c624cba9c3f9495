import { dataRecords } from "../../../tables/table";
import { requiredParts } from "../../formParts";
import { defineRule } from "../../rule";

export const partMissing = defineRule({
  id: "part-missing",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "ตารางขาดคอลัมน์ที่แบบของปีกำหนด", en: "Columns that the year's form requires" },
  text: {
    th: "ตารางไม่มีคอลัมน์ “{part}” ซึ่งแบบของปี {year} กำหนดให้มี",
    en: "The table has no column “{part}”, which the form of FY{year} requires.",
  },
  expected: { th: "เพิ่มคอลัมน์ “{part}”", en: "A column “{part}”" },
  *look({ tables, planBook, years }) {
    for (const table of tables) {
      if (table.kind !== "measures" || dataRecords(table).length === 0) continue;
      for (const { name, fields } of requiredParts({ table }, planBook)) {
        if (table.columns.some(({ field }) => fields.includes(field))) continue;
        const { sheet, area } = table;
        yield {
          at: { sheet, row: area.row, column: area.column, columns: area.columns },
          params: { part: name.th, year: years.plan },
          found: table.columns.map(({ heading }) => heading).join(" | "),
        };
      }
    }
  },
});
