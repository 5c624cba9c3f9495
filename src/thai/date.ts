import { toArabicDigits, toThaiDigits } from "./digits";

/** A calendar day. */
export interface CalendarDate {
  /** Buddhist era, e.g. 2568. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** What a text says of a day: parts that it leaves out are null. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Full month names, January first. Constants, since Intl data varies between custom-function runtimes. */
export const THAI_MONTHS = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
] as const;

/** Abbreviated month names, January first. */
export const THAI_MONTHS_SHORT = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
] as const;

/** Years between the Buddhist and the common era. */
const BUDDHIST_OFFSET = 543;
const DAY_MS = 86_400_000;
/** Serial 0 of the 1900 system as counted from 1 March 1900 on (Excel believes in 29 February 1900). */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: from here on Excel's serials agree with the calendar. */
const FIRST_SERIAL = 61;
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** Number of days of a month (1–12) of a Buddhist year. */
export function daysInMonth(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year - BUDDHIST_OFFSET, month, 0);
  return last.getUTCDate();
}

/** Whether `value` is a whole number from `min` to `max`. */
export function isWhole(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** Whether the day exists: whole numbers, years 1–9999 of the common era, month 1–12, day within its month. */
export function isValidDate(date: DateParts): date is CalendarDate {
  const { year, month, day } = date;
  return (
    isWhole(year, BUDDHIST_OFFSET + 1, BUDDHIST_OFFSET + 9999) &&
    isWhole(month, 1, 12) &&
    isWhole(day, 1, daysInMonth(year, month))
  );
}

/**
 * The day of an Excel serial number (1900 system; a time of day is dropped), or null when there is none:
 * not finite, below 61 (before 1 March 1900, where Excel counts a day that never was) or after the year 9999.
 */
export function dateFromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_SERIAL && whole <= LAST_SERIAL)) return null;
  const date = new Date(SERIAL_EPOCH + whole * DAY_MS);
  return {
    year: date.getUTCFullYear() + BUDDHIST_OFFSET,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** Excel serial number of a day (1900 system); null when there is none (see `dateFromSerial`) or no such day. */
export function serialOf(date: CalendarDate): number | null {
  if (!isValidDate(date)) return null;
  const serial =
    (Date.UTC(date.year - BUDDHIST_OFFSET, date.month - 1, date.day) - SERIAL_EPOCH) / DAY_MS;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : null;
}

/**
 * Excel serial number of a day (1900 system).
 * @throws RangeError when the day does not exist or lies before 1 March 2443 (1900) or after year 10542 (9999)
 */
export function serialFromDate(date: CalendarDate): number {
  const serial = serialOf(date);
  if (serial === null) {
    throw new RangeError(`no Excel date: ${date.year}-${date.month}-${date.day}`);
  }
  return serial;
}

/** Less than 0 when `a` is earlier than `b`, 0 on the same day, more than 0 when later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Date as Thai documents write it.
 * "long" ๑๑ ตุลาคม ๒๕๖๔ (memos), "short" ๑๑ ต.ค. ๒๕๖๔ (under signatures), "month" ตุลาคม ๒๕๖๔ (covers).
 * @throws RangeError when the day does not exist
 */
export function formatThaiDate(
  date: CalendarDate,
  style: "long" | "short" | "month",
  digits: "thai" | "arabic" = "thai",
): string {
  if (!isValidDate(date)) {
    throw new RangeError(`no such day: ${JSON.stringify(date)}`);
  }
  const names = style === "short" ? THAI_MONTHS_SHORT : THAI_MONTHS;
  const month = `${names[date.month - 1]} ${date.year}`;
  const text = style === "month" ? month : `${date.day} ${month}`;
  return digits === "thai" ? toThaiDigits(text) : text;
}

const MONTH_NAMES: readonly string[] = [...THAI_MONTHS, ...THAI_MONTHS_SHORT];

/**
 * Pattern source of a Thai month name, without capture: full, or abbreviated with dots and spaces as people
 * type them ("ต.ค.", "ต.ค", "เม.ย ", "ตค."). `monthNumber` tells which month a match is.
 */
export const MONTH_PATTERN = MONTH_NAMES.map((name) =>
  name.replace(/\./g, "\\.? ?").replace(/ \?$/, ""),
).join("|");

/**
 * A time of day as official documents write it: "๐๙.๓๐ น.", with seconds only where there are some.
 * @param seconds whole seconds since midnight, 0–86,399
 */
export function formatThaiTime(seconds: number): string {
  const pieces = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = pieces.slice(0, pieces[2] === 0 ? 2 : 3);
  return toThaiDigits(`${shown.map((piece) => String(piece).padStart(2, "0")).join(".")} น.`);
}

/** Month (1–12) of a text that `MONTH_PATTERN` matches; 0 for any other text. */
export function monthNumber(name: string): number {
  const bare = (text: string) => text.replace(/[. ]/g, "");
  return (MONTH_NAMES.findIndex((month) => bare(month) === bare(name)) % 12) + 1;
}

/**
 * A written year in the Buddhist era: two digits mean 25xx ("๖๘" -> 2568), four digits must lie in 2400–2699.
 * Anything else (common-era years above all) gives null.
 */
export function readYear(digits: string): number | null {
  const year = Number(toArabicDigits(digits));
  if (digits.length === 2) return 2500 + year;
  return digits.length === 4 && isYear(year) ? year : null;
}

/** Whether a number is a Buddhist year that people mean here: 2400–2699. */
export function isYear(year: unknown): year is number {
  return isWhole(year, 2400, 2699);
}

/** Pattern source of a year with one capture, its digits: "๒๕๖๘", "๖๘", "พ.ศ. ๒๕๖๘". */
export const YEAR_PATTERN = String.raw`(?:พ ?\. ?ศ ?\.? ?)?(\d{4}|\d{2})`;

const WRITTEN_DATE = new RegExp(
  `^(?:วันที่ ?)?(?:(\\d{1,2}) ?)?(?:เดือน ?)?(${MONTH_PATTERN})(?: ?(?:ปี ?)?${YEAR_PATTERN})?$`,
);
/** A date in numbers, day first: captures day, month, year. */
const NUMERIC_DATE = /^(?:วันที่ ?)?(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4}|\d{2})$/;

