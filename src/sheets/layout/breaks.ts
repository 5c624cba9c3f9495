import { countLines, linesWithin, MAX_ROW_HEIGHT, rowHeight } from "../../thai/measure";
import { cutRow, cutsShortText, leastLines, type CutOptions } from "./cut";
import { measureRowHeight } from "./heights";
import { inLine } from "./inLine";

/** How the rows of a table are set, and what room the pages have for them. */
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

/** A row of the table, or a piece of one, as it stands on a page. */
export interface Piece {
  readonly texts: readonly string[];
  /** Points. */
  readonly height: number;
  /** Index of the row given, and whether this is the continuation of it. */
  readonly source: number;
  readonly continued: boolean;
}

/** A page and what comes after it. */
interface Page {
  readonly pieces: readonly Piece[];
  /** What the next page begins with; null at the end of the table. */
  readonly next: Start | null;
  /** How bad the page is, see the costs below. */
  readonly cost: number;
}

/** Where a page begins: at a row, or at the rest of one. */
type Start = Omit<Piece, "height">;

/** Pages so far. */
interface Path {
  readonly start: Start;
  readonly cost: number;
  readonly pages: readonly Page[];
}

// What is disliked, all in one measure: a tenth of a page left white costs 1.
const WHITE = 10;
/** White beyond this part of the page costs so much more. */
const LITTLE = 0.1;
const MUCH_WHITE = 60;
/**
 * When a row is cut: one that fits on a page moves to the next page whole as long as the page that it leaves stays so
 * full, a row of a few lines also where that stays a little less full. Only other rows are cut, and rows taller than a
 * page.
 */
const STAYS_FULL = 0.8;
const STAYS_FULL_BEFORE_SMALL = 0.75;
/** Lines of a row that is read at a glance. */
const SMALL_LINES = 7;
/** A cut against that: only where all that follows would come to stand much worse. */
const NEEDLESS_CUT = 25;
/** White beyond what a page may be left with before a row that could be cut instead. */
const VERY_WHITE = 250;
/** A row cut over two pages: about as bad as the tenth of a page that it saves. */
const CUT = 1.2;
/** A piece of less than three lines, of a row that fits on a page and of a taller one. */
const SCRAP = 10;
const SCRAP_OF_TALL = 0.6;
const SCRAP_LINES = 3;
/** The same where the cut goes through texts of a few lines, which are read at a glance. */
const SHORT_CUT = 3;
/**
 * Each text that waits for the next page although its row has begun, such as its unit, which is looked for where the
 * row begins: of a row that fits on a page, and of a taller one.
 */
const HELD_BACK = 20;
const HELD_BACK_OF_TALL = 3;
/** A cut after which only a key goes on. */
const KEY_ALONE = 8;
/** A cut through a row of a few lines. */
const SMALL_CUT = 4;
/** Each line that a cut is above the last one that there is room for: of two alike, the first piece is the fuller. */
const EARLIER = 0.1;
/** A page more. */
const PAGE = 15;
/** A last page with one row alone, or the rest of one; and with one that is no more than a part of the page. */
const LONE = 14;
/** A row cut only to keep the last one company: worth it for a low one. */
const COMPANION = 14;
const LITTLE_ALONE = 60;
const LITTLE_ROW = 0.27;
/** A last page filled less than a third: so much for all that is missing. */
const LITTLE_LAST = 0.33;
const NEARLY_EMPTY = 40;
/** Part of a page that must be used for it to end before a row that could begin on it. */
const LEAST_USED = 0.6;
/** Lines of the last row that go along with the signatures when it must be cut. */
const TAIL_LINES = 2;
/** Rows up to which several ways are followed; a longer table takes the best way page by page. */
const WORTH_SEARCHING = 200;
/** Ways that are followed at a time. */
const WAYS = 6;
/** Lines less than there is room for after which a row may be cut as well. */
const EARLIER_CUTS = [0, 1, 2, 4];
/** The same for the last rows, of which more than a few lines had better stand on the last page. */
const LAST_CUTS = [0, 1, 2, 3, 4, 5, 6];

