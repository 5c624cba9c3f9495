import { editDistance } from "../../../thai/distance";
import { ownCell, type Row } from "../../rows";
import { measureKey } from "../../measureKey";
import { defineRule } from "../../rule";
import type { FoundTable } from "../../../tables/table";

export const resultMissing = defineRule({
  id: "result-missing",
  family: "structure",
  severity: "error",
  reads: ["tables"],
  name: { th: "มาตรการตามแผนที่ไม่มีในรายงานผล", en: "Planned measures without a result" },
  text: {
    th: "รายงานผลไม่มีแถวของมาตรการ “{found}”",
    en: "The report has no row for the measure “{found}”.",
  },
  expected: {
    th: "เพิ่มแถวของมาตรการนี้ในแผ่น “{report}”",
    en: "A row for this measure in sheet “{report}”",
  },
  *look({ rows, years }) {
    // A workbook may hold the report on last year's measures beside this year's plan.
    const current = ({ fiscalYear }: FoundTable) =>
      fiscalYear === undefined || fiscalYear === years.plan;
    const of = (kind: FoundTable["kind"]) =>
      rows.filter(({ table, continued }) => table.kind === kind && current(table) && !continued);
    const keyOf = (row: Row) => measureKey(row.record.cells.measure?.text ?? "");
    const reported = of("result");
    const [report] = reported;
    if (!report) return;
    const keys = reported.map(keyOf).filter((key) => key !== "");
    const known = new Set(keys);
    const told = new Set<string>();
    for (const row of of("measures")) {
      const cell = ownCell(row, "measure");
      const key = keyOf(row);
      if (!cell || key === "" || known.has(key) || told.has(key)) continue;
      told.add(key);
      if (keys.some((other) => alike(key, other))) continue;
      yield {
        at: { sheet: row.table.sheet, row: cell.row, column: cell.column },
        found: cell.text,
        params: { report: report.table.sheet },
        indicator: row.indicator,
      };
    }
  },
});

/** Letters in which even long texts may differ: comparing all of them would take for ever. */
const MOST_EDITS = 50;

/** One holds the other, or they differ in a tenth of their letters. */
function alike(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  if (short >= 12 && (a.includes(b) || b.includes(a))) return true;
  const limit = Math.min(MOST_EDITS, Math.floor(short / 10));
  return limit > 0 && editDistance(a, b, limit) <= limit;
}
