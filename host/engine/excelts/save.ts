/** Our workbook into an .xlsx file. Always a fresh excelts workbook, so that nothing half-read is carried along. */
import { MAX_COLUMNS, span } from "../../../src/cells/area";
import { areaAddress } from "../../../src/cells/a1";
import {
  Workbook,
  type CellErrorValue,
  type DataValidation,
  type Worksheet,
} from "@cj-tech-master/excelts";

import type { Book } from "../book";
import { asText, isCellError, type Value } from "../engine";
import { DEFAULT_COLUMN_WIDTH, type Cell, type Sheet, type Validation } from "../sheet";
import type { CellStyle } from "../style";
import {
  allowOption,
  CELL_LIMIT,
  OPERATORS,
  pointsToCharacters,
  PROTECTION,
  SETTINGS_SHEET,
  toStoredFormula,
} from "./common";
import { saveDrawings } from "./drawings";
import { toArgb, toFile } from "./styles";

/** The book as the bytes of an .xlsx file. */
export async function save(book: Book): Promise<Uint8Array> {
  const workbook = new Workbook();
  const isCustom = (name: string): boolean => book.functions.has(name) || name.startsWith("ITA.");
  // Excel computes again on opening, unless that would turn custom functions into #NAME? for people without the add-in.
  const formulas = [...book.formulaCells()].map(([, , , cell]) => cell.formula);
  const custom = formulas.some((formula) =>
    toStoredFormula(formula, isCustom).includes("_xldudf_"),
  );
  workbook.calcProperties = { fullCalcOnLoad: !custom };
  for (const sheet of book.sheets) saveSheet(workbook.addWorksheet(sheet.name), sheet, isCustom);
  // Last, since charts take values from any sheet.
  for (const sheet of book.sheets) {
    const made = workbook.getWorksheet(sheet.name);
    if (made) saveDrawings(made, sheet);
  }
  const active = book.sheets.indexOf(book.activeSheet);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: active,
      visibility: "visible",
    },
  ];
  saveSettings(workbook, book);
  workbook.definedNames.model = book.names.map((name) => ({
    name: name.name,
    ranges: isReference(name.formula) ? [name.formula.slice(1)] : [],
    ...(!isReference(name.formula) && {
      formulaExpression: toStoredFormula(name.formula.slice(1), isCustom),
    }),
    ...(name.sheet && { localSheetId: book.sheets.indexOf(name.sheet) }),
    ...(!name.visible && { hidden: true }),
  }));
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

