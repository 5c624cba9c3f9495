/** Rows of headings: their cells, and which rows below each other are the heading of one table. */
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import { LONGEST_HEADING, type HeadingMatch } from "./headings";
import { isYearCell, type Label, type LabelReader } from "./labels";
import { isPeriodHeading } from "./periodColumns";

/** A filled cell of a heading row. */
export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  /** Columns that it takes. */
  readonly span: number;
  readonly heading: string;
  readonly match: HeadingMatch | null;
  readonly label: Label | null;
  /** The cell holds a small whole number, such as that of an indicator; else null. */
  readonly number: number | null;
}

/** A cell as a heading. Most rows of a sheet are none: what costs something is read only when somebody asks. */
class HeadingOnSheet implements HeadingCell {
  private onOneLine: string | undefined;
  private said: Label | null | undefined;

  constructor(
    private readonly grid: Grid,
    readonly row: number,
    readonly column: number,
    private readonly text: string,
    readonly match: HeadingMatch | null,
    private readonly labels: LabelReader,
  ) {}

  get span(): number {
    return this.grid.spanOf(this.row, this.column);
  }

  get heading(): string {
    return (this.onOneLine ??= this.text.replace(/\s+/g, " "));
  }

  get label(): Label | null {
    if (this.said === undefined) this.said = this.labels.read(this.text);
    return this.said;
  }

  get number(): number | null {
    if (this.text.length > LONGEST_NUMBER || isYearCell(this.grid.value(this.row, this.column)))
      return null;
    const small = /^\(?(\d{1,2})\)?$/.exec(toArabicDigits(this.text))?.[1];
    return small === undefined ? null : Number(small);
  }
}

/** Characters of a number in brackets. */
const LONGEST_NUMBER = 4;
/** Heading rows that a table has at most. */
export const MOST_HEADING_ROWS = 3;
/** The greatest number that counts as a heading: as many items as a year can have. */
const GREATEST_NUMBER = 60;
/** Characters of the longest heading below another. */
const LONGEST_LOWER = 80;

/**
 * The filled cells of a row as headings; null when one is too long to be a heading, or a number that is neither a year
 * nor the number of a column.
 */
export function headingCells(
  grid: Grid,
  row: number,
  match: (text: string) => HeadingMatch | null,
  labels: LabelReader,
): HeadingCell[] | null {
  const cells: HeadingCell[] = [];
  const filled = grid.filled(row);
  if (isProse(grid, row, filled)) return null;
  for (const column of filled) {
    const value = grid.value(row, column);
    const isYear = isYearCell(value);
    const isNumber = typeof value === "number" && Number.isInteger(value) && value > 0;
    if (typeof value === "boolean" || (typeof value === "string" && value.length > LONGEST_HEADING))
      return null;
    if (typeof value === "number" && !isYear && !(isNumber && value <= GREATEST_NUMBER))
      return null;
    const text = grid.text(row, column);
    const found = typeof value === "string" ? match(text) : null;
    cells.push(new HeadingOnSheet(grid, row, column, text, found, labels));
  }
  return cells;
}

/** Characters beyond which hardly any heading goes. */
const LONG = 90;

/** Whether most cells of a row are longer than headings are; told without reading them. */
function isProse(grid: Grid, row: number, columns: readonly number[]): boolean {
  const long = columns.filter((column) => {
    const value = grid.value(row, column);
    return typeof value === "string" && value.length > LONG;
  });
  return long.length * 2 > columns.length;
}

/** The rows that make one heading, top down: the given one and those that stand below parts of it. */
export function joinRows(
  grid: Grid,
  row: number,
  match: (text: string) => HeadingMatch | null,
  labels: LabelReader,
): (readonly HeadingCell[])[] {
  const first = headingCells(grid, row, match, labels);
  if (!first) return [];
  const rows: (readonly HeadingCell[])[] = [first];
  while (rows.length < MOST_HEADING_ROWS && row + rows.length <= grid.lastRow) {
    const lower = headingCells(grid, row + rows.length, match, labels);
    const upper = rows[rows.length - 1];
    if (!lower || !upper) break;
    const half = rows.length === 1 && addsFields(upper, lower);
    if (!half && !standsBelow(grid, rows.flat(), upper, lower)) break;
    rows.push(lower.filter((cell) => !isRemark(cell)));
  }
  return rows;
}

