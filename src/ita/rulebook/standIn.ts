/** What stands in where a year's own rules are not known, and the sentence that says so. */
import type { Refusal } from "../../core/result";
import { say } from "../../core/text";
import { rulesTexts } from "../../locale/rules";
import { rulesSentences } from "../../locale/sentences/rules";
import { bookFor } from "./book";
import { FISCAL_YEARS, nearestKnown } from "./core";
import type { FormColumn, OitGroup, RuleBook } from "./schema";

/**
 * The rules of a year in a workbook: the office's own where its rules sheet is of that year, else those of the
 * rulebook, provisional ones where nothing is known.
 * @param own the rules sheet as read; null or undefined where there is none or it cannot be used
 */
export function rulesIn(
  own: { readonly book: RuleBook } | null | undefined,
  year: number,
): RuleBook {
  return own?.book.core.fiscalYear === year ? own.book : bookFor(year);
}

/** That a year's rules are provisional and whose they are; null for a year of which something is known. */
export function provisionalNote({ provisional, core }: RuleBook): Refusal | null {
  if (!provisional) return null;
  const from = nearestKnown(core.fiscalYear).fiscalYear;
  return { text: rulesTexts.provisionalYear, params: { year: core.fiscalYear, from } };
}

/** The same as a sentence for the readers of a report; null likewise. */
export function provisionalPrinted(book: RuleBook): string | null {
  const note = provisionalNote(book);
  return note && say(rulesSentences.provisional, "th", note.params);
}

/** The form by which a plan of measures is set. */
export interface PlanForm {
  readonly columns: readonly FormColumn[];
  /** Buddhist-era year whose form it is: the plan's own, or the year that stands in. */
  readonly from: number;
}

/**
 * The form of a year's plan: its own where one was seen, else that of the nearest year with one, of two equally near
 * ones the later. Whoever uses a form of another year says so (`from`).
 */
export function planFormOf(book: RuleBook): PlanForm {
  const year = book.core.fiscalYear;
  const own = book.measures.columns.value;
  if (own) return { columns: own, from: year };
  let nearest: PlanForm | null = null;
  for (const from of FISCAL_YEARS) {
    const columns = bookFor(from).measures.columns.value;
    const distance = Math.abs(from - year);
    if (columns && (!nearest || distance <= Math.abs(nearest.from - year))) {
      nearest = { columns, from };
    }
  }
  if (!nearest) throw new Error("no year of the rulebook has a form");
  return nearest;
}

/**
 * The sub-indicator of an item with its title, as a heading; null when no source shows which items it holds. What is
 * only inferred is never printed as the year's list.
 */
export function groupHeading(book: RuleBook, id: OitGroup["id"]): string | null {
  const index = book.core.oitGroups.findIndex((group) => group.id === id);
  const known = book.known.oitGroups[index];
  if (!known || known.confidence === "unverified") return null;
  const title = book.groupTitles[index];
  const shown = title && title.confidence !== "unverified" ? (title.value ?? "") : "";
  return `ตัวชี้วัดย่อยที่ ${id} ${shown}`.trim();
}
