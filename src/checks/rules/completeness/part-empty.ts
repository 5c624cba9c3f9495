import type { Text } from "../../../core/text";
import { spotOf, type Row } from "../../rows";
import { isPrepared, isTitleOnly, requiredParts } from "../../formParts";
import { defineRule, type Hit } from "../../rule";

export const partEmpty = defineRule({
  id: "part-empty",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "ช่องที่ต้องกรอกยังว่าง", en: "Required cells that are empty" },
  text: { th: "แถวนี้ยังไม่ได้กรอก “{part}”", en: "“{part}” is empty in this row." },
  expected: { th: "กรอก “{part}”", en: "Fill in “{part}”" },
  *look({ rows, planBook }) {
    for (const row of rows) {
      const { table, record, indicator, continued } = row;
      // Forgotten measures and rows cut in two have rules of their own.
      if (continued || isPrepared(row) || isTitleOnly(row)) continue;
      for (const { name, fields } of requiredParts(row, planBook)) {
        const present = fields.filter((field) => table.columns.some((one) => one.field === field));
        const [field] = present;
        if (!field && fields.includes("period")) yield* notTicked(row, name);
        if (!field || present.some((one) => record.cells[one])) continue;
        yield { at: spotOf(row, field), params: { part: name.th }, indicator };
      }
    }
  },
});

/** A row of which no quarter or month is ticked. */
function* notTicked({ table, record, indicator }: Row, part: Text): Generator<Hit> {
  const { sheet, periodColumns, ticks } = table;
  const [first] = periodColumns;
  const last = periodColumns.at(-1);
  if (!first || !last || ticks.has(record.row)) return;
  const columns = last.column - first.column + 1;
  yield {
    at: { sheet, row: record.row, column: first.column, columns },
    params: { part: part.th },
    indicator,
  };
}
