import { countLines, linesWithin, MAX_ROW_HEIGHT } from "../../thai/measure";
import { cutRow, leastLines, type CutOptions } from "./cut";
import { measureRowHeight } from "./heights";

/**
 * A page of which more than this is used may end early rather than cut a row. Lines are set a little lower than the
 * rows are measured, so that half of the page at least is printed.
 */
const FULL_ENOUGH = 0.6;
/** The same where rows are passages. */
const FULL_OF_PASSAGES = 0.85;
/** The same where a row that must be cut anyway would have its short cells cut too. */
const HALF = 0.5;
/** Lines of the last row that go along with the signatures when it must be cut. */
const TAIL_LINES = 2;
/** Points that a printed page may hold more than planned. */
const PRINTERS_DIFFER = 18;

export interface FlowOptions extends CutOptions {
  /** Height in points for rows on the first page and on the others, repeated headings taken off. */
  readonly firstPage: number;
  readonly otherPages: number;
  /** Height in points of what stands right above a row and stays with its beginning, such as a section heading. */
  readonly leads?: readonly number[];
  /** Rows are passages that read on well over a page: pages are filled rather than rows kept whole. */
  readonly passages?: boolean;
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
  /** Points to leave empty below the row, at the end of its page. */
  readonly after: number;
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
  const flow = new Flow(options);
  rows.forEach((row, source) => flow.add(row, source, source === rows.length - 1));
  return settle(flow.placed, options);
}

/** Rows placed so far and what is left of the page they have come to. */
class Flow {
  readonly placed: FlowRow[] = [];
  private page = 0;
  private body: number;
  private room: number;

  constructor(private readonly options: FlowOptions) {
    this.body = this.room = options.firstPage;
  }

  /** Places a row, cut into as many pieces as it takes. */
  add(row: readonly string[], source: number, last: boolean): void {
    const { widths, style } = this.options;
    const ends = last ? this.options.tail : 0;
    let texts = row;
    let lead = this.options.leads?.[source] ?? 0;
    let continued = false;
    for (;;) {
      const height = measureRowHeight(texts, widths, style);
      const piece = { texts, source, continued, height };
      if (height <= MAX_ROW_HEIGHT && lead + height + ends <= this.room) {
        this.place(piece, lead);
        return;
      }
      const next = this.cut(piece, lead, ends);
      if (next === "next page") {
        this.page++;
        this.body = this.room = this.options.otherPages;
        continue;
      }
      if (next === null) {
        // It cannot be cut and no page is larger.
        this.place({ ...piece, height: Math.min(height, MAX_ROW_HEIGHT) }, lead);
        return;
      }
      this.place({ ...piece, texts: next.head, height: this.heightOf(next.head) }, lead);
      texts = next.rest;
      continued = true;
      lead = 0;
      if (next.newPage || this.room < this.heightOf(texts) + ends) {
        this.page++;
        this.body = this.room = this.options.otherPages;
      }
    }
  }

  private heightOf(texts: readonly string[]): number {
    return measureRowHeight(texts, this.options.widths, this.options.style);
  }

  private place(piece: Omit<FlowRow, "page" | "after">, lead: number): void {
    this.placed.push({ ...piece, page: this.page, after: 0 });
    this.room -= piece.height + lead;
  }

  /** Where a piece that does not fit is cut, or that it begins on the next page; null when neither can be. */
  private cut(
    { texts, source, continued, height }: Omit<FlowRow, "page" | "after">,
    lead: number,
    ends: number,
  ): "next page" | { head: string[]; rest: string[]; newPage: boolean } | null {
    const { options, room, body } = this;
    const { widths, style, passages = false } = options;
    const tooTall = height > MAX_ROW_HEIGHT;
    const fresh = room === body;
    // The row itself fits but what must stay with it does not.
    const tailOnly = !tooTall && lead + height <= room;
    const limit = linesWithin(Math.min(room - lead, MAX_ROW_HEIGHT), style.size);
    const mayMove = !fresh && !tooTall && lead + height + ends <= options.otherPages;
    const fullEnough = passages && !tailOnly ? FULL_OF_PASSAGES : FULL_ENOUGH;
    const keepShort = !passages && !continued && room < body * (1 - HALF);
    const tooLittleRoom = !fresh && !tailOnly && limit < leastLines(texts, options, keepShort);
    if ((mayMove && room < body * (1 - fullEnough)) || tooLittleRoom) return "next page";
    const total = Math.max(
      ...texts.map((text, column) => countLines(text, widths[column] ?? 0, style)),
    );
    const lines = tailOnly ? Math.min(limit, Math.max(1, total - TAIL_LINES)) : limit;
    const pieces = lines < total ? cutRow(texts, source, options, lines, limit) : null;
    if (pieces) return { ...pieces, newPage: tailOnly };
    return mayMove ? "next page" : null;
  }
}

/**
 * Makes the rows of a page so much taller that the first row of the next page cannot stand on it, also when a
 * printer holds a little more than planned: a page break itself is nothing that Excel keeps on a page fitted in width.
 */
function settle(placed: readonly FlowRow[], options: FlowOptions): FlowRow[] {
  const settled = [...placed];
  const leadOf = ({ source, continued }: FlowRow) =>
    continued ? 0 : (options.leads?.[source] ?? 0);
  for (let first = 0; first < settled.length;) {
    const page = settled[first]?.page;
    let end = first;
    let used = 0;
    for (let row = settled[end]; row?.page === page && row; row = settled[++end]) {
      used += row.height + leadOf(row);
    }
    const next = settled[end];
    if (!next) break;
    const body = page === 0 ? options.firstPage : options.otherPages;
    const nextHeight = leadOf(next) || next.height;
    let missing = Math.min(body - used, body + PRINTERS_DIFFER - nextHeight - used);
    for (let index = first; index < end; index++) {
      const row = settled[index];
      if (!row || missing <= 0) continue;
      const more = Math.min(missing / (end - index), MAX_ROW_HEIGHT - row.height);
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
