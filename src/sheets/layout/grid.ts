import type { Area } from "../../cells/area";
import type { Cell } from "../plan";

/** Neighbouring columns of a sheet. */
export type ColumnSpan = Pick<Area, "column" | "columns">;

/** Edges nearer to each other than this are one: a column of a few points would only be in the way. */
const NARROWEST = 6;

/**
 * The columns of a sheet that holds a table and below it blocks, such as signatures, whose edges are elsewhere:
 * a column of the table is one of the sheet, or several where the edge of a block divides it.
 */
export class ColumnGrid {
  /** Width in points of every column of the sheet. */
  readonly widths: readonly number[];
  /** Points from the left at which the columns of the sheet begin, and the right edge. */
  private readonly edges: readonly number[];
  private readonly tableEdges: readonly number[];

  /**
   * @param table widths in points of the table's columns
   * @param blocks points from the left at which blocks begin
   */
  constructor(table: readonly number[], blocks: readonly number[] = []) {
    const tableEdges = [0];
    for (const width of table) tableEdges.push((tableEdges.at(-1) ?? 0) + width);
    const all = [...tableEdges];
    for (const edge of [...blocks].sort((one, other) => one - other)) {
      if (all.every((other) => Math.abs(other - edge) >= NARROWEST)) all.push(edge);
    }
    this.tableEdges = tableEdges;
    this.edges = all.sort((one, other) => one - other);
    this.widths = this.edges.slice(1).map((edge, index) => edge - (this.edges[index] ?? 0));
  }

  /** Columns of the sheet that some neighbouring columns of the table take. */
  of(first: number, count = 1): ColumnSpan {
    return this.between(this.tableEdges[first] ?? 0, this.tableEdges[first + count] ?? 0);
  }

  /** Columns of the sheet between two points from the left, each moved to the nearest edge. */
  between(left: number, right: number): ColumnSpan {
    const column = this.nearest(left);
    return { column, columns: this.nearest(right) - column };
  }

  /** Cells of the table as cells of the sheet: beside a cell whose column is divided stand empty ones. */
  spread<T extends Cell>(cells: readonly T[]): (T | null)[] {
    return cells.flatMap((cell, index) => [
      cell,
      ...Array.from({ length: this.of(index).columns - 1 }, () => null),
    ]);
  }

  /** The table's columns that are divided, as columns of the sheet. */
  divided(): readonly ColumnSpan[] {
    return this.tableEdges
      .slice(1)
      .map((_, index) => this.of(index))
      .filter(({ columns }) => columns > 1);
  }

  private nearest(point: number): number {
    let best = 0;
    this.edges.forEach((edge, index) => {
      if (Math.abs(edge - point) < Math.abs((this.edges[best] ?? 0) - point)) best = index;
    });
    return best;
  }
}
