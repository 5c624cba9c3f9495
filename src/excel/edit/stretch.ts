import type { CellValue } from "../../cells/values";
import { entryOf } from "../entry";

/** A cell counted on its sheet. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column that follow one another: read and written as one range. */
export function stretchesOf<T extends Spot>(cells: readonly T[]): T[][] {
  const stretches: T[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) stretch?.push(cell);
    else stretches.push([cell]);
  }
  return stretches;
}

/** The range of cells that follow one another in a column. */
export function rangeOfStretch(sheet: Excel.Worksheet, stretch: readonly Spot[]): Excel.Range {
  const { row = 0, column = 0 } = stretch[0] ?? {};
  return sheet.getRangeByIndexes(row, column, stretch.length, 1);
}

/** Rows that follow one another, rising. */
export function runsOf(rows: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** A value to write, and the number format that its cell has. */
export interface WrittenValue {
  readonly value: CellValue;
  readonly format: string;
}

/**
 * Queues writing values into a range so that texts stay texts.
 * @param keepFormats the cells have their number formats again afterwards; otherwise texts that Excel would take for
 *   something else stay under the one that prevents it
 */
export function writeCells(
  range: Excel.Range,
  lines: readonly (readonly WrittenValue[])[],
  keepFormats: boolean,
): void {
  const entries = lines.map((line) =>
    line.map(({ value, format }) => {
      if (typeof value !== "string") return { content: value, format };
      const entry = entryOf(value, format);
      return { content: entry.content, format: entry.format ?? format };
    }),
  );
  const changes = entries.some((line, r) =>
    line.some(({ format }, c) => format !== lines[r]?.[c]?.format),
  );
  if (changes) range.numberFormat = entries.map((line) => line.map(({ format }) => format));
  range.values = entries.map((line) => line.map(({ content }) => content));
  if (changes && keepFormats) {
    range.numberFormat = lines.map((line) => line.map(({ format }) => format));
  }
}
