/** Periods as the rows of plans and result tables write them, each read once. */
import type { SheetArea } from "../cells/area";
import type { Text } from "../core/text";
import type { CellValue } from "../cells/values";
import type { TableCell } from "../tables/table";
import { fiscalYearRange, formatThaiDate, type CalendarDate } from "../thai/date";
import { ofTwoDigitYear, readDateCell } from "../thai/dateCell";
import { parsePeriod, type Period } from "../thai/period";
import type { CheckInput } from "./input";
import type { Row } from "./rows";
import { ownCell } from "./rows";

export interface WrittenPeriod {
  readonly row: Row;
  readonly at: SheetArea;
  /** As it is shown: of a date cell the day, of two date columns both days. */
  readonly text: string;
  /** Value of a text cell, for fixes; null for dates. */
  readonly value: string | null;
  /** null when it cannot be understood for certain. */
  readonly period: Period | null;
  /** A date in a year that can only be a mistake, and the day that was meant where that is plain. */
  readonly wrongYear?: { readonly date: CalendarDate; readonly meant: CalendarDate | null };
}

const cache = new WeakMap<CheckInput, readonly WrittenPeriod[]>();

/** Every filled period of the plan, result and progress tables and of calendars: texts, dates in cells, and days in two columns. */
export function writtenPeriods(input: CheckInput): readonly WrittenPeriod[] {
  const known = cache.get(input);
  if (known) return known;
  // A column repeats the same few periods over and over.
  const parsed = new Map<string, Period | null>();
  const parse = (text: string): Period | null => {
    if (!parsed.has(text)) parsed.set(text, parsePeriod(text, input.years.plan));
    return parsed.get(text) ?? null;
  };
  const all = [...input.rows, ...input.calendarRows].flatMap((row): WrittenPeriod[] => {
    const cell = ownCell(row, "period");
    const days = datesOf(row, parse);
    if (!cell || cell.formula) return days;
    const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
    if (typeof cell.value !== "string") return [...ofDate(row, cell, at), ...days];
    const { text, value } = cell;
    const read = parse(text) ? null : readDateCell(text);
    const wrongYear = read?.kind === "wrong-year" ? read : undefined;
    return [
      { row, at, text, value, period: parse(text), ...(wrongYear && { wrongYear }) },
      ...days,
    ];
  });
  cache.set(input, all);
  return all;
}

/** What a date cell says as a period: its day, or a fiscal year that is written as a number. */
function ofDate(row: Row, { value }: TableCell, at: SheetArea): WrittenPeriod[] {
  const read = readDateCell(value);
  if (read.kind === "blank") return [];
  if (read.kind === "year") {
    return [{ row, at, text: String(value), value: null, period: fiscalYearRange(read.year) }];
  }
  const day = dayOf(value);
  const text = day ? dayText(day.date) : String(value);
  const wrongYear = day?.wrong ? { date: day.date, meant: day.meant } : undefined;
  const period = day && !day.wrong ? { start: day.date, end: day.date } : null;
  return [{ row, at, text, value: null, period, ...(wrongYear && { wrongYear }) }];
}

interface Day {
  readonly date: CalendarDate;
  readonly wrong: boolean;
  readonly meant: CalendarDate | null;
}

/** The day of a cell; wrong where its year can only be a mistake. */
function dayOf(value: CellValue): Day | null {
  const read = readDateCell(value);
  if (read.kind === "wrong-year") return { date: read.date, wrong: true, meant: read.meant };
  if (read.kind !== "date") return null;
  const meant = ofTwoDigitYear(read.date);
  return { date: read.date, wrong: meant !== null, meant };
}

/** Days in columns of their own: one period from the first to the last, and the wrong ones each for themselves. */
function datesOf(row: Row, parse: (text: string) => Period | null): WrittenPeriod[] {
  const cells = (["start", "end"] as const).flatMap((field) => {
    const cell = ownCell(row, field);
    const day = cell && !cell.formula ? dayOf(cell.value) : null;
    return cell && day ? [{ cell, day, field }] : [];
  });
  const { sheet } = row.table;
  const known = new Set(cells.map(({ field }) => field));
  const others = writtenDays(row, parse).filter(({ field }) => !known.has(field));
  if (cells.length === 0 || others.some(({ period }) => period === null)) return others;
  const wrong = cells.filter(({ day }) => day.wrong);
  if (wrong.length > 0) {
    return wrong.map(({ cell, day }) => ({
      row,
      at: { sheet, row: cell.row, column: cell.column },
      text: dayText(day.date),
      value: null,
      period: null,
      wrongYear: { date: day.date, meant: day.meant },
    }));
  }
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const column = Math.min(first.cell.column, last.cell.column);
  const columns = Math.abs(first.cell.column - last.cell.column) + 1;
  const text = [first, ...(last === first ? [] : [last])].map(({ day }) => dayText(day.date));
  return [
    {
      row,
      at: { sheet, row: first.cell.row, column, columns },
      text: text.join(" – "),
      value: null,
      period: { start: first.day.date, end: last.day.date },
    },
  ];
}

/** Texts in columns of days that are no day: a month, a quarter, or a day that the calendar does not have. */
function writtenDays(
  row: Row,
  parse: (text: string) => Period | null,
): (WrittenPeriod & { readonly field: "start" | "end" })[] {
  return (["start", "end"] as const).flatMap((field) => {
    const cell = ownCell(row, field);
    if (!cell || cell.formula || typeof cell.value !== "string") return [];
    const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
    return [{ row, at, field, text: cell.text, value: cell.value, period: parse(cell.text) }];
  });
}

/** A day as messages print it. */
export function dayText(date: CalendarDate): string {
  return formatThaiDate(date, "short", "arabic");
}

/** "ตลอดปีงบประมาณ …" and the like: a whole fiscal year in words. */
export function isFiscalYearPhrase(text: string): boolean {
  return /ปี\s*งบ/.test(text) && !/ไตรมาส/.test(text);
}

/** What to do about a period outside the year. */
export const CHECK_YEAR: Text = {
  th: "ช่วงเวลาในปีงบประมาณ {year}",
  en: "A period within FY{year}",
};

/** Whether the lines of a cell are periods of their own. */
export function severalPeriods(text: string, year: number): boolean {
  const lines = text.split(/\n|<\/?p>|<br\s*\/?>/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => parsePeriod(line, year));
}
