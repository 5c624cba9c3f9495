/** How the classes of the object model are described: one table a class, names as in Office.js. */

import { areaAddress, quoteSheet } from "../../src/cells/a1";
import type { Area } from "../../src/cells/area";
import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import type { HostEvent } from "../client";
import type { Strict } from "../strict";
import { ExcelError } from "./errors";
import { refused } from "./refused";

/** An object of the model during a batch: its class and what it stands for. */
export interface Node<T = unknown> {
  readonly cls: ObjectClass<T>;
  readonly it: T;
}

/** A property that is read with `load` and may be set. */
export interface Property<T> {
  get?(it: T, session: Session): unknown;
  set?(it: T, value: unknown, session: Session): void;
}

/** A class of the object model. A member that is not in its table does not exist here. */
export interface ObjectClass<T> {
  /** As in Office.js, e.g. "Worksheet". */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (it: T, session: Session) => Node>>;
  /** Methods; those that answer an object give a node, or null for a null object. The client gets null for nothing. */
  readonly methods?: Readonly<
    Record<string, (it: T, args: readonly unknown[], session: Session) => unknown>
  >;
  /** Collections: all items, and the one of a key, for `getItem` and `getItemOrNullObject`. */
  readonly items?: (it: T, session: Session) => Node[];
  readonly find?: (it: T, key: unknown, session: Session) => Node | null;
  /** What the client finds the object again by after a sync. */
  readonly id?: (it: T) => string;
}

/** A node with its types hidden, for tables that refer to each other. */
export function node<T>(cls: ObjectClass<T>, it: T): Node {
  return { cls, it } as unknown as Node;
}

/** A property that is a field of an object; without `read`, which checks what is set, it cannot be set. */
export function field<T, O, K extends keyof O>(
  of: (it: T) => O,
  key: K,
  read?: (value: unknown) => O[K],
): Property<T> {
  const get = (it: T): O[K] => of(it)[key];
  return read ? { get, set: (it, value) => void (of(it)[key] = read(value)) } : { get };
}

/** A range of one sheet that follows inserted and deleted cells. */
export interface RangeRef {
  readonly sheet: Sheet;
  /** undefined once all its cells were deleted. */
  area: Area | undefined;
}

/** What the classes may ask of the host while a batch runs. */
export interface Session {
  readonly book: Book;
  /** What this kind of Excel is strict about. */
  readonly strict: Strict;
  /** Computes formulas when something changed since the last time. */
  calculate(): void;
  /** Marks values as changed and tells the add-in's change handlers. */
  changed(sheet: Sheet, area: Area): void;
  /** Something else of the workbook changed that formulas may depend on: sheets, or cells or a table of a name. */
  touched(name?: string): void;
  emit(event: HostEvent): void;
  /** A range object that stays right when cells move. */
  range(sheet: Sheet, area: Area): Node;
  /** The object of a sheet. */
  sheet(sheet: Sheet): Node;
  /** Inserts (count > 0) or deletes whole rows before a row; kept ranges follow. */
  shift(sheet: Sheet, at: number, count: number): void;
  /** True when the library can read the formula. */
  isFormula(formula: string): boolean;
  /** A new workbook was opened beside this one. */
  created(bytes: Uint8Array): void;
  /** Shows a sheet or selects an area, and tells the add-in's handlers. */
  select(sheet: Sheet, area?: Area): void;
}

/** The area of a range. @throws InvalidReference when its cells were deleted. */
export function areaOf(range: RangeRef): Area {
  if (!range.area) throw new ExcelError("InvalidReference");
  return range.area;
}

/** "'คะแนน'!A1:B2" as `Range.address` gives it. */
export function addressOf(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${areaAddress(area)}`;
}

/** @throws AccessDenied when the sheet is protected and `allowed` (an option of the protection) is not given. */
export function demandUnprotected(sheet: Sheet, allowed?: string): void {
  if (sheet.protection && !(allowed && sheet.protection[allowed])) throw refused("sheetProtected");
}

/** The argument as text. @throws InvalidArgument */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

/** The argument as a whole number, or the fallback when it is left out. @throws InvalidArgument */
export function whole(value: unknown, fallback?: number): number {
  if (value === undefined || value === null) {
    if (fallback !== undefined) return fallback;
  } else if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new ExcelError("InvalidArgument");
}

/** The argument as a truth value. @throws InvalidArgument */
export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** The argument as a number within limits. @throws InvalidArgument */
export function within(value: unknown, min: number, max: number): number {
  if (typeof value !== "number" || !(value >= min && value <= max))
    throw new ExcelError("InvalidArgument");
  return value;
}

/** The argument as one of Office.js's enumeration values (camelCase spellings are taken too). @throws InvalidArgument */
export function enumValue<T extends string>(value: unknown, values: readonly T[]): T {
  const found = values.find(
    (v) => typeof value === "string" && v.toLowerCase() === value.toLowerCase(),
  );
  if (!found) throw new ExcelError("InvalidArgument");
  return found;
}

/** The argument as "#RRGGBB"; a few names that Excel knows too are taken. @throws InvalidArgument */
export function colour(value: unknown): string {
  const names: Record<string, string> = { black: "#000000", white: "#FFFFFF", red: "#FF0000" };
  const given = typeof value === "string" ? (names[value.toLowerCase()] ?? value) : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (!hex) throw new ExcelError("InvalidArgument");
  return `#${hex.toUpperCase()}`;
}

/** Handler registration methods of a class: the client asks for them, the host always sends its events. */
export function eventMethods(...names: readonly string[]): Record<string, () => null> {
  const register = (): null => null;
  return Object.fromEntries(
    names.flatMap((n) => [
      [`_Register${n}Event`, register],
      [`_Unregister${n}Event`, register],
    ]),
  );
}
