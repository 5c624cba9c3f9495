/** One worksheet as plain data. Rows and columns are counted from 0; widths and heights are points. */

import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  contains,
  intersect,
  span,
  subtract,
} from "../../src/cells/area";
import { areaAddress, parseAddress } from "../../src/cells/a1";
import type { Value } from "../../src/files/values";
import { shiftArea, shiftRow, type Shift } from "../../src/files/references";
import { entriesWithin } from "./entriesWithin";
import type { CellStyle } from "./style";

/** Width of a column nobody sized: 64 pixels. */
const DEFAULT_COLUMN_WIDTH = 48;
/** Height of a row nobody sized, in the default font. */
const DEFAULT_ROW_HEIGHT = 15;

/** One cell that exists. Cells without an entry are blank and have the format of their row, column or sheet. */
export interface StoredCell {
  /** What was typed, or the last result of the formula. */
  value: Value;
  /** In en-US notation beginning with "=". */
  formula?: string;
  style?: CellStyle;
  /** Size of the area that this formula's result fills, when it is more than the cell itself. */
  spill?: { rows: number; columns: number };
  /** Size of the area of an array formula of the old kind (Ctrl+Shift+Enter), of which no part can be changed. */
  array?: { rows: number; columns: number };
  /** Set on a cell filled by the spill of another one: where that formula stands. */
  spilledFrom?: { row: number; column: number };
  hyperlink?: { address?: string; documentReference?: string; screenTip?: string };
}

export interface StoredRow {
  /** Points; absent: automatic. */
  height?: number;
  hidden?: boolean;
  /** Format of the cells of the row that have none of their own. */
  style?: CellStyle;
  readonly cells: Map<number, StoredCell>;
}

export interface StoredColumn {
  /** Points; absent: the default width. */
  width?: number;
  hidden?: boolean;
  style?: CellStyle;
}

/** An Excel table. The headings are the texts of the area's first row. */
export interface Table {
  readonly id: string;
  name: string;
  /** Headings, data and totals. */
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  /** The part of the opened file that holds it. */
  readonly part?: string;
}

/** A data validation, in Office.js's own shapes (`Excel.DataValidationRule` and its neighbours). */
export interface CellValidation {
  area: Area;
  readonly rule: {
    readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
    readonly decimal?: NumberRule;
    readonly wholeNumber?: NumberRule;
    readonly date?: NumberRule;
    readonly time?: NumberRule;
    readonly textLength?: NumberRule;
    readonly custom?: { readonly formula: string };
  };
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    /** Excel.DataValidationAlertStyle: "Stop", "Warning", "Information". */
    readonly style: string;
  };
  readonly prompt?: {
    readonly title: string;
    readonly message: string;
    readonly showPrompt: boolean;
  };
}

