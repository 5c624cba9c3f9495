import type { AnsweredQuestion } from "../../ita/answers";
import { canonicalCode, indicatorOfCode } from "../../ita/codes";
import { indicatorDifferences } from "../../ita/questions";
import type { QuestionScore, QuestionScores, YearScores } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import type { CoreRules, OitRule, RuleBook } from "../../ita/rulebook/schema";
import { rulesTexts } from "../../locale/rules";
import { type Reading, type Refusal, type Result, ok, refuse } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { formatNumber } from "../../thai/number";
import { roundHalfUp } from "../../thai/round";
import { areaAddress, cellAddress } from "../../cells/a1";
import { SheetBuilder } from "../builder";
import { type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findHeadings } from "../find";
import { measureTextHeight } from "../layout/heights";
import { NAMES, SHEETS } from "../names";
import type { Cell, SheetPlan } from "../plan";
import { readScoreCell } from "../scoreCell";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";
import { addSheetYear, sheetYearProblem } from "./sheetYear";

/** Columns of the question sheet, in the order of the sheet. */
export const QUESTION_HEADINGS = {
  code: "รหัส",
  indicator: "ตัวชี้วัดที่",
  text: "ข้อคำถาม/รายการ",
  topic: "หัวข้อโดยย่อ",
  score: "คะแนนปีนี้",
  previous: "คะแนนปีก่อน",
  computed: "คะแนนจากคำตอบ",
  answers: "จำนวนคำตอบ",
} as const;
type Field = keyof typeof QUESTION_HEADINGS;
const FIELDS = Object.keys(QUESTION_HEADINGS) as Field[];
const WIDTHS = [50, 60, 300, 130, 75, 75, 80, 75];
/** Columns of the table beside it: an empty one, then the indicators. */
const BESIDE_WIDTHS = [18, 36, 170, 85, 85, 70];
const BESIDE_HEADINGS = ["ที่", "ตัวชี้วัด", "จากข้อคำถาม", "ในแผ่นคะแนน", "ผลต่าง"];
const SIZE = 14;
/** Points that an indent of one step takes from a cell. */
const INDENT = 9;

type Filled = Pick<QuestionScore, "code" | "score" | "previous">;

/**
 * The question sheet of a year: a row a question (IIT, EIT) or item (OIT) with its confirmed wording, cells for the
 * scores, and beside them the indicators that these scores make, in native formulas.
 * The two grey columns are the add-in's own: what it computed from raw answers.
 * @param book rules of the year, where an office has its own; the sheet says by which one OIT is computed
 */
