import { areaAddress } from "../../../cells/a1";
import type { SheetArea } from "../../../cells/area";
import { ownCell, type Row } from "../../rows";
import { measureKey } from "../../measureKey";
import { defineRule } from "../../rule";

export const measureDuplicate = defineRule({
  id: "measure-duplicate",
  family: "structure",
  severity: "warning",
  reads: ["tables"],
  name: { th: "มาตรการซ้ำ", en: "Duplicate measures" },
  text: {
    th: "มาตรการนี้ซ้ำกับเซลล์ {other}: “{found}”",
    en: "This measure repeats cell {other}: “{found}”",
  },
  expected: { th: "รวมเป็นแถวเดียว หรือแก้ให้ต่างกัน", en: "One row, or measures that differ" },
  *look({ rows }) {
    const first = new Map<string, { readonly row: Row; readonly at: SheetArea }[]>();
    for (const row of rows) {
      const cell = row.continued ? null : ownCell(row, "measure");
      if (!cell) continue;
      const measure = measureKey(cell.text);
      // One measure may serve several indicators; steps of their own make it another.
      if (measure.length < 6) continue;
      const key = [row.table.sheet, row.table.kind, row.indicator, measure].join("\n");
      const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
      const same = first.get(key);
      const other = same?.find((one) => stepsOf(one.row) === stepsOf(row));
      if (other) {
        const params = { other: areaAddress(other.at) };
        yield { at, found: cell.text, params, indicator: row.indicator };
        continue;
      }
      const own = { row, at };
      if (same) same.push(own);
      else first.set(key, [own]);
    }
  },
});

function stepsOf({ record }: Row): string {
  return measureKey(record.cells.steps?.text ?? "");
}
