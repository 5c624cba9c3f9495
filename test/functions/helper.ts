import fc from "fast-check";
import type { Result } from "../../src/core/result";
import { describeFunctionRefusal, evaluate, evaluateCells } from "../../src/functions/adapter";
import type {
  FunctionRecord,
  FunctionRefusal,
  Output,
  ParameterName,
} from "../../src/functions/record";

const SIGNS = { notAvailable: "#N/A", invalidValue: "#VALUE!" };

/**
 * What the cell shows: the value, or the error with its Thai sentence ("#N/A ยังไม่มีค่าใน คะแนน (scores) …"). Of a
 * function of single cells that is given a range: what each cell shows.
 * Also sees to it that both languages have every place of the sentence filled.
 */
export function run(record: FunctionRecord, ...args: unknown[]): unknown {
  if (!record.eachCell || !args.some(Array.isArray)) return shown(evaluate(record, args));
  const result = evaluateCells(record, args);
  if (!result.ok) return shown(result);
  const rows = result.value.map((cells) => cells.map(shown));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function shown(result: Result<Output, FunctionRefusal>): unknown {
  if (result.ok) return result.value;
  const { error } = result;
  const th = describeFunctionRefusal(error, "th");
  const en = describeFunctionRefusal(error, "en");
  expect(th).not.toMatch(/\{\w+\}/);
  expect(en.replace(/“.*”/, "")).not.toMatch(/\{\w+\}|[\u0e00-\u0e4f]/);
  return `${SIGNS[error.code]} ${th}`;
}

/** How Thai messages call a parameter: "คะแนน (scores)". */
export function named({ name, thaiName }: ParameterName): string {
  return `${thaiName} (${name})`;
}

/** A score from 0 to 100 with two decimals, as published; not one that only a fraction of 1 can be. */
export const hundredth = fc
  .integer({ min: 0, max: 10_000 })
  .filter((value) => value === 0 || value > 100)
  .map((value) => value / 100);
/** Scores of ten indicators. */
export const tenScores = fc.array(hundredth, { minLength: 10, maxLength: 10 });

/** A row range and a column range of the same values. */
export const row = (values: readonly unknown[]) => [values];
export const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** Ten plausible scores: IIT 95, EIT 90, OIT 100, total 95.5. */
export const SCORES = [96, 94, 95, 95, 95, 90, 88, 92, 100, 100];

/** A copy with some entries replaced; positions count from 1. */
export function withAt(values: readonly unknown[], changes: Record<number, unknown>): unknown[] {
  return values.map((value, i) => (i + 1 in changes ? changes[i + 1] : value));
}
