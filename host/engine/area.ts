/** Rectangles of cells and their A1 notation. Rows and columns are counted from 0. */
import type { Area } from "../../src/sheets/plan";

export type { Area };

/** Excel's limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The whole sheet. */
export const ALL: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "A" → 0, "AB" → 27; upper or lower case. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** Excel's address of an area without the sheet: "B2", "B2:C9", "A:A" for whole columns, "1:3" for whole rows. */
export function toA1(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const [left, right] = [area.column, area.column + area.columns - 1].map(
    (c) => $ + columnLetters(c),
  );
  const [top, bottom] = [area.row + 1, area.row + area.rows].map((r) => $ + r);
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (area.rows === MAX_ROWS) return `${left}:${right}`;
  if (area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1
    ? `${left}${top}`
    : `${left}${top}:${right}${bottom}`;
}

const A1 = /^(\$?([A-Z]{1,3}))?(\$?(\d{1,7}))?(?::(\$?([A-Z]{1,3}))?(\$?(\d{1,7}))?)?$/i;

/** The area of "B2", "$B$2:C9", "A:C" or "1:3"; undefined when it is none or lies outside the sheet. */
export function fromA1(address: string): Area | undefined {
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

/** The area between two corners, both inclusive. */
export function span(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What two areas share. */
export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rows, b.row + b.rows) - 1;
  const right = Math.min(a.column + a.columns, b.column + b.columns) - 1;
  return bottom >= top && right >= left ? span(top, left, bottom, right) : undefined;
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** What is left of `area` when `hole` is cut out: none to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const [cutBottom, cutRight] = [cut.row + cut.rows - 1, cut.column + cut.columns - 1];
  return [
    span(area.row, area.column, cut.row - 1, right),
    span(cutBottom + 1, area.column, bottom, right),
    span(cut.row, area.column, cutBottom, cut.column - 1),
    span(cut.row, cutRight + 1, cutBottom, right),
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** A sheet's name as formulas write it before "!": quoted unless it is a plain Latin word. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
