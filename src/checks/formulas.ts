/** Formulas of a sheet. */
import type { CellValue } from "../cells/values";
import { isFormula, type CheckedSheet } from "./source";

/** Every formula with its place on the sheet. */
export function* formulasOf({ cells }: CheckedSheet): Generator<{
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}> {
  const { formulas = [], values } = cells;
  for (let r = 0; r < formulas.length; r++) {
    const line = formulas[r] ?? [];
    for (let c = 0; c < line.length; c++) {
      const formula = line[c];
      const value = values[r]?.[c] ?? "";
      if (isFormula(formula, value)) {
        yield { row: cells.row + r, column: cells.column + c, formula, value };
      }
    }
  }
}

/**
 * A call of one of the add-in's functions. Where the add-in is absent, Excel writes it as `_xldudf_ITA_TOTAL(` and shows
 * #NAME?, which stays after the add-in is back until the formula is entered again (OfficeDev/office-js issues 6611,
 * 6395 and 6355).
 */
const OWN = /(^|[^A-Za-z0-9_])(?:_xldudf_ITA_|ITA\.)([A-Z][A-Z0-9]*)(?=\()/gi;

/** Whether a formula calls a function of the add-in, by its own name or by the one that Excel gives it in its absence. */
export function callsAddin(formula: string): boolean {
  return formula.search(OWN) >= 0;
}

/** The formula with the add-in's functions by their own names, to be entered again. */
export function renewedFormula(formula: string): string {
  return formula.replace(
    OWN,
    (_, before: string, name: string) => `${before}ITA.${name.toUpperCase()}`,
  );
}

/** Whether a formula of the add-in lost its function: by how Excel writes it, or by what it shows. */
export function isBroken(formula: string, value: CellValue): boolean {
  return callsAddin(formula) && (/_xldudf_ITA_/i.test(formula) || value === "#NAME?");
}
