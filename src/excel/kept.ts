/**
 * Everything that the add-in keeps in a workbook's settings: keys, shapes, and what a broken value counts as.
 *
 * A setting may come from another version, from a file that another program saved, or from somebody's hands. Each
 * parser answers its documented default for what it cannot read, and never throws.
 */
import type { Area } from "../cells/area";
import type { CellValue } from "../cells/values";
import type { Ignored } from "../checks/compare";
import { FIELDS, type Field } from "../tables/table";
import type { Mapping } from "../tables/headings";

/** Keys of the settings. */
export const KEPT = {
  /** Which sheets the add-in made: `MadeRecord[]`. */
  made: "ITA.made",
  /** Findings set aside, with the reason: `Ignored[]`. */
  ignored: "ITA.checks.ignored",
  /** What headings mean, where the officer corrected it: `Mapping`. */
  mapping: "ITA.tables.mapping",
  /** Which record the last clean-up can be undone by, and how much that is: `Undo`. */
  undo: "ITA.cleanup.last",
  /**
   * Before the stamp of a change that is under way: `PaintRecord`, `NamesRecord`, `OpenMark` for one of cells, `SightMark`,
   * or `MarksMark`.
   */
  open: "ITA.open.",
  /**
   * Before the stamp of a change of cells: its `CellsRecord`, of a clean-up also until the next one is done; of a change of
   * marks: its `MarksRecord`.
   */
  record: "ITA.record.",
  /** Data sheets that were hidden for handing the file on: their names. */
  hidden: "ITA.share.hidden",
  /** Which record formulas that were frozen for handing the file on come back by: `Undo`. */
  frozen: "ITA.share.frozen",
  /** True: the pane opens with this workbook; false: the officer switched that off. The name is Office's own. */
  openPane: "Office.AutoShowTaskpaneWithDocument",
} as const;

/** A sheet that the add-in made. */
export interface MadeRecord {
  /** Name that the sheet got; a sheet of another name is not it any more. */
  readonly sheet: string;
  /** Report and wished name: only the same report of the same year takes its place. */
  readonly id: string;
  readonly wished: string;
  /** Fingerprint of its values when it was made. */
  readonly print: string;
  /** Day in local time on which it was made, "2026-11-28"; sheets of earlier versions have none. */
  readonly on?: string;
}

type Unknowns = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Unknowns {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A row, column or count: a whole number from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isCellValue(value: unknown): value is CellValue {
  return isText(value) || typeof value === "number" || typeof value === "boolean";
}

export function isListOf<T>(
  value: unknown,
  isItem: (item: unknown) => item is T,
): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function hasTexts<T, K extends string>(
  value: T,
  keys: readonly K[],
): value is T & Readonly<Record<K, string>> {
  return isObject(value) && keys.every((key) => isText(value[key]));
}

/** The value of a setting that was loaded, or undefined when there is none. */
export function valueOf(setting: Excel.Setting | undefined): unknown {
  return setting?.isNullObject === false ? (setting.value as unknown) : undefined;
}

/** The list of made sheets. Entries that are none are left out; default: no sheet was made. */
export function parseMade(value: unknown): readonly MadeRecord[] {
  return Array.isArray(value) ? value.filter(isMadeRecord) : [];
}

function isMadeRecord(value: unknown): value is MadeRecord {
  if (!hasTexts(value, ["sheet", "id", "wished", "print"])) return false;
  const { on } = value as { on?: unknown };
  return on === undefined || isText(on);
}

/** Findings set aside. Entries that are none are left out; default: none is set aside. */
export function parseIgnored(value: unknown): readonly Ignored[] {
  return Array.isArray(value) ? value.filter(isIgnored) : [];
}

function isIgnored(value: unknown): value is Ignored {
  return hasTexts(value, ["rule", "sheet", "address", "found", "reason"]);
}

/** What headings mean. Headings with an unknown meaning are left out; default: the add-in reads all by itself. */
export function parseMapping(value: unknown): Mapping {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Field | "none"] => isMeaning(entry[1])),
  );
}

function isMeaning(value: unknown): value is Field | "none" {
  return value === "none" || FIELDS.some((field) => field === value);
}

/** Names of the sheets that were hidden; default: none is. */
export function parseHidden(value: unknown): readonly string[] {
  return isListOf(value, isText) ? value : [];
}

/** What can be taken back: the stamp of its record, and how many cells and rows it changed. */
export interface Undo {
  readonly record: string;
  readonly cells: number;
  readonly rows: number;
}

