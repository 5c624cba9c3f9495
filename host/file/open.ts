/** An .xlsx file into our workbook. The file is kept: what nobody changes is saved from it. */
import { parseAddress } from "../../src/cells/a1";
import type { Area } from "../../src/cells/area";
import { LIMITS } from "../../src/files/archive";
import { CellParser, dataRegion } from "../../src/files/cells";
import { UnreadableFile } from "../../src/files/unreadable";
import { WorkbookFile } from "../../src/files/workbook";
import { hasMacros, isSigned } from "../../src/files/workbookKind";
import { child, flag, parseXml } from "../../src/files/xml";
import { Book, type LeftOut } from "../engine/book";
import type { CustomFunction } from "../engine/customFunction";
import type { Sheet } from "../engine/sheet";
import { STRICTNESS } from "../strictness";
import { asText } from "../../src/files/values";
import type { SheetAspect, SheetContext } from "./aspect";
import { openDrawings } from "./drawings";
import { fromStoredFormula } from "./formulas";
import { columns, merges, protection, tabColor, view } from "./layout";
import { links } from "./links";
import { openNames } from "./names";
import { page } from "./page";
import { SETTINGS_SHEET } from "../../src/files/settingsSheet";
import { readSettings } from "./settings";
import { stylesOf } from "./styles";
import { openTables } from "./tables";
import { validations } from "./validations";

/** Aspects of a sheet in the order in which they are read: formats of columns before cells. */
export const ASPECTS: readonly SheetAspect[] = [
  columns,
  tabColor,
  view,
  protection,
  merges,
  validations,
  page,
  links,
];

/**
 * The workbook in the bytes of an .xlsx file.
 * @param functions custom functions that are there, by upper-case name
 * @throws {UnreadableFile}
 */
export function open(
  bytes: Uint8Array,
  functions: ReadonlyMap<string, CustomFunction> = new Map(),
): Book {
  const file = WorkbookFile.open(bytes);
  const book = new Book(file);
  for (const [name, compute] of functions) book.functions.set(name, compute);
  const styles = stylesOf(file);
  book.normalStyle = styles.styleAt(0);
  const states = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  const budget = { cells: 0, rows: 0 };
  const sheets = file.sheets.map((listed) => {
    if (listed.kind !== "worksheet" || listed.name === SETTINGS_SHEET) return undefined;
    // A part that is missing would be lost in the file saved from here, and nobody would know.
    const text = file.sheetText(listed);
    const sheet = book.addSheet(listed.name, listed.id);
    sheet.visibility = states[listed.state];
    const context = { file, part: listed.part, styles };
    openFrame(text, sheet, context);
    openCells(text, sheet, context, book, budget);
    return sheet;
  });
  if (book.sheets.length === 0) throw new UnreadableFile("damaged", "the file holds no worksheet");
  openNames(book, file.names, sheets);
  readSettings(book);
  const lock = child(parseXml(file.text), "workbookProtection")?.attributes["lockStructure"];
  book.structureProtected = flag(lock);
  book.leftOut.push(...leftOut(file).map((kind) => ({ kind })));
  const active = sheets[file.activeTab];
  const shown =
    active?.visibility === "Visible" ? active : book.sheets.find((s) => s.visibility === "Visible");
  if (shown) book.activeSheet = shown;
  return book;
}

/** What cannot be kept in a file of the plain kind that is saved from here. */
function leftOut(file: WorkbookFile): LeftOut[] {
  const found: LeftOut[] = [];
  if (hasMacros(file)) found.push("macros");
  if (isSigned(file)) found.push("signatures");
  return found;
}

/** A sheet part without its cells: small enough to be read as a tree, and quickly changed. */
export function frameOf(text: string): string {
  const { start, end } = dataRegion(text);
  return `${text.slice(0, start)}<sheetData/>${text.slice(end)}`;
}

/** Reads everything of a sheet but its cells. */
export function openFrame(text: string, sheet: Sheet, context: SheetContext): void {
  const frame = parseXml(frameOf(text));
  for (const aspect of ASPECTS) aspect.read(frame, sheet, context);
  openTables(sheet, context);
  openDrawings(sheet, context);
}

function openCells(
  text: string,
  sheet: Sheet,
  { file, styles }: SheetContext,
  book: Book,
  budget: Record<"cells" | "rows", number>,
): void {
  const spills: { row: number; column: number; area: Area }[] = [];
  const count = (kind: "cells" | "rows"): void => {
    if (++budget[kind] > LIMITS.cells)
      throw new UnreadableFile("tooLarge", `more than ${LIMITS.cells} ${kind}`);
  };
  new CellParser(text, file.strings, file.date1904).read({
    row: ({ row, height, hidden, style }) => {
      count("rows");
      if (height === undefined && !hidden && style === undefined) return;
      const entry = sheet.row(row);
      if (height !== undefined) entry.height = height;
      if (hidden) entry.hidden = true;
      if (style !== undefined) entry.style = styles.styleAt(style);
    },
    cell: ({ row, column, style: place, value, formula, array, dynamic }) => {
      count("cells");
      const style = styles.styleAt(place);
      const differs = style !== sheet.style(row, column);
      if (value === null && formula === undefined && !differs) return;
      const cell = sheet.edit(row, column);
      if (differs) cell.style = style;
      cell.value = value;
      if (formula === undefined) return;
      // What was saved as #NAME? stays so when the add-in is back, until it is entered again.
      const lost = asText(value) === STRICTNESS.absentFunction.shown;
      const isThere = (name: string): boolean => !lost && book.functions.has(name);
      cell.formula = `=${fromStoredFormula(formula, isThere)}`;
      // A formula that nobody computed yet has no value.
      if (value !== null) book.settled.add(cell);
      const area = array === undefined ? undefined : parseAddress(array);
      if (!area || area.rows * area.columns === 1) return;
      spills.push({ row, column, area });
      if (!dynamic) cell.array = { rows: area.rows, columns: area.columns };
    },
  });
  for (const { row, column, area } of spills) {
    sheet.edit(row, column).spill = { rows: area.rows, columns: area.columns };
    for (const [r, c, cell] of sheet.entries(area))
      if (r !== row || c !== column) cell.spilledFrom = { row, column };
  }
}
