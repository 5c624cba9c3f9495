/** Findings as rules give them, for tests of what shows them. */
import { RULES } from "../../src/checks/all";
import type { Finding, Fix } from "../../src/checks/rule";

/** A finding of a rule at a cell. */
export function finding(
  rule: string,
  address: string,
  found: string,
  rest: Partial<Finding> = {},
): Finding {
  const { severity, text, expected } = RULES.find(({ id }) => id === rule)!;
  const place = { sheet: "แผน", address };
  return { rule, severity, place, text, params: { found, right: "ถูก" }, found, expected, ...rest };
}

/** A fix of a cell in column F. */
export const fixOf = (row: number, before: string, after: string): Fix => ({
  sheet: "แผน",
  row,
  column: 5,
  before,
  after,
});

export const WRONG = finding("score-range", "B2", "101", { indicator: 1 });
export const TYPO = finding("misspelling", "F2", "คุ่มค่า", {
  indicator: 2,
  fix: fixOf(1, "ใช้งบคุ่มค่า", "ใช้งบคุ้มค่า"),
});
export const TYPO_2 = finding("misspelling", "F3", "ปึงบประมาณ", {
  indicator: 1,
  fix: fixOf(2, "ปึงบประมาณ", "ปีงบประมาณ"),
});
