/**
 * The workbook that goes to the committee: contents first, then the chosen reports, values only, so that it opens the same
 * without the add-in. The package of the officer's workbook is rewritten part by part; the workbook itself stays as it is.
 */
import { cellAddress } from "../cells/a1";
import { isErrorValue } from "../cells/values";
import { ok, type Place, type Result } from "../core/result";
import { attributesOf, childText, withAttributes, withChild, withoutPrefix } from "../files/edit";
import type { CellPatch } from "../files/sheetPatch";
import { isCellError, type Value } from "../files/values";
import { WORKBOOK_ORDER } from "../files/newWorkbook";
import { WorkbookFile, type FileSheet } from "../files/workbook";
import { becomeKind } from "../files/workbookKind";
import { element, escapeXml } from "../files/xml";
import type { SheetPlan } from "../sheets/plan";
import { dropDeadReferences, sheetsNamedIn } from "./deadReferences";
import { dropMarks } from "./dropMarks";
import { refuseErrors } from "./formulaErrors";
import { addPlannedSheet } from "./plannedSheet";
import { WORKSHEET_ORDER } from "../files/sheetOrder";

/** What goes into the copy. */
export interface CopyChoice {
  /** Sheets of the workbook that are kept, in the order of the copy: reports, then sheets of the officer's own. */
  readonly sheets: readonly string[];
  /** Working sheets that go along hidden, for whoever wants to look the figures up; usually none. */
  readonly hidden: readonly string[];
  /** Sheets made for the copy alone, put before the kept ones: the list of contents. */
  readonly before: readonly SheetPlan[];
  /** Sheets made for the copy alone, put after the kept ones: remarks, summary of the checks. */
  readonly after: readonly SheetPlan[];
  /** Whether kept sheets are protected against typing, without a password. */
  readonly protect: boolean;
  /** Properties of the document. */
  readonly title: string;
  readonly creator: string;
}

/** Names of the children of `sheetPr`, in the schema's order. */
const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Parts that belong to the add-in or to other documents and that a copy of values does not need. */
const WORKBOOK_LEFTOVERS = [
  "fileSharing",
  "workbookProtection",
  "externalReferences",
  "customWorkbookViews",
  "pivotCaches",
] as const;

/**
 * The copy as the bytes of an .xlsx file.
 * Refused, with the cells, when a formula of a kept sheet shows an error or is still being computed.
 */
export function committeeCopy(source: Uint8Array, choice: CopyChoice): Result<Uint8Array> {
  const file = WorkbookFile.open(source);
  const kept = [...choice.sheets, ...choice.hidden];
  const errors = kept.flatMap((name) => errorCells(file, name));
  if (errors.length > 0) return refuseErrors(errors);
  for (const name of kept) freezeFormulas(file, name);
  dropMarks(file);
  becomeKind(file, "plain");
  for (const { name } of file.sheets) if (!kept.includes(name)) file.removeSheet(name);
  for (const sheet of file.sheets) cleanSheet(file, sheet, choice);
  dropDeadReferences(file, dropLeftovers(file));
  const ids = new Map(file.sheets.map(({ name, id }) => [name, id]));
  for (const plan of [...choice.before, ...choice.after]) {
    addPlannedSheet(file, plan);
    ids.set(plan.name, file.sheets.at(-1)?.id ?? 0);
  }
  const order = [
    ...choice.before.map(({ name }) => name),
    ...choice.sheets,
    ...choice.after.map(({ name }) => name),
    ...choice.hidden,
  ];
  file.arrange(order.flatMap((name) => ids.get(name) ?? []));
  showFirst(file, choice);
  setProperties(file, choice);
  return ok(file.toBytes());
}

/** Relationships by which a workbook fetches data from elsewhere; a copy of values has none of them. */
const CONNECTIONS = /^(externalLink|connections|queryTable|pivotCacheDefinition)$/i;

/** Whether a workbook fetches data from elsewhere: by links to other files, queries or pivot tables. */
export function hasConnections(source: Uint8Array): boolean {
  const { package: parts } = WorkbookFile.open(source);
  return parts.names.some(
    (part) =>
      !part.endsWith(".rels") &&
      parts.relationships(part).some(({ kind }) => CONNECTIONS.test(kind)),
  );
}

/**
 * Number of the first page of some sheets, as their print set-up says it; null unless the numbers of all of them go up, as
 * those of reports that were made as one set do.
 */
