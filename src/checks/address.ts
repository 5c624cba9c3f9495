import { areaAddress, type CellArea } from "../cells/a1";

/** A rectangle on a sheet, row and column counted from 0. */
export interface Spot extends Pick<CellArea, "row" | "column"> {
  readonly sheet: string;
  /** 1 when left out. */
  readonly rows?: number;
  readonly columns?: number;
}

/** "A1" or "B2:D9". */
export function addressOf({ row, column, rows = 1, columns = 1 }: Omit<Spot, "sheet">): string {
  return areaAddress({ row, column, rows, columns });
}
