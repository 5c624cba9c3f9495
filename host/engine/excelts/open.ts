/** An .xlsx file into our workbook. What the workbook has no place for is left out and listed in `Book.leftOut`. */
import { parseAddress } from "../../../src/cells/a1";
import { type Area, MAX_COLUMNS, span } from "../../../src/cells/area";
import {
  Workbook,
  type CellValue,
  type DataValidation,
  type Worksheet,
} from "@cj-tech-master/excelts";

import { Book, type LeftOut } from "../book";
import { UnreadableFile, type Value } from "../engine";
import { DEFAULT_COLUMN_WIDTH, type NumberRule, type Sheet, type Validation } from "../sheet";
import type { CellStyle } from "../style";
import {
  allowOption,
  charactersToPoints,
  fromStoredFormula,
  OPERATORS,
  PROTECTION,
  SETTINGS_SHEET,
} from "./common";
import { openDrawings } from "./drawings";
import { fromColor, fromFile } from "./styles";

/** The workbook in the bytes of an .xlsx file. @throws {UnreadableFile} */
export async function open(bytes: Uint8Array): Promise<Book> {
  // A zip file begins with "PK"; a protected or an old .xls file does not.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile("not an .xlsx file");
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (cause) {
    throw new UnreadableFile("the .xlsx file cannot be read", { cause });
  }
  const worksheets = workbook.worksheets.filter((sheet) => sheet.name !== SETTINGS_SHEET);
  if (worksheets.length === 0) throw new UnreadableFile("the file holds no worksheet");
  const book = new Book();
  for (const worksheet of worksheets) {
    openSheet(worksheet, book.addSheet(worksheet.name));
    const { name: sheet } = worksheet;
    for (const kind of leftOutOfSheet(worksheet)) book.leftOut.push({ kind, sheet });
  }
  for (const kind of leftOutOfBook(workbook, bytes)) book.leftOut.push({ kind });
  openNames(workbook, book);
  const settings = workbook.getWorksheet(SETTINGS_SHEET);
  if (settings) openSettings(settings, book);
  const active =
    book.sheets[(workbook.views as typeof workbook.views | undefined)?.[0]?.activeTab ?? 0];
  const shown =
    active?.visibility === "Visible" ? active : book.sheets.find((s) => s.visibility === "Visible");
  if (shown) book.activeSheet = shown;
  return book;
}

function kindsOf(found: Readonly<Partial<Record<LeftOut, boolean>>>): LeftOut[] {
  return (Object.keys(found) as LeftOut[]).filter((kind) => found[kind]);
}

function leftOutOfSheet(from: Worksheet): LeftOut[] {
  const { drawing, formControls } = from.model as typeof from.model & {
    formControls?: unknown[];
  };
  const anchors = (drawing as { anchors?: unknown[] } | undefined)?.anchors ?? [];
  const found = { notes: from.threadedComments.length > 0, textFormats: false };
  from.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.note) found.notes = true;
      const { value } = cell;
      if (value && typeof value === "object" && "richText" in value && value.richText.length > 1)
        found.textFormats = true;
    }),
  );
  return kindsOf({
    ...found,
    charts: from.getCharts().some((chart) => chart.isChartEx),
    conditionalFormats: from.conditionalFormattings.length > 0,
    controls: (formControls ?? []).length > 0,
    pivotTables: from.pivotTables.length > 0,
    shapes: anchors.length > from.getCharts().length + from.getImages().length,
  });
}

function leftOutOfBook(workbook: Workbook, bytes: Uint8Array): LeftOut[] {
  return kindsOf({
    chartSheets: workbook.chartsheets.length > 0,
    externalLinks: workbook.externalLinks.length > 0,
    // The names of a zip file's entries are not compressed.
    macros: new TextDecoder("latin1").decode(bytes).includes("xl/vbaProject.bin"),
  });
}

