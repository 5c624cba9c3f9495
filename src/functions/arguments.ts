/**
 * Reads and checks what Excel hands to a function: once a kind of parameter, never in the functions.
 *
 * Every parameter is declared to Excel as a matrix of any values (metadata.ts): only in that form can blank
 * cells and error cells be told from numbers. As a single number a blank cell arrives as 0 in desktop Excel
 * (office-js issue 4702). Matrices had the same fault in some desktop builds (issue 5262, closed as fixed),
 * which no function can notice; sheets of the add-in therefore guard their formulas with COUNT as well.
 */
import { coreOf, FISCAL_YEARS, NEWEST_YEAR } from "../ita/rulebook/core";
import type { CoreRules } from "../ita/rulebook/schema";
import { INSTRUMENTS } from "../ita/score";
import { functionTexts } from "../locale/functions";
import { ok, type Result } from "../core/result";
import type { Text } from "../core/text";
import { dateFromSerial, isWhole, parseThaiDate, type CalendarDate } from "../thai/date";
import { parseNumber } from "../thai/number";
import {
  invalidValue,
  notAvailable,
  type FunctionRefusal,
  type Kind,
  type Kinds,
  type Parameter,
} from "./record";

/** Most decimals that can be asked for. */
export const MAX_DECIMALS = 10;
/** Most rows that can be asked for: those of a sheet. */
export const MAX_COUNT = 1_048_576;
/** Measures on the newest result are carried out in the year after. */
export const LAST_PLAN_YEAR = NEWEST_YEAR + 1;
const FIRST_YEAR = Math.min(...FISCAL_YEARS);
/** Blank cells that a message names at most. */
const MOST_NAMED = 10;

type Read<T> = Result<T, FunctionRefusal>;
type Rows = readonly (readonly unknown[])[];

/**
 * The values for `compute`, or the first refusal. The year is read first, since it says how many scores
 * there are.
 *
 * @param args what the host passes: matrices, single values, null or nothing for arguments left out. What
 *   follows the last parameter (Excel's invocation object) is ignored.
 */
export function readArguments(
  parameters: readonly Parameter[],
  args: readonly unknown[],
): Read<unknown[]> {
  const rules = readYear(rowsOf(args[parameters.findIndex(({ kind }) => kind === "year")]));
  if (!rules.ok) return rules;
  const values: unknown[] = [];
  for (const [i, { name, kind, optional }] of parameters.entries()) {
    const rows = rowsOf(args[i]);
    const blank = rows.flat().every(isBlank);
    if (blank && !optional) return notAvailable(functionTexts.blank, { name });
    const read: Read<unknown> =
      kind === "year" ? rules : blank ? ok(null) : readers[kind](rows, name, rules.value);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values);
}

/** The rules of the year; of the newest where the function has no parameter "year", or its cell is blank. */
function readYear(rows: Rows): Read<CoreRules> {
  const year: Read<number> = rows.flat().every(isBlank)
    ? ok(NEWEST_YEAR)
    : readCell(rows, "year", numberIn);
  if (!year.ok) return year;
  const rules = coreOf(year.value);
  return rules
    ? ok(rules)
    : invalidValue(functionTexts.unknownYear, {
        found: year.value,
        first: FIRST_YEAR,
        last: NEWEST_YEAR,
      });
}

type Reader<T> = (rows: Rows, name: string, rules: CoreRules) => Read<T>;
/** Reads one cell that is neither blank nor an error; `position` counts from 1 in a range. */
type CellReader<T> = (cell: unknown, name: string, position?: string) => Read<T>;

/** One reader a kind. The rows hold at least one value that is not blank. */
const readers: { readonly [K in Exclude<Kind, "year">]: Reader<Kinds[K]> } = {
  scores: (rows, name, rules) => readLine(rows, name, scoreIn, rules.indicators.length),
  instruments: (rows, name) => {
    const read = readLine(rows, name, scoreIn, INSTRUMENTS.length);
    if (!read.ok) return read;
    const [IIT = 0, EIT = 0, OIT = 0] = read.value;
    return ok({ IIT, EIT, OIT });
  },
  scoreList: (rows, name) => readLine(rows, name, scoreIn),
  items: (rows, name, rules) => readLine(rows, name, scoreIn, rules.oitGroups.at(-1)?.last),
  labels: (rows, name) => readLine(rows, name, valueIn),
  questions: (rows, name) => readCells(rows.flat(), name, orBlank(scoreIn)),
  instrument: oneOf(INSTRUMENTS),
  dateStyle: oneOf(["long", "short", "month"]),
  indicator: (rows, name, rules) => readWhole(rows, name, 1, rules.indicators.length),
  decimals: (rows, name) => readWhole(rows, name, 0, MAX_DECIMALS),
  count: (rows, name) => readWhole(rows, name, 1, MAX_COUNT),
  planYear: (rows, name) => readWhole(rows, name, FIRST_YEAR, LAST_PLAN_YEAR),
  score: (rows, name) => readCell(rows, name, scoreIn),
  number: (rows, name) => readCell(rows, name, numberIn),
  value: (rows, name) => readCell(rows, name, valueIn),
  text: (rows, name) => readCell(rows, name, textIn),
  date: (rows, name) => readCell(rows, name, dateIn),
};

