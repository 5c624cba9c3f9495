/** Worksheet, its collection, freeze panes, protection and page layout. */
import { ALL, contains, span, toA1, type Area } from "../engine/area";
import { sheetNameProblem } from "../engine/book";
import type { Sheet, HeaderFooterPart, Page } from "../engine/sheet";
import { resolveAddress } from "./address";
import { charts, shapes } from "./chart";
import { ExcelError } from "./errors";
import {
  areaOf,
  colour,
  eventMethods,
  node,
  oneOf,
  text,
  truth,
  whole,
  within,
  type Node,
  type ObjectClass,
  type Property,
  type RangeRef,
  type Session,
} from "./model";
import { names, type NameScope } from "./name";
import { tableScope, tables } from "./table";

/** Numbers of the client's events, as in @microsoft/office-js 1.1.110. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const;

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
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: whole(count, 1), columns: 0 };
      return null;
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: whole(count, 1) };
      return null;
    },
    freezeAt: (sheet, [place], session) => {
      const { area } =
        typeof place === "string"
          ? resolveAddress(place, sheet, session.book)
          : (place as RangeRef);
      if (!area) throw new ExcelError("InvalidReference");
      sheet.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
      return null;
    },
    unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
      return null;
    },
    getLocationOrNullObject: (sheet, _args, session) => {
      const { rows, columns } = sheet.frozen;
      if (!rows && !columns) return null;
      return session.range(sheet, {
        row: 0,
        column: 0,
        rows: rows || ALL.rows,
        columns: columns || ALL.columns,
      });
    },
  },
};

const protection: ObjectClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (sheet) => sheet.protection !== undefined },
    options: { get: (sheet) => sheet.protection ?? null },
  },
  methods: {
    // since June 2026 Excel refuses to protect what is protected, and the other way round
    protect: (sheet, [options]) => {
      if (sheet.protection) throw new ExcelError("InvalidOperation");
      sheet.protection = { ...(options as object | undefined) };
      return null;
    },
    unprotect: (sheet) => {
      if (!sheet.protection) throw new ExcelError("InvalidOperation");
      sheet.protection = undefined;
      return null;
    },
  },
};

const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const satisfies readonly HeaderFooterPart[];

const headerFooter: ObjectClass<Sheet> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(
    PARTS.map((part): [string, Property<Sheet>] => [
      part,
      {
        get: (sheet) => sheet.page.headerFooter[part] ?? "",
        set: (sheet, value) => void (sheet.page.headerFooter[part] = text(value)),
      },
    ]),
  ),
};

const headersFooters: ObjectClass<Sheet> = {
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  objects: { defaultForAllPages: (sheet) => node(headerFooter, sheet) },
};

function margin(side: keyof Page["margins"]): Property<Sheet> {
  return {
    get: (sheet) => sheet.page.margins[side],
    set: (sheet, value) => void (sheet.page.margins[side] = within(value, 0, 3528)),
  };
}

function flag(key: "centerHorizontally" | "centerVertically" | "printGridlines"): Property<Sheet> {
  return {
    get: (sheet) => sheet.page[key],
    set: (sheet, value) => void (sheet.page[key] = truth(value)),
  };
}

const PAPERS = ["Letter", "Legal", "Executive", "A3", "A4", "A5", "B5", "Folio"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** A range argument of a method: an object or an address on the sheet. */
function placeOn(sheet: Sheet, argument: unknown, session: Session): Area {
  return areaOf(
    typeof argument === "string"
      ? resolveAddress(argument, sheet, session.book)
      : (argument as RangeRef),
  );
}

