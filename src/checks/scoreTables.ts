/** Scores as a workbook states them: in score tables of any form and beside names of indicators. */
import type { SheetArea } from "../cells/area";
import { bookOf } from "../ita/rulebook/book";
import type { Instrument, RuleBook } from "../ita/rulebook/schema";
import { INSTRUMENTS } from "../ita/score";
import { scoreSetsOf, type NumberFigure, type ScoreSet } from "../tables/scoreSets";
import { standsIn, type FoundTable } from "../tables/table";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/number";
import type { Row } from "./rows";
import type { CheckSource } from "./source";
import type { Years } from "./years";

/** A printed number and where it stands; scores are points, also where percent or fractions are printed. */
export interface Printed extends SheetArea {
  readonly value: number;
}

/** A score (0–100) of an indicator. */
export interface ScoreStatement extends Printed {
  readonly indicator: number;
}

/** All that one table states of one agency in one year. */
export interface ScoreTable {
  /** Where to point when the table as a whole is meant. */
  readonly at: SheetArea;
  /** Buddhist fiscal year and its rules. */
  readonly year: number;
  readonly book: RuleBook;
  /** The workbook's own agency in the year of the results: other places must say the same. */
  readonly current: boolean;
  readonly statements: readonly ScoreStatement[];
  /** One score an indicator in official order; null when one is missing, doubled or no score. */
  readonly scores: readonly number[] | null;
  readonly subIndicators: readonly (Printed & { readonly id: string })[];
  readonly questions: readonly (Printed & {
    readonly code: string;
    readonly within: number | null;
  })[];
  /** Scores (0–100) of the instruments as printed. */
  readonly instruments: Partial<Record<Instrument, Printed>>;
  /** Weighted points of the instruments as printed. */
  readonly weighted: Partial<Record<Instrument, Printed>>;
  /** Weights (percent) of the instruments as printed. */
  readonly weights: Partial<Record<Instrument, Printed>>;
  /** Their sum as printed. */
  readonly weightTotal: Printed | null;
  /** A figure of the table is no number: means of its figures say nothing. */
  readonly incomplete: boolean;
  readonly total: (Printed & { readonly mean: boolean }) | null;
  readonly level: (SheetArea & { readonly text: string }) | null;
}

