import { measureText, textWidth, type MeasuredText, type TextStyle } from "../../thai/measure";

/** The narrowest column in points, whatever its texts. */
const MIN_WIDTH = 28;
/** Part of the table that one unbreakable text, such as a web address, may claim. */
const MAX_CLAIM = 0.22;
/** Part of the table that a name, such as that of a unit, may claim to stand on one line. */
const MAX_NAME = 0.14;
/** What a web address is: it may be broken where a column would otherwise take room that others need. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** Addresses are broken only where the table becomes so much lower by it. */
const WORTH_BREAKING = 0.97;
/** Rows that are measured of a long table; they are taken evenly from all of it. */
const SAMPLE = 120;
/** Steps in points of the search, coarse ones first. */
const STEPS = [48, 24, 12, 6, 3, 1];
/**
 * How much the lines of all cells count beside those of the tallest cell of each row, and how often the heading is
 * printed for each row of the table: the usual parts first, then others that give another set of widths nearly as low.
 */
const USUAL: Weights = { everyCell: 0.04, heading: 0.2 };
const OTHERS: readonly Weights[] = [
  { everyCell: 0, heading: 0.2 },
  { everyCell: 0.2, heading: 0.2 },
  { everyCell: 0.04, heading: 0.6 },
];
/** Rows up to which a table is worth several sets of widths. */
const WORTH_CHOICES = 60;
/** Points of a cell that text leaves free. */
const CELL_PADDING = 4;

interface Weights {
  readonly everyCell: number;
  readonly heading: number;
}

export interface WidthOptions {
  /** Width in points of all columns together. */
  readonly total: number;
  /** How the rows are set; headings are set so too, but bold. */
  readonly style: TextStyle;
  /** Widths in points that are given; null or left out: to be chosen. */
  readonly fixed?: readonly (number | null)[];
  /** Columns of names that had better not be broken; left out: none. */
  readonly names?: readonly boolean[];
}

/** A column whose width is to be chosen. */
interface FreeColumn {
  /** Width in points that it needs at least, and where web addresses may be broken. */
  readonly least: number;
  readonly leastBroken: number;
  /** Letters of all its cells. */
  readonly letters: number;
  /** Lines of its heading and its cells in a width in points, the heading's first. */
  linesIn(width: number): readonly number[];
}

/**
 * Column widths in whole points for a table, chosen so that its rows become as low as can be: from widths by the
 * amount of text, width is moved between two columns as long as the measured height of all rows falls. No column
 * is narrower than its longest word, as far as the words together fit; web addresses are broken where that makes
 * the table lower. The same table always gets the same widths. The lowest come first; for a table of ordinary length
 * others follow that are about as low and may suit the pages better.
 */
export function widthChoices(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: WidthOptions,
  weights: readonly Weights[] = rows.length <= WORTH_CHOICES ? [USUAL, ...OTHERS] : [USUAL],
): readonly (readonly number[])[] {
  const { total, fixed = [] } = options;
  const free = headings.flatMap((_, column) => (typeof fixed[column] === "number" ? [] : [column]));
  const room = total - headings.reduce<number>((sum, _, column) => sum + (fixed[column] ?? 0), 0);
  const every = Math.max(1, rows.length / SAMPLE);
  const sample = rows.filter((_, row) => Math.floor(row / every) !== Math.floor((row - 1) / every));
  const columns = free.map((column) =>
    freeColumn(
      headings[column] ?? "",
      sample.map((row) => row[column] ?? ""),
      options,
      options.names?.[column] === true,
    ),
  );
  const whole = columns.map(({ least }) => least);
  const broken = columns.map(({ leastBroken }) => leastBroken);
  const choices = weights.flatMap((weighed) => {
    const table = { columns, rows: sample.length, weights: weighed };
    const best = lowest(table, whole, room);
    if (same(whole, broken)) return [best.widths];
    const other = lowest(table, broken, room);
    const ordered = other.height < best.height * WORTH_BREAKING ? [other, best] : [best, other];
    return ordered.map(({ widths }) => widths);
  });
  const all = choices.map((widths) =>
    headings.map((_, column) => fixed[column] ?? widths[free.indexOf(column)] ?? MIN_WIDTH),
  );
  return all.filter((one, index) => all.findIndex((other) => same(one, other)) === index);
}

