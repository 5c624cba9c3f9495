/** Reads each kind of parameter from the cells of an argument: checked once here, never in the functions. */
import type { CellValue } from "../cells/values";
import { flatten, last } from "../core/lists";
import { ok, type Result } from "../core/result";
import type { Text } from "../core/text";
import { findIndicator } from "../ita/indicators";
import { bookOf } from "../ita/rulebook/book";
import type { CoreRules, Instrument } from "../ita/rulebook/schema";
import { INSTRUMENTS } from "../ita/score";
import { readNumber, readScores, type ScoreReading } from "../ita/units";
import { functionTexts } from "../locale/functions";
import { isWhole, isYear } from "../thai/date";
import {
  errorIn,
  filledRows,
  isBlank,
  lineOf,
  shownCell,
  type CellLine,
  type Rows,
} from "./argumentCells";
import { dateIn, periodIn, readRulesYear } from "./dayReaders";
import {
  invalidValue,
  notAvailable,
  type FunctionRefusal,
  type Kind,
  type Kinds,
  type Line,
  type ParameterName,
} from "./record";

/** Most decimals that can be asked for. */
export const MAX_DECIMALS = 10;
/** Most rows that can be asked for: those of a sheet. */
export const MAX_COUNT = 1_048_576;
/** Blank cells that a message names at most. */
const MOST_NAMED = 10;

type Read<T> = Result<T, FunctionRefusal>;
/** Reads an argument whose rows hold at least one value that is not blank. */
type Reader<T> = (rows: Rows, argument: ParameterName, rules: CoreRules) => Read<T>;
/** Reads one cell that is neither blank nor an error; `position` counts from 1 in a range. */
type CellReader<T> = (cell: unknown, argument: ParameterName, position?: string) => Read<T>;

/** One reader a kind; the rules of a year are read before (arguments.ts). */
export const readers: { readonly [K in Exclude<Kind, "year">]: Reader<Kinds[K]> } = {
  scores: (rows, argument, rules) => readAll(rows, argument, rules.indicators.length),
  instruments: readInstruments,
  scoreList: (rows, argument) => readLine(rows, argument, scoresIn),
  items: (rows, argument, rules) => readAll(rows, argument, last(rules.oitGroups)?.last ?? 0),
  labels: (rows, argument) =>
    readLine(rows, argument, (cells) => readCells(cells, argument, valueIn)),
  questions: (rows, argument) => scoresIn(flatten(filledRows(rows)), argument),
  instrument: (rows, argument) => readCell(rows, argument, instrumentIn),
  dateStyle: oneOf(["long", "short", "month"]),
  indicator: readIndicator,
  decimals: (rows, argument) => readWhole(rows, argument, 0, MAX_DECIMALS),
  count: (rows, argument) => readWhole(rows, argument, 1, MAX_COUNT),
  planYear: (rows, argument) => readCell(rows, argument, readRulesYear),
  score: (rows, argument) => readCell(rows, argument, scoreIn),
  number: (rows, argument) => readCell(rows, argument, numberIn),
  value: (rows, argument) => readCell(rows, argument, valueIn),
  period: (rows, argument) => readCell(rows, argument, periodIn),
  date: (rows, argument) => readCell(rows, argument, dateIn),
};

/** The cells of a row or column, read together; `null` where one is blank. */
function readLine<T>(
  rows: Rows,
  argument: ParameterName,
  readTogether: (cells: readonly unknown[], argument: ParameterName) => Read<readonly (T | null)[]>,
): Read<Line<T>> {
  const line = lineOf(rows);
  if (!line) return invalidValue(functionTexts.notOneLine, {}, { argument });
  const read = readTogether(line.cells, argument);
  return read.ok ? ok({ cells: read.value, length: line.length }) : read;
}

/** Exactly `count` scores of a row or column; blank cells around so many do no harm, as merged cells leave them. */
function readAll(rows: Rows, argument: ParameterName, count: number): Read<readonly number[]> {
  const line = readLine(rows, argument, scoresIn);
  if (!line.ok) return line;
  const { cells, length } = line.value;
  const given = cells.filter(isGiven);
  if (given.length === count) return ok(given);
  const where = { argument };
  if (length === count) return blanksRefusal(line.value, argument);
  return length > count && given.length < count
    ? notAvailable(
        functionTexts.tooFew,
        { expected: count, found: given.length, cells: length },
        where,
      )
    : invalidValue(
        functionTexts.wrongCount,
        { expected: count, found: length < count ? length : given.length },
        where,
      );
}

/** Names the blank cells of a line. */
export function blanksRefusal({ cells, length }: CellLine, argument: ParameterName) {
  const missing: number[] = [];
  for (let i = 0; i < length && missing.length <= MOST_NAMED; i++) {
    if (isBlank(cells[i])) missing.push(i + 1);
  }
  const rest = missing.splice(MOST_NAMED).length > 0 ? ", …" : "";
  return notAvailable(functionTexts.blank, {}, { argument, position: missing.join(", ") + rest });
}

function readInstruments(rows: Rows, argument: ParameterName): Read<Kinds["instruments"]> {
  const cells = flatten(filledRows(rows));
  const only = cells.length === 1 ? readNumber(cells[0]) : null;
  if (isYear(only)) return invalidValue(functionTexts.yearIsThird, { year: only }, { argument });
  const read = readAll(rows, argument, INSTRUMENTS.length);
  if (!read.ok) return read;
  const [IIT = 0, EIT = 0, OIT = 0] = read.value;
  return ok({ IIT, EIT, OIT });
}

function isGiven<T>(value: T | null): value is T {
  return value !== null;
}

