import { MAX_ROW_HEIGHT, rowHeight } from "../../thai/measure";
import { inLine } from "./inLine";
import { breakPages, leadOf, type FlowOptions, type Piece } from "./breaks";

/** Points that a printed page may hold more than planned. */
const PRINTERS_DIFFER = 18;
/** Points of a pixel: spreadsheets keep heights of rows in whole ones, so a part of one moves the rows below. */
const PIXEL = 0.75;

export interface FlowRow extends Piece {
  /** Page counted from 0. */
  readonly page: number;
  /** Points to leave empty below the row, at the end of its page. */
  readonly after: number;
}

/** A table on its pages. */
export interface Flow {
  readonly placed: readonly FlowRow[];
  /** Of two ways to print the same rows the one with the lower cost is better. */
  readonly cost: number;
}

/**
 * Lays rows of text on pages. A spreadsheet cannot break a row over two pages and shows no row above 409.5 points,
 * so a row that does not fit is cut into several: at list items where there are any, never inside a word, its key
 * cells repeated with "(ต่อ)". No text is lost: the pieces of a column, joined, are its text.
 */
export function flowRows(rows: readonly (readonly string[])[], options: FlowOptions): Flow {
  const { pages, cost } = breakPages(rows, options);
  const placed = pages.flatMap((pieces, page) =>
    pieces.map((piece): FlowRow => ({
      ...piece,
      texts: inLine(piece.texts, options.inLine, options.widths, options.style),
      page,
      after: 0,
    })),
  );
  return { placed: settle(placed, options), cost };
}

/**
 * Makes the rows of a page so much taller that the first row of the next page cannot stand on it, also when a
 * printer holds a little more than planned: a page break itself is nothing that Excel keeps on a page fitted in width.
 */
function settle(placed: readonly FlowRow[], options: FlowOptions): FlowRow[] {
  const settled = [...placed];
  for (let first = 0; first < settled.length;) {
    const page = settled[first]?.page;
    let end = first;
    let used = 0;
    for (let row = settled[end]; row?.page === page && row; row = settled[++end]) {
      used += row.height + leadOf(options, row, end === first);
    }
    const next = settled[end];
    if (!next) break;
    const body = page === 0 ? options.firstPage : options.otherPages;
    const lead = leadOf(options, next, true);
    const nextHeight = lead > 0 ? Math.min(lead, rowHeight(1, options.style.size)) : next.height;
    const free = Math.min(body - used, body + PRINTERS_DIFFER - nextHeight - used);
    let missing = Math.ceil(free / PIXEL) * PIXEL;
    for (let index = first; index < end; index++) {
      const row = settled[index];
      if (!row || missing <= 0) continue;
      const share = Math.floor(missing / (end - index) / PIXEL) * PIXEL;
      const more = Math.min(share, MAX_ROW_HEIGHT - row.height);
      settled[index] = { ...row, height: row.height + more };
      missing -= more;
    }
    // Rows that are as tall as rows can be leave the rest to an empty row.
    const last = settled[end - 1];
    if (last && missing > 0) settled[end - 1] = { ...last, after: missing };
    first = end;
  }
  return settled;
}
