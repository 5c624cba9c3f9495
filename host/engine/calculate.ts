/**
 * Formulas: our workbook shown to the formula engine (`@cj-tech-master/excelts`, pinned; only this file names it) in
 * the shape it reads and writes. Formulas whose value is still the file's are shown as values.
 */
import { calculateFormulas, parse, tokenize } from "@cj-tech-master/excelts/formula";
import type {
  CellLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { Area } from "../../src/cells/area";
import type { Book, FormulaCell } from "./book";
import { isTooHard, LIMITED_FUNCTIONS, withinUsed } from "./limits";
import { asText, isCellError, type Value } from "../../src/files/values";
import { STRICTNESS } from "../strictness";
import type { CustomFunction } from "./customFunction";
import type { StoredCell, Sheet } from "./sheet";
import { unreadSheets } from "./unread";

/** Kinds of cells as the engine numbers them. */
const KIND = { blank: 0, literal: 2, formula: 6 } as const;

/** The engine's value kinds, see `RVKind` in its types (a const enum, so the numbers are written here). */
const RV = { blank: 0, number: 1, string: 2, boolean: 3, error: 4, array: 5 } as const;

interface RuntimeValue {
  readonly kind: number;
  readonly value?: number | string | boolean;
  readonly code?: string;
  readonly rows?: readonly (readonly RuntimeValue[])[];
}

/** Where a result comes from while the engine writes results back: a spill follows its source cell. */
interface Writing {
  /** Formula cells whose value stays. */
  readonly settled: ReadonlySet<StoredCell>;
  /** The used area of a sheet; without a name, of the sheet that is shown to the engine. */
  readonly used: (sheet: string | undefined) => Area | undefined;
  /** Formula cells that got a result. */
  readonly computed: Set<StoredCell>;
  source?: { row: number; column: number; cell: StoredCell };
}

class CellView implements CellLike {
  readonly type: number;
  readonly formula?: string;
  readonly model: CellLike["model"];

  constructor(
    readonly row: number,
    readonly col: number,
    private readonly cell: StoredCell,
    private readonly writing: Writing,
  ) {
    const formula =
      cell.formula && !writing.settled.has(cell)
        ? withinUsed(cell.formula.slice(1), writing.used)
        : undefined;
    this.type = formula ? KIND.formula : cell.value === null ? KIND.blank : KIND.literal;
    if (formula) this.formula = formula;
    // Every formula may spill, as in today's Excel.
    this.model = formula ? { formula, isDynamicArray: true } : {};
  }

  get value(): unknown {
    return this.cell.value;
  }

  /** The engine sets `value` only on cells that a spill fills. */
  set value(value: unknown) {
    const { source } = this.writing;
    if (!source) return;
    this.cell.value = value as Value;
    this.cell.spilledFrom = { row: source.row, column: source.column };
    const { rows, columns } = source.cell.spill ?? { rows: 1, columns: 1 };
    source.cell.spill = {
      rows: Math.max(rows, this.row - source.row),
      columns: Math.max(columns, this.col - source.column),
    };
  }

  get result(): FormulaResultLike {
    const { value } = this.cell;
    return value ?? undefined;
  }

  set result(result: FormulaResultLike) {
    this.writing.computed.add(this.cell);
    this.writing.source = { row: this.row - 1, column: this.col - 1, cell: this.cell };
    // A formula that refers to a blank shows 0.
    this.cell.value = result instanceof Date ? null : (result ?? 0);
  }
}

/**
 * A sheet as the engine walks it. Cells that an earlier spill filled are left out: they are computed anew; and so are
 * those that no formula reads.
 */
function viewOf(sheet: Sheet, id: number, writing: Writing, isRead: boolean): WorksheetLike {
  const used = sheet.used(true);
  const view = (row: number, col: number, cell: StoredCell): CellView =>
    new CellView(row, col, cell, writing);
  return {
    id,
    name: sheet.name,
    dimensions: used
      ? {
          top: used.row + 1,
          left: used.column + 1,
          bottom: used.row + used.rows,
          right: used.column + used.columns,
        }
      : null,
    eachRow(optionsOrCall: unknown, call?: (row: RowLike, number: number) => void) {
      const visit = (call ?? optionsOrCall) as (row: RowLike, number: number) => void;
      for (const [r, row] of isRead ? sheet.rows : []) {
        const eachCell = (first: unknown, second?: (cell: CellLike, col: number) => void): void => {
          const visitCell = (second ?? first) as (cell: CellLike, col: number) => void;
          for (const [c, cell] of row.cells)
            if (cell.formula || cell.value !== null) visitCell(view(r + 1, c + 1, cell), c + 1);
        };
        visit({ hidden: row.hidden ?? false, eachCell }, r + 1);
      }
    },
    findCell: (row, col) => {
      const cell = sheet.cell(row - 1, col - 1);
      return cell && view(row, col, cell);
    },
    getCell: (row, col) => view(row, col, sheet.edit(row - 1, col - 1)),
    getTables: () =>
      sheet.tables.map(({ name, area, showHeaders, showTotals }) => ({
        table: {
          name,
          tl: { row: area.row + 1, col: area.column + 1 },
          columns: Array.from({ length: area.columns }, (_, i) => ({
            name: asText(sheet.cell(area.row, area.column + i)?.value) || `Column${i + 1}`,
          })),
          rows: new Array<unknown>(area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0)),
          headerRow: showHeaders,
          totalsRow: showTotals,
        },
      })),
    mergedRegions: sheet.merges.map((m) => ({
      top: m.row + 1,
      left: m.column + 1,
      bottom: m.row + m.rows,
      right: m.column + m.columns,
    })),
  };
}

