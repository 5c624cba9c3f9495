import type { Area } from "../../src/cells/area";
import { pageBody } from "../../src/sheets/theme";
import type { SheetPlan, Style } from "../../src/sheets/plan";
import { countLines, MAX_ROW_HEIGHT, rowHeight } from "../../src/thai/measure";

/** Height in points of a row that a plan leaves to Excel. */
const DEFAULT_HEIGHT = 15;
const heightOf = (plan: SheetPlan, row: number) => plan.rowHeights[row] ?? DEFAULT_HEIGHT;

/** A text of a plan with the room it has. */
interface Placed {
  readonly area: Area;
  readonly text: string;
  readonly style: Style;
}

function placedTexts(plan: SheetPlan): Placed[] {
  const contains = ({ row, column, rows, columns }: Area, r: number, c: number) =>
    r >= row && r < row + rows && c >= column && c < column + columns;
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((line, r) =>
      line.flatMap((cell, c): Placed[] => {
        if (typeof cell !== "string" || cell === "") return [];
        const [row, column] = [block.row + r, block.column + c];
        const area = plan.merges.find((merge) => merge.row === row && merge.column === column) ?? {
          row,
          column,
          rows: 1,
          columns: 1,
        };
        const style = Object.assign(
          {},
          ...plan.styles.filter((one) => contains(one.area, row, column)).map((one) => one.style),
        ) as Style;
        return [{ area, text: cell, style }];
      }),
    ),
  );
}

/** Texts of a plan that need more lines, or without wrapping more width, than their cells have; as sentences. */
export function clippedTexts(plan: SheetPlan): string[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const tooTall = plan.rowHeights.flatMap((height, row) =>
    (height ?? 0) > MAX_ROW_HEIGHT ? [`row ${row + 1} is ${height} points high`] : [],
  );
  const clipped = placedTexts(plan).flatMap(({ area, text, style }) => {
    const size = style.size ?? plan.font.size;
    const width = sum(plan.columnWidths.slice(area.column, area.column + area.columns));
    const lines = countLines(text, width, { size, bold: style.bold === true });
    if (!style.wrap && lines > 1) return [`no wrapping, ${lines} lines: ${text}`];
    const height = sum(
      Array.from({ length: area.rows }, (_, index) => heightOf(plan, area.row + index)),
    );
    const needed = rowHeight(lines, size);
    return needed > height + 0.01 ? [`${needed} points in ${height}: ${text}`] : [];
  });
  return [...tooTall, ...clipped];
}

/** A printed page: its rows, without the repeated headings, and the part of the paper's body that they fill. */
export interface PrintedPage {
  readonly rows: readonly number[];
  /** 0–1, repeated headings included. */
  readonly used: number;
}

/**
 * Pages as a spreadsheet breaks them: rows in order, a row never broken, headings repeated on all pages after theirs.
 * @param scale what a point of the sheet is on paper
 */
export function printedPages(plan: SheetPlan, scale = 1): PrintedPage[] {
  const body = pageBody(plan.page).height / scale;
  const title = plan.page.titleRows;
  const repeated = title
    ? Array.from({ length: title.rows }, (_, index) => heightOf(plan, title.row + index)).reduce(
        (total, height) => total + height,
        0,
      )
    : 0;
  const pages: { rows: number[]; filled: number }[] = [{ rows: [], filled: 0 }];
  plan.rowHeights.forEach((_, row) => {
    const height = heightOf(plan, row);
    let page = pages[pages.length - 1]!;
    if (page.filled + height > body) {
      const past = title !== undefined && row >= title.row + title.rows;
      page = { rows: [], filled: past ? repeated : 0 };
      pages.push(page);
    }
    page.rows.push(row);
    page.filled += height;
  });
  return pages.map(({ rows, filled }) => ({ rows, used: filled / body }));
}

/** Width in points of a plan's columns together, and of the paper between its margins. */
export function printedWidth(plan: SheetPlan): { sheet: number; paper: number } {
  return {
    sheet: plan.columnWidths.reduce((total, width) => total + width, 0),
    paper: pageBody(plan.page).width,
  };
}
