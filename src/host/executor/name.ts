/** NamedItem and its collection, for the workbook or for one sheet. */
import { toA1, quoteSheet } from "../engine/area";
import type { DefinedName } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import { tryAddress } from "./address";
import { ExcelError } from "./errors";
import {
  areaOf,
  node,
  text,
  truth,
  type Node,
  type ObjectClass,
  type RangeRef,
  type Session,
} from "./model";

/** Where names live: on a sheet, or in the workbook when there is none. */
export interface NameScope {
  readonly sheet?: Sheet;
}

// A name begins with a letter or "_", has no blanks and is no cell address; Thai letters are letters.
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;

function checkedName(value: unknown): string {
  const name = text(value);
  if (!NAME.test(name) || /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name)) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be a name`);
  }
  return name;
}

/** The cells a name stands for, when it is a plain reference. */
function rangeOf(name: DefinedName, session: Session): RangeRef | undefined {
  return tryAddress(name.formula.replace(/^=/, ""), name.sheet, session.book);
}

const namedItem: ObjectClass<DefinedName> = {
  name: "NamedItem",
  id: (name) => name.name,
  properties: {
    name: { get: (name) => name.name },
    formula: {
      get: (name) => name.formula,
      set: (name, value, session) => {
        name.formula = text(value);
        session.touched();
      },
    },
    value: {
      get: (name, session) => {
        const range = rangeOf(name, session);
        return range
          ? `${quoteSheet(range.sheet.name)}!${toA1(areaOf(range), true)}`
          : name.formula;
      },
    },
    type: { get: (name, session) => (rangeOf(name, session) ? "Range" : "String") },
    visible: {
      get: (name) => name.visible,
      set: (name, value) => void (name.visible = truth(value)),
    },
    comment: {
      get: (name) => name.comment,
      set: (name, value) => void (name.comment = text(value)),
    },
    scope: { get: (name) => (name.sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    getRange: (name, _args, session) => {
      const range = rangeOf(name, session);
      if (!range) throw new ExcelError("ItemNotFound");
      return session.range(range.sheet, areaOf(range));
    },
    getRangeOrNullObject: (name, _args, session) => {
      const range = rangeOf(name, session);
      return range ? session.range(range.sheet, areaOf(range)) : null;
    },
    delete: (name, _args, session) => {
      session.book.names = session.book.names.filter((other) => other !== name);
      session.touched();
      return null;
    },
  },
};

function inScope({ sheet }: NameScope, session: Session): DefinedName[] {
  return session.book.names.filter((name) => name.sheet === sheet);
}

function find(scope: NameScope, key: unknown, session: Session): Node | null {
  const wanted = text(key).toLowerCase();
  const found = inScope(scope, session).find((name) => name.name.toLowerCase() === wanted);
  return found ? node(namedItem, found) : null;
}

export const names: ObjectClass<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, session) => inScope(scope, session).map((name) => node(namedItem, name)),
  item: (scope, key, session) => {
    const found = find(scope, key, session);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  methods: {
    add: (scope, [given, reference, comment], session) => {
      const name = checkedName(given);
      if (find(scope, name, session)) throw new ExcelError("ItemAlreadyExists");
      const formula = typeof reference === "string" ? reference : formulaOf(reference as RangeRef);
      const added: DefinedName = {
        name,
        formula: formula.startsWith("=") ? formula : `=${formula}`,
        comment: typeof comment === "string" ? comment : "",
        visible: true,
        ...(scope.sheet && { sheet: scope.sheet }),
      };
      session.book.names.push(added);
      session.touched();
      return node(namedItem, added);
    },
    getItemOrNullObject: (scope, [key], session) => find(scope, key, session),
    getCount: (scope, _args, session) => inScope(scope, session).length,
  },
};

function formulaOf(range: RangeRef): string {
  return `=${quoteSheet(range.sheet.name)}!${toA1(areaOf(range), true)}`;
}
