/** Numbers before rows and list items. */
import type { SheetArea } from "../cells/area";
import { toArabicDigits } from "../thai/digits";
import { groupBy } from "./group";
import type { CheckInput } from "./input";
import { ownCell, type Row } from "./rows";

import type { FoundTable } from "../tables/table";

export interface NumberedRow {
  readonly row: Row;
  readonly at: SheetArea;
  readonly number: number;
  /** Number of the numbered row above it in the same list; null at the beginning. */
  readonly before: number | null;
}

const LEADING = /^(?:<[^>]*>|\s)*([0-9๐-๙]{1,3})\s*[.)]/;

/**
 * Rows with a number of their own, in order, over all tables of one kind on a sheet (a list goes on over pages).
 * The number stands in its column, or before the measure when every measure of the list has one.
 */
export function numberedRows({ rows }: CheckInput): NumberedRow[] {
  const lists = groupBy(
    rows.filter(({ continued }) => !continued),
    ({ table }) => `${table.sheet}\n${table.kind}`,
  );
  return [...lists.values()].flatMap((list) => {
    const column = list.some(({ table }) => hasNumbers(table)) ? "number" : "measure";
    const numbered = list.flatMap((row) => {
      const cell = ownCell(row, column);
      const text = cell && toArabicDigits(cell.text);
      const found =
        column === "number" ? /^\(?(\d{1,3})\s*[.)]?$/.exec(text ?? "") : LEADING.exec(text ?? "");
      if (!cell || !found?.[1]) return [];
      const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
      return [{ row, at, number: Number(found[1]) }];
    });
    const measures = list.filter(({ record }) => record.cells.measure).length;
    // "๑." before a single measure of many is the first step of that measure.
    if (column === "measure" && (numbered.length < 3 || numbered.length < measures)) return [];
    return numbered.map((one, i) => {
      // Measures that are lists of their own all begin with 1.
      const begins = column === "measure" && one.number === 1;
      return { ...one, before: begins ? null : (numbered[i - 1]?.number ?? null) };
    });
  });
}

function hasNumbers(table: FoundTable): boolean {
  return table.columns.some(({ field }) => field === "number");
}
