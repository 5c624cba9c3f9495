/** Worksheet, its collection, freeze panes, protection and page layout. */

import { ALL, contains, span } from "../../src/cells/area";
import { areaAddress } from "../../src/cells/a1";
import { sheetNameProblem } from "../engine/book";
import type { HeaderFooterPart, SheetPage, Sheet } from "../engine/sheet";
import { rangeArgument } from "./address";
import { charts, shapes } from "./chart";
import { ExcelError } from "./errors";
import { STRICTNESS } from "../strictness";
import {
  areaOf,
  colour,
  eventMethods,
  field,
  node,
  enumValue,
  text,
  truth,
  whole,
  within,
  type ObjectClass,
  type Property,
  type Session,
} from "./model";
import { names, type NameScope } from "./name";
import { refused } from "./refused";
import { tables, type TableCollectionScope } from "./table";

/** Numbers of the client's events, as in @microsoft/office-js 1.1.110. */
export const EVENT = { changed: 10, added: 13, deleted: 15 } as const;

/** Tells handlers of the sheet and of the workbook's collection. */
export function emitSheetEvent(
  session: Pick<Session, "emit">,
  type: number,
  sheet: Sheet,
  args: Record<string, unknown> = {},
): void {
  const full = { source: "Local", worksheetId: sheet.id, ...args };
  session.emit({ type, target: sheet.id, args: full });
  session.emit({ type, target: "Workbook", args: full });
}

const freezePanes: ObjectClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, [count]) => void (sheet.frozen = { rows: whole(count, 1), columns: 0 }),
    freezeColumns: (sheet, [count]) => void (sheet.frozen = { rows: 0, columns: whole(count, 1) }),
    // from the corner of the sheet to the end of the range
    freezeAt: (sheet, [range], session) => {
      const { row, column, rows, columns } = areaOf(rangeArgument(range, sheet, session));
      sheet.frozen = { rows: row + rows, columns: column + columns };
    },
  },
};

const protection: ObjectClass<Sheet> = {
  name: "WorksheetProtection",
  properties: { protected: { get: (sheet) => sheet.protection !== undefined } },
  methods: {
    protect: (sheet, [options]) => {
      if (sheet.protection) throw refused("sheetProtectedTwice");
      sheet.protection = { ...(options as object | undefined) };
    },
    unprotect: (sheet) => {
      if (!sheet.protection) throw refused("sheetProtectedTwice");
      sheet.protection = undefined;
    },
  },
};

/** Excel.HeaderFooterState. */
const HEADER_FOOTER_STATES = [
  "Default",
  "FirstAndDefault",
  "OddAndEven",
  "FirstOddAndEven",
] as const;

/** A header's or footer's code with one of its three parts replaced. */
function withPart(code: string, side: "L" | "C" | "R", text: string): string {
  const parts: Record<string, string> = {};
  const split = code.split(/&([LCR])/);
  for (let i = 1; i < split.length; i += 2) parts[split[i] ?? ""] = split[i + 1] ?? "";
  parts[side] = text;
  return ["L", "C", "R"].map((s) => (parts[s] ? `&${s}${parts[s]}` : "")).join("");
}

function part(of: HeaderFooterPart, side: "L" | "C" | "R"): Property<Sheet> {
  return {
    set: ({ page: { headerFooter: codes } }, value) =>
      void (codes[of] = withPart(codes[of] ?? "", side, text(value))),
  };
}

const headerFooter = (header: HeaderFooterPart, footer: HeaderFooterPart): ObjectClass<Sheet> => ({
  name: "HeaderFooter",
  properties: {
    leftHeader: part(header, "L"),
    centerHeader: part(header, "C"),
    rightHeader: part(header, "R"),
    leftFooter: part(footer, "L"),
    centerFooter: part(footer, "C"),
    rightFooter: part(footer, "R"),
  },
});
const everyPage = headerFooter("oddHeader", "oddFooter");
const firstPage = headerFooter("firstHeader", "firstFooter");

const headersFooters: ObjectClass<Sheet> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: ({ page: { headerFooter: codes } }) => {
        if (codes.differentOddEven) return codes.differentFirst ? "FirstOddAndEven" : "OddAndEven";
        return codes.differentFirst ? "FirstAndDefault" : "Default";
      },
      set: ({ page: { headerFooter: codes } }, value) => {
        const state = enumValue(value, HEADER_FOOTER_STATES);
        codes.differentFirst = state.startsWith("First");
        codes.differentOddEven = state.endsWith("OddAndEven");
      },
    },
  },
  objects: {
    defaultForAllPages: (sheet) => node(everyPage, sheet),
    firstPage: (sheet) => node(firstPage, sheet),
  },
};

function margin(side: keyof SheetPage["setup"]["margins"]): Property<Sheet> {
  return {
    get: (sheet) => sheet.page.setup.margins[side] * 72,
    set: (sheet, value) => void (sheet.page.setup.margins[side] = within(value, 0, 3528) / 72),
  };
}

/** Paper of the file by Excel.PaperType. */
const PAPERS = { A4: 9, Letter: 1 } as const;

