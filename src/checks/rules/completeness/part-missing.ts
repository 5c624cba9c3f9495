import { dataRecords } from "../../../tables/table";
import { requiredParts, type RequiredPart } from "../../formParts";
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
      const required = requiredParts({ table }, planBook);
      const has = ({ fields }: RequiredPart) =>
        table.columns.some(({ field }) => fields.includes(field)) ||
        (fields.includes("period") && table.periodColumns.length > 0);
      // Only a table that is nearly the form of the year is meant to be it; others are documents of another kind; and
      // what no source confirms is no error.
      const isForm =
        required.filter(has).length * 3 >= required.length * 2 &&
        planBook.measures.required.confidence !== "unverified";
      for (const { name, fields } of required) {
        if (has({ name, fields })) continue;
        const { sheet, area } = table;
        yield {
          at: { sheet, row: area.row, column: area.column, columns: area.columns },
          params: { part: name.th, year: years.plan },
          severity: isForm ? "error" : "info",
          found: table.columns.map(({ heading }) => heading).join(" | "),
        };
      }
    }
  },
});
