/** Where the keyboard takes the selection; merged areas count as one cell and hidden rows and columns are stepped over. */

import { type Area, MAX_COLUMNS, MAX_ROWS, contains, intersect, span } from "../../src/cells/area";
import { columnName, parseAddress } from "../../src/cells/a1";
import type { NamedPlaces } from "./workbook";
import type { ViewedSheet } from "./workbook";

/** A cell by its place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Its address, e.g. "B2". */
export function placeAddress({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, CellPlace>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The cell as an area; the whole merged area when it belongs to one. */
export function cellArea(sheet: ViewedSheet, { row, column }: CellPlace): Area {
  return sheet.mergeAt(row, column) ?? span(row, column, row, column);
}

/** The area between two cells, grown until it cuts no merged area. */
export function areaBetween(sheet: ViewedSheet, a: CellPlace, b: CellPlace): Area {
  let area = span(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
  );
  for (;;) {
    const cut = sheet.merges.find((merge) => intersect(merge, area) && !contains(area, merge));
    if (!cut) return area;
    area = span(
      Math.min(area.row, cut.row),
      Math.min(area.column, cut.column),
      Math.max(area.row + area.rows, cut.row + cut.rows) - 1,
      Math.max(area.column + area.columns, cut.column + cut.columns) - 1,
    );
  }
}

function inside({ row, column }: CellPlace): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function hidden(sheet: ViewedSheet, { row, column }: CellPlace): boolean {
  return (sheet.rows.get(row)?.hidden ?? false) || (sheet.columns.get(column)?.hidden ?? false);
}

/** The next cell in a direction, or the cell itself at the edge of the sheet. */
export function step(sheet: ViewedSheet, from: CellPlace, direction: Direction): CellPlace {
  const { row, column } = STEPS[direction];
  const area = cellArea(sheet, from);
  let next = {
    row:
      from.row +
      (row > 0 ? area.row + area.rows - from.row : row < 0 ? area.row - 1 - from.row : 0),
    column:
      from.column +
      (column > 0
        ? area.column + area.columns - from.column
        : column < 0
          ? area.column - 1 - from.column
          : 0),
  };
  while (inside(next) && hidden(sheet, next)) {
    next = { row: next.row + row, column: next.column + column };
  }
  if (!inside(next)) return from;
  const merge = sheet.mergeAt(next.row, next.column);
  return merge ? { row: merge.row, column: merge.column } : next;
}

/** Ctrl+arrow: to the last filled cell of a run, or to the next filled one; without any, to the edge of what is used. */
export function leap(sheet: ViewedSheet, from: CellPlace, direction: Direction): CellPlace {
  const used = sheet.used(true);
  if (!used) return from;
  const filled = ({ row, column }: CellPlace): boolean =>
    (sheet.cell(row, column)?.value ?? null) !== null;
  let at = step(sheet, from, direction);
  const run = filled(from) && filled(at);
  let last = from;
  while (contains(used, span(at.row, at.column, at.row, at.column))) {
    if (run && !filled(at)) return last;
    if (!run && filled(at)) return at;
    const next = step(sheet, at, direction);
    if (next.row === at.row && next.column === at.column) return at;
    [last, at] = [at, next];
  }
  return last;
}

/** An area, and the sheet it stands on. */
export interface Target {
  readonly sheet: ViewedSheet;
  readonly area: Area;
}

/** A reference such as "B2", "$A$1:C3" or "'คะแนน'!B2"; without a sheet it is on `here`. */
function findReference(book: NamedPlaces, here: ViewedSheet, text: string): Target | undefined {
  const parts = /^=?(?:'((?:[^']|'')+)'!|([^!]+)!)?([^!]*)$/.exec(text.trim());
  if (!parts) return undefined;
  const [, quoted, plain, address = ""] = parts;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? here : book.sheet(name);
  const area = parseAddress(address);
  return sheet && area && { sheet, area };
}

/** What is written in the name box: a reference, a defined name or the name of a table. */
export function findPlace(book: NamedPlaces, here: ViewedSheet, text: string): Target | undefined {
  const name = book.name(text.trim(), here);
  const table = book.table(text.trim());
  return (
    findReference(book, here, name?.formula ?? text) ??
    (table && { sheet: table.sheet, area: table.table.area })
  );
}
