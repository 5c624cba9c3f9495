/** The cells and rows of a sheet that differ from its part in the file. */
import { parseAddress, areaAddress } from "../../src/cells/a1";
import { ALL } from "../../src/cells/area";
import { CellParser, type FileCell } from "../../src/files/cells";
import type { CellPatch, RowPatch, SheetPatch } from "../../src/files/sheetPatch";
import { sameValue } from "../../src/files/values";
import type { StoredCell, Sheet } from "../engine/sheet";
import type { SheetContext } from "./aspect";
import { isStoredAs, toStoredFormula } from "./formulas";

export interface CellChanges extends SheetPatch {
  readonly cells: Map<number, Map<number, CellPatch>>;
  readonly rows: Map<number, RowPatch>;
  /** Whether a formula came, went or reads otherwise. */
  readonly formulas: boolean;
}

/** Whether a formula of the file is the cell's, and fills the same cells. */
function sameFormula(old: FileCell, cell: StoredCell | undefined): boolean {
  if (old.formula === undefined || cell?.formula === undefined)
    return old.formula === cell?.formula;
  if (!isStoredAs(cell.formula.slice(1), old.formula)) return false;
  const area = old.array === undefined ? undefined : parseAddress(old.array);
  const [rows, columns] = [area?.rows ?? 1, area?.columns ?? 1];
  return rows === (cell.spill?.rows ?? 1) && columns === (cell.spill?.columns ?? 1);
}

/** Compares a sheet with its part. @param dynamic number of the cell metadata for formulas that spill */
export function cellChanges(
  text: string,
  sheet: Sheet,
  { file, styles }: SheetContext,
  isCustom: (name: string) => boolean,
  dynamic: () => number,
): CellChanges {
  const cells = new Map<number, Map<number, CellPatch>>();
  const rows = new Map<number, RowPatch>();
  const seen = new Set<number>();
  const seenRows = new Set<number>();
  let formulas = false;
  const put = (row: number, column: number, cell: StoredCell | undefined, style: number): void => {
    const changed = cells.get(row) ?? new Map<number, CellPatch>();
    cells.set(row, changed);
    changed.set(column, toPatch(cell, row, column, style, isCustom, dynamic));
  };
  new CellParser(text, file.strings, file.date1904).read({
    row: ({ row, height, hidden }) => {
      seenRows.add(row);
      const now = sheet.rows.get(row);
      const change: { height?: number | undefined; hidden?: boolean } = {};
      if (now?.height !== height) change.height = now?.height;
      if ((now?.hidden ?? false) !== hidden) change.hidden = now?.hidden ?? false;
      if (Object.keys(change).length > 0) rows.set(row, change);
    },
    cell: (old) => {
      const { row, column } = old;
      seen.add(row * ALL.columns + column);
      const cell = sheet.cell(row, column);
      const style = styles.placeOf(sheet.style(row, column));
      const formula = sameFormula(old, cell);
      if (!formula) formulas = true;
      if (formula && old.style === style && sameValue(old.value, cell?.value ?? null)) return;
      put(row, column, cell, style);
    },
  });
  for (const [row, entry] of sheet.rows) {
    if (!seenRows.has(row) && (entry.height !== undefined || entry.hidden))
      rows.set(row, {
        ...(entry.height !== undefined && { height: entry.height }),
        ...(entry.hidden && { hidden: true }),
      });
    for (const [column, cell] of entry.cells) {
      if (seen.has(row * ALL.columns + column)) continue;
      if (cell.value === null && !cell.formula && !cell.style) continue;
      if (cell.formula) formulas = true;
      put(row, column, cell, styles.placeOf(sheet.style(row, column)));
    }
  }
  return { cells, rows, formulas };
}

function toPatch(
  cell: StoredCell | undefined,
  row: number,
  column: number,
  style: number,
  isCustom: (name: string) => boolean,
  dynamic: () => number,
): CellPatch {
  const value = cell?.value ?? null;
  if (!cell?.formula) return { style, value };
  const formula = toStoredFormula(cell.formula.slice(1), isCustom);
  if (!cell.spill) return { style, value, formula };
  const array = areaAddress({ row, column, ...cell.spill });
  return { style, value, formula, array, dynamic: dynamic() };
}
