/**
 * Where rows and cells of a record stand now. Hidden workbook names point at them: names follow when somebody inserts
 * or deletes rows, also after the workbook was closed. A name over rows that go has the row before and the row after
 * them as well: it shrinks to these two when the rows go and grows when they come back, which tells whether they are
 * there.
 */
import type { RowsRecord, SheetRecord } from "../kept";
import type { Area } from "../../cells/area";

const PREFIX = "ITA_Row_";

/** Name of the anchor of a sheet's part of a record; the first is that of its topmost cell. */
export function anchorName(stamp: string, sheet: number | "ref", index: number | string): string {
  return `${PREFIX}${stamp}_${sheet}_${index}`;
}

/** Rows before and after those that go that their anchor has as well; the first row of a sheet has none before it. */
function edgesOf({ row }: Pick<RowsRecord, "row">): { before: number; after: number } {
  return { before: row > 0 ? 1 : 0, after: 1 };
}

/** Area of the anchor of each part: the topmost cell, then rows that go. */
function anchorAreas({ edits, rows }: SheetRecord): Area[] {
  const top = edits.reduce((least, { row }) => Math.min(least, row), Infinity);
  const column = edits.find(({ row }) => row === top)?.column ?? 0;
  const first = Number.isFinite(top) ? [{ row: top, column, rows: 1, columns: 1 }] : [];
  return [
    ...first,
    ...rows.map((drop) => {
      const { before, after } = edgesOf(drop);
      const height = before + drop.cells.length + after;
      const columns = drop.cells[0]?.length ?? 1;
      return { row: drop.row - before, column: drop.column, rows: height, columns };
    }),
  ];
}

/** Queues the anchors of a record, before any of it is carried out. */
export function addAnchors(
  context: Excel.RequestContext,
  stamp: string,
  sheets: readonly (SheetRecord & { readonly worksheet: Excel.Worksheet })[],
): void {
  const { names } = context.workbook;
  sheets.forEach((record, sheet) => {
    anchorAreas(record).forEach(({ row, column, rows, columns }, index) => {
      const range = record.worksheet.getRangeByIndexes(row, column, rows, columns);
      names.add(anchorName(stamp, sheet, index), range).visible = false;
    });
  });
}

/** The cells of rows that are to go, by their anchor: wherever they stand now. */
export function anchoredRows(
  context: Excel.RequestContext,
  stamp: string,
  { edits, rows }: SheetRecord,
  sheet: number,
  index: number,
): Excel.Range | null {
  const drop = rows[index];
  if (!drop) return null;
  const name = anchorName(stamp, sheet, index + (edits.length > 0 ? 1 : 0));
  const anchor = context.workbook.names.getItem(name).getRangeOrNullObject();
  const { before } = edgesOf(drop);
  const last = anchor.getRow(before + drop.cells.length - 1);
  return anchor.getRow(before).getBoundingRect(last);
}

/** The stamp of the record whose anchor a workbook name is; null for other names. */
export function stampOfAnchor(name: string): string | null {
  return name.startsWith(PREFIX) ? (name.slice(PREFIX.length).split("_")[0] ?? null) : null;
}

/** Queues removing the anchors of a record; names are loaded (`items/name`). */
export function removeAnchors(names: Excel.NamedItemCollection, stamp: string): void {
  for (const item of names.items) {
    if (item.name.startsWith(`${PREFIX}${stamp}_`)) item.delete();
  }
}

/** Where the rows of one sheet of a record stand. */
export interface Positions {
  /** Row now of a row counted before anything went. */
  now(row: number): number;
  /** Row when all that went is back. */
  restored(row: number): number;
  /** Whether rows that were to go are gone. */
  isGone(drop: RowsRecord): boolean;
}

/**
 * Queues loading the anchors of one sheet; the answer tells positions once they are loaded.
 * @param allGone what is taken for true of rows without an anchor
 */
export function loadPositions(
  context: Excel.RequestContext,
  stamp: string,
  record: SheetRecord,
  sheet: number,
  allGone: boolean,
): () => Positions {
  const loaded = anchorAreas(record).map((area, index) => {
    const item = context.workbook.names.getItemOrNullObject(anchorName(stamp, sheet, index));
    const range = item.getRangeOrNullObject();
    range.load("rowIndex,rowCount");
    return { area, range };
  });
  return () => positionsOf(record, loaded, allGone);
}

function positionsOf(
  { edits, rows }: SheetRecord,
  loaded: readonly { readonly area: Area; readonly range: Excel.Range }[],
  allGone: boolean,
): Positions {
  const ofDrops = loaded.slice(edits.length > 0 ? 1 : 0);
  const drops = rows.map((drop, index) => {
    const range = ofDrops[index]?.range;
    const known = range && !range.isNullObject ? range : null;
    const { before, after } = edgesOf(drop);
    const gone = known ? known.rowCount - before - after < drop.cells.length : allGone;
    return { drop, top: known && known.rowIndex + before, gone };
  });
  const goneBefore = (row: number) =>
    drops.reduce(
      (sum, { drop, gone }) => sum + (gone && drop.row < row ? drop.cells.length : 0),
      0,
    );
  const [first] = edits.length > 0 ? loaded : [];
  const topShift =
    first && !first.range.isNullObject
      ? first.range.rowIndex - (first.area.row - goneBefore(first.area.row))
      : 0;
  /** How many rows somebody inserted above, or, below 0, deleted. */
  const shift = (row: number) => {
    const nearest = drops.findLast(({ drop, top }) => top !== null && drop.row <= row);
    return nearest?.top == null
      ? topShift
      : nearest.top - nearest.drop.row + goneBefore(nearest.drop.row);
  };
  return {
    now: (row) => row + shift(row) - goneBefore(row),
    restored: (row) => row + shift(row),
    isGone: (wanted) => drops.find(({ drop }) => drop === wanted)?.gone ?? allGone,
  };
}
