import {
  countLines,
  linesWithin,
  MAX_ROW_HEIGHT,
  measureText,
  rowHeight,
  textWidth,
  type TextStyle,
} from "../thai/measure";
import { splitListItems, splitText } from "../thai/split";

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
/**
 * A page of which more than this is used may end early rather than cut a row. Lines are set a little lower than the
 * rows are measured, so that half of the page at least is printed.
 */
const FULL_ENOUGH = 0.6;
/** The same where rows are passages. */
const FULL_OF_PASSAGES = 0.85;
/** The same where a row that must be cut anyway would have its short cells cut too. */
const HALF = 0.5;
/** Lines of a text that stand together at a cut inside a paragraph. */
const TOGETHER = 2;
/** Lines of the last row that go along with the signatures when it must be cut. */
const TAIL_LINES = 2;
/** Points that a printed page may hold more than planned. */
const PRINTERS_DIFFER = 18;

export interface FlowOptions {
  /** Column widths in points. */
  readonly widths: readonly number[];
  readonly style: TextStyle;
  /** Height in points for rows on the first page and on the others, repeated headings taken off. */
  readonly firstPage: number;
  readonly otherPages: number;
  /** Columns whose text is repeated with "(ต่อ)" when a row goes on: of several paragraphs, the first. */
  readonly keyColumns: readonly number[];
  /** Height in points of what stands right above a row and stays with its beginning, such as a section heading. */
  readonly leads?: readonly number[];
  /** Columns of each row that hold a number in place of its text: it stands in one line and stays with the beginning. */
  readonly numbers?: readonly (readonly number[])[];
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
  const { widths, style, tail, leads = [], passages = false } = options;
  const fullEnough = passages ? FULL_OF_PASSAGES : FULL_ENOUGH;
  const placed: FlowRow[] = [];
  let page = 0;
  let body = options.firstPage;
  let room = body;
  const nextPage = () => {
    page++;
    body = options.otherPages;
    room = body;
  };
  let lead = 0;
  const place = (texts: readonly string[], height: number, source: number, continued: boolean) => {
    placed.push({ texts, height, page, source, continued, after: 0 });
    room -= height + lead;
    lead = 0;
  };

