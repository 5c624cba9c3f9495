import { countLines, rowHeight, type TextStyle } from "../../thai/measure";

/** Height in points that a text needs in a cell of the given width. */
export function measureTextHeight(text: string, width: number, style: TextStyle): number {
  return rowHeight(countLines(text, width, style), style.size);
}

/** Height in points of a row of texts: that of its tallest cell. */
export function measureRowHeight(
  texts: readonly string[],
  widths: readonly number[],
  style: TextStyle,
): number {
  return Math.max(
    rowHeight(1, style.size),
    ...texts.map((text, column) => measureTextHeight(text, widths[column] ?? 0, style)),
  );
}
