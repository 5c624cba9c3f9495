/** What is read from a workbook before it is checked. */
import type { CellValue, SheetCells } from "../cells/values";
import type { Refusal } from "../core/result";
import type { OlderForm } from "../ita/olderForm";
import type { Agency } from "../ita/records";
import type { RuleBook } from "../ita/rulebook/schema";
import type { FoundTable } from "../tables/table";
import type { CalendarDate } from "../thai/date";

/** A sheet as it was read. */
export interface CheckedSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** A data sheet of the add-in (profile, scores, measures …), where its formulas are at home. */
  readonly data: boolean;
  /**
   * A report sheet that the add-in made and whose values nobody changed since, and whether the data sheets still
   * give the same. It repeats what stands on the data sheets, so that only these are looked through.
   */
  readonly made?: "current" | "outdated";
  readonly cells: SheetCells;
}

/** What is read from a workbook before it is checked. */
export interface CheckSource {
  readonly sheets: readonly CheckedSheet[];
  readonly tables: readonly FoundTable[];
  /** The profile; null when there is none or it is not whole. */
  readonly agency: Agency | null;
  /** Rulebook of the profile's year with the office's own values; null when the built-in rules hold. */
  readonly ownRules: RuleBook | null;
  /** Years of data sheets and of the plan that do not fit the profile, each with its sheet and cell. */
  readonly yearProblems: readonly Refusal[];
  /** Indicators whose score on the scores sheet does not follow from the question sheet, each with a cell of that. */
  readonly questionDifferences: readonly Refusal[];
  /** The scores sheet where it is of an older form, whose formulas call the add-in; null where it is not. */
  readonly olderForm: OlderForm | null;
  /** Digits that the profile asks for; null without a profile: then those that prevail. */
  readonly digits: "thai" | "arabic" | null;
  /** The day of the check. */
  readonly today: CalendarDate;
}

/** Whether Office.js gives this formula for a cell that shows this value. */
export function isFormula(formula: CellValue | undefined, value: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
