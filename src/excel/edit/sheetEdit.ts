import { areaAddress, cellAddress } from "../../cells/a1";
import type { Area } from "../../cells/area";
import type { CellValue } from "../../cells/values";
import { runsOf, rangeOfStretch, stretchesOf } from "./stretch";

/** An Excel table that is to take in rows below it. */
export interface TableSize {
  /** Its name. */
  readonly table: string;
  /** Area before and after; the headings stay where they are. */
  readonly before: Area;
  readonly after: Area;
  /**
   * Whether nobody had formatted the new rows: only such rows get the look of the table's last one, and lose it again.
   * Left out in records of earlier versions, which did not look: undoing these leaves the look of the rows alone.
   */
  readonly plain?: boolean;
}

/** A cell to be written. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  /** What it must hold still: a value without a formula, or a formula where formulas are written. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format that it gets; it keeps its own when left out. */
  readonly format?: string;
  /** Cell whose look it gets; only for cells that have none of their own, which lose it again when they are put back. */
  readonly like?: { readonly row: number; readonly column: number };
  /** Of a formula that spills: rows and columns that it fills together with its own cell. */
  readonly fills?: readonly [rows: number, columns: number];
  /** Fingerprint of what was typed in its row, for a cell that is followed wherever it goes. */
  readonly line?: string;
  /** True where the cell holds nothing of its own but what a formula beside it spills; put back, it is emptied. */
  readonly spilled?: boolean;
}

/** What is wanted of one sheet. Rows and columns are counted on the sheet, before anything goes. */
export interface WantedSheet {
  readonly sheet: string;
  readonly cells: readonly WantedCell[];
  /** Rows that go, with the row whose formats each gets should it come back. */
  readonly dropRows: readonly { readonly row: number; readonly like: number | null }[];
  /** Left out where no table changes its size. */
  readonly resize?: TableSize;
  /** Values by which rows that go are known; as wide as the sheet's used cells. */
  readonly read?: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly CellValue[])[];
  };
}

/** Cells that follow one another, loaded. The range follows when somebody inserts rows. */
export interface Stretch {
  readonly cells: readonly WantedCell[];
  readonly range: Excel.Range;
}

/** Cells that get a line break, to see whether they wrap. */
export interface Broken {
  readonly cells: readonly WantedCell[];
  readonly range: Excel.Range;
  /** The single cells, where some wrap and others do not. */
  single?: readonly Excel.Range[];
}

/** Rows that go together, loaded. */
export interface Drop {
  readonly area: Area;
  readonly before: readonly (readonly CellValue[])[];
  readonly like: readonly (number | null)[];
  /** Where the rows are; for the writing they are found again by their anchor. */
  range: Excel.Range;
  readonly heights: readonly Excel.Range[];
  readonly merged: Excel.RangeAreas | null;
}

/** A sheet's part of a change, with all that must be known before anything is written. */
export interface SheetEdit {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly stretches: readonly Stretch[];
  readonly broken: readonly Broken[];
  readonly drops: readonly Drop[];
  readonly resize?: TableSize;
}

/** In one load: a second would make the items anew, without what the first had loaded. */
const MERGED =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Queues loading one sheet's part of a change. */
export function loadSheetEdit(
  context: Excel.RequestContext,
  { sheet: name, cells, dropRows, read, resize }: WantedSheet,
): SheetEdit {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const stretches = stretchesOf(cells).map((stretch) => {
    const range = rangeOfStretch(sheet, stretch);
    range.load("values,formulas,numberFormat");
    return { cells: stretch, range };
  });
  const breaking = cells.filter(({ after }) => typeof after === "string" && after.includes("\n"));
  const broken = stretchesOf(breaking).map((stretch) => {
    const range = rangeOfStretch(sheet, stretch);
    range.load("format/wrapText");
    return { cells: stretch, range };
  });
  const likes = new Map(dropRows.map(({ row, like }) => [row, like]));
  const drops = runsOf([...likes.keys()]).map(({ row, rows }): Drop => {
    const column = read?.column ?? 0;
    const area = { row, column, rows, columns: read?.values[0]?.length ?? 1 };
    const range = sheet.getRangeByIndexes(row, column, rows, area.columns);
    range.load("values,formulas,numberFormat");
    const heights = Array.from({ length: rows }, (_, index) => {
      const line = sheet.getRangeByIndexes(row + index, column, 1, 1);
      line.load("format/rowHeight");
      return line;
    });
    const from = row - (read?.row ?? 0);
    return {
      area,
      before: read?.values.slice(from, from + rows) ?? [],
      like: Array.from({ length: rows }, (_, index) => likes.get(row + index) ?? null),
      range,
      heights,
      merged: loadMerged(range),
    };
  });
  return { name, sheet, stretches, broken, drops, ...(resize && { resize }) };
}

/** Merged areas are asked for only where rows go, since asking empties the officer's undo list on Windows. */
function loadMerged(range: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load(MERGED);
  return merged;
}

/** Merged areas that lie wholly within rows that go. */
export function mergesOf({ area, merged }: Drop): Area[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }))
    .filter((merge) => merge.row >= area.row && merge.row + merge.rows <= area.row + area.rows);
}

/** Where some cells of a stretch wrap and others do not, asks for each: a round trip more, and rarely. */
export async function loadMixedWraps(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
): Promise<void> {
  let asked = false;
  for (const { sheet, broken } of edits) {
    for (const run of broken) {
      // Null: not the same in all cells, whatever the types say.
      if ((run.range.format.wrapText as boolean | null) !== null) continue;
      asked = true;
      run.single = run.cells.map((cell) => {
        const range = rangeOfStretch(sheet, [cell]);
        range.load("format/wrapText");
        return range;
      });
    }
  }
  if (asked) await context.sync();
}

/** Cells that do not wrap and get a line break. */
export function unwrapped({ broken }: SheetEdit): ReadonlySet<WantedCell> {
  return new Set(
    broken.flatMap(({ cells, range, single }) =>
      cells.filter((_, index) => !(single?.[index] ?? range).format.wrapText),
    ),
  );
}

/** Queues loading once more what cells and rows hold, and where they are. */
export function loadAgain({ stretches, drops }: SheetEdit): void {
  for (const { range } of [...stretches, ...drops]) range.load("values,formulas,rowIndex");
}

/** Whether cells and rows stand where the change was planned; somebody may have inserted rows above them. */
export function isInPlace({ stretches, drops }: SheetEdit): boolean {
  return (
    stretches.every(({ cells, range }) => range.rowIndex === cells[0]?.row) &&
    drops.every(({ area, range }) => range.rowIndex === area.row)
  );
}

/** Addresses of cells and rows that do not hold what they must hold. */
export function changedAddresses({ stretches, drops }: SheetEdit, formulas: boolean): string[] {
  const changed: string[] = [];
  const at = (lines: unknown[][], row: number, column: number) =>
    (lines[row]?.[column] ?? "") as CellValue;
  for (const { cells, range } of stretches) {
    cells.forEach(({ row, column, before }, index) => {
      const value = at(range.values as unknown[][], index, 0);
      const formula = at(range.formulas as unknown[][], index, 0);
      const same = formulas ? formula === before : value === before && formula === value;
      if (!same) changed.push(cellAddress(row, column));
    });
  }
  for (const { area, before, range } of drops) {
    const same = before.every((line, r) =>
      line.every((read, c) => {
        const value = at(range.values as unknown[][], r, c);
        return value === read && at(range.formulas as unknown[][], r, c) === read;
      }),
    );
    if (!same) changed.push(areaAddress(area));
  }
  return changed;
}
