import { check } from "../checks/check";
import { recognise, type Ignored } from "../checks/compare";
import type { CheckedSheet, CheckSource } from "../checks/input";
import type { Finding } from "../checks/rule";
import { findTables } from "../checks/tables/find";
import type { CellValue } from "../checks/tables/table";
import { ok, type Result } from "../locale/result";
import { readState, type DataRanges } from "../sheets/readState";
import { TEMPLATES } from "../sheets/templates/all";
import type { CalendarDate } from "../thai/date";
import { IGNORED_SETTING } from "./ignore";
import { locateDataSheets } from "./read";
import { runExcel } from "./run";

/** What a check of the whole workbook gave. */
export interface CheckOutcome {
  /** Findings that nobody set aside: errors first, then in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Findings that were set aside, with the reason. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Sheets that were looked through. */
  readonly sheets: number;
}

/** Checks all sheets of the workbook; two round trips, whatever its size. */
export function checkWorkbook(
  today: CalendarDate = dayOf(new Date()),
): Promise<Result<CheckOutcome>> {
  return runExcel(async (context) => {
    const { source, ignored } = await readSource(context, today);
    const found = check(source);
    const known = recognise(ignored, found);
    const aside = new Map<Finding, string>();
    for (const [{ reason }, finding] of known) if (finding) aside.set(finding, reason);
    return ok({
      findings: found.filter((finding) => !aside.has(finding)),
      ignored: Array.from(aside, ([finding, reason]) => ({ finding, reason })),
      sheets: source.sheets.length,
    });
  });
}

/** The Buddhist calendar day of a date in local time. */
export function dayOf(date: Date): CalendarDate {
  return { year: date.getFullYear() + 543, month: date.getMonth() + 1, day: date.getDate() };
}

/**
 * Reads what the rules look at: which sheets there are, then the used cells of all of them. Only cells with
 * content are asked for: formats on a million empty rows cost nothing. Sheets with raw answers are left out.
 */
export async function readSource(
  context: Excel.RequestContext,
  today: CalendarDate,
): Promise<{ source: CheckSource; ignored: readonly Ignored[] }> {
  const { worksheets, names, tables, settings } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  settings.load("items/key,items/value");
  await context.sync();

  const sheetNames = worksheets.items.map(({ name }) => name);
  const dataSheets = locateDataSheets(sheetNames, names.items, tables.items);
  const answers = new Set(
    Array.from(dataSheets).flatMap(([id, name]) => (TEMPLATES[id].onDemand ? [name] : [])),
  );
  const loaded = worksheets.items
    .filter(({ name }) => !answers.has(name))
    .map(({ name, visibility }) => {
      const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("values,formulas,rowIndex,columnIndex");
      return { name, visibility, range };
    });
  await context.sync();

  const data = new Set(dataSheets.values());
  const sheets = loaded.map(({ name, visibility, range }): CheckedSheet => {
    const cells = range.isNullObject
      ? { sheet: name, row: 0, column: 0, values: [] }
      : {
          sheet: name,
          row: range.rowIndex,
          column: range.columnIndex,
          values: range.values as CellValue[][],
          formulas: range.formulas as CellValue[][],
        };
    return { name, visibility, data: data.has(name), cells };
  });
  const cellsOf = new Map(sheets.map(({ name, cells }) => [name, cells]));
  const ranges = Object.fromEntries(
    Array.from(dataSheets).flatMap(([id, name]) => {
      const cells = cellsOf.get(name);
      return cells ? [[id, cells]] : [];
    }),
  ) as DataRanges;
  const state = readState(ranges);
  const ignored = settings.items.find(({ key }) => key === IGNORED_SETTING)?.value as
    readonly Ignored[] | undefined;
  return {
    source: {
      sheets,
      tables: sheets.flatMap(({ cells }) => findTables(cells)),
      agency: state.agency.value,
      ownRules: state.rules?.value?.book ?? null,
      digits: state.agency.value ? state.options.digits : null,
      today,
    },
    ignored: ignored ?? [],
  };
}
