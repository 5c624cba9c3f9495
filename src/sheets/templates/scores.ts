import type { CoreRules, Instrument } from "../../ita/rulebook/schema";
import { bookOf } from "../../ita/rulebook/book";
import { NEWEST_YEAR } from "../../ita/rulebook/core";
import type { YearScores } from "../../ita/records";
import type { Place, Reading, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { parseNumber } from "../../thai/number";
import { areaAddress, columnName } from "../../cells/a1";
import { SheetBuilder } from "../builder";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findHeadings, findLabel } from "../find";
import { NAMES, SHEETS } from "../names";
import type { Cell, SheetPlan } from "../plan";
import { readScoreCell } from "../scoreCell";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";

const HEADINGS = {
  number: "ตัวชี้วัดที่",
  name: "ตัวชี้วัด",
  instrument: "เครื่องมือ",
  score: "คะแนน",
  passes: "เทียบเกณฑ์",
  analysis: "บทวิเคราะห์ (เว้นว่างได้)",
} as const;
const RESULT_HEADINGS = {
  part: "แบบประเมิน",
  weight: "น้ำหนัก (ร้อยละ)",
  score: "คะแนนรายเครื่องมือ",
  weighted: "คะแนนถ่วงน้ำหนัก",
  published: "คะแนนที่ประกาศ",
} as const;
const TOTAL_LABEL = "คะแนนรวม";
const LEVEL_LABEL = "ระดับผลการประเมิน";
const INSTRUMENTS: readonly Instrument[] = ["IIT", "EIT", "OIT"];

/**
 * The scores sheet of a year: ten cells to fill in, the rest by ITA functions, which stay blank until all ten are there.
 * The second table has room for the published figures, so that both can be compared.
 */
export function planScores(
  scores?: Pick<YearScores, "scores" | "published" | "analyses">,
  fiscalYear: number = NEWEST_YEAR,
): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const { core, indicators } = book;
  const sheet = new SheetBuilder([80, 210, 100, 110, 110, 110]);
  sheet.line("คะแนนการประเมิน ITA รายตัวชี้วัด", { style: TITLE, height: 30 });
  const yearRow = sheet.rows(
    [[null, null, "ปีงบประมาณ พ.ศ.", { formula: `=${NAMES.fiscalYear}` }, null, null]],
    { style: { vertical: "Center", bold: true, horizontal: "Right" }, height: 26 },
  ).row;
  sheet.style({ row: yearRow, column: 3, rows: 1, columns: 1 }, { horizontal: "Left", indent: 1 });
  const year = `$D$${yearRow + 1}`;
  sheet.line("พิมพ์คะแนนที่ ป.ป.ช. ประกาศลงในช่องสีเหลือง (0–100) คะแนนรวมและระดับจะคำนวณให้เมื่อครบทุกตัวชี้วัด", {
    style: { ...NOTE, horizontal: "Center" },
    height: 24,
  });
  sheet.rows([Object.values(HEADINGS)], { style: HEADER, height: 46 });
  const first = sheet.row;
  const area = {
    row: first,
    column: 3,
    rows: indicators.length,
    columns: 1,
  };
  const range = areaAddress(area, true);
  const table = sheet.rows(
    indicators.map((indicator, index): Cell[] => {
      const cell = `D${first + index + 1}`;
      return [
        indicator.number,
        indicator.name.value,
        indicator.instrument,
        scores?.scores[index] ?? null,
        { formula: `=IF(${cell}="","",IF(ITA.PASS(${cell},${year}),"ผ่าน","ไม่ผ่าน"))` },
        scores?.analyses?.[index] || null,
      ];
    }),
    { style: { border: "Continuous", vertical: "Center" }, height: 26 },
  );
  const at = (column: number, columns = 1) => ({ ...table, column, columns });
  sheet.style(at(0), { horizontal: "Center", numberFormat: "0" });
  sheet.style(at(1), { horizontal: "Left", indent: 1 });
  sheet.style(at(2), { horizontal: "Center" });
  sheet.style(at(3), { ...INPUT, horizontal: "Center", numberFormat: "0.00", locked: false });
  sheet.style(at(4), { horizontal: "Center" });
  sheet.style(at(5), { ...INPUT, horizontal: "Left", numberFormat: "@", locked: false });
  sheet.gap(14);

  const guard = (inner: string): Cell => ({
    formula: `=IF(COUNTA(${range})<${indicators.length},"",${inner})`,
  });
  const resultHeader = sheet.rows([Object.values(RESULT_HEADINGS)], { column: 1, height: 28 });
  sheet.style(resultHeader, HEADER);
  const resultRow = sheet.row;
  const total = resultRow + INSTRUMENTS.length + 1;
  const results = sheet.rows(
    [
      ...INSTRUMENTS.map((instrument): Cell[] => [
        instrument,
        core.weights[instrument],
        guard(`ITA.INSTRUMENT("${instrument}",${range},${year})`),
        guard(`ITA.WEIGHTED("${instrument}",${range},${year})`),
        scores?.published?.[instrument] ?? null,
      ]),
      [
        TOTAL_LABEL,
        100,
        guard(`ITA.TOTAL(${range},${year})`),
        guard(`ITA.TOTAL(${range},${year})`),
        scores?.published?.total ?? null,
      ],
    ],
    { column: 1, height: 26, style: { border: "Continuous", vertical: "Center" } },
  );
  const instrumentCells = `$D$${resultRow + 1}:$D$${resultRow + INSTRUMENTS.length}`;
  const level = sheet.rows(
    [
      [
        LEVEL_LABEL,
        null,
        { formula: `=IF($D$${total}="","",ITA.GRADE($D$${total},${instrumentCells},${year}))` },
        null,
        null,
      ],
    ],
    {
      column: 1,
      height: 30,
      style: { border: "Continuous", vertical: "Center", bold: true, fill: COLORS.headerFill },
    },
  );
  sheet.merge({ ...level, column: 3, columns: 3 });
  sheet.style({ ...level, column: 3, columns: 3 }, { horizontal: "Center", size: 18 });
  const result = (column: number) => ({ ...results, column, columns: 1 });
  sheet.style(
    { ...results, rows: results.rows + 1, columns: 1 },
    { horizontal: "Left", indent: 1 },
  );
  sheet.style(result(2), { horizontal: "Center", numberFormat: "0" });
  sheet.style(result(3), { horizontal: "Center", numberFormat: "0.00" });
  sheet.style(result(4), { horizontal: "Center", numberFormat: "0.00" });
  sheet.style(result(5), { ...INPUT, horizontal: "Center", numberFormat: "0.00", locked: false });
  sheet.style({ ...results, row: total - 1, rows: 1 }, { bold: true });
  sheet.line(
    "คะแนนที่ประกาศ: พิมพ์ตามประกาศผลเพื่อตรวจทาน เว้นว่างได้ ระดับคำนวณจากคะแนนที่ปัดเศษเป็นทศนิยม ๒ ตำแหน่ง",
    { style: NOTE, height: 24 },
  );
  const limits = {
    min: 0,
    max: 100,
    error: { title: "คะแนน", message: "พิมพ์ตัวเลข 0 ถึง 100" },
  };
  return sheet.plan({
    id: "scores",
    name: SHEETS.scores,
    font: { name: REPORT_FONT, size: 16 },
    names: [
      { name: NAMES.scores, area },
      { name: NAMES.indicatorNames, area: { ...area, column: 1 } },
    ],
    validations: [
      { kind: "decimal", area, ...limits },
      { kind: "decimal", area: result(5), ...limits },
    ],
    page: { orientation: "Portrait", ...TABLE_PAGE },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: first, column: 3 },
  });
}

