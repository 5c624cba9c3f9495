/**
 * A workbook as a file: its sheets, names and texts, read without a spreadsheet engine and rewritten part by part.
 * What is not named by a change is written as it was read.
 *
 * ```ts
 * const file = WorkbookFile.open(bytes);
 * for (const { name } of file.sheets) file.values(name);
 * file.patch("คะแนน", { cells: new Map([[0, new Map([[1, { style: 0, value: 93.09 }]])]]) });
 * file.removeSheet("ร่าง");
 * const saved = file.toBytes();
 * ```
 */
import { span, type Area } from "../cells/area";
import type { CellValue, SheetCells } from "../cells/values";
import { demandAtMost, LIMITS } from "./archive";
import { CellParser, mergesIn, readStrings, type CellVisitor } from "./cells";
import { forgetTitles } from "./documentProperties";
import { childText, withAttributes, withChild, withLastChild, withoutPrefix } from "./edit";
import { parsed, Package } from "./package";
import { renameSheetInFormula, renameSheetInPart } from "./references";
import { demandSheets } from "./sheetList";
import { patchSheet, type SheetPatch } from "./sheetPatch";
import { Styles } from "./styles";
import {
  addStyles,
  CONTENT,
  EMPTY_SHEET,
  newPackage,
  OFFICE_RELATIONSHIPS,
  WORKBOOK_ORDER,
} from "./newWorkbook";
import { changedName, nameText, type FileName } from "./names";
import { UnreadableFile } from "./unreadable";
import { asText } from "./values";
import {
  child,
  childrenOf,
  element,
  flag,
  number,
  parseXml,
  relationshipId,
  type XmlElement,
} from "./xml";

/** A sheet as the workbook lists it. */
export interface FileSheet {
  readonly name: string;
  /** The file's own number of the sheet. */
  readonly id: number;
  readonly relationship: string;
  readonly part: string;
  /** "worksheet", "chartsheet", "dialogsheet" … */
  readonly kind: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** A workbook as a file. */
export class WorkbookFile {
  readonly package: Package;
  /** Name of the part that lists the sheets. */
  readonly part: string;
  private cachedStrings: string[] | undefined;
  private cachedStyles: Styles | undefined;
  /** The part that lists the sheets as text, as long as its bytes are these: it may hold thousands of names. */
  private cachedText = { bytes: undefined as Uint8Array | undefined, text: "" };
  /** The sheets that the file had when it was opened. */
  private openedList: string;

  private constructor(container: Package) {
    this.package = container;
    const part = container.related("", "officeDocument") ?? "xl/workbook.xml";
    const kind = container.contentType(part) ?? "";
    if (!container.has(part) || !/spreadsheetml|ms-excel/.test(kind) || kind.includes("binary"))
      throw new UnreadableFile("otherFormat", "the package holds no workbook");
    this.part = part;
    this.openedList = this.sheetList;
  }

  /** @throws {UnreadableFile} */
  static open(bytes: Uint8Array): WorkbookFile {
    const file = new WorkbookFile(Package.read(bytes));
    demandSheets(file.sheets, (part) => file.package.has(part));
    const names = childrenOf(child(file.root, "definedNames"), "definedName");
    demandAtMost(LIMITS.names, names.length, "names");
    return file;
  }

  /** A new workbook without sheets. */
  static create(): WorkbookFile {
    return new WorkbookFile(newPackage());
  }

  /** A copy whose changes leave this one as it is; formats that are added to one are in the other's list too. */
  copy(): WorkbookFile {
    const made = new WorkbookFile(this.package.copy());
    made.cachedStrings = this.cachedStrings;
    made.cachedStyles = this.styles;
    made.openedList = this.openedList;
    return made;
  }

  /** The part that lists the sheets. */
  get text(): string {
    const bytes = this.package.bytes(this.part);
    if (this.cachedText.bytes !== bytes)
      this.cachedText = { bytes, text: this.package.text(this.part) ?? "" };
    return this.cachedText.text;
  }

  set text(text: string) {
    this.package.setText(this.part, text);
  }