const pageLayout: ObjectClass<Sheet> = {
  name: "PageLayout",
  properties: {
    orientation: {
      get: (sheet) => sheet.page.orientation,
      set: (sheet, value) =>
        void (sheet.page.orientation = oneOf(value, ["Portrait", "Landscape"])),
    },
    paperSize: {
      get: (sheet) => sheet.page.paperSize,
      set: (sheet, value) => void (sheet.page.paperSize = oneOf(value, PAPERS)),
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    printGridlines: flag("printGridlines"),
    zoom: {
      get: (sheet) => sheet.page.zoom,
      set: (sheet, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = value as Page["zoom"];
        const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
        if (scale !== undefined && (fits || scale < 10 || scale > 400))
          throw new ExcelError("InvalidArgument");
        sheet.page.zoom = {
          ...(scale !== undefined && { scale }),
          ...(horizontalFitToPages && { horizontalFitToPages }),
          ...(verticalFitToPages && { verticalFitToPages }),
        };
      },
    },
  },
  objects: { headersFooters: (sheet) => node(headersFooters, sheet) },
  methods: {
    setPrintArea: (sheet, [place], session) => {
      sheet.page.printArea = placeOn(sheet, place, session);
      return null;
    },
    setPrintTitleRows: (sheet, [place], session) => {
      const { row, rows } = placeOn(sheet, place, session);
      sheet.page.titleRows = { row, rows };
      return null;
    },
    setPrintMargins: (sheet, [unit, margins]) => {
      const factor = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"])];
      for (const [side, value] of Object.entries(margins as Record<string, number>)) {
        const key = oneOf(side, ["left", "right", "top", "bottom", "header", "footer"]);
        sheet.page.margins[key] = within(value * factor, 0, 3528);
      }
      return null;
    },
    getPrintAreaOrNullObject: () => {
      throw new ExcelError(
        "ApiNotImplemented",
        "PageLayout.getPrintAreaOrNullObject (RangeAreas) is not there",
      );
    },
    getPrintTitleRowsOrNullObject: (sheet, _args, session) => {
      const rows = sheet.page.titleRows;
      return rows ? session.range(sheet, { ...rows, column: 0, columns: ALL.columns }) : null;
    },
  },
};

interface BreakRef {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreak: ObjectClass<BreakRef> = {
  name: "PageBreak",
  id: ({ row }) => String(row),
  properties: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: ({ sheet, row }) => {
      sheet.page.breaksBefore = sheet.page.breaksBefore.filter((at) => at !== row);
      return null;
    },
    getCellAfterBreak: ({ sheet, row }, _args, session) =>
      session.range(sheet, span(row, 0, row, 0)),
  },
};

const horizontalPageBreaks: ObjectClass<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.page.breaksBefore.map((row) => node(pageBreak, { sheet, row })),
  item: (sheet, key) => node(pageBreak, { sheet, row: Number(key) }),
  methods: {
    add: (sheet, [place], session) => {
      const { row } = placeOn(sheet, place, session);
      if (row === 0) throw new ExcelError("InvalidArgument");
      const rows = new Set([...sheet.page.breaksBefore, row]);
      sheet.page.breaksBefore = [...rows].sort((a, b) => a - b);
      return node(pageBreak, { sheet, row });
    },
    getCount: (sheet) => sheet.page.breaksBefore.length,
    removePageBreaks: (sheet) => {
      sheet.page.breaksBefore = [];
      return null;
    },
  },
};

/** A name for a sheet, checked. @throws InvalidArgument, ItemAlreadyExists */
function checkedName(value: unknown, session: Session, self?: Sheet): string {
  const name = text(value);
  const problem = sheetNameProblem(name);
  if (problem) throw new ExcelError("InvalidArgument", problem);
  const taken = session.book.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken && taken !== self) throw new ExcelError("ItemAlreadyExists");
  return name;
}

function demandStructure(session: Session): void {
  if (session.book.structureProtected) throw new ExcelError("AccessDenied");
}

/** The next free "name (n)" for a copied sheet. */
function copyName(name: string, session: Session): string {
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!session.book.sheet(candidate)) return candidate;
  }
}

