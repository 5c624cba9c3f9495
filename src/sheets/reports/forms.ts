import { bookOf } from "../../ita/rulebook/book";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import type { FormColumn, MeasurePart, RuleBook } from "../../ita/rulebook/schema";
import { dataSheetTexts } from "../../locale/dataSheets";
import { reportNames } from "../../locale/reports";
import type { Refusal } from "../../core/result";
import type { ReportId } from "../state";
import type { ReportData } from "./report";
import type { PrintedColumn } from "./table";

/** Columns of the plan where the form of a year is not known. */
const NEWEST_FORM = 8;
/** Columns of official forms whose texts stand in the middle, and the one that is repeated on a continuation. */
const CENTERED: readonly MeasurePart[] = ["number", "period", "responsible"];

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
    key: keys.includes(part),
  };
}

/**
 * Why a plan of another number of columns than the plan year's form is left out; null when the year has this form,
 * or none is known and `instead` has the form of its time.
 */
export function otherForm(
  { planBook, agency }: ReportData,
  columns: number,
  instead: ReportId,
): Refusal | null {
  const own = planBook.measures.columns.value?.length ?? NEWEST_FORM;
  if (own === columns) return null;
  return {
    text: dataSheetTexts.otherForm,
    params: { year: agency.planYear, columns: own, report: reportNames[instead].th },
  };
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
  const books = [data.planBook, ...Array.from(FISCAL_YEARS, bookOf).reverse()];
  for (const book of books) {
    const columns = book && pick(book);
    if (columns && fits(columns)) return columns;
  }
  throw new Error("the rulebook has no such form");
}
