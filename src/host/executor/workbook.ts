/** Workbook, Application and the settings an add-in keeps in the workbook. */
import { ExcelError } from "./errors";
import { eventMethods, node, text, type Node, type ObjectClass, type Session } from "./model";
import { names } from "./name";
import { tables } from "./table";
import { worksheets } from "./worksheet";

const nothing = (): null => null;

const application: ObjectClass<null> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_it, value) => {
        if (value !== "Automatic" && value !== "automatic") {
          throw new ExcelError(
            "ApiNotImplemented",
            "the embedded host always calculates automatically",
          );
        }
      },
    },
  },
  methods: {
    calculate: (_it, _args, session) => {
      session.touched();
      session.calculate();
      return null;
    },
    // The host paints and calculates after each batch anyway.
    suspendScreenUpdatingUntilNextSync: nothing,
    suspendApiCalculationUntilNextSync: nothing,
  },
};

const workbookProtection: ObjectClass<null> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (_it, session) => session.book.structureProtected } },
  methods: {
    protect: (_it, _args, session) => {
      if (session.book.structureProtected) throw new ExcelError("InvalidOperation");
      session.book.structureProtected = true;
      return null;
    },
    unprotect: (_it, _args, session) => {
      if (!session.book.structureProtected) throw new ExcelError("InvalidOperation");
      session.book.structureProtected = false;
      return null;
    },
  },
};

const setting: ObjectClass<string> = {
  name: "Setting",
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, session) => session.book.settings.get(key),
      set: (key, value, session) => void session.book.settings.set(key, value),
    },
  },
  methods: {
    delete: (key, _args, session) => {
      session.book.settings.delete(key);
      return null;
    },
  },
};

function findSetting(key: unknown, session: Session): Node | null {
  return session.book.settings.has(text(key)) ? node(setting, text(key)) : null;
}

const settings: ObjectClass<null> = {
  name: "SettingCollection",
  items: (_it, session) => [...session.book.settings.keys()].map((key) => node(setting, key)),
  item: (_it, key, session) => {
    const found = findSetting(key, session);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  methods: {
    add: (_it, [key, value], session) => {
      session.book.settings.set(text(key), value);
      return node(setting, text(key));
    },
    getItemOrNullObject: (_it, [key], session) => findSetting(key, session),
    getCount: (_it, _args, session) => session.book.settings.size,
  },
};

export const workbook: ObjectClass<null> = {
  name: "Workbook",
  properties: { name: { get: () => "ITA.xlsx" } },
  objects: {
    application: () => node(application, null),
    worksheets: () => node(worksheets, null),
    names: () => node(names, {}),
    tables: () => node(tables, {}),
    settings: () => node(settings, null),
    protection: () => node(workbookProtection, null),
  },
  methods: {
    getSelectedRange: (_it, _args, session) =>
      session.range(session.book.activeSheet, session.book.activeSheet.selection),
    getActiveCell: (_it, _args, session) => {
      const { activeSheet } = session.book;
      return session.range(activeSheet, { ...activeSheet.selection, rows: 1, columns: 1 });
    },
    ...eventMethods("SelectionChanged"),
  },
};
