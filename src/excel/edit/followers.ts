/**
 * Formulas that are values for a while, and where they belong meanwhile. A hidden workbook name points at every such cell and
 * at everything that its formula refers to: names follow when rows and columns are inserted or deleted, when the cells are
 * cut and pasted, and when sheets are renamed. They do not follow a sorted row; that one is known by what was typed in it.
 */
import { cellAddress, columnName, parseAddress, sheetOfReference } from "../../cells/a1";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../cells/area";
import type { CellValue } from "../../cells/values";
import { fillFormula, mapReferences, type Reference } from "../../files/references";
import type { CellRecord, CellsRecord } from "../kept";
import { anchorName } from "./anchors";

/** An area of a sheet, by the sheet's name. */
export interface Followed extends Area {
  readonly sheet: string;
}

/** A formula of a record with its place there. */
interface RecordedFormula {
  readonly cell: CellRecord;
  /** Name of its sheet when it was recorded. */
  readonly home: string;
  /** Name that points at its cell, with all that it fills. */
  readonly name: string;
  /** Cells that it fills besides its own. */
  readonly filled: readonly CellRecord[];
}

/** The formulas of a record in its order. */
export function recordedFormulas({ stamp, sheets }: CellsRecord): readonly RecordedFormula[] {
  return sheets.flatMap(({ sheet: home, edits }, index) =>
    edits.flatMap((cell, at) =>
      typeof cell.before === "string" && cell.before.startsWith("=")
        ? [{ cell, home, name: anchorName(stamp, index, `c${at}`), filled: filledBy(cell, edits) }]
        : [],
    ),
  );
}

function filledBy({ row, column, fills }: CellRecord, edits: readonly CellRecord[]) {
  if (!fills) return [];
  const [rows, columns] = fills;
  return edits.filter(
    (other) =>
      (other.row !== row || other.column !== column) &&
      other.row >= row &&
      other.row < row + rows &&
      other.column >= column &&
      other.column < column + columns,
  );
}

/** What a reference points at, as a key: its sheet and its address without `$`. */
function targetOf({ sheet, text }: Reference, home: string): string {
  return `${(sheet ?? home).toLowerCase()}!${text.replaceAll("$", "").toUpperCase()}`;
}

/** Names of what the formulas of a record refer to, by `targetOf`, each with the sheet and address that it had. */
export function recordedTargets(
  record: CellsRecord,
): ReadonlyMap<
  string,
  { readonly name: string; readonly sheet: string; readonly address: string }
> {
  const targets = new Map<string, { name: string; sheet: string; address: string }>();
  for (const { cell, home } of recordedFormulas(record)) {
    mapReferences(String(cell.before), (reference) => {
      const key = targetOf(reference, home);
      const address = reference.text.replaceAll("$", "");
      // What lies beyond a sheet is no reference; another workbook's cells are not followed.
      const isArea = reference.area !== undefined && !reference.sheet?.includes("[");
      if (isArea && !targets.has(key)) {
        const name = anchorName(record.stamp, "ref", targets.size);
        targets.set(key, { name, sheet: reference.sheet ?? home, address });
      }
      return undefined;
    });
  }
  return targets;
}

/** Queues the names that follow the formulas of a record and what they refer to. */
export function addFollowers(
  context: Excel.RequestContext,
  record: CellsRecord,
  worksheets: readonly string[],
): void {
  const { names } = context.workbook;
  const sheetOf = new Map(worksheets.map((name) => [name.toLowerCase(), name]));
  for (const { cell, home, name } of recordedFormulas(record)) {
    const [rows, columns] = cell.fills ?? [1, 1];
    const sheet = context.workbook.worksheets.getItem(home);
    names.add(name, sheet.getRangeByIndexes(cell.row, cell.column, rows, columns)).visible = false;
  }
  for (const { name, sheet, address } of recordedTargets(record).values()) {
    const known = sheetOf.get(sheet.toLowerCase());
    if (known === undefined) continue;
    names.add(name, context.workbook.worksheets.getItem(known).getRange(address)).visible = false;
  }
}

/** The area that an address with its sheet says, as Excel tells it; null for what is none. */
export function followedArea(address: string): Followed | null {
  const sheet = sheetOfReference(address);
  const area = parseAddress(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""));
  return sheet !== null && area ? { ...area, sheet } : null;
}

