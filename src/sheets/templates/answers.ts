import type { Area } from "../../cells/area";
import {
  answerColumns,
  pointsUnverified,
  scalesOf,
  surveyParts,
  type AnswerColumn,
  type AnswerTally,
  type NamedScale,
  type Survey,
} from "../../ita/answers";
import { bookOf } from "../../ita/rulebook/book";
import type { RuleBook } from "../../ita/rulebook/schema";
import { rulesTexts } from "../../locale/rules";
import type { Reading, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { toArabicDigits } from "../../thai/digits";
import { parseNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findLabel, labelKey } from "../find";
import { measureTextHeight } from "../layout/heights";
import type { Cell, SheetPlan, Validation } from "../plan";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import type { AddedSheet, ReadContext } from "./dataSheet";
import { addSheetYear, sheetYearProblem } from "./sheetYear";

const WORDING_LABEL = "ข้อคำถาม";
const SCALE_LABEL = "แบบคำตอบ";
const RESPONDENT_LABEL = "ผู้ตอบ";
const PART_LABEL = "ส่วนที่";
/** Rows with drop-downs; answers below them are read as well. */
const LIST_ROWS = 10_000;
/** Rows that look ready to be filled in. */
const READY_ROWS = 100;
/** Longest source of a drop-down list that Excel takes, in UTF-16 units. */
const LIST_LIMIT = 255;
/** Problems told one by one; a sheet pasted wrongly has thousands. */
const TOLD = 100;
const FIRST_WIDTH = 110;
const PART_WIDTH = 50;
/** The nine questions of the newest forms of the EIT are printed with letters of 9 points on a landscape page. */
const ANSWER_WIDTH = 117;
const WORDING_SIZE = 12;

/** Raw answers of internal stakeholders. */
export const answersIitSheet: AddedSheet<"answers-iit"> = {
  id: "answers-iit",
  name: { th: "คำตอบ IIT", en: "IIT answers" },
  purpose: {
    th: "คำตอบของผู้มีส่วนได้ส่วนเสียภายใน รายผู้ตอบ",
    en: "Answers of internal stakeholders, a row a respondent",
  },
  anchor: { kind: "name", name: "ITA_AnswersIIT" },
  needed: false,
  onDemand: true,
  plan: ({ fiscalYear }) => planAnswers("IIT", fiscalYear),
  notes: (context) => pointsNotes("IIT", context),
};

/** Raw answers of external stakeholders. */
export const answersEitSheet: AddedSheet<"answers-eit"> = {
  id: "answers-eit",
  name: { th: "คำตอบ EIT", en: "EIT answers" },
  purpose: {
    th: "คำตอบของผู้มีส่วนได้ส่วนเสียภายนอก รายผู้ตอบ",
    en: "Answers of external stakeholders, a row a respondent",
  },
  anchor: { kind: "name", name: "ITA_AnswersEIT" },
  needed: false,
  onDemand: true,
  plan: ({ fiscalYear }) => planAnswers("EIT", fiscalYear),
  notes: (context) => pointsNotes("EIT", context),
};

/** That the points of the year's answers are not confirmed, unless the office set its own. */
function pointsNotes(survey: Survey, { book, records }: ReadContext): readonly Refusal[] {
  const own = records.rules?.value?.differences.some(({ path }) => path.startsWith("scales."));
  return pointsUnverified(book, survey) && !own ? [{ text: rulesTexts.pointsUnverified }] : [];
}

/** The answers of a survey, counted. */
export interface SurveyAnswers {
  readonly survey: Survey;
  readonly tallies: readonly AnswerTally[];
  /** Respondents with at least one answer. */
  readonly respondents: number;
}

/**
 * The sheet for raw answers of a survey: a row a respondent, a column a question or part of one. The scale of every
 * column stands above it and is the office's to change; where the rulebook does not know it, to choose.
 */
export function planAnswers(survey: Survey, fiscalYear: number): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const columns = answerColumns(book, survey);
  const scales = scalesOf(book);
  const inParts = surveyParts(book, survey).length > 1;
  const lead = inParts ? 2 : 1;
  const widths = [
    FIRST_WIDTH,
    ...(inParts ? [PART_WIDTH] : []),
    ...columns.map(() => ANSWER_WIDTH),
  ];
  const sheet = new SheetBuilder(widths);
  const left = { horizontal: "Left" } as const;
  sheet.line(`คำตอบแบบวัด ${survey} รายผู้ตอบ`, {
    style: { ...TITLE, ...left },
    height: 30,
    columns: 8,
  });
  addSheetYear(sheet, fiscalYear);
  for (const note of notes(book, survey, inParts)) {
    sheet.line(note, { style: { ...NOTE, ...left }, height: 22, columns: 12 });
  }
  const blanks = (label: string): Cell[] => (inParts ? [label, null] : [label]);
  const wording = columns.map(wordingOf);
  const texts = sheet.rows([[...blanks(WORDING_LABEL), ...wording.map((text) => text || null)]], {
    style: { size: WORDING_SIZE, wrap: true, vertical: "Top", color: COLORS.noteText },
    height: Math.min(
      400,
      Math.max(
        22,
        ...wording.map((text) => measureTextHeight(text, ANSWER_WIDTH, { size: WORDING_SIZE })),
      ),
    ),
  });
  const nameOf = (id: string | null) => scales.find(({ scale }) => scale.id === id)?.name ?? null;
  const chosen = sheet.rows(
    [[...blanks(SCALE_LABEL), ...columns.map(({ scale }) => nameOf(scale))]],
    { height: 36, style: { size: WORDING_SIZE, wrap: true, vertical: "Center" } },
  );
  const answers = (area: Area): Area => ({ ...area, column: lead, columns: columns.length });
  sheet.style(answers(chosen), { ...INPUT, locked: false, horizontal: "Center" });
  for (const area of [texts, chosen]) sheet.style({ ...area, columns: 1 }, { bold: true });
  const header = sheet.rows(
    [[RESPONDENT_LABEL, ...(inParts ? [PART_LABEL] : []), ...columns.map(({ label }) => label)]],
    { style: HEADER, height: 26 },
  );
  const body: Area = { ...header, row: header.row + 1, rows: LIST_ROWS };
  sheet.style({ ...body, rows: READY_ROWS }, { ...INPUT, locked: false });
  const { id, name, anchor } = survey === "IIT" ? answersIitSheet : answersEitSheet;
  return sheet.plan({
    id,
    name: name.th,
    font: { name: REPORT_FONT, size: 14 },
    names: [{ name: anchor.name, area: header }],
    validations: [
      ...suggestion(
        scales.map(({ name }) => name),
        answers(chosen),
        true,
      ),
      ...(inParts ? suggestion(["1", "2"], { ...body, column: 1, columns: 1 }, true) : []),
      ...answerLists(columns, scales, answers(body)),
    ],
    page: {
      orientation: "Landscape",
      ...DATA_PAGE,
      titleRows: { row: header.row, rows: 1 },
      printsAll: true,
    },
    freezeRows: header.row + 1,
    freezeColumns: lead,
    tabColor: COLORS.brand,
    select: { row: body.row, column: lead },
  });
}

