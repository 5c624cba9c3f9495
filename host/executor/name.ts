/** NamedItem and its collection, for the workbook or for one sheet. */

import { areaAddress, quoteSheet } from "../../src/cells/a1";
import type { DefinedName } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import { tryAddress } from "./address";
import { ExcelError } from "./errors";
import {
  areaOf,
  field,
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

const namedItem: ObjectClass<DefinedName> = {
  name: "NamedItem",
  id: (name) => name.name,
  properties: {
    name: field((name: DefinedName) => name, "name"),
    formula: field((name: DefinedName) => name, "formula"),
    visible: field((name: DefinedName) => name, "visible", truth),
    comment: field((name: DefinedName) => name, "comment"),
  },
  methods: {
    getRangeOrNullObject: (name, _args, session) => {
      const range = tryAddress(name.formula.replace(/^=/, ""), name.sheet, session.book);
      return range ? session.range(range.sheet, areaOf(range)) : null;
    },
    delete: (name, _args, session) => {
      session.touched(name.name);
      session.book.names = session.book.names.filter((other) => other !== name);
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
  find,
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
      session.touched(name);
      return node(namedItem, added);
    },
  },
};

function formulaOf(range: RangeRef): string {
  return `=${quoteSheet(range.sheet.name)}!${areaAddress(areaOf(range), true)}`;
}
