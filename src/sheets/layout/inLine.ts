import type { TextStyle } from "../../thai/measure";
import { splitListItems } from "../../thai/split";
import { linesOf } from "./lineCounts";

/** Columns whose items belong together, such as steps with who does each, when, and how it is followed up. */
export interface ColumnsInLine {
  readonly steps: number;
  readonly others: readonly number[];
}

/** As many other columns must have an item a step: one alone may have as many lines by chance. */
const AGREEING = 2;

/** The items of the columns that have one a step, by column; null where a row has one step or the columns disagree. */
export function itemsInLine(
  texts: readonly string[],
  columns: ColumnsInLine | undefined,
): ReadonlyMap<number, readonly string[]> | null {
  if (!columns) return null;
  // Most rows say one thing of all their steps: known at a glance.
  const others = columns.others.filter((column) => texts[column]?.includes("\n"));
  if (others.length < AGREEING) return null;
  const steps = stepsOf(texts[columns.steps] ?? "");
  if (steps.length < 2) return null;
  const items = new Map<number, readonly string[]>([[columns.steps, steps]]);
  for (const column of others) {
    const own = paragraphsOf(texts[column] ?? "");
    if (own.length === steps.length) items.set(column, own);
  }
  return items.size > AGREEING ? items : null;
}

/** The texts with empty lines put in, so that what belongs to a step begins on the line on which it begins. */
export function inLine(
  texts: readonly string[],
  columns: ColumnsInLine | undefined,
  widths: readonly number[],
  style: TextStyle,
): readonly string[] {
  const items = itemsInLine(texts, columns);
  if (!items) return texts;
  const lines = stepLines(items, widths, style);
  return texts.map((text, column) => {
    const own = items.get(column);
    if (!own) return text;
    const last = own.length - 1;
    return own
      .map((item, step) => {
        const missing = (lines[step] ?? 0) - linesOf(item, widths[column] ?? 0, style);
        return step === last ? item : item + "\n".repeat(missing);
      })
      .join("\n");
  });
}

/** Lines that each step takes with what belongs to it. */
export function stepLines(
  items: ReadonlyMap<number, readonly string[]>,
  widths: readonly number[],
  style: TextStyle,
): readonly number[] {
  const columns = [...items];
  const [, steps = []] = columns[0] ?? [];
  return steps.map((_, step) =>
    Math.max(
      ...columns.map(([column, own]) => linesOf(own[step] ?? "", widths[column] ?? 0, style)),
    ),
  );
}

function stepsOf(text: string): readonly string[] {
  const items = splitListItems(text);
  return items.length > 1 ? items : paragraphsOf(text);
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
