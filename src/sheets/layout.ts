import {
  countLines,
  linesWithin,
  MAX_ROW_HEIGHT,
  rowHeight,
  type TextStyle,
} from "../thai/measure";
import { splitText } from "../thai/split";

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

/** What stands in the columns that are repeated on a row's continuation. */
const CONTINUED = "(ต่อ)";
/** A piece of a row shorter than this is not worth starting on a page. */
const MIN_LINES = 3;
/** A page that is fuller than this may end early rather than cut a row. */
const FULL_ENOUGH = 0.65;

export interface FlowOptions {
  /** Column widths in points. */
  readonly widths: readonly number[];
  readonly style: TextStyle;
  /** Height in points for rows on the first page and on the others, repeated headings taken off. */
  readonly firstPage: number;
  readonly otherPages: number;
  /** Columns whose text is repeated with "(ต่อ)" when a row goes on. */
  readonly keyColumns: readonly number[];
  /** Height in points of what must stay on a page with the end of the table, such as the signatures. */
  readonly tail: number;
}

export interface FlowRow {
  readonly texts: readonly string[];
  /** Points. */
  readonly height: number;
  /** Page counted from 0. */
  readonly page: number;
  /** Index of the row given, and whether this is the continuation of it. */
  readonly source: number;
  readonly continued: boolean;
}

/**
 * Lays rows of text on pages. A spreadsheet cannot break a row over two pages and shows no row above 409.5 points,
 * so a row that does not fit is cut into several: at list items where there are any, never inside a word, its key
 * cells repeated with "(ต่อ)". No text is lost: the pieces of a column, joined, are its text.
 */
export function flowRows(
  rows: readonly (readonly string[])[],
  options: FlowOptions,
): readonly FlowRow[] {
  const { widths, style, keyColumns, tail } = options;
  const placed: FlowRow[] = [];
  let page = 0;
  let body = options.firstPage;
  let room = body;
  const nextPage = () => {
    page++;
    body = options.otherPages;
    room = body;
  };
  const place = (texts: readonly string[], height: number, source: number, continued: boolean) => {
    placed.push({ texts, height, page, source, continued });
    room -= height;
  };

  /** Makes the last rows of the page taller until nothing more fits on it, so that what follows starts a page. */
  const fillPage = () => {
    for (let index = placed.length - 1; index >= 0 && room > 0; index--) {
      const row = placed[index];
      if (!row || row.page !== page) return;
      const more = Math.min(room, MAX_ROW_HEIGHT - row.height);
      placed[index] = { ...row, height: row.height + more };
      room -= more;
    }
  };

  rows.forEach((row, source) => {
    let texts = row;
    let continued = false;
    const ends = source === rows.length - 1 ? tail : 0;
    for (;;) {
      const height = measureRowHeight(texts, widths, style);
      if (height <= MAX_ROW_HEIGHT && height + ends <= room) {
        place(texts, height, source, continued);
        return;
      }
      const fresh = room === body;
      const fitsNext =
        height <= MAX_ROW_HEIGHT && height + ends <= options.otherPages && height > room;
      if (!fresh && fitsNext && room < body * (1 - FULL_ENOUGH)) {
        nextPage();
        continue;
      }
      const limit = linesWithin(Math.min(room, MAX_ROW_HEIGHT), style.size);
      if (!fresh && limit < MIN_LINES && height > room) {
        nextPage();
        continue;
      }
      const total = Math.max(
        ...texts.map((text, column) => countLines(text, widths[column] ?? 0, style)),
      );
      // The row itself fits but what must stay with it does not: about half of it goes along to the next page.
      const lines = height <= room ? Math.min(limit, Math.ceil(total / 2)) : limit;
      const cut =
        total > 1 && lines >= 1 && lines < total
          ? cutRow(texts, widths, style, lines, keyColumns)
          : null;
      if (!cut) {
        const whole = Math.min(height, MAX_ROW_HEIGHT);
        // It cannot be cut and does not fit here: on the next page, where it has not begun one already.
        if (!fresh && whole + ends <= options.otherPages) {
          if (height <= room) fillPage();
          nextPage();
          continue;
        }
        place(texts, whole, source, continued);
        return;
      }
      const firstHeight = measureRowHeight(cut.head, widths, style);
      // Where the row would have fitted, the first piece fills the page so that the rest starts the next one.
      const filled =
        height <= room ? Math.min(Math.max(firstHeight, room), MAX_ROW_HEIGHT) : firstHeight;
      place(cut.head, filled, source, continued);
      texts = cut.rest;
      continued = true;
      if (room < measureRowHeight(texts, widths, style) + ends) nextPage();
    }
  });
  return placed;
}

/** Cuts a row after so many lines; null when nothing would be left for one of the two pieces. */
function cutRow(
  texts: readonly string[],
  widths: readonly number[],
  style: TextStyle,
  lines: number,
  keyColumns: readonly number[],
): { head: string[]; rest: string[] } | null {
  const head: string[] = [];
  const rest: string[] = [];
  texts.forEach((text, column) => {
    if (keyColumns.includes(column)) {
      head.push(text);
      rest.push(text === "" || text.endsWith(CONTINUED) ? text : `${text} ${CONTINUED}`);
      return;
    }
    const parts = splitText(text, widths[column] ?? 0, style, [lines, Number.MAX_SAFE_INTEGER]);
    head.push(parts[0] ?? "");
    rest.push(parts.slice(1).join("\n"));
  });
  const moved = rest.some((text, column) => !keyColumns.includes(column) && text !== "");
  const kept = head.some((text, column) => !keyColumns.includes(column) && text !== "");
  return moved && kept ? { head, rest } : null;
}
