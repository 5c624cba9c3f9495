/** Workbook, Application and the settings an add-in keeps in the workbook. */
import { ExcelError } from "./errors";
import { node, text, type ObjectClass } from "./model";
import { names } from "./name";
import { tables } from "./table";
import { worksheets } from "./worksheet";

const application: ObjectClass<null> = {
  name: "Application",
  methods: {
    // The host paints and calculates after each batch anyway.
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

const workbookProtection: ObjectClass<null> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (_it, session) => session.book.structureProtected } },
  methods: {
    protect: (_it, _args, session) => {
      if (session.book.structureProtected) throw new ExcelError("InvalidOperation");
      session.book.structureProtected = true;
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
  methods: { delete: (key, _args, session) => void session.book.settings.delete(key) },
};

const settings: ObjectClass<null> = {
  name: "SettingCollection",
  items: (_it, session) => [...session.book.settings.keys()].map((key) => node(setting, key)),
  find: (_it, key, session) =>
    session.book.settings.has(text(key)) ? node(setting, text(key)) : null,
  methods: {
    add: (_it, [key, value], session) => {
      session.book.settings.set(text(key), value);
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
    getSelectedRange: (_it, _args, session) =>
      session.range(session.book.activeSheet, session.book.activeSheet.selection),
  },
};