/** The lowest of the `widthChoices`. */
export function chooseWidths(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: WidthOptions,
): readonly number[] {
  return widthChoices(headings, rows, options, [USUAL])[0] ?? [];
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.every((width, index) => width === other[index]);
}

function freeColumn(
  heading: string,
  texts: readonly string[],
  { total, style }: WidthOptions,
  areNames: boolean,
): FreeColumn {
  const bold = { ...style, bold: true };
  const own = measureText(heading, bold);
  const cells = texts.map((text) => measureText(text, style));
  const names = areNames ? nameWidth(texts, total * MAX_NAME, style) : 0;
  const needed = Math.max(MIN_WIDTH, own.narrowest, headingWidth(heading, bold), names);
  const leastOf = (measured: readonly MeasuredText[]) => {
    const claim = Math.max(0, ...measured.map((cell) => cell.narrowest));
    // A point more, since a printer may set a word a little wider.
    return Math.ceil(Math.max(needed, Math.min(claim, total * MAX_CLAIM)) + 1);
  };
  const least = leastOf(cells);
  const addresses = texts.some((text) => text.search(ADDRESS) >= 0);
  const known = new Map<number, readonly number[]>();
  return {
    least,
    leastBroken: addresses
      ? leastOf(texts.map((text) => measureText(text.replace(ADDRESS, ""), style)))
      : least,
    letters: texts.reduce((sum, text) => sum + text.length, 0),
    linesIn(width) {
      let lines = known.get(width);
      if (!lines) {
        lines = [own.lines(width), ...cells.map((cell) => cell.lines(width))];
        known.set(width, lines);
      }
      return lines;
    },
  };
}

/** What the height of a table is estimated from. */
interface MeasuredTable {
  readonly columns: readonly FreeColumn[];
  readonly rows: number;
  readonly weights: Weights;
}

/** Widths of the free columns under which the table is lowest, none below what it needs, and its height in lines. */
function lowest(
  table: MeasuredTable,
  needed: readonly number[],
  room: number,
): { widths: number[]; height: number } {
  const { columns, rows } = table;
  const least = shrink(needed, room);
  // Twice the width halves the lines, so the root of the text is a fair share.
  const shares = columns.map(({ letters }) => Math.sqrt(letters / Math.max(rows, 1) + 4));
  const start = spread(least, shares, room);
  let best = { widths: start, height: heightInLines(table, start) };
  for (const step of STEPS) {
    for (;;) {
      const move = bestMove(table, best.widths, least, step);
      if (!move || move.height >= best.height - 1e-9) break;
      best = move;
    }
  }
  return best;
}

/** The move of so many points from one column to another that leaves the table lowest; null when none can be made. */
function bestMove(
  table: MeasuredTable,
  widths: readonly number[],
  least: readonly number[],
  step: number,
): { widths: number[]; height: number } | null {
  let best: { widths: number[]; height: number } | null = null;
  for (let from = 0; from < widths.length; from++) {
    if ((widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
    for (let to = 0; to < widths.length; to++) {
      if (to === from) continue;
      const trial = moved(widths, from, to, step);
      const height = heightInLines(table, trial);
      if (!best || height < best.height - 1e-9) best = { widths: trial, height };
    }
  }
  return best;
}

/** Estimated height in lines of the table under these widths. */
function heightInLines(
  { columns, rows, weights }: MeasuredTable,
  widths: readonly number[],
): number {
  const lines = columns.map((column, index) => column.linesIn(widths[index] ?? 0));
  const headingWeight = Math.max(1, rows * weights.heading);
  let height = 0;
  for (let row = 0; row <= rows; row++) {
    let tallest = 0;
    let all = 0;
    for (const own of lines) {
      const count = own[row] ?? 0;
      all += count;
      if (count > tallest) tallest = count;
    }
    height += (tallest + weights.everyCell * all) * (row === 0 ? headingWeight : 1);
  }
  return height;
}

/** What stands between names in a cell: a line may end there. */
const BETWEEN_NAMES = /\s+|(?<=[/,])/;

/** Width in points that keeps names on one line, but for those that are wider than they may be. */
function nameWidth(texts: readonly string[], most: number, style: TextStyle): number {
  const names = new Set(texts.flatMap((text) => text.split(BETWEEN_NAMES)));
  const widths = Array.from(names, (name) => textWidth(name, style) + 2 * CELL_PADDING);
  return Math.max(0, ...widths.filter((width) => width <= most));
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
