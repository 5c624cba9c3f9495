/** A planned sheet written straight into a workbook file, where no Excel paints it: the committee's copy, comparisons. */
import { areaAddress, cellAddress, quoteSheet } from "../cells/a1";
import type { Area } from "../cells/area";
import { attributesOf, withChild } from "../files/edit";
import { cellText } from "../files/sheetPatch";
import type { FormatChange, Side } from "../files/styles";
import type { WorkbookFile } from "../files/workbook";
import { EMPTY_SHEET } from "../files/newWorkbook";
import { element, escapeXml } from "../files/xml";
import { WORKSHEET_ORDER } from "../files/sheetOrder";
import type {
  BorderEdge,
  BorderStyle,
  Cell,
  PageSetup,
  SheetPlan,
  Style,
  Validation,
} from "../sheets/plan";

/** Pixels that one character of the file's default font takes; widths in files are counted in characters. */
const CHARACTER_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
const CENTIMETRES_PER_INCH = 2.54;
const A4_PAPER = 9;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const LINES: Readonly<Record<BorderStyle, string | undefined>> = {
  Continuous: "thin",
  Dot: "dotted",
  None: undefined,
};

/**
 * Adds the sheet after the last one. Charts are not written: the sheets made this way have none.
 * @returns the name of its part
 */
export function addPlannedSheet(file: WorkbookFile, plan: SheetPlan): string {
  const part = file.addSheet(plan.name, sheetText(file, plan));
  addTables(file, part, plan);
  const place = file.sheets.length - 1;
  const { titleRows, printArea } = plan.page;
  const quoted = quoteSheet(plan.name);
  const own = (name: string, formula: string) => ({ name, formula, sheet: place, hidden: false });
  const places = plan.names ?? [];
  file.replaceNames(
    (name) => name,
    [
      ...places.map(({ name, area }) => ({
        name,
        formula: `${quoted}!${areaAddress(area, true)}`,
        hidden: false,
      })),
      ...(printArea ? [own("_xlnm.Print_Area", `${quoted}!${areaAddress(printArea, true)}`)] : []),
      ...(titleRows
        ? [
            own(
              "_xlnm.Print_Titles",
              `${quoted}!$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`,
            ),
          ]
        : []),
    ],
  );
  return part;
}

function sheetText(file: WorkbookFile, plan: SheetPlan): string {
  const content = [
    element(
      "sheetPr",
      {},
      (plan.tabColor ? element("tabColor", { rgb: `FF${plan.tabColor.slice(1)}` }) : "") +
        element("pageSetUpPr", { fitToPage: 1 }),
    ),
    element("sheetViews", {}, viewText(plan)),
    element("cols", {}, plan.columnWidths.map(columnText).join("")),
    element("sheetData", {}, rowsText(file, plan)),
    plan.merges.length > 0
      ? element(
          "mergeCells",
          { count: plan.merges.length },
          plan.merges.map((area) => element("mergeCell", { ref: areaAddress(area) })).join(""),
        )
      : "",
    validationsText(plan.validations ?? []),
    linksText(plan),
    pageText(plan),
  ].join("");
  return EMPTY_SHEET.replace("<sheetData/>", () => content);
}

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Tables of the sheet; their headings are the cells of their first row. */
function addTables(file: WorkbookFile, part: string, { tables = [], blocks }: SheetPlan): void {
  if (tables.length === 0) return;
  const cellAt = (row: number, column: number): Cell =>
    blocks
      .map((block) => block.cells[row - block.row]?.[column - block.column])
      .findLast((cell) => cell !== undefined) ?? null;
  const ids = tables.map(({ name, style, area }) => {
    const id = 1 + Math.max(0, ...tableIds(file));
    const ref = areaAddress(area);
    const columns = Array.from({ length: area.columns }, (_, index) => {
      const heading = cellAt(area.row, area.column + index);
      return element("tableColumn", {
        id: index + 1,
        name: typeof heading === "string" ? heading : "",
      });
    });
    const content = [
      element("autoFilter", { ref }),
      element("tableColumns", { count: columns.length }, columns.join("")),
      element("tableStyleInfo", { name: style, showRowStripes: 0 }),
    ];
    const attributes = { id, name, displayName: name, ref, totalsRowShown: 0, xmlns: MAIN };
    const target = file.package.freeName("xl/tables/table{n}.xml");
    file.package.add(target, HEADER + element("table", attributes, content.join("")), TABLE_TYPE);
    return file.package.relate(part, "table", target);
  });
  const list = element(
    "tableParts",
    { count: ids.length },
    ids.map((id) => element("tablePart", { "r:id": id })).join(""),
  );
  const text = file.package.text(part) ?? "";
  file.package.setText(part, withChild(text, "tableParts", list, WORKSHEET_ORDER));
}

