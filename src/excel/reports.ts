import { bookOf } from "../ita/rulebook/book";
import { NEWEST_YEAR } from "../ita/rulebook/core";
import { ok, refuse, type Refusal, type Result } from "../locale/result";
import { dataSheetTexts } from "../locale/dataSheets";
import { templateNames } from "../locale/reports";
import { ownRulesText } from "../locale/rules";
import { workbookTexts } from "../locale/workbook";
import type { Reading } from "../sheets/cells";
import type { SheetPlan } from "../sheets/plan";
import { REPORTS } from "../sheets/reports/all";
import type { ReportData } from "../sheets/reports/report";
import {
  REPORT_IDS,
  type OptionalTemplateId,
  type ReportId,
  type ReportsOutcome,
  type ReportStage,
  type WorkbookState,
} from "../sheets/state";
import { paint } from "./paint";
import { readSnapshot } from "./read";
import { runExcel } from "./run";

export interface ReportRequest {
  /** Reports wanted; left out: every report whose data the workbook holds. */
  readonly only?: readonly ReportId[];
  readonly onStage?: (stage: ReportStage) => void;
}

/** Plans of the reports wanted, and those that cannot be made with the reason. */
export function planReports(
  state: WorkbookState,
  only?: readonly ReportId[],
): Result<{ plans: readonly SheetPlan[]; skipped: ReportsOutcome["skipped"] }> {
  const agency = state.agency.value;
  if (!agency) return { ok: false, error: firstProblem(state.agency) };
  // Half of an office's rules is no rule: nothing is reported by it.
  if (state.rules && !state.rules.value) return { ok: false, error: firstProblem(state.rules) };
  const rules = state.rules?.value;
  const book = rules?.book ?? bookOf(agency.fiscalYear);
  const newest = bookOf(NEWEST_YEAR);
  if (!book || !newest) throw new Error("the profile was read without a rulebook");
  const data: ReportData = {
    agency,
    options: state.options,
    book,
    ownRules: rules ? ownRulesText(rules, "th") : null,
    planBook: bookOf(agency.planYear) ?? newest,
    scores: state.scores.value ?? firstProblem(state.scores),
    measures: state.measures.value ?? firstProblem(state.measures),
    items: optional(state.items, "items"),
    results: optional(state.results, "results"),
    progress: optional(state.progress, "progress"),
    calendar: optional(state.calendar, "calendar"),
    questions: optional(state.questions, "questions"),
    history: optional(state.history, "history"),
  };
  const plans: SheetPlan[] = [];
  const skipped: { id: ReportId; reason: Refusal }[] = [];
  for (const id of REPORT_IDS.filter((one) => only?.includes(one) ?? true)) {
    const unwanted = only ? null : REPORTS[id].unwanted?.(data);
    if (unwanted) {
      skipped.push({ id, reason: unwanted });
      continue;
    }
    const built = REPORTS[id].build(data);
    if (built.ok) plans.push(built.value);
    else skipped.push({ id, reason: built.error });
  }
  const [first] = skipped;
  return plans.length === 0 && first ? { ok: false, error: first.reason } : ok({ plans, skipped });
}

/** What a data sheet that is added on demand holds; without the sheet, that it is missing. */
function optional<T>(reading: Reading<T> | undefined, id: OptionalTemplateId): T | Refusal {
  if (!reading) return { text: dataSheetTexts.noSheet, params: { label: templateNames[id].th } };
  return reading.value ?? firstProblem(reading);
}

function firstProblem<T>(reading: Reading<T>): Refusal {
  const [problem] = reading.problems;
  if (!problem) throw new Error("a record is missing without a problem");
  return problem;
}

/**
 * Makes report sheets from the data sheets: two round trips to read, one to paint, whatever their number and size.
 * Reports are new sheets; nothing that exists is touched. When Excel refuses, the workbook is as it was.
 */
export function makeReports(request: ReportRequest = {}): Promise<Result<ReportsOutcome>> {
  const stage = request.onStage ?? (() => undefined);
  return runExcel(async (context) => {
    stage("read");
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { state, around } = read.value;
    stage("build");
    const planned = planReports(state, request.only);
    if (!planned.ok) return planned;
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    stage("paint");
    const { plans, skipped } = planned.value;
    const painted = await paint(context, plans, around);
    if (!painted.ok) return painted;
    stage("done");
    const made = plans.map((plan, index) => ({
      id: plan.id as ReportId,
      sheet: painted.value[index] ?? plan.name,
    }));
    return ok({ made, skipped });
  });
}
