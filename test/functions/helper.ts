import { describeFunctionRefusal, evaluate } from "../../src/functions/adapter";
import type { FunctionRecord } from "../../src/functions/record";

const SIGNS = { notAvailable: "#N/A", invalidValue: "#VALUE!" };

/**
 * What the cell shows: the value, or the error with its Thai sentence ("#N/A ยังไม่มีค่าใน scores …").
 * Also sees to it that both languages have every place of the sentence filled.
 */
export function run(record: FunctionRecord, ...args: unknown[]): unknown {
  const result = evaluate(record, args);
  if (result.ok) return result.value;
  const { error } = result;
  const th = describeFunctionRefusal(error, "th");
  const en = describeFunctionRefusal(error, "en");
  expect(th).not.toMatch(/\{\w+\}/);
  expect(en.replace(/“.*”/, "")).not.toMatch(/\{\w+\}|[\u0e00-\u0e4f]/);
  return `${SIGNS[error.code]} ${th}`;
}

/** A row range and a column range of the same values. */
export const row = (values: readonly unknown[]) => [values];
export const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** Ten plausible scores: IIT 95, EIT 90, OIT 100, total 95.5. */
export const SCORES = [96, 94, 95, 95, 95, 90, 88, 92, 100, 100];

/** A copy with some entries replaced; positions count from 1. */
export function withAt(values: readonly unknown[], changes: Record<number, unknown>): unknown[] {
  return values.map((value, i) => (i + 1 in changes ? changes[i + 1] : value));
}
