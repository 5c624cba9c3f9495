import { areaAddress, cellAddress, columnName } from "../../cells/a1";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import type { Place, Reading, Refusal } from "../../core/result";
import type { YearScores } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import { NEWEST_YEAR } from "../../ita/rulebook/core";
import type { CoreRules, Instrument, Level } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { Cell, SheetPlan } from "../plan";
import { SAMPLE_SCORES } from "../samples/scores";
import { readScoreCells } from "../scoreCells";
import { COLORS, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import { addTable, findTable, keysOf, widthsOf, type Columns, type HeadedTable } from "./columns";
import { absentReading, type NeededSheet } from "./dataSheet";
import { indicatorRows } from "./indicatorRows";
import { INDICATOR_NAMES, SCORES_NAME, computedCells, levelChoices, scoreLimits } from "./choices";
import { passText, typedNumber } from "./scoreFormulas";
import {
  addScoreResults,
  LEVEL_OFFSET,
  PUBLISHED_LEVEL_LABEL,
  RESULT_COLUMNS,
  TOTAL_LABEL,
} from "./scoreResults";
import { addSheetYear } from "./sheetYear";

const CENTRED = { horizontal: "Center" } as const;

/** Heading of the numbers of the indicators. */
export const NUMBER_HEADING = "ตัวชี้วัดที่";

/** A row an indicator. */
const COLUMNS = {
  number: { heading: NUMBER_HEADING, width: 80, style: { ...CENTRED, numberFormat: "0" } },
  name: { heading: "ตัวชี้วัด", width: 210, style: { horizontal: "Left", indent: 1 } },
  instrument: { heading: "เครื่องมือ", width: 100, style: CENTRED },
  score: {
    heading: "คะแนน",
    width: 110,
    style: { ...INPUT, ...CENTRED, numberFormat: "0.00", locked: false },
  },
  passes: { heading: "เทียบเกณฑ์", width: 110, style: CENTRED },
  analysis: {
    heading: "บทวิเคราะห์ (เว้นว่างได้)",
    width: 110,
    style: { ...INPUT, horizontal: "Left", numberFormat: "@", locked: false },
  },
  asNumber: {
    heading: "ตัวเลขที่ใช้คำนวณ",
    width: 100,
    style: { ...CENTRED, numberFormat: "0.00", color: COLORS.noteText },
  },
} as const satisfies Columns<string>;

/** A cell for the score of an indicator. */
export interface IndicatorCell {
  /** Number of the indicator, from 1. */
  readonly indicator: number;
  /** 0–100; null while it is blank or cannot be read. */
  readonly value: number | null;
  readonly place: Required<Place>;
}

/** What the scores sheet holds. */
interface ScoreRecords {
  readonly scores: Reading<YearScores>;
  /** The score cells there are, in official order, also while some are blank; left out without the sheet. */
  readonly scoreCells?: readonly IndicatorCell[];
}

/** The scores of the year: what is announced of each indicator, and what comes of them. */
export const scoresSheet: NeededSheet<"scores", ScoreRecords> = {
  id: "scores",
  name: { th: "คะแนน", en: "Scores" },
  purpose: {
    th: "คะแนนของตัวชี้วัด คะแนนรวม และระดับ",
    en: "Indicator scores, the total and the level",
  },
  anchor: { kind: "name", name: SCORES_NAME },
  needed: true,
  figuresOf: "result",
  yearWasLinked: true,
  plan: ({ fiscalYear }) => planScores(undefined, fiscalYear),
  read: (cells, { book }) => ({
    scores: readScoresSheet(cells, book.core),
    scoreCells: scoreCellsOf(cells, book.core),
  }),
  absent: () => ({ scores: absentReading(workbookTexts.noScoresSheet) }),
  sample: () => planScores(SAMPLE_SCORES, SAMPLE_SCORES.fiscalYear),
};

/**
 * The scores sheet of a year: ten cells to fill in, the rest by native formulas, which stay blank until all ten are
 * there. The second table has room for the published figures, so that both can be compared; below stand the rules that
 * the level follows.
 * @throws RangeError for a year without a rulebook.
 */
export function planScores(
  scores?: Pick<YearScores, "scores" | "published" | "publishedLevel" | "analyses">,
  fiscalYear: number = NEWEST_YEAR,
): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const sheet = new SheetBuilder(widthsOf(COLUMNS));
  sheet.line("คะแนนการประเมิน ITA รายตัวชี้วัด", { style: TITLE, height: 30 });
  addSheetYear(sheet, fiscalYear, 2);
  sheet.line(
    "พิมพ์คะแนนที่ ป.ป.ช. ประกาศลงในช่องสีเหลือง (0–100 เลขไทยหรือเลขอารบิก) คะแนนรวมและระดับจะคำนวณให้เมื่อครบทุกตัวชี้วัด",
    { style: { ...NOTE, horizontal: "Center" }, height: 24 },
  );
  const keys = keysOf(COLUMNS);
  const { body, column } = addTable(
    sheet,
    COLUMNS,
    book.indicators.map(({ number, name, instrument }, index) => ({
      number,
      name: name.value,
      instrument,
      score: scores?.scores[index] ?? null,
      analysis: scores?.analyses?.[index] || null,
    })),
    { headerHeight: 46, body: { border: "Continuous", vertical: "Center" }, rowHeight: 26 },
  );
  const statusRow = sheet.row;
  sheet.gap(26);
  const results = addScoreResults(
    sheet,
    book,
    { instruments: column("instrument"), numbers: column("asNumber"), statusRow },
    scores ?? {},
  );
  const formulas = book.indicators.map((_, index): readonly [Cell, Cell] => {
    const cellOf = (key: keyof typeof COLUMNS) =>
      areaAddress({ ...column(key), row: body.row + index, rows: 1 });
    return [
      { formula: passText(cellOf("asNumber"), results.passLine) },
      { formula: `=${typedNumber(cellOf("score"))}` },
    ];
  });
  const putColumn = (key: keyof typeof COLUMNS, cells: readonly Cell[]) =>
    sheet.put(
      body.row,
      keys.indexOf(key),
      cells.map((cell) => [cell]),
    );
  putColumn(
    "passes",
    formulas.map(([passes]) => passes),
  );
  putColumn(
    "asNumber",
    formulas.map(([, number]) => number),
  );
  return sheet.plan({
    id: scoresSheet.id,
    name: scoresSheet.name.th,
    font: { name: REPORT_FONT, size: 16 },
    names: [
      { name: SCORES_NAME, area: column("score") },
      { name: INDICATOR_NAMES, area: column("name") },
    ],
    validations: [
      scoreLimits(column("score")),
      scoreLimits(results.published),
      levelChoices(results.publishedLevel, book),
      ...[column("passes"), column("asNumber"), ...results.computed].map(computedCells),
    ],
    page: { orientation: "Portrait", ...DATA_PAGE },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: body.row, column: keys.indexOf("score") },
  });
}

