import type { Area } from "../../cells/area";
import type { CellValue, SheetCells } from "../../cells/values";

/** What of a used range is loaded. */
const LOADED = "values,rowIndex,columnIndex";

const SIZE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Most cells of the rectangle around all that a sheet holds. A value in the very last row beside a table of ten columns
 * is within it; one in the last row and the last column is not, and no table either.
 */
const MOST_CELLS = 30_000_000;
/** Most pieces asked for at a time; each doubling is a round trip. */
const MOST_PIECES = 64;

/** What is read of cells besides their values. */
export interface AlsoCells {
  readonly formulas?: boolean;
  readonly numberFormats?: boolean;
}

/** A used range whose cells Excel does not tell, because they are too many. */
export class TooLargeError extends Error {
  constructor(readonly sheet: string) {
    super(`The used range of ${sheet} is too large.`);
    this.name = "TooLargeError";
  }
}

/** Queues loading the cells with content of a range; cells that are only formatted cost nothing. */
export function loadUsed(
  range: Excel.Range | Excel.Worksheet,
  ...also: readonly ("formulas" | "numberFormat" | "rowCount" | "columnCount")[]
): Excel.Range {
  const used = range.getUsedRangeOrNullObject(true);
  const properties = [LOADED, ...also].join(",");
  // oxlint-disable-next-line office-addins/no-empty-load -- the rule does not see into the variable
  used.load(properties);
  return used;
}

/**
 * The cells of a used range that was loaded, with formulas and number formats where these were loaded. Excel tells null
 * for whole columns and for more than five million cells, as when something stands in the last row: then the halves are
 * asked, whose own used ranges are small again. No round trip where Excel told all.
 * @throws TooLargeError when it is too much even so
 */
export async function cellsOf(
  sheet: string,
  used: Excel.Range,
  also: AlsoCells = {},
): Promise<SheetCells> {
  if (used.isNullObject) return { sheet, row: 0, column: 0, values: [] };
  if (isTold(used)) {
    return {
      sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      values: used.values as CellValue[][],
      ...(also.formulas && { formulas: used.formulas as CellValue[][] }),
      ...(also.numberFormats && { numberFormats: used.numberFormat as string[][] }),
    };
  }
  used.load(SIZE);
  await used.context.sync();
  const whole = areaOf(used);
  const pieces = await readPieces(sheet, used.context, whole, also);
  return {
    sheet,
    row: whole.row,
    column: whole.column,
    values: joined<CellValue>(whole, pieces, ({ values }) => values as CellValue[][], ""),
    ...(also.formulas && {
      formulas: joined<CellValue>(whole, pieces, ({ formulas }) => formulas as CellValue[][], ""),
    }),
    ...(also.numberFormats && {
      numberFormats: joined(
        whole,
        pieces,
        ({ numberFormat }) => numberFormat as string[][],
        "General",
      ),
    }),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function isTold({ values }: Excel.Range): boolean {
  return (values as unknown[][] | null) !== null;
}

/** The parts of an area that hold something, each small enough for Excel to tell. */
async function readPieces(
  name: string,
  context: Excel.RequestContext,
  whole: Area,
  { formulas, numberFormats }: AlsoCells,
): Promise<readonly Excel.Range[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const pieces: Excel.Range[] = [];
  let open = halvesOf(whole);
  while (open.length > 0) {
    if (whole.rows * whole.columns > MOST_CELLS || open.length > MOST_PIECES)
      throw new TooLargeError(name);
    const loaded = open.map(({ row, column, rows, columns }) =>
      loadUsed(
        sheet.getRangeByIndexes(row, column, rows, columns),
        "rowCount",
        "columnCount",
        ...(formulas ? (["formulas"] as const) : []),
        ...(numberFormats ? (["numberFormat"] as const) : []),
      ),
    );
    // What is asked next depends on what was too large: a round trip for each halving, twenty at most.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- see above
    await context.sync();
    const filled = loaded.filter(({ isNullObject }) => !isNullObject);
    pieces.push(...filled.filter(isTold));
    open = filled.filter((used) => !isTold(used)).flatMap((used) => halvesOf(areaOf(used)));
  }
  return pieces;
}

/** An area in two, across its longer side. */
function halvesOf({ row, column, rows, columns }: Area): readonly Area[] {
  if (rows >= columns) {
    const half = Math.ceil(rows / 2);
    return [
      { row, column, rows: half, columns },
      { row: row + half, column, rows: rows - half, columns },
    ].filter((part) => part.rows > 0);
  }
  const half = Math.ceil(columns / 2);
  return [
    { row, column, rows, columns: half },
    { row, column: column + half, rows, columns: columns - half },
  ];
}

/** Cells of pieces at their places in the whole; all rows between them are one and the same blank row. */
function joined<V>(
  whole: Area,
  pieces: readonly Excel.Range[],
  read: (piece: Excel.Range) => V[][],
  blank: V,
): V[][] {
  const blankRow = Array.from({ length: whole.columns }, () => blank);
  const lines = Array.from({ length: whole.rows }, () => blankRow);
  for (const piece of pieces) {
    read(piece).forEach((cells, index) => {
      const row = piece.rowIndex - whole.row + index;
      const line = lines[row] === blankRow ? [...blankRow] : (lines[row] ?? []);
      cells.forEach((cell, place) => (line[piece.columnIndex - whole.column + place] = cell));
      lines[row] = line;
    });
  }
  return lines;
}