/** The pages of a table; of two ways to print it the one with the lower cost is better. */
export interface PageBreakdown {
  readonly pages: readonly (readonly Piece[])[];
  readonly cost: number;
}

/** Chooses where the pages of a table end, so that they are few and full and few rows are cut. */
export function breakPages(
  rows: readonly (readonly string[])[],
  options: FlowOptions,
): PageBreakdown {
  return new PageBreaks(rows, options).best();
}

class PageBreaks {
  private readonly heights: readonly number[];
  /** Height in points of all rows from one on. */
  private readonly heightsFrom: readonly number[];
  private readonly searches: boolean;
  private readonly known = new Map<string, readonly Page[]>();

  constructor(
    private readonly rows: readonly (readonly string[])[],
    private readonly options: FlowOptions,
  ) {
    this.heights = rows.map((row, source) => this.heightOf(row, source));
    let sum = 0;
    this.heightsFrom = [...this.heights]
      .reverse()
      .map((height) => (sum += height))
      .reverse();
    this.searches = rows.length <= WORTH_SEARCHING;
  }

  /** The best way found. */
  best(): PageBreakdown {
    if (this.rows.length === 0) return { pages: [], cost: 0 };
    let paths: Path[] = [{ start: this.startOf(0), cost: 0, pages: [] }];
    let best: Path | null = null;
    while (paths.length > 0) {
      const next = new Map<string, Path>();
      for (const { start, cost, pages } of paths) {
        for (const page of this.pagesFrom(start, pages.length === 0)) {
          const path = {
            start: page.next ?? start,
            cost: cost + PAGE + page.cost,
            pages: [...pages, page],
          };
          const key = keyOf(path.start);
          if (page.next === null) {
            if (!best || path.cost < best.cost) best = path;
          } else if (path.cost < (next.get(key)?.cost ?? Infinity)) next.set(key, path);
        }
      }
      const limit: number = best?.cost ?? Infinity;
      paths = [...next.values()]
        .filter(({ cost }) => cost + PAGE < limit)
        .sort((one, other) => this.expected(one) - this.expected(other))
        .slice(0, this.searches ? WAYS : 1);
    }
    return { pages: best?.pages.map(({ pieces }) => pieces) ?? [], cost: best?.cost ?? 0 };
  }

  /** Cost of a way with what is still to come, as far as that can be told. */
  private expected({ start, cost }: Path): number {
    const rest = (this.heightsFrom[start.source + 1] ?? 0) + this.wholeHeight(start);
    return cost + (rest / this.options.otherPages) * PAGE;
  }

  private startOf(source: number): Start {
    return { texts: this.rows[source] ?? [], source, continued: false };
  }

  /** Points; a number stands on one line, however narrow its column. */
  private heightOf(texts: readonly string[], source: number): number {
    const { widths, style, numbers } = this.options;
    const aligned = inLine(texts, this.options.inLine, widths, style);
    const shown = aligned.map((text, column) => (numbers?.[source]?.includes(column) ? "" : text));
    return measureRowHeight(shown, widths, style);
  }

  private wholeHeight({ texts, source, continued }: Start): number {
    return continued ? this.heightOf(texts, source) : (this.heights[source] ?? 0);
  }

  /** The ways in which a page that begins there can end, the longest first. */
  private pagesFrom(start: Start, first: boolean): readonly Page[] {
    const key = `${first}${keyOf(start)}`;
    let pages = this.known.get(key);
    if (!pages) this.known.set(key, (pages = this.endings(start, first)));
    return pages;
  }