function wordingOf({ text, detail }: AnswerColumn): string {
  if (text === null) return detail ? `(หัวข้อ) ${detail}` : "";
  return detail ? `${text}\n– ${detail}` : text;
}

/** What the sheet says above the answers. */
function notes(book: RuleBook, survey: Survey, inParts: boolean): readonly string[] {
  return [
    "หนึ่งแถวต่อหนึ่งผู้ตอบ เลือกคำตอบจากรายการ หรือพิมพ์ลำดับของคำตอบ (1 คือคำตอบแรกในรายการ) เว้นว่างเมื่อไม่ตอบ วางข้อมูลจากที่อื่นได้",
    "แบบคำตอบในช่องสีเหลืองบอกว่าคำตอบใดได้ 100 คะแนน เลือกให้ตรงกับแบบของ ป.ป.ช. ข้อที่ว่างอยู่ต้องเลือกก่อนคำนวณ",
    ...(inParts ? [`${PART_LABEL}: พิมพ์ 1 หรือ 2 ทุกแถวเมื่อแยกส่วน หรือเว้นว่างทุกแถว`] : []),
    ...(pointsUnverified(book, survey) ? [rulesTexts.pointsUnverified.th] : []),
  ];
}

/** A drop-down with these entries; none when Excel would not take so long a list. */
function suggestion(entries: readonly string[], area: Area, strict: boolean): Validation[] {
  if (entries.length === 0 || entries.join(",").length > LIST_LIMIT) return [];
  const error = { title: SCALE_LABEL, message: "เลือกจากรายการ หรือเว้นว่าง" };
  return [{ kind: "list", area, source: entries, strict, ...(strict && { error }) }];
}