export function planQuestions(
  fiscalYear: number,
  filled: readonly Filled[] = [],
  book: RuleBook | null = bookOf(fiscalYear),
): SheetPlan {
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const rows = [...book.questions, ...book.items];
  const known = new Map(filled.map((one) => [one.code, one]));
  const sheet = new SheetBuilder([...WIDTHS, ...BESIDE_WIDTHS]);
  const own = WIDTHS.length;
  sheet.line("คะแนนรายข้อคำถาม (IIT, EIT) และรายการ (OIT)", {
    style: TITLE,
    height: 30,
    columns: own,
  });
  addSheetYear(sheet, fiscalYear, FIELDS.indexOf("topic"));
  sheet.line(
    "พิมพ์คะแนน 0–100 ในช่องสีเหลือง เว้นว่างได้ ข้อที่ยังไม่มีข้อความยืนยันให้พิมพ์ข้อความตามแบบของ ป.ป.ช. ช่องสีเทาส่วนเสริมเติมเมื่อคำนวณจากคำตอบ",
    { style: { ...NOTE, horizontal: "Center" }, height: 24, columns: own },
  );
  const header = sheet.rows([Object.values(QUESTION_HEADINGS)], { style: HEADER, height: 44 });
  const widthOf = (field: Field) => (WIDTHS[FIELDS.indexOf(field)] ?? 0) - INDENT;
  const lines = rows.map((row): Cell[] => [
    row.code,
    row.indicator,
    row.text.value,
    row.topic,
    known.get(row.code)?.score ?? null,
    known.get(row.code)?.previous ?? null,
    null,
    null,
  ]);
  const body = sheet.rows(lines, {
    style: { vertical: "Center", wrap: true, border: "Continuous" },
    height: rows.map((row) =>
      Math.max(
        22,
        measureTextHeight(row.text.value ?? "", widthOf("text"), { size: SIZE }),
        measureTextHeight(row.topic ?? "", widthOf("topic"), { size: SIZE }),
      ),
    ),
  });
  const column = (field: Field, columns = 1) => ({
    ...body,
    column: FIELDS.indexOf(field),
    columns,
  });
  sheet.style(column("code", 2), { horizontal: "Center" });
  sheet.style(column("text"), { horizontal: "Left", indent: 1, numberFormat: "@" });
  sheet.style(column("topic"), {
    horizontal: "Left",
    indent: 1,
    color: COLORS.noteText,
    italic: true,
  });
  sheet.style(column("score", 2), {
    ...INPUT,
    horizontal: "Center",
    numberFormat: "0.00",
    locked: false,
  });
  sheet.style(column("computed", 2), { horizontal: "Center", color: COLORS.noteText });
  sheet.style(column("computed", 2), { fill: COLORS.headerFill });
  sheet.style(column("computed"), { numberFormat: "0.00" });
  sheet.style(column("answers"), { numberFormat: "#,##0" });
  // What has no confirmed wording is for the officer to fill in.
  rows.forEach((row, index) => {
    if (row.text.value !== null) return;
    const cell = { ...column("text"), row: body.row + index, rows: 1 };
    sheet.style(cell, { fill: COLORS.inputFill, locked: false });
  });
  addIndicators(sheet, book, header.row, body.row);
  const limits = {
    kind: "decimal" as const,
    area: column("score", 2),
    min: 0,
    max: 100,
    error: { title: "คะแนน", message: "พิมพ์ตัวเลข 0 ถึง 100" },
  };
  return sheet.plan({
    id: "questions",
    name: SHEETS.questions,
    font: { name: REPORT_FONT, size: SIZE },
    names: [{ name: NAMES.questions, area: column("score") }],
    validations: [limits],
    page: {
      orientation: "Landscape",
      ...TABLE_PAGE,
      titleRows: { row: header.row, rows: 1 },
      // The table beside it is for the screen.
      printArea: { row: 0, column: 0, rows: body.row + body.rows, columns: own },
    },
    freezeRows: body.row,
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: body.row, column: FIELDS.indexOf("score") },
  });
}

const RULE_NAMES: Readonly<Record<OitRule, string>> = {
  "item-means": "ตัวชี้วัด OIT เป็นค่าเฉลี่ยของทุกรายการ",
  "sub-indicator-means": "ตัวชี้วัด OIT เป็นค่าเฉลี่ยของตัวชี้วัดย่อย",
};

