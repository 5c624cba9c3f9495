import type { SheetCells } from "../cells/values";
import { normalizeText } from "../thai/clean";

/** A label as it is compared: without spaces, line breaks, digits kind or a trailing colon. */
export function labelKey(value: unknown): string {
  return typeof value === "string"
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
 * is nowhere. A row that holds more of them wins over an earlier one that holds fewer.
 */
export function findHeadings<K extends string>(
  range: SheetCells,
  headings: Readonly<Record<K, string>>,
): { row: number; columns: Partial<Record<K, number>> } | null {
  const keys = Object.entries(headings) as [K, string][];
  let best: { row: number; columns: Partial<Record<K, number>> } | null = null;
  range.values.forEach((line, row) => {
    const columns: Partial<Record<K, number>> = {};
    for (const [key, heading] of keys) {
      const column = line.findIndex((value) => labelKey(value) === labelKey(heading));
      if (column >= 0) columns[key] = column;
    }
    const found = Object.keys(columns).length;
    if (found > 1 && found > Object.keys(best?.columns ?? {}).length) best = { row, columns };
  });
  return best;
}
