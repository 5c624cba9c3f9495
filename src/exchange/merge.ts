/** Workbooks merged as files, where no Excel has them open: what divisions filled in comes into one workbook. */
import { computeOnOpening } from "../files/calculation";
import { areaAddress, parseAddress } from "../cells/a1";
import { attributesOf } from "../files/edit";
import type { CellPatch } from "../files/sheetPatch";
import type { WorkbookFile } from "../files/workbook";
import type { Difference } from "./compare";
import { takenSheets } from "./take";

/**
 * The file with differences taken over that only fill it; everything else of it stays. A row that comes looks like the one
 * above it. Formulas are computed when the file is opened.
 */
export function mergedFile(source: WorkbookFile, differences: readonly Difference[]): Uint8Array {
  const file = source.copy();
  for (const { sheet, cells } of takenSheets(differences, () => "")) {
    const styles = stylesOf(file, sheet);
    const rows = new Map<number, Map<number, CellPatch>>();
    for (const { row, column, after } of cells) {
      const styled = styles(row, column);
      const changed = rows.get(row) ?? new Map<number, CellPatch>();
      rows.set(row, changed.set(column, { style: styled, value: after === "" ? null : after }));
    }
    file.patch(sheet, { cells: rows });
    growTables(file, sheet, new Set(rows.keys()));
  }
  // What is computed from the new cells has to be computed again.
  computeOnOpening(file);
  return file.toBytes();
}

/** A table takes in the rows that came directly below it, as it does when somebody types them there. */
function growTables(file: WorkbookFile, name: string, written: ReadonlySet<number>): void {
  const sheet = file.sheet(name);
  for (const { kind, target } of sheet ? file.package.relationships(sheet.part) : []) {
    const text = kind === "table" ? file.package.text(target) : undefined;
    if (text === undefined) continue;
    const { ref = "", totalsRowCount } = attributesOf(text);
    const area = parseAddress(ref);
    if (!area || Number(totalsRowCount ?? 0) > 0) continue;
    let { rows } = area;
    while (written.has(area.row + rows)) rows++;
    const grown = areaAddress({ ...area, rows });
    if (grown !== ref)
      file.package.setText(target, text.replaceAll(`ref="${ref}"`, `ref="${grown}"`));
  }
}

/** Format of a cell; where the file has none, that of the nearest cell above it in its column. */
function stylesOf(file: WorkbookFile, name: string): (row: number, column: number) => number {
  const columns = new Map<number, { row: number; style: number }[]>();
  const sheet = file.sheet(name);
  if (sheet) {
    file.readCells(sheet, {
      cell: ({ row, column, style }) => {
        const known = columns.get(column) ?? [];
        known.push({ row, style });
        columns.set(column, known);
      },
    });
  }
  return (row, column) => columns.get(column)?.findLast((cell) => cell.row <= row)?.style ?? 0;
}