/** Reads the scores sheet; `range` is all that is used of it, `core` are the rules of the year it is for. */
export function readScores(range: SheetCells, core: CoreRules): Reading<YearScores> {
  const problems: Refusal[] = [];
  const add = (text: Refusal["text"], place: Refusal["place"], params: Refusal["params"] = {}) => {
    problems.push({ text, params, ...(place && { place }) });
  };
  const scoreOf = (value: CellValue, place: Place) => readScoreCell(value, place, problems);

  const head = findHeadings(range, HEADINGS);
  const { number: numberColumn, score: scoreColumn } = head?.columns ?? {};
  if (!head || numberColumn === undefined || scoreColumn === undefined) {
    const label = numberColumn === undefined ? HEADINGS.number : HEADINGS.score;
    const row = range.row + (head?.row ?? 0) + 1;
    add(workbookTexts.labelMissing, { sheet: range.sheet, address: `${row}:${row}` }, { label });
    return { value: null, problems };
  }
  const rowOf = new Map<number, number>();
  for (let row = head.row + 1; row < range.values.length; row++) {
    const value = range.values[row]?.[numberColumn] ?? "";
    const number = typeof value === "number" ? value : parseNumber(String(value));
    if (number === null || number < 1 || number > core.indicators.length) {
      if (rowOf.size > 0) break;
      continue;
    }
    if (rowOf.has(number)) {
      add(workbookTexts.indicatorTwice, placeOf(range, row, numberColumn), { number });
    } else rowOf.set(number, row);
  }
  const names = bookOf(core.fiscalYear)?.indicators;
  const scores = core.indicators.map((_, index) => {
    const number = index + 1;
    const name = names?.[index]?.name.value ?? "";
    const row = rowOf.get(number);
    if (row === undefined) {
      const column = columnName(range.column + numberColumn);
      const place = { sheet: range.sheet, address: `${column}:${column}` };
      add(workbookTexts.indicatorMissing, place, { number, name });
      return null;
    }
    const place = placeOf(range, row, scoreColumn);
    const before = problems.length;
    const score = scoreOf(range.values[row]?.[scoreColumn] ?? "", place);
    if (score === null && problems.length === before) {
      add(workbookTexts.scoreBlank, place, { number, name });
    }
    return score;
  });
  const published = readPublished(range, scoreOf);
  const column = head.columns.analysis;
  const analyses = core.indicators.map((_, index) => {
    const row = rowOf.get(index + 1);
    const value = row === undefined || column === undefined ? "" : range.values[row]?.[column];
    return value === undefined || isErrorValue(value) ? "" : normalizeText(String(value)).trim();
  });
  const whole = scores.filter((score) => score !== null);
  return {
    value:
      problems.length === 0 && whole.length === core.indicators.length
        ? {
            fiscalYear: core.fiscalYear,
            scores: whole,
            published,
            ...(analyses.some((text) => text !== "") && { analyses }),
          }
        : null,
    problems,
  };
}

/** Figures typed beside the computed ones; all may be blank. */
function readPublished(
  range: SheetCells,
  scoreOf: (value: CellValue, place: Place) => number | null,
): NonNullable<YearScores["published"]> {
  const heading = findLabel(range, RESULT_HEADINGS.published);
  const published: Partial<Record<Instrument | "total", number>> = {};
  if (!heading) return published;
  for (const key of [...INSTRUMENTS, "total"] as const) {
    const at = findLabel(range, key === "total" ? TOTAL_LABEL : key, heading.row + 1);
    if (!at) continue;
    const place = placeOf(range, at.row, heading.column);
    const score = scoreOf(range.values[at.row]?.[heading.column] ?? "", place);
    if (score !== null) published[key] = score;
  }
  return published;
}
