/** The officer's own ITA formulas as the values that they show, for whoever hands the file itself on; and back. */
import { isErrorValue, placeOf, type CellValue, type SheetCells } from "../../cells/values";
import { callsAddin } from "../../checks/formulas";
import { isFormula } from "../../checks/source";
import { ok, refuse, type Place, type Result } from "../../core/result";
import { refuseErrors } from "../../exchange/formulaErrors";
import { workbookTexts } from "../../locale/workbook";
import { CellChange } from "../edit/cellChange";
import {
  editedCells,
  putBack,
  readStanding,
  removeRecord,
  type StandingRecord,
} from "../edit/putBack";
import type { WantedCell, WantedSheet } from "../edit/sheetEdit";
import {
  KEPT,
  parseCellsRecord,
  parseUndo,
  readLong,
  valueOf,
  type CellsRecord,
  type OpenMark,
} from "../kept";
import { cellsOf, loadUsed } from "../read/usedCells";
import { send, transact } from "../transaction";

/** Formulas that came back, and cells that did not because somebody edited them meanwhile. */
export interface Thawed {
  readonly formulas: number;
  readonly edited: readonly Place[];
}

/** A formula that becomes its value. */
interface Frozen {
  readonly row: number;
  readonly column: number;
}

/**
 * Makes the ITA formulas of some sheets the values that they show; what they were stands in a record of the workbook.
 * Refused, with the cells, while one shows an error or is still being computed.
 * @returns how many formulas
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Result<number>> {
  const { worksheets } = context.workbook;
  const loaded = sheets.map((name) => ({
    name,
    used: loadUsed(worksheets.getItem(name), "formulas"),
  }));
  await context.sync();
  const own: { cells: SheetCells; frozen: readonly Frozen[] }[] = [];
  for (const { name, used } of loaded) {
    const cells = await cellsOf(name, used, { formulas: true });
    const frozen = ownFormulas(cells);
    if (frozen.length > 0) own.push({ cells, frozen });
  }
  if (own.length === 0) return ok(0);
  const errors = own.flatMap(({ cells, frozen }) =>
    frozen
      .filter(({ row, column }) => isErrorValue(cells.values[row]?.[column] ?? ""))
      .map(({ row, column }) => placeOf(cells, row, column)),
  );
  if (errors.length > 0) return refuseErrors(errors);
  const spills = await loadSpills(context, own);
  const wanted = own.map(({ cells, frozen }) => wantedOf(cells, frozen, spills));
  const done = await transact(
    new CellChange(context, wanted, {
      keepForUndo: true,
      keptAs: KEPT.frozen,
      formulas: true,
      freeze: true,
    }),
  );
  return done.ok ? ok(own.reduce((sum, { frozen }) => sum + frozen.length, 0)) : done;
}

/** Cells with a formula that calls the add-in, counted within the cells that were read. */
function ownFormulas({ values, formulas = [] }: SheetCells): Frozen[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): Frozen[] =>
      isFormula(formula, values[row]?.[column] ?? "") && callsAddin(formula)
        ? [{ row, column }]
        : [],
    ),
  );
}

/** Ranges that formulas spill into, by formula; none where Excel is too old for formulas that spill. */
async function loadSpills(
  context: Excel.RequestContext,
  own: readonly { readonly cells: SheetCells; readonly frozen: readonly Frozen[] }[],
): Promise<ReadonlyMap<Frozen, Excel.Range>> {
  const spills = new Map<Frozen, Excel.Range>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return spills;
  for (const { cells, frozen } of own) {
    const sheet = context.workbook.worksheets.getItem(cells.sheet);
    for (const formula of frozen) {
      const cell = sheet.getRangeByIndexes(
        cells.row + formula.row,
        cells.column + formula.column,
        1,
        1,
      );
      const range = cell.getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,values,formulas");
      spills.set(formula, range);
    }
  }
  await context.sync();
  return spills;
}

/** A formula with all that it spills becomes values together: they are one answer. */
function wantedOf(
  { sheet, row: top, column: left, values, formulas = [] }: SheetCells,
  frozen: readonly Frozen[],
  spills: ReadonlyMap<Frozen, Excel.Range>,
): WantedSheet {
  const cells = new Map<string, WantedCell>();
  for (const formula of frozen) {
    const range = spills.get(formula);
    if (!range || range.isNullObject) continue;
    (range.values as CellValue[][]).forEach((line, r) =>
      line.forEach((after, c) => {
        if (r === 0 && c === 0) return; // the formula's own cell
        const [row, column] = [range.rowIndex + r, range.columnIndex + c];
        // What Excel tells as the formula of such a cell is compared with itself only.
        const before = (range.formulas as CellValue[][])[r]?.[c] ?? "";
        cells.set(`${row}:${column}`, { row, column, before, after, spilled: true });
      }),
    );
  }
  for (const { row: r, column: c } of frozen) {
    const [row, column] = [top + r, left + c];
    const [before, after] = [formulas[r]?.[c] ?? "", values[r]?.[c] ?? ""];
    const key = `${row}:${column}`;
    if (!cells.has(key)) cells.set(key, { row, column, before, after });
  }
  return { sheet, cells: [...cells.values()], dropRows: [] };
}

/** The record by which frozen formulas come back; null when none are frozen. */
export async function loadFrozen(context: Excel.RequestContext): Promise<CellsRecord | null> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const kept = parseUndo(settings.items.find(({ key }) => key === KEPT.frozen)?.value);
  return kept && parseCellsRecord(readLong(settings.items, KEPT.record + kept.record));
}

/** How many formulas a record of frozen ones brings back. */
export function frozenCount({ sheets }: CellsRecord): number {
  return sheets.reduce(
    (sum, { edits }) => sum + edits.filter(({ before }) => before !== "").length,
    0,
  );
}

/** Why frozen formulas cannot be entered again now, before anything is done; null when they can. */
export async function refusedThaw(
  context: Excel.RequestContext,
  record: CellsRecord,
): Promise<Result<never> | null> {
  return refusedBy(await readStanding(context, record, false));
}

function refusedBy({ closed }: StandingRecord): Result<never> | null {
  const shut = closed.find(({ reason }) => reason === "protected");
  if (!shut) return null;
  return refuse(workbookTexts.sheetProtected, { sheet: shut.name }, { sheet: shut.name });
}

/**
 * Enters frozen formulas again and forgets the record. A cell that somebody edited keeps what it holds; a sheet that is
 * gone is left out; a protected one refuses everything. When it stops half-way it can be done again.
 */
export async function thawFormulas(
  context: Excel.RequestContext,
  record: CellsRecord,
): Promise<Result<Thawed>> {
  const { names, settings } = context.workbook;
  const pointer = settings.getItemOrNullObject(KEPT.frozen);
  pointer.load("value");
  const standing = await readStanding(context, record, false);
  const refused = refusedBy(standing);
  if (refused) return refused;
  const edited = standing.isRecorded ? editedCells(standing, true) : [];
  if (parseUndo(valueOf(pointer))?.record === record.stamp) {
    // From here on it is under way, and is finished later if it stops.
    const mark: OpenMark = { kind: "cells", stamp: record.stamp, beat: Date.now(), gone: [] };
    settings.add(KEPT.open + record.stamp, mark);
    pointer.delete();
  }
  if (standing.isRecorded) putBack(context, record, standing);
  else removeRecord(names, settings, record.stamp);
  await send(context);
  const isThere = new Set(standing.sheets.map((part) => part.record));
  const there = { ...record, sheets: record.sheets.filter((part) => isThere.has(part)) };
  return ok({ formulas: Math.max(0, frozenCount(there) - edited.length), edited });
}