/** A copy of everything on a sheet; tables get new names as in Excel. */
function copySheet(sheet: Sheet, session: Session): Sheet {
  const copy = session.book.addSheet(copyName(sheet.name, session));
  const { rows, columns, tables: old, page, ...rest } = sheet;
  const { id, name } = copy;
  Object.assign(copy, structuredClone(rest), { id, name });
  Object.assign(copy.page, structuredClone(page));
  for (const [c, column] of columns) copy.columns.set(c, structuredClone(column));
  for (const [r, { cells, ...row }] of rows) {
    const copied = new Map([...cells].map(([c, cell]) => [c, structuredClone(cell)]));
    copy.rows.set(r, { ...structuredClone(row), cells: copied });
  }
  for (const table of old) {
    let n = 2;
    while (session.book.table(`${table.name}${n}`)) n++;
    copy.tables.push({
      ...table,
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: `${table.name}${n}`,
    });
  }
  return copy;
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
        const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        const others = session.book.sheets.some((s) => s !== sheet && s.visibility === "Visible");
        if (visibility !== "Visible" && !others) throw new ExcelError("InvalidOperation");
        sheet.visibility = visibility;
        const next = session.book.sheets.find((s) => s.visibility === "Visible");
        if (session.book.activeSheet === sheet && visibility !== "Visible" && next)
          session.select(next);
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => void (sheet.tabColor = value === "" ? "" : colour(value)),
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => void (sheet.showGridlines = truth(value)),
    },
  },
  objects: {
    freezePanes: (sheet) => node(freezePanes, sheet),
    protection: (sheet) => node(protection, sheet),
    pageLayout: (sheet) => node(pageLayout, sheet),
    horizontalPageBreaks: (sheet) => node(horizontalPageBreaks, sheet),
    tables: (sheet) => node(tables, tableScope(sheet)),
    charts: (sheet) => node(charts, sheet),
    shapes: (sheet) => node(shapes, sheet),
    names: (sheet) => node(names, { sheet } satisfies NameScope),
  },
  methods: {
    activate: (sheet, _args, session) => {
      if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
      session.select(sheet);
      return null;
    },
    delete: (sheet, _args, session) => {
      demandStructure(session);
      const others = session.book.sheets.some((s) => s !== sheet && s.visibility === "Visible");
      if (!others || sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
      session.book.removeSheet(sheet);
      session.touched();
      emitSheetEvent(session, EVENT.deleted, sheet);
      return null;
    },
    copy: (sheet, [where, relativeTo], session) => {
      demandStructure(session);
      const copied = copySheet(sheet, session);
      const place = oneOf(where ?? "None", ["None", "Before", "After", "Beginning", "End"]);
      const beside = session.book.sheets.indexOf((relativeTo as Sheet | undefined) ?? sheet);
      if (place === "Beginning") session.book.moveSheet(copied, 0);
      else if (place === "Before") session.book.moveSheet(copied, beside);
      else if (place === "After") session.book.moveSheet(copied, beside + 1);
      session.touched();
      emitSheetEvent(session, EVENT.added, copied);
      return node(worksheet, copied);
    },
    getRange: (sheet, [address], session) => {
      const found = resolveAddress(typeof address === "string" ? address : "", sheet, session.book);
      return session.range(found.sheet, areaOf(found));
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns], session) => {
      const area = {
        row: whole(row),
        column: whole(column),
        rows: whole(rows),
        columns: whole(columns),
      };
      const fits = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
      if (!fits || !contains(ALL, area)) throw new ExcelError("InvalidArgument");
      return session.range(sheet, area);
    },
    getCell: (sheet, [row, column], session) =>
      session.range(sheet, span(whole(row), whole(column), whole(row), whole(column))),
    getUsedRange: (sheet, [valuesOnly], session) =>
      session.range(sheet, sheet.used(valuesOnly === true) ?? span(0, 0, 0, 0)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], session) => {
      const used = sheet.used(valuesOnly === true);
      return used ? session.range(sheet, used) : null;
    },
    ...eventMethods("DataChanged", "SelectionChanged", "Activated", "Deactivated"),
  },
};

/** The sheet of a key as an item of the collection, or null. */
function find(key: unknown, session: Session): Node | null {
  const sheet = session.book.sheet(text(key));
  return sheet ? node(worksheet, sheet) : null;
}

export const worksheets: ObjectClass<null> = {
  name: "WorksheetCollection",
  items: (_it, session) => session.book.sheets.map((sheet) => node(worksheet, sheet)),
  item: (_it, key, session) => {
    const found = find(key, session);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
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
    getItemOrNullObject: (_it, [key], session) => find(key, session),
    getActiveWorksheet: (_it, _args, session) => node(worksheet, session.book.activeSheet),
    getFirst: (_it, [visibleOnly], session) => {
      const first = session.book.sheets.find(
        (s) => visibleOnly !== true || s.visibility === "Visible",
      );
      if (!first) throw new ExcelError("ItemNotFound");
      return node(worksheet, first);
    },
    getCount: (_it, [visibleOnly], session) =>
      session.book.sheets.filter((s) => visibleOnly !== true || s.visibility === "Visible").length,
    ...eventMethods(
      "DataChanged",
      "SelectionChanged",
      "Activated",
      "Deactivated",
      "Added",
      "Deleted",
    ),
  },
};

/** The address of an area as events give it, without the sheet. */
export function eventAddress(area: Area): string {
  return toA1(area);
}
