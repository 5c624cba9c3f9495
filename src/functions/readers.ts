/** Reads each kind of parameter from the cells of an argument: checked once here, never in the functions. */
import type { CellValue } from "../cells/values";
import { flatten, last } from "../core/lists";
import { ok } from "../core/result";
import { INSTRUMENTS } from "../ita/score";
import { readNumber, readScores, type ScoreReading } from "../ita/units";
import { functionTexts } from "../locale/functions";
import { isYear } from "../thai/date";
import { filledRows, isBlank, lineOf, shownCell, type CellLine, type Rows } from "./argumentCells";
import {
  numberIn,
  readCell,
  readCells,
  readWhole,
  valueIn,
  type Read,
  type Reader,
} from "./cellReaders";
import {
  instrumentIn,
  oneOf,
  readIndicator,
  readLevel,
  readPart,
  readTarget,
} from "./choiceReaders";
import { dateIn, periodIn, readRulesYear } from "./dayReaders";
import {
  invalidValue,
  notAvailable,
  type Kind,
  type ParameterKinds,
  type CellStrip,
  type ParameterName,
} from "./record";

/** Most decimals that can be asked for. */
const MAX_DECIMALS = 10;
/** Most rows that can be asked for: those of a sheet. */
const MAX_COUNT = 1_048_576;
/** Blank cells that a message names at most. */
const MOST_NAMED = 10;

/** One reader a kind; the rules of a year are read before (arguments.ts). */
export const readers: { readonly [K in Exclude<Kind, "year">]: Reader<ParameterKinds[K]> } = {
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
  level: readLevel,
  part: readPart,
  oitRule: (rows, argument, rules) => {
    const word = oneOf(["items", "groups"])(rows, argument, rules);
    return word.ok ? ok(word.value === "items" ? "item-means" : "sub-indicator-means") : word;
  },
  target: readTarget(scoreIn),
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
): Read<CellStrip<T>> {
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

function readInstruments(rows: Rows, argument: ParameterName): Read<ParameterKinds["instruments"]> {
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
