import type { Place, Refusal } from "../core/result";
import { cellAddress } from "./a1";

/** A value as Office.js reads it: a blank is "", an error is its text such as "#N/A", a date is a serial number. */
export type CellValue = string | number | boolean;

/** A rectangle of cells read from a sheet, with where it stood. `row` and `column` count from 0. */
export interface CellRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What came of reading a sheet: the record when it is whole, and every problem met on the way. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Refusal[];
  /** What is worth a look but stops nothing. */
  readonly notes?: readonly Refusal[];
}

/** The place of a cell of the range, its row and column counted within the range. */
export function placeOf(range: CellRange, row: number, column: number): Place {
  return { sheet: range.sheet, address: cellAddress(range.row + row, range.column + column) };
}

const ERRORS = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Whether a value read from a cell is one of Excel's error values. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERRORS.test(value);
}
