/** The officer's own ITA formulas as the values that they show, for whoever hands the file itself on; and back. */
import { isErrorValue, placeOf, type CellValue, type SheetCells } from "../../cells/values";
import { callsAddin } from "../../checks/formulas";
import { isFormula } from "../../checks/source";
import { ok, refuse, type Place, type Refusal, type Result } from "../../core/result";
import { refuseArrays, refuseErrors } from "../../exchange/formulaErrors";
import { workbookTexts } from "../../locale/workbook";
import { CellChange, namedCells } from "../edit/cellChange";
import {
  followedArea,
  followFormulas,
  typedLineOf,
  recordedFormulas,
  recordedTargets,
  type Followings,
  type Returning,
  type SheetNow,
  type Staying,
} from "../edit/followers";
import { formatFor, removeRecord } from "../edit/putBack";
import type { WantedCell, WantedSheet } from "../edit/sheetEdit";
import { KEPT, parseCellsRecord, parseUndo, valueOf, type CellsRecord } from "../kept";
import { readLong } from "../longValue";
import { cellsOf, loadUsed } from "../read/usedCells";
import { send, transact } from "../transaction";

/** Formulas that came back, and cells that keep their values. */
export interface Thawed {
  readonly formulas: number;
  /** Cells that somebody edited meanwhile. */
  readonly edited: readonly Staying[];
  /** Cells that are gone, or whose formula cannot be followed; each with the formula that it had. */
  readonly lost: readonly Staying[];
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
  worksheets.load("items/name");
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
  const { spills, arrays } = await loadSpills(context, own);
  if (arrays.length > 0) return refuseArrays(arrays);
  const wanted = own.map(({ cells, frozen }) => wantedOf(cells, frozen, spills));
  const done = await transact(
    new CellChange(context, wanted, {
      keepForUndo: true,
      keptAs: KEPT.frozen,
      formulas: true,
      freeze: true,
      follow: worksheets.items.map(({ name }) => name),
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

/**
 * Ranges that formulas spill into, by formula, none where Excel is too old for formulas that spill; and cells of array
 * formulas of the old kind over several cells, of which no part can be changed and which no add-in can enter again.
 */
async function loadSpills(
  context: Excel.RequestContext,
  own: readonly { readonly cells: SheetCells; readonly frozen: readonly Frozen[] }[],
): Promise<{ spills: ReadonlyMap<Frozen, Excel.Range>; arrays: readonly Place[] }> {
  const spills = new Map<Frozen, Excel.Range>();
  const { requirements } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.12")) return { spills, arrays: [] };
  const tellsArrays = requirements.isSetSupported("ExcelApi", "1.14");
  const maybe: { range: Excel.Range; formula: Frozen; cells: SheetCells }[] = [];
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
      range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas");
      spills.set(formula, range);
      if (!tellsArrays || !isRepeated(cells, formula)) continue;
      cell.load("savedAsArray");
      maybe.push({ range: cell, formula, cells });
    }
  }
  await context.sync();
  const arrays = maybe
    .filter(({ range, formula }) => range.savedAsArray && spills.get(formula)?.isNullObject)
    .map(({ formula, cells }) => placeOf(cells, formula.row, formula.column));
  return { spills, arrays };
}

/** Whether a cell beside holds the very same formula, as the cells of one array formula do. */
function isRepeated({ formulas = [] }: SheetCells, { row, column }: Frozen): boolean {
  const formula = formulas[row]?.[column];
  const beside = [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ] as const;
  return beside.some(([r, c]) => formulas[r]?.[c] === formula);
}

/** A formula with all that it spills becomes values together: they are one answer. */
function wantedOf(
  { sheet, row: top, column: left, values, formulas = [] }: SheetCells,
  frozen: readonly Frozen[],
  spills: ReadonlyMap<Frozen, Excel.Range>,
): WantedSheet {
  const cells = new Map<string, WantedCell>();
  const own = new Set(frozen.map(({ column }) => left + column));
  for (const range of spills.values())
    if (!range.isNullObject)
      for (let c = 0; c < range.columnCount; c++) own.add(range.columnIndex + c);
  const now = { row: top, column: left, values, formulas };
  const lineAt = (row: number) => typedLineOf(now, row, (_row, column) => own.has(column));
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
  for (const formula of frozen) {
    const { row: r, column: c } = formula;
    const [row, column] = [top + r, left + c];
    const [before, after] = [formulas[r]?.[c] ?? "", values[r]?.[c] ?? ""];
    const key = `${row}:${column}`;
    const range = spills.get(formula);
    const fills = range && !range.isNullObject ? [range.rowCount, range.columnCount] : null;
    const line = lineAt(row);
    if (!cells.has(key))
      cells.set(key, {
        ...{ row, column, before, after, line },
        ...(fills && { fills: [fills[0] ?? 1, fills[1] ?? 1] as const }),
      });
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

/** What stands of a record: where its formulas belong now. */
interface StandingFormulas {
  readonly followings: Followings;
  /** Sheets on which formulas are to come back and that are protected. */
  readonly closed: readonly string[];
}

/** Reads where the formulas of a record belong now, in three round trips. */
async function readFollowings(
  context: Excel.RequestContext,
  record: CellsRecord,
): Promise<StandingFormulas> {
  const { names, worksheets, tables } = context.workbook;
  const wanted = [
    ...recordedFormulas(record).map(({ name }) => name),
    ...Array.from(recordedTargets(record).values(), ({ name }) => name),
  ];
  const ranges = wanted.map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("address");
    return { name, range };
  });
  worksheets.load("items/name,items/protection/protected");
  const namesTables = recordedFormulas(record).some(({ cell }) =>
    String(cell.before).includes("["),
  );
  if (namesTables) tables.load("items/name,items/showHeaders");
  await send(context);
  const headed = (namesTables ? tables.items : []).map((table) => {
    const headings = table.showHeaders ? table.getRange().getRow(0) : null;
    headings?.load("values");
    return { name: table.name.toLowerCase(), headings };
  });
  const places = new Map(
    ranges.flatMap(({ name, range }) => {
      const area = range.isNullObject ? null : followedArea(range.address);
      return area ? [[name, area] as const] : [];
    }),
  );
  const homes = new Set(
    recordedFormulas(record).flatMap(({ name }) => places.get(name)?.sheet ?? []),
  );
  const loaded = Array.from(homes, (name) => ({
    name,
    used: loadUsed(worksheets.getItem(name), "formulas"),
  }));
  await send(context);
  const sheets = new Map<string, SheetNow>();
  for (const { name, used } of loaded) {
    const { row, column, values, formulas = [] } = await cellsOf(name, used, { formulas: true });
    sheets.set(name, { row, column, values, formulas });
  }
  const columns = new Map(
    headed.map(({ name, headings }) => [
      name,
      headings && new Set(headings.values.flat().map((heading) => String(heading).toLowerCase())),
    ]),
  );
  const followings = followFormulas(record, { names: places, sheets, tables: columns });
  const returning = new Set(followings.returning.map(({ sheet }) => sheet));
  const closed = worksheets.items.flatMap(({ name, protection }) =>
    protection.protected && returning.has(name) ? [name] : [],
  );
  return { followings, closed };
}

/** Why frozen formulas cannot be entered again now, before anything is done; null when they can. */
export async function refusedThaw(
  context: Excel.RequestContext,
  record: CellsRecord,
): Promise<Result<never> | null> {
  return refusedBy(await readFollowings(context, record));
}

function refusedBy({ closed: [sheet] }: StandingFormulas): Result<never> | null {
  return sheet === undefined ? null : refuse(workbookTexts.sheetProtected, { sheet }, { sheet });
}

/**
 * Enters frozen formulas again, wherever their cells and what they refer to are now, and forgets the record. A cell that
 * somebody edited keeps what it holds; a protected sheet refuses everything. When it stops half-way it can be done again.
 */
export async function thawFormulas(
  context: Excel.RequestContext,
  record: CellsRecord,
): Promise<Result<Thawed>> {
  const { names, settings } = context.workbook;
  const pointer = settings.getItemOrNullObject(KEPT.frozen);
  pointer.load("value");
  settings.load("items/key");
  names.load("items/name");
  const standing = await readFollowings(context, record);
  const refused = refusedBy(standing);
  if (refused) return refused;
  const { returning, edited, lost } = standing.followings;
  for (const formula of returning) if (!formula.stands) enter(context, formula);
  // Only when all of them stand is it forgotten what they were.
  if (parseUndo(valueOf(pointer))?.record === record.stamp) pointer.delete();
  removeRecord(names, settings, record.stamp);
  await send(context);
  return ok({ formulas: returning.length, edited, lost });
}

/** The sentence that names cells whose formulas did not come back; null when all of them did. */
export function stayedAs({ edited, lost }: Thawed): Refusal | null {
  const stayed = [...edited, ...lost];
  const [first] = stayed;
  if (!first) return null;
  const { sheet, address } = first;
  const cells = namedCells(stayed.map((one) => one.address));
  return { text: workbookTexts.putBackPartly, params: { sheet, cells }, place: { sheet, address } };
}

/**
 * Queues entering a formula again. What it fills is emptied for it by the same action: emptied before, it could not be told
 * from cells that somebody emptied, should it stop there.
 */
function enter(
  context: Excel.RequestContext,
  { sheet, row, column, formula, cell, filled }: Returning,
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const [rows, columns] = cell.fills ?? [1, 1];
  // A value may have been written under "@", where a formula would be a text, too.
  for (const one of [cell, ...filled]) {
    const [r, c] = [row + one.row - cell.row, column + one.column - cell.column];
    if (formatFor(one) !== one.format)
      worksheet.getRangeByIndexes(r, c, 1, 1).numberFormat = [[one.format]];
  }
  worksheet.getRangeByIndexes(row, column, rows, columns).formulas = Array.from(
    { length: rows },
    (_line, r) => Array.from({ length: columns }, (_cell, c) => (r + c === 0 ? formula : "")),
  );
}
