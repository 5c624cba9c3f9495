import type { Refusal } from "../core/result";
import type { DataSheetId, ListedSheet, NeededSheetId, SheetRecords } from "./templates/all";

/** Ids of the reports that can be made now, in the order of the set; names as in the public list of reports. */
export const REPORT_IDS = [
  "memo",
  "cover",
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

/**
 * Everything the data sheets of a workbook hold: the records of each sheet by their name. A needed sheet that is not
 * there gives a problem that says so; the records of a sheet added on demand are left out when it is not there.
 */
export type WorkbookState = SheetRecords & {
  /** All data sheets there are, those that the workbook has marked. */
  readonly sheets: readonly ListedSheet[];
  /** Data sheets that the workbook has, also those that are not read here. */
  readonly present: readonly DataSheetId[];
  /** What is worth knowing of the figures but stops nothing, such as rules that the office set itself. */
  readonly notes?: readonly Refusal[];
  /** Needed data sheets that the workbook does not have yet. */
  readonly missing: readonly NeededSheetId[];
};

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
