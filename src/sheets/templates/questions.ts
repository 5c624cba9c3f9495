import { areaAddress, cellAddress } from "../../cells/a1";
import type { Area } from "../../cells/area";
import { type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import type { Reading, Refusal } from "../../core/result";
import { canonicalCode, indicatorOfCode } from "../../ita/codes";
import { oitRulesOf, type OitRuleBook } from "../../ita/oitRules";
import { indicatorDifferences } from "../../ita/questions";
import type { QuestionScore, QuestionScores, YearScores } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import type { CoreRules, OitGroup, OitRule, RuleBook } from "../../ita/rulebook/schema";
import { rulesTexts } from "../../locale/rules";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import type { Cell, SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_QUESTIONS } from "../samples/questions";
import { readScoreCells } from "../scoreCells";
import { COLORS, HEADER, INDENT, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import {
  addTable,
  findTable,
  keysOf,
  lineHeights,
  widthsOf,
  type Columns,
  type HeadedTable,
} from "./columns";
import type { AddedSheet } from "./dataSheet";
import { SCORES_NAME, computedCells, scoreLimits } from "./choices";
import { addSheetYear, sheetYearProblem } from "./sheetYear";

const CENTRED = { horizontal: "Center" } as const;
const TYPED_SCORE = { ...INPUT, ...CENTRED, numberFormat: "0.00", locked: false } as const;
/** The add-in's own: what it computed from raw answers. */
const OURS = {
  ...CENTRED,
  locked: false,
  color: COLORS.noteText,
  fill: COLORS.headerFill,
} as const;

/** A row a question or item. */
export const QUESTION_COLUMNS = {
  code: { heading: "รหัส", width: 50, style: CENTRED },
  indicator: { heading: "ตัวชี้วัดที่", width: 60, style: CENTRED },
  text: {
    heading: "ข้อคำถาม/รายการ",
    width: 300,
    style: { horizontal: "Left", indent: 1, numberFormat: "@", locked: false },
  },
  topic: {
    heading: "หัวข้อโดยย่อ",
    width: 130,
    style: { horizontal: "Left", indent: 1, color: COLORS.noteText, italic: true },
  },
  score: { heading: "คะแนนปีนี้", width: 75, style: TYPED_SCORE },
  previous: { heading: "คะแนนปีก่อน", width: 75, style: TYPED_SCORE },
  computed: { heading: "คะแนนจากคำตอบ", width: 80, style: { ...OURS, numberFormat: "0.00" } },
  answers: { heading: "จำนวนคำตอบ", width: 75, style: { ...OURS, numberFormat: "#,##0" } },
} as const satisfies Columns<string>;
/** Beside it, behind an empty column: a row an indicator. */
const GAP = 18;
const INDICATOR_COLUMNS = {
  number: { heading: "ที่", width: 36, style: CENTRED },
  name: { heading: "ตัวชี้วัด", width: 170 },
  computed: { heading: "จากข้อคำถาม", width: 85, style: { ...CENTRED, numberFormat: "0.00" } },
  published: { heading: "ในแผ่นคะแนน", width: 85, style: { ...CENTRED, numberFormat: "0.00" } },
  difference: { heading: "ผลต่าง", width: 70, style: { ...CENTRED, numberFormat: "0.00" } },
} as const satisfies Columns<string>;
const SIZE = 14;

type Filled = Pick<QuestionScore, "code" | "score" | "previous">;

/** Scores of the year's questions and items. */
export const questionsSheet: AddedSheet<
  "questions",
  { readonly questions: Reading<QuestionScores> }
> = {
  id: "questions",
  name: { th: "คะแนนข้อคำถาม", en: "Question scores" },
  purpose: {
    th: "คะแนนรายข้อคำถามและรายการ OIT เทียบกับคะแนนตัวชี้วัด",
    en: "Scores by question and OIT item, compared with the indicator scores",
  },
  anchor: { kind: "name", name: "ITA_Questions" },
  needed: false,
  figuresOf: "result",
  plan: ({ fiscalYear, book }) => planQuestions(fiscalYear, [], book),
  read: (cells, { book, records }) => {
    const scores = records.scores?.value;
    return {
      questions: readQuestions(cells, book.core, scores ? { scores, known: book.known } : null),
    };
  },
  sample: () => planQuestions(SAMPLE_AGENCY.fiscalYear, SAMPLE_QUESTIONS),
};

/**
 * The question sheet of a year: a row a question (IIT, EIT) or item (OIT) with its confirmed wording, cells for the
 * scores, and beside them the indicators that these scores make, in native formulas.
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
  const keys = keysOf(QUESTION_COLUMNS);
  const sheet = new SheetBuilder([
    ...widthsOf(QUESTION_COLUMNS),
    GAP,
    ...widthsOf(INDICATOR_COLUMNS),
  ]);
  const own = keys.length;
  sheet.line("คะแนนรายข้อคำถาม (IIT, EIT) และรายการ (OIT)", {
    style: TITLE,
    height: 30,
    columns: own,
  });
  addSheetYear(sheet, fiscalYear, keys.indexOf("topic"));
  sheet.line(
    "พิมพ์คะแนน 0–100 ในช่องสีเหลือง เว้นว่างได้ ข้อที่ยังไม่มีข้อความยืนยันให้พิมพ์ข้อความตามแบบของ ป.ป.ช. ช่องสีเทาส่วนเสริมเติมเมื่อคำนวณจากคำตอบ",
    { style: { ...NOTE, horizontal: "Center" }, height: 24, columns: own },
  );
  const lines = rows.map(({ code, indicator, text, topic }) => ({
    code,
    indicator,
    text: text.value,
    topic,
    score: known.get(code)?.score ?? null,
    previous: known.get(code)?.previous ?? null,
  }));
  const { header, body, column } = addTable(sheet, QUESTION_COLUMNS, lines, {
    headerHeight: 44,
    body: { vertical: "Center", wrap: true, border: "Continuous" },
    rowHeight: lineHeights(
      QUESTION_COLUMNS,
      lines.map(({ text, topic }) => ({ text: text ?? "", topic: topic ?? "" })),
      { size: SIZE, least: 22, most: Infinity, indent: INDENT },
    ),
  });
  // What has no confirmed wording is for the officer to fill in.
  rows.forEach(({ text }, index) => {
    if (text.value !== null) return;
    const cell = { ...column("text"), row: body.row + index, rows: 1 };
    sheet.style(cell, { fill: COLORS.inputFill });
  });
  const beside = addIndicators(sheet, book, header.row, body.row);
  return sheet.plan({
    id: questionsSheet.id,
    name: questionsSheet.name.th,
    font: { name: REPORT_FONT, size: SIZE },
    names: [{ name: questionsSheet.anchor.name, area: column("score") }],
    validations: [scoreLimits(column("score", 2)), ...beside.map(computedCells)],
    page: {
      orientation: "Landscape",
      ...DATA_PAGE,
      titleRows: { row: header.row, rows: 1 },
      // The table beside it is for the screen.
      printArea: { row: 0, column: 0, rows: body.row + body.rows, columns: own },
    },
    freezeRows: body.row,
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: body.row, column: keys.indexOf("score") },
  });
}

const RULE_NAMES: Readonly<Record<OitRule, string>> = {
  "item-means": "ตัวชี้วัด OIT เป็นค่าเฉลี่ยของทุกรายการ",
  "sub-indicator-means": "ตัวชี้วัด OIT เป็นค่าเฉลี่ยของตัวชี้วัดย่อย",
};
const NOT_CONFIRMED = "ยังไม่มีแหล่งยืนยันวิธีคิด OIT ของปีนี้ อีกวิธีหนึ่งได้ดังนี้";

/**
 * Beside the first rows: every indicator from its questions, as the scores sheet has it, and the difference. Where no
 * source confirms how OIT is computed, the OIT indicators stand below once more by the other rule.
 * @returns the cells with formulas
 */
function addIndicators(
  sheet: SheetBuilder,
  book: RuleBook,
  headerRow: number,
  firstRow: number,
): readonly Area[] {
  const first = keysOf(QUESTION_COLUMNS).length + 1;
  const keys = keysOf(INDICATOR_COLUMNS);
  const headings = keys.map((key) => INDICATOR_COLUMNS[key].heading);
  sheet.put(headerRow, first, [headings], HEADER);
  const [rule = book.core.oitRule, other] = oitRulesOf(book);
  /** The indicators from a row on, and below them by which rule. */
  const add = (row: number, indicators: RuleBook["indicators"], by: OitRule): Area => {
    const lines = indicators.map(({ number, name }, index): Cell[] => {
      const place = row + index;
      const computed = cellAddress(place, first + keys.indexOf("computed"));
      const published = cellAddress(place, first + keys.indexOf("published"));
      const fromScores = `INDEX(${SCORES_NAME},${number})`;
      return [
        number,
        name.value,
        { formula: indicatorFormula(book, number, by, firstRow) },
        { formula: `=IFERROR(IF(${fromScores}="","",${fromScores}),"")` },
        {
          formula: `=IF(OR(${computed}="",${published}=""),"",ROUND(${computed}-${published},2))`,
        },
      ];
    });
    const table = sheet.put(row, first, lines, { border: "Continuous", vertical: "Center" });
    keys.forEach((key, index) => {
      const column = INDICATOR_COLUMNS[key];
      if ("style" in column)
        sheet.style({ ...table, column: first + index, columns: 1 }, column.style);
    });
    sheet.put(row + table.rows, first, [[RULE_NAMES[by]]], NOTE);
    return { ...table, column: first + keys.indexOf("computed"), columns: 3 };
  };
  const table = add(firstRow, book.indicators, rule);
  if (!other) return [table];
  const noteRow = table.row + table.rows + 1;
  sheet.put(noteRow, first, [[NOT_CONFIRMED]], NOTE);
  const ofOit = book.indicators.filter(({ instrument }) => instrument === "OIT");
  return [table, add(noteRow + 1, ofOit, other)];
}

/** An indicator from the score cells of its questions or items, "" while one is blank. */
function indicatorFormula(
  { core, questions, items }: RuleBook,
  number: number,
  rule: OitRule,
  firstRow: number,
): string {
  const column = keysOf(QUESTION_COLUMNS).indexOf("score");
  /** Score cells from one row of the list to another. */
  const cells = (from: number, to: number) =>
    areaAddress({ row: firstRow + from, column, rows: to - from + 1, columns: 1 });
  const own = [...questions, ...items].flatMap((row, at) => (row.indicator === number ? [at] : []));
  const start = own[0] ?? 0;
  const end = own.at(-1) ?? start;
  const groups = core.oitGroups.filter((group) => group.indicator === number);
  const groupMean = ({ first, last }: OitGroup) => {
    const beforeItems = questions.length - 1;
    return `AVERAGE(${cells(beforeItems + first, beforeItems + last)})`;
  };
  const mean =
    groups.length > 0 && rule === "sub-indicator-means"
      ? `AVERAGE(${groups.map(groupMean).join(",")})`
      : `AVERAGE(${cells(start, end)})`;
  return `=IF(COUNT(${cells(start, end)})<${own.length},"",${mean})`;
}

/**
 * Reads the question sheet; `range` is all that is used of it. Blank scores stay null: not every office has all.
 * @param core rules of the profile's year
 * @param compared indicator scores to compare with, where they are whole, and what is known of the year's rules; what
 *   differs becomes a note
 */
export function readQuestions(
  range: SheetCells,
  core: CoreRules,
  compared: { readonly scores: YearScores; readonly known: RuleBook["known"] } | null = null,
): Reading<QuestionScores> {
  const problems: Refusal[] = [];
  const wrongYear = sheetYearProblem(range, core.fiscalYear);
  if (wrongYear) return { value: null, problems: [wrongYear] };
  const table = findTable(range, QUESTION_COLUMNS);
  const missing = (["code", "score"] as const).find((key) => table?.columns[key] === undefined);
  if (!table || missing) {
    const row = range.row + (table?.row ?? 0) + 1;
    const params = { label: QUESTION_COLUMNS[missing ?? "code"].heading };
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return { value: null, problems: [{ text: workbookTexts.columnMissing, params, place }] };
  }
  const rows = questionRows(range, table, core, problems);
  const scoresOf = (key: "score" | "previous") => {
    const column = table.columns[key];
    const cells = rows.map(({ row }) => (column === undefined ? null : { row, column }));
    return readScoreCells(range, cells, QUESTION_COLUMNS[key].heading, problems);
  };
  const score = scoresOf("score");
  const previous = scoresOf("previous");
  const read = rows.map(({ row, code, indicator }, index): QuestionScore => {
    const words = table.value(row, "text");
    return {
      code,
      indicator,
      text: isErrorValue(words) ? null : normalizeText(String(words)) || null,
      score: score[index] ?? null,
      previous: previous[index] ?? null,
      place: placeOf(range, row, table.columns.score ?? 0),
    };
  });
  if (problems.length > 0) return { value: null, problems };
  const value = { fiscalYear: core.fiscalYear, scores: read };
  return {
    value,
    problems,
    notes: compared ? differences(value, { ...compared, core }, range.sheet) : [],
  };
}

/** Rows with a code of the year, each code once. */
function questionRows(
  range: SheetCells,
  table: HeadedTable<keyof typeof QUESTION_COLUMNS>,
  core: CoreRules,
  problems: Refusal[],
): readonly { readonly row: number; readonly code: string; readonly indicator: number }[] {
  const rows = new Map<string, { row: number; code: string; indicator: number }>();
  for (let row = table.row + 1; row < range.values.length; row++) {
    const found = normalizeText(String(table.value(row, "code")));
    if (found === "") continue;
    const place = placeOf(range, row, table.columns.code ?? 0);
    const reading = canonicalCode(found, { core });
    const code = reading && "code" in reading ? reading.code : null;
    const indicator = code && indicatorOfCode(code, core);
    if (!code || !indicator) {
      const params = { found, year: core.fiscalYear };
      problems.push({ text: rulesTexts.questionUnknown, params, place });
    } else if (rows.has(code)) {
      problems.push({ text: rulesTexts.questionTwice, params: { code }, place });
    } else rows.set(code, { row, code, indicator });
  }
  return Array.from(rows.values());
}

function differences(
  questions: QuestionScores,
  { scores, ...book }: OitRuleBook & { readonly scores: YearScores },
  sheet: string,
): readonly Refusal[] {
  return indicatorDifferences(questions, scores, book).map(({ number, computed, published }) => ({
    text: rulesTexts.indicatorDiffers,
    params: {
      number,
      computed: formatNumber(computed, 2, "arabic"),
      published: formatNumber(published, 2, "arabic"),
    },
    place: questions.scores.find((one) => one.indicator === number)?.place ?? { sheet },
  }));
}
