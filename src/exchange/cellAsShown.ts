/** What a reader sees of a cell, as a comparison tells it. */
import type { CellValue, SheetCells } from "../cells/values";
import { formatKind } from "../cells/formatCode";
import { dateFromSerial, formatThaiDate, formatThaiTime } from "../thai/date";

/** Seconds of a day. */
const DAY = 86_400;

/** A place on a sheet; row and column are counted on the sheet. */
export interface CellOnSheet {
  readonly cells: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** The value of a cell, "" where the sheet holds nothing. */
export function valueAt(cells: SheetCells, row: number, column: number): CellValue {
  return cells.values[row - cells.row]?.[column - cells.column] ?? "";
}

/** A value as text, whatever its cell looks like. */
export function plainValue(value: CellValue | undefined): string {
  if (value === undefined) return "";
  // Excel keeps 15 digits; what differs beyond 12 was not typed by anybody.
  return String(typeof value === "number" ? Number(value.toPrecision(12)) : value);
}

/**
 * What a cell shows: a day or a time as Thai documents write it where the cell's format says so, anything else as it is kept.
 * @param like the cell on the other side; a day on one side is a day on the other, whose format may be unknown
 */
export function cellAsShown(cell: CellOnSheet, like?: CellOnSheet | null): string {
  const value = valueAt(cell.cells, cell.row, cell.column);
  if (typeof value !== "number") return plainValue(value);
  const kinds = [cell, like].map((side) => formatKind(side ? formatOf(side) : undefined));
  const kind = kinds.find((one) => one !== "number");
  return (kind && shownDay(value, kind)) ?? plainValue(value);
}

function formatOf({ cells, row, column }: CellOnSheet): string | undefined {
  return cells.numberFormats?.[row - cells.row]?.[column - cells.column];
}

/** The day and time of a serial number as text; null for a number that Excel shows as no day. */
function shownDay(serial: number, kind: "date" | "time"): string | null {
  const seconds = Math.round(serial * DAY);
  const time = formatThaiTime(((seconds % DAY) + DAY) % DAY);
  if (kind === "time") return seconds < 0 || seconds >= DAY ? null : time;
  const date = dateFromSerial(Math.floor(seconds / DAY));
  if (!date) return null;
  const day = formatThaiDate(date, "short");
  return seconds % DAY === 0 ? day : `${day} ${time}`;
}
