/** A1 addresses, as formulas, findings and messages write them. */
import { ALL, contains, MAX_COLUMNS, MAX_ROWS, span, type Area } from "./area";

/** Column letters of a column counted from 0: 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AB" → 27; upper or lower case. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A1 address of one cell, row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * Excel's address of an area without its sheet: "B2", "B2:C9", "A:A" for whole columns, "1:3" for whole rows.
 * @param area one cell when `rows` and `columns` are left out
 * @param absolute with "$" before every part
 */
export function areaAddress(
  { row, column, rows = 1, columns = 1 }: Pick<Area, "row" | "column"> & Partial<Area>,
  absolute = false,
): string {
  const $ = absolute ? "$" : "";
  const [left, right] = [column, column + columns - 1].map((c) => $ + columnName(c));
  const [top, bottom] = [row + 1, row + rows].map((r) => `${$}${r}`);
  if (columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (rows === MAX_ROWS) return `${left}:${right}`;
  return rows === 1 && columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

const A1 = /^(\$?([A-Z]{1,3}))?(\$?(\d{1,7}))?(?::(\$?([A-Z]{1,3}))?(\$?(\d{1,7}))?)?$/i;

/** The area of "B2", "$B$2:C9", "A:C" or "1:3"; undefined when it is none or lies outside the sheet. */
export function parseAddress(address: string): Area | undefined {
  const match = A1.exec(address.trim());
  if (!match) return undefined;
  const [, , column1, , row1, , second, , secondRow] = match;
  const ranged = address.includes(":");
  const [column2, row2] = ranged ? [second, secondRow] : [column1, row1];
  if (!ranged && !(column1 && row1)) return undefined;
  if (!column1 !== !column2 || !row1 !== !row2 || (!column1 && !row1)) return undefined;
  const columns =
    column1 && column2 ? [columnIndex(column1), columnIndex(column2)] : [0, MAX_COLUMNS - 1];
  const rows = row1 ? [Number(row1) - 1, Number(row2) - 1] : [0, MAX_ROWS - 1];
  const area = span(
    Math.min(...rows),
    Math.min(...columns),
    Math.max(...rows),
    Math.max(...columns),
  );
  return area.row >= 0 && contains(ALL, area) ? area : undefined;
}

/** First cell of an address: "B2" of "B2:D9". */
export function firstCellOf(address: string): string {
  return address.split(":")[0] ?? address;
}

/** A sheet's name as formulas write it before "!": quoted unless it is a plain Latin word. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet part of a reference such as "='ข้อมูลหน่วยงาน'!$A$4:$B$10"; null when it points nowhere. */
export function sheetOfReference(reference: unknown): string | null {
  if (typeof reference !== "string" || reference.includes("#REF!")) return null;
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
