/** Workbook, Application and the settings an add-in keeps in the workbook. */
import { STRICTNESS } from "../strictness";
import { ExcelError } from "./errors";
import { node, text, type ObjectClass, type Session } from "./model";
import { names } from "./name";
import { refused } from "./refused";
import { tables } from "./table";
import { worksheets } from "./worksheet";

/** A workbook made beside this one, not shown yet. */
const workbookCreated: ObjectClass<Uint8Array> = {
  name: "WorkbookCreated",
  methods: { open: (bytes, _args, session) => session.created(bytes) },
};

/** @throws InvalidArgument for a text that is no base64 */
function bytesOf(base64: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(text(base64)), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ExcelError("InvalidArgument");
  }
}

const application: ObjectClass<null> = {
  name: "Application",
  methods: {
    // The host paints and calculates after each batch anyway.
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    createWorkbook: (_it, [base64]) => node(workbookCreated, bytesOf(base64)),
  },
};

const workbookProtection: ObjectClass<null> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (_it, session) => session.book.structureProtected } },
  methods: {
    protect: (_it, _args, session) => {
      if (session.book.structureProtected) throw refused("structureProtected");
      session.book.structureProtected = true;
    },
  },
};

/** Keeps a setting. @throws InvalidArgument when all together are too large */
function keep(key: string, value: unknown, { book }: Session): void {
  const all = JSON.stringify([...new Map(book.settings).set(key, value)]);
  if (new TextEncoder().encode(all).length > STRICTNESS.settingsSize.limit)
    throw refused("settingsSize");
  book.settings.set(key, value);
}

const setting: ObjectClass<string> = {
  name: "Setting",
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, session) => session.book.settings.get(key),
      set: (key, value, session) => keep(key, value, session),
    },
  },
  methods: { delete: (key, _args, session) => void session.book.settings.delete(key) },
};

const settings: ObjectClass<null> = {
  name: "SettingCollection",
  items: (_it, session) => [...session.book.settings.keys()].map((key) => node(setting, key)),
  find: (_it, key, session) =>
    session.book.settings.has(text(key)) ? node(setting, text(key)) : null,
  methods: {
    add: (_it, [key, value], session) => {
      keep(text(key), value, session);
      return node(setting, text(key));
    },
  },
};

export const workbook: ObjectClass<null> = {
  name: "Workbook",
  objects: {
    application: () => node(application, null),
    worksheets: () => node(worksheets, null),
    names: () => node(names, {}),
    tables: () => node(tables, {}),
    settings: () => node(settings, null),
    protection: () => node(workbookProtection, null),
  },
  methods: {
    // The client of Excel on the web asks the page around it instead of the application.
    createAndOpenWorkbook: (_it, [base64], session) => session.created(bytesOf(base64)),
    getSelectedRange: (_it, _args, session) => {
      const sheet = session.book.activeSheet;
      if (sheet.alsoSelected.length > 0) throw refused("selectedRange");
      return session.range(sheet, sheet.selection);
    },
  },
};