function openSheet(from: Worksheet, sheet: Sheet): void {
  const byKey = new Map<string, CellStyle>();
  const byObject = new Map<unknown, CellStyle>();
  // Alike formats become the same object, so that they are compared by identity below.
  const styleOf: StyleOf = (style) => {
    const seen = byObject.get(style);
    if (seen) return seen;
    const read = fromFile(style);
    const key = JSON.stringify(read);
    const made = byKey.get(key) ?? read;
    byKey.set(key, made);
    byObject.set(style, made);
    return made;
  };
  sheet.baseStyle = styleOf(undefined);
  const visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  sheet.visibility = visibility[from.state];
  sheet.tabColor = fromColor(from.properties.tabColor) ?? "";
  openColumns(from, sheet, styleOf);
  const spills: { row: number; column: number; area: Area }[] = [];
  from.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined && row.customHeight !== false)
      sheet.row(number - 1).height = row.height;
    if (row.hidden) sheet.row(number - 1).hidden = true;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const [r, c] = [number - 1, column - 1];
      const style = styleOf(cell.style);
      const differs = style !== sheet.style(r, c);
      const blank =
        cell.isMerged && cell.master !== cell
          ? true
          : cell.value === null || cell.value === undefined;
      if (blank && !differs) return;
      const target = sheet.edit(r, c);
      if (differs) target.style = style;
      if (blank) return;
      const area = openCell(target, cell.value);
      if (area) spills.push({ row: r, column: c, area });
    });
  });
  for (const { row, column, area } of spills) {
    sheet.edit(row, column).spill = { rows: area.rows, columns: area.columns };
    for (const [r, c, cell] of sheet.entries(area))
      if (r !== row || c !== column) cell.spilledFrom = { row, column };
  }
  sheet.merges = from.mergedRegions.map((m) =>
    span(m.top - 1, m.left - 1, m.bottom - 1, m.right - 1),
  );
  openValidations(from, sheet);
  openTables(from, sheet);
  openDrawings(from, sheet);
  openPage(from, sheet);
  // A sheet that says nothing of its view has none of this in spite of its type.
  const view = (from.views as typeof from.views | undefined)?.[0];
  sheet.showGridlines = view?.showGridLines ?? true;
  if (view?.state === "frozen")
    sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  const active = view?.activeCell ? parseAddress(view.activeCell) : undefined;
  if (active) sheet.selection = active;
  openProtection(from, sheet);
}

type StyleOf = (style: Parameters<typeof fromFile>[0]) => CellStyle;

function openColumns(from: Worksheet, sheet: Sheet, styleOf: StyleOf): void {
  // The format that reaches to the last column is the one of the whole sheet.
  const models = from.model.cols ?? [];
  const last = models.find((m) => m.max === MAX_COLUMNS);
  if (last?.style) sheet.baseStyle = styleOf(last.style);
  for (const model of models) {
    const { min, max, style, hidden } = model;
    const width = model.width === undefined ? undefined : charactersToPoints(model.width);
    const sized = width !== undefined && width !== DEFAULT_COLUMN_WIDTH;
    const made = styleOf(style);
    const styled = made !== sheet.baseStyle;
    if (!sized && !hidden && !styled) continue;
    for (let c = min - 1; c < max; c++) {
      const column = sheet.column(c);
      if (sized) column.width = width;
      if (hidden) column.hidden = true;
      if (styled) column.style = made;
    }
  }
}

/** Puts a value of the file into a cell; answers the area of an array formula. */
function openCell(cell: ReturnType<Sheet["edit"]>, value: CellValue): Area | undefined {
  if (value !== null && typeof value === "object" && !(value instanceof Date)) {
    if ("formula" in value || "sharedFormula" in value) {
      const formula = "formula" in value ? value.formula : undefined;
      if (formula) cell.formula = `=${fromStoredFormula(formula)}`;
      cell.value = plain(value.result);
      const ref =
        "ref" in value && "shareType" in value && value.shareType === "array" ? value.ref : "";
      const area = ref ? parseAddress(ref) : undefined;
      return area && area.rows * area.columns > 1 ? area : undefined;
    }
    if ("hyperlink" in value) {
      const { hyperlink, tooltip } = value;
      cell.hyperlink = {
        ...(hyperlink.startsWith("#")
          ? { documentReference: hyperlink.slice(1) }
          : { address: hyperlink }),
        ...(tooltip && { screenTip: tooltip }),
      };
      cell.value = value.text;
      return undefined;
    }
  }
  cell.value = plain(value);
  return undefined;
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  // excelts turns numbers under date formats into dates in UTC; Excel's own value is the serial number.
  if (value instanceof Date) return Math.round(value.getTime() / 86.4) / 1_000_000 + 25_569;
  if (typeof value === "object" && "error" in value) return { error: String(value.error) };
  if (typeof value === "object" && "richText" in value) {
    return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  }
  return null;
}

function openValidations(from: Worksheet, sheet: Sheet): void {
  for (const [addresses, validation] of Object.entries(from.dataValidations.model)) {
    if (!validation || validation.type === "any") continue;
    for (const address of addresses.split(" ")) {
      const area = parseAddress(address.replace(/^range:/, ""));
      if (area) sheet.validations.push({ area, ...toValidation(validation) });
    }
  }
}

