/** An argument as Excel hands it over, before anything is read from it: rows of cells, blanks and errors. */
import { flatten, last } from "../core/lists";

/** Rows of an argument; single values are one cell. */
export type Rows = readonly (readonly unknown[])[];

/** Excel passes a matrix for a range; a single value or a plain list is taken as well. */
export function rowsOf(argument: unknown): Rows {
  const rows = listOf(argument);
  // A whole column is not copied.
  return rows.every(Array.isArray) ? (rows as Rows) : rows.map(listOf);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Blank cells and arguments left out. A cell that holds only spaces is a text, not a blank. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Whether no cell holds anything. */
export function isAllBlank(rows: Rows): boolean {
  return rows.every(isBlankRow);
}

/** The rows down to the last one that holds anything: of a whole column what is filled. */
export function filledRows(rows: Rows): Rows {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}

/** A loop and no closure: it runs a million times for a whole column. */
function isBlankRow(row: readonly unknown[]): boolean {
  for (let i = 0; i < row.length; i++) if (!isBlank(row[i])) return false;
  return true;
}

/** Cells in a row or a column. */
export interface CellLine {
  /** The cells up to the last filled one. */
  readonly cells: readonly unknown[];
  /** Number of cells with the blank ones behind. */
  readonly length: number;
}

/**
 * The row or column that an argument is, or the only one of a block that holds anything (merged cells leave the
 * others blank); null when several do.
 */
export function lineOf(rows: Rows): CellLine | null {
  const filled = filledRows(rows);
  const width = Math.max(rows[0]?.length ?? 0, ...new Set(filled.map((row) => row.length)));
  if (width <= 1) return { cells: flatten(filled), length: rows.length };
  const only = filled.filter((row) => !isBlankRow(row));
  const row = last(only) ?? [];
  if (only.length <= 1) return { cells: trimmed(row), length: width };
  const columns = new Set<number>();
  for (const one of only) one.forEach((cell, i) => isBlank(cell) || columns.add(i));
  const [column] = columns;
  if (columns.size > 1 || column === undefined) return null;
  return { cells: filled.map((one) => one[column]), length: rows.length };
}

function trimmed(cells: readonly unknown[]): readonly unknown[] {
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1])) end--;
  return cells.slice(0, end);
}

const ERROR_TEXT = /^#(?:N\/A|[A-Z]+(?:\/0)?[!?])$/;

/**
 * "#N/A" and the like when the cell holds an error, else null. Excel passes CustomFunctions.Error objects
 * (metadata: allowErrorForDataTypeAny), other hosts the text.
 */
export function errorIn(cell: unknown): string | null {
  if (typeof cell === "string") return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  const shown = code ?? basicValue;
  return typeof shown === "string" ? shown : "#VALUE!";
}

/** What stands in a cell, short enough for a message. */
export function shownCell(cell: unknown): string {
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