/** Beside the first rows: every indicator from its questions, as the scores sheet has it, and the difference. */
function addIndicators(sheet: SheetBuilder, book: RuleBook, headerRow: number, firstRow: number) {
  const { core } = book;
  const first = WIDTHS.length + 1;
  sheet.put(headerRow, first, [BESIDE_HEADINGS], HEADER);
  const scoreColumn = FIELDS.indexOf("score");
  const all = [...book.questions, ...book.items];
  /** Range of the score cells from one row of the list to another. */
  const cells = (from: number, to: number) =>
    areaAddress({ row: firstRow + from, column: scoreColumn, rows: to - from + 1, columns: 1 });
  const lines = book.indicators.map(({ number, name, instrument }, index): Cell[] => {
    const own = all.flatMap((row, at) => (row.indicator === number ? [at] : []));
    const start = own[0] ?? 0;
    const end = own.at(-1) ?? start;
    const groups = core.oitGroups.filter((group) => group.indicator === number);
    const itemStart = book.questions.length - 1;
    const mean =
      instrument === "OIT" && core.oitRule === "sub-indicator-means"
        ? `AVERAGE(${groups.map((group) => `AVERAGE(${cells(itemStart + group.first, itemStart + group.last)})`).join(",")})`
        : `AVERAGE(${cells(start, end)})`;
    const row = firstRow + index;
    const computed = cellAddress(row, first + 2);
    const published = cellAddress(row, first + 3);
    const fromScores = `INDEX(${NAMES.scores},${number})`;
    return [
      number,
      name.value,
      { formula: `=IF(COUNT(${cells(start, end)})<${own.length},"",${mean})` },
      { formula: `=IFERROR(IF(${fromScores}="","",${fromScores}),"")` },
      { formula: `=IF(OR(${computed}="",${published}=""),"",ROUND(${computed}-${published},2))` },
    ];
  });
  const table = sheet.put(firstRow, first, lines, { border: "Continuous", vertical: "Center" });
  sheet.style({ ...table, columns: 1 }, { horizontal: "Center" });
  sheet.style(
    { ...table, column: first + 2, columns: 3 },
    { horizontal: "Center", numberFormat: "0.00" },
  );
  sheet.put(table.row + table.rows, first, [[RULE_NAMES[core.oitRule]]], NOTE);
}

/**
 * Reads the question sheet; `range` is all that is used of it. Blank scores stay null: not every office has all.
 * @param core rules of the profile's year
 * @param scores indicator scores to compare with, where they are whole; what differs becomes a note
 */
export function readQuestions(
  range: SheetCells,
  core: CoreRules,
  scores: YearScores | null = null,
): Reading<QuestionScores> {
  const problems: Refusal[] = [];
  const wrongYear = sheetYearProblem(range, core.fiscalYear);
  if (wrongYear) return { value: null, problems: [wrongYear] };
  const head = findHeadings(range, QUESTION_HEADINGS);
  const required: readonly Field[] = ["code", "score"];
  const missing = required.find((field) => head?.columns[field] === undefined);
  if (!head || missing) {
    const row = range.row + (head?.row ?? 0) + 1;
    const params = { label: QUESTION_HEADINGS[missing ?? "code"] };
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return { value: null, problems: [{ text: workbookTexts.columnMissing, params, place }] };
  }
  const { code: codeColumn = 0, score: scoreColumn = 0, previous, text } = head.columns;
  const seen = new Set<string>();
  const read: QuestionScore[] = [];
  for (let row = head.row + 1; row < range.values.length; row++) {
    const line = range.values[row] ?? [];
    const typed = normalizeText(String(line[codeColumn] ?? ""));
    if (typed === "") continue;
    const codePlace = placeOf(range, row, codeColumn);
    const reading = canonicalCode(typed, { core });
    const code = reading && "code" in reading ? reading.code : null;
    const indicator = code && indicatorOfCode(code, core);
    if (!code || !indicator) {
      const params = { found: typed, year: core.fiscalYear };
      problems.push({ text: rulesTexts.questionUnknown, params, place: codePlace });
      continue;
    }
    if (seen.has(code)) {
      problems.push({ text: rulesTexts.questionTwice, params: { code }, place: codePlace });
      continue;
    }
    seen.add(code);
    const place = placeOf(range, row, scoreColumn);
    const words = text === undefined ? "" : (line[text] ?? "");
    read.push({
      code,
      indicator,
      text: isErrorValue(words) ? null : normalizeText(String(words)) || null,
      score: readScoreCell(line[scoreColumn] ?? "", place, problems),
      previous:
        previous === undefined
          ? null
          : readScoreCell(line[previous] ?? "", placeOf(range, row, previous), problems),
      place,
    });
  }
  if (problems.length > 0) return { value: null, problems };
  const value = { fiscalYear: core.fiscalYear, scores: read };
  return { value, problems, notes: scores ? differences(value, scores, core, range.sheet) : [] };
}

