/** A1 addresses of findings. The room of the sheets has the same arithmetic; this room may not import it. */

/** A rectangle on a sheet, row and column counted from 0. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** 1 when left out. */
  readonly rows?: number;
  readonly columns?: number;
}

/** "A1" or "B2:D9". */
export function addressOf({ row, column, rows = 1, columns = 1 }: Omit<Spot, "sheet">): string {
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
