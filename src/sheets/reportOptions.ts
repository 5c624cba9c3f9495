/** What the officer chose for all reports, from the profile sheet. */
export interface ReportOptions {
  /** Digits in printed texts and numbers. */
  readonly digits: "thai" | "arabic";
  /** Font size of tables in points. */
  readonly tableSize: 14 | 12;
}

/** Options of a workbook that says nothing about them. */
export const DEFAULT_OPTIONS: ReportOptions = { digits: "thai", tableSize: 14 };
