import { assess } from "../../ita/assessment";
import { provisionalPrinted, rulesIn } from "../../ita/rulebook/standIn";
import { type Reading, type Refusal, type Result, ok, refuse } from "../../core/result";
import { dataSheetTexts } from "../../locale/dataSheets";
import { ownRulesPrinted } from "../../locale/rules";
import { narrativeTexts } from "../../locale/narrative";
import { workbookTexts } from "../../locale/workbook";

import type { SheetPlan } from "../../sheets/plan";
import { REPORTS } from "../../sheets/reports/all";
import { announcedNotes } from "../../sheets/reports/announced";
import { numberPages, planContents } from "../../sheets/reports/contents";
import { isRefusal, type ReportData } from "../../sheets/reports/report";
import {
  REPORT_IDS,
  type ReportId,
  type ReportProgress,
  type ReportsOutcome,
  type ReportStage,
  type WorkbookState,
} from "../../sheets/state";
import { dataSheetOf, type AddedSheetId } from "../../sheets/templates/all";
import { MadeReader, successionOf, type MadeSheet } from "./made";
import type { PaintJob, Painted } from "../paint/job";
import { assignNames, paintSet } from "../paint/paint";
import { readSnapshot } from "../read/read";
import { settleOpen } from "./recover";
import { runExcel } from "../run";

export interface ReportRequest {
  /** Reports wanted; left out: every report whose data the workbook holds. */
  readonly only?: readonly ReportId[];
  readonly onStage?: (stage: ReportStage, progress?: ReportProgress) => void;
  /** Stops the work at the next opportunity; the workbook is then as it was. */
  readonly signal?: AbortSignal;
}

/** A report that will be made. */
export interface PlannedReport {
  readonly id: ReportId;
  readonly plan: SheetPlan;
}

/** The records that reports are made from; refused while the profile or the office's own rules are not whole. */
export function dataOf(state: WorkbookState): Result<ReportData> {
  const agency = state.agency.value;
  if (!agency) return { ok: false, error: firstProblem(state.agency) };
  // Half of an office's rules is no rule: nothing is reported by it.
  if (state.rules && !state.rules.value) return { ok: false, error: firstProblem(state.rules) };
  const rules = state.rules?.value;
  const book = rulesIn(rules, agency.fiscalYear);
  const notes = [rules && ownRulesPrinted(rules), provisionalPrinted(book)].filter(Boolean);
  return ok({
    agency,
    options: state.options,
    book,
    ownRules: notes.length > 0 ? notes.join(" ") : null,
    planBook: rulesIn(rules, agency.planYear),
    scores: state.scores.value ?? firstProblem(state.scores),
    measures: state.measures.value ?? firstProblem(state.measures),
    items: optional(state.items, "items"),
    results: optional(state.results, "results"),
    progress: optional(state.progress, "progress"),
    calendar: optional(state.calendar, "calendar"),
    questions: optional(state.questions, "questions"),
    history: optional(state.history, "history"),
  });
}

/** What building came to. */
interface Built {
  readonly reports: readonly PlannedReport[];
  readonly skipped: ReportsOutcome["skipped"];
}

/** Builds the reports wanted one by one; yields before each, so that the caller can show progress or stop. */
function* buildReports(
  data: ReportData,
  only?: readonly ReportId[],
): Generator<ReportProgress, Result<Built>> {
  const reports: PlannedReport[] = [];
  const skipped: { id: ReportId; reason: Refusal }[] = [];
  const wanted = REPORT_IDS.filter((one) => only?.includes(one) ?? true);
  for (const [done, id] of wanted.entries()) {
    yield { done, total: wanted.length };
    const unwanted = only ? null : REPORTS[id].unwanted?.(data);
    if (unwanted) {
      skipped.push({ id, reason: unwanted });
      continue;
    }
    const built = REPORTS[id].build(data);
    if (built.ok) reports.push({ id, plan: built.value });
    else skipped.push({ id, reason: built.error });
  }
  const [first] = skipped;
  return reports.length === 0 && first
    ? { ok: false, error: first.reason }
    : ok({ reports, skipped });
}

/** Plans of the reports wanted, and those that cannot be made with the reason. */
export function planReports(
  state: WorkbookState,
  only?: readonly ReportId[],
): Result<{ plans: readonly SheetPlan[]; skipped: ReportsOutcome["skipped"] }> {
  const data = dataOf(state);
  if (!data.ok) return data;
  const building = buildReports(data.value, only);
  let step = building.next();
  while (!step.done) step = building.next();
  if (!step.value.ok) return step.value;
  const { reports, skipped } = step.value.value;
  return ok({ plans: reports.map(({ plan }) => plan), skipped });
}

/** Builds the reports and lets the page answer to clicks, such as "cancel", before each. */
async function buildInSteps(
  data: ReportData,
  { only, signal, onStage }: ReportRequest,
): Promise<Result<Built>> {
  const building = buildReports(data, only);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    onStage?.("build", step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return refuse(workbookTexts.cancelled);
  }
}

