import { areaAddress, columnName } from "../../cells/a1";
import type { Area } from "../../cells/area";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import type { Place, Reading, Refusal } from "../../core/result";
import type { YearScores } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import { NEWEST_YEAR } from "../../ita/rulebook/core";
import type { CoreRules, Instrument } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { Cell, SheetPlan } from "../plan";
import { SAMPLE_SCORES } from "../samples/scores";
import { readScoreCell } from "../scoreCell";
import { COLORS, INPUT, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";
import { FISCAL_YEAR_NAME } from "./agency";
import { addTable, findTable, widthsOf, type Columns, type FoundTable } from "./columns";
import { absentReading, type NeededSheet } from "./dataSheet";
import { indicatorRows } from "./indicatorRows";

/** Workbook name of the cells with the indicators' names. */
export const INDICATOR_NAMES = "ITA_IndicatorNames";
/** Workbook name of the score cells. */
export const SCORES_NAME = "ITA_Scores";

const CENTRED = { horizontal: "Center" } as const;
const SCORE = { ...CENTRED, numberFormat: "0.00" } as const;
const TYPED_SCORE = { ...INPUT, ...SCORE, locked: false } as const;

/** A row an indicator. */
const COLUMNS = {
  number: { heading: "ตัวชี้วัดที่", width: 80, style: { ...CENTRED, numberFormat: "0" } },
  name: { heading: "ตัวชี้วัด", width: 210, style: { horizontal: "Left", indent: 1 } },
  instrument: { heading: "เครื่องมือ", width: 100, style: CENTRED },
  score: { heading: "คะแนน", width: 110, style: TYPED_SCORE },
  passes: { heading: "เทียบเกณฑ์", width: 110, style: CENTRED },
  analysis: {
    heading: "บทวิเคราะห์ (เว้นว่างได้)",
    width: 110,
    style: { ...INPUT, horizontal: "Left", numberFormat: "@", locked: false },
  },
} as const satisfies Columns<string>;

/** Below, a row an instrument and one for the total; the widths are those of the columns above. */
const RESULTS = {
  part: { heading: "แบบประเมิน", width: 210 },
  weight: {
    heading: "น้ำหนัก (ร้อยละ)",
    width: 100,
    style: { ...CENTRED, numberFormat: "0" },
  },
  score: { heading: "คะแนนรายเครื่องมือ", width: 110, style: SCORE },
  weighted: { heading: "คะแนนถ่วงน้ำหนัก", width: 110, style: SCORE },
  published: { heading: "คะแนนที่ประกาศ", width: 110, style: TYPED_SCORE },
} as const satisfies Columns<string>;
const TOTAL_LABEL = "คะแนนรวม";
const LEVEL_LABEL = "ระดับผลการประเมิน";

/** The scores of the year: what is announced of each indicator, and what comes of them. */
export const scoresSheet: NeededSheet<"scores", { readonly scores: Reading<YearScores> }> = {
  id: "scores",
  name: { th: "คะแนน", en: "Scores" },
  purpose: {
    th: "คะแนนของตัวชี้วัด คะแนนรวม และระดับ",
    en: "Indicator scores, the total and the level",
  },
  anchor: { kind: "name", name: SCORES_NAME },
  needed: true,
  plan: ({ fiscalYear }) => planScores(undefined, fiscalYear),
  read: (cells, { book }) => ({ scores: readScores(cells, book.core) }),
  absent: () => ({ scores: absentReading(workbookTexts.noScoresSheet) }),
  sample: () => planScores(SAMPLE_SCORES, SAMPLE_SCORES.fiscalYear),
};

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
  const sheet = new SheetBuilder(widthsOf(COLUMNS));
  sheet.line("คะแนนการประเมิน ITA รายตัวชี้วัด", { style: TITLE, height: 30 });
  const yearRow = sheet.rows(
    [[null, null, "ปีงบประมาณ พ.ศ.", { formula: `=${FISCAL_YEAR_NAME}` }, null, null]],
    { style: { vertical: "Center", bold: true, horizontal: "Right" }, height: 26 },
  ).row;
  sheet.style({ row: yearRow, column: 3, rows: 1, columns: 1 }, { horizontal: "Left", indent: 1 });
  const year = `$D$${yearRow + 1}`;
  sheet.line("พิมพ์คะแนนที่ ป.ป.ช. ประกาศลงในช่องสีเหลือง (0–100) คะแนนรวมและระดับจะคำนวณให้เมื่อครบทุกตัวชี้วัด", {
    style: { ...NOTE, horizontal: "Center" },
    height: 24,
  });
  const first = sheet.row + 1;
  const { column } = addTable(
    sheet,
    COLUMNS,
    book.indicators.map(({ number, name, instrument }, index) => {
      const cell = `D${first + index + 1}`;
      return {
        number,
        name: name.value,
        instrument,
        score: scores?.scores[index] ?? null,
        passes: { formula: `=IF(${cell}="","",IF(ITA.PASS(${cell},${year}),"ผ่าน","ไม่ผ่าน"))` },
        analysis: scores?.analyses?.[index] || null,
      };
    }),
    { headerHeight: 46, body: { border: "Continuous", vertical: "Center" }, rowHeight: 26 },
  );
  sheet.gap(14);
  const published = addResults(sheet, book.core, column("score"), year, scores?.published ?? {});
  const limits = {
    kind: "decimal",
    min: 0,
    max: 100,
    error: { title: "คะแนน", message: "พิมพ์ตัวเลข 0 ถึง 100" },
  } as const;
  return sheet.plan({
    id: scoresSheet.id,
    name: scoresSheet.name.th,
    font: { name: REPORT_FONT, size: 16 },
    names: [
      { name: SCORES_NAME, area: column("score") },
      { name: INDICATOR_NAMES, area: column("name") },
    ],
    validations: [
      { ...limits, area: column("score") },
      { ...limits, area: published },
    ],
    page: { orientation: "Portrait", ...TABLE_PAGE },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: first, column: 3 },
  });
}

