import { areaAddress, quoteSheet } from "../../cells/a1";
import type { Area } from "../../cells/area";
import type {
  Block,
  BorderEdge,
  Cell,
  SheetLink,
  SheetPlan,
  Style,
  Validation,
} from "../../sheets/plan";
import { POINTS_PER_CM } from "../../sheets/theme";
import { entryOf } from "../entry";
import { addChart } from "./chart";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/**
 * Queues everything of a plan but its name and its workbook names.
 * @param names workbook names that there are; a drop-down from another name is left out, since Excel would refuse it
 */
export function fillSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  names: ReadonlySet<string>,
): void {
  const used = usedArea(plan);
  const all = rangeOf(sheet, used);
  all.format.font.name = plan.font.name;
  all.format.font.size = plan.font.size;
  all.setColumnProperties(
    Array.from({ length: used.columns }, (_, column) => {
      const columnWidth = plan.columnWidths[column];
      return columnWidth === undefined ? {} : { format: { columnWidth } };
    }),
  );
  const formats = numberFormats(plan, used);
  for (const block of plan.blocks) writeBlock(sheet, block, formats);
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  for (const { area, style } of plan.styles) applyStyle(rangeOf(sheet, area), style);
  // After the text, since Excel fits the height of a row when wrapped text is written to it.
  all.setRowProperties(
    Array.from({ length: used.rows }, (_, row) => {
      const rowHeight = plan.rowHeights[row] ?? null;
      return rowHeight === null ? {} : { format: { rowHeight } };
    }),
  );
  for (const { name, area, style } of plan.tables ?? []) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = style;
  }
  for (const validation of plan.validations ?? []) {
    const name = nameOfList(validation);
    if (name === null || names.has(name)) applyValidation(sheet, validation);
  }
  freeze(sheet, plan);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  if (plan.gridlines === false) sheet.showGridlines = false;
  setUpPage(sheet, plan, used);
  for (const link of plan.links ?? []) addLink(sheet, link, plan);
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
}

function freeze(sheet: Excel.Worksheet, { freezeRows = 0, freezeColumns = 0 }: SheetPlan): void {
  if (freezeRows > 0 && freezeColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freezeRows, freezeColumns));
  } else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
}

/**
 * The text stays. Excel gives the cell of a link the style "Hyperlink" with a font of its own, so that the plan's look
 * is set once more after it.
 */
export function addLink(
  sheet: Excel.Worksheet,
  { row, column, sheet: target }: SheetLink,
  plan: SheetPlan,
): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.hyperlink = { documentReference: `${quoteSheet(target)}!A1` };
  range.format.font.name = plan.font.name;
  range.format.font.size = plan.font.size;
  range.format.font.color = "#000000";
  range.format.font.underline = "None";
  for (const { area, style } of plan.styles) {
    const covers =
      area.row <= row &&
      row < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns;
    if (covers) applyStyle(range, style);
  }
}

/** The smallest area from A1 that holds everything of the plan. */
function usedArea(plan: SheetPlan): Area {
  const areas: Area[] = [
    ...plan.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...plan.styles.map(({ area }) => area),
    ...plan.merges,
  ];
  return {
    row: 0,
    column: 0,
    rows: Math.max(plan.rowHeights.length, 1, ...areas.map((area) => area.row + area.rows)),
    columns: Math.max(
      plan.columnWidths.length,
      1,
      ...areas.map((area) => area.column + area.columns),
    ),
  };
}

/** Number format of every cell that the styles give one; later styles win. */
function numberFormats(plan: SheetPlan, used: Area): (string | undefined)[][] {
  const formats = Array.from({ length: used.rows }, () => new Array<string | undefined>());
  for (const { area, style } of plan.styles) {
    if (style.numberFormat === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const line = formats[row];
        if (line) line[column] = style.numberFormat;
      }
    }
  }
  return formats;
}

/**
 * Writes one block. A text that Excel would take for something else gets the format "@" before its value, so that
 * "=…", "+…", "-…" and "@…" stay text; formulas come only from plans, never from what somebody typed.
 */
