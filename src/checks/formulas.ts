/** Formulas of a sheet. */
import { isFormula, type CheckedSheet } from "./source";

/** Every formula with its place on the sheet. */
export function* formulasOf({ cells }: CheckedSheet): Generator<{
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}> {
  const { formulas = [], values } = cells;
  for (let r = 0; r < formulas.length; r++) {
    const line = formulas[r] ?? [];
    for (let c = 0; c < line.length; c++) {
      const formula = line[c];
      if (isFormula(formula, values[r]?.[c] ?? "")) {
        yield { row: cells.row + r, column: cells.column + c, formula };
      }
    }
  }
}
