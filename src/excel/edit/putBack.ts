import { cellAddress } from "../../cells/a1";
import { contains, span, type Area } from "../../cells/area";
import type { CellValue } from "../../cells/values";
import type { Place } from "../../core/result";
import {
  KEPT,
  parseOpen,
  valueOf,
  type CellRecord,
  type CellsRecord,
  type OpenMark,
  type RowsRecord,
  type SheetRecord,
} from "../kept";
import { removeLong } from "../longValue";
import { entryOf } from "../entry";
import { send } from "../transaction";
import { loadPositions, removeAnchors, type Positions } from "./anchors";
import { rangeOfStretch, stretchesOf, writeCells } from "./stretch";
import { loadGrown, shrinkTable, type GrownTable } from "./tableSize";

/** One sheet of a record, read as it is now. */
export interface ReadBack {
  readonly record: SheetRecord;
  /** Place of this sheet in the record. */
  readonly index: number;
  readonly sheet: Excel.Worksheet;
  readonly positions: Positions;
  readonly stretches: readonly {
    readonly cells: readonly MovedCell[];
    readonly range: Excel.Range;
  }[];
  /** Rows that are to go and are there, with their cells. */
  readonly there: ReadonlyMap<RowsRecord, Excel.Range>;
  /** The table that took in rows, where it still is; loaded as its area is now. */
  readonly grown: GrownTable | null;
}

/** A cell of a record and the row in which it stands now. */
interface MovedCell extends CellRecord {
  readonly place: number;
}

/** The record of a change of cells, read as the workbook is now. */
export interface StandingRecord {
  /** False once everything is put back, or nothing was begun: then there is only something to sweep up. */
  readonly isRecorded: boolean;
  /** Rows that were gone when putting back was begun before, as `OpenMark.gone`. */
  readonly begun: readonly string[];
  readonly sheets: readonly ReadBack[];
  /** Sheets that are gone or protected. */
  readonly closed: readonly { readonly name: string; readonly reason: "gone" | "protected" }[];
}

/**
 * Reads what stands of a record, in two round trips.
 * @param allGone whether rows without an anchor are taken for gone
 */
export async function readStanding(
  context: Excel.RequestContext,
  record: CellsRecord,
  allGone: boolean,
): Promise<StandingRecord> {
  const { names, settings, worksheets } = context.workbook;
  settings.load("items/key");
  names.load("items/name");
  const mark = settings.getItemOrNullObject(KEPT.open + record.stamp);
  mark.load("value");
  const opened = record.sheets.map((part, index) => {
    const sheet = worksheets.getItemOrNullObject(part.id);
    sheet.load("name");
    sheet.protection.load("protected");
    if (part.resize) sheet.tables.load("items/name");
    return {
      part,
      index,
      sheet,
      positions: loadPositions(context, record.stamp, part, index, allGone),
    };
  });
  await send(context);
  const closed: { name: string; reason: "gone" | "protected" }[] = [];
  const sheets = opened.flatMap(({ part, index, sheet, positions }): ReadBack[] => {
    if (sheet.isNullObject) closed.push({ name: part.sheet, reason: "gone" });
    else if (sheet.protection.protected) closed.push({ name: sheet.name, reason: "protected" });
    if (sheet.isNullObject || sheet.protection.protected) return [];
    const found = positions();
    const moved = part.edits
      .map((cell) => ({ ...cell, place: found.now(cell.row) }))
      .filter(({ place }) => place >= 0);
    const stretches = stretchesOf(moved.map((cell) => ({ ...cell, row: cell.place }))).map(
      (cells) => {
        const range = rangeOfStretch(sheet, cells);
        range.load("values,formulas,numberFormat");
        return { cells, range };
      },
    );
    const there = new Map(
      part.rows.flatMap((drop) => {
        if (found.isGone(drop)) return [];
        const { column, cells } = drop;
        const width = cells[0]?.length ?? 1;
        const row = found.now(drop.row);
        if (row < 0) return [];
        const range = sheet.getRangeByIndexes(row, column, cells.length, width);
        range.load("values");
        return [[drop, range] as const];
      }),
    );
    const grown = loadGrown(sheet, part.resize);
    return [{ record: part, index, sheet, positions: found, stretches, there, grown }];
  });
  if (sheets.some(({ stretches, there, grown }) => stretches.length + there.size > 0 || grown)) {
    await send(context);
  }
  const open = parseOpen(valueOf(mark));
  const isRecorded = settings.items.some(({ key }) => key === KEPT.record + record.stamp);
  return { isRecorded, begun: open?.kind === "cells" ? open.gone : [], sheets, closed };
}