/** The cells of a row or column, `count` of them when given; blanks are reported all at once. */
function readLine<T>(
  rows: Rows,
  name: string,
  readOne: CellReader<T>,
  count?: number,
): Read<readonly T[]> {
  if (rows.length > 1 && rows.some((row) => row.length > 1)) {
    return invalidValue(functionTexts.notOneLine, { name });
  }
  const cells = rows.flat();
  if (count !== undefined && cells.length !== count) {
    return invalidValue(functionTexts.wrongCount, { name, expected: count, found: cells.length });
  }
  const missing = cells.flatMap((cell, i) => (isBlank(cell) ? i + 1 : []));
  const read = readCells(cells, name, orBlank(readOne));
  if (!read.ok || missing.length === 0) return read as Read<readonly T[]>;
  const rest = missing.splice(MOST_NAMED).length > 0 ? ", …" : "";
  return notAvailable(functionTexts.blank, { name }, missing.join(", ") + rest);
}

/** A reader that takes blanks, too, and gives null for them. */
function orBlank<T>(readOne: CellReader<T>): CellReader<T | null> {
  return (cell, ...at) => (isBlank(cell) ? ok(null) : readOne(cell, ...at));
}

/** Every cell read, or the first refusal with its position. */
function readCells<T>(
  cells: readonly unknown[],
  name: string,
  readOne: CellReader<T>,
): Read<readonly T[]> {
  const values: T[] = [];
  for (const [i, cell] of cells.entries()) {
    const read = unlessError(cell, name, readOne, String(i + 1));
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values);
}

function readCell<T>(rows: Rows, name: string, readOne: CellReader<T>): Read<T> {
  const cells = rows.flat();
  return cells.length === 1
    ? unlessError(cells[0], name, readOne)
    : invalidValue(functionTexts.notOneCell, { name });
}

function unlessError<T>(
  cell: unknown,
  name: string,
  readOne: CellReader<T>,
  position?: string,
): Read<T> {
  const error = errorIn(cell);
  return error
    ? invalidValue(functionTexts.errorValue, { name, found: error }, position)
    : readOne(cell, name, position);
}

function readWhole(rows: Rows, name: string, min: number, max: number): Read<number> {
  const read = readCell(rows, name, numberIn);
  if (!read.ok) return read;
  const { value } = read;
  return isWhole(value, min, max)
    ? read
    : invalidValue(functionTexts.notWhole, { name, min, max, found: value });
}

/** One of some words, in small letters or capitals. */
function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (rows, name) =>
    readCell(rows, name, (cell) => {
      const wanted = String(cell).trim().toLowerCase();
      const word = words.find((one) => one.toLowerCase() === wanted);
      return word
        ? ok(word)
        : invalidValue(functionTexts.notAmong, {
            name,
            expected: words.join(", "),
            found: shown(cell),
          });
    });
}

function wrong(text: Text, cell: unknown, name: string, position?: string): Read<never> {
  return invalidValue(text, { name, found: shown(cell) }, position);
}

function valueIn(cell: unknown, name: string, position?: string): Read<number | string> {
  return typeof cell === "string" || isNumber(cell)
    ? ok(cell)
    : wrong(functionTexts.notTextOrNumber, cell, name, position);
}

function textIn(cell: unknown, name: string): Read<string> {
  return typeof cell === "string" ? ok(cell) : wrong(functionTexts.notText, cell, name);
}

function dateIn(cell: unknown, name: string): Read<CalendarDate> {
  const written = typeof cell === "string" ? parseThaiDate(cell) : null;
  const date = written ?? dateFromSerial(numberOf(cell) ?? NaN);
  return date ? ok(date) : wrong(functionTexts.notDate, cell, name);
}

function numberIn(cell: unknown, name: string, position?: string): Read<number> {
  const number = numberOf(cell);
  return number === null ? wrong(functionTexts.notNumber, cell, name, position) : ok(number);
}

function scoreIn(cell: unknown, name: string, position?: string): Read<number> {
  const read = numberIn(cell, name, position);
  return !read.ok || (read.value >= 0 && read.value <= 100)
    ? read
    : invalidValue(
        functionTexts.outOfRange,
        { name, min: 0, max: 100, found: read.value },
        position,
      );
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

/** The number that a cell holds or says; else null. */
function numberOf(cell: unknown): number | null {
  return typeof cell === "string" ? parseNumber(cell) : isNumber(cell) ? cell : null;
}

/** Blank cells and arguments left out. A cell that holds only spaces is a text, not a blank. */
function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Hosts pass a matrix for a range; a single value or a plain list is taken as well. */
function rowsOf(argument: unknown): Rows {
  return [argument].flat().map((row) => [row].flat());
}

const ERROR_TEXT = /^#(?:N\/A|[A-Z]+(?:\/0)?[!?])$/;

/**
 * "#N/A" and the like when the cell holds an error, else null. Excel passes CustomFunctions.Error objects
 * (metadata: allowErrorForDataTypeAny), other hosts the text.
 */
function errorIn(cell: unknown): string | null {
  if (typeof cell === "string") return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  const shown = code ?? basicValue;
  return typeof shown === "string" ? shown : "#VALUE!";
}

/** What stands in a cell, short enough for a message. */
function shown(cell: unknown): string {
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