export function firstPagesOf(
  source: Uint8Array,
  sheets: readonly string[],
): readonly number[] | null {
  const file = WorkbookFile.open(source);
  const pages = sheets.map((name) => {
    const sheet = file.sheet(name);
    const setUp = sheet && childText(withoutPrefix(file.sheetText(sheet)), "pageSetup");
    const { firstPageNumber, useFirstPageNumber } = attributesOf(setUp ?? "<pageSetup/>");
    return /^(1|true)$/.test(useFirstPageNumber ?? "") ? Number(firstPageNumber) : 0;
  });
  const goUp = pages.every((page, index) => page > (pages[index - 1] ?? 0));
  return pages.length > 0 && goUp ? pages : null;
}

/** Cells whose formula shows an error; `#BUSY!` and `#GETTING_DATA` too. */
function errorCells(file: WorkbookFile, name: string): Place[] {
  const cells = file.values(name);
  if (!cells) return [];
  return cells.values.flatMap((line, r) =>
    line.flatMap((value, c): Place[] => {
      const formula = cells.formulas?.[r]?.[c];
      const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return computed && isErrorValue(value)
        ? [{ sheet: name, address: cellAddress(cells.row + r, cells.column + c) }]
        : [];
    }),
  );
}

/** Every formula of a sheet becomes the value that it shows. */
function freezeFormulas(file: WorkbookFile, name: string): void {
  const sheet = file.sheet(name);
  if (!sheet) return;
  const rows = new Map<number, Map<number, CellPatch>>();
  file.readCells(sheet, {
    cell: ({ row, column, value, formula, style }) => {
      if (formula === undefined) return;
      const cells = rows.get(row) ?? new Map<number, CellPatch>();
      rows.set(row, cells.set(column, { style, value: shownValue(value) }));
    },
  });
  if (rows.size > 0) file.patch(name, { cells: rows });
}

/** A formula that gives an empty text shows nothing, and a cell that holds nothing shows the same. */
function shownValue(value: Value): Value {
  return value === "" || isCellError(value) ? null : value;
}

/**
 * Takes away names that point nowhere any more, the add-in's own names and settings, links to other workbooks.
 * @returns the names that are gone
 */
function dropLeftovers(file: WorkbookFile): readonly string[] {
  const names = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  const gone: string[] = [];
  file.replaceNames((name) => {
    if (/^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/i.test(name.name)) return name;
    const sheets = sheetsNamedIn(name.formula);
    const lives = sheets.length > 0 && sheets.every((sheet) => names.has(sheet));
    if (lives && !/^ITA_|^_xlnm\./i.test(name.name)) return name;
    gone.push(name.name);
    return undefined;
  });
  for (const { id, kind, target, external } of file.package.relationships("")) {
    if (!/webextension/i.test(kind)) continue;
    file.package.unrelate("", id);
    if (!external) file.package.removeWithOwned(target);
  }
  for (const { id, kind, target } of file.package.relationships(file.part)) {
    if (
      !/^(externalLink|pivotCacheDefinition|slicerCache|timelineCache|connections|customXml|persons?|calcChain)$/i.test(
        kind,
      )
    )
      continue;
    file.package.unrelate(file.part, id);
    file.package.removeWithOwned(target);
  }
  file.edit((text) =>
    WORKBOOK_LEFTOVERS.reduce(
      (workbook, name) => withChild(workbook, name, undefined, WORKBOOK_ORDER),
      text.replace(SLICER_CACHES, "").replace(/<extLst>\s*<\/extLst>/, ""),
    ),
  );
  return gone;
}

/** Parts of a sheet that live on a comment, a query or a pivot cache; the cells show what they gave. */
const SHEET_LEFTOVERS =
  /^(comments|threadedComment|vmlDrawing|queryTable|pivotTable|slicer|timeline)$/i;

