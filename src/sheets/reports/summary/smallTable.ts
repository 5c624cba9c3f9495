import type { Area } from "../../../cells/area";
import { rowHeight } from "../../../thai/measure";
import { formatNumber } from "../../../thai/number";
import type { SheetBuilder } from "../../builder";
import type { ColumnGrid, ColumnSpan } from "../../layout/grid";
import { measureTextHeight } from "../../layout/heights";
import { chooseWidths } from "../../layout/widths";
import type { Cell } from "../../plan";
import type { ReportOptions } from "../../reportOptions";
import { changeFormat, COLORS, HEADER, INDENT, scoreFormat, wholeFormat } from "../../theme";

/** What a column holds: texts in the middle or at the left, scores, whole numbers, or changes with their sign. */
export type ColumnKind = "text" | "left" | "score" | "whole" | "change";

/** A column of a small table. */
export interface SmallColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Points; left out: by its texts. */
  readonly width?: number;
}

/** A table of a few lines, measured before the sheet is begun. */
export interface SmallTable {
  readonly columns: readonly SmallColumn[];
  readonly lines: readonly (readonly Cell[])[];
  /** Cells that are one: first line and column, and how many of each. */
  readonly joined?: readonly Area[];
  /** Lines that are bold on grey. */
  readonly strong?: readonly number[];
}

/** How tables are set. */
export type Look = Pick<ReportOptions, "digits" | "tableSize">;

/** The text that a cell shows. */
function shown(cell: Cell, kind: ColumnKind, digits: Look["digits"]): string {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "number") return "";
  const sign = kind === "change" && cell > 0 ? "+" : "";
  return sign + formatNumber(cell, kind === "whole" ? 0 : 2, digits);
}

/** Widths in points of the columns of a table that is so wide. */
export function smallTableWidths(
  { columns, lines, joined = [] }: SmallTable,
  total: number,
  { digits, tableSize }: Look,
): readonly number[] {
  const alone = (row: number, column: number) =>
    joined.every((area) => area.columns === 1 || area.row !== row || area.column !== column);
  const free = columns.map(({ kind, width }) =>
    kind === "left" && width === undefined ? INDENT : 0,
  );
  const inner = total - free.reduce<number>((sum, indent) => sum + indent, 0);
  const widths = chooseWidths(
    columns.map(({ heading }) => heading),
    lines.map((line, row) =>
      columns.map(({ kind }, column) =>
        alone(row, column) ? shown(line[column] ?? null, kind, digits) : "",
      ),
    ),
    { total: inner, style: { size: tableSize }, fixed: columns.map(({ width }) => width ?? null) },
  );
  return widths.map((width, column) => width + (free[column] ?? 0));
}

/** Points from the left at which the columns begin, and the right edge. */
export function edgesOf(widths: readonly number[], left = 0): number[] {
  const edges = [left];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** A table with its place among the columns of the sheet. */
export class PlacedTable {
  private readonly places: readonly ColumnSpan[];
  private readonly widths: readonly number[];

  /** @param edges points from the left, one more than the table has columns */
  constructor(
    private readonly table: SmallTable,
    edges: readonly number[],
    grid: ColumnGrid,
    private readonly look: Look,
  ) {
    this.places = table.columns.map((_, index) =>
      grid.between(edges[index] ?? 0, edges[index + 1] ?? 0),
    );
    this.widths = this.places.map(({ column, columns }) =>
      grid.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
    );
  }

  /** Height in points of the heading and of each line. */
  get heights(): { heading: number; lines: number[]; all: number } {
    const { columns, lines, joined = [] } = this.table;
    const { tableSize: size, digits } = this.look;
    const heightOf = (cells: readonly Cell[], row: number, bold: boolean) =>
      Math.max(
        rowHeight(1, size),
        ...cells.map((cell, column) => {
          const area = joined.find((one) => one.row === row && one.column === column);
          if (area && area.rows > 1) return 0;
          const kind = row < 0 ? "text" : (columns[column]?.kind ?? "text");
          const width = this.width(column, area?.columns ?? 1) - (kind === "left" ? INDENT : 0);
          return measureTextHeight(shown(cell, kind, digits), width, { size, bold });
        }),
      );
    const { strong = [] } = this.table;
    const headings = columns.map(({ heading }) => heading);
    const heading = heightOf(headings, -1, true);
    const own = lines.map((line, row) => heightOf(line, row, strong.includes(row)));
    return { heading, lines: own, all: own.reduce((sum, one) => sum + one, heading) };
  }

  /** Appends the table; returns the area of its lines. */
  addTo(sheet: SheetBuilder): Area {
    const { columns, lines, joined = [], strong = [] } = this.table;
    const { tableSize: size, digits } = this.look;
    const heights = this.heights;
    const spread = (cells: readonly Cell[]): Cell[] => {
      const line: Cell[] = Array.from({ length: this.right - this.left }, () => null);
      this.places.forEach(({ column }, index) => (line[column - this.left] = cells[index] ?? null));
      return line;
    };
    const column = this.left;
    const header = sheet.rows([spread(columns.map(({ heading }) => heading))], {
      column,
      style: { ...HEADER, size },
      height: heights.heading,
    });
    const body = sheet.rows(lines.map(spread), {
      column,
      style: { size, border: "Continuous", vertical: "Center", horizontal: "Center", wrap: true },
      height: heights.lines,
    });
    const formats = {
      score: scoreFormat(digits),
      whole: wholeFormat(digits),
      change: changeFormat(digits),
    };
    columns.forEach(({ kind }, index) => {
      const area = { ...body, ...this.place(index) };
      if (kind === "left") sheet.style(area, { horizontal: "Left", indent: 1 });
      else if (kind !== "text") sheet.style(area, { numberFormat: formats[kind] });
    });
    for (const row of strong) {
      const area = { ...body, row: body.row + row, rows: 1 };
      sheet.style(area, { bold: true, fill: COLORS.headerFill });
    }
    this.merge(sheet, header.row, joined);
    return body;
  }

  private get left(): number {
    return this.places[0]?.column ?? 0;
  }

  private get right(): number {
    const last = this.places.at(-1);
    return last ? last.column + last.columns : 0;
  }

  private place(column: number, columns = 1): ColumnSpan {
    const [first, last] = [this.places[column], this.places[column + columns - 1]];
    if (!first || !last) throw new RangeError(`no column ${column} + ${columns}`);
    return { column: first.column, columns: last.column + last.columns - first.column };
  }

  private width(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  /** Joins what is one cell: as the table says, and the columns of the sheet that one of the table's takes. */
  private merge(sheet: SheetBuilder, header: number, joined: readonly Area[]): void {
    const { lines } = this.table;
    const covered = (row: number, column: number) =>
      joined.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    for (let row = -1; row < lines.length; row++) {
      this.places.forEach((place, column) => {
        if (covered(row, column)) return;
        sheet.merge({ row: header + 1 + row, rows: 1, ...place });
      });
    }
    for (const { row, rows, column, columns } of joined) {
      sheet.merge({ row: header + 1 + row, rows, ...this.place(column, columns) });
    }
  }
}