/** Scores that are judged beside each other, so that fractions of 1 are told from points; null for a blank. */
function scoresIn(
  cells: readonly unknown[],
  argument: ParameterName,
): Read<readonly (number | null)[]> {
  const whole = readCells(cells, argument, ok);
  if (!whole.ok) return whole;
  const { readings, fractions } = readScores(cells.map((value) => ({ value: value as CellValue })));
  const points: (number | null)[] = [];
  for (const [i, reading] of readings.entries()) {
    const position = cells.length > 1 ? String(i + 1) : undefined;
    const read: Read<number | null> = isBlank(cells[i])
      ? ok(null)
      : scoreOf(reading, cells[i], fractions === "all", { argument, position });
    if (!read.ok) return read;
    points.push(read.value);
  }
  return ok(points);
}

function scoreOf(
  reading: ScoreReading,
  cell: unknown,
  isAllFractions: boolean,
  where: { readonly argument: ParameterName; readonly position: string | undefined },
): Read<number> {
  switch (reading.kind) {
    case "points":
      return ok(reading.points);
    case "fraction": {
      const { found, points } = reading;
      return isAllFractions
        ? invalidValue(functionTexts.allFractions, { found, points }, { argument: where.argument })
        : invalidValue(functionTexts.oneFraction, { found, points }, where);
    }
    case "out-of-range":
      return invalidValue(
        functionTexts.outOfRange,
        { min: 0, max: 100, found: reading.found },
        where,
      );
    case "error-value":
      return invalidValue(functionTexts.errorValue, { found: reading.found }, where);
    case "blank": // spaces, which look like nothing but are a text
    case "not-number":
      return invalidValue(functionTexts.notNumber, { found: shownCell(cell) }, where);
  }
}

function scoreIn(cell: unknown, argument: ParameterName): Read<number> {
  const { readings } = readScores([{ value: cell as CellValue }]);
  const [reading = { kind: "blank" } as const] = readings;
  return scoreOf(reading, cell, true, { argument, position: undefined });
}

/** Every cell read, null for a blank one, or the first refusal with its position. */
function readCells<T>(
  cells: readonly unknown[],
  argument: ParameterName,
  readOne: CellReader<T>,
): Read<readonly (T | null)[]> {
  const values: (T | null)[] = [];
  for (const [i, cell] of cells.entries()) {
    const read = isBlank(cell) ? ok(null) : unlessError(cell, argument, readOne, String(i + 1));
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values);
}

/** The only cell of an argument. */
export function readCell<T>(rows: Rows, argument: ParameterName, readOne: CellReader<T>): Read<T> {
  const cells = flatten(rows);
  return cells.length === 1
    ? unlessError(cells[0], argument, readOne)
    : invalidValue(functionTexts.notOneCell, {}, { argument });
}

function unlessError<T>(
  cell: unknown,
  argument: ParameterName,
  readOne: CellReader<T>,
  position?: string,
): Read<T> {
  const error = errorIn(cell);
  return error
    ? invalidValue(functionTexts.errorValue, { found: error }, { argument, position })
    : readOne(cell, argument, position);
}

function readWhole(rows: Rows, argument: ParameterName, min: number, max: number): Read<number> {
  const read = readCell(rows, argument, numberIn);
  if (!read.ok || isWhole(read.value, min, max)) return read;
  return invalidValue(functionTexts.notWhole, { min, max, found: read.value }, { argument });
}

/** The number of an indicator, or its official name or a spelling met in reports. */
function readIndicator(rows: Rows, argument: ParameterName, rules: CoreRules): Read<number> {
  return readCell(rows, argument, (cell) => {
    const max = rules.indicators.length;
    const number = readNumber(cell);
    const book = bookOf(rules.fiscalYear);
    const named = typeof cell === "string" && book ? findIndicator(cell, book) : null;
    const indicator = number ?? named;
    if (isWhole(indicator, 1, max)) return ok(indicator);
    const params = { min: 1, max, found: shownCell(cell) };
    return invalidValue(functionTexts.notIndicator, params, { argument });
  });
}

/** One of some words, in small letters or capitals. */
function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (rows, argument) =>
    readCell(rows, argument, (cell) => {
      const wanted = String(cell).trim().toLowerCase();
      const word = words.find((one) => one.toLowerCase() === wanted);
      return word ? ok(word) : notAmong(words, cell, argument);
    });
}

function notAmong(words: readonly string[], cell: unknown, argument: ParameterName) {
  const params = { expected: words.join(", "), found: shownCell(cell) };
  return invalidValue(functionTexts.notAmong, params, { argument });
}

/** "IIT", "แบบ IIT", "iit (ภายใน)": the one instrument that a text names. */
function instrumentIn(cell: unknown, argument: ParameterName): Read<Instrument> {
  const text = typeof cell === "string" ? cell : "";
  const named = INSTRUMENTS.filter((name) =>
    new RegExp(`(?:^|[^a-z])${name}(?![a-z])`, "i").test(text),
  );
  const [instrument] = named;
  return instrument && named.length === 1 ? ok(instrument) : notAmong(INSTRUMENTS, cell, argument);
}

function wrong(text: Text, cell: unknown, argument: ParameterName, position?: string): Read<never> {
  return invalidValue(text, { found: shownCell(cell) }, { argument, position });
}

function valueIn(cell: unknown, argument: ParameterName, position?: string): Read<number | string> {
  return typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell))
    ? ok(cell)
    : wrong(functionTexts.notTextOrNumber, cell, argument, position);
}

function numberIn(cell: unknown, argument: ParameterName, position?: string): Read<number> {
  const number = readNumber(cell);
  return number === null ? wrong(functionTexts.notNumber, cell, argument, position) : ok(number);
}
