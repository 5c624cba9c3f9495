/** Draws headings, rows and cells of a sheet as elements; where they are put is the grid's business. */

import { areaAddress, columnName } from "../../src/cells/a1";
import { type Area, span } from "../../src/cells/area";
import { isCellError } from "../../src/files/values";
import type { ViewedSheet } from "./workbook";
import type { Side } from "../../src/files/styles";
import type { BorderLine } from "../engine/style";
import type { Axis, AxisRun } from "./axis";
import { el } from "./dom";
import { borderLine, cellCss } from "./style";

/** Pixels of the column letters' row and of the row numbers' column. */
export const HEADER_SIZE = { height: 22, width: 46 } as const;
const GRIDLINE = "var(--gridline)";

/** Words the grid shows or reads out. */
export interface GridLabels {
  readonly grid: string;
  /** The corner between the headings. */
  readonly corner: string;
  readonly choose: string;
  row(number: number): string;
  column(letters: string): string;
}

/** What is drawn. */
export interface Drawing {
  readonly sheet: ViewedSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly labels: GridLabels;
  /** What a cell shows. */
  display(row: number, column: number): string;
}

/** The column letters. */
export function drawHeadings({ columns, labels }: Drawing, { from, to }: AxisRun): HTMLElement {
  const row = el(
    "div",
    { class: "headings", role: "row" },
    el("div", { class: "corner", role: "gridcell", "aria-label": labels.corner }),
  );
  for (let column = from; column < to; column++) {
    const letters = columnName(column);
    const heading = el(
      "div",
      {
        class: "heading",
        role: "columnheader",
        "aria-colindex": column + 1,
        "aria-label": labels.column(letters),
        "data-column": column,
      },
      letters,
    );
    heading.style.left = `${columns.start(column) + HEADER_SIZE.width}px`;
    heading.style.width = `${columns.size(column)}px`;
    if (columns.size(column) > 0) row.append(heading);
  }
  return row;
}

/**
 * One row with its number.
 * @param merges Merged areas that may touch the row.
 * @param offset Pixels from the row's place in the sheet to its place in the part it is drawn into.
 */
export function drawRow(
  drawing: Drawing,
  row: number,
  { from, to }: AxisRun,
  merges: readonly Area[],
  offset: number,
): HTMLElement {
  const { labels, rows, columns } = drawing;
  const number = el(
    "div",
    {
      class: "number",
      role: "rowheader",
      "aria-label": labels.row(row + 1),
      "data-row": row,
    },
    String(row + 1),
  );
  const element = el("div", { class: "row", role: "row", "aria-rowindex": row + 1 }, number);
  element.style.top = `${rows.start(row) + offset}px`;
  element.style.height = `${rows.size(row)}px`;
  const mine = merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
  for (let column = from; column < to; column++) {
    const merge = mine.find((m) => column >= m.column && column < m.column + m.columns);
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    if (columns.size(column) > 0 || merge) element.append(drawCell(drawing, row, column, merge));
  }
  return element;
}

function drawCell(
  drawing: Drawing,
  row: number,
  column: number,
  merge: Area | undefined,
): HTMLElement {
  const { sheet, rows, columns } = drawing;
  const area = merge ?? span(row, column, row, column);
  const style = sheet.style(row, column);
  const cell = sheet.cell(row, column);
  const value = cell?.value ?? null;
  const address = areaAddress(span(row, column, row, column));
  const text = value === null ? "" : drawing.display(row, column);
  const element = el("div", {
    class: style.wrapText ? "cell wrap" : "cell",
    role: "gridcell",
    tabindex: -1,
    spellcheck: "false",
    "aria-colindex": column + 1,
    "aria-colspan": merge && merge.columns > 1 ? merge.columns : undefined,
    "aria-rowspan": merge && merge.rows > 1 ? merge.rows : undefined,
    "aria-readonly": sheet.protection && (style.locked ?? true) ? "true" : undefined,
    "data-address": address,
    title: isCellError(value) ? value.message : undefined,
  });
  const width = columns.size(area.column, area.columns);
  element.style.cssText =
    cellCss(style, value) +
    `;left:${columns.start(column) + HEADER_SIZE.width}px;width:${width}px;height:${rows.size(area.row, area.rows)}px`;
  drawLines(sheet, element, area, style.fill !== undefined);
  if (text !== "") {
    const content = el("span", { class: "text" }, text);
    if (!style.wrapText && typeof value === "string") letOverflow(drawing, content, area, width);
    element.append(content);
  }
  return element;
}

/**
 * A cell draws its right and lower line, also where only its neighbour asks for one. Beside a merged area, whose
 * edge has several neighbours, and at the edge of the sheet it draws its upper and left line itself.
 */
function drawLines(sheet: ViewedSheet, { style }: HTMLElement, area: Area, filled: boolean): void {
  const { row, column, rows, columns } = area;
  const line = (r: number, c: number, side: Side): BorderLine | undefined =>
    sheet.style(r, c).borders?.[side];
  const otherwise = filled ? "transparent" : GRIDLINE;
  const right = column + columns - 1;
  const bottom = row + rows - 1;
  style.borderRight = borderLine(
    line(row, right, "right") ?? (rows > 1 ? undefined : line(row, right + 1, "left")),
    otherwise,
  );
  style.borderBottom = borderLine(
    line(bottom, column, "bottom") ?? (columns > 1 ? undefined : line(bottom + 1, column, "top")),
    otherwise,
  );
  const top = line(row, column, "top");
  const left = line(row, column, "left");
  const above = sheet.mergeAt(row - 1, column);
  const beside = sheet.mergeAt(row, column - 1);
  const drawnAbove = above && line(row - 1, above.column, "bottom");
  const drawnBeside = beside && line(beside.row, column - 1, "right");
  if (top && !drawnAbove && (row === 0 || (above && above.columns > 1)))
    style.borderTop = borderLine(top, otherwise);
  if (left && !drawnBeside && (column === 0 || (beside && beside.rows > 1)))
    style.borderLeft = borderLine(left, otherwise);
}

/** Text longer than its cell runs on over blank cells to the right, as far as they go. */
function letOverflow(
  { sheet, columns }: Drawing,
  content: HTMLElement,
  area: Area,
  width: number,
): void {
  const next = area.column + area.columns;
  let column = next;
  while (
    column < columns.count &&
    column < next + 30 &&
    (sheet.cell(area.row, column)?.value ?? null) === null &&
    !sheet.mergeAt(area.row, column)
  )
    column++;
  content.style.maxWidth = `${width + columns.size(next, column - next) - 4}px`;
}

/** The button in a cell that has a list to choose from. */
export function chooseButton(label: string, choose: () => void): HTMLElement {
  const button = el(
    "button",
    {
      type: "button",
      class: "choose",
      tabindex: -1,
      contenteditable: "false",
      "aria-label": label,
    },
    "▾",
  );
  button.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  button.addEventListener("click", choose);
  return button;
}