  private get root(): XmlElement {
    return parsed(this.package, this.part);
  }

  /** Changes the part that lists the sheets. */
  edit(change: (text: string) => string): void {
    const before = withoutPrefix(this.text);
    const after = change(before);
    if (after !== before) this.text = after;
  }

  /** All sheets in the order of their tabs, those whose part is missing too. */
  get sheets(): readonly FileSheet[] {
    const targets = new Map(this.package.relationships(this.part).map((to) => [to.id, to]));
    return childrenOf(child(this.root, "sheets"), "sheet").map(({ attributes }) => {
      const relationship = relationshipId(attributes) ?? "";
      const to = targets.get(relationship);
      const state = attributes["state"];
      return {
        name: attributes["name"] ?? "",
        id: number(attributes["sheetId"]) ?? 0,
        relationship,
        part: to?.target ?? "",
        kind: to?.kind ?? "",
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
      };
    });
  }

  /** A sheet by its name in any case of letters. */
  sheet(name: string): FileSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Names, those of Excel's own (`_xlnm.Print_Area` …) too. */
  get names(): readonly FileName[] {
    const { text } = this;
    return childrenOf(child(this.root, "definedNames"), "definedName").map((defined) => {
      const { name = "", localSheetId, hidden, comment } = defined.attributes;
      const sheet = number(localSheetId);
      return {
        name,
        formula: defined.text.trim(),
        ...(sheet !== undefined && { sheet }),
        hidden: flag(hidden),
        ...(comment !== undefined && { comment }),
        source: text.slice(defined.start, defined.end),
      };
    });
  }

  /** Whether dates count from 1904. */
  get date1904(): boolean {
    return flag(child(this.root, "workbookPr")?.attributes["date1904"]);
  }

  /** Texts that cells name by number. */
  get strings(): readonly string[] {
    const part = this.package.related(this.part, "sharedStrings");
    return (this.cachedStrings ??= readStrings(part && this.package.text(part)));
  }

  /** Formats; what is added to them is written by `toBytes`. */
  get styles(): Styles {
    if (this.cachedStyles) return this.cachedStyles;
    const [styles, theme] = ["styles", "theme"].map((kind) =>
      this.package.related(this.part, kind),
    );
    const text = (part: string | undefined) => (part ? this.package.text(part) : undefined);
    return (this.cachedStyles = new Styles(text(styles), text(theme)));
  }

  /** The part of a sheet as text. @throws {UnreadableFile} when the package has lost it */
  sheetText(sheet: FileSheet): string {
    const text = this.package.text(sheet.part);
    if (text === undefined)
      throw new UnreadableFile("damaged", `the sheet ${sheet.name} is missing`);
    return text;
  }

  /** Reads the cells of a sheet in the order of the file. @throws {UnreadableFile} */
  readCells(sheet: FileSheet, visitor: CellVisitor): void {
    new CellParser(this.sheetText(sheet), this.strings, this.date1904).read(visitor);
  }

  /**
   * The used cells of a sheet as Office.js reads them, with formulas (spelled as in the file), number formats and
   * merges; undefined when there is no such sheet.
   * @throws {UnreadableFile} when the used area is too large to be held
   */
  values(name: string): SheetCells | undefined {
    const sheet = this.sheet(name);
    if (sheet?.kind !== "worksheet") return undefined;
    const found: {
      row: number;
      column: number;
      value: CellValue;
      formula?: string;
      style: number;
    }[] = [];
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.readCells(sheet, {
      cell: ({ row, column, value, formula, style }) => {
        if (value === null && formula === undefined) return;
        const shown = value === null || typeof value === "object" ? asText(value) : value;
        found.push({ row, column, value: shown, style, ...(formula !== undefined && { formula }) });
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      },
    });
    const area = bottom < 0 ? span(0, 0, 0, 0) : span(top, left, bottom, right);
    if (area.rows * area.columns > LIMITS.cells)
      throw new UnreadableFile(
        "tooLarge",
        `the used cells of ${name} are ${area.rows} × ${area.columns}`,
      );
    const grid = <T>(blank: T): T[][] =>
      Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(blank));
    const [values, formulas] = [grid<CellValue>(""), grid<CellValue>("")];
    const numberFormats = grid("General");
    for (const { row, column, value, formula, style } of found) {
      const [r, c] = [row - area.row, column - area.column];
      const [valueRow, formulaRow, formatRow] = [values[r], formulas[r], numberFormats[r]];
      if (!valueRow || !formulaRow || !formatRow) continue;
      valueRow[c] = value;
      formulaRow[c] = formula === undefined ? value : `=${formula}`;
      formatRow[c] = this.styles.numberFormat(style);
    }
    const merges = this.merges(sheet);
    return {
      sheet: sheet.name,
      row: area.row,
      column: area.column,
      values,
      formulas,
      numberFormats,
      merges,
    };
  }

