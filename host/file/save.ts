/** Our workbook as an .xlsx file: the file it was opened from, with what changed written into it. */
import { areaAddress } from "../../src/cells/a1";
import {
  attributesOf,
  childText,
  withAttributes,
  withChild,
  withoutPrefix,
} from "../../src/files/edit";
import { dataRegion } from "../../src/files/cells";
import { patchSheet } from "../../src/files/sheetPatch";
import { WORKBOOK_ORDER } from "../../src/files/newWorkbook";
import type { WorkbookFile } from "../../src/files/workbook";
import { becomeKind } from "../../src/files/workbookKind";
import { element, flag } from "../../src/files/xml";
import type { Book } from "../engine/book";
import { Sheet } from "../engine/sheet";
import { tryAddress, valuesOf } from "../executor/address";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import type { SheetContext } from "./aspect";
import { cellChanges } from "./cellChanges";
import { withNumbers } from "./charts";
import { saveDrawings } from "./drawings";
import { followEdits } from "./follow";
import { dynamicArrays } from "./metadata";
import { nameKey, savedNames } from "./names";
import { ASPECTS, frameOf, openFrame } from "./open";
import { SETTINGS_SHEET } from "../../src/files/settingsSheet";
import { saveSettings } from "./settings";
import { stylesOf } from "./styles";
import { saveTables } from "./tables";

/** The book as the bytes of an .xlsx file. */
export function save(book: Book): Uint8Array {
  const file = book.file.copy();
  becomeKind(file, "plain");
  removeSheets(file, book);
  followEdits(file, book);
  const ids = listSheets(file, book);
  const isCustom = (name: string): boolean => book.functions.has(name) || name.startsWith("ITA.");
  const styles = stylesOf(book.file);
  let [formulas, dynamic] = [false, -1];
  const changed: Sheet[] = [];
  for (const sheet of book.sheets) {
    const listed = file.sheets.find(({ id }) => id === ids.get(sheet));
    if (!listed) continue;
    const saved = saveSheet(sheet, book, { file, part: listed.part, styles }, isCustom, () =>
      dynamic < 0 ? (dynamic = dynamicArrays(file)) : dynamic,
    );
    formulas ||= saved.formulas;
    if (saved.cells) changed.push(sheet);
  }
  saveNumbers(file, book, changed);
  saveSettings(book, file);
  saveNames(file, book, ids, isCustom);
  if (formulas) computeOnOpening(file, book, isCustom);
  return file.toBytes();
}

function removeSheets(file: WorkbookFile, book: Book): void {
  const kept = new Set(book.sheets.map(({ opened }) => opened));
  for (const { id, kind, name } of file.sheets)
    if (kind === "worksheet" && name !== SETTINGS_SHEET && !kept.has(id)) file.removeSheet(name);
}

/** Lists the book's sheets in the file: names, order, what is hidden, what is shown. Answers the file's numbers of them. */
function listSheets(file: WorkbookFile, book: Book): Map<Sheet, number> {
  const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  const ids = new Map<Sheet, number>();
  const listed = new Map(file.sheets.map((entry) => [entry.id, entry]));
  for (const sheet of book.sheets) {
    if (sheet.opened !== undefined) ids.set(sheet, sheet.opened);
    else {
      // Under a name that nobody can have, since the final one may still be another sheet's.
      const part = file.addSheet(`\u0001${sheet.id}`);
      ids.set(sheet, file.sheets.find((entry) => entry.part === part)?.id ?? 0);
    }
  }
  for (const [sheet, id] of ids) {
    const old = listed.get(id);
    const state = states[sheet.visibility];
    if (old?.name !== sheet.name || (old.state === "visible" ? undefined : old.state) !== state)
      file.setSheet(id, { name: sheet.name, state });
  }
  const order = book.sheets.map((sheet) => ids.get(sheet) ?? 0);
  // Sheets of other kinds stay where they were.
  file.sheets.forEach(({ id }, place) => {
    if (!order.includes(id)) order.splice(place, 0, id);
  });
  file.arrange(order);
  file.activeTab = Math.max(0, order.indexOf(ids.get(book.activeSheet) ?? 0));
  return ids;
}

function saveNames(
  file: WorkbookFile,
  book: Book,
  ids: ReadonlyMap<Sheet, number>,
  isCustom: (name: string) => boolean,
): void {
  const places = new Map(file.sheets.map(({ id }, place) => [id, place]));
  const bySheet = new Map(
    [...ids].flatMap(([sheet, id]) => {
      const place = places.get(id);
      return place === undefined ? [] : [[sheet, place] as const];
    }),
  );
  const own = new Set(bySheet.values());
  const { names } = file;
  const { kept, added } = savedNames(book, names, bySheet, isCustom);
  file.replaceNames(
    // Names of sheets of other kinds are not the book's to judge.
    (name) =>
      kept.get(nameKey(name)) ??
      (name.sheet !== undefined && !own.has(name.sheet) ? name : undefined),
    added,
  );
}

