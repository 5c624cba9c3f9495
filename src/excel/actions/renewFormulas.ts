import type { CellValue, SheetCells } from "../../cells/values";
import { isBroken, renewedFormula } from "../../checks/formulas";
import { isFormula } from "../../checks/source";
import { ok, type Result } from "../../core/result";
import { CellChange } from "../edit/cellChange";
import type { WantedCell, WantedSheet } from "../edit/sheetEdit";
import { coreOf } from "../../ita/rulebook/core";
import type { CoreRules } from "../../ita/rulebook/schema";
import { nativeFormula } from "../../sheets/templates/nativeFormulas";
import { readSnapshot, type Snapshot } from "../read/read";
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
 * Excel then writes another name for the function, and computing anew does not help. Data sheets of an older form, which
 * called such functions, compute without the add-in from then on.
 */
export function renewFormulas(): Promise<Result<RenewedFormulas>> {
  return runExcel(async (context) => {
    const read = await readSnapshot(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const data = read.ok ? dataSheetsOf(read.value) : null;
    const loaded = worksheets.items.map(({ name }) => ({
      name,
      used: loadUsed(worksheets.getItem(name), "formulas"),
    }));
    await context.sync();
    const wanted: WantedSheet[] = [];
    for (const { name, used } of loaded) {
      const cells = await cellsOf(name, used, { formulas: true });
      const own = wantedCells(cells, data?.sheets.has(name) ? data.core : null);
      if (own.cells.length > 0) wanted.push(own);
    }
    if (wanted.length === 0) return ok({ cells: 0 });
    const change = new CellChange(context, wanted, { keepForUndo: false, formulas: true });
    const done = await transact(change);
    if (!done.ok) return done;
    return ok({ cells: done.value.cells });
  });
}

/** Names of the data sheets, and the rules of their year; null while the year is not known. */
function dataSheetsOf({ sheetOf, state }: Snapshot) {
  const year = state.scores.value?.fiscalYear ?? state.agency.value?.fiscalYear;
  const core = year === undefined ? null : coreOf(year);
  return core && { sheets: new Set(sheetOf.values()), core };
}

/** @param core rules of the year, for a data sheet */
function wantedCells(read: SheetCells, core: CoreRules | null): WantedSheet {
  const { sheet, row, column, values, formulas = [] } = read;
  const cells = formulas.flatMap((line, r) =>
    line.flatMap((formula: CellValue, c): WantedCell[] => {
      const value = values[r]?.[c] ?? "";
      if (!isFormula(formula, value)) return [];
      const native = core && nativeFormula(formula, core);
      const after = native ?? (isBroken(formula, value) ? renewedFormula(formula) : null);
      return after === null ? [] : [{ row: row + r, column: column + c, before: formula, after }];
    }),
  );
  return { sheet, cells, dropRows: [] };
}