/** Appends the instruments, the total and the level; returns the cells for the published figures. */
function addResults(
  sheet: SheetBuilder,
  core: CoreRules,
  scores: Area,
  year: string,
  published: NonNullable<YearScores["published"]>,
): Area {
  const range = areaAddress(scores, true);
  const guard = (inner: string): Cell => ({
    formula: `=IF(COUNTA(${range})<${scores.rows},"",${inner})`,
  });
  const total = guard(`ITA.TOTAL(${range},${year})`);
  const { body, column } = addTable(
    sheet,
    RESULTS,
    [
      ...INSTRUMENTS.map((instrument) => ({
        part: instrument,
        weight: core.weights[instrument],
        score: guard(`ITA.INSTRUMENT("${instrument}",${range},${year})`),
        weighted: guard(`ITA.WEIGHTED("${instrument}",${range},${year})`),
        published: published[instrument] ?? null,
      })),
      {
        part: TOTAL_LABEL,
        weight: 100,
        score: total,
        weighted: total,
        published: published.total ?? null,
      },
    ],
    {
      from: 1,
      headerHeight: 28,
      body: { border: "Continuous", vertical: "Center" },
      rowHeight: 26,
    },
  );
  const totalRow = body.row + INSTRUMENTS.length;
  sheet.style({ ...body, row: totalRow, rows: 1 }, { bold: true });
  const instruments = areaAddress({ ...column("score"), rows: INSTRUMENTS.length }, true);
  const totalCell = `$D$${totalRow + 1}`;
  const level = sheet.rows(
    [
      [
        LEVEL_LABEL,
        null,
        { formula: `=IF(${totalCell}="","",ITA.GRADE(${totalCell},${instruments},${year}))` },
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
  const levelCell = { ...level, column: 3, columns: 3 };
  sheet.merge(levelCell);
  sheet.style(levelCell, { horizontal: "Center", size: 18 });
  sheet.style({ ...column("part"), rows: body.rows + 1 }, { horizontal: "Left", indent: 1 });
  sheet.line(
    "คะแนนที่ประกาศ: พิมพ์ตามประกาศผลเพื่อตรวจทาน เว้นว่างได้ ระดับคำนวณจากคะแนนที่ปัดเศษเป็นทศนิยม ๒ ตำแหน่ง",
    { style: NOTE, height: 24 },
  );
  return column("published");
}

/** Reads the scores sheet; `range` is all that is used of it, `core` are the rules of the year it is for. */
export function readScores(range: SheetCells, core: CoreRules): Reading<YearScores> {
  const problems: Refusal[] = [];
  const table = findTable(range, COLUMNS);
  const { number: numberColumn, score: scoreColumn } = table?.columns ?? {};
  if (!table || numberColumn === undefined || scoreColumn === undefined) {
    const { heading: label } = COLUMNS[numberColumn === undefined ? "number" : "score"];
    const row = range.row + (table?.row ?? 0) + 1;
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return {
      value: null,
      problems: [{ text: workbookTexts.labelMissing, params: { label }, place }],
    };
  }
  const last = core.indicators.length;
  const rowOf = indicatorRows(range, table.row, numberColumn, last, problems);
  const names = bookOf(core.fiscalYear)?.indicators;
  const scores = core.indicators.flatMap((_, index) => {
    const number = index + 1;
    const row = rowOf.get(number);
    const params = { number, name: names?.[index]?.name.value ?? "" };
    if (row === undefined) {
      const column = columnName(range.column + numberColumn);
      const place = { sheet: range.sheet, address: `${column}:${column}` };
      problems.push({ text: workbookTexts.indicatorMissing, params, place });
      return [];
    }
    const place = placeOf(range, row, scoreColumn);
    const before = problems.length;
    const score = readScoreCell(table.value(row, "score"), place, problems);
    if (score === null && problems.length === before) {
      problems.push({ text: workbookTexts.scoreBlank, params, place });
    }
    return score ?? [];
  });
  const published = readPublished(range, problems);
  const analyses = core.indicators.map((_, index) => analysisOf(table, rowOf.get(index + 1)));
  if (problems.length > 0) return { value: null, problems };
  const value = {
    fiscalYear: core.fiscalYear,
    scores,
    published,
    ...(analyses.some((text) => text !== "") && { analyses }),
  };
  return { value, problems };
}

function analysisOf(table: FoundTable<keyof typeof COLUMNS>, row: number | undefined): string {
  const value: CellValue = row === undefined ? "" : table.value(row, "analysis");
  return isErrorValue(value) ? "" : normalizeText(String(value)).trim();
}

/** Figures typed beside the computed ones; all may be blank. */
function readPublished(
  range: SheetCells,
  problems: Refusal[],
): NonNullable<YearScores["published"]> {
  const heading = findLabel(range, RESULTS.published.heading);
  const published: Partial<Record<Instrument | "total", number>> = {};
  if (!heading) return published;
  for (const key of [...INSTRUMENTS, "total"] as const) {
    const found = findLabel(range, key === "total" ? TOTAL_LABEL : key, heading.row + 1);
    if (!found) continue;
    const place: Place = placeOf(range, found.row, heading.column);
    const value = range.values[found.row]?.[heading.column] ?? "";
    const score = readScoreCell(value, place, problems);
    if (score !== null) published[key] = score;
  }
  return published;
}
