import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import { LONGEST_HEADING, type HeadingMatch, type HeadingReader } from "./headings";
import type { Field, PlacedText, TableColumn } from "./table";

/** A heading row, or two, with what its columns mean. */
export interface Header {
  readonly row: number;
  readonly rows: number;
  /** First column, and columns in all. */
  readonly column: number;
  readonly width: number;
  readonly columns: readonly TableColumn[];
  readonly otherColumns: readonly { readonly column: number; readonly heading: string }[];
  readonly groups: readonly PlacedText[];
  readonly shifted: boolean;
}

/** Headings that stand over others, with a field that must stand below their first column. */
const GROUPS: readonly (readonly [RegExp, readonly Field[]])[] = [
  [/^การวิเคราะห์ผล/, ["question", "questionCode"]],
  [/^การนำผล/, ["measure"]],
];
const STRENGTH = { chosen: 3, exact: 2, similar: 1, guessed: 0 } as const;

interface Found {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly match: HeadingMatch | null;
}

/** Every heading of the sheet, top down and left to right; a heading of two rows once. */
export function findHeaders(grid: Grid, reader: HeadingReader): Header[] {
  const headers: Header[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const found = headersAt(grid, reader, row);
    headers.push(...found);
    const rows = found[0]?.rows ?? 1;
    row += rows - 1;
  }
  return headers;
}

/** Whether a row repeats a heading: most columns mean the same, at the same place. */
export function sameLayout(one: Header, other: Header): boolean {
  const places = (header: Header) =>
    header.columns.map(({ field, column }) => `${field}:${column}`);
  const known = new Set(places(one));
  const shared = places(other).filter((place) => known.has(place)).length;
  return shared * 4 >= (one.columns.length + other.columns.length - shared) * 3;
}

/** The headings that begin in a row: none, one, or several side by side. */
function headersAt(grid: Grid, reader: HeadingReader, row: number): Header[] {
  const upper = matchRow(grid, row, (text) => reader.exact(text));
  if (!upper || count(upper) === 0) return [];
  const lower = row < grid.lastRow ? matchRow(grid, row + 1, (text) => reader.exact(text)) : null;
  const two = lower !== null && isLowerHalf(upper, lower);
  if (!two && count(upper) < 2 && !isDamaged(grid, reader, row)) return [];
  if (!two && count(upper) * 2 < upper.length && !isDamaged(grid, reader, row)) return [];
  const loose = (text: string) => reader.loose(text);
  return build(
    row,
    matchRow(grid, row, loose) ?? upper,
    two ? (matchRow(grid, row + 1, loose) ?? lower) : null,
    grid,
  );
}

/** The filled cells of a row as headings; null when one is too long to be a heading, a number or a formula's value. */
function matchRow(
  grid: Grid,
  row: number,
  match: (text: string) => HeadingMatch | null,
): Found[] | null {
  const found: Found[] = [];
  for (const column of grid.filled(row)) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value.length > LONGEST_HEADING) return null;
    const text = grid.text(row, column);
    found.push({ row, column, heading: text.replace(/\s+/g, " "), match: match(text) });
  }
  return found;
}

function count(found: readonly Found[]): number {
  return found.filter((one) => one.match !== null).length;
}

/** Whether a row is the lower half of a heading: it adds fields, and the upper has columns of its own. */
function isLowerHalf(upper: readonly Found[], lower: readonly Found[]): boolean {
  const matched = lower.filter((one) => one.match !== null);
  const columns = new Set(lower.map((one) => one.column));
  const own = upper.filter((one) => one.match !== null && !columns.has(one.column));
  const fields = new Set(own.map((one) => one.match?.field));
  const added = matched.filter((one) => !fields.has(one.match?.field));
  return own.length > 0 && added.length >= 2 && matched.length * 5 >= lower.length * 3;
}

/** Whether a row with one heading as known is a heading all the same: most of the others are nearly so. */
function isDamaged(grid: Grid, reader: HeadingReader, row: number): boolean {
  const found = matchRow(grid, row, (text) => reader.loose(text)) ?? [];
  const fields = new Set(
    found
      .filter((one) => one.match && one.match.confidence !== "guessed")
      .map((one) => one.match?.field),
  );
  return fields.size >= 3 && fields.size * 5 >= found.length * 3;
}

