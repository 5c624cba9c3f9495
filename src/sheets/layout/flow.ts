import { countLines, linesWithin, MAX_ROW_HEIGHT, rowHeight } from "../../thai/measure";
import { cutRow, leastLines, type CutOptions } from "./cut";
import { measureRowHeight } from "./heights";

/**
 * Parts of a page, one after the other the part that must be used for a page to end early rather than have a row cut
 * that the next page holds whole: the second where it saves a page.
 */
const FULL_ENOUGH = [0.9, 0.97];
/** Rows up to which saving a page is worth laying the table out a second time. */
const WORTH_TWICE = 200;
/** The same for a row that would only go along to keep the last one company, and for what stays with the signatures. */
const WORTH_LEAVING = 0.6;
/** A row that must be cut anyway begins on the next page, rather than have its short cells cut, when this much is used. */
const KEEP_SHORT = 0.8;
/** Lines of the last row that go along with the signatures when it must be cut. */
const TAIL_LINES = 2;
/** Points that a printed page may hold more than planned. */
const PRINTERS_DIFFER = 18;
/** Points of a pixel: spreadsheets keep heights of rows in whole ones, so a part of one moves the rows below. */
const PIXEL = 0.75;

export interface FlowOptions extends CutOptions {
  /** Height in points for rows on the first page and on the others, repeated headings taken off. */
  readonly firstPage: number;
  readonly otherPages: number;
  /** Height in points of what stands right above a row and stays with its beginning, such as a section heading. */
  readonly leads?: readonly number[];
  /** The same where the row is the first of its page; left out: as elsewhere. */
  readonly leadsOnTop?: readonly number[];
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
  const heights = rows.map((row) => measureRowHeight(row, options.widths, options.style));
  const tries = rows.length > WORTH_TWICE ? FULL_ENOUGH.slice(0, 1) : FULL_ENOUGH;
  const flows = tries.map((fullEnough) => {
    const flow = new Flow(options, fullEnough);
    rows.forEach((row, source) => {
      const next = heights[source + 1];
      // The last page holds two rows at least, as far as that is possible.
      const company =
        source === rows.length - 2 && next !== undefined
          ? next + leadOf(options, source + 1, false) + options.tail
          : 0;
      flow.add(row, source, next === undefined ? options.tail : 0, company, heights[source]);
    });
    return flow.placed;
  });
  const pagesOf = (placed: readonly FlowRow[]) => placed.at(-1)?.page ?? 0;
  const fewest = Math.min(...flows.map(pagesOf));
  return settle(flows.find((placed) => pagesOf(placed) === fewest) ?? [], options);
}

/** Rows placed so far and what is left of the page they have come to. */
class Flow {
  readonly placed: FlowRow[] = [];
  private page = 0;
  private body: number;
  private room: number;

  constructor(
    private readonly options: FlowOptions,
    private readonly fullEnough: number,
  ) {
    this.body = this.room = options.firstPage;
  }

  /**
   * Places a row, cut into as many pieces as it takes.
   * @param ends height in points of what must stand on the page where the row ends
   * @param company height in points of what should stand there, as far as the row need not be cut for it
   * @param whole height in points of the row
   */
  add(
    row: readonly string[],
    source: number,
    ends: number,
    company: number,
    whole: number = this.heightOf(row),
  ): void {
    let texts = row;
    let continued = false;
    for (;;) {
      const lead = continued ? 0 : leadOf(this.options, source, this.room === this.body);
      const height = continued ? this.heightOf(texts) : whole;
      const piece = { texts, source, continued, height };
      if (height <= MAX_ROW_HEIGHT && lead + height + ends <= this.room) {
        if (this.wouldRatherMove(lead + height + company)) {
          this.nextPage();
          continue;
        }
        this.place(piece, lead);
        return;
      }
      const next = this.cut(piece, lead, ends);
      if (next === "next page") {
        this.nextPage();
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
      if (next.newPage || this.room < this.heightOf(texts) + ends) this.nextPage();
    }
  }

  private heightOf(texts: readonly string[]): number {
    return measureRowHeight(texts, this.options.widths, this.options.style);
  }

  private nextPage(): void {
    this.page++;
    this.body = this.room = this.options.otherPages;
  }

  /** Whether a row that fits goes to the next page with what should stand beside it. */
  private wouldRatherMove(together: number): boolean {
    const { room, body } = this;
    return (
      together > room && room < body * (1 - WORTH_LEAVING) && together <= this.options.otherPages
    );
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
    const { widths, style } = options;
    const tooTall = height > MAX_ROW_HEIGHT;
    const fresh = room === body;
    // The row itself fits but what must stay with it does not.
    const tailOnly = !tooTall && lead + height <= room;
    const limit = linesWithin(Math.min(room - lead, MAX_ROW_HEIGHT), style.size);
    const mayMove = !fresh && !tooTall && lead + height + ends <= options.otherPages;
    const enough = tailOnly ? WORTH_LEAVING : this.fullEnough;
    const keepShort = !continued && room < body * (1 - KEEP_SHORT);
    const tooLittleRoom = !fresh && !tailOnly && limit < leastLines(texts, options, keepShort);
    if ((mayMove && room < body * (1 - enough)) || tooLittleRoom) return "next page";
    const total = Math.max(
      ...texts.map((text, column) => countLines(text, widths[column] ?? 0, style)),
    );
    const lines = tailOnly ? Math.min(limit, Math.max(1, total - TAIL_LINES)) : limit;
    const pieces = lines < total ? cutRow(texts, source, options, lines, limit) : null;
    if (pieces) return { ...pieces, newPage: tailOnly };
    return mayMove ? "next page" : null;
  }
}

function leadOf(
  { leads = [], leadsOnTop = leads }: FlowOptions,
  source: number,
  onTop: boolean,
): number {
  return (onTop ? leadsOnTop[source] : leads[source]) ?? 0;
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
      used += row.height + (row.continued ? 0 : leadOf(options, row.source, end === first));
    }
    const next = settled[end];
    if (!next) break;
    const body = page === 0 ? options.firstPage : options.otherPages;
    const lead = next.continued ? 0 : leadOf(options, next.source, true);
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
