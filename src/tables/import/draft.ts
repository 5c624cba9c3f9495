/** A data sheet as an import leaves it: cells are set one by one, rows found, added or emptied. */
import type { CellValue, SheetCells } from "../../cells/values";
import { findTables } from "../find";
import { Grid } from "../grid";
import type { Field, FoundTable } from "../table";

/** `append` fills blanks and adds rows; `replace` also puts the new text where another stands, and clears old rows. */
export type ImportMode = "append" | "replace";

/** A cell of a data sheet that gets a value; "" empties it. Counted on the sheet. */
export interface ImportCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A cell where something else stands, which `append` leaves. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly offered: CellValue;
}

/** The destination as it becomes. */
export class ImportDraft {
  readonly kept: KeptCell[] = [];
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  private readonly written = new Map<string, ImportCell>();
  private nextRow: number;

  constructor(
    destination: SheetCells,
    readonly mode: ImportMode,
  ) {
    this.grid = new Grid(destination);
    this.tables = findTables(destination);
    this.nextRow = destination.row + destination.values.length;
  }

  /** Cells that change, in the order in which they were first set. */
  get cells(): readonly ImportCell[] {
    return [...this.written.values()].filter(({ before, after }) => before !== after);
  }

  /** Last row that something was written into; -1 for none. */
  get lastRow(): number {
    return this.cells.reduce(
      (last, { row, after }) => (after === "" ? last : Math.max(last, row)),
      -1,
    );
  }

  /** The table of the data sheet that holds a field. */
  tableWith(field: Field): FoundTable | undefined {
    return this.tables.find(({ columns }) => columns.some((one) => one.field === field));
  }

  /** Rows below the headings of a table, down to the last used one. */
  bodyRows({ area, headerRows }: FoundTable): readonly number[] {
    const first = area.row + headerRows.length;
    return Array.from({ length: Math.max(0, this.grid.lastRow - first + 1) }, (_, i) => first + i);
  }

  value(row: number, column: number): CellValue {
    return this.written.get(`${row}:${column}`)?.after ?? this.grid.value(row, column);
  }

  isBlank(row: number, column: number): boolean {
    return String(this.value(row, column)).trim() === "";
  }

  /** Sets a cell unless the same or, without `replace`, something else stands there. Formulas stay. */
  set(row: number, column: number, after: CellValue): void {
    const now = this.value(row, column);
    if (after === "" || String(now).trim() === String(after)) return;
    if (this.grid.hasFormula(row, column)) return;
    if (!this.isBlank(row, column) && this.mode === "append") {
      this.kept.push({ row, column, offered: after });
      return;
    }
    this.write(row, column, after);
  }

  /** Empties a cell; formulas stay. */
  clear(row: number, column: number): void {
    if (this.value(row, column) !== "" && !this.grid.hasFormula(row, column))
      this.write(row, column, "");
  }

  /** The next row below everything. */
  addRow(): number {
    return this.nextRow++;
  }

  private write(row: number, column: number, after: CellValue): void {
    const before = this.grid.value(row, column);
    this.written.set(`${row}:${column}`, { row, column, before, after });
  }
}

/** Column of a field in a table; undefined where it has none. */
export function columnOf(table: FoundTable, field: Field): number | undefined {
  return table.columns.find((one) => one.field === field)?.column;
}
