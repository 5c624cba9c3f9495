import type { Area } from "../../cells/area";
import type { Place, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { SheetBuilder } from "../builder";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findHeadings } from "../find";
import { measureTextHeight } from "../layout/heights";
import type { Cell, SheetPlan, Style, Validation } from "../plan";
import { COLORS, HEADER, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";

/** Font size in points of data sheets that are one table. */
const SIZE = 14;
/** Height in points of an empty row: two lines and a little. */
const EMPTY_ROW = 48;
/** Rows of a data sheet are kept below this on screen; longer texts are still there. */
const TALLEST = 400;

/** A column of a data sheet that is one table. */
export interface GridColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** Besides the style of a text cell. */
  readonly style?: Style;
}

/** What a data sheet that is one Excel table consists of; columns in the order of the sheet. */
export interface Grid<K extends string> {
  readonly id: string;
  readonly sheet: string;
  /** Name of the Excel table. */
  readonly table: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<K, GridColumn>>;
  readonly lines: readonly Readonly<Partial<Record<NoInfer<K>, Cell>>>[];
  /** Drop-downs and limits of columns. */
  readonly validations?: (column: (key: NoInfer<K>) => Area) => readonly Validation[];
  /** Column selected in the first row when the sheet is shown. */
  readonly select: NoInfer<K>;
}

/** The data sheet of a grid: title, note and an Excel table that grows as the officer types below it. */
export function planGrid<K extends string>(grid: Grid<K>): SheetPlan {
  const keys = Object.keys(grid.columns) as K[];
  const columns = keys.map((key) => grid.columns[key]);
  const widths = columns.map(({ width }) => width);
  const sheet = new SheetBuilder(widths);
  sheet.line(grid.title, { style: TITLE, height: 30 });
  sheet.line(grid.note, { style: { ...NOTE, horizontal: "Center" }, height: 24 });
  const header = sheet.rows([columns.map(({ heading }) => heading)], {
    height: 46,
    style: HEADER,
  });
  const lines = grid.lines.map((line) => keys.map((key): Cell => line[key] ?? null));
  const body = sheet.rows(lines, {
    style: { vertical: "Top", wrap: true, border: "Continuous", numberFormat: "@" },
    height: lines.map((line) =>
      Math.max(
        EMPTY_ROW,
        ...line.map((cell, column) =>
          typeof cell === "string"
            ? Math.min(measureTextHeight(cell, widths[column] ?? 0, { size: SIZE }), TALLEST)
            : 0,
        ),
      ),
    ),
  });
  const column = (key: K): Area => ({ ...body, column: keys.indexOf(key), columns: 1 });
  for (const key of keys) {
    const { style } = grid.columns[key];
    if (style) sheet.style(column(key), style);
  }
  return sheet.plan({
    id: grid.id,
    name: grid.sheet,
    font: { name: REPORT_FONT, size: SIZE },
    tables: [
      {
        name: grid.table,
        area: { ...header, rows: header.rows + body.rows },
        style: "TableStyleLight1",
      },
    ],
    validations: grid.validations?.(column) ?? [],
    page: { orientation: "Landscape", ...TABLE_PAGE, titleRows: { row: header.row, rows: 1 } },
    freezeRows: header.row + 1,
    tabColor: COLORS.brand,
    select: { row: body.row, column: keys.indexOf(grid.select) },
  });
}

/** Drop-down that offers the usual periods of a Buddhist-era year; anything else may be typed. */
export function periodChoices(area: Area, planYear: number): Validation {
  return {
    kind: "list",
    area,
    source: [
      `ตลอดปีงบประมาณ พ.ศ. ${planYear}`,
      `ภายในปีงบประมาณ พ.ศ. ${planYear}`,
      "ไตรมาสที่ 1",
      "ไตรมาสที่ 2",
      "ไตรมาสที่ 3",
      "ไตรมาสที่ 4",
    ],
    strict: false,
  };
}

/** One row of a data sheet as typed. */
export interface GridRow<K extends string> {
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
  columns: Readonly<Record<K, GridColumn>>,
  required: readonly NoInfer<K>[],
  frame: readonly NoInfer<K>[] = [],
): { readonly rows: readonly GridRow<K>[]; readonly problems: Refusal[] } {
  const keys = Object.keys(columns) as K[];
  const headings = Object.fromEntries(keys.map((key) => [key, columns[key].heading])) as Record<
    K,
    string
  >;
  const head = findHeadings(range, headings);
  const missing = required.find((key) => head?.columns[key] === undefined);
  if (!head || missing) {
    const row = range.row + (head?.row ?? 0) + 1;
    const label = headings[missing ?? required[0] ?? keys[0] ?? ("" as K)];
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return {
      rows: [],
      problems: [{ text: workbookTexts.columnMissing, params: { label }, place }],
    };
  }
  const problems: Refusal[] = [];
  const rows: GridRow<K>[] = [];
  for (let row = head.row + 1; row < range.values.length; row++) {
    const cells = new Map<K, CellValue>();
    for (const key of keys) {
      const column = head.columns[key];
      const value = column === undefined ? "" : (range.values[row]?.[column] ?? "");
      if (column !== undefined && isErrorValue(value)) {
        const place = placeOf(range, row, column);
        problems.push({ text: workbookTexts.cellError, params: { found: String(value) }, place });
      } else cells.set(key, value);
    }
    const text = (key: K) => normalizeText(String(cells.get(key) ?? "")).trim();
    if (keys.every((key) => frame.includes(key) || text(key) === "")) continue;
    rows.push({
      text,
      value: (key) => cells.get(key) ?? "",
      place: (key) => placeOf(range, row, head.columns[key] ?? 0),
    });
  }
  return { rows, problems };
}
