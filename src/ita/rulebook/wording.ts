/** Official names and wordings of a year, by the place where they stand. */
import { bookOf } from "./book";

/**
 * Official name of an indicator ("1" to "10"), wording of a question ("i1") or title of an OIT item ("o10").
 * @returns null when the year has no such place, or no source that can be shown confirms its text
 */
export function wordingOf(place: string, year: number): string | null {
  const book = bookOf(year);
  const fact =
    book?.indicators.find(({ number }) => String(number) === place)?.name ??
    book?.questions.find(({ code }) => code === place)?.text ??
    book?.items.find(({ code }) => code === place)?.text;
  return fact === undefined || fact.confidence === "unverified" ? null : fact.value;
}