function toValidation(
  validation: Exclude<DataValidation, { type: "any" }>,
): Omit<Validation, "area"> {
  const { type, formulae, operator } = validation;
  const [first = "", second] = formulae.map((f) => (f instanceof Date ? Number(plain(f)) : f));
  const limits = (): NumberRule => ({
    operator: OPERATORS[operator ?? "between"],
    formula1: numeric(first),
    ...(second !== undefined && { formula2: numeric(second) }),
  });
  const text = String(first);
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  const rule: Validation["rule"] =
    type === "list"
      ? { list: { inCellDropDown: true, source: quoted?.replaceAll('""', '"') ?? `=${text}` } }
      : type === "custom"
        ? { custom: { formula: `=${text}` } }
        : type === "whole"
          ? { wholeNumber: limits() }
          : type === "textLength"
            ? { textLength: limits() }
            : { decimal: limits() };
  const style = validation.errorStyle ?? "stop";
  return {
    rule,
    ignoreBlanks: validation.allowBlank ?? false,
    ...((validation.error !== undefined || validation.errorTitle !== undefined) && {
      errorAlert: {
        title: validation.errorTitle ?? "",
        message: validation.error ?? "",
        showAlert: validation.showErrorMessage ?? false,
        style: style.charAt(0).toUpperCase() + style.slice(1),
      },
    }),
    ...((validation.prompt !== undefined || validation.promptTitle !== undefined) && {
      prompt: {
        title: validation.promptTitle ?? "",
        message: validation.prompt ?? "",
        showPrompt: validation.showInputMessage ?? false,
      },
    }),
  };
}

function numeric(formula: string | number): string | number {
  return typeof formula === "string" && formula !== "" && Number.isFinite(Number(formula))
    ? Number(formula)
    : formula;
}

function openTables(from: Worksheet, sheet: Sheet): void {
  for (const { table } of from.getTables()) {
    const area = parseAddress((table.tableRef ?? table.ref).replaceAll("$", ""));
    if (!area) continue;
    sheet.tables.push({
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: table.displayName ?? table.name,
      area,
      style: table.style?.theme ?? "TableStyleMedium2",
      showHeaders: table.headerRow ?? true,
      showTotals: table.totalsRow ?? false,
      showBandedRows: table.style?.showRowStripes ?? false,
    });
  }
}

function openPage(from: Worksheet, { page }: Sheet): void {
  const {
    margins,
    firstPageNumber,
    useFirstPageNumber,
    ...setup
  }: Worksheet["pageSetup"] & {
    useFirstPageNumber?: boolean;
  } = from.pageSetup;
  // excelts writes a first page number as one that counts, whether it is used or not.
  const first = useFirstPageNumber ? { firstPageNumber, useFirstPageNumber } : {};
  Object.assign(page.setup, setup, first);
  Object.assign(page.setup.margins, margins);
  Object.assign(page.headerFooter, from.headerFooter);
  page.breaksBefore = from.rowBreaks.map(({ id }) => id);
}

function openProtection(from: Worksheet, sheet: Sheet): void {
  const options = from.sheetProtection;
  if (!options?.sheet) return;
  sheet.protection = Object.fromEntries(
    PROTECTION.map((key) => [allowOption(key), options[key] === true]),
  );
}

function openNames(workbook: Workbook, book: Book): void {
  const entries = workbook.definedNames.getAllEntries();
  for (const { name, ranges, formulaExpression, rawText, localSheetId, hidden } of entries) {
    // excelts doubles the apostrophes of a quoted sheet name although they are doubled already.
    const content = ranges[0]?.replaceAll("''''", "''") ?? formulaExpression ?? rawText;
    if (!content || name.startsWith("_xlnm.")) continue;
    const sheet = localSheetId === undefined ? undefined : book.sheets[localSheetId];
    book.names.push({
      name,
      formula: `=${fromStoredFormula(content)}`,
      comment: "",
      visible: !hidden,
      ...(sheet && { sheet }),
    });
  }
}

function openSettings(from: Worksheet, book: Book): void {
  from.eachRow((row) => {
    const [, key, ...parts] = row.values as unknown as (string | undefined)[];
    if (typeof key !== "string") return;
    try {
      book.settings.set(key, JSON.parse(parts.join("")));
    } catch {
      // A setting that somebody edited by hand into something else is no setting any more.
    }
  });
}