/** What can be undone; default: nothing. */
export function parseUndo(value: unknown): Undo | null {
  if (!isObject(value)) return null;
  const { record, cells, rows } = value;
  return isText(record) && isCount(cells) && isCount(rows) ? { record, cells, rows } : null;
}

/** A cell as a change found it and leaves it; its row is counted before any went. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format before. */
  readonly format: string;
  /** Of a formula that spills: rows and columns that it fills together with its own cell. */
  readonly fills?: readonly [rows: number, columns: number];
  /** Of a formula that is followed: fingerprint of what was typed in its row, by which a sorted row is found again. */
  readonly line?: string;
  /** Number format that the change gives; left out where it keeps the old one. */
  readonly newFormat?: string;
  /** True where the cell had no look of its own and got another cell's. */
  readonly plain?: boolean;
  /** Whether the text wrapped; null where the change leaves that alone. */
  readonly wrap: boolean | null;
}

/** Rows that go together, rising. */
export interface RowsRecord {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly heights: readonly number[];
  /** Row whose formats each row gets when it comes back; counted before rows went. */
  readonly like: readonly (number | null)[];
  readonly merges: readonly Area[];
}

/** An Excel table that took in rows; `plain`: nobody had formatted these. */
interface KeptTableSize {
  readonly table: string;
  readonly before: Area;
  readonly after: Area;
  readonly plain?: boolean;
}

/** What a change of cells touches on one sheet. */
export interface SheetRecord {
  readonly id: string;
  /** Name when it was changed, for sentences. */
  readonly sheet: string;
  readonly edits: readonly CellRecord[];
  readonly rows: readonly RowsRecord[];
  /** An Excel table that took in rows; left out where none did. */
  readonly resize?: KeptTableSize;
}

/** Says that a change of cells is under way: the workbook may hold any part of it. */
export interface OpenMark {
  readonly kind: "cells";
  readonly stamp: string;
  /** Milliseconds since 1970 when it was written. */
  readonly beat: number;
  /** Rows that were gone when putting back began, as "sheet:index" of the record: should it stop, these are finished. */
  readonly gone: readonly string[];
}

/** The record of a change of cells. */
export interface CellsRecord {
  readonly stamp: string;
  /** True: `before` and `after` are formulas, false: values of cells without one. */
  readonly formulas: boolean;
  readonly sheets: readonly SheetRecord[];
}

/** A sheet being made. */
export interface WorkRecord {
  /** Name while it is built; nobody else has it. */
  readonly workName: string;
  /** Name that it gets last. */
  readonly name: string;
  /** Fingerprint of its values. */
  readonly print: string;
  /** The sheet that it replaces, and that one's name in between. */
  readonly old: { readonly id: string; readonly name: string; readonly between: string } | null;
  /** Id of the new sheet, once it is known. */
  readonly id: string | null;
}

/**
 * The record of making sheets. `building`: work sheets may be there; `naming`: some may have their names, and olds
 * their names in between; `placed`: all stand, and olds may be there still.
 */
export interface PaintRecord {
  readonly kind: "paint";
  readonly stamp: string;
  readonly state: "building" | "naming" | "placed";
  /** Milliseconds since 1970 when something was last done. */
  readonly beat: number;
  readonly works: readonly WorkRecord[];
  /** Workbook names of the new sheets. */
  readonly names: readonly string[];
  /** The list of made sheets before. */
  readonly made: readonly MadeRecord[];
}

/** The record of giving data sheets their workbook names: names that did not stand for anything before. */
export interface NamesRecord {
  readonly kind: "names";
  readonly stamp: string;
  /** Milliseconds since 1970 when it was written. */
  readonly beat: number;
  readonly names: readonly string[];
  /** Names of the sheets that they point at. */
  readonly sheets: readonly string[];
}

/** Says that data sheets are on their way out of sight or back: some may be in sight and others not. */
export interface SightMark {
  readonly kind: "sight";
  readonly stamp: string;
  /** Milliseconds since 1970 when it was written. */
  readonly beat: number;
}

/** Says that marks of cells are being changed: the workbook may hold any part of its `MarksRecord`. */
export interface MarksMark {
  readonly kind: "marks";
  readonly stamp: string;
  /** Milliseconds since 1970 when it was written. */
  readonly beat: number;
}

/** A mark of a cell as it was: its workbook name, and the fill that it gave; "" where the cell is gone. */
export interface KeptMark {
  readonly name: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly reference: string;
  readonly color: string;
}

/** The record of a change of marks. */
export interface MarksRecord {
  /** Marks that were there before. */
  readonly before: readonly KeptMark[];
  /** Names of the marks wanted. */
  readonly wanted: readonly string[];
  /** The first sheet that it changes, for sentences. */
  readonly sheet: string;
}