/** Comments out, one look for all: nothing selected, and protected when wished. */
function cleanSheet(file: WorkbookFile, sheet: FileSheet, choice: CopyChoice): void {
  if (sheet.kind !== "worksheet") return;
  for (const { id, kind, target } of file.package.relationships(sheet.part)) {
    if (!SHEET_LEFTOVERS.test(kind)) continue;
    file.package.unrelate(sheet.part, id);
    file.package.removeWithOwned(target);
  }
  let text = withoutPrefix(file.sheetText(sheet));
  for (const name of ["legacyDrawing", "customSheetViews"])
    text = withChild(text, name, undefined, WORKSHEET_ORDER);
  text = withPrintSetUp(text.replace(SLICER_LIST, ""));
  if (choice.protect) {
    const protection = element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 });
    text = withChild(text, "sheetProtection", protection, WORKSHEET_ORDER);
  } else if (childText(text, "sheetProtection")?.includes('sheet="1"')) {
    text = withChild(text, "sheetProtection", undefined, WORKSHEET_ORDER);
  }
  file.package.setText(sheet.part, text);
  for (const { kind, target } of file.package.relationships(sheet.part)) {
    if (kind === "table") freezeTable(file, target);
  }
}

const SLICER_CACHES =
  /<ext\b[^<>]*>\s*<(x14|x15):(?:slicerCaches|timelineCacheRefs)\b[\s\S]*?<\/\1:(?:slicerCaches|timelineCacheRefs)>\s*<\/ext>/g;
const SLICER_LIST =
  /<ext\b[^<>]*>\s*<(x14|x15):(?:slicerList|timelineRefs)\b[\s\S]*?<\/\1:(?:slicerList|timelineRefs)>\s*<\/ext>/g;

/** A sheet that nobody set up for printing is printed on A4, as wide as the page. */
function withPrintSetUp(text: string): string {
  if (childText(text, "pageSetup") !== undefined) return text;
  const setUp = element("pageSetup", { paperSize: 9, fitToHeight: 0 });
  const fit = element("pageSetUpPr", { fitToPage: 1 });
  const properties = childText(text, "sheetPr") ?? "<sheetPr/>";
  const fitted = withChild(properties, "pageSetUpPr", fit, SHEET_PROPERTIES);
  return withChild(
    withChild(text, "pageSetup", setUp, WORKSHEET_ORDER),
    "sheetPr",
    fitted,
    WORKSHEET_ORDER,
  );
}

/** A table whose cells hold values says no formulas of its own, and no query either. */
function freezeTable(file: WorkbookFile, part: string): void {
  for (const { id, kind, target } of file.package.relationships(part)) {
    if (kind !== "queryTable") continue;
    file.package.unrelate(part, id);
    file.package.removeWithOwned(target);
  }
  const text = file.package.text(part);
  if (text === undefined) return;
  const plain = text
    .replace(
      /<(?:\w+:)?(calculatedColumnFormula|totalsRowFormula)\b[^<>]*>[\s\S]*?<\/(?:\w+:)?\1>/g,
      "",
    )
    .replace(/\s(?:totalsRowFunction|queryTableFieldId|connectionId)="[^"]*"/g, "")
    .replace(/\stableType="queryTable"/, "");
  if (plain !== text) file.package.setText(part, plain);
}

/** The workbook opens on its first sheet; only that one is selected, and hidden ones are hidden. */
function showFirst(file: WorkbookFile, { hidden }: CopyChoice): void {
  for (const { id, name } of file.sheets) {
    file.setSheet(id, { state: hidden.includes(name) ? "hidden" : undefined });
  }
  file.activeTab = 0;
  file.sheets.forEach((sheet, place) => {
    if (sheet.kind !== "worksheet") return;
    const text = file.sheetText(sheet);
    const views = childText(text, "sheetViews");
    if (views === undefined) return;
    const view = childText(views, "sheetView");
    if (view === undefined) return;
    const selected = withAttributes(view, { tabSelected: place === 0 ? 1 : undefined });
    const changed = withChild(views, "sheetView", selected, ["sheetView"]);
    file.package.setText(sheet.part, withChild(text, "sheetViews", changed, WORKSHEET_ORDER));
  });
}

const CORE = "docProps/core.xml";
const CORE_KIND =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

/** Title and agency in place of whoever saved the workbook last. */
function setProperties(file: WorkbookFile, { title, creator }: CopyChoice): void {
  for (const { id, kind, target } of file.package.relationships("")) {
    // The other list names the sheets of the workbook as it was; Excel makes it anew.
    if (!/^(core-properties|extended-properties|custom-properties)$/i.test(kind)) continue;
    file.package.unrelate("", id);
    file.package.remove(target);
  }
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
    "</cp:coreProperties>";
  file.package.add(CORE, text, CORE_TYPE);
  file.package.relate("", CORE_KIND, CORE);
}