/** Numbers of all tables of the file, which must differ. */
function tableIds(file: WorkbookFile): number[] {
  return file.package.names
    .filter((name) => /^\/?xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(attributesOf(file.package.text(name) ?? "<table/>")["id"] ?? 0));
}

function viewText({ gridlines, freezeRows = 0, freezeColumns = 0 }: SheetPlan): string {
  const pane =
    freezeRows + freezeColumns > 0
      ? element("pane", {
          xSplit: freezeColumns || undefined,
          ySplit: freezeRows || undefined,
          topLeftCell: cellAddress(freezeRows, freezeColumns),
          activePane: (freezeRows > 0 ? "bottom" : "top") + (freezeColumns > 0 ? "Right" : "Left"),
          state: "frozen",
        })
      : "";
  return element(
    "sheetView",
    { showGridLines: gridlines === false ? 0 : undefined, workbookViewId: 0 },
    pane,
  );
}

function columnText(points: number, index: number): string {
  const width = Math.round(((points * PIXELS_PER_POINT) / CHARACTER_PIXELS) * 256) / 256;
  return element("col", { min: index + 1, max: index + 1, width, customWidth: 1 });
}

/** Every row with its height and cells; a style that comes later wins over an earlier one. */
function rowsText(file: WorkbookFile, plan: SheetPlan): string {
  const cells = new Map<number, Map<number, Cell>>();
  const rowOf = (row: number) => {
    const known = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, known);
    return known;
  };
  for (const block of plan.blocks) {
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => rowOf(block.row + r).set(block.column + c, cell)),
    );
  }
  const places = stylePlaces(file, plan, (row, column) => {
    if (!rowOf(row).has(column)) rowOf(row).set(column, null);
  });
  const rows = Math.max(plan.rowHeights.length, ...[...cells.keys()].map((row) => row + 1), 0);
  return Array.from({ length: rows }, (_, row) => {
    const height = plan.rowHeights[row] ?? undefined;
    const written = [...(cells.get(row) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => valueText(row, column, cell, places(row, column)))
      .join("");
    const attributes = {
      r: row + 1,
      ht: height,
      customHeight: height === undefined ? undefined : 1,
    };
    return element("row", attributes, written);
  }).join("");
}

function valueText(row: number, column: number, cell: Cell, style: number): string {
  if (cell !== null && typeof cell === "object") {
    return cellText(row, column, { style, value: null, formula: cell.formula.replace(/^=/, "") });
  }
  return cellText(row, column, { style, value: cell });
}

/** Formats of the file for each cell of the plan. `touch` is told of every cell that has a style. */
function stylePlaces(
  file: WorkbookFile,
  plan: SheetPlan,
  touch: (row: number, column: number) => void,
): (row: number, column: number) => number {
  const { styles } = file;
  const base = styles.change(0, { fontName: plan.font.name, fontSize: plan.font.size });
  const places = new Map<string, number>();
  for (const { area, style } of plan.styles) {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    // In an area cells of one format change alike, but for its four edges.
    const changed = new Map<string, number>();
    for (let row = area.row; row <= bottom; row++) {
      for (let column = area.column; column <= right; column++) {
        const key = `${row},${column}`;
        const before = places.get(key) ?? base;
        const edges = [row === area.row, row === bottom, column === area.column, column === right];
        const alike = `${before},${edges.join()}`;
        const place =
          changed.get(alike) ?? styles.change(before, formatChange(style, area, row, column));
        changed.set(alike, place);
        places.set(key, place);
        touch(row, column);
      }
    }
  }
  return (row, column) => places.get(`${row},${column}`) ?? base;
}

