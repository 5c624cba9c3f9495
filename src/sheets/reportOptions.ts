/** What the officer chose for all reports, from the profile sheet. */
export interface ReportOptions {
  /** Digits in printed texts and numbers. */
  readonly digits: "thai" | "arabic";
  /** Font size of tables in points. */
  readonly tableSize: 14 | 12;
  /** Whether all reports are signed or the memo alone; left out: the memo alone. */
  readonly signatures?: "memo" | "all";
}

/** Options of a workbook that says nothing about them. */
export const DEFAULT_OPTIONS: ReportOptions = { digits: "thai", tableSize: 14 };