/** What is under way, as its setting says. */
type OpenSetting = OpenMark | PaintRecord | NamesRecord | SightMark | MarksMark;

/** What is under way; null for what is none, which then has nothing that could be put back. */
export function parseOpen(value: unknown): OpenSetting | null {
  if (!isObject(value) || !isText(value.stamp) || typeof value.beat !== "number") return null;
  const { kind, stamp, beat, gone, state, works, names, made, sheets } = value;
  if (kind === "sight" || kind === "marks") return { kind, stamp, beat };
  if (kind === "cells") return isListOf(gone, isText) ? { kind, stamp, beat, gone } : null;
  if (kind === "names")
    return isListOf(names, isText) && isListOf(sheets, isText)
      ? { kind, stamp, beat, names, sheets }
      : null;
  const isState = state === "building" || state === "naming" || state === "placed";
  return kind === "paint" &&
    isState &&
    isListOf(works, isWorkRecord) &&
    isListOf(names, isText) &&
    isListOf(made, isMadeRecord)
    ? { kind, stamp, state, beat, works, names, made }
    : null;
}

/** The record of a change of cells; null for what is none, which then cannot be undone. */
export function parseCellsRecord(value: unknown): CellsRecord | null {
  if (!isObject(value)) return null;
  const { stamp, formulas, sheets } = value;
  return isText(stamp) && typeof formulas === "boolean" && isListOf(sheets, isSheetRecord)
    ? { stamp, formulas, sheets }
    : null;
}

/** The record of a change of marks; null for what is none. */
export function parseMarksRecord(value: unknown): MarksRecord | null {
  if (!isObject(value)) return null;
  const { before, wanted, sheet } = value;
  const isKeptMark = (mark: unknown): mark is KeptMark =>
    isObject(mark) &&
    hasTexts(mark, ["name", "comment", "reference", "color"]) &&
    typeof mark.visible === "boolean";
  return isListOf(before, isKeptMark) && isListOf(wanted, isText) && isText(sheet)
    ? { before, wanted, sheet }
    : null;
}

function isWorkRecord(value: unknown): value is WorkRecord {
  return (
    isObject(value) &&
    hasTexts(value, ["workName", "name", "print"]) &&
    (value.old === null || hasTexts(value.old, ["id", "name", "between"])) &&
    (value.id === null || isText(value.id))
  );
}

function isSheetRecord(value: unknown): value is SheetRecord {
  return (
    isObject(value) &&
    hasTexts(value, ["id", "sheet"]) &&
    isListOf(value.edits, isCellRecord) &&
    isListOf(value.rows, isRowsRecord) &&
    (value.resize === undefined || isResize(value.resize))
  );
}

function isResize(value: unknown): value is NonNullable<SheetRecord["resize"]> {
  if (!isObject(value) || !isText(value.table)) return false;
  const { before, after, plain } = value;
  return isArea(before) && isArea(after) && (plain === undefined || typeof plain === "boolean");
}

function isCellRecord(value: unknown): value is CellRecord {
  return (
    isObject(value) &&
    [value.row, value.column].every(isCount) &&
    isCellValue(value.before) &&
    isCellValue(value.after) &&
    isText(value.format) &&
    (value.newFormat === undefined || isText(value.newFormat)) &&
    (value.line === undefined || isText(value.line)) &&
    (value.fills === undefined || (isListOf(value.fills, isCount) && value.fills.length === 2)) &&
    (value.plain === undefined || typeof value.plain === "boolean") &&
    (value.wrap === null || typeof value.wrap === "boolean")
  );
}

function isRowsRecord(value: unknown): value is RowsRecord {
  if (!isObject(value)) return false;
  const { row, column, cells, formats, heights, like, merges } = value;
  const isLine = (line: unknown): line is CellValue[] => isListOf(line, isCellValue);
  const isFormats = (line: unknown): line is string[] => isListOf(line, isText);
  const isNumber = (height: unknown): height is number => typeof height === "number";
  const isLike = (other: unknown): other is number | null => other === null || isCount(other);
  return (
    isCount(row) &&
    isCount(column) &&
    isListOf(cells, isLine) &&
    cells.length > 0 &&
    isListOf(formats, isFormats) &&
    [formats, heights, like].every((list) => Array.isArray(list) && list.length === cells.length) &&
    isListOf(heights, isNumber) &&
    isListOf(like, isLike) &&
    isListOf(merges, isArea)
  );
}

function isArea(value: unknown): value is Area {
  return isObject(value) && [value.row, value.column, value.rows, value.columns].every(isCount);
}