/** A cell to write into the question sheet; row and column counted from 0 on the sheet. Null empties it. */
export interface ScoreWrite {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
}

/** What is to be written for scores from raw answers. */
export interface AnswerScores {
  readonly writes: readonly ScoreWrite[];
  /** Number of questions that get a score. */
  readonly questions: number;
}

/**
 * Where scores from raw answers go. The sheet keeps what the add-in computed in a column of its own, so that a score
 * which equals it is the add-in's and may change, and any other score is an officer's and never does: when the
 * answers give something else, nothing is written at all. A typed score that is the same to two decimals stays.
 * @param asked codes of the questions whose answers were read; those without an answer lose a score of the add-in's
 */
export function planAnswerScores(
  range: SheetCells,
  core: CoreRules,
  answered: readonly AnsweredQuestion[],
  asked: readonly string[],
): Result<AnswerScores> {
  const head = findHeadings(range, QUESTION_HEADINGS);
  const read = readQuestions(range, core);
  const [problem] = read.problems;
  if (!head || !read.value) {
    if (!problem) throw new Error("a record is missing without a problem");
    return { ok: false, error: problem };
  }
  const { code: codeColumn = 0, score: scoreColumn = 0, computed, answers } = head.columns;
  const rowOf = new Map<string, number>();
  range.values.forEach((line, row) => {
    const reading =
      row > head.row && canonicalCode(normalizeText(String(line[codeColumn] ?? "")), { core });
    if (reading && "code" in reading) rowOf.set(reading.code, row);
  });
  const standing = new Map(read.value.scores.map((one) => [one.code, one]));
  const found = new Map(answered.map((one) => [one.code, one]));
  const gone = answered.find(({ code }) => !standing.has(code));
  if (gone) {
    return refuse(rulesTexts.questionRowMissing, { code: gone.code }, { sheet: range.sheet });
  }
  const writes: ScoreWrite[] = [];
  const typed: Refusal[] = [];
  for (const code of asked) {
    const row = rowOf.get(code);
    const old = standing.get(code);
    if (row === undefined || !old) continue;
    const fresh = found.get(code);
    const before = computed === undefined ? "" : (range.values[row]?.[computed] ?? "");
    const ours =
      old.score === null ||
      (typeof before === "number" && Math.abs(before - old.score) < SAME_SCORE);
    const write = (column: number | undefined, value: number | null) => {
      if (column === undefined) return;
      writes.push({ row: range.row + row, column: range.column + column, value });
    };
    if (!fresh && before === "") continue;
    if (ours) write(scoreColumn, fresh?.score ?? null);
    else if (fresh && roundHalfUp(fresh.score, 2) !== roundHalfUp(old.score ?? 0, 2)) {
      const shown = (score: number) => formatNumber(score, 2, "arabic");
      const params = { code, found: shown(old.score ?? 0), computed: shown(fresh.score) };
      typed.push({ text: rulesTexts.scoreTyped, params, place: old.place });
    }
    write(computed, fresh?.score ?? null);
    write(answers, fresh?.answers ?? null);
  }
  const [first] = typed;
  if (first) {
    return refuse(first.text, { ...first.params, count: typed.length }, first.place);
  }
  return ok({ writes, questions: answered.length });
}

/** Scores that differ by less are the same number written twice. */
const SAME_SCORE = 1e-9;

function differences(
  questions: QuestionScores,
  scores: YearScores,
  core: CoreRules,
  sheet: string,
): readonly Refusal[] {
  return indicatorDifferences(questions, scores, core).map(({ number, computed, published }) => ({
    text: rulesTexts.indicatorDiffers,
    params: {
      number,
      computed: formatNumber(computed, 2, "arabic"),
      published: formatNumber(published, 2, "arabic"),
    },
    place: questions.scores.find((one) => one.indicator === number)?.place ?? { sheet },
  }));
}
