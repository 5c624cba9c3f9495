import { type SheetCells, placeOf } from "../../cells/values";
import type { Reading, Refusal } from "../../core/result";
import type { PastYear } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import { coreOf } from "../../ita/rulebook/core";
import { totalScore } from "../../ita/score";
import { readFiscalYear } from "../../ita/years";
import { historyTexts } from "../../locale/narrative";
import { workbookTexts } from "../../locale/workbook";
import { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_HISTORY } from "../samples/history";
import { readScoreCells } from "../scoreCells";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import { scoreLimits } from "./choices";
import { addTable, findTable, keysOf, widthsOf, type Columns } from "./columns";
import type { AddedSheet } from "./dataSheet";
import { indicatorRows } from "./indicatorRows";

/** A row an indicator; the columns of the years follow. */
const COLUMNS = {
  number: {
    heading: "ตัวชี้วัดที่",
    width: 80,
    style: { horizontal: "Center", numberFormat: "0" },
  },
  name: { heading: "ตัวชี้วัด", width: 210, style: { horizontal: "Left", indent: 1 } },
} as const satisfies Columns<string>;
const YEAR_WIDTH = 75;
const TOTAL_LABEL = "คะแนนรวม";
/** Earlier years that a new sheet has room for. */
const YEARS = 5;
/** No year has so many indicators. */
const LAST_INDICATOR = 99;

/** Scores of earlier years, oldest first. */
export const historySheet: AddedSheet<
  "history",
  { readonly history: Reading<readonly PastYear[]> }
> = {
  id: "history",
  name: { th: "คะแนนย้อนหลัง", en: "Earlier scores" },
  purpose: { th: "คะแนนของปีก่อน ๆ เพื่อเปรียบเทียบ", en: "Scores of earlier years to compare with" },
  anchor: { kind: "name", name: "ITA_History" },
  needed: false,
  plan: ({ fiscalYear }) => planHistory(fiscalYear),
  read: (cells, { fiscalYear }) => ({ history: readHistory(cells, fiscalYear) }),
  sample: () => planHistory(SAMPLE_AGENCY.fiscalYear, SAMPLE_HISTORY),
};

/**
 * The sheet of earlier scores: a column a fiscal year before the given one, a row an indicator and the total.
 * Everything may stay blank; headings may be changed to other years.
 */
export function planHistory(fiscalYear: number, years: readonly PastYear[] = []): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const shown = Array.from({ length: YEARS }, (_, index) => fiscalYear - YEARS + index);
  const past = new Map(years.map((year) => [year.fiscalYear, year]));
  const sheet = new SheetBuilder([...widthsOf(COLUMNS), ...shown.map(() => YEAR_WIDTH)]);
  sheet.line("คะแนนการประเมิน ITA ย้อนหลัง", { style: TITLE, height: 30 });
  sheet.line(
    "พิมพ์คะแนนที่ ป.ป.ช. ประกาศในแต่ละปีงบประมาณ เว้นว่างได้ คะแนนรวมที่เว้นว่างจะคำนวณให้เมื่อมีครบทุกตัวชี้วัด หัวคอลัมน์เป็นปี พ.ศ. และแก้เป็นปีอื่นได้",
    {
      style: { ...NOTE, horizontal: "Center" },
      height: 24,
    },
  );
  const first = keysOf(COLUMNS).length;
  const { header, body } = addTable(
    sheet,
    COLUMNS,
    [
      ...book.indicators.map(({ number, name }) => ({ number, name: name.value })),
      { number: TOTAL_LABEL },
    ],
    { headerHeight: 28, body: { border: "Continuous", vertical: "Center" }, rowHeight: 26 },
  );
  sheet.put(header.row, first, [shown], { ...HEADER, numberFormat: "0", locked: false });
  const cells = sheet.put(
    body.row,
    first,
    [
      ...book.indicators.map((_, index) =>
        shown.map((year) => past.get(year)?.scores[index] ?? null),
      ),
      shown.map((year) => past.get(year)?.total ?? null),
    ],
    { ...INPUT, horizontal: "Center", vertical: "Center", numberFormat: "0.00", locked: false },
  );
  const total = { ...body, row: body.row + body.rows - 1, rows: 1 };
  sheet.merge(total);
  sheet.style({ ...total, columns: first + shown.length }, { bold: true });
  return sheet.plan({
    id: historySheet.id,
    name: historySheet.name.th,
    font: { name: REPORT_FONT, size: 16 },
    names: [{ name: historySheet.anchor.name, area: cells }],
    validations: [scoreLimits(cells)],
    page: { orientation: "Portrait", ...DATA_PAGE },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: body.row, column: first + shown.length - 1 },
  });
}

/**
 * Reads the sheet of earlier scores: the years before `fiscalYear` that hold a score, oldest first. A column of that
 * year or a later one is left out with a note.
 */
export function readHistory(range: SheetCells, fiscalYear: number): Reading<readonly PastYear[]> {
  const problems: Refusal[] = [];
  const notes: Refusal[] = [];
  const head = findTable(range, COLUMNS);
  const numberColumn = head?.columns.number;
  if (!head || numberColumn === undefined) {
    const place = { sheet: range.sheet, address: "1:3" };
    const params = { label: COLUMNS.number.heading };
    return { value: null, problems: [{ text: workbookTexts.labelMissing, params, place }] };
  }
  const rows = indicatorRows(range, head.row, numberColumn, LAST_INDICATOR, problems);
  const totalRow = findLabel(range, TOTAL_LABEL, head.row + 1)?.row;
  const years: PastYear[] = [];
  range.values[head.row]?.forEach((heading, column) => {
    const year = readFiscalYear(heading);
    if (year === null) return;
    const place = placeOf(range, head.row, column);
    const cellAt = (row: number | undefined) => (row === undefined ? null : { row, column });
    const numbers = Array.from({ length: Math.max(0, ...rows.keys()) }, (_, index) => index + 1);
    const cells = [...numbers.map((number) => cellAt(rows.get(number))), cellAt(totalRow)];
    const read = readScoreCells(range, cells, String(year), problems);
    const scores = read.slice(0, -1);
    const total = read.at(-1) ?? null;
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

function computedTotal(year: number, scores: readonly (number | null)[]): number | null {
  const core = coreOf(year);
  const whole = scores.filter((score) => score !== null);
  return core && whole.length === core.indicators.length && whole.length === scores.length
    ? totalScore(whole, core)
    : null;
}
