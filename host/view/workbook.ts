/**
 * All that the view asks of the host: whatever workbook stands behind it, these few members are enough.
 * Rows and columns are counted from 0; widths and heights are points.
 */
import type { Area } from "../../src/cells/area";
import { valuesOf } from "../executor/address";
import type { Value } from "../../src/files/values";
import type { Chart, Picture } from "../engine/sheet";
import type { CellStyle } from "../engine/style";
import type { ChangeKind, Counters, Host } from "../host";
import { listEntries } from "../validation";

export interface ViewedCell {
  readonly value: Value;
  readonly formula?: string;
  /** Set on a cell that the formula of another one fills. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** What the view reads of a cell's data validation. */
export interface ViewedValidation {
  readonly rule: { readonly list?: { readonly inCellDropDown: boolean } };
  readonly prompt?: {
    readonly title: string;
    readonly message: string;
    readonly showPrompt: boolean;
  };
}

export interface ViewedSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number };
  readonly selection: Area;
  /** Undefined when the sheet is not protected. */
  readonly protection: object | undefined;
  readonly merges: readonly Area[];
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly rows: ReadonlyMap<number, { readonly hidden?: boolean }>;
  readonly columns: ReadonlyMap<number, { readonly hidden?: boolean }>;
  cell(row: number, column: number): ViewedCell | undefined;
  style(row: number, column: number): CellStyle;
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  mergeAt(row: number, column: number): Area | undefined;
  validationAt(row: number, column: number): ViewedValidation | undefined;
  /** The smallest area that holds everything, or with `valuesOnly` every value. */
  used(valuesOnly: boolean): Area | undefined;
  /** Cells with an entry inside an area. */
  entries(area: Area): Iterable<readonly [row: number, column: number, cell: ViewedCell]>;
}

/** Places of the workbook by name, for the name box. */
export interface NamedPlaces {
  sheet(name: string): ViewedSheet | undefined;
  /** Formula of a defined name as seen from a sheet. */
  name(name: string, from: ViewedSheet): { readonly formula: string } | undefined;
  table(
    name: string,
  ): { readonly sheet: ViewedSheet; readonly table: { readonly area: Area } } | undefined;
}

export interface ViewedBook extends NamedPlaces {
  readonly sheets: readonly ViewedSheet[];
  readonly activeSheet: ViewedSheet;
}

/** The host as the view sees it. */
export interface ViewedHost {
  /** Another object after a workbook was opened. */
  readonly book: ViewedBook;
  readonly counters: Readonly<Counters>;
  /** Whether a person is typing in a cell. */
  cellEditMode: boolean;
  onDidChange(listener: (kind: ChangeKind) => void): () => void;
  /** As a person types into a cell. @throws an error with `code` and `message` when the cell refuses it. */
  enter(sheet: ViewedSheet, row: number, column: number, typed: string): void;
  /** What is to be asked before an entry is taken; undefined when nothing is. */
  warning(sheet: ViewedSheet, row: number, column: number, typed: string): string | undefined;
  /** What the cell shows. */
  display(sheet: ViewedSheet, row: number, column: number): string;
  /** What the formula bar shows. */
  editText(sheet: ViewedSheet, row: number, column: number): string;
  select(sheet: ViewedSheet, area: Area): void;
  /** Entries of the list that a cell's validation offers; undefined when it offers none. */
  choices(sheet: ViewedSheet, row: number, column: number): readonly string[] | undefined;
  /** Values of the cells that a reference with its sheet names. */
  valuesOf(reference: string): readonly Value[];
}

/** The present host seen in this way. Its sheets are the view's sheets, so they may be given back to it. */
export function viewHost(host: Host): ViewedHost {
  const sheetOf = (viewed: ViewedSheet) => {
    const sheet = host.book.sheets.find((own) => own === viewed);
    if (!sheet) throw new Error(`the sheet “${viewed.name}” is not in the workbook any more`);
    return sheet;
  };
  return {
    get book(): ViewedBook {
      const { book } = host;
      return {
        sheets: book.sheets,
        activeSheet: book.activeSheet,
        sheet: (name) => book.sheet(name),
        name: (name, from) => book.name(name, sheetOf(from)),
        table: (name) => book.table(name),
      };
    },
    get counters() {
      return host.counters;
    },
    get cellEditMode() {
      return host.cellEditMode;
    },
    set cellEditMode(on) {
      host.cellEditMode = on;
    },
    onDidChange: (listener) => host.onDidChange(listener),
    enter: (sheet, row, column, typed) => host.enter(sheetOf(sheet), row, column, typed),
    warning: (sheet, row, column, typed) => host.warning(sheetOf(sheet), row, column, typed),
    display: (sheet, row, column) => host.display(sheetOf(sheet), row, column),
    editText: (sheet, row, column) => host.editText(sheetOf(sheet), row, column),
    select: (sheet, area) => host.select(sheetOf(sheet), area),
    choices: (viewed, row, column) => {
      const sheet = sheetOf(viewed);
      const validation = sheet.validationAt(row, column);
      return validation?.rule.list?.inCellDropDown
        ? listEntries(host.book, sheet, validation)
        : undefined;
    },
    valuesOf: (reference) => valuesOf(host.book, reference),
  };
}
