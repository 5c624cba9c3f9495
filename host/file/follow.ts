/** Parts that only the file knows, after sheets were renamed or removed and rows came or went. */
import { parseAddress } from "../../src/cells/a1";
import { withoutPrefix } from "../../src/files/edit";
import {
  renameSheetInFormula,
  shiftFormula,
  shiftRow,
  type Shift,
} from "../../src/files/references";
import { shiftAddresses, shiftSheet } from "../../src/files/sheetShift";
import type { FileSheet, WorkbookFile } from "../../src/files/workbook";
import { escapeXml, unescapeXml } from "../../src/files/xml";
import type { Book, StructureEdit } from "../engine/book";
import { shiftDrawing } from "./drawings";

/** A formula after all that happened. @param home name, in the file, of the sheet it stands on */
function follow(formula: string, home: string, edits: readonly StructureEdit[]): string {
  let [text, sheet] = [formula, home];
  for (const edit of edits) {
    if (edit.kind === "shift") text = shiftFormula(text, sheet, edit.name, edit.shift);
    else if (edit.kind === "remove") text = renameSheetInFormula(text, edit.name, undefined);
    else {
      text = renameSheetInFormula(text, edit.from, edit.to);
      if (sheet === edit.from) sheet = edit.to;
    }
  }
  return text;
}

/** Elements that hold a formula, apart from those of cells. */
const FORMULAS = /(<((?:\w+:)?(?:formula|formula1|formula2|f))\b[^>]*>)([^<]+)(?=<\/\2>)/g;

/** A part with its formulas after all that happened. */
function followText(text: string, home: string, edits: readonly StructureEdit[]): string {
  return text.replace(FORMULAS, (whole, tag: string, _name, written: string) => {
    const formula = unescapeXml(written);
    const now = follow(formula, home, edits);
    return now === formula ? whole : tag + escapeXml(now);
  });
}

/** Changes a part when it is there. */
function change(file: WorkbookFile, part: string, by: (text: string) => string): void {
  const text = file.package.text(part);
  if (text === undefined) return;
  const now = by(text);
  if (now !== text) file.package.setText(part, now);
}

/** The notes of a sheet and where they are drawn. */
function shiftNotes(text: string, shift: Shift): string {
  return text
    .replace(/(\sref=")([A-Z]+\d+(?::[A-Z]+\d+)?)(")/g, (_whole, before, ref: string, after) => {
      return `${before}${shiftAddresses(ref, shift) ?? ref}${after}`;
    })
    .replace(/(<x:Row>)(\d+)(<\/x:Row>)/g, (_whole, before, row, after) => {
      return `${before}${shiftRow(Number(row), shift) ?? shift.at}${after}`;
    })
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_whole, before, numbers: string, after) => {
      const moved = numbers.split(",").map((part, i) => {
        if (i !== 2 && i !== 6) return part;
        return ` ${shiftRow(Number(part), shift) ?? shift.at}`;
      });
      return `${before}${moved.join(",")}${after}`;
    });
}

const ON_ROWS = new Set(["comments", "threadedComment", "vmlDrawing", "pivotTable"]);

function shiftParts(file: WorkbookFile, { part }: FileSheet, shift: Shift): void {
  change(file, part, (text) => shiftSheet(withoutPrefix(text), shift));
  for (const { kind, target } of file.package.relationships(part)) {
    if (kind === "drawing") change(file, target, (text) => shiftDrawing(text, shift));
    else if (ON_ROWS.has(kind)) change(file, target, (text) => shiftNotes(text, shift));
  }
}

/** The source of a pivot table: a sheet by its name, and cells. */
function followSource(text: string, edits: readonly StructureEdit[]): string {
  return text.replace(/<(?:\w+:)?worksheetSource\b[^>]*>/g, (tag) => {
    const sheet = unescapeXml(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? "");
    const ref = /\sref="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (sheet === "" || !parseAddress(ref)) return tag;
    const now = follow(`'${sheet.replaceAll("'", "''")}'!${ref}`, sheet, edits);
    const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(now) ?? [];
    if (cells === undefined) return tag;
    const name = escapeXml(quoted?.replaceAll("''", "'") ?? plain ?? sheet);
    return tag
      .replace(/\ssheet="[^"]*"/, () => ` sheet="${name}"`)
      .replace(/\sref="[^"]*"/, () => ` ref="${cells}"`);
  });
}

/** Lets the file follow what happened to whole sheets and rows. Cells, and what our sheets know, are written later. */
export function followEdits(file: WorkbookFile, book: Book): void {
  const { edits } = book;
  if (edits.length === 0) return;
  for (const listed of file.sheets) {
    const sheet = book.sheets.find(({ opened }) => opened === listed.id);
    for (const edit of edits)
      if (sheet && edit.kind === "shift" && edit.sheet === sheet)
        shiftParts(file, listed, edit.shift);
    // Formulas of cells are compared with the book's afterwards, whatever they say here.
    if (listed.kind === "worksheet")
      change(file, listed.part, (text) => followFrame(text, listed.name, edits));
  }
  for (const name of file.package.names) {
    if (/\/charts\/[^/]+\.xml$/i.test(name))
      change(file, name, (text) => followText(text, "", edits));
    if (/pivotCacheDefinition\d*\.xml$/i.test(name))
      change(file, name, (text) => followSource(text, edits));
  }
}

/** Formulas of a sheet part outside of its cells. */
function followFrame(text: string, home: string, edits: readonly StructureEdit[]): string {
  const start = text.search(/<(?:[\w-]+:)?sheetData[\s/>]/);
  const end = Math.max(start, text.lastIndexOf("sheetData>"));
  return text.slice(0, end) + followText(text.slice(end), home, edits);
}
