/** Text from the clipboard as cells: tables with tabs, and announced results as sentences or lines out of a PDF. */
import type { CellValue, SheetCells } from "../../cells/values";
import { parseNumber } from "../../thai/number";
import { readAnnouncement } from "./announced";

/** Rows and columns that are taken at most; more is no table of ours. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 100;

/**
 * Cells of a text as Excel and Word put it on the clipboard: tabs between cells, lines for rows, cells with line breaks
 * in quotation marks. A text without tabs is read as an announced result. Null when it is neither.
 * @param sheet name under which the cells are shown
 */
export function cellsOfText(text: string, sheet: string): SheetCells | null {
  if (text.includes("\t")) return asSheet(rowsOfTabText(text), sheet);
  return readAnnouncement(text, sheet);
}

/** Rows of text as the used cells of a sheet, what says a number as a number. Null where nothing is filled. */
export function asSheet(
  rows: readonly (readonly string[])[],
  sheet: string,
  merges?: SheetCells["merges"],
): SheetCells | null {
  const lines = rows.slice(0, MOST_ROWS).map((line) => line.slice(0, MOST_COLUMNS));
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (lines.every((line) => line.every((text) => text.trim() === ""))) return null;
  const values = lines.map((line) =>
    Array.from({ length: width }, (_, column) => cellValue(line[column] ?? "")),
  );
  return { sheet, row: 0, column: 0, values, ...(merges && { merges }) };
}

/** A plain number as a number; texts, percent, codes with leading zeros and Thai digits as they are. */
function cellValue(text: string): CellValue {
  const plain = text.trim();
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(plain) ? (parseNumber(plain) ?? text) : plain;
}

function rowsOfTabText(text: string): string[][] {
  const whole = text.replace(/\r\n?/g, "\n").replace(/(?<!\n)\n+$/, "");
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\n|$)|[^\t\n]*/y;
  let at = 0;
  while (at <= whole.length) {
    cell.lastIndex = at;
    const match = cell.exec(whole);
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"') ?? match?.[0] ?? "");
    at += match?.[0].length ?? 0;
    if (whole[at] === "\n") rows.push([]);
    at += 1;
  }
  return rows;
}
