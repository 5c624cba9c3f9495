import type { Area } from "../../cells/area";
import type { CellValue, SheetCells } from "../../cells/values";
import type { SheetBuilder } from "../builder";
import { findHeadings } from "../find";
import { measureTextHeight } from "../layout/heights";
import type { Cell, Style } from "../plan";
import { HEADER } from "../theme";

/** A column of a table on a data sheet: what it is called, how it looks and, by its heading, where it is read. */
export interface Column {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** Besides the style of the table's body. */
  readonly style?: Style;
}

/** Columns of a table by their key, in the order of the sheet. */
export type Columns<K extends string> = Readonly<Record<K, Column>>;

/** Keys of columns in the order of the sheet. */
export function keysOf<K extends string>(columns: Columns<K>): readonly K[] {
  return Object.keys(columns) as K[];
}

/** Widths in points in the order of the sheet. */
export function widthsOf<K extends string>(columns: Columns<K>): readonly number[] {
  return keysOf(columns).map((key) => columns[key].width);
}

/** Cells of one row by column; what is left out stays empty. */
export type RowCells<K extends string> = Readonly<Partial<Record<K, Cell>>>;

/** Where a table stands. */
export interface TableAreas<K extends string> {
  readonly header: Area;
  readonly body: Area;
  /** The body of a column, or of several beginning with it. */
  readonly column: (key: K, columns?: number) => Area;
}

/** How a table looks. Heights are in points. */
export interface TableLook {
  /** First column of the table, counted from 0. */
  readonly from?: number;
  readonly headerHeight: number;
  readonly body: Style;
  /** Height of every row, or of each. */
  readonly rowHeight: number | readonly number[];
}

/** Appends a table: its headings and a row a line. */
export function addTable<K extends string>(
  sheet: SheetBuilder,
  columns: Columns<K>,
  lines: readonly RowCells<NoInfer<K>>[],
  look: TableLook,
): TableAreas<K> {
  const { from = 0, headerHeight, body: style, rowHeight: height } = look;
  const keys = keysOf(columns);
  const headings = keys.map((key) => columns[key].heading);
  const header = sheet.rows([headings], { column: from, height: headerHeight, style: HEADER });
  const cells = lines.map((line) => keys.map((key): Cell => line[key] ?? null));
  const body = sheet.rows(cells, { column: from, height, style });
  const column = (key: K, count = 1): Area => ({
    ...body,
    column: from + keys.indexOf(key),
    columns: count,
  });
  for (const key of keys) {
    const own = columns[key].style;
    if (own) sheet.style(column(key), own);
  }
  return { header, body, column };
}

/** Heights in points that the texts of each line need, within limits. */
export function lineHeights<K extends string>(
  columns: Columns<K>,
  lines: readonly RowCells<NoInfer<K>>[],
  options: {
    /** Font size in points. */
    readonly size: number;
    readonly least: number;
    readonly most: number;
    /** Points of a cell that no text takes. */
    readonly indent?: number;
  },
): number[] {
  const { size, least, most, indent = 0 } = options;
  const keys = keysOf(columns);
  return lines.map((line) =>
    Math.max(
      least,
      ...keys.map((key) => {
        const cell = line[key];
        return typeof cell === "string"
          ? Math.min(measureTextHeight(cell, columns[key].width - indent, { size }), most)
          : 0;
      }),
    ),
  );
}

/** A table that was found by its headings; rows and columns counted within the cells that were read. */
export interface HeadedTable<K extends string> {
  /** Row of the headings. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<K, number>>>;
  /** The cell of a row in a column; "" where the column is missing. */
  readonly value: (row: number, key: K) => CellValue;
}

/** The table with these columns; null when not two of its headings stand in one row. */
export function findTable<K extends string>(
  cells: SheetCells,
  columns: Columns<K>,
): HeadedTable<K> | null {
  const keys = keysOf(columns);
  const headings = Object.fromEntries(keys.map((key) => [key, columns[key].heading]));
  const head = findHeadings(cells, headings as Record<K, string>);
  if (!head) return null;
  return {
    ...head,
    value: (row, key) => {
      const column = head.columns[key];
      return column === undefined ? "" : (cells.values[row]?.[column] ?? "");
    },
  };
}
