import type { PastYear } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import { coreOf } from "../../ita/rulebook/core";
import { totalScore } from "../../ita/score";
import { historyTexts } from "../../locale/narrative";
import type { Reading, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { parseNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { type SheetCells, placeOf } from "../../cells/values";
import { findHeadings, findLabel } from "../find";
import { NAMES, SHEETS } from "../names";
import type { Cell, SheetPlan } from "../plan";
import { readScoreCell } from "../scoreCell";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";

const HEADINGS = { number: "ตัวชี้วัดที่", name: "ตัวชี้วัด" } as const;
const TOTAL_LABEL = "คะแนนรวม";
/** Earlier years that a new sheet has room for. */
const YEARS = 5;

/**
 * The sheet of earlier scores: a column a fiscal year before the given one, a row an indicator and the total.
 * Everything may stay blank; headings may be changed to other years.
 */
export function planHistory(fiscalYear: number, years: readonly PastYear[] = []): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const shown = Array.from({ length: YEARS }, (_, index) => fiscalYear - YEARS + index);
  const past = new Map(years.map((year) => [year.fiscalYear, year]));
  const sheet = new SheetBuilder([80, 210, ...shown.map(() => 75)]);
  sheet.line("คะแนนการประเมิน ITA ย้อนหลัง", { style: TITLE, height: 30 });
  sheet.line("พิมพ์คะแนนที่ ป.ป.ช. ประกาศในแต่ละปีงบประมาณ เว้นว่างได้ หัวคอลัมน์เป็นปี พ.ศ. และแก้เป็นปีอื่นได้", {
    style: { ...NOTE, horizontal: "Center" },
    height: 24,
  });
  const header = sheet.rows([[...Object.values(HEADINGS), ...shown]], {
    style: { ...HEADER, numberFormat: "0" },
    height: 28,
  });
  const yearCells = { ...header, column: 2, columns: shown.length };
  sheet.style(yearCells, { locked: false });
  const body = sheet.rows(
    [
      ...book.indicators.map((indicator, index): Cell[] => [
        indicator.number,
        indicator.name.value,
        ...shown.map((year) => past.get(year)?.scores[index] ?? null),
      ]),
      [TOTAL_LABEL, null, ...shown.map((year) => past.get(year)?.total ?? null)],
    ],
    { style: { border: "Continuous", vertical: "Center" }, height: 26 },
  );
  const total = { ...body, row: body.row + body.rows - 1, rows: 1 };
  sheet.merge({ ...total, columns: 2 });
  sheet.style({ ...body, columns: 1 }, { horizontal: "Center", numberFormat: "0" });
  sheet.style({ ...body, column: 1, columns: 1 }, { horizontal: "Left", indent: 1 });
  const cells = { ...body, column: 2, columns: shown.length };
  sheet.style(cells, { ...INPUT, horizontal: "Center", numberFormat: "0.00", locked: false });
  sheet.style(total, { bold: true });
  return sheet.plan({
    id: "history",
    name: SHEETS.history,
    font: { name: REPORT_FONT, size: 16 },
    names: [{ name: NAMES.history, area: cells }],
    validations: [
      {
        kind: "decimal",
        area: cells,
        min: 0,
        max: 100,
        error: { title: "คะแนน", message: "พิมพ์ตัวเลข 0 ถึง 100" },
      },
    ],
    page: { orientation: "Portrait", ...TABLE_PAGE },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: body.row, column: 1 + shown.length },
  });
}

/**
 * Reads the sheet of earlier scores: the years before `fiscalYear` that hold a score, oldest first. A column of that
 * year or a later one is left out with a note.
 */
export function readHistory(range: SheetCells, fiscalYear: number): Reading<readonly PastYear[]> {
  const problems: Refusal[] = [];
  const notes: Refusal[] = [];
  const head = findHeadings(range, HEADINGS);
  const numberColumn = head?.columns.number;
  if (!head || numberColumn === undefined) {
    const place = { sheet: range.sheet, address: "1:3" };
    const params = { label: HEADINGS.number };
    return { value: null, problems: [{ text: workbookTexts.labelMissing, params, place }] };
  }
  const rows = indicatorRows(range, head.row, numberColumn, problems);
  const totalRow = findLabel(range, TOTAL_LABEL, head.row + 1)?.row;
  const years: PastYear[] = [];
  range.values[head.row]?.forEach((heading, column) => {
    const year = typeof heading === "number" ? heading : parseNumber(heading.toString());
    if (year === null || !Number.isInteger(year) || year < 2500 || year > 2699) return;
    const place = placeOf(range, head.row, column);
    const scoreAt = (row: number | undefined) =>
      row === undefined
        ? null
        : readScoreCell(range.values[row]?.[column] ?? "", placeOf(range, row, column), problems);
    const scores = Array.from({ length: Math.max(0, ...rows.keys()) }, (_, index) =>
      scoreAt(rows.get(index + 1)),
    );
    const total = scoreAt(totalRow);
    if (total === null && scores.every((score) => score === null)) return;
    if (years.some((one) => one.fiscalYear === year)) {
      problems.push({ text: historyTexts.yearTwice, params: { year }, place });
    } else if (year >= fiscalYear) {
      notes.push({ text: historyTexts.yearNotPast, params: { year, fiscalYear }, place });
    } else years.push({ fiscalYear: year, scores, total: total ?? computedTotal(year, scores) });
  });
  if (years.length === 0 && problems.length === 0) {
    problems.push({ text: historyTexts.empty, place: { sheet: range.sheet } });
  }
  years.sort((a, b) => a.fiscalYear - b.fiscalYear);
  return { value: problems.length === 0 ? years : null, problems, notes };
}

/** Row of every indicator by its number. */
function indicatorRows(
  range: SheetCells,
  head: number,
  column: number,
  problems: Refusal[],
): Map<number, number> {
  const rows = new Map<number, number>();
  for (let row = head + 1; row < range.values.length; row++) {
    const value = range.values[row]?.[column] ?? "";
    const number = typeof value === "number" ? value : parseNumber(String(value));
    if (number === null || !Number.isInteger(number) || number < 1 || number > 99) continue;
    if (rows.has(number)) {
      const place = placeOf(range, row, column);
      problems.push({ text: workbookTexts.indicatorTwice, params: { number }, place });
    } else rows.set(number, row);
  }
  return rows;
}

function computedTotal(year: number, scores: readonly (number | null)[]): number | null {
  const core = coreOf(year);
  const whole = scores.filter((score) => score !== null);
  return core && whole.length === core.indicators.length && whole.length === scores.length
    ? totalScore(whole, core)
    : null;
}