  rows.forEach((row, source) => {
    let texts = row;
    let continued = false;
    const ends = source === rows.length - 1 ? tail : 0;
    lead = leads[source] ?? 0;
    for (;;) {
      const height = measureRowHeight(texts, widths, style);
      const tooTall = height > MAX_ROW_HEIGHT;
      const needed = lead + height;
      if (!tooTall && needed + ends <= room) {
        place(texts, height, source, continued);
        return;
      }
      const fresh = room === body;
      // The row itself fits but what must stay with it does not.
      const tailOnly = !tooTall && needed <= room;
      const limit = linesWithin(Math.min(room - lead, MAX_ROW_HEIGHT), style.size);
      const mayMove = !fresh && !tooTall && needed + ends <= options.otherPages;
      const usedEnough = room < body * (1 - (tailOnly ? FULL_ENOUGH : fullEnough));
      const keepShort = !passages && !continued && room < body * (1 - HALF);
      const least = leastLines(texts, options, keepShort);
      const tooLittleRoom = !fresh && !tailOnly && limit < least;
      if ((mayMove && usedEnough) || tooLittleRoom) {
        nextPage();
        continue;
      }
      const total = Math.max(
        ...texts.map((text, column) => countLines(text, widths[column] ?? 0, style)),
      );
      const lines = tailOnly ? Math.min(limit, Math.max(1, total - TAIL_LINES)) : limit;
      const cut = lines < total ? cutRow(texts, source, options, lines, limit) : null;
      if (!cut) {
        // It cannot be cut and does not fit here: on the next page, where it has not begun one already.
        if (mayMove) {
          nextPage();
          continue;
        }
        place(texts, Math.min(height, MAX_ROW_HEIGHT), source, continued);
        return;
      }
      place(cut.head, measureRowHeight(cut.head, widths, style), source, continued);
      texts = cut.rest;
      continued = true;
      if (tailOnly || room < measureRowHeight(texts, widths, style) + ends) nextPage();
    }
  });
  return settle(placed, options);
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

/** Lines of a key that are repeated at most. */
const KEY_LINES = 3;
/** Keys of more lines are cut like any text. */
const LONGEST_KEY = 8;
/** A status with its box begins a line; the boxes of a cell stay together. */
const BOX_LINE = /^[☐☑]/;

/**
 * Lines that a piece of a row needs to be worth beginning: its keys are not cut, as far as they are short.
 * @param all the same for all short cells
 */
function leastLines(
  texts: readonly string[],
  { widths, style, keyColumns }: Pick<FlowOptions, "widths" | "style" | "keyColumns">,
  all: boolean,
): number {
  const lines = texts.map((text, column) =>
    all || keyColumns.includes(column) ? countLines(text, widths[column] ?? 0, style) : 0,
  );
  return Math.max(MIN_LINES, ...lines.filter((count) => count <= LONGEST_KEY));
}

/**
 * Cuts a row after so many lines; null when nothing would be left for one of the two pieces.
 * @param most lines that there is room for: short texts that fit stay whole as long as another one is cut
 */
function cutRow(
  texts: readonly string[],
  source: number,
  options: FlowOptions,
  lines: number,
  most: number,
): { head: string[]; rest: string[] } | null {
  const { widths, style, keyColumns, numbers } = options;
  const counts = texts.map((text, column) => countLines(text, widths[column] ?? 0, style));
  const isKey = (column: number) =>
    keyColumns.includes(column) && (counts[column] ?? 0) <= Math.max(most, KEY_LINES);
  const cutAbove = (whole: number) =>
    texts.map((text, column): [string, string] => {
      const width = widths[column] ?? 0;
      if (isKey(column)) return [text, keyAgain(text, width, style)];
      const stays = numbers?.[source]?.includes(column) || (counts[column] ?? 0) <= whole;
      return stays ? [text, ""] : cutText(text, width, style, lines, most);
    });
  const tallest = Math.max(...counts);
  for (const whole of [tallest - 1, 0]) {
    const pieces = cutAbove(Math.min(whole, most));
    const cut = pieces.filter((_, column) => !isKey(column));
    if (cut.some(([, rest]) => rest !== "") && cut.some(([head]) => head !== "")) {
      return { head: pieces.map(([head]) => head), rest: pieces.map(([, rest]) => rest) };
    }
  }
  return null;
}

/**
 * Cuts a text after at most so many lines, so that inside a paragraph two lines at least stand on either side. Where
 * that cannot be, the text stays whole: where it began if it has room there, else on the next piece.
 */
function cutText(
  text: string,
  width: number,
  style: TextStyle,
  lines: number,
  most: number,
): [string, string] {
  const total = countLines(text, width, style);
  if (total <= lines) return [text, ""];
  for (let limit = lines; limit >= 1; limit--) {
    const [before = "", ...parts] = splitText(text, width, style, [limit, Number.MAX_SAFE_INTEGER]);
    const [first, second] = keepBoxes(before, parts.join("\n"));
    const atBreak =
      /^\s*\n/.test(text.slice(first.length)) || splitListItems(text).includes(second);
    const together = [first, second].every((part) => countLines(part, width, style) >= TOGETHER);
    if (atBreak || together) return [first, second];
  }
  return total <= most ? [text, ""] : ["", text];
}

/** What stands for a key on the next piece of its row: its first paragraph, as far as it is short, and "(ต่อ)". */
function keyAgain(text: string, width: number, style: TextStyle): string {
  if (text === "" || text.endsWith(CONTINUED)) return text;
  const [first = ""] = text.split("\n");
  const [short = ""] = splitText(first, width, style, KEY_LINES);
  return short === first ? `${first} ${CONTINUED}` : `${short}… ${CONTINUED}`;
}

/** Moves status boxes that a cut would part from each other to the second piece. */
function keepBoxes(before: string, after: string): [string, string] {
  if (!BOX_LINE.test(after)) return [before, after];
  const lines = before.split("\n");
  let first = lines.length;
  while (first > 0 && BOX_LINE.test(lines[first - 1] ?? "")) first--;
  return [lines.slice(0, first).join("\n"), [...lines.slice(first), after].join("\n")];
}

// ---------------------------------------------------------------------------------------------- column widths

/** The narrowest column in points, whatever its texts. */
const MIN_WIDTH = 28;
/** Part of the table that one unbreakable text, such as a web address, may claim. */
const MAX_CLAIM = 0.22;
/** Steps in points of the search, coarse ones first. */
const STEPS = [48, 24, 12, 6, 3, 1];
/** How much the lines of all cells count beside those of the tallest cell of each row. */
const EVERY_CELL = 0.04;
/** Points of a cell that text leaves free. */
const CELL_PADDING = 4;
/** How often the heading is printed for each row of the table, about. */
const HEADING_SHARE = 0.2;

export interface WidthOptions {
  /** Width in points of all columns together. */
  readonly total: number;
  /** How the rows are set; headings are set so too, but bold. */
  readonly style: TextStyle;
  /** Widths in points that are given; null or left out: to be chosen. */
  readonly fixed?: readonly (number | null)[];
}

/**
 * Column widths in whole points for a table, chosen so that its rows become as low as can be: from widths by the
 * amount of text, width is moved between two columns as long as the measured height of all rows falls. No column
 * is narrower than its longest word, as far as the words together fit. The same table always gets the same widths.
 */
export function chooseWidths(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: WidthOptions,
): number[] {
  const { total, style, fixed = [] } = options;
  const bold = { ...style, bold: true };
  const free = headings.flatMap((_, column) => (typeof fixed[column] === "number" ? [] : [column]));
  const room = total - headings.reduce<number>((sum, _, column) => sum + (fixed[column] ?? 0), 0);
  const columns = free.map((column) => {
    const heading = measureText(headings[column] ?? "", bold);
    const cells = rows.map((row) => measureText(row[column] ?? "", style));
    const claim = Math.max(0, ...cells.map((cell) => cell.narrowest));
    const letters = rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
    return {
      heading,
      cells,
      letters,
      // A point more, since a printer may set a word a little wider.
      least: Math.ceil(
        Math.max(
          MIN_WIDTH,
          heading.narrowest,
          headingWidth(headings[column] ?? "", bold),
          Math.min(claim, total * MAX_CLAIM),
        ) + 1,
      ),
      known: new Map<number, readonly number[]>(),
    };
  });
  const least = shrink(
    columns.map((column) => column.least),
    room,
  );
  // Twice the width halves the lines, so the root of the text is a fair share.
  const shares = columns.map((column) => Math.sqrt(column.letters / Math.max(rows.length, 1) + 4));
  const widths = spread(least, shares, room);

  /** Lines of a column's cells in a width, the heading's first. */
  const linesOf = (index: number, width: number): readonly number[] => {
    const column = columns[index];
    if (!column) return [];
    let lines = column.known.get(width);
    if (!lines) {
      lines = [column.heading.lines(width), ...column.cells.map((cell) => cell.lines(width))];
      column.known.set(width, lines);
    }
    return lines;
  };
  const headingWeight = Math.max(1, rows.length * HEADING_SHARE);
  /** Estimated height in lines of the table under these widths. */
  const costOf = (trial: readonly number[]): number => {
    const lines = trial.map((width, index) => linesOf(index, width));
    let cost = 0;
    for (let row = 0; row <= rows.length; row++) {
      let tallest = 0;
      let all = 0;
      for (const one of lines) {
        const count = one[row] ?? 0;
        all += count;
        if (count > tallest) tallest = count;
      }
      cost += (tallest + EVERY_CELL * all) * (row === 0 ? headingWeight : 1);
    }
    return cost;
  };
  let best = costOf(widths);
  for (const step of STEPS) {
    for (let improved = true; improved;) {
      improved = false;
      let move: { from: number; to: number } | null = null;
      for (let from = 0; from < widths.length; from++) {
        if ((widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
        for (let to = 0; to < widths.length; to++) {
          if (to === from) continue;
          const cost = costOf(moved(widths, from, to, step));
          if (cost < best - 1e-9) {
            best = cost;
            move = { from, to };
          }
        }
      }
      if (!move) continue;
      widths.splice(0, widths.length, ...moved(widths, move.from, move.to, step));
      improved = true;
    }
  }
  return headings.map((_, column) => fixed[column] ?? widths[free.indexOf(column)] ?? MIN_WIDTH);
}

/** Headings, and parts of them between spaces and slashes, up to this width in points stay on one line. */
const HEADING_WORD = 80;

/** Width in points that keeps a short heading on one line, or of a long one its parts such as "ผู้รับผิดชอบ". */
function headingWidth(heading: string, style: TextStyle): number {
  const widthOf = (text: string) => textWidth(text, style) + CELL_PADDING;
  const lines = heading.split("\n").flatMap((line) => {
    const parts = line.split(/ |(?<=\/)/);
    return widthOf(line) <= HEADING_WORD ? [line] : parts;
  });
  return Math.max(0, ...lines.map(widthOf).filter((width) => width <= HEADING_WORD));
}

function moved(widths: readonly number[], from: number, to: number, step: number): number[] {
  return widths.map((width, index) =>
    index === from ? width - step : index === to ? width + step : width,
  );
}

/** Least widths that together fit into the room: where they do not, the widest give way first. */
function shrink(least: readonly number[], room: number): number[] {
  let cap = Math.max(...least, MIN_WIDTH);
  while (cap > MIN_WIDTH && least.reduce((sum, one) => sum + Math.min(one, cap), 0) > room) cap--;
  return least.map((one) => Math.min(one, cap));
}

/** Whole widths that fill the room by shares, none below its least. */
function spread(least: readonly number[], shares: readonly number[], room: number): number[] {
  const widths = [...least];
  let left = Math.floor(room - widths.reduce((sum, one) => sum + one, 0));
  // Point by point to the column that lacks most: a few hundred steps, and no rounding to mend.
  for (; left > 0; left--) {
    let neediest = 0;
    for (let index = 1; index < widths.length; index++) {
      const lack = (at: number) => (widths[at] ?? 0) / (shares[at] ?? 1);
      if (lack(index) < lack(neediest)) neediest = index;
    }
    widths[neediest] = (widths[neediest] ?? 0) + 1;
  }
  return widths;
}