function build(row: number, upper: Found[], lower: Found[] | null, grid: Grid): Header[] {
  const lowerColumns = new Set(lower?.map((one) => one.column));
  const isGroup = ({ column, heading }: Found) =>
    lower !== null &&
    (lowerColumns.has(column) ||
      GROUPS.some(([pattern]) => pattern.test(heading)) ||
      coversLower(column, row));
  /** Whether a merged upper heading stands over lower ones. */
  function coversLower(column: number, at: number): boolean {
    return Array.from({ length: grid.spanOf(at, column) }, (_, index) => column + index).some(
      (one) => lowerColumns.has(one),
    );
  }
  const groups = upper.filter(isGroup);
  const all = [...upper.filter((one) => !isGroup(one)), ...(lower ?? [])].sort(
    (a, b) => a.column - b.column,
  );
  const numbersBelow = isNumberRow(grid, row + (lower ? 2 : 1), all);
  return sideBySide(all).map((found) => {
    const { columns, otherColumns } = fieldsOf(found);
    const first = found[0]?.column ?? 0;
    const lastHeading = found[found.length - 1];
    const last = lastHeading?.column ?? first;
    const span = grid.spanOf(lastHeading?.row ?? row, last);
    return {
      row,
      rows: (lower ? 2 : 1) + (numbersBelow ? 1 : 0),
      column: first,
      width: last - first + span,
      columns,
      otherColumns,
      groups: groups
        .filter((one) => one.column >= first && one.column <= last)
        .map(({ heading, column }) => ({ text: heading, row, column })),
      shifted: groups.some((group) => isShifted(group, columns)),
    };
  });
}

/** Whether a group heading that we know stands elsewhere than over its first column. */
function isShifted({ heading, column }: Found, columns: readonly TableColumn[]): boolean {
  const fields = GROUPS.find(([pattern]) => pattern.test(heading))?.[1] ?? [];
  const below = columns.find((one) => fields.includes(one.field));
  return below !== undefined && below.column !== column;
}

/** A row of column numbers under the headings: "(๑)", "(๒)", … */
function isNumberRow(grid: Grid, row: number, headings: readonly Found[]): boolean {
  const filled = row <= grid.lastRow ? grid.filled(row) : [];
  return (
    filled.length >= 3 &&
    filled.length >= headings.length - 1 &&
    filled.every((column, index) => {
      const number = /^\(?([0-9๐-๙]{1,2})\)?$/.exec(grid.text(row, column))?.[1];
      return number !== undefined && Number(toArabicDigits(number)) === index + 1;
    })
  );
}

/** Tables that stand beside each other: parts between empty columns that repeat fields of one another. */
function sideBySide(found: readonly Found[]): (readonly Found[])[] {
  const parts: Found[][] = [];
  for (const one of found) {
    const part = parts[parts.length - 1];
    const previous = part?.[part.length - 1];
    if (part && previous && one.column - previous.column <= 1) part.push(one);
    else parts.push([one]);
  }
  const fields = parts.map((part) => part.flatMap((one) => one.match?.field ?? []));
  const repeated = fields.flat().length > new Set(fields.flat()).size;
  const whole = parts.filter((_, index) => (fields[index]?.length ?? 0) >= 2);
  return parts.length > 1 && repeated && whole.length > 1 ? whole : [found];
}

/** The surest column of every field; the others are not understood. */
function fieldsOf(found: readonly Found[]): Pick<Header, "columns" | "otherColumns"> {
  const strength = (one: Found) => (one.match ? STRENGTH[one.match.confidence] : -1);
  const chosen = new Map<Field, Found>();
  for (const one of [...found].sort((a, b) => strength(b) - strength(a) || a.column - b.column)) {
    const field = one.match?.field;
    if (field && field !== "none" && !chosen.has(field)) chosen.set(field, one);
  }
  const columns: TableColumn[] = [];
  const otherColumns: { column: number; heading: string }[] = [];
  for (const one of found) {
    const { column, heading, match } = one;
    if (match && match.field !== "none" && chosen.get(match.field) === one)
      columns.push({ field: match.field, column, heading, confidence: match.confidence });
    else otherColumns.push({ column, heading });
  }
  return { columns, otherColumns };
}
