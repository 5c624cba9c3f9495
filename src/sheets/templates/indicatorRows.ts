import { type SheetCells, placeOf } from "../../cells/values";
import type { Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { parseNumber } from "../../thai/number";

/**
 * Row of every indicator by its number, in a table with a row an indicator; rows counted within the range. Rows without
 * such a number belong to nobody; a number that is there twice is a problem.
 * @param head row of the headings
 * @param column of the indicator numbers
 * @param last greatest number of an indicator
 */
export function indicatorRows(
  range: SheetCells,
  head: number,
  column: number,
  last: number,
  problems: Refusal[],
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (let row = head + 1; row < range.values.length; row++) {
    const value = range.values[row]?.[column] ?? "";
    const number = typeof value === "number" ? value : parseNumber(String(value));
    if (number === null || !Number.isInteger(number) || number < 1 || number > last) continue;
    if (rows.has(number)) {
      const place = placeOf(range, row, column);
      problems.push({ text: workbookTexts.indicatorTwice, params: { number }, place });
    } else rows.set(number, row);
  }
  return rows;
}
