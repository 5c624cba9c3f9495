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
} from "../../ita/records";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { Refusal, Result } from "../../core/result";
import type { SheetPlan } from "../plan";
import type { ReportId } from "../state";
import type { ReportOptions } from "../reportOptions";

/** What reports are made from; a record that is not whole is null and its first problem says why. */
export interface ReportData {
  readonly agency: Agency;
  readonly options: ReportOptions;
  /** Rules of the year whose result is reported. */
  readonly book: RuleBook;
  /**
   * Thai sentences that name the rules which the office set itself and say when the year's rules are provisional; null
   * when the built-in rules of a known year hold.
   * Every report that prints what the rules decide prints it too.
   */
  readonly ownRules: string | null;
  /** Rules of the year in which the measures are carried out; provisional when that year has none yet. */
  readonly planBook: RuleBook;
  readonly scores: YearScores | Refusal;
  readonly measures: readonly Measure[] | Refusal;
  readonly items: readonly ItemPlan[] | Refusal;
  readonly results: readonly MeasureResult[] | Refusal;
  readonly progress: readonly ProgressEntry[] | Refusal;
  readonly calendar: readonly CalendarActivity[] | Refusal;
  readonly questions: QuestionScores | Refusal;
  /** Earlier years, oldest first. */
  readonly history: readonly PastYear[] | Refusal;
}

/** A report: one sheet computed from the data, or the reason why it cannot be made. */
export interface Report {
  readonly id: ReportId;
  /** Why the report is left out unless it is asked for by name; not there: it is not. */
  unwanted?(data: ReportData): Refusal | null;
  build(data: ReportData): Result<SheetPlan>;
}

/** Whether the data needed are not there. */
export function isRefusal(value: object): value is Refusal {
  return "text" in value;
}

/** Cover and memo go with a result: without scores they are only made when asked for by name. */
export function withoutScores({ scores }: ReportData): Refusal | null {
  return isRefusal(scores) ? scores : null;
}