/** Reads the scores sheet; `range` is all that is used of it, `core` are the rules of the year it is for. */
export function readScoresSheet(range: SheetCells, core: CoreRules): Reading<YearScores> {
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
  const rowOf = indicatorRows(range, table.row, numberColumn, core.indicators.length, problems);
  const rows = core.indicators.map((_, index) => rowOf.get(index + 1));
  const cells = rows.map((row) => (row === undefined ? null : { row, column: scoreColumn }));
  const before = problems.length;
  const read = readScoreCells(range, cells, COLUMNS.score.heading, problems);
  const wrong = new Set(problems.slice(before).map(({ place }) => place?.address));
  const all = problems.slice(before).some(({ place }) => place?.address?.includes(":"));
  const names = bookOf(core.fiscalYear)?.indicators;
  rows.forEach((row, index) => {
    const params = { number: index + 1, name: names?.[index]?.name.value ?? "" };
    const letter = columnName(range.column + numberColumn);
    const place =
      row === undefined
        ? { sheet: range.sheet, address: `${letter}:${letter}` }
        : placeOf(range, row, scoreColumn);
    if (row === undefined) problems.push({ text: workbookTexts.indicatorMissing, params, place });
    else if (read[index] === null && !all && !wrong.has(place.address)) {
      problems.push({ text: workbookTexts.scoreBlank, params, place });
    }
  });
  const published = readPublished(range, problems);
  const publishedLevel = readPublishedLevel(range, core, problems);
  const analyses = rows.map((row) => analysisOf(table, row));
  if (problems.length > 0) return { value: null, problems };
  const value = {
    fiscalYear: core.fiscalYear,
    scores: read.filter((score) => score !== null),
    published,
    ...(publishedLevel && { publishedLevel }),
    ...(analyses.some((text) => text !== "") && { analyses }),
  };
  return { value, problems };
}

