import type { Area } from "../cells/area";
import type { CellValue, SheetCells } from "../cells/values";
import { normalizeText } from "../thai/clean";
import type { TableCell } from "./table";

/** The cells of a sheet by their place on it, with merged areas. All rows and columns count on the sheet. */
export class Grid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Merged areas by the columns they cover, of every row they cover. */
  private readonly anchors = new Map<number, Map<number, Area>>();
  /** What was asked already: every part of the reader asks for the same cells again. */
  private readonly texts: (string | undefined)[][] = [];
  private readonly filledIn: (readonly number[] | undefined)[] = [];

  constructor(private readonly cells: SheetCells) {
    this.sheet = cells.sheet;
    this.firstRow = cells.row;
    this.lastRow = cells.row + cells.values.length - 1;
    this.firstColumn = cells.column;
    this.lastColumn = cells.column + (cells.values[0]?.length ?? 0) - 1;
    for (const area of cells.merges ?? []) {
      const rows = Math.min(area.row + area.rows - 1, this.lastRow);
      const columns = Math.min(area.column + area.columns - 1, this.lastColumn);
      for (let row = Math.max(area.row, this.firstRow); row <= rows; row++) {
        const inRow = this.anchors.get(row) ?? new Map<number, Area>();
        this.anchors.set(row, inRow);
        for (let column = Math.max(area.column, this.firstColumn); column <= columns; column++)
          inRow.set(column, area);
      }
    }
  }

  value(row: number, column: number): CellValue {
    return this.cells.values[row - this.cells.row]?.[column - this.cells.column] ?? "";
  }

  /** Number format of a cell; undefined when it was not read. */
  format(row: number, column: number): string | undefined {
    return this.cells.numberFormats?.[row - this.cells.row]?.[column - this.cells.column];
  }

  /** Value as text after `normalizeText`. */
  text(row: number, column: number): string {
    const known = this.texts[row - this.firstRow]?.[column - this.firstColumn];
    if (known !== undefined) return known;
    const value = this.value(row, column);
    const text = typeof value === "string" ? normalizeText(value) : String(value);
    if (row >= this.firstRow && column >= this.firstColumn)
      (this.texts[row - this.firstRow] ??= [])[column - this.firstColumn] = text;
    return text;
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === "string" && (value === "" || /^\s+$/.test(value));
  }

  /** Columns of a row that are not blank, left to right. */
  filled(row: number, column = this.firstColumn, width = Infinity): readonly number[] {
    const all = this.filledOf(row);
    return column <= this.firstColumn && column + width > this.lastColumn
      ? all
      : all.filter((at) => at >= column && at < column + width);
  }

  private filledOf(row: number): readonly number[] {
    if (row < this.firstRow || row > this.lastRow) return [];
    const known = this.filledIn[row - this.firstRow];
    if (known) return known;
    const columns: number[] = [];
    for (let at = this.firstColumn; at <= this.lastColumn; at++) {
      if (!this.isBlank(row, at)) columns.push(at);
    }
    this.filledIn[row - this.firstRow] = columns;
    return columns;
  }

  /** The merged area that a cell lies in. */
  merged(row: number, column: number): Area | undefined {
    return this.anchors.get(row)?.get(column);
  }

  /** Columns that a cell takes. */
  spanOf(row: number, column: number): number {
    return this.merged(row, column)?.columns ?? 1;
  }

  /** The filled cell at a place, or null when it is blank. */
  cell(row: number, column: number): TableCell | null {
    if (this.isBlank(row, column)) return null;
    const cell = { text: this.text(row, column), value: this.value(row, column), row, column };
    return this.hasFormula(row, column) ? { ...cell, formula: true } : cell;
  }

  /** A formula is a text beginning with "=" that is not the value itself. */
  hasFormula(row: number, column: number): boolean {
    const formula = this.cells.formulas?.[row - this.cells.row]?.[column - this.cells.column];
    return (
      typeof formula === "string" && formula.startsWith("=") && formula !== this.value(row, column)
    );
  }
}
