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

const MONTHS = [...THAI_MONTHS, ...THAI_MONTHS_SHORT].map((name) => name.replace(/\./g, "\\."));
const DATE = new RegExp(
  `(?<![\\d๐-๙])([\\d๐-๙]{1,2}) +(${MONTHS.join("|")})(?: +([\\d๐-๙]{2,4}))?`,
  "g",
);

/** The first day of a range whose other day names the month: "๑ - ๓๐ พ.ย. ๒๕๖๔". */
const FROM_DAY = new RegExp(
  `(?<![\\d๐-๙])([\\d๐-๙]{1,2}) +([-–]) *(?=[\\d๐-๙]{1,2} +(?:${MONTHS.join("|")}))`,
  "g",
);

/** Keeps day, month and year of a date, and "พ.ศ." and its year, on one line; letters stay as they were typed. */
export function keepDates(text: string): string {
  return text
    .replace(FROM_DAY, "$1\u00a0$2\u00a0")
    .replace(DATE, (date) => date.replace(/ +/g, "\u00a0"))
    .replace(/พ\.ศ\. (?=[๐-๙\d]{4})/g, "พ.ศ.\u00a0");
}