const BESIDE = /คะแนน\s*(\d{1,3}(?:\.\d+)?)(?![\d.])|(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*คะแนน/;

/** The score written beside a name: "(๙๗.๒๑ คะแนน)", "คะแนน ๙๓.๕๙". */
function scoreBeside(text: string): number | null {
  const match = BESIDE.exec(toArabicDigits(text));
  return match ? parseNumber(match[1] ?? match[2] ?? "") : null;
}

/** Every statement of scores, the add-in's own sheets first. Years without rules are left out. */
export function readScoreTables(
  source: CheckSource,
  years: Years,
  book: RuleBook,
  rows: readonly Row[],
): ScoreTable[] {
  const dataSheets = new Set(source.sheets.filter(({ data }) => data).map(({ name }) => name));
  const rulesOf = (year: number) => (year === years.result ? book : bookOf(year));
  const own = (table: { at: SheetArea }) => (dataSheets.has(table.at.sheet) ? 0 : 1);
  const found = source.tables.flatMap((table) =>
    scoreSetsOf(table).flatMap((set): ScoreTable[] => {
      const year = yearOf(set, years, dataSheets.has(table.sheet));
      const rules = rulesOf(year);
      return rules ? [fromSet(set, year, rules, years)] : [];
    }),
  );
  const merged = attachInstruments(found);
  return [...merged.sort((a, b) => own(a) - own(b)), ...besideNames(rows, years, book)];
}

/** Scores under the title of a plan, or in a data sheet, are those of the results that the plan answers. */
function yearOf(set: ScoreSet, years: Years, data: boolean): number {
  const named = set.table.figures.some(({ year }) => year !== undefined);
  if (data && !named) return years.result;
  const ofPlan = set.table.kind === "measures" || set.table.kind === "oit-plan";
  if (ofPlan || set.year === null || (set.year === years.plan && !bookOf(set.year)))
    return years.result;
  return set.year;
}

function printed({ sheet, row, column, rows, columns, points }: NumberFigure): Printed {
  return { sheet, row, column, rows, columns, value: points };
}

function fromSet(set: ScoreSet, year: number, book: RuleBook, years: Years): ScoreTable {
  const { table, agency } = set;
  const statements = set.indicators.map((one) => ({ ...printed(one), indicator: one.indicator }));
  const first = set.indicators[0] ?? set.total ?? set.level;
  const many = table.kind === "agency-scores" || table.kind === "yearly-scores";
  return {
    at: {
      sheet: table.sheet,
      row: many ? (first?.row ?? table.area.row) : table.area.row,
      column: many ? (first?.column ?? table.area.column) : table.area.column,
    },
    year,
    book,
    current: agency === null && year === years.result,
    statements,
    scores: wholeSet(statements, book),
    subIndicators: set.subIndicators.map((one) => ({ ...printed(one), id: one.id })),
    questions: set.questions.map((one) => ({
      ...printed(one),
      code: one.code,
      within: one.within ?? null,
    })),
    instruments: printedOf(set.instruments),
    weighted: printedOf(set.points),
    weights: printedOf(set.weights),
    weightTotal: set.weightTotal && printed(set.weightTotal),
    incomplete: table.figures.some(
      ({ aspect, reading }) => aspect === "score" && reading.kind === "error-value",
    ),
    total: set.total && { ...printed(set.total), mean: set.total.mean === true },
    level: set.level && {
      sheet: table.sheet,
      row: set.level.row,
      column: set.level.column,
      rows: set.level.rows,
      columns: set.level.columns,
      text: set.level.text,
    },
  };
}

function printedOf(
  figures: Partial<Record<Instrument, NumberFigure>>,
): Partial<Record<Instrument, Printed>> {
  const all: Partial<Record<Instrument, Printed>> = {};
  for (const name of INSTRUMENTS) {
    const figure = figures[name];
    if (figure) all[name] = printed(figure);
  }
  return all;
}

/** A table of instruments alone belongs to the indicators above or beside it on the same sheet, of the same year. */
function attachInstruments(tables: readonly ScoreTable[]): ScoreTable[] {
  const whole: ScoreTable[] = [];
  for (const table of tables) {
    const before = whole.findLast(
      ({ at, year, statements }) =>
        at.sheet === table.at.sheet && year === table.year && statements.length > 0,
    );
    const apart =
      table.statements.length > 0 || !table.current || table.questions.length > 0 || !before;
    if (apart) whole.push(table);
    else {
      whole[whole.indexOf(before)] = {
        ...before,
        instruments: { ...table.instruments, ...before.instruments },
        weighted: { ...table.weighted, ...before.weighted },
        weights: { ...table.weights, ...before.weights },
        weightTotal: before.weightTotal ?? table.weightTotal,
        total: before.total ?? table.total,
        level: before.level ?? table.level,
      };
    }
  }
  return whole;
}

/** Scores written beside the names of indicators in plans and progress tables, a table each. */
function besideNames(rows: readonly Row[], years: Years, book: RuleBook): ScoreTable[] {
  const byTable = new Map<FoundTable, ScoreStatement[]>();
  for (const { table, record, indicator } of rows) {
    const cell = record.cells.indicator;
    const value = cell && standsIn(record, cell) ? scoreBeside(cell.text) : null;
    if (!cell || value === null || indicator === null) continue;
    const statement = { sheet: table.sheet, row: cell.row, column: cell.column, value, indicator };
    const known = byTable.get(table);
    if (known) known.push(statement);
    else byTable.set(table, [statement]);
  }
  return Array.from(byTable, ([{ sheet, area }, statements]) => ({
    at: { sheet, row: area.row, column: area.column },
    year: years.result,
    book,
    current: true,
    statements,
    scores: wholeSet(statements, book),
    subIndicators: [],
    questions: [],
    instruments: {},
    weighted: {},
    weights: {},
    weightTotal: null,
    incomplete: false,
    total: null,
    level: null,
  }));
}

function wholeSet(statements: readonly ScoreStatement[], book: RuleBook): number[] | null {
  const scores = book.indicators.map(({ number }) => scoreOf(statements, number));
  return scores.every((score) => score !== null) ? scores : null;
}

/** The one score (0–100) that a table states of an indicator; null when there is none, several or no score. */
export function scoreOf(statements: readonly ScoreStatement[], indicator: number): number | null {
  const own = new Set(
    statements.filter((one) => one.indicator === indicator).map(({ value }) => value),
  );
  const [score] = own;
  return own.size === 1 && score !== undefined && score >= 0 && score <= 100 ? score : null;
}