  /** Merged areas of a sheet. */
  merges(sheet: FileSheet): Area[] {
    return mergesIn(this.sheetText(sheet));
  }

  /** Changes cells and rows of a sheet. */
  patch(name: string, patch: SheetPatch): void {
    const sheet = this.sheet(name);
    if (!sheet) return;
    const text = withoutPrefix(this.sheetText(sheet));
    this.package.setText(sheet.part, patchSheet(text, this.strings, patch));
    this.forgetCalculationOrder();
  }

  /** Adds a sheet at the end. @returns the name of its part */
  addSheet(name: string, text = EMPTY_SHEET): string {
    const part = this.package.freeName("xl/worksheets/sheet{n}.xml");
    this.package.add(part, text, CONTENT.worksheet);
    const relationship = this.package.relate(this.part, "worksheet", part);
    const sheetId = Math.max(0, ...this.sheets.map(({ id }) => id)) + 1;
    this.edit((workbook) => {
      const list = childText(workbook, "sheets") ?? "<sheets/>";
      // Some programs say the namespace of relationships at each element.
      const root = /<workbook\b[^<>]*>/.exec(workbook)?.[0] ?? "";
      const prefix = /\sxmlns:([\w-]+)="[^"]*\/relationships"/.exec(root)?.[1];
      const space = prefix === undefined ? { "xmlns:r": OFFICE_RELATIONSHIPS } : {};
      const id = `${prefix ?? "r"}:id`;
      const entry = element("sheet", { ...space, name, sheetId, [id]: relationship });
      return withChild(workbook, "sheets", withLastChild(list, entry), WORKBOOK_ORDER);
    });
    return part;
  }

  /** Takes a sheet away with everything that only it needs, and its own names. Formulas elsewhere stay as they are. */
  removeSheet(name: string): void {
    const gone = this.sheet(name);
    if (!gone) return;
    const order = this.sheets.filter(({ id }) => id !== gone.id).map(({ id }) => id);
    this.arrange(order);
    this.package.unrelate(this.part, gone.relationship);
    this.package.removeWithOwned(gone.part);
    this.forgetCalculationOrder();
  }

  /** Renames a sheet in the list, in names, and in the formulas of all cells. */
  renameSheet(from: string, to: string): void {
    const renamed = this.sheet(from);
    if (!renamed) return;
    this.setSheet(renamed.id, { name: to });
    this.replaceNames((name) => ({
      ...name,
      formula: renameSheetInFormula(name.formula, from, to),
    }));
    for (const { part, kind } of this.sheets) {
      const text = kind === "worksheet" ? this.package.text(part) : undefined;
      if (text === undefined) continue;
      const changed = renameSheetInPart(text, from, to);
      if (changed !== text) this.package.setText(part, changed);
    }
  }

  /** Sets attributes of a sheet in the list. */
  setSheet(id: number, changes: Readonly<Record<string, string | undefined>>): void {
    this.edit((workbook) => {
      const entry = childrenOf(child(parseXml(workbook), "sheets"), "sheet").find(
        ({ attributes }) => number(attributes["sheetId"]) === id,
      );
      if (!entry) return workbook;
      const changed = withAttributes(workbook.slice(entry.start, entry.end), changes);
      return workbook.slice(0, entry.start) + changed + workbook.slice(entry.end);
    });
  }

  /** Puts sheets into an order by their ids; those that are not named go, with their own names. */
  arrange(ids: readonly number[]): void {
    const before = this.sheets;
    if (before.length === ids.length && before.every(({ id }, i) => id === ids[i])) return;
    const active = before[this.activeTab]?.id;
    const place = (sheet: number): number => ids.indexOf(before[sheet]?.id ?? -1);
    this.edit((workbook) => {
      const entries = childrenOf(child(parseXml(workbook), "sheets"), "sheet");
      const byId = new Map(
        entries.map(({ attributes, start, end }) => [
          number(attributes["sheetId"]),
          workbook.slice(start, end),
        ]),
      );
      const list = `<sheets>${ids.map((id) => byId.get(id) ?? "").join("")}</sheets>`;
      return withChild(workbook, "sheets", list, WORKBOOK_ORDER);
    });
    this.replaceNames((name) => {
      if (name.sheet === undefined) return name;
      const sheet = place(name.sheet);
      return sheet < 0 ? undefined : { ...name, sheet };
    });
    this.activeTab = Math.max(0, ids.indexOf(active ?? -1));
  }

  /** Place of the sheet that is shown when the file is opened. */
  get activeTab(): number {
    const [view] = childrenOf(child(this.root, "bookViews"), "workbookView");
    return number(view?.attributes["activeTab"]) ?? 0;
  }

  set activeTab(tab: number) {
    if (tab === this.activeTab) return;
    this.edit((workbook) => {
      const views = childText(workbook, "bookViews") ?? "<bookViews><workbookView/></bookViews>";
      const view = childText(views, "workbookView") ?? "<workbookView/>";
      const changed = withAttributes(view, { activeTab: tab, firstSheet: undefined });
      return withChild(
        workbook,
        "bookViews",
        withChild(views, "workbookView", changed, ["workbookView"]),
        WORKBOOK_ORDER,
      );
    });
  }

  /** Changes names: what `change` answers unchanged stays as it is written, undefined takes a name away. */
  replaceNames(
    change: (name: FileName) => FileName | undefined,
    added: readonly Omit<FileName, "source">[] = [],
  ): void {
    const before = this.names;
    const kept = before.flatMap((name) => {
      const now = change(name);
      if (!now) return [];
      const same = now === name || JSON.stringify(now) === JSON.stringify(name);
      return [same ? name.source : changedName(name, now)];
    });
    // Writing the list makes the whole part be read again.
    const isSame =
      kept.length === before.length && kept.every((source, i) => source === before[i]?.source);
    if (isSame && added.length === 0) return;
    const written = [...kept, ...added.map(nameText)];
    const list =
      written.length > 0 ? `<definedNames>${written.join("")}</definedNames>` : undefined;
    this.edit((workbook) =>
      list === undefined && childText(workbook, "definedNames") === undefined
        ? workbook
        : withChild(workbook, "definedNames", list, WORKBOOK_ORDER),
    );
  }

  /** Excel keeps the order it computes in and makes it anew; a list with cells that hold no formula any more is an error. */
  forgetCalculationOrder(): void {
    const chain = this.package.relationships(this.part).find(({ kind }) => kind === "calcChain");
    if (!chain) return;
    this.package.unrelate(this.part, chain.id);
    this.package.remove(chain.target);
  }

  /** Names of the sheets in their order, as one text. */
  private get sheetList(): string {
    return this.sheets.map(({ name }) => name).join("\n");
  }

  /** The file. */
  toBytes(): Uint8Array {
    this.writeStyles();
    if (this.sheetList !== this.openedList) forgetTitles(this.package);
    return this.package.toBytes();
  }

  private writeStyles(): void {
    const text = this.styles.written();
    if (text === undefined) return;
    const part = this.package.related(this.part, "styles");
    if (part) this.package.setText(part, text);
    else addStyles(this.package, this.part, text);
  }
}
