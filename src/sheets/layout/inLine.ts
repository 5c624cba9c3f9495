import { countLines, type TextStyle } from "../../thai/measure";
import { splitListItems } from "../../thai/split";

/** Columns whose items belong together, such as steps with who does each, when, and how it is followed up. */
export interface ColumnsInLine {
  readonly steps: number;
  readonly others: readonly number[];
}

/** As many other columns must have an item a step: one alone may have as many lines by chance. */
const AGREEING = 2;

/** Lines that a step may take: a row whose steps stand in line is cut between two of them only. */
const MOST_LINES = 12;

/**
 * The items of the columns that have one a step, by column; null where a row has one step, where the columns disagree,
 * and where a step is so tall that a page may have to end inside of it.
 */
export function itemsInLine(
  texts: readonly string[],
  columns: ColumnsInLine | undefined,
  widths: readonly number[],
  style: TextStyle,
): ReadonlyMap<number, readonly string[]> | null {
  if (!columns) return null;
  // Most rows say one thing of all their steps: known at a glance.
  const others = columns.others.filter((column) => texts[column]?.includes("\n"));
  if (others.length < AGREEING) return null;
  const paragraphs = others.map((column) => [column, paragraphsOf(texts[column] ?? "")] as const);
  for (const steps of readingsOf(texts[columns.steps] ?? "")) {
    const agreeing = paragraphs.filter(([, own]) => own.length === steps.length);
    if (steps.length < 2 || agreeing.length < AGREEING) continue;
    const items = new Map<number, readonly string[]>([[columns.steps, steps], ...agreeing]);
    return stepLines(items, widths, style).every((lines) => lines <= MOST_LINES) ? items : null;
  }
  return null;
}

/** The texts with empty lines put in, so that what belongs to a step begins on the line on which it begins. */
export function inLine(
  texts: readonly string[],
  columns: ColumnsInLine | undefined,
  widths: readonly number[],
  style: TextStyle,
): readonly string[] {
  const items = itemsInLine(texts, columns, widths, style);
  if (!items) return texts;
  const lines = stepLines(items, widths, style);
  return texts.map((text, column) => {
    const own = items.get(column);
    if (!own) return text;
    const last = own.length - 1;
    return own
      .map((item, step) => {
        const missing = (lines[step] ?? 0) - countLines(item, widths[column] ?? 0, style);
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
      ...columns.map(([column, own]) => countLines(own[step] ?? "", widths[column] ?? 0, style)),
    ),
  );
}

/** What may be the steps of a text: every item of its list; its numbered items with the points below each; its lines. */
function readingsOf(text: string): readonly (readonly string[])[] {
  const items = splitListItems(text);
  return items.length > 1 ? [items, numberedItems(items)] : [paragraphsOf(text)];
}

/** Opens an item that is counted: "๑." or "(2)", not "๑.๑". */
const NUMBERED = /^\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])/;

/** The numbered items, each with what stands below it before the next; none where the list begins otherwise. */
function numberedItems(items: readonly string[]): readonly string[] {
  const steps: string[] = [];
  for (const item of items) {
    if (NUMBERED.test(item)) steps.push(item);
    else if (steps.length === 0) return [];
    else steps[steps.length - 1] += `\n${item}`;
  }
  return steps;
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
