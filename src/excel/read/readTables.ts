import type { Area } from "../../cells/area";
import type { SheetCells } from "../../cells/values";
import { findTables } from "../../tables/find";
import { headingKey, type Mapping } from "../../tables/headings";
import type { Field, FoundTable } from "../../tables/table";
import { SETTINGS_SHEET } from "../../files/settingsSheet";
import { ok, type Result } from "../../core/result";
import { KEPT, parseMapping, valueOf } from "../kept";
import { officeErrorCode, runExcel } from "../run";
import { changeSetting } from "../transaction";
import { cellsOf, loadUsed } from "./usedCells";

/** Where tables are looked for: the sheet that is shown, the cells selected on it, or every sheet. */
export type TableScope = "sheet" | "selection" | "workbook";

/** What was read, and the tables in it. */
export interface TablesOutcome {
  /** Used cells of every sheet looked through. */
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly FoundTable[];
  /** What the officer said that headings mean. */
  readonly mapping: Mapping;
}

/** How much is asked of the workbook. */
export interface ReadingHow {
  /**
   * Asks for merged areas instead of telling them from blanks. Only where no officer is at work: on Windows
   * `getMergedAreasOrNullObject` empties the undo list although it only reads (OfficeDev/office-js issue 5918).
   */
  readonly merges?: boolean;
}

/** Finds the tables in a scope; two round trips whatever the size, one more where a sheet may hold percentages. */
export function readTables(
  scope: TableScope,
  how: ReadingHow = {},
): Promise<Result<TablesOutcome>> {
  return runExcel(async (context) => ok(await loadTables(context, scope, how)));
}

/** As `readTables`, inside a job that does more. */
export async function loadTables(
  context: Excel.RequestContext,
  scope: TableScope,
  how: ReadingHow = {},
): Promise<TablesOutcome> {
  const { sheets, mapping } = await loadCells(context, scope, how);
  return { sheets, tables: sheets.flatMap((cells) => findTables(cells, mapping)), mapping };
}

/**
 * Used cells of the sheets in a scope, with formulas. Only cells with content are asked for, so formats on a million
 * empty rows cost nothing.
 */
async function loadCells(
  context: Excel.RequestContext,
  scope: TableScope,
  { merges = false }: ReadingHow,
): Promise<Pick<TablesOutcome, "sheets" | "mapping">> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(KEPT.mapping);
  setting.load("value");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  // One load tells all: a later one would forget what an earlier one of the same collection asked for.
  if (scope === "workbook") worksheets.load("items/name,items/visibility");
  await context.sync();
  const loaded = wantedRanges(context, scope, active).map(({ name, whole }) => ({
    name,
    whole,
    used: loadUsed(whole, "formulas"),
  }));
  await context.sync();
  const areas = merges ? await mergedAreas(context, loaded) : [];
  const sheets: { whole: Excel.Range; cells: SheetCells }[] = [];
  for (const [index, { name, used, whole }] of loaded.entries()) {
    if (used.isNullObject) continue;
    const own = areas[index];
    const cells = await cellsOf(name, used, { formulas: true });
    sheets.push({ whole, cells: own ? { ...cells, merges: own } : cells });
  }
  const formatted = await addFormats(context, sheets);
  return { sheets: formatted, mapping: parseMapping(valueOf(setting)) };
}

function wantedRanges(
  { workbook }: Excel.RequestContext,
  scope: TableScope,
  active: Excel.Worksheet,
): readonly { readonly name: string; readonly whole: Excel.Range }[] {
  if (scope === "workbook") {
    return workbook.worksheets.items
      .filter(({ name }) => name !== SETTINGS_SHEET)
      .map(({ name }) => ({ name, whole: workbook.worksheets.getItem(name).getRange() }));
  }
  if (scope === "sheet") return [{ name: active.name, whole: active.getRange() }];
  // Throws InvalidSelection when several areas are selected, which is said in a sentence.
  return [{ name: active.name, whole: workbook.getSelectedRange() }];
}

/** In one load: a second would make the items anew, without what the first had loaded. */
const MERGED =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Merged areas of each sheet; null where Excel does not tell: it gives up beyond 512 on a sheet. */
async function mergedAreas(
  context: Excel.RequestContext,
  sheets: readonly { readonly whole: Excel.Range }[],
): Promise<readonly (readonly Area[] | null)[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return [];
  const answers: (readonly Area[] | null)[] = [];
  for (const { whole } of sheets) {
    const merged = whole.getMergedAreasOrNullObject();
    merged.load(MERGED);
    try {
      // One by one, so that a sheet with too many does not keep the others from being told.
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (officeErrorCode(error) === null) throw error;
      answers.push(null);
      continue;
    }
    answers.push(
      merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
          })),
    );
  }
  return answers;
}

/** Adds number formats to sheets that may hold percentages, whose 0.97 means 97 points. */
async function addFormats(
  context: Excel.RequestContext,
  sheets: readonly { readonly whole: Excel.Range; readonly cells: SheetCells }[],
): Promise<readonly SheetCells[]> {
  const loaded = sheets.map(({ whole, cells }) =>
    mayHoldPercent(cells) ? loadUsed(whole, "numberFormat") : null,
  );
  if (loaded.some((used) => used !== null)) await context.sync();
  const formatted: SheetCells[] = [];
  for (const [index, { cells }] of sheets.entries()) {
    const used = loaded[index];
    if (!used || used.isNullObject) {
      formatted.push(cells);
      continue;
    }
    const also = { numberFormats: true };
    const { numberFormats } = await cellsOf(cells.sheet, used, also);
    // Somebody may have typed outside of the area in between.
    const same = used.rowIndex === cells.row && used.columnIndex === cells.column;
    formatted.push(same && numberFormats ? { ...cells, numberFormats } : cells);
  }
  return formatted;
}

/** Whether numbers of a sheet may be percentages: a fraction of 1, or a column of nothing but 0 and 1. */
function mayHoldPercent({ values }: SheetCells): boolean {
  const columns = Math.max(0, ...values.slice(0, 1).map((line) => line.length));
  for (let column = 0; column < columns; column++) {
    let some = false;
    let only = true;
    for (const line of values) {
      const value = line[column];
      if (typeof value !== "number") continue;
      if (value > 0 && value < 1) return true;
      if (value === 1) some = true;
      else if (value !== 0) only = false;
    }
    if (some && only) return true;
  }
  return false;
}

/**
 * Keeps in the workbook what a heading means, for all tables; "none" puts its columns aside, null forgets the choice.
 */
export function chooseHeading(
  heading: string,
  field: Field | "none" | null,
): Promise<Result<null>> {
  return changeSetting(KEPT.mapping, (before) => {
    const key = headingKey(heading);
    const others = Object.entries(parseMapping(before)).filter(([other]) => other !== key);
    const after = field === null ? others : [...others, [key, field] as const];
    return after.length > 0 ? Object.fromEntries(after) : undefined;
  });
}
