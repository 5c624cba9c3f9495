/** Reads single cells, whatever they are read as: error cells are refused with their place before anything else. */
import { flatten } from "../core/lists";
import { ok, type Result } from "../core/result";
import type { Text } from "../core/text";
import type { CoreRules } from "../ita/rulebook/schema";
import { readNumber } from "../ita/units";
import { functionTexts } from "../locale/functions";
import { isWhole } from "../thai/date";
import { errorIn, isBlank, shownCell, type Rows } from "./argumentCells";
import { invalidValue, type FunctionRefusal, type ParameterName } from "./record";

export type Read<T> = Result<T, FunctionRefusal>;
/** Reads an argument whose rows hold at least one value that is not blank. */
export type Reader<T> = (rows: Rows, argument: ParameterName, rules: CoreRules) => Read<T>;
/** Reads one cell that is neither blank nor an error; `position` counts from 1 in a range. */
export type CellReader<T> = (cell: unknown, argument: ParameterName, position?: string) => Read<T>;

/** Every cell read, null for a blank one, or the first refusal with its position. */
export function readCells<T>(
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

/** A whole number from `min` to `max`. */
export function readWhole(
  rows: Rows,
  argument: ParameterName,
  min: number,
  max: number,
): Read<number> {
  const read = readCell(rows, argument, numberIn);
  if (!read.ok || isWhole(read.value, min, max)) return read;
  return invalidValue(functionTexts.notWhole, { min, max, found: read.value }, { argument });
}

function wrong(text: Text, cell: unknown, argument: ParameterName, position?: string): Read<never> {
  return invalidValue(text, { found: shownCell(cell) }, { argument, position });
}

/** A number or a text as it stands. */
export function valueIn(
  cell: unknown,
  argument: ParameterName,
  position?: string,
): Read<number | string> {
  return typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell))
    ? ok(cell)
    : wrong(functionTexts.notTextOrNumber, cell, argument, position);
}

/** The number that a cell holds or says. */
export function numberIn(cell: unknown, argument: ParameterName, position?: string): Read<number> {
  const number = readNumber(cell);
  return number === null ? wrong(functionTexts.notNumber, cell, argument, position) : ok(number);
}
