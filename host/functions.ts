/** Custom functions the way Excel calls them: arguments shaped by the function's metadata, answers and errors back to cells. */
import { isCellError, type CellError, type Value } from "../src/files/values";
import type { CustomFunction } from "./engine/customFunction";
import { STRICTNESS } from "./strictness";
import { CustomFunctionsError } from "./office";

/** A parameter in functions.json. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** functions.json, as far as the host reads it. */
export interface RegisteredMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name?: string;
    readonly parameters?: readonly ParameterMetadata[];
  }[];
}

type Matrix = readonly (readonly Value[])[];

/** How a blank cell reaches a parameter of any type; sources disagree (entry `blankArguments` of host/strictness.ts). */
export type Blanks = "zero" | "null";

/** A plain function as `CustomFunctions.associate` gives it. */
export type Compute = (...args: never[]) => unknown;

/**
 * Turns an associated function into one the engine calls. With `parameters` the arguments are shaped as Excel shapes
 * them: a matrix parameter always gets a 2-D array, a left out one null, blanks by type (0, "", false; any: `blanks`).
 * A scalar parameter that is given a range is called once a cell and the answers spill. An error among the
 * arguments is the answer, without a call.
 */
export function callableFunction(
  compute: Compute,
  parameters?: readonly ParameterMetadata[],
  blanks: Blanks = "null",
): CustomFunction {
  const call = (args: readonly unknown[]): Value | Value[][] => {
    try {
      return toAnswer((compute as (...args: unknown[]) => unknown)(...args));
    } catch (error) {
      return toError(error);
    }
  };
  return (matrices) => {
    const error = matrices.flat(2).find((value): value is CellError => isCellError(value));
    if (error) return error;
    if (!parameters) return call(matrices.map((m) => (isScalar(m) ? (m[0]?.[0] ?? null) : m)));
    const declared = parameters.some((p) => p.repeating) ? Infinity : parameters.length;
    if (matrices.length > declared) return { error: "#VALUE!" };
    const lifted = matrices.findIndex(
      (matrix, i) => parameterAt(parameters, i).dimensionality !== "matrix" && !isScalar(matrix),
    );
    const cells = matrices[lifted];
    if (!cells) return call(shape(matrices, parameters, blanks));
    return cells.map((row) =>
      row.map((value) => {
        const one = matrices.map((matrix, i) => (i === lifted ? [[value]] : matrix));
        const answer = call(shape(one, parameters, blanks));
        return Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
      }),
    );
  };
}

function isScalar(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

/** The parameter an argument belongs to; the last one repeats. */
function parameterAt(parameters: readonly ParameterMetadata[], index: number): ParameterMetadata {
  return parameters[Math.min(index, parameters.length - 1)] ?? { name: "" };
}

function shape(
  matrices: readonly Matrix[],
  parameters: readonly ParameterMetadata[],
  blanks: Blanks,
): unknown[] {
  const argument = (matrix: Matrix | undefined, parameter: ParameterMetadata): unknown => {
    if (!matrix) return null;
    const cells = matrix.map((row) => row.map((value) => value ?? blankAs(parameter.type, blanks)));
    return parameter.dimensionality === "matrix" ? cells : (cells[0]?.[0] ?? null);
  };
  return parameters.map((parameter, i) =>
    parameter.repeating
      ? matrices.slice(i).map((matrix) => argument(matrix, parameter))
      : argument(matrices[i], parameter),
  );
}

function blankAs(type: ParameterMetadata["type"], blanks: Blanks): Value {
  if (type === "string") return "";
  if (type === "boolean") return false;
  return type === "number" || blanks === "zero" ? 0 : null;
}

/** What a function returned as cell values. */
function toAnswer(answer: unknown): Value | Value[][] {
  if (Array.isArray(answer)) {
    const rows = (answer as unknown[]).map((row) =>
      (Array.isArray(row) ? (row as unknown[]) : [row]).map(
        (value) => toValue(value) ?? STRICTNESS.nullAnswers.shown,
      ),
    );
    const even =
      rows.length > 0 && rows.every((row) => row.length > 0 && row.length === rows[0]?.length);
    return even ? rows : { error: "#VALUE!" };
  }
  return toValue(answer);
}

function toValue(value: unknown): Value {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (value === null || value === undefined) return null;
  return toError(value);
}

/** An error thrown or returned by a function of any page; another page's error class is another class. */
function toError(error: unknown): CellError {
  if (error instanceof CustomFunctionsError) return error.toCell();
  const code =
    typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return { error: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!" };
}
