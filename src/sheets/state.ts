import type { SheetRules } from "../ita/override";
import type {
  Agency,
  CalendarActivity,
  ItemPlan,
  Measure,
  MeasureResult,
  PastYear,
  ProgressEntry,
  QuestionScores,
  YearScores,
} from "../ita/records";
import type { Reading, Refusal } from "../core/result";

/** Ids of the data sheets that every workbook needs. */
export const TEMPLATE_IDS = ["agency", "scores", "measures"] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Ids of the data sheets that are added on demand. */
export const OPTIONAL_TEMPLATE_IDS = [
  "rules",
  "questions",
  "answers-iit",
  "answers-eit",
  "items",
  "results",
  "progress",
  "calendar",
  "history",
] as const satisfies readonly string[];
export type OptionalTemplateId = (typeof OPTIONAL_TEMPLATE_IDS)[number];

/** Any data sheet. */
export type DataSheetId = TemplateId | OptionalTemplateId;

/** Ids of the reports that can be made now; names as in the public list of reports. */
export const REPORT_IDS = [
  "cover",
  "memo",
  "summary",
  "analysis",
  "weakness",
  "plan-8",
  "plan-5",
  "oit-plan",
  "result-7",
  "progress",
  "calendar",
] as const;
export type ReportId = (typeof REPORT_IDS)[number];

/** What the officer chose for all reports, from the profile sheet. */
export interface ReportOptions {
  /** Digits in printed texts and numbers. */
  readonly digits: "thai" | "arabic";
  /** Font size of tables in points. */
  readonly tableSize: 14 | 12;
}

/** Everything the data sheets of a workbook hold. A sheet that is not there gives a problem that says so. */
export interface WorkbookState {
  readonly agency: Reading<Agency>;
  readonly options: ReportOptions;
  readonly scores: Reading<YearScores>;
  readonly measures: Reading<readonly Measure[]>;
  /** Rules of the profile's year as the office set them; left out when the workbook has no rules sheet. */
  readonly rules?: Reading<SheetRules>;
  /** Question scores; left out when the workbook has no sheet for them. */
  readonly questions?: Reading<QuestionScores>;
  /** Data sheets that the workbook has, also those that are not read here. */
  readonly present: readonly DataSheetId[];
  /** Records of the sheets added on demand; each is left out when the workbook has no sheet for it. */
  readonly items?: Reading<readonly ItemPlan[]>;
  readonly results?: Reading<readonly MeasureResult[]>;
  readonly progress?: Reading<readonly ProgressEntry[]>;
  readonly calendar?: Reading<readonly CalendarActivity[]>;
  /** Earlier years, oldest first. */
  readonly history?: Reading<readonly PastYear[]>;
  /** What is worth knowing of the figures but stops nothing, such as rules that the office set itself. */
  readonly notes?: readonly Refusal[];
  /** Needed data sheets that the workbook does not have yet. */
  readonly missing: readonly TemplateId[];
}

/** Stages of "make reports", in order, for the progress bar. */
export type ReportStage = "read" | "build" | "paint" | "done";

/** How far a stage has come, in reports. */
export interface ReportProgress {
  readonly done: number;
  readonly total: number;
}

/** What "make reports" did: sheets made, and reports left out with the reason. */
export interface ReportsOutcome {
  /** Sheet with the list of contents, made with a set of two reports or more. */
  readonly contents?: string;
  /** What is worth knowing of what was made: sheets kept because they were edited, charts that were refused. */
  readonly notes?: readonly Refusal[];
  readonly made: readonly { readonly id: ReportId; readonly sheet: string }[];
  readonly skipped: readonly { readonly id: ReportId; readonly reason: Refusal }[];
}