function formatChange(style: Style, area: Area, row: number, column: number): FormatChange {
  const borders =
    style.border === undefined ? undefined : bordersOf(style.border, area, row, column);
  return {
    ...(style.size !== undefined && { fontSize: style.size }),
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.color !== undefined && { fontColor: style.color }),
    ...(style.fill !== undefined && { fillPattern: "solid", fillColor: style.fill }),
    ...(style.horizontal !== undefined && { horizontal: style.horizontal.toLowerCase() }),
    ...(style.vertical !== undefined && { vertical: style.vertical.toLowerCase() }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(style.indent !== undefined && { indent: style.indent }),
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style.locked !== undefined && { locked: style.locked }),
    ...(borders && { borders }),
  };
}

/** Lines of one cell of an area: its outer edges where the area ends, the inner ones elsewhere. */
function bordersOf(
  border: NonNullable<Style["border"]>,
  area: Area,
  row: number,
  column: number,
): NonNullable<FormatChange["borders"]> {
  const edgeOf: Readonly<Record<Side, BorderEdge>> = {
    top: row === area.row ? "EdgeTop" : "InsideHorizontal",
    bottom: row === area.row + area.rows - 1 ? "EdgeBottom" : "InsideHorizontal",
    left: column === area.column ? "EdgeLeft" : "InsideVertical",
    right: column === area.column + area.columns - 1 ? "EdgeRight" : "InsideVertical",
  };
  const sides = Object.entries(edgeOf).flatMap(([side, edge]) => {
    const line = typeof border === "string" ? border : border[edge];
    if (line === undefined) return [];
    const style = LINES[line];
    return [[side, style === undefined ? undefined : { style, color: "#000000" }] as const];
  });
  return Object.fromEntries(sides);
}

function validationsText(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  const texts = validations.map((validation) => {
    const { area, prompt, error } = validation;
    const messages = {
      showInputMessage: prompt ? 1 : undefined,
      promptTitle: prompt?.title,
      prompt: prompt?.message,
      showErrorMessage: 1,
      errorTitle: error?.title,
      error: error?.message,
      sqref: areaAddress(area),
    };
    if (validation.kind === "list") {
      const { source, strict } = validation;
      const formula =
        typeof source === "string" ? source.replace(/^=/, "") : `"${source.join(",")}"`;
      const errorStyle = strict ? undefined : "information";
      return element(
        "dataValidation",
        { type: "list", allowBlank: 1, errorStyle, ...messages },
        `<formula1>${escapeXml(formula)}</formula1>`,
      );
    }
    if (validation.kind === "computed") {
      // Nothing that is typed there fits.
      return element(
        "dataValidation",
        { type: "custom", allowBlank: 1, ...messages },
        "<formula1>FALSE</formula1>",
      );
    }
    const errorStyle = validation.alert === "Warning" ? "warning" : undefined;
    return element(
      "dataValidation",
      { type: "decimal", operator: "between", allowBlank: 1, errorStyle, ...messages },
      `<formula1>${validation.min}</formula1><formula2>${validation.max}</formula2>`,
    );
  });
  return element("dataValidations", { count: texts.length }, texts.join(""));
}

function linksText({ links = [] }: SheetPlan): string {
  if (links.length === 0) return "";
  const texts = links.map(({ row, column, sheet }) =>
    element("hyperlink", {
      ref: areaAddress({ row, column }),
      location: `${quoteSheet(sheet)}!A1`,
      display: sheet,
    }),
  );
  return element("hyperlinks", {}, texts.join(""));
}

function pageText({ page }: SheetPlan): string {
  const inches = Object.fromEntries(
    Object.entries(page.margins).map(([side, cm]) => [
      side,
      Math.round((cm / CENTIMETRES_PER_INCH) * 1e6) / 1e6,
    ]),
  );
  const { left, right, top, bottom, header, footer } = inches;
  return [
    page.centerHorizontally ? element("printOptions", { horizontalCentered: 1 }) : "",
    element("pageMargins", { left, right, top, bottom, header, footer }),
    element("pageSetup", {
      paperSize: A4_PAPER,
      orientation: page.orientation.toLowerCase(),
      fitToHeight: 0,
    }),
    headerFooterText(page),
  ].join("");
}

function headerFooterText({ centerHeader, centerFooter, bareFirstPage }: PageSetup): string {
  const codes = [
    centerHeader ? `<oddHeader>${escapeXml(`&C${centerHeader}`)}</oddHeader>` : "",
    centerFooter ? `<oddFooter>${escapeXml(`&C${centerFooter}`)}</oddFooter>` : "",
  ].join("");
  return codes && element("headerFooter", bareFirstPage ? { differentFirst: 1 } : {}, codes);
}
