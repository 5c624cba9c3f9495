/** A workbook as plain data: sheets in tab order, names, settings and the custom functions its formulas may call. */

import { MAX_COLUMNS, MAX_ROWS, span } from "../../src/cells/area";
import type { CustomFunction } from "./engine";
import { renameSheetInFormula, shiftFormula, type Shift } from "./references";
import { Sheet, type Cell } from "./sheet";

/** A defined name of the workbook or, with `sheet`, of one sheet. */
export interface DefinedName {
  name: string;
  /** Beginning with "=", e.g. "='คะแนน'!$A$1:$A$10". */
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheet?: Sheet;
}

/** Kinds of content that an opened file had and the workbook has no place for. */
export type LeftOut =
  | "charts"
  | "chartSheets"
  | "conditionalFormats"
  | "controls"
  | "externalLinks"
  | "macros"
  | "notes"
  | "pivotTables"
  | "shapes"
  | "textFormats";

/** A workbook. A new one has no sheets: add at least one. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Settings an add-in keeps in the workbook; values are JSON. */
  readonly settings = new Map<string, unknown>();
  /** Custom functions by upper-case name, e.g. "ITA.TOTAL". */
  readonly functions = new Map<string, CustomFunction>();
  /** What was left behind when the file was opened; without a sheet, where it belonged to the whole workbook. */
  readonly leftOut: { readonly kind: LeftOut; readonly sheet?: string }[] = [];
  /** Whether sheets may be added, renamed, moved or deleted. */
  structureProtected = false;
  private active: Sheet | undefined;
  private nextId = 1;

  /** The sheet on screen. @throws when the book has no sheet. */
  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error("the workbook has no sheet");
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    this.active = sheet;
  }

  /** A sheet by id or, in any case of letters, by name. */
  sheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((s) => s.id === key || s.name.toLowerCase() === name);
  }

  /** Adds a sheet at the end; without a name it gets the next free "SheetN". */
  addSheet(name?: string): Sheet {
    let free = this.sheets.length + 1;
    while (this.sheet(`Sheet${free}`)) free++;
    const serial = (this.nextId++).toString(16).toUpperCase().padStart(4, "0");
    const sheet = new Sheet(`{00000000-0001-0000-${serial}-000000000000}`, name ?? `Sheet${free}`);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Takes a sheet away; references to it become #REF!. */
  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, undefined));
    if (this.active === sheet)
      this.active = this.sheets.slice(index).find(isVisible) ?? this.sheets.findLast(isVisible);
  }

  /** Renames a sheet and everything that refers to it. */
  renameSheet(sheet: Sheet, name: string): void {
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, name));
    sheet.name = name;
  }

  /** Moves a sheet to a place in tab order. */
  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  /** Inserts (count > 0) or deletes whole rows of a sheet. */
  shift(sheet: Sheet, shift: Shift): void {
    sheet.shift(shift);
    this.rewriteFormulas((formula, home) => shiftFormula(formula, home, sheet.name, shift));
  }

  /** A defined name, looked up as Excel does: the sheet's own first. */
  name(key: string, sheet?: Sheet): DefinedName | undefined {
    const wanted = key.toLowerCase();
    const named = this.names.filter((n) => n.name.toLowerCase() === wanted);
    return named.find((n) => sheet && n.sheet === sheet) ?? named.find((n) => !n.sheet);
  }

  /** The table of that name (any case) or id, and its sheet. */
  table(key: string): { sheet: Sheet; table: Sheet["tables"][number] } | undefined {
    const wanted = key.toLowerCase();
    for (const sheet of this.sheets)
      for (const table of sheet.tables)
        if (table.id === key || table.name.toLowerCase() === wanted) return { sheet, table };
    return undefined;
  }

  /** Every cell with a formula. */
  *formulaCells(): Generator<[sheet: Sheet, row: number, column: number, cell: FormulaCell]> {
    const all = span(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);
    for (const sheet of this.sheets)
      for (const [r, c, cell] of sheet.entries(all))
        if (hasFormula(cell)) yield [sheet, r, c, cell];
  }

  private rewriteFormulas(change: (formula: string, home: string) => string): void {
    for (const [sheet, , , cell] of this.formulaCells())
      cell.formula = change(cell.formula, sheet.name);
    for (const name of this.names) name.formula = change(name.formula, name.sheet?.name ?? "");
    for (const { name, charts } of this.sheets)
      for (const chart of charts)
        chart.references = chart.references.map((reference) => change(reference, name));
  }
}

/** A cell that holds a formula. */
export type FormulaCell = Cell & { formula: string };

function hasFormula(cell: Cell): cell is FormulaCell {
  return cell.formula !== undefined;
}

/** Why Excel refuses a sheet name, or undefined when it takes it. */
export function sheetNameProblem(name: string): string | undefined {
  if (name === "" || name.length > 31) return "a sheet name has 1 to 31 characters";
  if (/[:\\/?*[\]]/.test(name)) return "a sheet name has none of : \\ / ? * [ ]";
  if (name.startsWith("'") || name.endsWith("'"))
    return "a sheet name has no apostrophe at its ends";
  if (name.toLowerCase() === "history") return "the sheet name History is reserved";
  return undefined;
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === "Visible";
}
