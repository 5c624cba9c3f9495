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
const WHOLE_YEAR = new RegExp(`^(?:ตลอด|ตลอดทั้ง|ทั้ง|ภายใน) ?ปี(?: ?${YEAR_PATTERN})?$`);
const HALF = new RegExp(
  "^(?:ภายใน|ใน|ระยะ|รอบ)? ?(?:6 ?เดือน|ครึ่งปี|ครึ่ง) ?(?:ที่ ?)?(แรก|หลัง|1|2)" +
    `(?: ?(?:/|ของ|ใน)? ?(?:ปี ?งบ ?ประมาณ|ปี)?(?: ?${YEAR_PATTERN})?)?$`,
);
/** Quarters one by one: "ไตรมาส 1 และ 3", "ไตรมาสที่ 1, 2 และไตรมาสที่ 4". */
const QUARTER_SERIES = new RegExp(
  "^(?:ภายใน|ใน|ตลอด)? ?((?:(?: ?(?:,|และ|/) ?)?(?:ไตรมาส ?(?:ที่)? ?)?[1-4](?![0-9]))+)" +
    `(?: ?(?:/|ของ)? ?(?:ปี ?งบ ?ประมาณ|ปี) ?${YEAR_PATTERN})?$`,
);
/** Between days or months that are named one by one. */
const SERIES = / ?(?:,|และ) ?(?:ใน)?(?:เดือน)? ?/;
const ONWARDS = /^(?:ตั้งแต่|เริ่ม(?:ตั้งแต่)?)? ?(.+?) ?เป็นต้นไป$/;
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
 * - quarters of the fiscal year: "ไตรมาส ๒", "Q2", "ไตรมาสที่ ๑-๒ ปีงบประมาณ ๒๕๖๙" (a year beside a quarter is fiscal)
 * - halves and whole years: "๖ เดือนแรก ปีงบประมาณ ๒๕๖๗", "ครึ่งปีหลัง", "ตลอดปี"
 * - quarters, months or days one by one, from the first to the last: "ไตรมาส ๑ และ ๓", "ธ.ค. ๖๖ และ มิ.ย. ๖๗"
 * - "ตุลาคม ๒๕๖๖ เป็นต้นไป": to the end of that fiscal year
 * - a period with the same in brackets, where the brackets may leave the year out, and a period written twice
 *
 * Tags that pasted web tables leave ("<p>") do not matter. Two-digit years mean 25xx. A missing year is taken from the other end (the twelve months that hold both), else
 * from `fiscalYear`; without either the answer is null. A deadline ("ภายใน ๓๑ มี.ค. ๖๙") has no start: null.
 * Impossible periods (end before start, outside the fiscal year) come back as written, for the checks to judge;
 * days that do not exist (๓๑ ก.ย.) give null.
 *
 * @param fiscalYear Buddhist fiscal year that texts without a year belong to
 */
export function parsePeriod(text: string, fiscalYear?: number): Period | null {
  const plain = plainDateText(text.replace(/<\/?\w*>/g, " "))
    .replace(/\bq ?(?=[1-4](?![0-9]))/gi, "ไตรมาส ")
    .replace(/ ?(?:[-‐-―−~]|ถึง) ?/g, " - ");
  if (plain.length > LONGEST) return null;
  const year = isYear(fiscalYear) ? fiscalYear : null;
  return parseOne(plain, year) ?? parseBracketed(plain, year) ?? parseTwice(plain);
}

function parseOne(plain: string, fiscalYear: number | null): Period | null {
  return (
    parseFiscal(plain, fiscalYear) ??
    parseQuarter(plain, fiscalYear) ??
    parseHalf(plain, fiscalYear) ??
    parseDays(plain, fiscalYear) ??
    parseQuarters(plain, fiscalYear) ??
    parseSeries(plain, fiscalYear) ??
    parseOnwards(plain, fiscalYear)
  );
}

/** Months of a fiscal year, from the first of one to the last of the other. */
function months(first: number, last: number, fiscalYear: number): Period | null {
  const years = [yearWithin(first, fiscalYear), yearWithin(last, fiscalYear)] as const;
  return period(null, first, years[0], null, last, years[1]);
}

/** First and last month of a quarter; quarter 1 is October to December of the calendar year before. */
function monthsOfQuarter(quarter: number): readonly [first: number, last: number] {
  return [((quarter * 3 + 6) % 12) + 1, ((quarter * 3 + 8) % 12) + 1];
}

function parseHalf(plain: string, fiscalYear: number | null): Period | null {
  const whole = WHOLE_YEAR.exec(plain);
  const half = whole ? null : HALF.exec(plain);
  const year = yearOr(whole ? whole[1] : half?.[2], fiscalYear);
  if (!year || (!whole && !half)) return null;
  if (!half) return fiscalYearRange(year);
  return half[1] === "แรก" || half[1] === "1" ? months(10, 3, year) : months(4, 9, year);
}

function parseQuarters(plain: string, fiscalYear: number | null): Period | null {
  const match = QUARTER_SERIES.exec(plain);
  if (!match?.[1]?.includes("ไตรมาส")) return null;
  const quarters = (match[1].match(/[1-4]/g) ?? []).map(Number);
  const rising = quarters.every((quarter, i) => i === 0 || quarter > (quarters[i - 1] ?? 0));
  const year = yearOr(match[2], fiscalYear);
  if (!year || !rising) return null;
  const [first] = monthsOfQuarter(quarters[0] ?? 1);
  const [, last] = monthsOfQuarter(quarters[quarters.length - 1] ?? 4);
  return months(first, last, year);
}

/** Days or months one by one, in order; a year that only the last names is that of all. */
function parseSeries(plain: string, fiscalYear: number | null): Period | null {
  const parts = plain.replace(FROM, "").split(SERIES);
  if (parts.length < 2 || parts.some((part) => part === "")) return null;
  const last = parseDays(parts[parts.length - 1] ?? "", fiscalYear);
  if (!last) return null;
  const year = fiscalYearOf(last.end);
  const read = parts.map((part) => parseDays(part, year));
  const [first] = read;
  const rising = read.every((one, i) => {
    const before = read[i - 1];
    return one && (i === 0 || (before && compareDates(before.end, one.start) < 0));
  });
  return first && rising ? { start: first.start, end: last.end } : null;
}

function parseOnwards(plain: string, fiscalYear: number | null): Period | null {
  const from = ONWARDS.exec(plain)?.[1];
  const first = from === undefined ? null : parseDays(from, fiscalYear);
  return first && { start: first.start, end: fiscalYearRange(fiscalYearOf(first.start)).end };
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
  return months(monthsOfQuarter(Number(first))[0], monthsOfQuarter(Number(last))[1], year);
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
  // What stands outside tells the year for what the brackets only repeat.
  const year = known ? fiscalYearOf(known.start) : fiscalYear;
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
