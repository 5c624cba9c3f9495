/**
 * Calls after public bug reports on custom functions, grade calculators, Buddhist dates and text from PDF, with what they
 * must give. Called as Excel calls them: matrices, null for what is left out.
 */
import { FUNCTIONS } from "../../src/functions/registry";
import cases from "./data/reported-cases.json";
import { run } from "./helper";

interface Expected {
  readonly value?: unknown;
  readonly error?: readonly string[];
  /** Either of these is right. */
  readonly any?: readonly Expected[];
  /** What no function can decide, and why. */
  readonly unverifiable?: string;
}

const isMet = (found: unknown, { value, error, any }: Expected): boolean =>
  any?.some((one) => isMet(found, one)) ??
  error?.some((code) => String(found).startsWith(`${code} `)) ??
  found === value;

const decidable = cases.filter(({ expect: expected }) => !("unverifiable" in expected));

test.each(decidable)("$id: $meaning", ({ function: id, args, expect: expected }) => {
  const found = run(
    FUNCTIONS.find((record) => record.id === id)!,
    ...args,
  );
  expect([found, isMet(found, expected as Expected)]).toEqual([found, true]);
});

test("all but the one that no function can decide are decided", () => {
  expect(cases.length - decidable.length).toBe(1);
});