/** Drop-downs of the answers, one for neighbouring columns with the same answers; numbers are allowed beside them. */
function answerLists(
  columns: readonly AnswerColumn[],
  scales: readonly NamedScale[],
  area: Area,
): Validation[] {
  const all = [...new Set(scales.flatMap(({ scale }) => scale.labels.value))];
  const entriesOf = ({ scale: id }: AnswerColumn) =>
    scales.find(({ scale }) => scale.id === id)?.scale.labels.value ?? all;
  const runs: { entries: readonly string[]; first: number; count: number }[] = [];
  columns.forEach((column, index) => {
    const entries = entriesOf(column);
    const last = runs.at(-1);
    if (last?.entries.join() === entries.join()) last.count++;
    else runs.push({ entries, first: index, count: 1 });
  });
  return runs.flatMap(({ entries, first, count }) =>
    suggestion(entries, { ...area, column: area.column + first, columns: count }, false),
  );
}

/** A column of the sheet that holds answers. */
interface ReadColumn {
  readonly at: number;
  readonly code: string;
  readonly scale: NamedScale | null;
  /** Where its scale is chosen. */
  readonly scalePlace: Refusal["place"];
}

/**
 * Reads and counts the answers of a survey; `range` is all that is used of the sheet, `book` the rules that hold.
 * Every answer that is none of its scale is a problem with its cell; blanks are left out.
 */
export function readAnswers(
  range: SheetCells,
  survey: Survey,
  book: RuleBook,
): Reading<SurveyAnswers> {
  const problems: Refusal[] = [];
  let untold = 0;
  const report = (
    text: Refusal["text"],
    params: Refusal["params"],
    place: Refusal["place"],
  ): void => {
    if (problems.length < TOLD) {
      problems.push({ text, ...(params && { params }), ...(place && { place }) });
    } else untold++;
  };
  const wrongYear = sheetYearProblem(range, book.core.fiscalYear);
  if (wrongYear) return { value: null, problems: [wrongYear] };
  const head = findLabel(range, RESPONDENT_LABEL);
  if (!head) {
    const params = { label: RESPONDENT_LABEL };
    const place = { sheet: range.sheet, address: "A:A" };
    return { value: null, problems: [{ text: workbookTexts.labelMissing, params, place }] };
  }
  const columns = readColumns(range, head.row, survey, book, report);
  const shares = surveyParts(book, survey);
  const partColumn =
    shares.length > 1
      ? (range.values[head.row] ?? []).findIndex((value) => labelKey(value) === PART_LABEL)
      : -1;
  const rows = range.values.slice(head.row + 1);
  const answered = rows.map((line) => columns.some(({ at }) => !isBlank(line[at])));
  const parts = readParts(range, head.row + 1, partColumn, answered, report);
  const tallies = columns.flatMap((column): AnswerTally[] => {
    const { at, code, scale } = column;
    if (!scale) {
      if (rows.some((line) => !isBlank(line[at]))) {
        report(rulesTexts.scaleMissing, { code }, column.scalePlace);
      }
      return [];
    }
    const labels = scale.scale.labels.value;
    const counts = Array.from({ length: parts.count }, () => labels.map(() => 0));
    const known = new Map<CellValue, number>();
    rows.forEach((line, index) => {
      const value = line[at] ?? "";
      let answer = known.get(value);
      if (answer === undefined) known.set(value, (answer = answerOf(value, labels)));
      if (answer >= 0) {
        const count = counts[parts.of[index] ?? 0];
        if (count) count[answer] = (count[answer] ?? 0) + 1;
      } else if (answer === UNKNOWN) {
        const place = placeOf(range, head.row + 1 + index, at);
        if (isErrorValue(value)) report(workbookTexts.cellError, { found: String(value) }, place);
        else {
          const params = { found: String(value), code, answers: labels.join(", ") };
          report(rulesTexts.answerUnknown, { ...params, count: labels.length }, place);
        }
      }
    });
    return [{ code, points: scale.scale.points.value, counts }];
  });
  const respondents = answered.filter(Boolean).length;
  if (respondents === 0 && problems.length === 0) {
    report(rulesTexts.noAnswers, undefined, { sheet: range.sheet });
  }
  if (untold > 0) {
    const params = { count: untold };
    problems.push({ text: rulesTexts.moreAnswers, params, place: { sheet: range.sheet } });
  }
  return { value: problems.length === 0 ? { survey, tallies, respondents } : null, problems };
}