/** Whether rows hold what they held, or nothing yet because putting them back stopped after they were inserted. */
function isIntact({ cells }: RowsRecord, range: Excel.Range): boolean {
  const now = range.values as CellValue[][];
  return (
    now.every((line) => line.every((value) => value === "")) ||
    cells.every((line, r) => line.every((value, c) => now[r]?.[c] === value))
  );
}

/** How a cell stands to its record. */
function stateOf(
  { before, after }: CellRecord,
  value: CellValue,
  formula: CellValue,
  formulas: boolean,
): "before" | "after" | "edited" {
  const isPlain = formulas || formula === value;
  const now = formulas ? formula : value;
  if (isPlain && now === after) return "after";
  return isPlain && now === before ? "before" : "edited";
}

/** Cells of a stretch with what they hold now. */
function cellsNow(
  range: Excel.Range,
  index: number,
): { readonly value: CellValue; readonly formula: CellValue } {
  const value = (range.values as CellValue[][])[index]?.[0] ?? "";
  const formula = (range.formulas as CellValue[][])[index]?.[0] ?? "";
  return { value, formula };
}

/**
 * Cells that formulas of a record fill while they stand as before: they hold what the change was to write, but are not of
 * its writing, and need no putting back.
 */
function filledCells(
  { stretches }: ReadBack,
  { formulas }: CellsRecord,
): (cell: CellRecord) => boolean {
  const areas = stretches.flatMap(({ cells, range }) =>
    cells.flatMap((cell, index): Area[] => {
      const { row, column, fills } = cell;
      const { value, formula } = cellsNow(range, index);
      if (!fills || stateOf(cell, value, formula, formulas) !== "before") return [];
      return [{ row, column, rows: fills[0] ?? 1, columns: fills[1] ?? 1 }];
    }),
  );
  return ({ row, column }) => areas.some((area) => contains(area, span(row, column, row, column)));
}

/** Cells that are neither as the change left them nor as it found them. */
export function editedCells({ sheets }: StandingRecord, formulas: boolean): Place[] {
  return sheets.flatMap(({ sheet, stretches }) =>
    stretches.flatMap(({ cells, range }) =>
      cells.flatMap((cell, index) => {
        const { value, formula } = cellsNow(range, index);
        return stateOf(cell, value, formula, formulas) === "edited"
          ? [{ sheet: sheet.name, address: cellAddress(cell.place, cell.column) }]
          : [];
      }),
    ),
  );
}

/**
 * Queues putting back what a change did, cells that somebody edited since left alone, and removing its record last.
 * Rows come back with their texts, number formats, heights and merged cells; fills and borders as those of the row that
 * the record names. When it stops half-way it can be done again.
 */
