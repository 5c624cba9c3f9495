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
import { ok, type Result } from "../locale/result";
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
  const yearAt = parameters.findIndex(({ kind }) => kind === "year");
  const rules = readYear(parameters[yearAt], args[yearAt]);
  if (!rules.ok) return rules;
  const values: unknown[] = [];
  for (const [i, { name, kind, optional }] of parameters.entries()) {
    const rows = rowsOf(args[i]);
    const blank = rows.every((row) => row.every(isBlank));
    if (blank && !optional) return notAvailable(functionTexts.blank, { name });
    const read: Read<unknown> =
      kind === "year" ? rules : blank ? ok(null) : readers[kind](rows, name, rules.value);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values);
}

function readYear(parameter: Parameter | undefined, argument: unknown): Read<CoreRules> {
  const rows = rowsOf(argument);
  const given = parameter !== undefined && !rows.every((row) => row.every(isBlank));
  const year: Read<number> = given ? readNumber(rows, parameter.name) : ok(NEWEST_YEAR);
  if (!year.ok) return year;
  const rules = coreOf(year.value);
  return rules
    ? ok(rules)
    : invalidValue(functionTexts.unknownYear, {
        found: year.value,
        first: Math.min(...FISCAL_YEARS),
        last: NEWEST_YEAR,
      });
}

/** One reader a kind. The rows hold at least one value that is not blank. */
const readers: {
  readonly [K in Exclude<Kind, "year">]: (
    rows: Rows,
    name: string,
    rules: CoreRules,
  ) => Read<Kinds[K]>;
} = {
  scores: (rows, name, rules) => readScores(rows, name, rules.indicators.length),

  instruments: (rows, name) => {
    const read = readScores(rows, name, INSTRUMENTS.length);
    if (!read.ok) return read;
    const [IIT = 0, EIT = 0, OIT = 0] = read.value;
    return ok({ IIT, EIT, OIT });
  },

  instrument: (rows, name) => {
    const cell = readCell(rows, name);
    if (!cell.ok) return cell;
    const wanted = String(cell.value).trim().toUpperCase();
    const found = INSTRUMENTS.find((one) => one === wanted);
    return found
      ? ok(found)
      : invalidValue(functionTexts.unknownInstrument, { found: shown(cell.value) });
  },

  score: (rows, name) => {
    const cell = readCell(rows, name);
    return cell.ok ? scoreIn(cell.value, name) : cell;
  },

  number: readNumber,

  decimals: (rows, name) => {
    const read = readNumber(rows, name);
    if (!read.ok) return read;
    const { value } = read;
    return Number.isInteger(value) && value >= 0 && value <= MAX_DECIMALS
      ? read
      : invalidValue(functionTexts.notWhole, { name, min: 0, max: MAX_DECIMALS, found: value });
  },

  value: (rows, name) => {
    const cell = readCell(rows, name);
    if (!cell.ok) return cell;
    const { value } = cell;
    return typeof value === "string" || (typeof value === "number" && Number.isFinite(value))
      ? ok(value)
      : invalidValue(functionTexts.notTextOrNumber, { name, found: shown(value) });
  },
};

/** Scores of a row or column of `count` cells; blanks are reported all at once. */
function readScores(rows: Rows, name: string, count: number): Read<number[]> {
  if (rows.length > 1 && rows.some((row) => row.length > 1)) {
    return invalidValue(functionTexts.notOneLine, { name });
  }
  const cells = rows.flat();
  if (cells.length !== count) {
    return invalidValue(functionTexts.wrongCount, { name, expected: count, found: cells.length });
  }
  const values: number[] = [];
  const missing: number[] = [];
  for (const [i, cell] of cells.entries()) {
    if (isBlank(cell)) {
      missing.push(i + 1);
      continue;
    }
    const read = scoreIn(cell, name, String(i + 1));
    if (!read.ok) return read;
    values.push(read.value);
  }
  return missing.length > 0
    ? notAvailable(functionTexts.blank, { name }, missing.join(", "))
    : ok(values);
}

function readCell(rows: Rows, name: string): Read<unknown> {
  const cells = rows.flat();
  if (cells.length !== 1) return invalidValue(functionTexts.notOneCell, { name });
  const [cell] = cells;
  const error = errorIn(cell);
  return error ? invalidValue(functionTexts.errorValue, { name, found: error }) : ok(cell);
}

function readNumber(rows: Rows, name: string): Read<number> {
  const cell = readCell(rows, name);
  return cell.ok ? numberIn(cell.value, name) : cell;
}

function numberIn(cell: unknown, name: string, position?: string): Read<number> {
  const error = errorIn(cell);
  if (error) return invalidValue(functionTexts.errorValue, { name, found: error }, position);
  const value = typeof cell === "string" ? parseNumber(cell) : cell;
  return typeof value === "number" && Number.isFinite(value)
    ? ok(value)
    : invalidValue(functionTexts.notNumber, { name, found: shown(cell) }, position);
}

function scoreIn(cell: unknown, name: string, position?: string): Read<number> {
  const read = numberIn(cell, name, position);
  if (!read.ok || (read.value >= 0 && read.value <= 100)) return read;
  return invalidValue(
    functionTexts.outOfRange,
    { name, min: 0, max: 100, found: read.value },
    position,
  );
}

/** Blank cells and arguments left out. A cell that holds only spaces is a text, not a blank. */
function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Hosts pass a matrix for a range; a single value or a plain list is taken as well. */
function rowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
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
