import type { Area } from "../cells/area";
import type { Block, Cell, SheetPlan, Style, StyledArea } from "./plan";

/**
 * Collects a sheet from the top down. Rows are appended and never rewritten, so that what a builder reads
 * top to bottom is what stands on the sheet.
 */
export class SheetBuilder {
  private readonly blocks: (Block & { readonly cells: (readonly Cell[])[] })[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: (number | null)[] = [];

  /**
   * @param columnWidths points
   * @param beside widths in points of further columns on the right, which lines and titles do not reach
   */
  constructor(
    private readonly columnWidths: readonly number[],
    private readonly beside: readonly number[] = [],
  ) {}

  /** Index of the next row, counted from 0. */
  get row(): number {
    return this.heights.length;
  }

  /** Height in points of the rows from `first` on. */
  heightFrom(first: number): number {
    return this.heights.slice(first).reduce<number>((sum, height) => sum + (height ?? 15), 0);
  }

  /** Number of columns of the sheet, without those beside. */
  get columns(): number {
    return this.columnWidths.length;
  }

  /** Width in points of some columns together. */
  width(column: number, columns: number): number {
    return this.columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  /** Appends rows of cells with one style; heights are one for all or one a row. Returns their area. */
  rows(
    cells: readonly (readonly Cell[])[],
    options: { style?: Style; height?: number | readonly number[]; column?: number } = {},
  ): Area {
    const { style, height, column = 0 } = options;
    const row = this.row;
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (cells.length === 0) return area;
    this.append(area, cells);
    cells.forEach((_, index) => {
      this.heights.push(typeof height === "object" ? (height[index] ?? null) : (height ?? null));
    });
    if (style) this.style(area, style);
    return area;
  }

  /** Appends one line of text merged over columns (all by default). */
  line(
    text: string,
    options: { style?: Style; height?: number; column?: number; columns?: number } = {},
  ): Area {
    const { column = 0, columns = this.columns - column } = options;
    const filler = Array.from({ length: columns - 1 }, () => null);
    const area = this.rows([[text, ...filler]], { ...options, column });
    this.merge(area);
    return area;
  }

  /** Appends an empty row. */
  gap(height: number): void {
    this.heights.push(height);
  }

  /** Puts cells on rows that are already there (no height is touched). */
  put(row: number, column: number, cells: readonly (readonly Cell[])[], style?: Style): Area {
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.blocks.push({ row, column, cells: [...cells] });
    if (style) this.style(area, style);
    return area;
  }

  /** Rows of texts right below others of the same columns are one block with them: one request in place of many. */
  private append({ row, column, columns }: Area, cells: readonly (readonly Cell[])[]): void {
    const last = this.blocks.at(-1);
    const goesOn =
      last?.column === column &&
      last.row + last.cells.length === row &&
      last.cells[0]?.length === columns &&
      ![last.cells.at(-1) ?? [], ...cells].flat().some((cell) => typeof cell === "object" && cell);
    // One by one: a list may be longer than what a call takes.
    if (goesOn) for (const line of cells) last.cells.push(line);
    else this.blocks.push({ row, column, cells: [...cells] });
  }

  style(area: Area, style: Style): void {
    this.styles.push({ area, style });
  }

  /** Merges an area; a single cell is left alone. */
  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  /** Makes the height of a row already there at least so many points. */
  raise(row: number, height: number): void {
    this.heights[row] = Math.max(this.heights[row] ?? 0, height);
  }

  /** The finished plan. */
  plan(
    rest: Omit<SheetPlan, "blocks" | "styles" | "merges" | "rowHeights" | "columnWidths">,
  ): SheetPlan {
    return {
      ...rest,
      columnWidths: [...this.columnWidths, ...this.beside],
      rowHeights: this.heights,
      blocks: this.blocks,
      styles: this.styles,
      merges: this.merges,
    };
  }
}
