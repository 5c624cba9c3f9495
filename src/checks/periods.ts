/** Periods as the rows of plans and result tables write them, each read once. */
import type { SheetArea } from "../cells/area";
import type { Text } from "../core/text";
import { formatThaiDate, type CalendarDate } from "../thai/date";
import { parsePeriod, type Period } from "../thai/period";
import type { CheckInput } from "./input";
import type { Row } from "./rows";
import { ownCell } from "./rows";

export interface WrittenPeriod {
  readonly row: Row;
  readonly at: SheetArea;
  readonly text: string;
  readonly value: string;
  /** null when it cannot be understood for certain. */
  readonly period: Period | null;
}

const cache = new WeakMap<CheckInput, readonly WrittenPeriod[]>();

/** Every filled period cell of the plan, result and progress tables. */
export function writtenPeriods(input: CheckInput): readonly WrittenPeriod[] {
  const known = cache.get(input);
  if (known) return known;
  // A column repeats the same few periods over and over.
  const parsed = new Map<string, Period | null>();
  const all = input.rows.flatMap((row): WrittenPeriod[] => {
    const cell = ownCell(row, "period");
    if (!cell || cell.formula || typeof cell.value !== "string") return [];
    const { text, value } = cell;
    if (!parsed.has(text)) parsed.set(text, parsePeriod(text, input.years.plan));
    const at = { sheet: row.table.sheet, row: cell.row, column: cell.column };
    return [{ row, at, text, value, period: parsed.get(text) ?? null }];
  });
  cache.set(input, all);
  return all;
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