type ReportProblem = (
  text: Refusal["text"],
  params: Refusal["params"],
  place: Refusal["place"],
) => void;

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

const BLANK = -1;
const UNKNOWN = -2;

/** Which answer a cell means: its wording, or its number in the list counted from 1. */
function answerOf(value: CellValue, labels: readonly string[]): number {
  if (isBlank(value)) return BLANK;
  if (typeof value === "boolean" || isErrorValue(value)) return UNKNOWN;
  const key = labelKey(value);
  const byWord = labels.findIndex((label) => labelKey(label) === key);
  if (byWord >= 0) return byWord;
  const number = typeof value === "number" ? value : parseNumber(value);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= labels.length
    ? number - 1
    : UNKNOWN;
}

/** Columns whose heading is a question code of the survey; other columns are the office's own. */
function readColumns(
  range: SheetCells,
  headRow: number,
  survey: Survey,
  book: RuleBook,
  report: ReportProblem,
): readonly ReadColumn[] {
  const scales = scalesOf(book);
  const known = new Map(answerColumns(book, survey).map((column) => [column.label, column]));
  const scaleRow = findLabel(range, SCALE_LABEL)?.row;
  const seen = new Set<string>();
  return (range.values[headRow] ?? []).flatMap((heading, at): ReadColumn[] => {
    const label = toArabicDigits(normalizeText(String(heading)))
      .replace(/\s/g, "")
      .toLowerCase();
    if (!/^[ie]\d+(\.\d+)?$/.test(label)) return [];
    const place = placeOf(range, headRow, at);
    const column = known.get(label);
    if (!column) {
      report(rulesTexts.questionUnknown, { found: label, year: book.core.fiscalYear }, place);
      return [];
    }
    if (seen.has(label)) {
      report(rulesTexts.columnTwice, { code: label }, place);
      return [];
    }
    seen.add(label);
    const typed = scaleRow === undefined ? "" : (range.values[scaleRow]?.[at] ?? "");
    const scalePlace = placeOf(range, scaleRow ?? headRow, at);
    const scale = scales.find((one) =>
      isBlank(typed) ? one.scale.id === column.scale : labelKey(one.name) === labelKey(typed),
    );
    if (!scale && !isBlank(typed)) {
      const choices = scales.map(({ name }) => name).join(", ");
      report(rulesTexts.scaleUnknown, { found: String(typed), choices }, scalePlace);
      return [];
    }
    return [{ at, code: column.code, scale: scale ?? null, scalePlace }];
  });
}

/** Which part of the survey every respondent belongs to, counted from 0; one part when none is given anywhere. */
function readParts(
  range: SheetCells,
  firstRow: number,
  column: number,
  answered: readonly boolean[],
  report: ReportProblem,
): { readonly count: number; readonly of: readonly number[] } {
  const value = (row: number): CellValue => range.values[firstRow + row]?.[column] ?? "";
  const given = answered.some((one, row) => one && !isBlank(value(row)));
  if (column < 0 || !given) return { count: 1, of: answered.map(() => 0) };
  const of = answered.map((one, row) => {
    if (!one) return 0;
    const found = String(value(row));
    const part = parseNumber(found.replace(PART_LABEL, ""));
    if (part === 1 || part === 2) return part - 1;
    report(rulesTexts.partUnknown, { found }, placeOf(range, firstRow + row, column));
    return 0;
  });
  return { count: 2, of };
}