/** Arabic digits and single spaces, as the date and period patterns expect. */
export function plainDateText(text: string): string {
  return toArabicDigits(text)
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .trim();
}

/**
 * Day, month and year that a plain text (`plainDateText`) says: a date in numbers, or a month by its name with a
 * day, a year or both. Null for anything else; whether there is such a day is not judged.
 */
export function readDateParts(plain: string): DateParts | null {
  const written = WRITTEN_DATE.exec(plain);
  const match = written ?? NUMERIC_DATE.exec(plain);
  if (!match) return null;
  const [, day, month = "", yearDigits] = match;
  const year = yearDigits === undefined ? null : readYear(yearDigits);
  if (yearDigits !== undefined && year === null) return null;
  return {
    day: day === undefined ? null : Number(day),
    month: written ? monthNumber(month) : Number(month),
    year,
  };
}

/**
 * The day that a text says: "๑๑ ตุลาคม ๒๕๖๔", "วันที่ ๑๒ ต.ค. พ.ศ. ๒๕๖๔", "๓๐ก.ย.๖๙", "๓๐ เม.ย ๖๙",
 * "1/10/2568" (day first; years Buddhist). Null for anything else and for days that do not exist.
 */
export function parseThaiDate(text: string): CalendarDate | null {
  const parts = readDateParts(plainDateText(text));
  return parts && isValidDate(parts) ? parts : null;
}

/** Thai fiscal year (Buddhist era) of a day: fiscal year N is 1 October N-1 to 30 September N. */
export function fiscalYearOf(date: Pick<CalendarDate, "year" | "month">): number {
  return date.month >= 10 ? date.year + 1 : date.year;
}

/** First and last day of a fiscal year (Buddhist era). */
export function fiscalYearRange(year: number): { start: CalendarDate; end: CalendarDate } {
  return {
    start: { year: year - 1, month: 10, day: 1 },
    end: { year, month: 9, day: 30 },
  };
}
