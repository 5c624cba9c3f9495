import {
  compareDates,
  daysInMonth,
  fiscalYearOf,
  fiscalYearRange,
  isValidDate,
  isYear,
  plainDateText,
  readDateParts,
  readYear,
  YEAR_PATTERN,
  type CalendarDate,
  type DateParts,
} from "./date";

/** First and last day; as written, so the end may lie before the start. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const FISCAL = new RegExp(
  `^(?:ตลอด|ตลอดทั้ง|ภายใน|ใน|ประจำ)? ?ปี ?งบ ?(?:ประมาณ)?(?: ?${YEAR_PATTERN}(?: ?- ?${YEAR_PATTERN})?)?$`,
);
const QUARTER = new RegExp(
  "^(?:ภายใน|ใน|ตลอด)? ?ไตรมาส ?(?:ที่)? ?([1-4])(?: ?- ?(?:ไตรมาส ?)?(?:ที่)? ?([1-4]))?" +
    `(?: ?(?:/|ของ)? ?(?:ปี ?งบ ?ประมาณ|ปี)? ?${YEAR_PATTERN})?$`,
);
const WITHIN = /^(?:ภายใน|ตลอด|ใน) ?/;
const FROM = /^(?:ตั้งแต่|ระหว่าง) ?/;
const DAY_ONLY = /^(?:วันที่ ?)?(\d{1,2})$/;

/** Characters that the longest written period stays well below; whole paragraphs are not searched. */
const LONGEST = 200;

/**
 * The period that a text says, or null when it cannot be understood for certain (never a guess).
 *
 * Understood, with Thai or Arabic digits, any spacing, line breaks, missing dots, hyphen, dash or ถึง:
 * - days, months and mixtures: "๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙", "ต.ค.64-มี.ค.65", "๑-๓๑ มี.ค.๖๙", "1/10/2568 - 30/9/2569"
 * - one day or one month: "๒๑ พ.ค. ๒๕๖๔", "ภายในเดือนมีนาคม 2565"
 * - fiscal years: "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "ปีงบประมาณ ๒๕๖๘-๒๕๖๙"
 * - quarters of the fiscal year: "ไตรมาส ๒", "ไตรมาสที่ ๑-๒ ปีงบประมาณ ๒๕๖๙" (a year beside a quarter is fiscal)
 * - either of the last two with the same period in brackets, and a period written twice
 *
 * Tags that pasted web tables leave ("<p>") do not matter. Two-digit years mean 25xx. A missing year is taken from the other end (the twelve months that hold both), else
 * from `fiscalYear`; without either the answer is null. A deadline ("ภายใน ๓๑ มี.ค. ๖๙") has no start: null.
 * Impossible periods (end before start, outside the fiscal year) come back as written, for the checks to judge;
 * days that do not exist (๓๑ ก.ย.) give null.
 *
 * @param fiscalYear Buddhist fiscal year that texts without a year belong to
 */
export function parsePeriod(text: string, fiscalYear?: number): Period | null {
  const plain = plainDateText(text.replace(/<\/?\w*>/g, " ")).replace(
    / ?(?:[-‐-―−~]|ถึง) ?/g,
    " - ",
  );
  if (plain.length > LONGEST) return null;
  const year = isYear(fiscalYear) ? fiscalYear : null;
  return parseOne(plain, year) ?? parseBracketed(plain, year) ?? parseTwice(plain);
}

function parseOne(plain: string, fiscalYear: number | null): Period | null {
  return (
    parseFiscal(plain, fiscalYear) ??
    parseQuarter(plain, fiscalYear) ??
    parseDays(plain, fiscalYear)
  );
}

/** The year that digits say, or another where there are none. */
function yearOr(digits: string | undefined, other: number | null): number | null {
  return digits === undefined ? other : readYear(digits);
}

function parseFiscal(plain: string, fiscalYear: number | null): Period | null {
  const match = FISCAL.exec(plain);
  if (!match) return null;
  const first = yearOr(match[1], fiscalYear);
  const last = yearOr(match[2], first);
  return first && last
    ? { start: fiscalYearRange(first).start, end: fiscalYearRange(last).end }
    : null;
}

