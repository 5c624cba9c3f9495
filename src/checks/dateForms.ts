/** How dates are written: one form for spacing and dots, one for years. */
import { MONTH_PATTERN, monthNumber, THAI_MONTHS, THAI_MONTHS_SHORT } from "../thai/date";

const DIGIT = "[0-9๐-๙]";
/** A day, a month name and a year in any spacing: "๓๐ก.ย.๖๙", "เม.ย ๖๙", "มี.ค.65". */
const DATE = new RegExp(
  `(?:(${DIGIT}{1,2})(\\s*))?(?<![ก-ฮ])(${MONTH_PATTERN})(\\s*)(?:(พ\\.\\s?ศ\\.)\\s*)?(${DIGIT}{4}|${DIGIT}{2})(?!${DIGIT})`,
  "g",
);

/**
 * The text with dates in one form: a space between day and month, the dots of the month in place, and the given gap
 * before the year. What the date says does not change: "๓๐ก.ย.๖๙" -> "๓๐ ก.ย. ๖๙".
 */
export function spacedDates(text: string, yearGap: "" | " "): string {
  return text.replace(DATE, (whole, day: string | undefined, _s, month: string, _t, era, year) => {
    const number = monthNumber(month);
    if (number === 0) return whole;
    const full = THAI_MONTHS.find((name) => name === month.trim());
    const name = full ?? THAI_MONTHS_SHORT[number - 1] ?? month;
    const gap = full || era !== undefined ? " " : yearGap;
    const before = day === undefined ? "" : `${day} `;
    return `${before}${name}${gap}${era === undefined ? "" : "พ.ศ. "}${year as string}`;
  });
}

/** The gap before the year that most dates of the texts have. */
export function usualYearGap(texts: Iterable<string>): "" | " " {
  const balances = new Map<string, number>();
  let balance = 0;
  for (const text of texts) {
    const own = balances.get(text) ?? gapBalance(text);
    balances.set(text, own);
    balance += own;
  }
  return balance >= 0 ? " " : "";
}

/** Dates of a text with a gap before the year, less those without one. */
function gapBalance(text: string): number {
  let balance = 0;
  for (const [, , , month = "", gap = ""] of text.matchAll(DATE)) {
    balance += /\s$/.test(month + gap) ? 1 : -1;
  }
  return balance;
}

/** The text with two-digit years behind months written in full: "๖๕" -> "๒๕๖๕". */
export function fullYears(text: string): string {
  return text.replace(DATE, (whole, _d, _s, _m, _t, _e, year: string) => {
    if (year.length !== 2) return whole;
    const century = /[๐-๙]/.test(year) ? "๒๕" : "25";
    return whole.slice(0, whole.length - 2) + century + year;
  });
}

/** Lengths in digits of the years behind months in a text. */
export function yearLengths(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(DATE), (match) => (match[6] ?? "").length));
}
