/** Scores as a workbook states them: in score tables, in the add-in's score sheet and beside names of indicators. */
import type { SheetArea } from "../cells/area";
import type { Instrument, RuleBook } from "../ita/rulebook/schema";
import { INSTRUMENTS } from "../ita/score";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/number";

import type { Row } from "./rows";
import type { CheckSource } from "./source";
import { levelIn } from "./levels";
import type { FoundTable, TableCell } from "../tables/table";
import type { Years } from "./years";

/** A printed number and where it stands. */
export interface Figure extends SheetArea {
  readonly value: number;
}

/** A score (0–100) of an indicator. */
export interface ScoreStatement extends Figure {
  readonly indicator: number;
}

/** All that one table states of the scores of the year. */
export interface ScoreTable {
  /** Where to point when the table as a whole is meant. */
  readonly at: SheetArea;
  readonly statements: readonly ScoreStatement[];
  /** One score an indicator in official order; null when one is missing, doubled or no score. */
  readonly scores: readonly number[] | null;
  /** Scores (0–100) of the instruments as printed. */
  readonly instruments: Partial<Record<Instrument, Figure>>;
  /** Weighted points of the instruments as printed. */
  readonly weighted: Partial<Record<Instrument, Figure>>;
  readonly total: Figure | null;
  readonly level: (SheetArea & { readonly text: string }) | null;
}

/** Heading and labels of the published figures on the add-in's score sheet. */
const PUBLISHED = "คะแนนที่ประกาศ";
const TOTAL = "คะแนนรวม";

/** The number in a cell of scores: "๙๓.๘๒", "93.82 คะแนน"; null for anything else. */
export function scoreIn(cell: TableCell | undefined): number | null {
  if (!cell) return null;
  if (typeof cell.value === "number") return cell.value;
  return parseNumber(cell.text.replace(/\s*คะแนน\s*$/, ""));
}

