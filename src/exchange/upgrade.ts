/** A workbook of an older form as one whose data sheets need no add-in, on file. */
import type { CellPatch } from "../files/sheetPatch";
import { coreOf } from "../ita/rulebook/core";
import { nativeFormula } from "../sheets/templates/nativeFormulas";
import type { WorkbookOnFile } from "./workbookOnFile";

/** The file with the formulas of its data sheets made native, each with the value that it showed; how many they are. */
export function upgradeFile({ file: source, dataSheets, state }: WorkbookOnFile): {
  readonly bytes: Uint8Array;
  readonly cells: number;
} {
  const file = source.copy();
  const year = state.scores.value?.fiscalYear ?? state.agency.value?.fiscalYear;
  const core = year === undefined ? null : coreOf(year);
  let count = 0;
  for (const name of core ? dataSheets.values() : []) {
    const sheet = file.sheet(name);
    if (!core || !sheet) continue;
    const rows = new Map<number, Map<number, CellPatch>>();
    file.readCells(sheet, {
      cell: ({ row, column, style, value, formula }) => {
        const native = formula === undefined ? null : nativeFormula(formula, core);
        if (native === null) return;
        const cells = rows.get(row) ?? new Map<number, CellPatch>();
        rows.set(row, cells.set(column, { style, value, formula: native }));
        count++;
      },
    });
    if (rows.size > 0) file.patch(name, { cells: rows });
  }
  return { bytes: file.toBytes(), cells: count };
}