const pageLayout: ObjectClass<Sheet> = {
  name: "PageLayout",
  properties: {
    orientation: {
      set: ({ page }, value) =>
        void (page.setup.orientation =
          enumValue(value, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape"),
    },
    paperSize: {
      set: ({ page }, value) =>
        void (page.setup.paperSize = PAPERS[enumValue(value, ["A4", "Letter"])]),
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: field((sheet: Sheet) => sheet.page.setup, "horizontalCentered", truth),
    firstPageNumber: {
      set: ({ page }, value) =>
        Object.assign(page.setup, {
          firstPageNumber: within(value, 1, 32767),
          useFirstPageNumber: true,
        }),
    },
    zoom: {
      set: ({ page }, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } =
          value as Excel.PageLayoutZoomOptions;
        const fitToPage = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
        if (scale !== undefined && (fitToPage || scale < 10 || scale > 400))
          throw new ExcelError("InvalidArgument");
        Object.assign(page.setup, {
          fitToPage,
          ...(fitToPage
            ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
            : { scale: scale ?? 100 }),
        });
      },
    },
  },
  objects: { headersFooters: (sheet) => node(headersFooters, sheet) },
  methods: {
    setPrintArea: (sheet, [place], session) => {
      sheet.page.setup.printArea = areaAddress(areaOf(rangeArgument(place, sheet, session)));
    },
    setPrintTitleRows: (sheet, [place], session) => {
      const { row, rows } = areaOf(rangeArgument(place, sheet, session));
      sheet.page.setup.printTitlesRow = `${row + 1}:${row + rows}`;
    },
  },
};

/** A name for a sheet, checked. @throws InvalidArgument, ItemAlreadyExists */
function checkedName(value: unknown, session: Session, self?: Sheet): string {
  const name = text(value);
  const problem = sheetNameProblem(name);
  if (problem) throw refused("sheetNames", problem);
  const taken = session.book.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken && taken !== self) throw new ExcelError("ItemAlreadyExists");
  return name;
}

/** @throws AccessDenied when the workbook's structure is protected */
function demandStructure(session: Session): void {
  if (session.book.structureProtected) throw refused("structureProtected");
}

/** @throws InvalidOperation when no other sheet would be left in sight */
function demandAnother(sheet: Sheet, session: Session): void {
  const others = session.book.sheets.some((s) => s !== sheet && s.visibility === "Visible");
  if (!others) throw new ExcelError("InvalidOperation");
}

export const worksheet: ObjectClass<Sheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        demandStructure(session);
        session.book.renameSheet(sheet, checkedName(value, session, sheet));
        session.touched();
      },
    },
    position: {
      get: (sheet, session) => session.book.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        demandStructure(session);
        session.book.moveSheet(sheet, within(whole(value), 0, session.book.sheets.length - 1));
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        demandStructure(session);
        const visibility = enumValue(value, ["Visible", "Hidden", "VeryHidden"]);
        if (visibility !== "Visible") demandAnother(sheet, session);
        sheet.visibility = visibility;
        const next = session.book.sheets.find((s) => s.visibility === "Visible");
        if (session.book.activeSheet === sheet && sheet.visibility !== "Visible" && next)
          session.select(next);
      },
    },
    tabColor: {
      get: (sheet, { strict }) =>
        sheet.visibility !== "Visible" && strict.has("hiddenTabColor") ? null : sheet.tabColor,
      set: (sheet, value) => void (sheet.tabColor = value === "" ? "" : colour(value)),
    },
    showGridlines: field((sheet: Sheet) => sheet, "showGridlines", truth),
  },
  objects: {
    freezePanes: (sheet) => node(freezePanes, sheet),
    protection: (sheet) => node(protection, sheet),
    pageLayout: (sheet) => node(pageLayout, sheet),
    tables: (sheet) => node(tables, { sheet } satisfies TableCollectionScope),
    charts: (sheet) => node(charts, sheet),
    shapes: (sheet) => node(shapes, sheet),
    names: (sheet) => node(names, { sheet } satisfies NameScope),
  },
  methods: {
    activate: (sheet, _args, session) => {
      if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
      session.select(sheet);
    },
    delete: (sheet, _args, session) => {
      demandStructure(session);
      demandAnother(sheet, session);
      if (sheet.visibility === "VeryHidden") throw refused("hiddenSheetDeleted");
      session.book.removeSheet(sheet);
      session.touched();
      emitSheetEvent(session, EVENT.deleted, sheet);
    },
    getRange: (sheet, [address], session) => {
      const { limit } = STRICTNESS.rangeAddress;
      if (typeof address === "string" && address.length > limit) throw refused("rangeAddress");
      const found = rangeArgument(address, sheet, session);
      return session.range(found.sheet, areaOf(found));
    },
    getRangeByIndexes: (sheet, indexes, session) => {
      const [row, column, rows, columns] = indexes.map((index) => whole(index)) as [
        number,
        number,
        number,
        number,
      ];
      const area = { row, column, rows, columns };
      if (row < 0 || column < 0 || rows < 1 || columns < 1 || !contains(ALL, area))
        throw new ExcelError("InvalidArgument");
      return session.range(sheet, area);
    },
    getUsedRange: (sheet, [valuesOnly], session) =>
      session.range(sheet, sheet.used(valuesOnly === true) ?? span(0, 0, 0, 0)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], session) => {
      const used = sheet.used(valuesOnly === true);
      return used ? session.range(sheet, used) : null;
    },
  },
};

export const worksheets: ObjectClass<null> = {
  name: "WorksheetCollection",
  items: (_it, session) => session.book.sheets.map((sheet) => node(worksheet, sheet)),
  find: (_it, key, session) => {
    const sheet = session.book.sheet(text(key));
    return sheet ? node(worksheet, sheet) : null;
  },
  methods: {
    add: (_it, [name], session) => {
      demandStructure(session);
      const wanted = name === undefined || name === null ? undefined : checkedName(name, session);
      const sheet = session.book.addSheet(wanted);
      session.touched();
      emitSheetEvent(session, EVENT.added, sheet);
      return node(worksheet, sheet);
    },
    getActiveWorksheet: (_it, _args, session) => node(worksheet, session.book.activeSheet),
    getFirst: (_it, _args, session) => session.book.sheets.map((s) => node(worksheet, s))[0],
    ...eventMethods("DataChanged", "Added", "Deleted"),
  },
};