/** Lets Excel compute all anew, unless that would turn custom functions into #NAME? for people without the add-in. */
function computeOnOpening(
  file: WorkbookFile,
  book: Book,
  isCustom: (name: string) => boolean,
): void {
  const custom = [...book.formulaCells()].some(([, , , { formula }]) =>
    [...formula.matchAll(/[A-Z][A-Z0-9]*\.[A-Z0-9.]+(?=\()/gi)].some(([name]) =>
      isCustom(name.toUpperCase()),
    ),
  );
  file.edit((text) => {
    const old = childText(text, "calcPr");
    if (custom && old === undefined) return text;
    const changed = withAttributes(old ?? "<calcPr/>", { fullCalcOnLoad: custom ? undefined : 1 });
    return withChild(text, "calcPr", changed, WORKBOOK_ORDER);
  });
}

/** Charts of the file remember numbers of cells: those of sheets whose cells changed are written anew. */
function saveNumbers(file: WorkbookFile, book: Book, changed: readonly Sheet[]): void {
  for (const { opened, references } of book.sheets.flatMap(({ charts }) => charts)) {
    const text = opened === undefined ? undefined : file.package.text(opened);
    if (opened === undefined || text === undefined) continue;
    const touched = references.some((reference) =>
      changed.includes(tryAddress(reference, undefined, book)?.sheet as Sheet),
    );
    if (touched)
      file.package.setText(
        opened,
        withNumbers(text, (reference) => valuesOf(book, reference)),
      );
  }
}

/** Writes what of a sheet differs from its part; a part that says the same stays byte for byte. */
function saveSheet(
  sheet: Sheet,
  book: Book,
  context: SheetContext,
  isCustom: (name: string) => boolean,
  dynamic: () => number,
): { formulas: boolean; cells: boolean } {
  const { file, part } = context;
  const { package: container } = file;
  const original = container.text(part) ?? "";
  const text = withoutPrefix(original);
  const before = new Sheet("", sheet.name);
  openFrame(text, before, context);
  const changes = cellChanges(text, sheet, context, isCustom, dynamic);
  const cellsChanged = changes.cells.size > 0 || changes.rows.size > 0;
  const data = cellsChanged ? patchSheet(text, file.strings, changes) : text;
  if (changes.formulas && sheet.opened !== undefined) file.forgetCalculationOrder();
  let frame = frameOf(text);
  const untouched = frame;
  for (const aspect of ASPECTS) {
    const [was, now] = [before, sheet].map((of) => JSON.stringify(aspect.state(of, context)));
    if (was !== now) frame = aspect.write(frame, sheet, context);
  }
  frame = saveTables(frame, sheet, context);
  frame = saveDrawings(frame, sheet, before, context, (reference) => valuesOf(book, reference));
  if (book.activeSheet.opened !== activeId(book.file))
    frame = withSelectedTab(frame, sheet === book.activeSheet);
  if (cellsChanged) frame = withDimension(frame, sheet);
  if (frame === untouched && data === text) return { formulas: false, cells: false };
  const region = dataRegion(data);
  const written = frame.replace("<sheetData/>", () => data.slice(region.start, region.end));
  container.setText(part, withRelationshipSpace(written));
  return { formulas: changes.formulas, cells: cellsChanged };
}

/** The file's number of the sheet that it shows. */
function activeId({ sheets, activeTab }: WorkbookFile): number | undefined {
  return sheets[activeTab]?.id;
}

/** Exactly the sheet that is shown may be selected, or people type into several sheets at once. */
function withSelectedTab(frame: string, selected: boolean): string {
  const views = childText(frame, "sheetViews");
  const view = views === undefined ? undefined : childText(views, "sheetView");
  if (views === undefined || view === undefined) {
    if (!selected) return frame;
    const made = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
    return withChild(frame, "sheetViews", made, WORKSHEET_ORDER);
  }
  if (flag(attributesOf(view)["tabSelected"]) === selected) return frame;
  const changed = withAttributes(view, { tabSelected: selected ? 1 : undefined });
  return withChild(
    frame,
    "sheetViews",
    withChild(views, "sheetView", changed, ["sheetView"]),
    WORKSHEET_ORDER,
  );
}

/** The part's note of the cells that hold something. */
function withDimension(frame: string, sheet: Sheet): string {
  const used = sheet.used(false);
  const dimension = element("dimension", { ref: used ? areaAddress(used) : "A1" });
  return withChild(frame, "dimension", dimension, WORKSHEET_ORDER);
}

/** New elements name other parts with the prefix "r". */
function withRelationshipSpace(text: string): string {
  if (!/\sr:id=/.test(text) || /\sxmlns:r=/.test(text)) return text;
  return withAttributes(text, {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
}
