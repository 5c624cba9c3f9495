import { areaAddress } from "../../../cells/a1";
import { ownCell } from "../../rows";
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
    const first = new Map<string, string>();
    for (const row of rows) {
      const cell = row.continued ? null : ownCell(row, "measure");
      if (!cell) continue;
      const measure = measureKey(cell.text);
      // One measure may serve several indicators; steps of their own make it another.
      if (measure.length < 6) continue;
      const steps = measureKey(row.record.cells.steps?.text ?? "");
      const key = [row.table.sheet, row.table.kind, row.indicator, measure, steps].join("\n");
      const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
      const other = first.get(key);
      if (other === undefined) first.set(key, areaAddress(at));
      else yield { at, found: cell.text, params: { other }, indicator: row.indicator };
    }
  },
});
