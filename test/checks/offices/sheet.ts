/** Tables as offices make them, each with the mistakes that are planted into it one at a time. */
import { parseAddress } from "../../../src/cells/a1";
import type { CellValue, SheetCells } from "../../../src/cells/values";
import type { TableKind } from "../../../src/tables/table";
import { toThaiDigits } from "../../../src/thai/digits";
import { INDICATORS } from "../books";

/** A change of one cell that makes a right table wrong. */
export interface Mistake {
  /** Cell that is changed, and what is written there. */
  readonly cell: string;
  readonly value: CellValue;
  /** Cells at one of which a finding must stand; the changed one when left out. */
  readonly at?: string;
}

export interface OfficeTable {
  /** Kinds of the tables that are understood, top down and left to right. */
  readonly kinds: readonly TableKind[];
  readonly cells: SheetCells;
  readonly mistakes: readonly Mistake[];
}

interface Looks {
  /** Merged areas. */
  readonly merges?: readonly string[];
  /** Number format of an area. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly sheet?: string;
}

/** Cells of a sheet from its rows. */
export function office(
  rows: readonly (readonly CellValue[])[],
  { merges = [], formats = {}, sheet = "ตาราง" }: Looks = {},
): SheetCells {
  const width = Math.max(...rows.map((line) => line.length));
  const values = rows.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
  const numberFormats = values.map((line) => line.map(() => "General"));
  for (const [address, format] of Object.entries(formats)) {
    const area = parseAddress(address);
    for (let row = area?.row ?? 0; row < (area ? area.row + area.rows : 0); row++)
      numberFormats[row]?.fill(format, area?.column, (area?.column ?? 0) + (area?.columns ?? 0));
  }
  return {
    sheet,
    row: 0,
    column: 0,
    values,
    numberFormats,
    merges: merges.flatMap((address) => parseAddress(address) ?? []),
  };
}

/** The cells with one of them changed. */
export function withMistake(cells: SheetCells, { cell, value }: Mistake): SheetCells {
  const place = parseAddress(cell);
  const values = cells.values.map((line, row) =>
    line.map((before, column) => (row === place?.row && column === place.column ? value : before)),
  );
  return { ...cells, values };
}

export const mistake = (cell: string, value: CellValue, at?: string): Mistake => ({
  cell,
  value,
  ...(at !== undefined && { at }),
});

/** The ten names. */
export const NAMES = INDICATORS;

/** Right results: ten scores, their instruments, points and total as they are printed, and the level by the rules of 2566–2569. */
export interface Result {
  readonly scores: readonly number[];
  readonly instruments: readonly [number, number, number];
  readonly points: readonly [number, number, number];
  readonly total: number;
  readonly level: string;
}
export const GOOD: Result = {
  scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
  instruments: [93.99, 84.65, 98.75],
  points: [28.2, 25.39, 39.5],
  total: 93.09,
  level: "ผ่าน",
};
export const FAIR: Result = {
  scores: [85.1, 86.2, 87.3, 88.4, 89.5, 85.5, 86.5, 87.5, 90, 92],
  instruments: [87.3, 86.5, 91],
  points: [26.19, 25.95, 36.4],
  total: 88.54,
  level: "ผ่านดี",
};
export const POOR: Result = {
  scores: [80.5, 81.5, 82.5, 83.5, 84.5, 90, 91, 92, 70, 80],
  instruments: [82.5, 91, 75],
  points: [24.75, 27.3, 30],
  total: 82.05,
  level: "ต้องปรับปรุง",
};

/** A number as Thai text with so many decimals. */
export const thai = (value: number, decimals = 2): string => toThaiDigits(value.toFixed(decimals));
