import type { CellValue } from "../../cells/values";
import { isBroken, renewedFormula } from "../../checks/formulas";
import { isFormula } from "../../checks/source";
import { ok, type Result } from "../../core/result";
import { CellChange } from "../edit/cellChange";
import type { WantedCell, WantedSheet } from "../edit/sheetEdit";
import { cellsOf, loadUsed } from "../read/usedCells";
import { runExcel } from "../run";
import { transact } from "../transaction";

/** What entering formulas again did. */
export interface RenewedFormulas {
  /** Formulas entered again. */
  readonly cells: number;
}

/**
 * Enters the add-in's formulas again that show #NAME?, as they do after somebody without the add-in saved the file:
 * Excel then writes another name for the function, and computing anew does not help.
 */
export function renewFormulas(): Promise<Result<RenewedFormulas>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const loaded = worksheets.items.map(({ name }) => ({
      name,
      used: loadUsed(worksheets.getItem(name), "formulas"),
    }));
    await context.sync();
    const wanted = loaded
      .map(({ name, used }) => brokenCells(name, used))
      .filter(({ cells }) => cells.length > 0);
    if (wanted.length === 0) return ok({ cells: 0 });
    const change = new CellChange(context, wanted, { keepForUndo: false, formulas: true });
    const done = await transact(change);
    if (!done.ok) return done;
    return ok({ cells: done.value.cells });
  });
}

function brokenCells(sheet: string, used: Excel.Range): WantedSheet {
  const { row, column, values, formulas = [] } = cellsOf(sheet, used, { formulas: true });
  const cells = formulas.flatMap((line, r) =>
    line.flatMap((formula: CellValue, c): WantedCell[] =>
      isFormula(formula, values[r]?.[c] ?? "") && isBroken(formula, values[r]?.[c] ?? "")
        ? [{ row: row + r, column: column + c, before: formula, after: renewedFormula(formula) }]
        : [],
    ),
  );
  return { sheet, cells, dropRows: [] };
}
