import { answerColumns, scalesOf, scoreTallies, surveyParts } from "../src/ita/answers";
import { bookOf } from "../src/ita/rulebook/book";
import { paint } from "../src/excel/paint/paint";
import { readSnapshot } from "../src/excel/read/read";
import { runExcel } from "../src/excel/run";
import { scoreAnswers } from "../src/excel/actions/scoreAnswers";
import { SAMPLE_AGENCY } from "../src/sheets/samples/agency";
import type { CellValue, SheetCells } from "../src/cells/values";
import type { SheetPlan } from "../src/sheets/plan";
import { planAgency } from "../src/sheets/templates/agency";
import { planAnswers, readAnswers } from "../src/sheets/templates/answers";
import { planQuestions } from "../src/sheets/templates/questions";
import { planScores } from "../src/sheets/templates/scores";
import { startHost } from "../scripts/headless";
import { medianTime, type Benchmark, type Figure } from "./bench";

const RESPONDENTS = 5000;
/** Reading the sheets and the answers, the record of what will change, the change, the end of the record. */
const SYNCS = 5;
/** The year whose IIT form has 30 questions, many of them in parts. */
const YEAR = 2564;

/** Answers of 5,000 people to all questions, as words or as numbers, the same every time. */
function rowsOfAnswers(words: boolean): CellValue[][] {
  const book = bookOf(YEAR);
  if (!book) throw new Error(`no rulebook for ${YEAR}`);
  const labels = new Map(scalesOf(book).map(({ scale }) => [scale.id, scale.labels.value]));
  const columns = answerColumns(book, "IIT").map(({ scale }) => labels.get(scale ?? "") ?? []);
  return Array.from({ length: RESPONDENTS }, (_, row) => [
    row + 1,
    ...columns.map((own, column) => {
      const answer = (row * 7 + column * 3 + (row % 11)) % own.length;
      return words ? (own[answer] ?? "") : answer + 1;
    }),
  ]);
}

/** Cells of a plan with no formulas in question, as they would be read. */
function cellsOf(plan: SheetPlan, below: CellValue[][]): SheetCells {
  const rows = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length));
  const width = Math.max(...plan.blocks.map(({ cells }) => cells[0]?.length ?? 0));
  const values = Array.from({ length: rows }, () =>
    Array.from({ length: width }, (): CellValue => ""),
  );
  for (const { row, column, cells } of plan.blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const target = values[row + r];
        if (target && cell !== null && typeof cell !== "object") target[column + c] = cell;
      }),
    );
  }
  return { sheet: plan.name, row: 0, column: 0, values: [...values, ...below] };
}

/** From cells to scores, without Excel. */
async function computing(words: boolean): Promise<Figure> {
  const book = bookOf(YEAR);
  if (!book) throw new Error(`no rulebook for ${YEAR}`);
  const range = cellsOf(planAnswers("IIT", YEAR), rowsOfAnswers(words));
  const time = await medianTime(() => {
    const { value } = readAnswers(range, "IIT", book);
    if (!value || scoreTallies(value.tallies, surveyParts(book, "IIT")).length !== 30) {
      throw new Error("not all 30 questions were scored");
    }
  });
  return {
    name: `${RESPONDENTS} respondents × 30 questions, computing`,
    value: Math.round(time),
    unit: "ms",
    limit: 1000,
    note: `${answerColumns(book, "IIT").length} columns, answers as ${words ? "words" : "numbers"}`,
  };
}

/** The button "compute scores from answers" in the embedded host. */
async function wholeButton(words: boolean): Promise<Figure[]> {
  const host = startHost();
  host.install(globalThis);
  const plan = planAnswers("IIT", YEAR);
  const body = rowsOfAnswers(words);
  const firstRow = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length));
  const painted = await runExcel(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const made = await paint(
      context,
      [
        planAgency({ ...SAMPLE_AGENCY, fiscalYear: YEAR, planYear: YEAR + 1 }),
        planScores(undefined, YEAR),
        planQuestions(YEAR),
        plan,
      ],
      read.value.around,
    );
    context.workbook.worksheets
      .getItem(plan.name)
      .getRangeByIndexes(firstRow, 0, body.length, body[0]?.length ?? 1).values = body;
    await context.sync();
    return made;
  });
  if (!painted.ok) throw new Error(painted.error.text.en);
  const before = { ...host.counters };
  const start = performance.now();
  const scored = await scoreAnswers();
  const time = performance.now() - start;
  if (!scored.ok) throw new Error(scored.error.text.en);
  const { roundTrips, responseBytes } = host.counters;
  const name = `${RESPONDENTS} respondents × 30 questions, the button`;
  const note = words ? "answers as words" : "answers as numbers";
  return [
    { name, value: roundTrips - before.roundTrips, unit: "syncs", limit: SYNCS, note },
    { name, value: responseBytes - before.responseBytes, unit: "bytes", note: `${note}, read` },
    { name, value: Math.round(time), unit: "ms", note: `${note}, embedded host` },
  ];
}

/** Raw answers to question scores: time and round trips. */
export const answers: Benchmark = async () => [
  await computing(true),
  await computing(false),
  ...(await wholeButton(true)),
  ...(await wholeButton(false)),
];
