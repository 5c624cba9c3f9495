import type { CellValue } from "../../src/cells/values";
import type { SheetPlan } from "../../src/sheets/plan";
import { toArabicDigits } from "../../src/thai/digits";
import { roundHalfUp } from "../../src/thai/round";
import { planCells } from "./planCells";

/** A table as a reader of the printed sheet sees it: texts on one line each, Arabic digits, rows that pages cut in one piece. */
export interface PrintedTable {
  readonly headings: readonly string[];
  /** One record a row, by heading. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Row of the sheet, from 0, of each row. */
  readonly at: readonly number[];
  /** Headings over all columns, with the index of the row that follows. */
  readonly sections: readonly (readonly [text: string, before: number])[];
}

/** Ends what stands in the key of a row that goes on. */
const CONTINUED = " (ต่อ)";

/**
 * Rows as they were before pages cut them: the pieces of a column one below the other, a key once. A key that the first
 * piece had no room for stands whole on the second.
 */
export function wholeRows<T extends CellValue>(lines: readonly (readonly T[])[]): (T | string)[][] {
  const whole: (T | string)[][] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (!before || !line.some((cell) => String(cell).endsWith(CONTINUED))) {
      whole.push([...line]);
      continue;
    }
    line.forEach((cell, column) => {
      const [text, above] = [String(cell), String(before[column] ?? "")];
      if (text.endsWith(CONTINUED)) {
        const key = text.slice(0, -CONTINUED.length);
        if (key.startsWith(`${above}\n`)) before[column] = key;
      } else if (text !== "") before[column] = above === "" ? cell : `${above}\n${text}`;
    });
  }
  return whole;
}

/** Text of a cell on one line; numbers as they print: whole, else with two decimals. */
export function printedText(value: CellValue): string {
  if (typeof value === "number") {
    return Number.isInteger(value) ? String(value) : roundHalfUp(value, 2).toFixed(2);
  }
  return toArabicDigits(String(value)).replace(/\s+/g, " ").trim();
}
/** A heading is broken by hand inside a word where its column is narrow, else before a figure. */
const headingText = (value: CellValue) =>
  printedText(
    String(value)
      .replace(/\n(?=[\d๐-๙])/g, " ")
      .replace(/\n/g, ""),
  );

/**
 * The table of a plan that has all these headings; null when there is none. It ends at an empty row or, where the
 * table is the whole report, at the signatures.
 */
export function printedTable(plan: SheetPlan, wanted: readonly string[]): PrintedTable | null {
  const printed = plan.page.printArea?.columns;
  const values = planCells(plan).values.map((line) => line.slice(0, printed));
  const titles = plan.page.titleRows;
  const last = titles ? titles.row + titles.rows - 1 : -1;
  const headingsOf = (row: number): string[] =>
    (values[row] ?? []).map((cell, column) => {
      const above = titles && row === last && titles.rows > 1 ? values[row - 1]?.[column] : "";
      return headingText(cell === "" ? (above ?? "") : cell);
    });
  const head = values.findIndex((_, row) => {
    const found = headingsOf(row);
    return wanted.every((heading) => found.includes(heading));
  });
  if (head < 0) return null;
  const headings = headingsOf(head);
  const cells: CellValue[][] = [];
  const at: number[] = [];
  const sections: [string, number][] = [];
  // The title of the first of several tables stands above the headings.
  const above = titles ? printedText(values[titles.row - 1]?.[0] ?? "") : "";
  const isTitle = plan.styles.some(
    ({ area, style }) => titles && area.row === titles.row - 1 && style.bold && style.size === 16,
  );
  if (isTitle && above !== "") sections.push([above, 0]);
  for (let row = head + 1; row < values.length; row++) {
    const texts = (values[row] ?? []).map(printedText);
    if (texts.some((text) => text.startsWith("ลงชื่อ"))) break;
    if (texts.every((text) => text === "")) {
      if (titles) continue;
      break;
    }
    const [first = "", ...rest] = texts;
    if (texts.every((text, column) => text === (headings[column] ?? ""))) continue;
    const merged = plan.merges.some((area) => area.row === row && area.columns === texts.length);
    if (titles && merged && rest.every((text) => text === "")) sections.push([first, at.length]);
    else {
      cells.push(values[row] ?? []);
      if (!texts.some((text) => text.endsWith(CONTINUED))) at.push(row);
    }
  }
  const rows = wholeRows(cells).map((line) =>
    Object.fromEntries(
      headings.map((heading, column) => [heading, printedText(line[column] ?? "")]),
    ),
  );
  return { headings: headings.filter((heading) => heading !== ""), rows, at, sections };
}
