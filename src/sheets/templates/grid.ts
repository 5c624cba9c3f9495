import type { Area } from "../../cells/area";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import type { Place, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { SheetBuilder } from "../builder";
import type { SheetPlan, Validation } from "../plan";
import { COLORS, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";
import {
  addTable,
  findTable,
  keysOf,
  lineHeights,
  widthsOf,
  type Columns,
  type Line,
} from "./columns";
import type { DataSheet } from "./dataSheet";

/** Font size in points of data sheets that are one table. */
const SIZE = 14;
/** Height in points of an empty row: two lines and a little. */
const EMPTY_ROW = 48;
/** Rows of a data sheet are kept below this on screen; longer texts are still there. */
const TALLEST = 400;

/** What a data sheet that is one Excel table consists of. */
export interface Grid<K extends string> {
  readonly title: string;
  readonly note: string;
  readonly columns: Columns<K>;
  readonly lines: readonly Line<NoInfer<K>>[];
  /** Drop-downs and limits of columns. */
  readonly validations?: (column: (key: NoInfer<K>) => Area) => readonly Validation[];
  /** Column selected in the first row when the sheet is shown. */
  readonly select: NoInfer<K>;
}

/** The data sheet of a grid: title, note and an Excel table that grows as the officer types below it. */
export function planGrid<K extends string>(
  { id, name, anchor }: Pick<DataSheet, "id" | "name" | "anchor">,
  { title, note, columns, lines, validations, select }: Grid<K>,
): SheetPlan {
  const sheet = new SheetBuilder(widthsOf(columns));
  sheet.line(title, { style: TITLE, height: 30 });
  sheet.line(note, { style: { ...NOTE, horizontal: "Center" }, height: 24 });
  const { header, body, column } = addTable(sheet, columns, lines, {
    headerHeight: 46,
    body: { vertical: "Top", wrap: true, border: "Continuous", numberFormat: "@" },
    rowHeight: lineHeights(columns, lines, { size: SIZE, least: EMPTY_ROW, most: TALLEST }),
  });
  const table = { ...header, rows: header.rows + body.rows };
  return sheet.plan({
    id,
    name: name.th,
    font: { name: REPORT_FONT, size: SIZE },
    tables: [{ name: anchor.name, area: table, style: "TableStyleLight1" }],
    validations: validations?.(column) ?? [],
    page: { orientation: "Landscape", ...TABLE_PAGE, titleRows: { row: header.row, rows: 1 } },
    freezeRows: header.row + 1,
    tabColor: COLORS.brand,
    select: { row: body.row, column: keysOf(columns).indexOf(select) },
  });
}

/** One row of a data sheet as typed. */
export interface GridRow<K extends string> {
  /** Row on the sheet, counted from 0. */
  readonly index: number;
  /** Clean text of a column, list items on lines of their own; "" for a blank and for a missing column. */
  text(key: K): string;
  /** Value as read; "" for a blank. */
  value(key: K): CellValue;
  /** The cell of a column; of the row when the column is missing. */
  place(key: K): Place;
}

/**
 * Rows below the headings. A missing required column is a problem, and no row is read then; error values are
 * problems and read as blank. Rows without any content but in the columns `frame` are left out.
 */
export function readGrid<K extends string>(
  range: SheetCells,
  columns: Columns<K>,
  required: readonly NoInfer<K>[],
  frame: readonly NoInfer<K>[] = [],
): { readonly rows: readonly GridRow<K>[]; readonly problems: Refusal[] } {
  const keys = keysOf(columns);
  const table = findTable(range, columns);
  const missing = required.find((key) => table?.columns[key] === undefined);
  if (!table || missing) {
    const row = range.row + (table?.row ?? 0) + 1;
    const key = missing ?? required[0] ?? keys[0];
    const label = key === undefined ? "" : columns[key].heading;
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return {
      rows: [],
      problems: [{ text: workbookTexts.columnMissing, params: { label }, place }],
    };
  }
  const problems: Refusal[] = [];
  const rows: GridRow<K>[] = [];
  for (let row = table.row + 1; row < range.values.length; row++) {
    const cells = new Map<K, CellValue>();
    const place = (key: K) => placeOf(range, row, table.columns[key] ?? 0);
    for (const key of keys) {
      const value = table.value(row, key);
      if (isErrorValue(value)) {
        const params = { found: String(value) };
        problems.push({ text: workbookTexts.cellError, params, place: place(key) });
      } else cells.set(key, value);
    }
    const text = (key: K) => normalizeText(String(cells.get(key) ?? "")).trim();
    if (keys.every((key) => frame.includes(key) || text(key) === "")) continue;
    rows.push({ index: range.row + row, text, value: (key) => cells.get(key) ?? "", place });
  }
  return { rows, problems };
}
