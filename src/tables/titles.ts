/** Titles above tables, and the year that they name. */
import type { Area } from "../cells/area";
import { readYear } from "../thai/date";
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import type { PlacedText } from "./table";

/** Rows above a table that are looked at for its titles. */
export const TITLE_ROWS = 8;

/** Texts above a table, from the end of the one before; a row of several cells is no title. */
export function titleAbove(
  grid: Grid,
  { row: first, column, columns }: Pick<Area, "row" | "column" | "columns">,
  from: number,
): PlacedText[] {
  const lines: PlacedText[][] = [];
  let blanks = 0;
  for (let row = first - 1; row >= Math.max(from, first - TITLE_ROWS); row--) {
    const filled = grid.filled(row, column, columns);
    if (filled.length > 2 || blanks > 2) break;
    if (filled.length === 0) blanks++;
    else blanks = 0;
    lines.push(filled.map((at) => ({ text: grid.text(row, at), row, column: at })));
  }
  return lines.reverse().flat();
}

/** The Buddhist year that texts name last, written with four digits. */
export function yearOf(texts: readonly PlacedText[]): number | undefined {
  const years = texts.flatMap(
    ({ text }) => toArabicDigits(text).match(/(?<!\d)25\d\d(?!\d)/g) ?? [],
  );
  return readYear(years[years.length - 1] ?? "") ?? undefined;
}
