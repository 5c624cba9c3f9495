import type { Area } from "../../cells/area";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import type { Place, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout/heights";
import type { SheetPlan, Validation } from "../plan";
import { COLORS, INDENT, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import {
  addTable,
  findTable,
  keysOf,
  lineHeights,
  widthsOf,
  type Columns,
  type RowCells,
} from "./columns";
import type { DataSheet } from "./dataSheet";
import { putSheetYear } from "./sheetYear";

/** Font size in points of data sheets that are one table. */
const SIZE = 14;
/** Room left for other faces: computers without the font set texts about this much wider. */
const RESERVE = 1.15;
/** Height in points of an empty row: two lines and a little. */
const EMPTY_ROW = 48;
/** Rows of a data sheet are kept below this on screen; longer texts are still there. */
const TALLEST = 400;

/** What a data sheet that is one Excel table consists of. */
export interface TableSheet<K extends string> {
  readonly title: string;
  readonly note: string;
  /** Fiscal year (Buddhist era) that the rows belong to. */
  readonly year: number;
  readonly columns: Columns<K>;
  readonly lines: readonly RowCells<NoInfer<K>>[];
  /** Points that every row is high at least; left out: two lines and a little, for texts that are still to come. */
  readonly leastHeight?: number;
  /** Drop-downs and limits of columns. */
  readonly validations?: (column: (key: NoInfer<K>) => Area) => readonly Validation[];
  /** Column selected in the first row when the sheet is shown. */
  readonly select: NoInfer<K>;
}

/** The data sheet of a grid: title, note and an Excel table that grows as the officer types below it. */
export function planGrid<K extends string>(
  { id, name, anchor }: Pick<DataSheet, "id" | "name" | "anchor">,
  { title, note, year, columns, lines, leastHeight, validations, select }: TableSheet<K>,
): SheetPlan {
  const sheet = new SheetBuilder(widthsOf(columns));
  // To the left: the sheet is wider than the screen.
  sheet.line(title, { style: { ...TITLE, horizontal: "Left" }, height: 30 });
  addHead(sheet, note, year);
  const { header, body, column } = addTable(sheet, columns, lines, {
    headerHeight: 46,
    body: { ...INPUT, vertical: "Top", wrap: true, numberFormat: "@", locked: false },
    rowHeight: lineHeights(columns, lines, {
      size: SIZE,
      least: leastHeight ?? EMPTY_ROW,
      most: TALLEST,
      indent: INDENT,
    }),
  });
  for (const key of keysOf(columns)) {
    if (!columns[key].style?.horizontal)
      sheet.style(column(key), { horizontal: "Left", indent: 1 });
  }
  const table = { ...header, rows: header.rows + body.rows };
  return sheet.plan({
    id,
    name: name.th,
    font: { name: REPORT_FONT, size: SIZE },
    tables: [{ name: anchor.name, area: table, style: "TableStyleLight1" }],
    validations: validations?.(column) ?? [],
    page: {
      orientation: "Landscape",
      ...DATA_PAGE,
      titleRows: { row: header.row, rows: 1 },
      printsAll: true,
    },
    freezeRows: header.row + 1,
    freezeColumns: 1,
    tabColor: COLORS.brand,
    select: { row: body.row, column: keysOf(columns).indexOf(select) },
  });
}

/** Width in points that the label of the year needs, with a reserve for computers without the font. */
const LABEL_WIDTH = 105;

/** Appends the row with the year, and the note beside it in as many lines as it needs. */
function addHead(sheet: SheetBuilder, note: string, year: number): void {
  const label = sheet.width(0, 1) < LABEL_WIDTH ? 1 : 0;
  const column = label + 2;
  const width = sheet.width(column, sheet.columns - column) / RESERVE;
  const height = Math.max(24, measureTextHeight(note, width, { size: NOTE.size ?? SIZE }));
  const row = sheet.row;
  sheet.line(note, {
    column,
    style: { ...NOTE, horizontal: "Left", indent: 1, wrap: true },
    height,
  });
  putSheetYear(sheet, row, year, label);
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
    // Something in the last row of a sheet makes a million of these.
    if (range.values[row]?.every((value) => value === "")) continue;
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
