/** Differences that are taken over from the other workbook, as changes of the sheets of this one. */
import type { CellValue } from "../cells/values";
import type { Difference, TakenCell } from "./compare";

/** What is changed of one sheet; rows and columns are counted on the sheet before anything goes. */
export interface TakenSheet {
  readonly sheet: string;
  readonly cells: readonly TakenCell[];
  readonly dropRows: readonly { readonly row: number; readonly like: number | null }[];
}

/**
 * The changes by which the first workbook of a comparison comes to hold what the second does, a sheet each. Differences that
 * cannot be taken (a computed cell, a whole sheet) are left out; rows that come stand below their table in the order given.
 * @param valueAt what a cell of the first workbook holds
 */
export function takenSheets(
  differences: readonly Difference[],
  valueAt: (sheet: string, row: number, column: number) => CellValue,
): readonly TakenSheet[] {
  const sheets = new Map<
    string,
    {
      cells: TakenCell[];
      dropRows: { row: number; like: number | null }[];
      next: Map<number, number>;
    }
  >();
  for (const { sheet, take } of differences) {
    if (!take) continue;
    const known = sheets.get(sheet) ?? { cells: [], dropRows: [], next: new Map<number, number>() };
    sheets.set(sheet, known);
    if (take.kind === "write") known.cells.push(take.cell);
    else if (take.kind === "drop") known.dropRows.push({ row: take.row, like: take.like });
    else {
      const row = known.next.get(take.below) ?? take.below;
      known.next.set(take.below, row + 1);
      for (const { column, after } of take.cells)
        known.cells.push({ row, column, before: valueAt(sheet, row, column), after });
    }
  }
  return [...sheets].map(([sheet, { cells, dropRows }]) => ({ sheet, cells, dropRows }));
}

/** Whether a difference only fills what this workbook leaves blank: a cell without anything, or a row that comes. */
export function onlyFills({ mine, take }: Difference): boolean {
  return take !== null && take.kind !== "drop" && mine === "";
}
