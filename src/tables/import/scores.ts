/** Scores and announced figures into the sheets of scores and of question scores. */
import { findIndicator } from "../../ita/indicators";
import type { Instrument, RuleBook } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import { LabelReader } from "../labels";
import { levelIn } from "../levelNames";
import { scoreSetsOf, type ScoreSet } from "../scoreSets";
import type { FoundTable, TableRecord } from "../table";
import { columnOf, type ImportDraft } from "./draft";
import { codeIn } from "./rows";

/** What a table says of the office itself in a year, or without naming one. */
function setOfYear(table: FoundTable, year: number): ScoreSet | undefined {
  return scoreSetsOf(table).find(
    (one) => one.agency === null && (one.year === null || one.year === year),
  );
}

/** The level that a table announces for the year. */
export function levelsOf(table: FoundTable, book: RuleBook): readonly string[] {
  const level = setOfYear(table, book.core.fiscalYear)?.level;
  return level ? [level.text] : [];
}

/** Scores of the year into the ten cells, announced figures of instruments and total beside the computed ones. */
export function addScores(draft: ImportDraft, table: FoundTable, book: RuleBook): number {
  const year = book.core.fiscalYear;
  const set = setOfYear(table, year);
  const into = draft.tables.find((one) => columnOf(one, "indicator") !== undefined);
  const column = into && columnOf(into, "score");
  if (!set || !into || column === undefined) return 0;
  let count = 0;
  for (const { indicator, points } of set.indicators) {
    const row = into.records.find(
      ({ cells }) => cells.indicator && findIndicator(cells.indicator.text, book) === indicator,
    )?.row;
    if (row === undefined || points < 0 || points > 100) continue;
    draft.set(row, column, points);
    count++;
  }
  const published = draft.tableWith("published");
  const beside = published && columnOf(published, "published");
  if (!published || beside === undefined) return count;
  for (const record of published.records) {
    const points = publishedFor(record, set);
    if (points !== undefined) draft.set(record.row, beside, points);
  }
  addLevel(draft, published, set, book);
  return count;
}

/**
 * The announced level into the rows of levels, where the instruments have their scores: the computed level is a formula
 * and stays; a sheet of an older form has only that.
 */
function addLevel(
  draft: ImportDraft,
  into: FoundTable,
  { level: announced }: ScoreSet,
  book: RuleBook,
): void {
  const level = announced && levelIn(announced.text, book.core);
  const column = columnOf(into, "instrumentScore");
  if (!level || column === undefined) return;
  for (const { row, cells } of into.records) {
    const isLevel = Object.values(cells).some(({ text }) => READER.read(text)?.aspect === "level");
    if (isLevel) draft.set(row, column, level.name);
  }
}

const READER = new LabelReader();

/** The announced figure that belongs into a row of the data sheet. */
function publishedFor(
  { cells }: TableRecord,
  set: ReturnType<typeof scoreSetsOf>[number],
): number | undefined {
  const name = Object.values(cells)
    .map(({ text }) => READER.read(text)?.subject)
    .find((subject) => subject?.of === "instrument" || subject?.of === "total");
  if (name?.of === "total") return set.total?.points;
  const instrument: Instrument | undefined = INSTRUMENTS.find(
    (one) => name?.of === "instrument" && name.instrument === one,
  );
  return instrument && set.instruments[instrument]?.points;
}

/** Scores of questions and items by their code. */
export function addQuestions(draft: ImportDraft, table: FoundTable, book: RuleBook): number {
  const year = book.core.fiscalYear;
  const into = draft.tables.find(
    (one) => columnOf(one, "questionCode") !== undefined && columnOf(one, "score") !== undefined,
  );
  const column = into && columnOf(into, "score");
  if (!into || column === undefined) return 0;
  const rowOf = new Map(
    into.records.flatMap(({ cells, row }) => {
      const code = cells.questionCode && codeIn(cells.questionCode.text, book);
      return code ? [[code, row] as const] : [];
    }),
  );
  const sets = scoreSetsOf(table).filter(
    (one) => one.agency === null && (one.year === null || one.year === year),
  );
  let count = 0;
  for (const { code, points } of sets.flatMap(({ questions }) => questions)) {
    const row = rowOf.get(code);
    if (row === undefined || points < 0 || points > 100) continue;
    draft.set(row, column, points);
    count++;
  }
  return count;
}