  private endings(start: Start, first: boolean): readonly Page[] {
    const body = first ? this.options.firstPage : this.options.otherPages;
    const pieces: Piece[] = [];
    /** Room in points that was left before each piece. */
    const before: number[] = [];
    let room = body;
    let begin: Start | null = start;
    while (begin) {
      const height = this.wholeHeight(begin);
      const lead = leadOf(this.options, begin, room === body);
      const ends = begin.source === this.rows.length - 1 ? this.options.tail : 0;
      if (height > MAX_ROW_HEIGHT || lead + height + ends > room) break;
      before.push(room);
      pieces.push({ ...begin, height });
      room -= lead + height;
      begin = begin.source + 1 < this.rows.length ? this.startOf(begin.source + 1) : null;
    }
    if (!begin) {
      return [{ pieces, next: null, cost: this.lastPage(pieces, 1 - room / body) }];
    }
    const mayBeCut = pieces.length === 0 || this.mayBeCut(begin, room);
    const cuts = this.cuts(begin, room, body).map(({ head, rest, cost, left }): Page => ({
      pieces: [...pieces, head],
      next: rest,
      cost: cost + this.white(left) + (mayBeCut ? 0 : NEEDLESS_CUT),
    }));
    cuts.push(...this.companions(begin, pieces, before, body));
    // The row itself would stand here, but not with what must stay with it: it had better go along.
    const onlyTail = leadOf(this.options, begin, room === body) + this.wholeHeight(begin) <= room;
    const moves: Page[] = [];
    // Before the row that does not fit, or before one that could keep the last rows company.
    for (let count = pieces.length; count >= 1; count--) {
      const left = count === pieces.length ? room : (before[count] ?? room);
      const next = count === pieces.length ? begin : pieces[count];
      if (!next || left > body * (1 - LEAST_USED)) break;
      const rather = count === pieces.length && mayBeCut && !onlyTail;
      moves.push({
        pieces: pieces.slice(0, count),
        next,
        cost: this.white(left) + (rather ? VERY_WHITE * this.whiteBefore(begin, left) : 0),
      });
      if (!this.searches) break;
    }
    const endings = [...cuts, ...moves];
    if (endings.length > 0) return endings;
    // Where it can neither be cut nor wait, it waits all the same, or stands as far as a row can be high.
    if (pieces.length > 0) return [{ pieces, next: begin, cost: this.white(room) }];
    const piece = { ...begin, height: Math.min(this.wholeHeight(begin), MAX_ROW_HEIGHT) };
    const after = begin.source + 1 < this.rows.length ? this.startOf(begin.source + 1) : null;
    return [{ pieces: [piece], next: after, cost: 0 }];
  }

  /** The ways in which the last row takes along the end of the row before it, so that it is not alone on its page. */
  private companions(
    last: Start,
    pieces: readonly Piece[],
    before: readonly number[],
    body: number,
  ): Page[] {
    const company = pieces.at(-1);
    const isLast = last.source === this.rows.length - 1 && !last.continued;
    if (!company || !isLast || !this.searches) return [];
    return this.cuts(company, before.at(-1) ?? body, body, LAST_CUTS).map(
      ({ head, rest, cost, left }) => ({
        pieces: [...pieces.slice(0, -1), head],
        next: rest,
        cost: cost + COMPANION + this.white(left),
      }),
    );
  }

  /** Whether a row may be cut where so many points are left of a page. */
  private mayBeCut(row: Start, room: number): boolean {
    return !this.fitsOnPage(row) || this.whiteBefore(row, room) > 0;
  }

  private fitsOnPage(row: Start): boolean {
    const lead = leadOf(this.options, row, true);
    const ends = row.source === this.rows.length - 1 ? this.options.tail : 0;
    const room = Math.min(this.options.otherPages - lead - ends, MAX_ROW_HEIGHT);
    return this.wholeHeight(row) <= room;
  }

  /** The part of a page by which so many points are more than may be left before the row. */
  private whiteBefore(row: Start, room: number): number {
    const small = this.wholeHeight(row) <= rowHeight(SMALL_LINES, this.options.style.size);
    return this.beyond(room, 1 - (small ? STAYS_FULL_BEFORE_SMALL : STAYS_FULL));
  }

  /** What so many points left white cost; they look alike on the first page and on others. */
  private white(points: number): number {
    return WHITE * this.beyond(points, 0) + MUCH_WHITE * this.beyond(points, LITTLE);
  }

  /** The part of a page by which so many points are more than a part of it. */
  private beyond(points: number, part: number): number {
    return Math.max(0, points / this.options.otherPages - part);
  }