/** A plain reference; one to a sheet with an apostrophe goes as an expression, since excelts doubles it once more. */
function isReference(formula: string): boolean {
  if (formula.includes("''")) return false;
  return /^=(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(formula);
}

function saveSheet(to: Worksheet, sheet: Sheet, isCustom: (name: string) => boolean): void {
  const known = new Map<CellStyle, ReturnType<typeof toFile>>();
  const styleOf = (style: CellStyle): ReturnType<typeof toFile> => {
    let made = known.get(style);
    if (!made) known.set(style, (made = toFile(style, sheet.baseStyle)));
    return made;
  };
  const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  to.state = states[sheet.visibility];
  if (sheet.tabColor) to.properties.tabColor = toArgb(sheet.tabColor);
  saveColumns(to, sheet, styleOf);
  for (const [r, row] of sheet.rows) {
    if (row.height === undefined && !row.hidden && row.cells.size === 0) continue;
    const target = to.getRow(r + 1);
    if (row.height !== undefined) target.height = row.height;
    if (row.hidden) target.hidden = true;
    for (const [c, cell] of row.cells) {
      const written = to.getCell(r + 1, c + 1);
      written.style = styleOf(sheet.style(r, c));
      if (!cell.spilledFrom) saveCell(written, cell, r, c, isCustom);
      else written.value = plain(cell.value);
    }
  }
  for (const merge of sheet.merges) to.mergeCellsWithoutStyle(areaAddress(merge));
  for (const validation of sheet.validations) {
    to.dataValidations.add(areaAddress(validation.area), toValidation(validation));
  }
  saveTables(to, sheet);
  Object.assign(to.pageSetup, sheet.page.setup);
  Object.assign(to.headerFooter, sheet.page.headerFooter);
  to.rowBreaks = sheet.page.breaksBefore.map((id) => ({ id, max: MAX_COLUMNS - 1, man: 1 }));
  const { rows, columns } = sheet.frozen;
  const common = {
    showGridLines: sheet.showGridlines,
    activeCell: areaAddress({ ...sheet.selection, rows: 1, columns: 1 }),
  };
  to.views = [
    rows || columns
      ? {
          ...common,
          state: "frozen",
          ...(columns && { xSplit: columns }),
          ...(rows && { ySplit: rows }),
        }
      : { ...common, state: "normal" },
  ];
  if (sheet.protection) saveProtection(to, sheet.protection);
}

function saveColumns(
  to: Worksheet,
  sheet: Sheet,
  styleOf: (style: CellStyle) => ReturnType<typeof toFile>,
): void {
  const based = Object.keys(sheet.baseStyle).length > 0;
  const last = based ? MAX_COLUMNS : Math.max(0, ...[...sheet.columns.keys()].map((c) => c + 1));
  for (let c = 0; c < last; c++) {
    const column = sheet.columns.get(c);
    if (!column && !based) continue;
    const target = to.getColumn(c + 1);
    // Said for every column, so that neighbours alike become one entry of the file.
    target.width = pointsToCharacters(column?.width ?? DEFAULT_COLUMN_WIDTH);
    if (column?.hidden) target.hidden = true;
    const style = column?.style ?? (based ? sheet.baseStyle : undefined);
    if (style) target.style = styleOf(style);
  }
}

function saveCell(
  to: ReturnType<Worksheet["getCell"]>,
  cell: Cell,
  row: number,
  column: number,
  isCustom: (name: string) => boolean,
): void {
  if (cell.formula) {
    const formula = toStoredFormula(cell.formula.slice(1), isCustom);
    const result = plain(cell.value) ?? undefined;
    if (!cell.spill) to.value = result === undefined ? { formula } : { formula, result };
    else {
      const ref = areaAddress(
        span(row, column, row + cell.spill.rows - 1, column + cell.spill.columns - 1),
      );
      const array = { formula, shareType: "array" as const, ref, isDynamicArray: true };
      to.value = result === undefined ? array : { ...array, result };
    }
  } else if (cell.hyperlink) {
    const { address, documentReference, screenTip } = cell.hyperlink;
    to.value = {
      text: asText(cell.value),
      hyperlink: address ?? `#${documentReference ?? ""}`,
      ...(screenTip && { tooltip: screenTip }),
    };
  } else to.value = plain(cell.value);
}

function plain(value: Value): null | number | string | boolean | CellErrorValue {
  return isCellError(value) ? ({ error: value.error } as CellErrorValue) : value;
}

function toValidation({ rule, ignoreBlanks, errorAlert, prompt }: Validation): DataValidation {
  const base = {
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert?.showAlert ?? true,
    showInputMessage: prompt?.showPrompt ?? true,
    ...(errorAlert && {
      errorTitle: errorAlert.title,
      error: errorAlert.message,
      errorStyle: errorAlert.style.toLowerCase(),
    }),
    ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
  };
  if (rule.list) {
    const { source } = rule.list;
    const formula = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { ...base, type: "list", formulae: [formula] };
  }
  if (rule.custom)
    return { ...base, type: "custom", formulae: [rule.custom.formula.replace(/^=/, "")] };
  const [type, limits] = rule.decimal
    ? (["decimal", rule.decimal] as const)
    : rule.wholeNumber
      ? (["whole", rule.wholeNumber] as const)
      : (["textLength", rule.textLength] as const);
  if (!limits) return { ...base, type: "any" };
  const operator = Object.entries(OPERATORS).find(([, name]) => name === limits.operator)?.[0];
  const formulae = [limits.formula1, limits.formula2].flatMap((f) =>
    f === undefined ? [] : [typeof f === "string" ? f.replace(/^=/, "") : f],
  );
  return { ...base, type, operator: (operator ?? "between") as keyof typeof OPERATORS, formulae };
}

function saveTables(to: Worksheet, sheet: Sheet): void {
  for (const table of sheet.tables) {
    const { area, showHeaders, showTotals } = table;
    const body = area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
    const first = area.row + (showHeaders ? 1 : 0);
    const cells = (row: number) =>
      Array.from(
        { length: area.columns },
        (_, c) => to.getCell(row + 1, area.column + c + 1).value,
      );
    to.addTable({
      name: table.name,
      ref: areaAddress({ ...area, rows: 1, columns: 1 }),
      headerRow: showHeaders,
      totalsRow: showTotals,
      style: { theme: table.style, showRowStripes: table.showBandedRows },
      // Nothing is said of filter buttons: Excel throws a table away when all of them are hidden.
      columns: Array.from({ length: area.columns }, (_, c) => ({
        name: asText(sheet.cell(area.row, area.column + c)?.value) || `Column${c + 1}`,
      })),
      rows: Array.from({ length: body }, (_, r) => cells(first + r)),
    });
  }
}

function saveProtection(to: Worksheet, options: Readonly<Record<string, unknown>>): void {
  to.sheetProtection = { sheet: true };
  for (const key of PROTECTION) to.sheetProtection[key] = options[allowOption(key)] === true;
}

function saveSettings(workbook: Workbook, book: Book): void {
  if (book.settings.size === 0) return;
  const sheet = workbook.addWorksheet(SETTINGS_SHEET, { state: "veryHidden" });
  let row = 1;
  for (const [key, value] of book.settings) {
    const json = JSON.stringify(value);
    sheet.getCell(row, 1).value = key;
    for (let i = 0; i * CELL_LIMIT < json.length; i++) {
      sheet.getCell(row, i + 2).value = json.slice(i * CELL_LIMIT, (i + 1) * CELL_LIMIT);
    }
    row++;
  }
}
