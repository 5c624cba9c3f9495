/**
 * What a cell says where a day is expected. Excel that counts Christian years takes a typed 1/10/2568 for the year 2568
 * after Christ, 543 years off; people also type a year alone, and a year of two digits becomes 19xx. Functions, checks,
 * data sheets and reports all ask here, so that such a day is read right or refused with the year that was meant.
 */
import {
  dateFromSerial,
  isValidDate,
  isYear,
  parseThaiDate,
  plainDateText,
  type CalendarDate,
} from "./date";

/** What a cell says where a day is expected. Years are Buddhist. */
export type DateReading =
  /** A day; `date.year` is a year that can be meant. */
  | { readonly kind: "date"; readonly date: CalendarDate }
  /** A year without a day: the whole number or the text 2568. */
  | { readonly kind: "year"; readonly year: number }
  /**
   * A day in a year that can only be a mistake. `date` is what stands there, `meant` the day that was meant, null
   * when that is not plain.
   */
  | {
      readonly kind: "wrong-year";
      readonly date: CalendarDate;
      readonly meant: CalendarDate | null;
    }
  /** Nothing. */
  | { readonly kind: "blank" }
  /** No day: any other text, a number that Excel shows as no day, TRUE or FALSE. */
  | { readonly kind: "not-date" };

/** Years between the Buddhist and the common era. */
const OFFSET = 543;
/** From this Christian year on (a Buddhist 2943) a year was typed in the other era. */
const FIRST_IMPOSSIBLE = 2400 + OFFSET;
/** What Excel makes of the years 30 to 99 when two digits are typed: 1930 to 1999. */
const TWO_DIGIT_YEARS = { first: 1930 + OFFSET, last: 1999 + OFFSET } as const;

/**
 * What a cell says where a day is expected: a serial number (1900 system; a time of day is dropped), a text that
 * `parseThaiDate` reads, or a year alone.
 *
 * - 244258, which is 1 October 2568 after Christ: wrong year, meant is 1 October 2568 of the Buddhist era
 * - 2568 and "พ.ศ. ๒๕๖๘": a year; days of 1906 and 1907, which these numbers also are, are never meant
 * - "1/10/2025" and "1/10/3111": wrong year, meant is 1 October 2568
 */
export function readDateCell(value: unknown): DateReading {
  if (value === null || value === undefined || value === "") return { kind: "blank" };
  if (typeof value === "number")
    return isYear(value) ? { kind: "year", year: value } : ofSerial(value);
  return typeof value === "string" ? ofText(value) : { kind: "not-date" };
}

function ofSerial(serial: number): DateReading {
  const date = dateFromSerial(serial);
  if (!date) return { kind: "not-date" };
  return date.year < FIRST_IMPOSSIBLE ? { kind: "date", date } : wrongYear(date);
}

/** A day whose Christian year is a Buddhist one. */
function wrongYear(date: CalendarDate): DateReading {
  const year = date.year - OFFSET;
  const meant = { ...date, year };
  return { kind: "wrong-year", date, meant: isYear(year) && isValidDate(meant) ? meant : null };
}

const YEAR_ALONE = /^(?:ปี ?)?(?:พ ?\. ?ศ ?\.? ?)?(\d{4})$/;
const WRITTEN_YEAR = /\d{4}/;

function ofText(text: string): DateReading {
  const plain = plainDateText(text);
  if (plain === "") return { kind: "blank" };
  const alone = Number(YEAR_ALONE.exec(plain)?.[1]);
  if (isYear(alone)) return { kind: "year", year: alone };
  const date = parseThaiDate(plain);
  if (date) return { kind: "date", date };
  const written = Number(WRITTEN_YEAR.exec(plain)?.[0]);
  // A Christian year is 543 less than the Buddhist one, a Buddhist year taken for a Christian one 543 more.
  for (const year of [written + OFFSET, written - OFFSET]) {
    const meant = isYear(year) ? parseThaiDate(plain.replace(WRITTEN_YEAR, String(year))) : null;
    if (meant) return { kind: "wrong-year", date: { ...meant, year: written }, meant };
  }
  return { kind: "not-date" };
}

/**
 * The day that was meant when a year of two digits was typed into an Excel that makes 1968 of 68: the same day in 2568.
 * Null for days of any other year. Only for days of plans and calendars, which never lie in the years 2473 to 2542.
 */
export function ofTwoDigitYear(date: CalendarDate): CalendarDate | null {
  const { first, last } = TWO_DIGIT_YEARS;
  if (date.year < first || date.year > last) return null;
  const meant = { ...date, year: date.year - OFFSET - 1900 + 2500 };
  return isValidDate(meant) ? meant : null;
}
