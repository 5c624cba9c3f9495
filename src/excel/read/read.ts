import { sheetOfReference } from "../../cells/a1";
import type { SheetCells } from "../../cells/values";
import { ok, type Result } from "../../core/result";
import { locateDataSheets, type SheetAnchors } from "../../sheets/locateDataSheets";
import { readState, type DataRanges } from "../../sheets/readState";
import { type DataSheetId, DATA_SHEETS } from "../../sheets/templates/all";
import type { WorkbookState } from "../../sheets/state";
import type { Surroundings } from "../paint/job";
import { openRecords, type OpenRecord } from "../record";
import { cellsOf, loadUsed } from "./usedCells";

/** The data sheets as read, and what a painter must know of the workbook. */
export interface Snapshot {
  readonly state: WorkbookState;
  /** Used cells of the sheets that were read. */
  readonly ranges: DataRanges;
  /** Data sheets that the workbook has. */
  readonly present: readonly DataSheetId[];
  /** Sheet name of each of them. */
  readonly sheetOf: ReadonlyMap<DataSheetId, string>;
  readonly around: Surroundings;
  /** All workbook names with what they stand for. */
  readonly names: readonly { readonly name: string; readonly formula: unknown }[];
  /** Changes that did not come to their end. */
  readonly open: readonly OpenRecord[];
}

/** Names and tables of the workbook, once they are loaded, by which its data sheets are found. */
export function anchorsOf(
  sheetNames: readonly string[],
  names: readonly Excel.NamedItem[],
  tables: readonly Excel.Table[],
): SheetAnchors {
  return {
    sheetNames,
    names,
    tables: tables.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
  };
}

/** What a use-case reads besides, in the same round trips. */
export interface AlsoRead {
  /** Queues loads for the first round trip. */
  list(): void;
  /** Queues loads for the second one, knowing the names of all sheets. */
  content(sheetNames: readonly string[]): void;
}

/**
 * Reads all data sheets in two round trips: first which sheets there are, then their used cells.
 * A data sheet is found by its workbook name or table, also when it was renamed, else by its own sheet name.
 * @param wanted large sheets to read as well; the others of that kind are only looked for
 * @param also what else to read without a round trip of its own
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  wanted: readonly DataSheetId[] = [],
  also?: AlsoRead,
): Promise<Result<Snapshot>> {
  const { worksheets, names, tables, protection, settings } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  settings.load("items/key");
  also?.list();
  await context.sync();

  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const sheetOf = locateDataSheets(anchorsOf(sheetNames, names.items, tables.items));
  const present: DataSheetId[] = [];
  const loaded: {
    id: DataSheetId;
    sheet: string;
    range: Excel.Range;
    more: { formulas: boolean; numberFormats: boolean };
  }[] = [];
  for (const { id, onDemand, wordsOnly, yearWasLinked = false } of DATA_SHEETS) {
    const found = sheetOf.get(id);
    if (!found) continue;
    present.push(id);
    if (onDemand && !wanted.includes(id)) continue;
    // Percent formats must be told apart: 0.97 may be 97 points. Raw answers, which are many, hold no points.
    const more = { formulas: yearWasLinked, numberFormats: !onDemand && !wordsOnly };
    const range = loadUsed(
      worksheets.getItem(found),
      ...(more.numberFormats ? (["numberFormat"] as const) : []),
      ...(more.formulas ? (["formulas"] as const) : []),
    );
    loaded.push({ id, sheet: found, range, more });
  }
  also?.content(sheetNames);
  const open = openRecords(settings);
  const isOpen = open.load();
  if (loaded.length > 0 || also || isOpen) await context.sync();
  const namesThat = (points: (sheet: string | null) => boolean) =>
    names.items.filter(({ formula }) => points(sheetOfReference(formula))).map(({ name }) => name);
  const ranges: Partial<Record<DataSheetId, SheetCells>> = {};
  for (const { id, sheet, range, more } of loaded) {
    // A round trip only for a sheet too large to be told at once.
    ranges[id] = await cellsOf(sheet, range, more);
  }
  return ok({
    state: readState(ranges, present),
    ranges,
    present,
    sheetOf,
    around: {
      sheetNames,
      deadNames: namesThat((sheet) => sheet === null),
      liveNames: namesThat((sheet) => sheet !== null),
      structureProtected: protection.protected,
    },
    names: names.items.map(({ name, formula }) => ({ name, formula: formula as unknown })),
    open: open.records(),
  });
}
