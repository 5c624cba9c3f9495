/** Rectangles of cells. Rows and columns are counted from 0 on the sheet. */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a named sheet; one cell when `rows` and `columns` are left out. */
export interface SheetArea extends Pick<Area, "row" | "column"> {
  readonly sheet: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** Excel's limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The whole sheet. */
export const ALL: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The area between two corners, both inclusive. */
export function span(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What two areas share. */
export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rows, b.row + b.rows) - 1;
  const right = Math.min(a.column + a.columns, b.column + b.columns) - 1;
  return bottom >= top && right >= left ? span(top, left, bottom, right) : undefined;
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** What is left of `area` when `hole` is cut out: none to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const [cutBottom, cutRight] = [cut.row + cut.rows - 1, cut.column + cut.columns - 1];
  return [
    span(area.row, area.column, cut.row - 1, right),
    span(cutBottom + 1, area.column, bottom, right),
    span(cut.row, area.column, cutBottom, cut.column - 1),
    span(cut.row, cutRight + 1, cutBottom, right),
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
