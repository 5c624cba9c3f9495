/** What a reader sees of a cell, as a comparison tells it. */
import type { CellValue, SheetCells } from "../cells/values";
import { formatKind } from "../cells/formatCode";
import { dateFromSerial, formatThaiDate } from "../thai/date";
import { toThaiDigits } from "../thai/digits";

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

/** Seconds of a day. */
const DAY = 86_400;

/** "๑ ต.ค. ๒๕๖๘", "๑ ต.ค. ๒๕๖๘ ๐๙:๓๐ น." or "๐๙:๓๐ น."; null for a number that Excel shows as no day. */
function shownDay(serial: number, kind: "date" | "time"): string | null {
  const seconds = Math.round(serial * DAY);
  const time = timeOfDay(((seconds % DAY) + DAY) % DAY);
  if (kind === "time") return seconds < 0 || seconds >= DAY ? null : time;
  const date = dateFromSerial(Math.floor(seconds / DAY));
  if (!date) return null;
  const day = formatThaiDate(date, "short");
  return seconds % DAY === 0 ? day : `${day} ${time}`;
}

function timeOfDay(seconds: number): string {
  const pieces = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = pieces.slice(0, pieces[2] === 0 ? 2 : 3);
  return toThaiDigits(`${shown.map((piece) => String(piece).padStart(2, "0")).join(":")} น.`);
}
