import { answerColumns, scoreTallies, surveyParts, type Survey } from "../../ita/answers";
import { rulesIn } from "../../ita/rulebook/standIn";
import { type Reading, type Refusal, type Result, ok, refuse } from "../../core/result";
import { rulesTexts } from "../../locale/rules";
import type { CellValue, SheetCells } from "../../cells/values";
import type { DataSheetId } from "../../sheets/templates/all";
import { readAnswers } from "../../sheets/templates/answers";
import { planAnswerScores } from "../../sheets/templates/answerScores";
import { CellChange } from "../edit/cellChange";
import type { WantedSheet } from "../edit/sheetEdit";
import { readSnapshot, type Snapshot } from "../read/read";
import { officeErrorCode, runExcel } from "../run";
import { transact } from "../transaction";

const SURVEYS: readonly (readonly [DataSheetId & `answers-${string}`, Survey])[] = [
  ["answers-iit", "IIT"],
  ["answers-eit", "EIT"],
];
/** Cells read at a time where Excel refuses all at once; even the longest answers then stay below 5 MB. */
const CELLS_AT_A_TIME = 40_000;

/** What "compute scores from answers" did. */
export interface AnswersOutcome {
  /** Questions whose score was written. */
  readonly questions: number;
  /** People who answered, both surveys together. */
  readonly respondents: number;
  /** Name of the question sheet. */
  readonly sheet: string;
}

/**
 * Computes question scores from the answer sheets and writes them into the question sheet: two round trips to read,
 * one to see what stands there, one for the record, one to write. Scores that an officer typed are never changed; when answers cannot be used or a typed score stands
 * in the way, nothing is written.
 */
export function scoreAnswers(): Promise<Result<AnswersOutcome>> {
  return runExcel(async (context) => {
    const read = await readWithAnswers(context);
    if (!read.ok) return read;
    const { state, ranges } = read.value;
    if (!state.agency.value) return firstProblem(state.agency);
    if (state.rules && !state.rules.value) return firstProblem(state.rules);
    const book = rulesIn(state.rules?.value, state.agency.value.fiscalYear);
    const given = SURVEYS.flatMap(([id, survey]) => {
      const range = ranges[id];
      return range ? [{ survey, range }] : [];
    });
    if (given.length === 0) return refuse(rulesTexts.noAnswersSheet);
    const questions = ranges.questions;
    if (!questions) return refuse(rulesTexts.noQuestionsSheet);

    const readings = given.map(({ survey, range }) => readAnswers(range, survey, book));
    // A sheet that was added but not filled in yet is no fault while the other one has answers.
    const filled = readings.filter(({ value, problems }) => value || !isEmpty(problems));
    const faulty = (filled.length > 0 ? filled : readings).find(({ value }) => !value);
    if (faulty) return firstProblem(faulty);
    const surveys = filled.flatMap(({ value }) => (value ? [value] : []));
    const answered = surveys.flatMap(({ survey, tallies }) =>
      scoreTallies(tallies, surveyParts(book, survey)),
    );
    const asked = new Set(
      surveys.flatMap(({ survey }) => answerColumns(book, survey).map(({ code }) => code)),
    );
    const planned = planAnswerScores(questions, book.core, answered, [...asked]);
    if (!planned.ok) return planned;
    const wanted: WantedSheet = {
      sheet: questions.sheet,
      cells: planned.value.writes.map(({ row, column, value }) => ({
        row,
        column,
        before: questions.values[row - questions.row]?.[column - questions.column] ?? "",
        after: value ?? "",
      })),
      dropRows: [],
    };
    const written = await transact(new CellChange(context, [wanted], { keepForUndo: false }));
    if (!written.ok) return written;
    const respondents = surveys.reduce((sum, survey) => sum + survey.respondents, 0);
    return ok({ questions: planned.value.questions, respondents, sheet: questions.sheet });
  });
}

function isEmpty(problems: readonly Refusal[]): boolean {
  return problems.length === 1 && problems[0]?.text === rulesTexts.noAnswers;
}

/** The first problem of a reading, with how many more there are. */
function firstProblem<T>({ problems }: Reading<T>): Result<never> {
  const [first] = problems;
  if (!first) throw new Error("a record is missing without a problem");
  return { ok: false, error: first };
}

/** Data sheets with the answers; where those are too much for one answer of Excel on the web, piece by piece. */
async function readWithAnswers(context: Excel.RequestContext): Promise<Result<Snapshot>> {
  try {
    return await readSnapshot(
      context,
      SURVEYS.map(([id]) => id),
    );
  } catch (error) {
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
  }
  const read = await readSnapshot(context);
  if (!read.ok) return read;
  const pieces: Partial<Record<DataSheetId, SheetCells>> = {};
  for (const [id] of SURVEYS) {
    const sheet = read.value.sheetOf.get(id);
    if (sheet !== undefined) pieces[id] = await readPieces(context, sheet);
  }
  return ok({ ...read.value, ranges: { ...read.value.ranges, ...pieces } });
}

/** Used cells of a sheet, some rows at a time. */
async function readPieces(context: Excel.RequestContext, name: string): Promise<SheetCells> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { sheet: name, row: 0, column: 0, values: [] };
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / columnCount));
  const values: CellValue[][] = [];
  for (let first = 0; first < rowCount; first += rowsAtATime) {
    const rows = Math.min(rowsAtATime, rowCount - first);
    const piece = sheet.getRangeByIndexes(row + first, column, rows, columnCount);
    piece.load("values");
    // One piece an answer is the whole point.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    values.push(...(piece.values as CellValue[][]));
  }
  return { sheet: name, row, column, values };
}
