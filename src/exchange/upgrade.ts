/** A workbook of an older form as one whose data sheets need no add-in, on file. */
import { computeOnOpening } from "../files/calculation";
import { cellAddress } from "../cells/a1";
import type { Place } from "../core/result";
import type { CellPatch } from "../files/sheetPatch";
import { bookOf } from "../ita/rulebook/book";
import { upgradeScores, type UpgradedCell } from "../sheets/templates/olderScores";
import type { WorkbookOnFile } from "./workbookOnFile";

/** An upgraded file. */
export interface UpgradedFile {
  readonly bytes: Uint8Array;
  /** Number of formulas that became Excel's own. */
  readonly cells: number;
  /** Cells with formulas of the older form that stay, since their range is not that of the sheet's scores. */
  readonly left: readonly Place[];
}

/** The file with the formulas of its scores sheet made native; what they refer to is listed below all that the sheet holds. */
export function upgradeFile(workbook: WorkbookOnFile): UpgradedFile {
  const { file: source, dataSheets, state } = workbook;
  const file = source.copy();
  const year = state.scores.value?.fiscalYear ?? state.agency.value?.fiscalYear;
  const book = year === undefined ? null : bookOf(year);
  const name = dataSheets.get("scores");
  const cells = workbook.cells.find(({ sheet }) => sheet === name);
  const sheet = name === undefined ? undefined : file.sheet(name);
  const upgrade = book && cells && upgradeScores(cells, book);
  if (!upgrade || !sheet) return { bytes: file.toBytes(), cells: 0, left: [] };
  const shown = new Map<string, Pick<CellPatch, "style" | "value">>();
  file.readCells(sheet, {
    cell: ({ row, column, style, value }) => shown.set(`${row}:${column}`, { style, value }),
  });
  // With rules of the office's own the figures may change: nothing is shown until they are computed.
  const keepsFigures = !dataSheets.has("rules");
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const cell of upgrade.cells) {
    const line = rows.get(cell.row) ?? new Map<number, CellPatch>();
    rows.set(cell.row, line.set(cell.column, patchOf(cell, shown, keepsFigures)));
  }
  if (rows.size > 0) {
    file.patch(sheet.name, { cells: rows });
    computeOnOpening(file);
    file.forgetCalculationOrder();
  }
  return {
    bytes: file.toBytes(),
    cells: upgrade.formulas,
    left: upgrade.left.map(({ row, column }) => ({
      sheet: sheet.name,
      address: cellAddress(row, column),
    })),
  };
}

/** What the file is to hold of a cell. */
function patchOf(
  { row, column, after, before, like }: UpgradedCell,
  shown: ReadonlyMap<string, Pick<CellPatch, "style" | "value">>,
  keepsFigures: boolean,
): CellPatch {
  const now = shown.get(`${row}:${column}`);
  const look = like && shown.get(`${like.row}:${like.column}`);
  const style = (before === "" ? look : now)?.style ?? 0;
  if (typeof after !== "string" || !after.startsWith("=")) return { style, value: after };
  const value = before !== "" && keepsFigures ? (now?.value ?? null) : null;
  return { style, value, formula: after.slice(1) };
}
