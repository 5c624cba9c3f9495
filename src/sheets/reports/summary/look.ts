import type { Area } from "../../../cells/area";
import type { SheetBuilder } from "../../builder";
import { measureRowHeight } from "../../layout/heights";
import type { Cell, PageSetup } from "../../plan";
import type { ReportOptions } from "../../reportOptions";
import { HEADER, TABLE_PAGE } from "../../theme";

/** Points of the letters and rows outside of the tables. */
export const SIZE = 16;
export const ROW = 25.5;
export const PAGE: PageSetup = { orientation: "Portrait", ...TABLE_PAGE, centerHorizontally: true };
/** Columns of the table of indicators, and so of the sheet, where the year before is known and where it is not. */
export const COLUMNS_WITH_PREVIOUS = 9;

/** How tables are set: digits, and points of their letters and lowest rows. */
export interface Look {
  readonly digits: ReportOptions["digits"];
  readonly size: number;
  readonly row: number;
}

/** Heights of the heading and the lines of a table whose columns span several of the sheet's. */
export function spannedHeights(
  sheet: SheetBuilder,
  spans: readonly number[],
  headings: readonly string[],
  lines: readonly (readonly Cell[])[],
  { size, row }: Look,
): { heading: number; lines: number[]; all: number } {
  const widths = spans.map((span, index) => sheet.width(startOf(spans, index), span));
  const height = (line: readonly Cell[], bold: boolean) =>
    Math.max(
      row,
      measureRowHeight(
        line.map((cell) => (typeof cell === "string" ? cell : "")),
        widths,
        { size, bold },
      ),
    );
  const heading = height(headings, true);
  const own = lines.map((line) => height(line, false));
  return { heading, lines: own, all: own.reduce((sum, one) => sum + one, heading) };
}

/** First column of a span. */
function startOf(spans: readonly number[], index: number): number {
  return spans.slice(0, index).reduce((sum, one) => sum + one, 0);
}

/** Appends a table whose columns span several of the sheet's: `spans` are how many. */
export function addSpanned(
  sheet: SheetBuilder,
  spans: readonly number[],
  headings: readonly string[],
  lines: readonly (readonly Cell[])[],
  look: Look,
): Area {
  const spread = (line: readonly Cell[]): Cell[] =>
    line.flatMap((cell, index) => [
      cell,
      ...Array.from({ length: (spans[index] ?? 1) - 1 }, () => null),
    ]);
  const heights = spannedHeights(sheet, spans, headings, lines, look);
  const header = sheet.rows([spread(headings)], {
    style: { ...HEADER, size: look.size },
    height: heights.heading,
  });
  const table = sheet.rows(lines.map(spread), {
    style: { border: "Continuous", vertical: "Center", horizontal: "Center", wrap: true },
    height: heights.lines,
  });
  for (let row = header.row; row < table.row + table.rows; row++) {
    spans.forEach((columns, index) => {
      sheet.merge({ row, rows: 1, column: startOf(spans, index), columns });
    });
  }
  return table;
}

export function addHeading(sheet: SheetBuilder, text: string): void {
  sheet.line(text, { style: { bold: true, size: SIZE, vertical: "Center" }, height: ROW });
}