function writeBlock(
  sheet: Excel.Worksheet,
  block: Block,
  formats: readonly (readonly (string | undefined)[])[],
): void {
  const { row, column, cells } = block;
  const columns = cells[0]?.length ?? 0;
  if (cells.length === 0 || columns === 0) return;
  const range = sheet.getRangeByIndexes(row, column, cells.length, columns);
  const own = cells.map((line, r) =>
    line.map((cell, c) =>
      typeof cell === "string"
        ? (entryOf(cell).format ?? "General")
        : (formats[row + r]?.[column + c] ?? "General"),
    ),
  );
  // Cells of a new sheet are "General" already: where few others stand in a long table, only those are told.
  const runs = formatRuns(own);
  if (runs.length * CELLS_OF_A_RUN > cells.length * columns) range.numberFormat = own;
  else {
    for (const { format, rows, ...first } of runs) {
      const part = sheet.getRangeByIndexes(row + first.row, column + first.column, rows, 1);
      part.numberFormat = Array.from({ length: rows }, () => [format]);
    }
  }
  const content = cells.map((line) => line.map(toCell));
  const formulas = cells.some((line) => line.some((cell) => isFormula(cell)));
  if (formulas) range.formulas = content;
  else range.values = content;
}

/** Cells whose formats take about as much to tell as those of one run. */
const CELLS_OF_A_RUN = 25;

/** Cells of a column below each other that have the same format, another than "General". */
interface FormatRun {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly format: string;
}

function formatRuns(formats: readonly (readonly string[])[]): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  const columns = formats[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < formats.length;) {
      const format = formats[row]?.[column] ?? "General";
      let end = row + 1;
      while (end < formats.length && formats[end]?.[column] === format) end++;
      if (format !== "General") runs.push({ row, column, rows: end - row, format });
      row = end;
    }
  }
  return runs;
}

function isFormula(cell: Cell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}

/** A cell as Office.js takes it. */
function toCell(cell: Cell): string | number | boolean | null {
  if (isFormula(cell)) return cell.formula;
  return typeof cell === "string" ? entryOf(cell).content : cell;
}

function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border === undefined) return;
  for (const edge of EDGES) {
    const line = typeof style.border === "string" ? style.border : style.border[edge];
    if (line !== undefined) format.borders.getItem(edge).style = line;
  }
}

/** The workbook name that a drop-down takes its entries from; null for other sources and rules. */
function nameOfList(validation: Validation): string | null {
  const source = validation.kind === "list" ? validation.source : "";
  return typeof source === "string" ? (/^=([A-Za-z_]\w*)$/.exec(source)?.[1] ?? null) : null;
}

function applyValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const target = rangeOf(sheet, validation.area).dataValidation;
  target.ignoreBlanks = true;
  if (validation.kind === "list") {
    const { source } = validation;
    target.rule = {
      list: {
        inCellDropDown: true,
        source: typeof source === "string" ? source : source.join(","),
      },
    };
  } else if (validation.kind === "computed") {
    // No cell is named, so that it does not matter which cell a reference would count from.
    target.rule = { custom: { formula: "=FALSE" } };
  } else {
    const { min, max } = validation;
    target.rule = { decimal: { formula1: min, formula2: max, operator: "Between" } };
  }
  const strict = validation.kind !== "list" || validation.strict;
  target.errorAlert = {
    showAlert: strict,
    style: (validation.kind === "decimal" && validation.alert) || "Stop",
    title: validation.error?.title ?? "",
    message: validation.error?.message ?? "",
  };
  if (validation.prompt) target.prompt = { showPrompt: true, ...validation.prompt };
}

function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan, used: Area): void {
  const { page } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * POINTS_PER_CM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_CM;
  layout.leftMargin = page.margins.left * POINTS_PER_CM;
  layout.rightMargin = page.margins.right * POINTS_PER_CM;
  layout.headerMargin = page.margins.header * POINTS_PER_CM;
  layout.footerMargin = page.margins.footer * POINTS_PER_CM;
  layout.zoom = { horizontalFitToPages: 1 };
  // Every sheet is a document of its own, also when the whole workbook is printed, unless a set is numbered through.
  layout.firstPageNumber = page.firstPageNumber ?? 1;
  if (page.centerHorizontally) layout.centerHorizontally = true;
  if (!page.printsAll) layout.setPrintArea(areaAddress(page.printArea ?? used));
  if (page.titleRows) {
    const { row, rows } = page.titleRows;
    layout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  const { centerHeader, centerFooter } = page;
  if (page.bareFirstPage) layout.headersFooters.state = "FirstAndDefault";
  if (centerHeader) layout.headersFooters.defaultForAllPages.centerHeader = centerHeader;
  if (centerFooter) layout.headersFooters.defaultForAllPages.centerFooter = centerFooter;
}