const BESIDE = /คะแนน\s*(\d{1,3}(?:\.\d+)?)(?![\d.])|(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*คะแนน/;

/** The score written beside a name: "(๙๗.๒๑ คะแนน)", "คะแนน ๙๓.๕๙". */
export function scoreBeside(text: string): number | null {
  const match = BESIDE.exec(toArabicDigits(text));
  return match ? parseNumber(match[1] ?? match[2] ?? "") : null;
}

/** Every table of the year that states scores, the add-in's own score sheet first. */
export function readScoreTables(
  source: CheckSource,
  years: Years,
  book: RuleBook,
  rows: readonly Row[],
  indicatorIn: (text: string) => number | null,
): ScoreTable[] {
  const dataSheets = new Set(source.sheets.filter(({ data }) => data).map(({ name }) => name));
  const own = (table: { at: SheetArea }) => (dataSheets.has(table.at.sheet) ? 0 : 1);
  const found = source.tables
    // A table of another year may say something else.
    .filter(({ kind, sheet, fiscalYear: year }) => {
      const current = year === undefined || year === years.result || year === years.plan;
      return kind === "scores" && (current || dataSheets.has(sheet));
    })
    .map((table) => readScoreTable(table, book, indicatorIn));
  const merged = attachInstruments(found).map((table) =>
    own(table) === 0 ? withPublished(table, source) : table,
  );
  return [...merged.sort((a, b) => own(a) - own(b)), ...besideNames(rows, book)];
}

function figure(table: FoundTable, cell: TableCell | undefined): Figure | null {
  const value = scoreIn(cell);
  // What a formula computes from the cells beside it states nothing of its own.
  if (!cell || cell.formula || value === null) return null;
  return { sheet: table.sheet, row: cell.row, column: cell.column, value };
}

function readScoreTable(
  table: FoundTable,
  book: RuleBook,
  indicatorIn: (text: string) => number | null,
): ScoreTable {
  const statements: ScoreStatement[] = [];
  const instruments: Partial<Record<Instrument, Figure>> = {};
  const weighted: Partial<Record<Instrument, Figure>> = {};
  let total: Figure | null = null;
  let level: ScoreTable["level"] = null;
  for (const { cells, kind, row } of table.records) {
    if (kind !== "data" && kind !== "total") continue;
    // The level has a column, or stands under the total.
    const graded = [cells.level, ...(kind === "total" ? Object.values(cells) : [])].find(
      (cell) => cell && !cell.carried && levelIn(cell.text, book.core),
    );
    if (graded) {
      level = { sheet: table.sheet, row: graded.row, column: graded.column, text: graded.text };
    }
    if (kind === "total") {
      total =
        figure(table, cells.weighted) ??
        figure(table, cells.instrumentScore) ??
        figure(table, cells.score) ??
        total;
      continue;
    }
    const indicator = cells.indicator && indicatorIn(cells.indicator.text);
    const instrument =
      instrumentIn(cells.instrument?.text) ??
      (indicator ? book.core.indicators[indicator - 1] : undefined);
    const score = figure(table, cells.score);
    // A score merged over several rows is stated once.
    if (indicator && score && score.row === row) statements.push({ ...score, indicator });
    if (!instrument) continue;
    const points = figure(table, cells.weighted);
    const whole = figure(table, cells.instrumentScore);
    if (points) weighted[instrument] ??= points;
    if (whole) instruments[instrument] ??= whole;
    else if (!cells.indicator && score) instruments[instrument] ??= score;
  }
  const { sheet, area } = table;
  return {
    at: { sheet, row: area.row, column: area.column },
    statements,
    scores: wholeSet(statements, book),
    instruments,
    weighted,
    total,
    level,
  };
}

function instrumentIn(text: string | undefined): Instrument | undefined {
  const found = text === undefined ? [] : INSTRUMENTS.filter((name) => text.includes(name));
  return found.length === 1 ? found[0] : undefined;
}

/** A table of instruments alone belongs to the indicators above it on the same sheet. */
function attachInstruments(tables: readonly ScoreTable[]): ScoreTable[] {
  const whole: ScoreTable[] = [];
  for (const table of tables) {
    const before = whole.findLast(({ at }) => at.sheet === table.at.sheet);
    if (table.statements.length > 0 || !before) whole.push(table);
    else {
      whole[whole.indexOf(before)] = {
        ...before,
        instruments: { ...table.instruments, ...before.instruments },
        weighted: { ...table.weighted, ...before.weighted },
        total: before.total ?? table.total,
        level: before.level ?? table.level,
      };
    }
  }
  return whole;
}

/** The figures that the officer copied from the announcement into the add-in's score sheet. */
function withPublished(table: ScoreTable, { sheets }: CheckSource): ScoreTable {
  const cells = sheets.find(({ name }) => name === table.at.sheet)?.cells;
  const top = cells?.values.findIndex((line) => line.includes(PUBLISHED)) ?? -1;
  if (!cells || top < 0) return table;
  const column = cells.values[top]?.indexOf(PUBLISHED) ?? -1;
  const published = (label: string): Figure | null => {
    const r = cells.values.findIndex((line, index) => index > top && line.includes(label));
    const value = cells.values[r]?.[column];
    const number = typeof value === "number" ? value : parseNumber(String(value ?? ""));
    return number === null
      ? null
      : { sheet: table.at.sheet, row: cells.row + r, column: cells.column + column, value: number };
  };
  const instruments: Partial<Record<Instrument, Figure>> = {};
  for (const name of INSTRUMENTS) {
    const found = published(name);
    if (found) instruments[name] = found;
  }
  return { ...table, instruments, weighted: {}, total: published(TOTAL), level: null };
}

/** Scores written beside the names of indicators in plans and progress tables, a table each. */
function besideNames(rows: readonly Row[], book: RuleBook): ScoreTable[] {
  const byTable = new Map<FoundTable, ScoreStatement[]>();
  for (const { table, record, indicator } of rows) {
    const cell = record.cells.indicator;
    const value = cell && cell.row === record.row ? scoreBeside(cell.text) : null;
    if (!cell || value === null || indicator === null) continue;
    const statement = { sheet: table.sheet, row: cell.row, column: cell.column, value, indicator };
    const known = byTable.get(table);
    if (known) known.push(statement);
    else byTable.set(table, [statement]);
  }
  return Array.from(byTable, ([{ sheet, area }, statements]) => ({
    at: { sheet, row: area.row, column: area.column },
    statements,
    scores: wholeSet(statements, book),
    instruments: {},
    weighted: {},
    total: null,
    level: null,
  }));
}

function wholeSet(statements: readonly ScoreStatement[], book: RuleBook): number[] | null {
  const scores = book.indicators.map(({ number }) => {
    const own = new Set(
      statements.filter(({ indicator }) => indicator === number).map(({ value }) => value),
    );
    const [score] = own;
    return own.size === 1 && score !== undefined && score >= 0 && score <= 100 ? score : null;
  });
  return scores.every((score) => score !== null) ? scores : null;
}
