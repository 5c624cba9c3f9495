/** A workbook as plain data: sheets in tab order, names, settings and the custom functions its formulas may call. */

import { ALL, type Area } from "../../src/cells/area";
import type { CustomFunction } from "./customFunction";
import { renameSheetInFormula, shiftFormula, type Shift } from "../../src/files/references";
import { Dependents } from "./dependents";
import { Sheet, type StoredCell, type CellValidation } from "./sheet";
import type { CellStyle } from "./style";
import { WorkbookFile } from "../../src/files/workbook";
import { STRICTNESS } from "../strictness";

/** A defined name of the workbook or, with `sheet`, of one sheet. */
export interface DefinedName {
  name: string;
  /** Beginning with "=", e.g. "='คะแนน'!$A$1:$A$10". */
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheet?: Sheet;
}

/** What an opened file holds and a file saved from here does not. */
export type LeftOut = "macros" | "signatures";

/** What happened to sheets as a whole since the file was opened: what only the file knows must follow. */
export type StructureEdit =
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly name: string }
  | { readonly kind: "shift"; readonly name: string; readonly sheet: Sheet; readonly shift: Shift };

/** A workbook. A new one has no sheets: add at least one. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Names that belong to Excel itself (`_xlnm.…`): they follow sheets and rows, and no add-in sees them. */
  reserved: DefinedName[] = [];
  /** Settings an add-in keeps in the workbook; values are JSON. */
  readonly settings = new Map<string, unknown>();
  /** Custom functions by upper-case name, e.g. "ITA.TOTAL". */
  readonly functions = new Map<string, CustomFunction>();
  /** Format of a cell that nobody formatted. */
  normalStyle: CellStyle = {};
  /** What a file saved from here will lack. */
  readonly leftOut: { readonly kind: LeftOut; readonly sheet?: string }[] = [];
  readonly edits: StructureEdit[] = [];
  /** Formula cells whose value is the file's own: it stays until something that it depends on changes. */
  readonly settled = new Set<StoredCell>();
  private dependents: Dependents | undefined;
  /** Whether sheets may be added, renamed, moved or deleted. */
  structureProtected = false;
  /** The file that the workbook was opened from (or an empty one): what nobody changes is saved from it. */
  readonly file: WorkbookFile;
  private active: Sheet | undefined;
  private nextId = 1;

  constructor(file = WorkbookFile.create()) {
    this.file = file;
  }

  /** The sheet on screen. @throws when the book has no sheet. */
  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error("the workbook has no sheet");
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    this.active = sheet;
  }

  /** Cells changed: values of the file that depend on them are computed anew. */
  cellsChanged(sheet: Sheet, area: Area): void {
    if (this.settled.size === 0) return;
    for (const [, , cell] of sheet.entries(area)) this.settled.delete(cell);
    this.dependents ??= new Dependents(this);
    this.dependents.unsettle(sheet, area);
  }

  /** A name of cells or of a table came, went or stands for something else now. */
  nameChanged(name: string): void {
    if (this.settled.size === 0) return;
    this.dependents ??= new Dependents(this);
    this.dependents.release(this.dependents.using(name));
    // All that used the name is let go of. Inside a table its formulas need not name it.
    if (this.table(name)) this.dependents = undefined;
  }

  /** A sheet by id or, in any case of letters, by name. */
  sheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((s) => s.id === key || s.name.toLowerCase() === name);
  }

  /** Adds a sheet at the end; without a name it gets the next free "SheetN". */
  addSheet(name?: string, opened?: number): Sheet {
    let free = this.sheets.length + 1;
    while (this.sheet(`Sheet${free}`)) free++;
    const serial = (this.nextId++).toString(16).toUpperCase().padStart(4, "0");
    const id = `{00000000-0001-0000-${serial}-000000000000}`;
    const sheet = new Sheet(id, name ?? `Sheet${free}`, opened);
    sheet.baseStyle = this.normalStyle;
    this.sheets.push(sheet);
    return sheet;
  }

  /** Takes a sheet away; references to it become #REF!. */
  removeSheet(sheet: Sheet): void {
    // Formulas that read the sheet lose what they read.
    this.cellsChanged(sheet, ALL);
    this.dependents = undefined;
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    const elsewhere = (name: DefinedName): boolean => name.sheet !== sheet;
    this.names = this.names.filter(elsewhere);
    this.reserved = this.reserved.filter(elsewhere);
    this.edits.push({ kind: "remove", name: sheet.name });
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, undefined));
    if (this.active === sheet)
      this.active = this.sheets.slice(index).find(isVisible) ?? this.sheets.findLast(isVisible);
  }

  /** Renames a sheet and everything that refers to it. */
  renameSheet(sheet: Sheet, name: string): void {
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, name), true);
    this.edits.push({ kind: "rename", from: sheet.name, to: name });
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
    this.edits.push({ kind: "shift", name: sheet.name, sheet, shift });
    this.dependents = undefined;
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
    for (const sheet of this.sheets) {
      // Quicker than the sheet's `entries`, which sort all cells: few have a formula.
      const cells: [number, number, FormulaCell][] = [];
      for (const [r, row] of sheet.rows)
        for (const [c, cell] of row.cells) if (hasFormula(cell)) cells.push([r, c, cell]);
      cells.sort(([row, column], [r, c]) => row - r || column - c);
      for (const [r, c, cell] of cells) yield [sheet, r, c, cell];
    }
  }

  /** Rewrites everything that may name cells. A value of the file whose formula now reads otherwise is computed anew. */
  private rewriteFormulas(
    change: (formula: string, home: string) => string,
    sameValues = false,
  ): void {
    for (const [sheet, , , cell] of this.formulaCells()) {
      const formula = change(cell.formula, sheet.name);
      if (formula !== cell.formula && !sameValues) this.settled.delete(cell);
      cell.formula = formula;
    }
    for (const name of [...this.names, ...this.reserved])
      name.formula = change(name.formula, name.sheet?.name ?? "");
    for (const sheet of this.sheets) {
      for (const chart of sheet.charts)
        chart.references = chart.references.map((reference) => change(reference, sheet.name));
      sheet.validations = sheet.validations.map((validation) =>
        mapFormulas(validation, (formula) => change(formula, sheet.name)),
      );
    }
  }
}

/** A validation with its formulas changed. */
function mapFormulas(
  validation: CellValidation,
  change: (formula: string) => string,
): CellValidation {
  const text = JSON.stringify(validation.rule);
  if (!text.includes('"=')) return validation;
  const rule = JSON.parse(text, (_key, part: unknown) =>
    typeof part === "string" && part.startsWith("=") ? change(part) : part,
  ) as CellValidation["rule"];
  return { ...validation, rule };
}

/** A cell that holds a formula. */
export type FormulaCell = StoredCell & { formula: string };

function hasFormula(cell: StoredCell): cell is FormulaCell {
  return cell.formula !== undefined;
}

/** Why Excel refuses a sheet name, or undefined when it takes it. */
export function sheetNameProblem(name: string): string | undefined {
  const { limit, refused, reserved } = STRICTNESS.sheetNames;
  if (name === "" || name.length > limit) return `a sheet name has 1 to ${limit} characters`;
  if (refused.test(name)) return "a sheet name has none of : \\ / ? * [ ] and no control character";
  if (name.startsWith("'") || name.endsWith("'"))
    return "a sheet name has no apostrophe at its ends";
  if (name.toLowerCase() === reserved) return "the sheet name History is reserved";
  return undefined;
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === "Visible";
}