export interface NumberRule {
  /** Excel.DataValidationOperator, e.g. "Between". */
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

export const HEADER_FOOTER_PARTS = [
  "oddHeader",
  "oddFooter",
  "firstHeader",
  "firstFooter",
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

/** Print set-up in the words of the file, so that what the host does not know of it stays. */
export interface SheetPage {
  readonly setup: {
    orientation?: "portrait" | "landscape";
    /** The file's number: 9 is A4. */
    paperSize?: number;
    /** Inches. */
    margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
    horizontalCentered?: boolean;
    /** Fitted to pages (0: as many as it takes) instead of printed at a scale in percent. */
    fitToPage?: boolean;
    fitToWidth?: number;
    fitToHeight?: number;
    scale?: number;
    /** Number of the first page, where it does not go on from the sheet before. */
    firstPageNumber?: number;
    useFirstPageNumber?: boolean;
    /** "A1:C40". */
    printArea?: string;
    /** Rows repeated on top of every page: "1:2". */
    printTitlesRow?: string;
  };
  /** Codes such as "&Lซ้าย&Cกลาง&Rขวา"; those of the first page count where it differs. */
  readonly headerFooter: Partial<Record<HeaderFooterPart, string | null>> & {
    differentFirst?: boolean;
    differentOddEven?: boolean;
  };
  /** Rows before which a new page begins, ascending. */
  breaksBefore: number[];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A point of a sheet: points to the right of and below the upper left corner of a cell. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** What lies over the cells: from one corner to another, or from one on as large as it is (points). */
export interface Drawn {
  readonly id: string;
  name: string;
  from: Corner;
  to: Corner | { readonly width: number; readonly height: number };
  /** Set on what came with a file: its drawing, and which of the drawing's anchors it is. */
  readonly source?: { readonly part: string; readonly anchor: number };
}

/** A picture, such as an agency's emblem. */
export interface Picture extends Drawn {
  /** Of its file: "png", "jpeg", "gif" … */
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** One series of a chart: indexes into the chart's `references`. */
export interface ChartSeries {
  readonly name?: number;
  readonly categories?: number;
  readonly values: number;
}

/** How a chart made here is drawn. */
export interface ChartLook {
  font?: { name?: string; size?: number };
  title?: { name?: string; size?: number; bold?: boolean };
  /** Values written beside their bars or points, with their number format. */
  values?: {
    shown: boolean;
    format?: string;
    position?: "Top" | "Bottom" | "Right" | "InsideBase";
  };
  /** Number format and step of the value axis, and the lines across the chart at its steps. */
  axisFormat?: string;
  majorUnit?: number;
  gridlines?: { color?: string; weight?: number };
  /** Every so many categories have their name. */
  labelSpacing?: number;
  /** Colour of the bars or of the line, "#RRGGBB". */
  color?: string;
  /** Room between two bars, in percent of a bar. */
  gapWidth?: number;
}

/** A chart. */
export interface Chart extends Drawn {
  /** Excel.ChartType. */
  type: string;
  /** Every reference of the chart to cells, e.g. "'คะแนน'!$A$1:$A$10". */
  references: string[];
  series: readonly ChartSeries[];
  title: string;
  /** How it is drawn, as far as somebody said. */
  look?: ChartLook;
  legend: boolean;
  /** Limits of the value axis; absent: automatic. */
  minimum?: number;
  maximum?: number;
  /** Whether the categories go from the last to the first. */
  reversed: boolean;
  /** Set on a chart of a file, the part that holds it: all that the words above leave out stays, and so it cannot be reworked. */
  readonly opened?: string;
}

/** What a cell holds beside its value. */
const CONTENTS: readonly (keyof StoredCell)[] = ["formula", "spill", "array", "hyperlink"];

/** A worksheet. */
export class Sheet {
  visibility: Visibility = "Visible";
  /** "#RRGGBB", or "" for none. */
  tabColor = "";
  showGridlines = true;
  /** Points; of columns and rows that nobody sized. */
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  /** Format of every cell that says nothing else. */
  baseStyle: CellStyle = {};
  readonly rows = new Map<number, StoredRow>();
  readonly columns = new Map<number, StoredColumn>();
  merges: Area[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly pictures: Picture[] = [];
  validations: CellValidation[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** Options of the protection, or undefined when the sheet is not protected. Passwords are not kept. */
  protection: Readonly<Record<string, unknown>> | undefined;
  /** What is selected when the sheet is shown. */
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Further areas that are selected with it. */
  alsoSelected: readonly Area[] = [];
  readonly page: SheetPage = {
    setup: {
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    headerFooter: {},
    breaksBefore: [],
  };

  constructor(
    readonly id: string,
    public name: string,
    /** The file's own number of the sheet, when it came with one. */
    readonly opened?: number,
  ) {}

  /** The cell when there is an entry for it. */
  cell(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The cell, made when there is none. */
  edit(row: number, column: number): StoredCell {
    const { cells } = this.row(row);
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null }));
    return cell;
  }

  /** The row's entry, made when there is none. */
  row(row: number): StoredRow {
    let entry = this.rows.get(row);
    if (!entry) this.rows.set(row, (entry = { cells: new Map() }));
    return entry;
  }

  /** The column's entry, made when there is none. */
  column(column: number): StoredColumn {
    let entry = this.columns.get(column);
    if (!entry) this.columns.set(column, (entry = {}));
    return entry;
  }

  /** The format that applies to a cell. */
  style(row: number, column: number): CellStyle {
    const entry = this.rows.get(row);
    return (
      entry?.cells.get(column)?.style ??
      entry?.style ??
      this.columns.get(column)?.style ??
      this.baseStyle
    );
  }

  /** Points. */
  columnWidth(column: number): number {
    return this.columns.get(column)?.width ?? this.defaultColumnWidth;
  }

  /** Points; a row nobody sized is as high as its largest font needs (an estimate: one line, no wrapping). */
  rowHeight(row: number): number {
    const entry = this.rows.get(row);
    if (entry?.height !== undefined) return entry.height;
    let size = this.baseStyle.fontSize ?? 11;
    for (const cell of entry?.cells.values() ?? [])
      size = Math.max(size, cell.style?.fontSize ?? 0);
    return Math.max(this.defaultRowHeight, Math.ceil(size * 1.36));
  }

  /** Every cell entry inside an area, row by row. */
  *entries(area: Area): Generator<[row: number, column: number, cell: StoredCell]> {
    for (const [r, row] of entriesWithin(this.rows, area.row, area.rows))
      for (const [c, cell] of entriesWithin(row.cells, area.column, area.columns))
        yield [r, c, cell];
  }

  /** Changes the format of all cells of an area. Whole columns and sheets are kept as such, not cell by cell. */
  restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    const changed = new Map<CellStyle, CellStyle>();
    const apply = (style: CellStyle): CellStyle => {
      let result = changed.get(style);
      if (!result) changed.set(style, (result = change(style)));
      return result;
    };
    if (area.rows !== MAX_ROWS) {
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++)
          this.edit(r, c).style = apply(this.style(r, c));
      return;
    }
    for (const [, , cell] of this.entries(area)) if (cell.style) cell.style = apply(cell.style);
    if (area.columns === MAX_COLUMNS)
      for (const row of this.rows.values()) if (row.style) row.style = apply(row.style);
    if (area.columns === MAX_COLUMNS) {
      for (const column of this.columns.values())
        if (column.style) column.style = apply(column.style);
      this.baseStyle = apply(this.baseStyle);
      return;
    }
    for (let c = area.column; c < area.column + area.columns; c++) {
      const column = this.column(c);
      column.style = apply(column.style ?? this.baseStyle);
    }
  }

  /** The smallest area that holds everything (with `valuesOnly`: every value and formula), or undefined. */
  used(valuesOnly: boolean, inside?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const area = inside ?? span(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);
    // Not by `entries`, whose order is of no use here: every read of a sheet begins with its used range.
    for (const [r, { cells }] of this.rows) {
      if (r < area.row || r >= area.row + area.rows) continue;
      for (const [c, cell] of cells) {
        if (c < area.column || c >= area.column + area.columns) continue;
        if (cell.value === null && !cell.formula && (valuesOnly || !cell.style)) continue;
        top = Math.min(top, r);
        left = Math.min(left, c);
        bottom = Math.max(bottom, r);
        right = Math.max(right, c);
      }
    }
    return bottom < 0 ? undefined : span(top, left, bottom, right);
  }

  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.merges.find((area) => contains(area, cell));
  }

  /** The validation that applies to a cell. */
  validationAt(row: number, column: number): CellValidation | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.validations.find(({ area }) => contains(area, cell));
  }

  /** Puts a validation on its area, or with none takes away what is there. */
  validate(area: Area, validation: Omit<CellValidation, "area"> | undefined): void {
    const kept = this.validations.flatMap((old) =>
      subtract(old.area, area).map((rest) => ({ ...old, area: rest })),
    );
    this.validations = validation ? [...kept, { ...validation, area }] : kept;
  }

  /** Empties cells: values and formulas, formats, or both. */
  clear(area: Area, what: { contents: boolean; formats: boolean }): void {
    for (const [r, c, cell] of [...this.entries(area)]) {
      if (what.contents) {
        if (!cell.spilledFrom) cell.value = null;
        for (const key of CONTENTS) Reflect.deleteProperty(cell, key);
      }
      if (what.formats) delete cell.style;
      if (cell.value === null && !cell.formula && !cell.style) this.rows.get(r)?.cells.delete(c);
    }
    if (!what.formats) return;
    if (area.rows === MAX_ROWS) this.restyle(area, () => ({}));
    this.merges = this.merges.filter((merge) => !intersect(merge, area));
    this.validate(area, undefined);
  }

  /** Moves everything that stands below inserted or deleted rows. Formulas are the book's business. */
  shift(shift: Shift): void {
    const rows = [...this.rows];
    this.rows.clear();
    for (const [r, row] of rows) {
      const moved = shiftRow(r, shift);
      if (moved !== undefined) this.rows.set(moved, row);
    }
    const move = (area: Area): Area[] => {
      const moved = shiftArea(area, shift);
      return moved ? [moved] : [];
    };
    this.merges = this.merges.flatMap(move).filter((area) => area.rows * area.columns > 1);
    this.validations = this.validations.flatMap((v) =>
      move(v.area).map((area) => ({ ...v, area })),
    );
    const follow = (corner: Corner): Corner => ({
      ...corner,
      row: shiftRow(corner.row, shift) ?? shift.at,
    });
    for (const drawn of [...this.charts, ...this.pictures]) {
      drawn.from = follow(drawn.from);
      if ("row" in drawn.to) drawn.to = follow(drawn.to);
    }
    for (const table of [...this.tables]) {
      const [area] = move(table.area);
      if (area) table.area = area;
      else this.tables.splice(this.tables.indexOf(table), 1);
    }
    const { setup, breaksBefore } = this.page;
    const printed = setup.printArea === undefined ? undefined : parseAddress(setup.printArea);
    const moved = printed && shiftArea(printed, shift);
    if (moved) setup.printArea = areaAddress(moved);
    else delete setup.printArea;
    const titles =
      setup.printTitlesRow === undefined ? undefined : parseAddress(setup.printTitlesRow);
    const movedTitles = titles && shiftArea(titles, shift);
    if (movedTitles) setup.printTitlesRow = areaAddress(movedTitles);
    else delete setup.printTitlesRow;
    this.page.breaksBefore = breaksBefore.flatMap((row) => shiftRow(row, shift) ?? []);
  }
}
