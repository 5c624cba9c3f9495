import type { SheetCells } from "../../cells/values";
import { check, surveyOf } from "../../checks/check";
import { recognise, type Ignored } from "../../checks/compare";
import type { CheckedSheet, CheckSource } from "../../checks/source";
import type { Finding } from "../../checks/rule";
import { ok, type Result } from "../../core/result";
import type { Mapping } from "../../tables/headings";
import type { SurveyedTable } from "../../tables/survey";
import { readState, type DataRanges } from "../../sheets/readState";
import { olderFormOf } from "../../sheets/templates/olderScores";
import { yearProblemsOf } from "../../sheets/yearProblems";
import { dataSheetOf } from "../../sheets/templates/all";

import { planFingerprint, rangeFingerprint } from "../../sheets/fingerprint";
import { REPORT_IDS, type WorkbookState } from "../../sheets/state";
import type { CalendarDate } from "../../thai/date";
import { KEPT, parseIgnored, parseMade, valueOf, type MadeRecord } from "../kept";
import { anchorsOf } from "../read/read";
import { locateDataSheets } from "../../sheets/locateDataSheets";
import { SETTINGS_SHEET } from "../../files/settingsSheet";
import { loadTables, type ReadingHow } from "../read/readTables";
import { runExcel } from "../run";

/** What a check of the whole workbook gave. */
export interface CheckOutcome {
  /** Findings that nobody set aside: errors first, then in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Findings that were set aside, with the reason. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Tables that were understood, and sheets that look like ITA and were not. */
  readonly tables: readonly SurveyedTable[];
  /** Sheets that were looked through. */
  readonly sheets: number;
}

/** Checks all sheets of the workbook; two round trips, whatever its size. */
export function checkWorkbook(
  today: CalendarDate = dayOf(new Date()),
  how: ReadingHow = {},
): Promise<Result<CheckOutcome>> {
  return runExcel(async (context) => {
    const { source, ignored } = await readSource(context, today, how);
    const found = check(source);
    const known = recognise(ignored, found);
    const aside = new Map<Finding, string>();
    for (const [{ reason }, finding] of known) if (finding) aside.set(finding, reason);
    return ok({
      findings: found.filter((finding) => !aside.has(finding)),
      ignored: Array.from(aside, ([finding, reason]) => ({ finding, reason })),
      tables: surveyOf(source),
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
 * content are asked for: formats on a million empty rows cost nothing.
 */
export async function readSource(
  context: Excel.RequestContext,
  today: CalendarDate,
  how: ReadingHow = {},
): Promise<{ source: CheckSource; ignored: readonly Ignored[]; mapping: Mapping }> {
  const { worksheets, names, tables: namedTables, settings } = context.workbook;
  names.load("items/name,items/formula");
  namedTables.load("items/name,items/worksheet/name");
  const setting = settings.getItemOrNullObject(KEPT.ignored);
  setting.load("value");
  const madeSetting = settings.getItemOrNullObject(KEPT.made);
  madeSetting.load("value");
  // These ride on the first round trip of the tables, which also tells names and visibility of the sheets.
  const { sheets: cells, tables, mapping } = await loadTables(context, "workbook", how);

  const present = worksheets.items.filter(({ name }) => name !== SETTINGS_SHEET);
  const cellsOf = new Map(cells.map((one) => [one.sheet, one]));
  const sheetNames = present.map(({ name }) => name);
  const dataSheets = locateDataSheets(anchorsOf(sheetNames, names.items, namedTables.items));
  const ranges = Object.fromEntries(
    Array.from(dataSheets).flatMap(([id, name]) => {
      const own = cellsOf.get(name);
      return own && !dataSheetOf(id).onDemand ? [[id, own]] : [];
    }),
  ) as DataRanges;
  const state = readState(ranges);
  const data = new Set(dataSheets.values());
  const made = await madeSheets(parseMade(valueOf(madeSetting)), cellsOf, state);
  return {
    source: {
      sheets: present.map(({ name, visibility }): CheckedSheet => {
        const ours = made.get(name);
        return {
          name,
          visibility,
          data: data.has(name),
          ...(ours && { made: ours }),
          cells: cellsOf.get(name) ?? { sheet: name, row: 0, column: 0, values: [] },
        };
      }),
      tables,
      agency: state.agency.value,
      ownRules: state.rules?.value?.book ?? null,
      yearProblems: yearProblemsOf(state),
      questionDifferences: state.questions?.notes ?? [],
      olderForm: olderFormOf(
        ranges.scores,
        state.scores.value?.fiscalYear ?? state.agency.value?.fiscalYear,
      ),
      digits: state.agency.value ? state.options.digits : null,
      today,
    },
    ignored: parseIgnored(valueOf(setting)),
    mapping,
  };
}

/** Report sheets whose values nobody changed, and whether the data sheets would still give the same. */
async function madeSheets(
  records: readonly MadeRecord[],
  cellsOf: ReadonlyMap<string, SheetCells>,
  state: WorkbookState,
): Promise<ReadonlyMap<string, "current" | "outdated">> {
  const untouched = records.filter(({ sheet, print }) => {
    const cells = cellsOf.get(sheet);
    return (
      cells && rangeFingerprint({ ...cells, values: cells.formulas ?? cells.values }) === print
    );
  });
  if (untouched.length === 0) return new Map();
  const ids = REPORT_IDS.filter((id) => untouched.some((one) => one.id === id));
  // Reports are heavy, and most workbooks that are checked have none yet.
  const { planReports } = await import("./reports");
  const planned = planReports(state, ids);
  const plans = planned.ok ? planned.value.plans : [];
  return new Map(
    untouched.map(({ sheet, id, wished, print }) => {
      const plan = plans.find((one) => one.id === id);
      const same =
        plan === undefined
          ? !ids.some((one) => one === id) // the list of contents has no data of its own
          : plan.name !== wished || planFingerprint(plan) === print; // another year's stays as it was
      return [sheet, same ? "current" : "outdated"];
    }),
  );
}
