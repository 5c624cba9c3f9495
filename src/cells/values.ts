import type { Place } from "../core/result";
import { cellAddress } from "./a1";
import type { Area } from "./area";

/** A value as Office.js reads it: a blank is "", an error is its text such as "#N/A", a date is a serial number. */
export type CellValue = string | number | boolean;

/** Cells read from a sheet: its used cells, or a selection on it. */
export interface SheetCells {
  readonly sheet: string;
  /** Where `values[0][0]` stands, counted from 0 on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas as Office.js reads them: a cell without one repeats its value. Left out: the cells hold none. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** Number formats as Office.js reads them ("0.00%"). Left out when they were not read. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Merged areas, counted on the sheet. Left out when the host cannot tell: then they are inferred from blanks. */
  readonly merges?: readonly Area[];
}

/** The place of a cell, its row and column counted within the cells that were read. */
export function placeOf(cells: SheetCells, row: number, column: number): Place {
  return { sheet: cells.sheet, address: cellAddress(cells.row + row, cells.column + column) };
}

const ERRORS = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Whether a value read from a cell is one of Excel's error values. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERRORS.test(value);
}
