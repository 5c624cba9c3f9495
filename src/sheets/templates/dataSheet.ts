/**
 * What a data sheet is: a sheet that officers fill in and that records are read from. Each is one declaration in a
 * file of its own; `all.ts` lists them.
 */
import type { SheetCells } from "../../cells/values";
import type { Reading, Refusal } from "../../core/result";
import type { Text } from "../../core/text";
import type { SheetRules } from "../../ita/override";
import type { Agency, Measure, QuestionScores, YearScores } from "../../ita/records";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { SheetPlan } from "../plan";
import type { SheetYear } from "./sheetYear";

/** What a new data sheet must know of the workbook it comes into. */
export interface NewSheetContext {
  /** Buddhist-era fiscal year of the results. */
  readonly fiscalYear: number;
  /** Buddhist-era fiscal year in which the measures are carried out. */
  readonly planYear: number;
  /** Rules of `fiscalYear` with the office's own values in them; left out: the built-in ones. */
  readonly book?: RuleBook;
  /** The same of `planYear`. */
  readonly planBook?: RuleBook;
  /** Measures that the workbook holds; sheets about measures begin with them. */
  readonly measures?: readonly Measure[];
}

/** Records that other sheets are read by. */
export interface SharedRecords {
  readonly agency?: Reading<Agency>;
  readonly rules?: Reading<SheetRules>;
  readonly scores?: Reading<YearScores>;
  readonly questions?: Reading<QuestionScores>;
}

/** What reading a data sheet may know of the sheets before it in the list. */
export interface ReadContext {
  /** Buddhist-era year of the results as the profile says; the newest one while the profile cannot be read. */
  readonly fiscalYear: number;
  /** Buddhist-era year of the measures as the profile says, else the year after the results. */
  readonly planYear: number;
  /** Rules of `fiscalYear` as they come with the add-in. */
  readonly builtIn: RuleBook;
  /** Rules of `fiscalYear` with the office's own values, where these can be used. */
  readonly book: RuleBook;
  /** The same of `planYear`; provisional while nothing of that year is known. */
  readonly planBook: RuleBook;
  readonly records: SharedRecords;
}

/** A data sheet; `Records` is what it adds to the state of a workbook. */
export interface DataSheet<Id extends string = string, Records extends object = object> {
  readonly id: Id;
  /** What the pane calls it; the Thai name is the name of the sheet while nobody renamed it. */
  readonly name: Text;
  /** What it is for, in a few words. */
  readonly purpose: Text;
  /** Workbook name or table that stays with the sheet when it is renamed. */
  readonly anchor: { readonly kind: "name" | "table"; readonly name: string };
  /**
   * Which year of the profile its figures belong to: that of the results or of the plan. Left out for sheets whose
   * figures carry years of their own.
   */
  readonly figuresOf?: "result" | "plan";
  /** True where an older form linked the year to the profile: only the formula tells that from a typed year. */
  readonly yearWasLinked?: true;
  /** The fiscal year that its content speaks of, where a sheet of an older form carries none. */
  readonly yearOfContent?: (cells: SheetCells) => SheetYear;
  /** True for sheets that can be very large: only the use-case that needs them reads them. */
  readonly onDemand?: true;
  /** True for sheets without points: no number format of theirs tells anything. */
  readonly wordsOnly?: true;
  /** A new sheet. */
  readonly plan: (context: NewSheetContext) => SheetPlan;
  /** The records that its used cells hold; left out for sheets that only a use-case of their own reads. */
  readonly read?: (cells: SheetCells, context: ReadContext) => Records;
  /** What is worth knowing because the sheet is there, whatever it holds. */
  readonly notes?: (context: ReadContext) => readonly Refusal[];
  /** The sheet filled with the sample workbook's data; left out where the sample has no such sheet. */
  readonly sample?: () => SheetPlan;
}

/** A data sheet that every workbook needs. */
export interface NeededSheet<Id extends string, Records extends object> extends DataSheet<
  Id,
  Records
> {
  readonly needed: true;
  readonly read: (cells: SheetCells, context: ReadContext) => Records;
  /** Records of a workbook without the sheet: a problem that says so. */
  readonly absent: () => Records;
}

/** A data sheet that is added on demand. */
export interface AddedSheet<Id extends string, Records extends object = object> extends DataSheet<
  Id,
  Records
> {
  readonly needed: false;
}

/** The reading of a sheet that is not there. */
export function absentReading(text: Text): Reading<never> {
  return { value: null, problems: [{ text }] };
}