function parseQuarter(plain: string, fiscalYear: number | null): Period | null {
  const match = QUARTER.exec(plain);
  if (!match) return null;
  const [, first, last = first, digits] = match;
  const year = yearOr(digits, fiscalYear);
  if (!year) return null;
  // Quarter 1 is October to December of the calendar year before.
  const startMonth = ((Number(first) * 3 + 6) % 12) + 1;
  const endMonth = ((Number(last) * 3 + 8) % 12) + 1;
  return period(
    null,
    startMonth,
    yearWithin(startMonth, year),
    null,
    endMonth,
    yearWithin(endMonth, year),
  );
}

function parseDays(plain: string, fiscalYear: number | null): Period | null {
  const within = WITHIN.exec(plain);
  const bare = plain.slice(within?.[0].length).replace(FROM, "");
  const parts = bare.split(" - ");
  if (parts.length > 2) return null;
  // One day or month is a period from itself to itself.
  const first = readEnd(parts[0] ?? "");
  const last = readEnd(parts[parts.length - 1] ?? "");
  if (!first || !last || last.month === null) return null;
  // "within" a day is a deadline, which says nothing about the start
  if (within && parts.length === 1 && last.day !== null) return null;
  // "1 Oct - Mar" mixes a day with a month: read as written, from that day to the end of that month
  if (first.month === null && last.day === null) return null;
  const firstMonth = first.month ?? last.month;
  const wraps = last.month < firstMonth ? 1 : 0;
  const known = last.year === null ? first.year : (first.year ?? last.year - wraps);
  const firstYear = known ?? (fiscalYear && yearWithin(firstMonth, fiscalYear));
  if (firstYear === null) return null;
  const lastYear = last.year ?? firstYear + wraps;
  // "Mar - Oct" does not fit into one fiscal year, and which year is meant cannot be known
  if (known === null && fiscalYearOf({ year: lastYear, month: last.month }) !== fiscalYear)
    return null;
  return period(first.day, firstMonth, firstYear, last.day, last.month, lastYear);
}

/** Reads a day, a month or both; a day without a month stands for the month of the other end. */
function readEnd(text: string): DateParts | null {
  const day = DAY_ONLY.exec(text);
  return day ? { day: Number(day[1]), month: null, year: null } : readDateParts(text);
}

/** From a day, or the first of the month, to a day, or the last of the month. */
function period(
  firstDay: number | null,
  firstMonth: number,
  firstYear: number,
  lastDay: number | null,
  lastMonth: number,
  lastYear: number,
): Period | null {
  const start = { year: firstYear, month: firstMonth, day: firstDay ?? 1 };
  const end = {
    year: lastYear,
    month: lastMonth,
    day: lastDay ?? daysInMonth(lastYear, lastMonth),
  };
  return isValidDate(start) && isValidDate(end) ? { start, end } : null;
}

/** "ไตรมาสที่ ๒ (ม.ค.-มี.ค. ๖๙)": both must say the same. */
function parseBracketed(plain: string, fiscalYear: number | null): Period | null {
  const match = /^([^()]+?) ?\(([^()]+)\)$/.exec(plain);
  if (!match) return null;
  const [, outerText = "", innerText = ""] = match;
  const known = parseOne(outerText, fiscalYear);
  const year = fiscalYear ?? (known && fiscalYearOf(known.start));
  const inner = parseOne(innerText.trim(), year);
  if (!inner) return null;
  const outer = known ?? parseOne(outerText, fiscalYearOf(inner.start));
  return outer && same(outer, inner) ? inner : null;
}

/** The same period written twice in one cell, as when two sub-rows were merged. */
function parseTwice(plain: string): Period | null {
  for (let at = plain.indexOf(" "); at > 0; at = plain.indexOf(" ", at + 1)) {
    const one = parseOne(plain.slice(0, at), null);
    const other = one && parseOne(plain.slice(at + 1), null);
    if (one && other && same(one, other)) return one;
  }
  return null;
}

function same(a: Period, b: Period): boolean {
  return compareDates(a.start, b.start) === 0 && compareDates(a.end, b.end) === 0;
}

/** Calendar year (Buddhist) in which a month of a fiscal year lies. */
function yearWithin(month: number, fiscalYear: number): number {
  return month >= 10 ? fiscalYear - 1 : fiscalYear;
}
