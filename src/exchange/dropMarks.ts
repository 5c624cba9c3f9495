/** Marks of findings out of a file that is handed on; in the officer's workbook they stay. */
import { parseAddress } from "../cells/a1";
import { formerFill, isMarkColor, MARK_PREFIX } from "../checks/markRecord";
import { withAttributes } from "../files/edit";
import type { FileSheet, WorkbookFile } from "../files/workbook";

/**
 * Marked cells get the fill back that they had, but for those that somebody filled since. The names of the marks are left
 * to whoever takes the add-in's names away.
 */
export function dropMarks(file: WorkbookFile): void {
  const bySheet = new Map<string, Map<string, string | null>>();
  for (const { name, formula, comment = "" } of file.names) {
    if (!name.startsWith(MARK_PREFIX)) continue;
    const [, quoted, plain, address = ""] =
      /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/i.exec(formula) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const area = parseAddress(address.replaceAll("$", ""));
    if (sheet === undefined || !area) continue;
    const cells = bySheet.get(sheet) ?? new Map<string, string | null>();
    bySheet.set(sheet, cells.set(`${area.row}:${area.column}`, formerFill(comment) ?? null));
  }
  for (const [name, cells] of bySheet) {
    const sheet = file.sheet(name);
    if (sheet?.kind === "worksheet") refill(file, sheet, cells);
  }
}

/** @param cells fill before, null for none, by "row:column" */
function refill(
  file: WorkbookFile,
  sheet: FileSheet,
  cells: ReadonlyMap<string, string | null>,
): void {
  const changes: { start: number; end: number; style: number }[] = [];
  file.readCells(sheet, {
    cell: ({ row, column, style, start, end }) => {
      const before = cells.get(`${row}:${column}`);
      if (before === undefined) return;
      const { fillPattern, fillColor = "" } = file.styles.format(style);
      if (fillPattern !== "solid" || !isMarkColor(fillColor)) return;
      const change =
        before === null ? { fillPattern: "none" } : { fillPattern: "solid", fillColor: before };
      changes.push({ start, end, style: file.styles.change(style, change) });
    },
  });
  if (changes.length === 0) return;
  let text = file.sheetText(sheet);
  for (const { start, end, style } of changes.reverse()) {
    const cell = withAttributes(text.slice(start, end), { s: style });
    text = text.slice(0, start) + cell + text.slice(end);
  }
  file.package.setText(sheet.part, text);
}
