import { ruleEntries } from "../../ita/ruleEntries";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { Cell } from "../plan";

/** Workbook name of the cells for the office's own values, in the order of the year's rule entries. */
export const OWN_RULES_NAME = "ITA_Rules";

/**
 * A number of the rules as a cell: the office's own value where the workbook has a rules sheet and one is typed there,
 * else the built-in one. Without a rules sheet the name is unknown, which the formula takes for no own value.
 * @param path of the rule entry, e.g. "core.weights.IIT"
 */
export function ownRuleOr(book: RuleBook, path: string, builtIn: number): Cell {
  const index = ruleEntries(book).findIndex((entry) => entry.path === path);
  if (index < 0) throw new RangeError(`no rule entry ${path}`);
  const own = `INDEX(${OWN_RULES_NAME},${index + 1})`;
  return { formula: `=IFERROR(IF(${own}="",${builtIn},VALUE(${own})),${builtIn})` };
}
