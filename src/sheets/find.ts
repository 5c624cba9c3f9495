import type { SheetCells } from "../cells/values";
import { normalizeText } from "../thai/clean";

/** A label as it is compared: without spaces, line breaks, digits kind or a trailing colon. */
export function labelKey(value: unknown): string {
  return typeof value === "string" && value !== ""
    ? normalizeText(value)
        .replace(/\s+/g, "")
        .replace(/[:：]$/, "")
    : "";
}

/** First cell of the range that holds the label, counted within the range; null when there is none. */
export function findLabel(
  range: SheetCells,
  label: string,
  from = 0,
): { row: number; column: number } | null {
  const key = labelKey(label);
  for (let row = from; row < range.values.length; row++) {
    const column = range.values[row]?.findIndex((value) => labelKey(value) === key) ?? -1;
    if (column >= 0) return { row, column };
  }
  return null;
}

/**
 * First row of the range that holds the given headings, with the column of each; null when the first heading
 * is nowhere. A row that holds more of them wins over an earlier one that holds fewer; one that holds all ends the
 * search, so that stray values far down cost nothing.
 */
export function findHeadings<K extends string>(
  range: SheetCells,
  headings: Readonly<Record<K, string>>,
): { row: number; columns: Partial<Record<K, number>> } | null {
  const wanted = (Object.entries(headings) as [K, string][]).map(
    ([name, heading]) => [name, labelKey(heading)] as const,
  );
  let best: { row: number; columns: Partial<Record<K, number>> } | null = null;
  let most = 1;
  for (const [row, line] of range.values.entries()) {
    const keys = line.map(labelKey);
    if (keys.every((key) => key === "")) continue;
    const columns: Partial<Record<K, number>> = {};
    for (const [name, heading] of wanted) {
      const column = keys.indexOf(heading);
      if (column >= 0) columns[name] = column;
    }
    const count = Object.keys(columns).length;
    if (count > most) {
      best = { row, columns };
      most = count;
    }
    if (most === wanted.length) break;
  }
  return best;
}
