import { bookFor } from "../../ita/rulebook/book";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import type { FormColumn, MeasurePart, RuleBook } from "../../ita/rulebook/schema";
import { planFormOf, provisionalPrinted } from "../../ita/rulebook/standIn";
import { dataSheetTexts } from "../../locale/dataSheets";
import { reportNames } from "../../locale/reports";
import type { Refusal } from "../../core/result";
import type { ReportId } from "../state";
import type { ReportData } from "./report";
import type { PrintedColumn } from "./table";

/** Columns of official forms whose texts stand in the middle, and the one that is repeated on a continuation. */
const CENTERED: readonly MeasurePart[] = ["number", "period", "responsible"];

/** What may be said of each step. */
const WITH_STEPS: readonly MeasurePart[] = ["period", "responsible", "followUp"];

/** A column of a form from the rulebook; "{year}" in its group becomes the year of the results. */
export function formColumn(
  { part, heading, group }: FormColumn,
  keys: readonly MeasurePart[],
  fiscalYear: number,
): PrintedColumn {
  return {
    heading,
    group: group && group.replace("{year}", `พ.ศ. ${fiscalYear}`),
    centered: CENTERED.includes(part),
    names: part === "responsible",
    key: keys.includes(part),
    ...(part === "steps" && { inLine: "steps" }),
    ...(WITH_STEPS.includes(part) && { inLine: "with-steps" }),
  };
}

/**
 * Why a plan of another number of columns than the plan year's form is left out; null when the year has this form,
 * or `instead` has the form that stands in for it.
 */
export function otherForm(
  { planBook, agency }: ReportData,
  columns: number,
  instead: ReportId,
): Refusal | null {
  const form = planFormOf(planBook);
  const own = form.columns.length;
  if (own === columns) return null;
  const report = reportNames[instead].th;
  const year = agency.planYear;
  return form.from === year
    ? { text: dataSheetTexts.otherForm, params: { year, columns: own, report } }
    : { text: dataSheetTexts.formNotSeen, params: { year, from: form.from, report } };
}

/** The paragraph that says that the plan year's rules are provisional; nothing where they are known. */
export function provisionalIntro({ planBook }: ReportData): readonly string[] {
  const note = provisionalPrinted(planBook);
  return note === null ? [] : [note];
}

/**
 * Columns of a form: those of the plan year when they fit, else those of the newest year that fit.
 * @throws Error when the rulebook has no such form at all.
 */
export function findForm(
  data: ReportData,
  pick: (book: RuleBook) => readonly FormColumn[] | null,
  fits: (columns: readonly FormColumn[]) => boolean,
): readonly FormColumn[] {
  const books = [data.planBook, ...FISCAL_YEARS.map(bookFor).reverse()];
  for (const book of books) {
    const columns = pick(book);
    if (columns && fits(columns)) return columns;
  }
  throw new Error("the rulebook has no such form");
}
