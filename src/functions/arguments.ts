/**
 * Reads and checks what Excel hands to a function.
 *
 * Every parameter is declared to Excel as a matrix of any values (metadata.ts): only in that form can blank
 * cells and error cells be told from numbers. As a single number a blank cell arrives as 0 in desktop Excel
 * (office-js issue 4702). Matrices had the same fault in some desktop builds (issue 5262, closed as fixed),
 * which no function can notice; sheets of the add-in therefore guard their formulas with COUNT as well.
 */
import { ok } from "../core/result";
import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import type { CoreRules } from "../ita/rulebook/schema";
import { functionTexts } from "../locale/functions";
import { isAllBlank, rowsOf, type Rows } from "./argumentCells";
import { readRulesYear } from "./dayReaders";
import { year as yearParameter } from "./parameters";
import { readCell, type Read } from "./cellReaders";
import { readers } from "./readers";
import { notAvailable, type Parameter } from "./record";

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
  const rules = readRules(rowsOf(args[parameters.findIndex(({ kind }) => kind === "year")]));
  if (!rules.ok) return rules;
  const values: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const { kind, optional } = parameter;
    const rows = rowsOf(args[i]);
    const blank = isAllBlank(rows);
    if (blank && !optional) return notAvailable(functionTexts.blank, {}, { argument: parameter });
    const read: Read<unknown> =
      kind === "year" ? rules : blank ? ok(null) : readers[kind](rows, parameter, rules.value);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values);
}

/** The rules of the year; of the newest where the function has no parameter "year", or its cell is blank. */
function readRules(rows: Rows): Read<CoreRules> {
  const year: Read<number> = isAllBlank(rows)
    ? ok(NEWEST_YEAR)
    : readCell(rows, yearParameter, readRulesYear);
  if (!year.ok) return year;
  const rules = coreOf(year.value);
  if (!rules) throw new RangeError(`no rules of ${year.value}`);
  return ok(rules);
}