  /** @param used part of the page that its rows fill */
  private lastPage(pieces: readonly Piece[], used: number): number {
    const [only, ...others] = pieces;
    // A table of one page is as long as it is, and so is one of a single row.
    if (!only || (only.source === 0 && !only.continued)) return 0;
    const little = NEARLY_EMPTY * Math.max(0, LITTLE_LAST - used);
    if (others.length > 0) return little;
    return little + (used < LITTLE_ROW ? LITTLE_ALONE : LONE);
  }

  /** Lines of the tallest text of a piece that is no key. */
  private linesBesideKeys(texts: readonly string[]): number {
    const { widths, style, keyColumns } = this.options;
    const lines = texts.map((text, column) =>
      text && !keyColumns.includes(column) ? countLines(text, widths[column] ?? 0, style) : 0,
    );
    return Math.max(0, ...lines);
  }

  /** The ways in which a row that does not fit can be cut, with what is left of the page. */
  private cuts(
    row: Start,
    room: number,
    body: number,
    earlier = row.source === this.rows.length - 1 ? LAST_CUTS : EARLIER_CUTS,
  ): { head: Piece; rest: Start; cost: number; left: number }[] {
    const { options } = this;
    const lead = leadOf(options, row, room === body);
    const { widths, style } = options;
    const height = this.wholeHeight(row);
    const limit = linesWithin(Math.min(room - lead, MAX_ROW_HEIGHT), style.size);
    // The row itself fits, but what must stay with it does not.
    const tailOnly = height <= MAX_ROW_HEIGHT && lead + height <= room;
    const total = Math.max(
      ...inLine(row.texts, options.inLine, widths, style).map((text, column) =>
        countLines(text, widths[column] ?? 0, style),
      ),
    );
    if (room < body && !tailOnly && limit < leastLines(row.texts, options)) return [];
    const most = tailOnly ? Math.min(limit, Math.max(1, total - TAIL_LINES)) : limit;
    const found = new Map<string, { head: Piece; rest: Start; cost: number; left: number }>();
    const isLast = row.source === this.rows.length - 1;
    for (const less of this.searches && !(tailOnly && isLast) ? earlier : [0]) {
      const lines = most - less;
      if (lines < 1 || lines >= total) continue;
      const pieces = cutRow(row.texts, row.source, options, lines, limit);
      if (!pieces) continue;
      const head = { ...row, texts: pieces.head, height: this.heightOf(pieces.head, row.source) };
      const left = room - lead - head.height;
      if (left < 0) continue;
      const rest = { texts: pieces.rest, source: row.source, continued: true };
      const scraps = [pieces.head, pieces.rest].filter(
        (texts) => this.linesBesideKeys(texts) < SCRAP_LINES,
      ).length;
      const fits = this.fitsOnPage(row);
      const short = cutsShortText(row.texts, pieces.head, options) ? SHORT_CUT : 0;
      const held = row.texts.filter((text, column) => text && !pieces.head[column]).length;
      const alone = pieces.rest.every(
        (text, column) => !text || options.keyColumns.includes(column),
      );
      const small = !row.continued && total <= SMALL_LINES ? SMALL_CUT : 0;
      const cost =
        CUT +
        (fits ? SCRAP : SCRAP_OF_TALL) * scraps +
        short +
        (fits ? HELD_BACK : HELD_BACK_OF_TALL) * held +
        small +
        (alone ? KEY_ALONE : 0) +
        EARLIER * less;
      const key = keyOf(rest);
      if (!found.has(key)) found.set(key, { head, rest, cost, left });
    }
    return [...found.values()];
  }
}

/** The same for starts of the same row with the same rest. */
function keyOf({ source, continued, texts }: Start): string {
  return continued ? `${source}:${texts.map((text) => text.length).join(",")}` : String(source);
}

/** Height in points of what stands right above a row that begins. */
export function leadOf(
  { leads = [], leadsOnTop = leads }: FlowOptions,
  { source, continued }: Pick<Start, "source" | "continued">,
  onTop: boolean,
): number {
  return continued ? 0 : ((onTop ? leadsOnTop[source] : leads[source]) ?? 0);
}
