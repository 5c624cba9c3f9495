import {
  compareDates,
  daysInMonth,
  fiscalYearOf,
  fiscalYearRange,
  isValidDate,
  MONTH_PATTERN,
  monthNumber,
  NUMERIC_DATE,
  plainDateText,
  readYear,
  YEAR_PATTERN,
  type CalendarDate,
} from "./date";

/** First and last day; as written, so the end may lie before the start. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** One end of a period as written: what is missing is null. */
interface End {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

const FISCAL = new RegExp(
  `^(?:ตลอด|ตลอดทั้ง|ภายใน|ใน|ประจำ)? ?ปี ?งบ ?(?:ประมาณ)?(?: ?${YEAR_PATTERN}(?: ?- ?${YEAR_PATTERN})?)?$`,
);
const QUARTER = new RegExp(
  "^(?:ภายใน|ใน|ตลอด)? ?ไตรมาส ?(?:ที่)? ?([1-4])(?: ?- ?(?:ไตรมาส ?)?(?:ที่)? ?([1-4]))?" +
    `(?: ?(?:/|ของ)? ?(?:ปี ?งบ ?ประมาณ|ปี)? ?${YEAR_PATTERN})?$`,
);
const WRITTEN_END = new RegExp(
  `^(?:วันที่ ?)?(?:(\\d{1,2}) ?)?(?:เดือน ?)?(${MONTH_PATTERN})(?: ?(?:ปี ?)?${YEAR_PATTERN})?$`,
);
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
  const year =
    fiscalYear !== undefined && /^\d{4}$/.test(String(fiscalYear))
      ? (readYear(String(fiscalYear)) ?? undefined)
      : undefined;
  return parseOne(plain, year) ?? parseBracketed(plain, year) ?? parseTwice(plain);
}

function parseOne(plain: string, fiscalYear: number | undefined): Period | null {
  return (
    parseFiscal(plain, fiscalYear) ??
    parseQuarter(plain, fiscalYear) ??
    parseDays(plain, fiscalYear)
  );
}

function parseFiscal(plain: string, fiscalYear: number | undefined): Period | null {
  const match = FISCAL.exec(plain);
  if (!match) return null;
  const first = match[1] === undefined ? fiscalYear : readYear(match[1]);
  const last = match[2] === undefined ? first : readYear(match[2]);
  if (first === undefined || first === null || last === undefined || last === null) return null;
  return { start: fiscalYearRange(first).start, end: fiscalYearRange(last).end };
}

function parseQuarter(plain: string, fiscalYear: number | undefined): Period | null {
  const match = QUARTER.exec(plain);
  if (!match) return null;
  const year = match[3] === undefined ? fiscalYear : readYear(match[3]);
  if (year === undefined || year === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? first);
  // Quarter 1 is October to December of the calendar year before.
  const startMonth = ((first * 3 + 6) % 12) + 1;
  const endMonth = ((last * 3 + 8) % 12) + 1;
  return {
    start: firstDay(yearWithin(startMonth, year), startMonth),
    end: lastDay(yearWithin(endMonth, year), endMonth),
  };
}

function parseDays(plain: string, fiscalYear: number | undefined): Period | null {
  const within = /^(?:ภายใน|ตลอด|ใน) ?/.exec(plain);
  const bare = plain.slice(within?.[0].length ?? 0).replace(/^(?:ตั้งแต่|ระหว่าง) ?/, "");
  const parts = bare.split(" - ");
  if (parts.length > 2) return null;
  const last = readEnd(parts[parts.length - 1] ?? "");
  if (!last || last.month === null) return null;
  if (parts.length === 1) {
    // "within" a day is a deadline, which says nothing about the start
    if (within && last.day !== null) return null;
    const year =
      last.year ?? (fiscalYear === undefined ? null : yearWithin(last.month, fiscalYear));
    return year === null ? null : period(last, last, last.month, last.month, year, year);
  }
  const first = readEnd(parts[0] ?? "");
  // "1 Oct - Mar" mixes a day with a month: read as written, from that day to the end of that month
  if (!first || (first.month === null && last.day === null)) return null;
  const firstMonth = first.month ?? last.month;
  const years = resolveYears(first, last, firstMonth, last.month, fiscalYear);
  return years && period(first, last, firstMonth, last.month, ...years);
}

/** Reads a day, a month or both; a day without a month stands for the month of the other end. */
function readEnd(text: string): End | null {
  const day = DAY_ONLY.exec(text);
  if (day) return { day: Number(day[1]), month: null, year: null };
  const written = WRITTEN_END.exec(text);
  const match = written ?? NUMERIC_DATE.exec(text);
  if (!match) return null;
  const [, dayDigits, monthText = "", yearDigits] = match;
  const year = yearDigits === undefined ? null : readYear(yearDigits);
  if (yearDigits !== undefined && year === null) return null;
  return {
    day: dayDigits === undefined ? null : Number(dayDigits),
    month: written ? monthNumber(monthText) : Number(monthText),
    year,
  };
}

function resolveYears(
  first: End,
  last: End,
  firstMonth: number,
  lastMonth: number,
  fiscalYear: number | undefined,
): [number, number] | null {
  if (first.year !== null && last.year !== null) return [first.year, last.year];
  const wraps = lastMonth < firstMonth ? 1 : 0;
  if (last.year !== null) return [last.year - wraps, last.year];
  if (first.year !== null) return [first.year, first.year + wraps];
  if (fiscalYear === undefined) return null;
  const years: [number, number] = [
    yearWithin(firstMonth, fiscalYear),
    yearWithin(lastMonth, fiscalYear),
  ];
  // "Mar - Oct" does not fit into one fiscal year, and which year is meant cannot be known
  return years[0] + wraps === years[1] ? years : null;
}

function period(
  first: End,
  last: End,
  firstMonth: number,
  lastMonth: number,
  firstYear: number,
  lastYear: number,
): Period | null {
  const start = { year: firstYear, month: firstMonth, day: first.day ?? 1 };
  const end =
    last.day === null
      ? lastDay(lastYear, lastMonth)
      : { year: lastYear, month: lastMonth, day: last.day };
  return isValidDate(start) && isValidDate(end) ? { start, end } : null;
}

/** "ไตรมาสที่ ๒ (ม.ค.-มี.ค. ๖๙)": both must say the same. */
function parseBracketed(plain: string, fiscalYear: number | undefined): Period | null {
  const match = /^([^()]+?) ?\(([^()]+)\)$/.exec(plain);
  if (!match) return null;
  const [, outerText = "", innerText = ""] = match;
  const known = parseOne(outerText, fiscalYear);
  const year = fiscalYear ?? (known ? fiscalYearOf(known.start) : undefined);
  const inner = parseOne(innerText.trim(), year);
  if (!inner) return null;
  const outer = known ?? parseOne(outerText, fiscalYearOf(inner.start));
  return outer && same(outer, inner) ? inner : null;
}

/** The same period written twice in one cell, as when two sub-rows were merged. */
function parseTwice(plain: string): Period | null {
  for (let at = plain.indexOf(" "); at > 0; at = plain.indexOf(" ", at + 1)) {
    const one = parseOne(plain.slice(0, at), undefined);
    const other = one && parseOne(plain.slice(at + 1), undefined);
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

function firstDay(year: number, month: number): CalendarDate {
  return { year, month, day: 1 };
}

function lastDay(year: number, month: number): CalendarDate {
  return { year, month, day: daysInMonth(year, month) };
}