/** Takes away what spills filled, but for those whose value stays; also the cells of a formula that is gone. */
function clearSpills(book: Book): void {
  for (const sheet of book.sheets)
    for (const { cells } of sheet.rows.values())
      for (const [column, cell] of cells) {
        if (cell.spill && !book.settled.has(cell)) delete cell.spill;
        if (!cell.spilledFrom) continue;
        const source = sheet.cell(cell.spilledFrom.row, cell.spilledFrom.column);
        if (source?.spill && book.settled.has(source)) continue;
        delete cell.spilledFrom;
        cell.value = null;
        if (!cell.style) cells.delete(column);
      }
}

/** True when the engine can read the formula (beginning with "="); names and functions need not exist. */
export function isReadableFormula(formula: string): boolean {
  try {
    parse(tokenize(formula.replace(/^=/, "")));
    return true;
  } catch {
    return false;
  }
}

/** Computes every formula whose value is not the file's own, and writes results and spills into cells. */
export function calculate(book: Book): void {
  const formulas: [Sheet, FormulaCell][] = [];
  for (const [sheet, , , cell] of book.formulaCells()) {
    if (book.settled.has(cell)) continue;
    if (!isTooHard(cell.formula)) formulas.push([sheet, cell]);
    else {
      cell.value = { error: "#VALUE!" };
      book.settled.add(cell);
    }
  }
  clearSpills(book);
  if (formulas.length === 0) return;
  const computed = new Set<StoredCell>();
  const areas = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.used(true)]));
  const unread = unreadSheets(book, formulas);
  const worksheets = book.sheets.map((sheet, i) => {
    const used = (name = sheet.name): Area | undefined => areas.get(name.toLowerCase());
    const writing = { settled: book.settled, used, computed };
    return viewOf(sheet, i + 1, writing, !unread.has(sheet));
  });
  const view: WorkbookLike = {
    worksheets,
    getWorksheet: (key) => worksheets.find((s) => s.id === key || s.name === key),
    definedNames: {
      getAllEntries: () =>
        book.names.map((name) => ({
          name: name.name,
          ranges: [name.formula.slice(1)],
          ...(name.sheet && { localSheetId: book.sheets.indexOf(name.sheet) }),
        })),
      getAllNames: () => book.names.map(({ name }) => ({ name })),
    },
    userFunctions: new Map(
      [...Object.entries(LIMITED_FUNCTIONS), ...book.functions].map(([name, compute]) => [
        name,
        { minArity: 0, maxArity: 255, invoke: (args: unknown[]) => invoke(compute, args) },
      ]),
    ),
  };
  calculateFormulas(view);
  // The engine leaves what a function that it does not know showed before; Excel does not.
  for (const [, cell] of formulas)
    if (!computed.has(cell)) cell.value = { error: STRICTNESS.absentFunction.shown };
}

/** Calls a custom function with the engine's values turned into plain ones, and its answer back. */
function invoke(compute: CustomFunction, args: unknown[]): RuntimeValue {
  const matrices = (args as RuntimeValue[]).map((arg) =>
    arg.kind === RV.array ? (arg.rows ?? []).map((row) => row.map(toValue)) : [[toValue(arg)]],
  );
  const answer = compute(matrices);
  if (!Array.isArray(answer)) return fromValue(answer);
  const rows = answer.map((row) => row.map(fromValue));
  const array = { kind: RV.array, rows, height: rows.length, width: rows[0]?.length ?? 0 };
  return array;
}

function toValue(value: RuntimeValue): Value {
  if (value.kind === RV.error) return { error: value.code ?? "#VALUE!" };
  return value.kind === RV.blank ? null : (value.value ?? null);
}

function fromValue(value: Value): RuntimeValue {
  if (value === null) return { kind: RV.blank };
  if (isCellError(value)) return { kind: RV.error, code: value.error };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: RV.number, value } : { kind: RV.error, code: "#NUM!" };
  }
  return { kind: typeof value === "boolean" ? RV.boolean : RV.string, value };
}