/**
 * Two rows of a heading whose words were cut in between, as PDF files give them: "ระยะเวลา" over "ดำเนินการ". One row of
 * whole headings, each in the place of its upper half; null when they are not such rows.
 */
export function joinWords(
  grid: Grid,
  row: number,
  upper: readonly HeadingCell[],
  match: (text: string) => HeadingMatch | null,
  labels: LabelReader,
): readonly HeadingCell[] | null {
  const [first] = upper;
  if (!first || row > grid.lastRow) return null;
  const columns = new Set(upper.map(({ column }) => column));
  const lower = grid.filled(row, first.column, (upper.at(-1)?.column ?? 0) - first.column + 1);
  const texts = new Map(lower.map((column) => [column, grid.text(row, column)]));
  const isWords = [...texts].every(
    ([column, text]) =>
      columns.has(column) && text.length <= LONGEST_LOWER && !/[\d๐-๙]/.test(text),
  );
  if (lower.length === 0 || lower.length >= upper.length + 1 || !isWords) return null;
  const whole = upper.map((cell): HeadingCell => {
    const below = texts.get(cell.column);
    if (below === undefined || cell.span > 1) return cell;
    const { row: at, column, span } = cell;
    const heading = `${cell.heading}${below.replace(/\s+/g, " ")}`;
    const label = labels.read(heading);
    return { row: at, column, span, heading, match: match(heading), label, number: null };
  });
  const joined = whole.filter((cell, at) => cell !== upper[at]);
  const known = joined.filter(({ match: field }) => field !== null).length;
  // Every cut heading but one is known when it is whole, and the rows below are no headings of their own.
  return joined.length === lower.length && known >= 1 && known >= joined.length - 1 ? whole : null;
}

/** Whether a row is the lower half of a heading by its fields: it adds some, and the upper has columns of its own. */
function addsFields(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): boolean {
  const matched = lower.filter((cell) => cell.match !== null);
  const columns = new Set(lower.map((cell) => cell.column));
  const own = upper.filter((cell) => cell.match !== null && !columns.has(cell.column));
  const fields = new Set(own.map((cell) => cell.match?.field));
  const added = matched.filter((cell) => !fields.has(cell.match?.field));
  return own.length > 0 && added.length >= 2 && matched.length * 5 >= lower.length * 3;
}

/**
 * Whether a row is the lower half of a heading by its place: all its cells stand below headings that spread over
 * several columns, the other columns are blank, and what it says can be headings.
 */
function standsBelow(
  grid: Grid,
  above: readonly HeadingCell[],
  upper: readonly HeadingCell[],
  lower: readonly HeadingCell[],
): boolean {
  if (lower.length < 2 || lower.some(({ heading }) => heading.length > LONGEST_LOWER)) return false;
  const under = new Map<HeadingCell, number>();
  for (const cell of lower.filter((one) => !isRemark(one))) {
    const group = upper.findLast(({ column }) => column <= cell.column);
    if (!group || (group.span > 1 && cell.column >= group.column + group.span)) return false;
    under.set(group, (under.get(group) ?? 0) + 1);
  }
  const groups = [...under.keys()];
  const isWide = (group: HeadingCell) => group.span > 1 || (under.get(group) ?? 0) > 1;
  const merged = groups.every((group) => group.span > 1);
  const alone = above.filter(({ column }) => !lower.some((cell) => cell.column === column));
  const telling = lower.filter(
    ({ match, label, number, heading }) =>
      match !== null || label !== null || number !== null || isPeriodHeading(heading),
  ).length;
  const isHeading = merged || telling === lower.length;
  // One quarter alone may stand below its year, beside the others below theirs.
  const spread = groups.every(isWide) || (groups.some(isWide) && telling === lower.length);
  return spread && alone.length > 0 && isHeading && !isData(grid, lower);
}

/** A unit or remark below its heading: "(บาท)". */
export function isRemark({ heading }: HeadingCell): boolean {
  return /^\([^()\d๐-๙]+\)$/.test(heading);
}

/** Numbers that do not count columns, and ticks, are data. */
function isData(grid: Grid, cells: readonly HeadingCell[]): boolean {
  const numbers = cells.filter(({ row, column }) => typeof grid.value(row, column) === "number");
  const counting = numbers.every(
    ({ number, label }, index) =>
      label?.year !== undefined || index === 0 || number === (numbers[index - 1]?.number ?? 0) + 1,
  );
  return !counting || cells.every(({ heading }) => /^[✓✔/xX*•-]$/.test(heading));
}
