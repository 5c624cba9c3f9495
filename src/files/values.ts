/** What a cell of a file holds. */

/** An error value as Excel writes it: "#N/A", "#VALUE!", "#NAME?" … */
export interface CellError {
  readonly error: string;
  /** Explanation that a custom function gave; files keep only the error. */
  readonly message?: string;
}

/** Blank (null), number (dates are serial numbers), text, truth value or error. */
export type Value = null | number | string | boolean | CellError;

/** True for an error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A value as plain text: "" for a blank, the error's name for an error. */
export function asText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** True when two cells hold the same; an error is its name. */
export function sameValue(a: Value, b: Value): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