export function putBack(
  context: Excel.RequestContext,
  record: CellsRecord,
  standing: StandingRecord,
): void {
  const { names, settings } = context.workbook;
  const begun = new Set(standing.begun);
  const idOf = (part: ReadBack, drop: RowsRecord) =>
    `${part.index}:${part.record.rows.indexOf(drop)}`;
  for (const part of standing.sheets) {
    for (const drop of part.record.rows) {
      if (part.positions.isGone(drop)) begun.add(idOf(part, drop));
    }
  }
  const mark: OpenMark = { kind: "cells", stamp: record.stamp, beat: Date.now(), gone: [...begun] };
  settings.add(KEPT.open + record.stamp, mark);
  for (const part of standing.sheets) {
    const { sheet, positions, stretches, there } = part;
    const isFilled = filledCells(part, record);
    for (const { cells, range } of stretches) {
      const written = cells.flatMap((cell, index) => {
        const { value, formula } = cellsNow(range, index);
        const isWritten = stateOf(cell, value, formula, record.formulas) === "after";
        return isWritten && !isFilled(cell) ? [cell] : [];
      });
      for (const run of stretchesOf(written)) restoreCells(sheet, run, record.formulas);
      // It may have stopped before or after a cell's value.
      const wrapped = cells.filter((cell, index) => {
        const { value, formula } = cellsNow(range, index);
        return cell.wrap !== null && stateOf(cell, value, formula, record.formulas) !== "edited";
      });
      for (const run of stretchesOf(wrapped)) rangeOfStretch(sheet, run).format.wrapText = false;
      const looked = cells.filter((cell, index) => {
        const { value, formula } = cellsNow(range, index);
        return cell.plain && stateOf(cell, value, formula, record.formulas) !== "edited";
      });
      for (const run of stretchesOf(looked)) rangeOfStretch(sheet, run).clear("Formats");
      const formatted = cells.filter((cell, index) => {
        const now = (range.numberFormat as string[][])[index]?.[0];
        return !written.includes(cell) && now !== cell.format && now === formatFor(cell);
      });
      for (const run of stretchesOf(formatted)) {
        rangeOfStretch(sheet, run).numberFormat = run.map(({ format }) => [format]);
      }
    }
    const returning = part.record.rows.filter((drop) => {
      const range = there.get(drop);
      return !range || (begun.has(idOf(part, drop)) && isIntact(drop, range));
    });
    for (const drop of returning.filter((one) => positions.isGone(one))) {
      sheet
        .getRangeByIndexes(positions.restored(drop.row), 0, drop.cells.length, 1)
        .getEntireRow()
        .insert("Down");
    }
    for (const drop of returning) restoreRows(sheet, drop, positions);
    const { resize } = part.record;
    if (resize && part.grown) shrinkTable(sheet, resize, part.grown);
  }
  // Once the record is gone all is back; its parts, anchors and mark are only swept up.
  removeLong(settings.items, KEPT.record + record.stamp);
  removeAnchors(names, record.stamp);
  settings.getItem(KEPT.open + record.stamp).delete();
}

/** Queues removing a record with its mark and its anchors; keys and names are loaded. */
export function removeRecord(
  names: Excel.NamedItemCollection,
  settings: Excel.SettingCollection,
  stamp: string,
): void {
  removeLong(settings.items, KEPT.record + stamp);
  removeAnchors(names, stamp);
  removeLong(settings.items, KEPT.open + stamp);
}

/** Number format that the change gives a cell before its value. */
export function formatFor({ after, format, newFormat = format }: CellRecord): string {
  return typeof after === "string" ? (entryOf(after, newFormat).format ?? newFormat) : newFormat;
}

function restoreCells(sheet: Excel.Worksheet, run: readonly CellRecord[], formulas: boolean): void {
  const range = rangeOfStretch(sheet, run);
  if (formulas) {
    // A value may have been written under "@", where a formula would be a text, too.
    if (run.some((cell) => formatFor(cell) !== cell.format))
      range.numberFormat = run.map(({ format }) => [format]);
    range.formulas = run.map(({ before }) => [before]);
  } else {
    range.numberFormat = run.map(({ format }) => [format]);
    writeCells(
      range,
      run.map(({ before, format }) => [{ value: before, format }]),
      true,
    );
  }
}

function restoreRows(sheet: Excel.Worksheet, drop: RowsRecord, positions: Positions): void {
  const { column, cells, formats, heights, like, merges } = drop;
  const row = positions.restored(drop.row);
  const width = cells[0]?.length ?? 1;
  like.forEach((other, index) => {
    if (other === null) return;
    const from = sheet.getRangeByIndexes(positions.restored(other), column, 1, width);
    sheet.getRangeByIndexes(row + index, column, 1, width).copyFrom(from, "Formats");
  });
  const range = sheet.getRangeByIndexes(row, column, cells.length, width);
  range.numberFormat = formats.map((line) => [...line]);
  writeCells(
    range,
    cells.map((line, r) =>
      line.map((value, c) => ({ value, format: formats[r]?.[c] ?? "General" })),
    ),
    true,
  );
  heights.forEach((height, index) => {
    sheet.getRangeByIndexes(row + index, column, 1, 1).format.rowHeight = height;
  });
  for (const merge of merges) {
    const moved = merge.row - drop.row + row;
    sheet.getRangeByIndexes(moved, merge.column, merge.rows, merge.columns).merge();
  }
}
