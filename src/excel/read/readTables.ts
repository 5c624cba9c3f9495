import type { Area } from "../../cells/area";
import type { CellValue, SheetCells } from "../../cells/values";
import { findTables } from "../../tables/find";
import { headingKey, type Mapping } from "../../tables/headings";
import type { Field, FoundTable } from "../../tables/table";
import { ok, type Result } from "../../core/result";
import { officeErrorCode, runExcel } from "../run";

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

/** Setting of the workbook that keeps what headings mean, where the officer corrected it. */
export const MAPPING_SETTING = "ITA.tables.mapping";

/** In one load: a second would make the items anew, without what the first had loaded. */
const MERGED =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Finds the tables in a scope; two round trips, whatever the size. */
export function readTables(scope: TableScope): Promise<Result<TablesOutcome>> {
  return runExcel(async (context) => ok(await loadTables(context, scope)));
}

/** As `readTables`, inside a job that does more. */
export async function loadTables(
  context: Excel.RequestContext,
  scope: TableScope,
): Promise<TablesOutcome> {
  const { sheets, mapping } = await loadCells(context, scope);
  return { sheets, tables: sheets.flatMap((cells) => findTables(cells, mapping)), mapping };
}

/**
 * Used cells of the sheets in a scope, with formulas and, where the host can tell, merged areas. Only cells with
 * content are asked for, so formats on a million empty rows cost nothing.
 */
async function loadCells(
  context: Excel.RequestContext,
  scope: TableScope,
): Promise<Pick<TablesOutcome, "sheets" | "mapping">> {
  const canTellMerges = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  if (!canTellMerges) return loadRanges(context, scope, false);
  try {
    return await loadRanges(context, scope, true);
  } catch (error) {
    // Excel refuses to tell more than 512 merged areas of a sheet; then they are inferred from blanks.
    if (officeErrorCode(error) === null) throw error;
    return loadRanges(context, scope, false);
  }
}

async function loadRanges(
  context: Excel.RequestContext,
  scope: TableScope,
  withMerges: boolean,
): Promise<Pick<TablesOutcome, "sheets" | "mapping">> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(MAPPING_SETTING);
  setting.load("value");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  // One load tells all: a later one would forget what an earlier one of the same collection asked for.
  if (scope === "workbook") worksheets.load("items/name,items/visibility");
  await context.sync();
  const wanted =
    scope === "workbook"
      ? worksheets.items.map(({ name }) => ({ name, whole: worksheets.getItem(name).getRange() }))
      : [
          {
            name: active.name,
            whole: scope === "sheet" ? active.getRange() : context.workbook.getSelectedRange(),
          },
        ];
  const loaded = wanted.map(({ name, whole }) => {
    const used = whole.getUsedRangeOrNullObject(true);
    used.load("values,formulas,rowIndex,columnIndex");
    const merged = withMerges ? whole.getMergedAreasOrNullObject() : null;
    merged?.load(MERGED);
    return { name, used, merged };
  });
  await context.sync();
  const mapping = setting.isNullObject ? {} : (setting.value as Mapping);
  const sheets = loaded.flatMap(({ name, used, merged }) =>
    used.isNullObject
      ? []
      : [
          {
            sheet: name,
            row: used.rowIndex,
            column: used.columnIndex,
            values: used.values as CellValue[][],
            formulas: used.formulas as CellValue[][],
            ...(merged && { merges: merged.isNullObject ? [] : areasOf(merged) }),
          },
        ],
  );
  return { sheets, mapping };
}

function areasOf(merged: Excel.RangeAreas): Area[] {
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/**
 * Keeps in the workbook what a heading means, for all tables; "none" puts its columns aside, null forgets the choice.
 */
export function chooseHeading(
  heading: string,
  field: Field | "none" | null,
): Promise<Result<null>> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(MAPPING_SETTING);
    setting.load("value");
    await context.sync();
    const before = setting.isNullObject ? {} : (setting.value as Mapping);
    const key = headingKey(heading);
    const others = Object.entries(before).filter(([other]) => other !== key);
    const after = Object.fromEntries(field === null ? others : [...others, [key, field]]);
    if (Object.keys(after).length > 0) settings.add(MAPPING_SETTING, after);
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
    return ok(null);
  });
}
