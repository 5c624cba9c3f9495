/** Settings that an add-in keeps in the workbook. Excel has a place for them that only it writes; here it is a sheet out of sight. */
import { CellParser } from "../../src/files/cells";
import type { CellPatch } from "../../src/files/sheetPatch";
import { asText } from "../../src/files/values";
import { EMPTY_SHEET } from "../../src/files/newWorkbook";
import { SETTINGS_SHEET } from "../../src/files/settingsSheet";
import type { WorkbookFile } from "../../src/files/workbook";
import { patchSheet } from "../../src/files/sheetPatch";
import type { Book } from "../engine/book";

/** Excel's limit of characters in a cell, and some room; longer settings go on in the next columns. */
const CELL_LIMIT = 32_000;

function rowsOf(file: WorkbookFile): string[][] {
  const sheet = file.sheet(SETTINGS_SHEET);
  if (!sheet) return [];
  const rows: string[][] = [];
  new CellParser(file.sheetText(sheet), file.strings).read({
    cell: ({ row, column, value }) => ((rows[row] ??= [])[column] = asText(value)),
  });
  return rows;
}

/** Reads the settings of a file. */
export function readSettings(book: Book): void {
  for (const [key, ...parts] of rowsOf(book.file)) {
    if (key === undefined) continue;
    try {
      book.settings.set(key, JSON.parse(parts.join("")));
    } catch {
      // A setting that somebody edited by hand into something else is no setting any more.
    }
  }
}

/** Writes the settings where they differ from what the file has; the file has no such sheet when there are none. */
export function saveSettings(book: Book, file: WorkbookFile): void {
  const wanted = [...book.settings].map(([key, value]) => {
    const json = JSON.stringify(value) ?? "null";
    const parts = Array.from({ length: Math.ceil(json.length / CELL_LIMIT) }, (_, i) =>
      json.slice(i * CELL_LIMIT, (i + 1) * CELL_LIMIT),
    );
    return [key, ...parts];
  });
  if (JSON.stringify(rowsOf(file)) === JSON.stringify(wanted)) return;
  if (wanted.length === 0) return file.removeSheet(SETTINGS_SHEET);
  const cells = new Map(
    wanted.map((row, r) => [
      r,
      new Map(row.map((value, c): [number, CellPatch] => [c, { style: 0, value }])),
    ]),
  );
  const text = patchSheet(EMPTY_SHEET, [], { cells });
  const old = file.sheet(SETTINGS_SHEET);
  if (old) file.package.setText(old.part, text);
  else {
    file.addSheet(SETTINGS_SHEET, text);
    const added = file.sheet(SETTINGS_SHEET);
    if (added) file.setSheet(added.id, { state: "veryHidden" });
  }
}
