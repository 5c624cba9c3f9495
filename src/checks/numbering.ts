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
  /** As written, digits Arabic: "3", "2.1". */
  readonly number: string;
  /** Number of the numbered row above it in the same list; null at the beginning. */
  readonly before: string | null;
  /** How it follows the number above. */
  readonly follows: "on" | "doubled" | "skipping";
  /** The number that goes on from the one above. */
  readonly next: string;
}

/** "3." and "2)", and "2.1", behind which a space is enough. */
const LEADING =
  /^(?:<[^<>]*>|\s)*([0-9๐-๙]{1,3}(?:(?:\.[0-9๐-๙]{1,2})+(?=[.)\s])|(?=\s*[.)](?![0-9๐-๙]))))/;
const ALONE = /^\(?(\d{1,3}(?:\.\d{1,3})*)\s*[.)]?$/;

/**
 * Rows with a number of their own, in order, over all tables of one kind on a sheet (a list goes on over pages).
 * The number stands in its column, or before the measure when every measure of the list has one. Sub-numbers count
 * on within their number: after 2.1 come 2.2, 2.1.1, 3 and 3.1.
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
      const found = column === "number" ? ALONE.exec(text ?? "") : LEADING.exec(text ?? "");
      if (!cell || !found?.[1]) return [];
      const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
      return [{ row, at, number: toArabicDigits(found[1]) }];
    });
    const measures = list.filter(({ record }) => record.cells.measure).length;
    // "๑." before a single measure of many is the first step of that measure.
    if (column === "measure" && (numbered.length < 3 || numbered.length < measures)) return [];
    return counted(numbered, column === "measure");
  });
}

/** Every number beside the one before it. */
function counted(
  numbered: readonly Pick<NumberedRow, "row" | "at" | "number">[],
  restarts: boolean,
): NumberedRow[] {
  let reached: readonly number[] | null = null;
  return numbered.map((one, i): NumberedRow => {
    const path = one.number.split(".").map(Number);
    // Measures that are lists of their own all begin with 1.
    const begins = restarts && one.number === "1";
    const before = begins ? null : (numbered[i - 1]?.number ?? null);
    const last: readonly number[] | null = before === null ? null : reached;
    const next = last ? [...last.slice(0, -1), (last.at(-1) ?? 0) + 1] : path;
    const doubled = before === one.number;
    const fine = !last || goesOn(path, last) || (before !== null && goesOn(path, parts(before)));
    // A doubled number takes the place of the next one.
    reached = doubled ? next : path;
    return {
      ...one,
      before,
      follows: doubled ? "doubled" : fine ? "on" : "skipping",
      next: next.join("."),
    };
  });
}

function parts(number: string): readonly number[] {
  return number.split(".").map(Number);
}

/** Whether a number may stand below another: the next, the first inside it, or the next outside of it. */
function goesOn(path: readonly number[], last: readonly number[]): boolean {
  // 1 begins a new list.
  if (path.every((part) => part === 1)) return true;
  const shared = path.findIndex((part, i) => part !== last[i]);
  if (shared < 0) return path.length < last.length;
  const rest = path.slice(shared + 1);
  if (rest.some((part) => part !== 1)) return false;
  return path[shared] === (last[shared] ?? 0) + 1;
}

function hasNumbers(table: FoundTable): boolean {
  return table.columns.some(({ field }) => field === "number");
}
