/** The one place where results become what Excel's runtime takes: values, or a thrown cell error. */
import type { CellValue } from "../cells/values";
import { ok, type Result } from "../core/result";
import { say, type Language } from "../core/text";
import { functionTexts } from "../locale/functions";
import { filledRows, isAllBlank, isBlank, rowsOf, type Rows } from "./argumentCells";
import { readArguments } from "./arguments";
import { invalidValue, type FunctionRecord, type FunctionRefusal, type Output } from "./record";

/**
 * Reads the arguments and computes, once. In the shipped file a programming error becomes a refusal, so that the
 * cell says a sentence; in development and tests it is thrown, so that it is seen.
 */
export function evaluate(
  record: FunctionRecord,
  args: readonly unknown[],
): Result<Output, FunctionRefusal> {
  const compute = () => {
    const read = readArguments(record.parameters, args);
    return read.ok ? record.compute(...(read.value as never[])) : read;
  };
  if (process.env.NODE_ENV !== "production") return compute();
  try {
    return compute();
  } catch {
    return invalidValue(functionTexts.unexpected);
  }
}

/** What one cell of a spilled answer shows. */
type CellResult = Result<CellValue, FunctionRefusal>;

/** So many blank rows behind the last filled one are taken for the rest of a whole column, and not answered. */
const LONG_TAIL = 1000;

/** Rows that a range is answered with. */
function answeredHeight(rows: Rows): number {
  const filled = filledRows(rows).length;
  return rows.length - filled > LONG_TAIL ? filled : rows.length;
}

/**
 * Computes a function of single cells (`eachCell`) once for each cell of its ranges; of whole columns down to the last
 * filled row. An argument of one cell stands beside every cell of the others; where a required cell is blank the
 * answer is "".
 */
export function evaluateCells(
  record: FunctionRecord,
  args: readonly unknown[],
): Result<readonly (readonly CellResult[])[], FunctionRefusal> {
  const { parameters } = record;
  const given = parameters.map(({ optional }, i) => {
    const rows = rowsOf(args[i]);
    return optional && isAllBlank(rows) ? rowsOf(null) : rows;
  });
  const isRange = ({ length, 0: row = [] }: Rows) => length > 1 || row.length > 1;
  const ranges = given.filter(isRange);
  const [model = []] = ranges;
  const height = Math.max(1, ...ranges.map(answeredHeight));
  const width = Math.max(1, model[0]?.length ?? 0);
  for (const [i, argument] of parameters.entries()) {
    const rows = given[i] ?? [];
    if (!isRange(rows)) continue;
    const isSame = rows.length === model.length && rows.every((row) => row.length === width);
    if (!isSame) return invalidValue(functionTexts.sizesDiffer, {}, { argument });
  }
  const missing = parameters.find(({ optional }, i) => !optional && isAllBlank(given[i] ?? []));
  if (missing || ranges.length === 0) {
    const result = evaluate(record, args);
    return result.ok ? ok([[ok(result.value as CellValue)]]) : result;
  }
  const cellAt = (rows: Rows, r: number, c: number) =>
    isRange(rows) ? rows[r]?.[c] : rows[0]?.[0];
  const compute = (r: number, c: number): CellResult => {
    const cells = given.map((rows) => cellAt(rows, r, c));
    const isMissing = parameters.some(({ optional }, i) => !optional && isBlank(cells[i]));
    return isMissing ? ok("") : (evaluate(record, cells) as CellResult);
  };
  // Cells of one range that hold the same have the same answer: columns repeat years, levels and blanks.
  const answers = new Map<unknown, CellResult>();
  const resultAt = (r: number, c: number): CellResult => {
    if (ranges.length > 1) return compute(r, c);
    const cell = cellAt(model, r, c);
    const result = answers.get(cell) ?? compute(r, c);
    answers.set(cell, result);
    return result;
  };
  return ok(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => resultAt(r, c)),
    ),
  );
}

/** The refusal as a sentence, its argument named as `ParameterName` says. */
export function describeFunctionRefusal(refusal: FunctionRefusal, language: Language): string {
  const { argument, position } = refusal;
  const name = argument && {
    name: language === "th" ? `${argument.thaiName} (${argument.name})` : argument.name,
  };
  const at = position === undefined ? "" : say(functionTexts.at, language, { position });
  return say(refusal.text, language, { ...refusal.params, ...name, at });
}

/**
 * The function to associate: returns the value or throws `CustomFunctions.Error` with the Thai sentence.
 * Thai in every case, since the functions' own runtime does not know the display language.
 *
 * A function of single cells gives rows when it is given rows, as its metadata says: Excel always hands over rows.
 * Among several cells those that are refused hold their error, which Microsoft allows in arrays
 * (custom-functions-errors, "Handle errors when working with dynamic arrays").
 */
export function toCustomFunction(
  record: FunctionRecord,
): (...args: unknown[]) => Output | readonly (readonly (CellValue | Error)[])[] {
  return (...args) => {
    const isOfRows = record.eachCell && args.slice(0, record.parameters.length).some(Array.isArray);
    const result = isOfRows ? evaluateCells(record, args) : evaluate(record, args);
    if (!result.ok) throw cellError(result.error);
    if (!isOfRows) return result.value as Output;
    const rows = result.value as readonly (readonly CellResult[])[];
    const [[first] = []] = rows;
    if (rows.length === 1 && rows[0]?.length === 1 && first?.ok === false)
      throw cellError(first.error);
    const errors = new Map<FunctionRefusal, Error>();
    const errorOf = (refusal: FunctionRefusal): Error => {
      const error = errors.get(refusal) ?? cellError(refusal);
      errors.set(refusal, error);
      return error;
    };
    return rows.map((row) => row.map((one) => (one.ok ? one.value : errorOf(one.error))));
  };
}

/** Runtimes of CustomFunctionsRuntime 1.1 have no Error class; they show #VALUE! for any exception. */
function cellError(refusal: FunctionRefusal): Error {
  const message = describeFunctionRefusal(refusal, "th");
  const { Error: CellError, ErrorCode } = CustomFunctions as Partial<typeof CustomFunctions>;
  return CellError && ErrorCode
    ? (new CellError(ErrorCode[refusal.code], message) as unknown as Error)
    : new Error(message);
}
