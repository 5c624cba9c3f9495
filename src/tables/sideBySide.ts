/** Headings of tables that stand beside each other. */
import type { Grid } from "./grid";
import type { HeadingCell } from "./headingRows";
import type { Field } from "./table";

/** Rows below a heading in which an empty column must be empty to part two tables, and figures are looked for. */
export const LOOK_BELOW = 14;

/** What the rows of a table can be told by; a part without one of these is no table of its own. */
const KEY_FIELDS: readonly Field[] = [
  "number",
  "indicator",
  "instrument",
  "questionCode",
  "question",
  "item",
  "measure",
  "year",
  "agency",
];

/**
 * Tables that stand beside each other: parts between empty columns, when they repeat fields of one another, or when
 * nothing stands in those columns below either and each has keys of its own.
 */
export function sideBySide(
  found: readonly HeadingCell[],
  grid: Grid,
  firstRow: number,
): (readonly HeadingCell[])[] {
  const apart = betweenEmptyColumns(found, grid, firstRow);
  return apart.flatMap((part) => withoutEmptyColumn(part, grid, firstRow));
}

/** Parts between empty columns. */
function betweenEmptyColumns(
  found: readonly HeadingCell[],
  grid: Grid,
  firstRow: number,
): (readonly HeadingCell[])[] {
  const parts: HeadingCell[][] = [];
  for (const cell of found) {
    const part = parts[parts.length - 1];
    const previous = part?.[part.length - 1];
    if (part && previous && cell.column - previous.column <= Math.max(1, previous.span))
      part.push(cell);
    else parts.push([cell]);
  }
  if (parts.length < 2) return [found];
  const fields = parts.map((part) => part.flatMap((cell) => cell.match?.field ?? []));
  const repeated = fields.flat().length > new Set(fields.flat()).size;
  const whole = parts.filter((_, index) => (fields[index]?.length ?? 0) >= 2);
  if (repeated && whole.length > 1) return whole;
  const apart = parts.every((part, index) => {
    const known = part.filter((cell) => cell.match ?? cell.label).length;
    const keyed = part.some(({ match }) => KEY_FIELDS.some((field) => field === match?.field));
    const next = parts[index + 1]?.[0];
    const last = part[part.length - 1];
    return (
      known >= 2 &&
      keyed &&
      (!next || !last || isEmptyBetween(grid, firstRow, last.column + last.span, next.column))
    );
  });
  return apart ? parts : [found];
}

/**
 * Tables that touch each other: a key comes again ("ข้อ | คะแนน | ข้อ | คะแนน"), or another key stands behind scores
 * and has scores of its own ("ตัวชี้วัด | คะแนน | เครื่องมือ | คะแนน") while its cells fill rows of their own.
 */
function withoutEmptyColumn(
  found: readonly HeadingCell[],
  grid: Grid,
  firstRow: number,
): (readonly HeadingCell[])[] {
  const parts: HeadingCell[][] = [[]];
  for (const [index, cell] of found.entries()) {
    const part = parts.at(-1) ?? [];
    if (begins(cell, part, found.slice(index + 1)) && fillsRows(grid, firstRow, cell.column))
      parts.push([cell]);
    else part.push(cell);
  }
  const whole = parts.every((part) => part.length >= 2);
  return whole ? parts : [found];
}

/** Whether a heading begins another table behind those before it: it is a key, and fields of theirs come again. */
function begins(
  cell: HeadingCell,
  before: readonly HeadingCell[],
  behind: readonly HeadingCell[],
): boolean {
  const field = fieldOf(cell);
  if (!field || !KEY_FIELDS.includes(field) || before.length < 2) return false;
  const scores = (cells: readonly HeadingCell[]) =>
    cells.map(fieldOf).filter((one) => one !== null && SCORES.includes(one));
  const last = before.at(-1);
  const behindScores = last !== undefined && scores([last]).length > 0;
  const again = scores(behind).some((one) => scores(before).includes(one));
  return behindScores && again;
}

const SCORES: readonly Field[] = ["score", "instrumentScore", "weighted", "published", "level"];

function fieldOf({ match }: HeadingCell): Field | null {
  return match && match.field !== "none" ? match.field : null;
}

/** Whether the first rows of a column hold texts of their own, none merged with the one above. */
function fillsRows(grid: Grid, firstRow: number, column: number): boolean {
  return [firstRow, firstRow + 1].every(
    (row) => !grid.isBlank(row, column) && (grid.merged(row, column)?.rows ?? 1) === 1,
  );
}

function isEmptyBetween(grid: Grid, firstRow: number, from: number, to: number): boolean {
  if (from >= to) return false;
  for (let row = firstRow; row <= Math.min(grid.lastRow, firstRow + LOOK_BELOW); row++) {
    if (grid.filled(row, from, to - from).length > 0) return false;
  }
  return true;
}
