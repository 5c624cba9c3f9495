import { THAI_MONTHS, THAI_MONTHS_SHORT } from "../../thai/date";
import { toArabicDigits, toThaiDigitsInProse } from "../../thai/digits";
import type { ReportOptions } from "../reportOptions";

/** Keeps "พ.ศ." and its year on one line; only in titles and headings, where no lookup reads the text. */
export function keepYears(text: string): string {
  return text.replace(/พ\.ศ\. ?(?=[๐-๙\d]{4})/g, "พ.ศ.\u00a0");
}

/** Puts the digits of a text into the chosen kind; web addresses, e-mail and Latin words keep theirs. */
export function inDigits(text: string, digits: ReportOptions["digits"]): string {
  return digits === "thai" ? toThaiDigitsInProse(text) : toArabicDigits(text);
}

/** Any of some names as a part of a pattern. */
const anyOf = (names: readonly string[]) =>
  names.map((name) => name.replace(/\./g, "\\.")).join("|");
const MONTHS = anyOf([...THAI_MONTHS, ...THAI_MONTHS_SHORT]);
const DATE = new RegExp(`(?<![\\d๐-๙])([\\d๐-๙]{1,2}) +(${MONTHS})(?: +([\\d๐-๙]{2,4}))?`, "g");

/** Dates that a line break divides: a day alone on its line, a dash at the end of one, the year on the next. */
const BROKEN_DAY = new RegExp(
  `(?<=^[ \\t]*[\\d๐-๙]{1,2})\\s*\\n\\s*(?=(?:[-–] ?[\\d๐-๙]{1,2} *)?(?:${MONTHS}))`,
  "gm",
);
const BROKEN_RANGE = new RegExp(
  `(?<=(?:[\\d๐-๙]|${MONTHS}) *[-–])[ \\t]*\\n\\s*(?=[\\d๐-๙]{1,2} *(?:${MONTHS}))`,
  "g",
);
const BROKEN_YEAR = new RegExp(
  `(?<=[\\d๐-๙]{1,2} *(?:${MONTHS}))[ \\t]*\\n\\s*(?=(?:25|๒๕)[\\d๐-๙]{2}(?![\\d๐-๙]))`,
  "g",
);

/** The first day of a range whose other day names the month, "๑ - ๓๐ พ.ย. ๒๕๖๔": a line may end after the dash only. */
const FROM_DAY = new RegExp(
  `(?<![\\d๐-๙])([\\d๐-๙]{1,2}) +([-–]) *(?=[\\d๐-๙]{1,2} +(?:${MONTHS}))`,
  "g",
);

/** A month and its year without a day; long names of months stand in narrow columns on lines of their own. */
const MONTH_AND_YEAR = new RegExp(
  `(${anyOf(THAI_MONTHS_SHORT)}) +(?=[\\d๐-๙]{2}(?:[\\d๐-๙]{2})?(?![\\d๐-๙]))`,
  "g",
);

/** A question code written with a space, "i ๗": no line ends inside of it. */
export function keepCodes(text: string): string {
  return text.replace(/(?<![A-Za-z])([ieoIEO]) (?=[\d๐-๙]{1,2}(?![\d๐-๙]))/g, "$1\u00a0");
}

/**
 * Keeps day, month and year of a date, and "พ.ศ." and its year, on one line, also where a line break was typed between
 * them; letters stay as they were typed.
 */
export function keepDates(text: string): string {
  return text
    .replace(BROKEN_DAY, " ")
    .replace(BROKEN_RANGE, " ")
    .replace(BROKEN_YEAR, " ")
    .replace(FROM_DAY, "$1\u00a0$2 ")
    .replace(MONTH_AND_YEAR, "$1\u00a0")
    .replace(DATE, (date) => date.replace(/ +/g, "\u00a0"))
    .replace(/พ\.ศ\. (?=[๐-๙\d]{4})/g, "พ.ศ.\u00a0");
}
