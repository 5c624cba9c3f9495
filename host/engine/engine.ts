/**
 * What the embedded host asks of a spreadsheet library, and nothing more: compute the formulas of a workbook,
 * open an .xlsx, save an .xlsx. The workbook itself (`Book`, `Sheet`) is plain data of ours, so that another
 * library can take this place without touching the executor or the view.
 */
import type { Book } from "./book";

/** An error value in a cell, as Excel writes it: "#N/A", "#VALUE!", "#NAME?", "#SPILL!" … */
export interface CellError {
  readonly error: string;
  /** Explanation given by a custom function (`new CustomFunctions.Error(code, message)`); the formula engine keeps only the code. */
  readonly message?: string;
}

/** What a cell holds: blank (null), number (dates are serial numbers), text, truth value or error. */
export type Value = null | number | string | boolean | CellError;

/**
 * A custom function as the engine calls it: every argument is a matrix (a single cell is 1×1, blanks are null),
 * the answer is a scalar or a rectangular matrix that spills. It must not throw.
 */
export type CustomFunction = (
  args: readonly (readonly (readonly Value[])[])[],
) => Value | Value[][];

/** The library behind the host. */
export interface WorkbookEngine {
  /** Computes every formula of the book anew and writes results and spills into its cells. */
  calculate(book: Book): void;
  /** True when the library can read the formula (beginning with "="); names and functions need not exist. */
  isFormula(formula: string): boolean;
  /** Reads an .xlsx file. @throws {UnreadableFile} when the bytes are not a workbook. */
  open(bytes: Uint8Array): Promise<Book>;
  /** Writes the book as .xlsx, computed values included. */
  save(book: Book): Promise<Uint8Array>;
}

/** The bytes are not an .xlsx workbook (another format, damaged, or protected by a password). */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** A value as plain text: "" for a blank, the error's name for an error. */
export function asText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** True for an error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