/** The score cells of the sheet, filled or not. */
export function scoreCellsOf(range: SheetCells, core: CoreRules): readonly IndicatorCell[] {
  const table = findTable(range, COLUMNS);
  const { number: numberColumn, score: scoreColumn } = table?.columns ?? {};
  if (!table || numberColumn === undefined || scoreColumn === undefined) return [];
  const rowOf = indicatorRows(range, table.row, numberColumn, core.indicators.length, []);
  const cells = core.indicators.map((_, index) => {
    const row = rowOf.get(index + 1);
    return row === undefined ? null : { row, column: scoreColumn };
  });
  const read = readScoreCells(range, cells, COLUMNS.score.heading, []);
  return cells.flatMap((cell, index) => {
    if (!cell) return [];
    const address = cellAddress(range.row + cell.row, range.column + cell.column);
    const place = { sheet: range.sheet, address };
    return [{ indicator: index + 1, value: read[index] ?? null, place }];
  });
}

function analysisOf(table: HeadedTable<keyof typeof COLUMNS>, row: number | undefined): string {
  const value: CellValue = row === undefined ? "" : table.value(row, "analysis");
  return isErrorValue(value) ? "" : normalizeText(String(value)).trim();
}

/** Figures typed beside the computed ones; all may be blank. */
function readPublished(
  range: SheetCells,
  problems: Refusal[],
): NonNullable<YearScores["published"]> {
  const { heading } = RESULT_COLUMNS.published;
  const head = findLabel(range, heading);
  if (!head) return {};
  const keys = [...INSTRUMENTS, "total"] as const;
  const cells = keys.map((key) => {
    const found = findLabel(range, key === "total" ? TOTAL_LABEL : key, head.row + 1);
    return found && { row: found.row, column: head.column };
  });
  const read = readScoreCells(range, cells, heading, problems);
  const published: Partial<Record<Instrument | "total", number>> = {};
  keys.forEach((key, index) => {
    const score = read[index] ?? null;
    if (score !== null) published[key] = score;
  });
  return published;
}

/** The announced level beside the computed one; null where none is given, or what stands there is no level of the year. */
function readPublishedLevel(
  range: SheetCells,
  core: CoreRules,
  problems: Refusal[],
): Pick<Level, "id" | "name"> | null {
  const label = findLabel(range, PUBLISHED_LEVEL_LABEL);
  if (!label) return null;
  const column = label.column + LEVEL_OFFSET;
  const value = range.values[label.row]?.[column] ?? "";
  const found = isErrorValue(value) ? "" : normalizeText(String(value)).trim();
  if (found === "") return null;
  const level = core.levels.find(({ name }) => name === found.replace(/^ระดับ\s*/, ""));
  if (level) return { id: level.id, name: level.name };
  problems.push({
    text: workbookTexts.levelUnknown,
    params: {
      found,
      year: core.fiscalYear,
      levels: core.levels.map(({ name }) => name).join(", "),
    },
    place: placeOf(range, label.row, column),
  });
  return null;
}
