import { cellAddress } from "../../cells/a1";
import type { CellValue, SheetCells } from "../../cells/values";
import { isBroken, renewedFormula } from "../../checks/formulas";
import { isFormula } from "../../checks/source";
import { ok, type Result } from "../../core/result";
import { CellChange } from "../edit/cellChange";
import type { WantedCell, WantedSheet } from "../edit/sheetEdit";
import { bookOf } from "../../ita/rulebook/book";
import { upgradeScores, type UpgradedCell } from "../../sheets/templates/olderScores";
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
 * Excel then writes another name for the function, and computing anew does not help. A scores sheet of an older form, which
 * called such functions, computes without the add-in from then on.
 */
export function renewFormulas(): Promise<Result<RenewedFormulas>> {
  return runExcel(async (context) => {
    const read = await readSnapshot(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const older = read.ok ? scoresSheetOf(read.value) : null;
    const loaded = worksheets.items.map(({ name }) => ({
      name,
      used: loadUsed(worksheets.getItem(name), "formulas"),
    }));
    await context.sync();
    const wanted: WantedSheet[] = [];
    let count = 0;
    for (const { name, used } of loaded) {
      const cells = await cellsOf(name, used, { formulas: true });
      const upgrade = older?.sheet === name ? upgradeScores(cells, older.book) : null;
      const own = wantedCells(cells, upgrade?.cells ?? []);
      if (own.cells.length > 0) wanted.push(own);
      count += own.cells.filter(({ before }) => before !== "").length;
    }
    if (wanted.length === 0) return ok({ cells: 0 });
    const change = new CellChange(context, wanted, { keepForUndo: false, formulas: true });
    const done = await transact(change);
    return done.ok ? ok({ cells: count }) : done;
  });
}

/** The scores sheet and the built-in rules of its year; null while the year is not known. */
function scoresSheetOf({ sheetOf, state }: Snapshot) {
  const year = state.scores.value?.fiscalYear ?? state.agency.value?.fiscalYear;
  const book = year === undefined ? null : bookOf(year);
  const sheet = sheetOf.get("scores");
  return book && sheet !== undefined ? { sheet, book } : null;
}

/** @param upgraded cells of a scores sheet of an older form, as they are to be */
function wantedCells(read: SheetCells, upgraded: readonly UpgradedCell[]): WantedSheet {
  const { sheet, row, column, values, formulas = [] } = read;
  const own = new Set(upgraded.map((cell) => cellAddress(cell.row, cell.column)));
  const renewed = formulas.flatMap((line, r) =>
    line.flatMap((formula: CellValue, c): WantedCell[] => {
      const value = values[r]?.[c] ?? "";
      if (!isFormula(formula, value) || !isBroken(formula, value)) return [];
      if (own.has(cellAddress(row + r, column + c))) return [];
      return [
        { row: row + r, column: column + c, before: formula, after: renewedFormula(formula) },
      ];
    }),
  );
  return { sheet, cells: [...upgraded, ...renewed], dropRows: [] };
}