/** A sheet as it is now. */
export interface SheetNow {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What is known of the workbook when formulas are to come back. */
export interface WorkbookNow {
  /** Where names of the record point; a name that points at nothing any more is left out. */
  readonly names: ReadonlyMap<string, Followed>;
  /** Sheets by name; only those that hold one of the cells. */
  readonly sheets: ReadonlyMap<string, SheetNow>;
  /** Columns of every table, null where its headings are not shown; names in small letters. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string> | null>;
}

/** A formula that comes back, and where. */
export interface Returning {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cell: CellRecord;
  /** Cells that it fills besides its own. */
  readonly filled: readonly CellRecord[];
  /** Whether it stands there already, as when the work stopped half-way. */
  readonly stands: boolean;
}

/** A cell that keeps its value. */
export interface Staying {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** What becomes of each formula of a record. */
export interface Followings {
  readonly returning: readonly Returning[];
  /** Somebody edited the cell, or a cell that the formula filled. */
  readonly edited: readonly Staying[];
  /** The cell is gone, or what it was filling is torn apart, or what the formula refers to is gone. */
  readonly lost: readonly Staying[];
}

/** Where every formula of a record belongs now, and what it says there. */
export function followFormulas(record: CellsRecord, now: WorkbookNow): Followings {
  const targets = recordedTargets(record);
  const rowsOf = linesOf(record, now);
  const taken = new Set<string>();
  const returning: Returning[] = [];
  const edited: Staying[] = [];
  const lost: Staying[] = [];
  for (const { cell, home, name, filled } of recordedFormulas(record)) {
    const before = String(cell.before);
    const area = now.names.get(name);
    const [rows, columns] = cell.fills ?? [1, 1];
    if (area?.rows !== rows || area.columns !== columns) {
      const address = area
        ? cellAddress(area.row, area.column)
        : cellAddress(cell.row, cell.column);
      lost.push({ sheet: area?.sheet ?? home, address, formula: before });
      continue;
    }
    const { sheet } = area;
    const lines = rowsOf.get(sheet)?.get(cell.line ?? "") ?? [];
    const [line = area.row] = lines.includes(area.row) || lines.length !== 1 ? [] : lines;
    const row = cell.fills ? area.row : line;
    const moved = formulaNow(before, home, sheet, (key) => {
      const target = targets.get(key);
      return target && { followed: now.names.get(target.name) ?? null };
    });
    const formula = fillFormula(moved, row - area.row, 0);
    const place = { sheet, address: cellAddress(row, area.column), formula: before };
    const key = `${sheet}!${place.address}`;
    const cells = now.sheets.get(sheet);
    const state = stateOf(cell, cells, { row, column: area.column }, formula);
    const isTorn =
      state === "value" &&
      filled.some((other) => {
        const spot = {
          row: row + other.row - cell.row,
          column: area.column + other.column - cell.column,
        };
        return stateOf(other, cells, spot, "") === "edited";
      });
    if (taken.has(key) || state === "edited" || isTorn) edited.push(place);
    else if (isDead(formula, before) || !hasTables(formula, now.tables)) lost.push(place);
    else {
      taken.add(key);
      const stands = state === "stands";
      returning.push({ sheet, row, column: area.column, formula, cell, filled, stands });
    }
  }
  return { returning, edited, lost };
}

/** Whether something that a formula referred to is gone. */
function isDead(formula: string, before: string): boolean {
  return formula.includes("#REF!") && !before.includes("#REF!");
}

const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A table and what is taken of it, as "Table1[[#Headers],[Score]]"; in its columns' names some marks have a "'" before. */
const TABLE = /([\p{L}_][\p{L}\p{M}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

/** Whether the tables that a formula names are there with the columns that it takes: Excel refuses it otherwise. */
function hasTables(formula: string, tables: WorkbookNow["tables"]): boolean {
  return [...formula.replace(TEXTS, '""').matchAll(TABLE)].every(([, table = "", taken = ""]) => {
    const columns = tables.get(table.toLowerCase());
    if (!columns) return columns === null;
    const inner = [...taken.matchAll(/\[([^[\]]*)\]/g)].map(([, name = ""]) => name);
    return (inner.length > 0 ? inner : [taken])
      .map((name) => name.replace(/^@/, "").toLowerCase())
      .every((name) => name === "" || name.startsWith("#") || columns.has(name));
  });
}

/** A cell's value and formula; blanks beyond what a sheet holds. */
function cellNow(sheet: SheetNow | undefined, row: number, column: number) {
  const [r, c] = [row - (sheet?.row ?? 0), column - (sheet?.column ?? 0)];
  return { value: sheet?.values[r]?.[c] ?? "", formula: sheet?.formulas[r]?.[c] ?? "" };
}

/** Whether a cell still holds the value that its formula became. */
function stateOf(
  { after }: CellRecord,
  sheet: SheetNow | undefined,
  { row, column }: { readonly row: number; readonly column: number },
  wanted: string,
): "value" | "stands" | "edited" {
  const { value, formula } = cellNow(sheet, row, column);
  if (wanted !== "" && formula === wanted) return "stands";
  return value === after && formula === value ? "value" : "edited";
}

/** A reference's text with its cells replaced; `$` marks stay. */
function withArea(text: string, { row, column, rows, columns }: Area): string {
  const [first = "", last = first] = text.split(":");
  const put = (part: string, atRow: number, atColumn: number) => {
    const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
      /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
    const marks = letters === "" ? ["", columnMark + rowMark] : [columnMark, rowMark];
    const letter = letters === "" ? "" : columnName(atColumn);
    return `${marks[0] ?? ""}${letter}${digits === "" ? "" : `${marks[1] ?? ""}${atRow + 1}`}`;
  };
  const start = put(first, row, column);
  const end = put(last, row + rows - 1, column + columns - 1);
  const isOne = !text.includes(":") && rows === 1 && columns === 1;
  return isOne ? start : `${start}:${end}`;
}

/**
 * A formula with its references where they are now.
 * @param home sheet of the formula when it was recorded
 * @param sheet its sheet now
 * @param followed what is known of a reference by `targetOf`; undefined for one that is not followed
 */
function formulaNow(
  formula: string,
  home: string,
  sheet: string,
  followed: (target: string) => { readonly followed: Followed | null } | undefined,
): string {
  return mapReferences(formula, (reference) => {
    const found = followed(targetOf(reference, home));
    if (!found) return undefined;
    const area = found.followed;
    if (!area) return { text: "#REF!" };
    const text = withArea(reference.text, area);
    const isNamed = reference.sheet !== undefined || area.sheet !== sheet;
    return isNamed ? { sheet: area.sheet, text } : { text };
  });
}

/** What was typed in a row, as one text: everything but formulas, and but the cells that are left out. */
export function typedLineOf(
  sheet: SheetNow,
  row: number,
  leaveOut: (row: number, column: number) => boolean,
): string {
  const { values, formulas, row: top, column: left } = sheet;
  const typed = (values[row - top] ?? []).flatMap((value, c) => {
    const isTyped = value !== "" && formulas[row - top]?.[c] === value;
    return isTyped && !leaveOut(row, left + c) ? [value] : [];
  });
  return typed.length === 0 ? "" : JSON.stringify(typed);
}

/** Rows of each sheet by what was typed in them, without the cells that the formulas became. */
function linesOf(
  record: CellsRecord,
  now: WorkbookNow,
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const columnsOf = new Map<string, Set<number>>();
  for (const { name } of recordedFormulas(record)) {
    const area = now.names.get(name);
    if (!area || area.rows >= MAX_ROWS || area.columns >= MAX_COLUMNS) continue;
    const columns = columnsOf.get(area.sheet) ?? new Set();
    for (let c = 0; c < area.columns; c++) columns.add(area.column + c);
    columnsOf.set(area.sheet, columns);
  }
  return new Map(
    [...now.sheets].map(([name, sheet]) => {
      const lines = new Map<string, number[]>();
      sheet.values.forEach((_, r) => {
        const row = sheet.row + r;
        const line = typedLineOf(
          sheet,
          row,
          (_row, column) => columnsOf.get(name)?.has(column) ?? false,
        );
        if (line !== "") lines.set(line, [...(lines.get(line) ?? []), row]);
      });
      return [name, lines];
    }),
  );
}
