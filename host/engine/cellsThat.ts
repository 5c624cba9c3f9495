import type { Sheet, StoredCell } from "./sheet";

/** The cells of a sheet that are as asked, row by row; quicker than its `entries` where few of all cells are. */
export function cellsThat<T extends StoredCell>(
  sheet: Sheet,
  is: (cell: StoredCell) => cell is T,
): [row: number, column: number, cell: T][] {
  const cells: [number, number, T][] = [];
  for (const [r, row] of sheet.rows)
    for (const [c, cell] of row.cells) if (is(cell)) cells.push([r, c, cell]);
  return cells.sort(([row, column], [r, c]) => row - r || column - c);
}