/** What a data sheet that is added on demand holds; without the sheet, that it is missing. */
function optional<T>(reading: Reading<T> | undefined, id: AddedSheetId): T | Refusal {
  if (!reading) return { text: dataSheetTexts.noSheet, params: { label: dataSheetOf(id).name.th } };
  return reading.value ?? firstProblem(reading);
}

function firstProblem<T>(reading: Reading<T>): Refusal {
  const [problem] = reading.problems;
  if (!problem) throw new Error("a record is missing without a problem");
  return problem;
}

/** Jobs for the painter, and which of them is the list of contents. */
interface SetJobs {
  readonly jobs: readonly PaintJob[];
  readonly notes: readonly Refusal[];
  /** Index of the list of contents; null where there is none. */
  readonly contents: number | null;
}

/**
 * Jobs for the painter: of a set, the memo, the cover, the list of contents and the reports, whose pages are numbered
 * through. Sheets of ours that nobody edited give way.
 */
function jobsOf(
  made: readonly MadeSheet[],
  planned: readonly PlannedReport[],
  data: ReportData,
  sheetNames: readonly string[],
  whole: boolean,
): SetJobs {
  const taken = [...sheetNames];
  const notes: Refusal[] = [];
  const jobOf = (id: string, plan: SheetPlan): PaintJob => {
    const { replaces, kept } = successionOf(made, id, plan.name);
    if (replaces) return { plan, name: replaces.name, replaces };
    const [name = plan.name] = assignNames([plan], taken);
    taken.push(name);
    if (kept !== undefined) {
      notes.push({ text: narrativeTexts.editedKept, params: { kept, name } });
    }
    return { plan, name };
  };
  const isSet = whole && planned.length > 1;
  const { reports, before } = isSet ? numberPages(planned) : { reports: planned, before: 0 };
  const jobs = reports.map(({ id, plan }) => jobOf(id, plan));
  if (!isSet || before === jobs.length) return { jobs, notes, contents: null };
  const entries = reports.map(({ id, plan }, index) => ({
    id,
    ...(plan.title !== undefined && { title: plan.title }),
    sheet: jobs[index]?.name ?? "",
    page: plan.page.firstPageNumber ?? 1,
  }));
  const plan = planContents(entries, data);
  jobs.splice(before, 0, jobOf(plan.id, plan));
  return { jobs, notes, contents: before };
}

/** Announced figures that are not the computed ones: reports print the announced, the officer is told of both. */
function figuresNotes({ scores, book }: ReportData): readonly Refusal[] {
  return isRefusal(scores) ? [] : announcedNotes(assess(scores, book), book.core);
}

/** What is worth saying of sheets that were painted. */
function notesOf({ charts, kept, undeleted }: Painted): Refusal[] {
  return [
    ...kept.map((params) => ({ text: narrativeTexts.editedKept, params })),
    ...(charts ? [] : [{ text: narrativeTexts.noCharts }]),
    ...(undeleted.length === 0
      ? []
      : [{ text: workbookTexts.oldSheetKept, params: { sheets: undeleted.join(", ") } }]),
  ];
}

/**
 * Makes report sheets from the data sheets: two round trips to read, one to build up to three sheets, at most three
 * for a whole set, and one to name them. A report takes the place of the sheet that an earlier run made of it, unless somebody edited that
 * one: then it is kept, and the new sheet gets another name. When Excel refuses or the officer cancels, the workbook
 * is as it was.
 */
export function makeReports(request: ReportRequest = {}): Promise<Result<ReportsOutcome>> {
  const { signal, onStage } = request;
  return runExcel(async (context) => {
    onStage?.("read");
    const reader = new MadeReader(context);
    const read = await readSnapshot(context, [], reader);
    if (!read.ok) return read;
    const { state, around } = read.value;
    const made = reader.sheets();
    const data = dataOf(state);
    if (!data.ok) return data;
    const planned = await buildInSteps(data.value, request);
    if (!planned.ok) return planned;
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    await settleOpen(context, read.value.open);
    const { reports, skipped } = planned.value;
    const whole = request.only === undefined;
    const { jobs, notes, contents } = jobsOf(made, reports, data.value, around.sheetNames, whole);
    const total = jobs.length;
    onStage?.("paint", { done: 0, total });
    const painted = await paintSet(context, jobs, around, {
      listed: true,
      ...(signal && { signal }),
      onPainted: (done) => onStage?.("paint", { done, total }),
    });
    if (!painted.ok) return painted;
    onStage?.("done");
    const names = painted.value.names.filter((_, index) => index !== contents);
    const told = [...notes, ...notesOf(painted.value), ...figuresNotes(data.value)];
    return ok({
      made: reports.map(({ id, plan }, index) => ({ id, sheet: names[index] ?? plan.name })),
      skipped,
      ...(contents !== null && { contents: painted.value.names[contents] ?? "" }),
      ...(told.length > 0 && { notes: told }),
    });
  });
}
