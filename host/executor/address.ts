/** From an address or a defined name to cells. */

import { ALL, MAX_COLUMNS, MAX_ROWS } from "../../src/cells/area";
import { parseAddress } from "../../src/cells/a1";
import type { Book } from "../engine/book";
import type { Value } from "../../src/files/values";
import type { Sheet } from "../engine/sheet";
import { ExcelError } from "./errors";
import type { RangeRef } from "./model";

const QUALIFIED = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A range argument: an object, or an address or name as seen from a sheet. @throws InvalidArgument */
export function rangeArgument(argument: unknown, home: Sheet, { book }: { book: Book }): RangeRef {
  if (typeof argument === "object" && argument !== null) return argument as RangeRef;
  const found = tryAddress(typeof argument === "string" ? argument : "", home, book);
  if (!found) throw new ExcelError("InvalidArgument");
  return found;
}

/** What "A1", "'คะแนน'!$A$1:$B$2" or a name stands for, seen from a sheet; undefined when there is no such place. */
export function tryAddress(
  address: string,
  home: Sheet | undefined,
  book: Book,
): RangeRef | undefined {
  if (address === "" && home) return { sheet: home, area: ALL };
  const [, quoted, plain, local] = QUALIFIED.exec(address) ?? [];
  const sheet =
    local === undefined ? home : book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const area = parseAddress(local ?? address);
  if (sheet && area) return { sheet, area };
  const name = book.name(local ?? address, sheet);
  if (!name) return undefined;
  const [, nameQuoted, namePlain, place] = QUALIFIED.exec(name.formula) ?? [];
  const target = book.sheet(nameQuoted?.replaceAll("''", "'") ?? namePlain ?? "");
  const named = place === undefined ? undefined : parseAddress(place);
  return target && named ? { sheet: target, area: named } : undefined;
}

/** The values that a reference with its sheet names, row by row; none when there is no such place. */
export function valuesOf(book: Book, reference: string): Value[] {
  const { sheet, area } = tryAddress(reference, undefined, book) ?? {};
  if (!sheet || !area || area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / area.columns), index % area.columns];
    return sheet.cell(area.row + row, area.column + column)?.value ?? null;
  });
}
