/** Reading and writing the cells of a range by Excel's rules. */

import { type Area, MAX_COLUMNS, MAX_ROWS, contains, span } from "../../src/cells/area";
import { asText, isCellError, type Value } from "../../src/files/values";
import type { StoredCell, Sheet } from "../engine/sheet";
import { withStyle, type CellStyle } from "../engine/style";
import { STRICTNESS } from "../strictness";
import { readEntry, styleAfter, type EntryHow } from "./entry";
import { ExcelError, WRONG_SIZE } from "./errors";
import { areaOf, demandUnprotected, text, type RangeRef, type Session } from "./model";
import { refused } from "./refused";

/** True for whole rows, columns or sheets, whose cells Excel neither lists nor lets write one by one. */
function unbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** One answer a cell as a 2-D array; null for whole rows and columns and for too many cells, as in Excel. */
export function mapCells<V>(
  { strict }: Pick<Session, "strict">,
  range: RangeRef,
  pick: (cell: StoredCell | undefined, row: number, column: number) => V,
): V[][] | null {
  const area = areaOf(range);
  if (unbounded(area) && strict.has("unboundedRead")) return null;
  if (area.rows * area.columns > (strict.rule("readCells")?.limit ?? Infinity)) return null;
  return Array.from({ length: area.rows }, (_r, r) =>
    Array.from({ length: area.columns }, (_c, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return pick(range.sheet.cell(row, column), row, column);
    }),
  );
}

/** A value as Office.js gives it: blanks are "", errors their text. */
export function shown(value: Value | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : value;
}

/**
 * Calls `write` for every cell of the range with its part of the input: a 2-D array of the range's size, or one value
 * for all cells. `null` leaves a cell alone. @throws InvalidArgument when the size is wrong
 */
function spread<V>(
  range: RangeRef,
  input: unknown,
  write: (part: V, row: number, column: number) => void,
): void {
  const area = areaOf(range);
  if (unbounded(area)) throw refused("unboundedWrite", WRONG_SIZE);
  const rows = Array.isArray(input) ? (input as unknown[]) : undefined;
  const single =
    rows?.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1 ? rows[0] : undefined;
  if (rows && !single) {
    const fits =
      rows.length === area.rows &&
      rows.every((row) => Array.isArray(row) && row.length === area.columns);
    if (!fits) throw new ExcelError("InvalidArgument", WRONG_SIZE);
  }
  for (let r = 0; r < area.rows; r++)
    for (let c = 0; c < area.columns; c++) {
      const part = single ? (single[0] as unknown) : rows ? (rows[r] as unknown[])[c] : input;
      if (part !== null && part !== undefined) write(part as V, area.row + r, area.column + c);
    }
}

/** @throws AccessDenied when the sheet is protected and a cell of the area is locked. */
function demandWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (let r = area.row; r < area.row + area.rows; r++)
    for (let c = area.column; c < area.column + area.columns; c++)
      if (sheet.style(r, c).locked ?? true) throw refused("sheetProtected");
}

/** @throws InvalidOperation where a part of an array formula of the old kind would change. */
function demandWholeArrays(sheet: Sheet, area: Area): void {
  for (const [row, column, cell] of sheet.entries(area)) {
    const from = cell.array ? { row, column } : cell.spilledFrom;
    const array = from && sheet.cell(from.row, from.column)?.array;
    if (array && !contains(area, { ...from, ...array })) throw refused("arrayPart");
  }
}

/** Empties what a cell holds, its format stays. */
function empty(cell: StoredCell): void {
  cell.value = null;
  delete cell.formula;
  delete cell.spill;
  delete cell.array;
  delete cell.spilledFrom;
  delete cell.hyperlink;
}

/** Whether a formula elsewhere fills a cell by its spill: emptying it does nothing, as pressing Delete on it. */
function isFilled(sheet: Sheet, { spilledFrom }: StoredCell): boolean {
  if (!spilledFrom) return false;
  const { spill, array } = sheet.cell(spilledFrom.row, spilledFrom.column) ?? {};
  return spill !== undefined && !array;
}

/** Writes one entry into one cell. @throws InvalidArgument for a formula that cannot be read */
export function writeCell(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  input: string | number | boolean,
  how: EntryHow = "written",
): void {
  const merge = sheet.mergeAt(row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return;
  if (input === "") {
    const cell = sheet.cell(row, column);
    if (cell && !isFilled(sheet, cell)) empty(cell);
    return;
  }
  const style = sheet.style(row, column);
  const entry = readEntry(input, style, how);
  if ((entry.formula?.length ?? 0) > STRICTNESS.formulaLength.limit) throw refused("formulaLength");
  const broken = entry.formula !== undefined && !session.isFormula(entry.formula);
  if (broken && entry.formula === input) {
    throw new ExcelError("InvalidArgument", `The formula cannot be read: ${input}`);
  }
  const cell = sheet.edit(row, column);
  if (cell.spilledFrom) {
    // What is written into a spill is in its way.
    const { row: top, column: left } = cell.spilledFrom;
    session.book.cellsChanged(sheet, span(top, left, top, left));
  }
  empty(cell);
  const after = styleAfter(style, entry);
  if (after !== style) cell.style = after;
  // "-ข้อ (ก" is no formula even with "=" before it.
  if (broken) cell.value = { error: "#NAME?" };
  else if (entry.formula) cell.formula = entry.formula;
  else cell.value = isHeading(sheet, row, column) ? asText(entry.value) : (entry.value ?? null);
}

function isHeading(sheet: Sheet, row: number, column: number): boolean {
  const cell = span(row, column, row, column);
  return sheet.tables.some(
    ({ area, showHeaders }) => showHeaders && area.row === row && contains(area, cell),
  );
}

/** `Range.values = …` and `Range.formulas = …`. */
export function writeValues(session: Session, range: RangeRef, input: unknown): void {
  const area = areaOf(range);
  const writes: [string | number | boolean, number, number][] = [];
  spread<unknown>(range, input, (part, row, column) => {
    if (typeof part !== "string" && typeof part !== "number" && typeof part !== "boolean") {
      throw new ExcelError("InvalidArgument");
    }
    writes.push([part, row, column]);
  });
  demandWritable(range.sheet, area);
  demandWholeArrays(range.sheet, area);
  for (const [part, row, column] of writes) writeCell(session, range.sheet, row, column, part);
  session.changed(range.sheet, area);
}

/** `Range.numberFormat = …`: a 2-D array or one format for all cells. */
export function writeNumberFormats(range: RangeRef, input: unknown): void {
  demandUnprotected(range.sheet, "allowFormatCells");
  const set = (style: CellStyle, format: string): CellStyle =>
    withStyle(style, { numberFormat: format === "General" ? undefined : format });
  const only = Array.isArray(input) ? soleItem(input as unknown[]) : input;
  if (typeof only === "string") {
    range.sheet.restyle(areaOf(range), (style) => set(style, only));
    return;
  }
  const changed = new Map<CellStyle, Map<string, CellStyle>>();
  spread<unknown>(range, input, (part, row, column) => {
    const format = text(part);
    const style = range.sheet.style(row, column);
    const byFormat = changed.get(style) ?? new Map<string, CellStyle>();
    changed.set(style, byFormat);
    const next = byFormat.get(format) ?? set(style, format);
    byFormat.set(format, next);
    range.sheet.edit(row, column).style = next;
  });
}

function soleItem(rows: unknown[]): unknown {
  const [first] = rows;
  return rows.length === 1 && Array.isArray(first) && first.length === 1
    ? (first as unknown[])[0]
    : undefined;
}

/** `Range.clear`. */
export function clearRange(
  session: Session,
  range: RangeRef,
  contents: boolean,
  formats: boolean,
): void {
  const area = areaOf(range);
  if (contents) demandWholeArrays(range.sheet, area);
  const used = unbounded(area) ? range.sheet.used(false, area) : area;
  if (contents && used) demandWritable(range.sheet, used);
  if (formats) demandUnprotected(range.sheet, "allowFormatCells");
  range.sheet.clear(area, { contents, formats });
  if (contents) session.changed(range.sheet, area);
}

/** Merges an area: the first value found, row by row, stays in its top left cell. @throws InvalidOperation over tables */
export function mergeArea(session: Session, sheet: Sheet, area: Area): void {
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw new ExcelError("InvalidOperation");
  const touched = sheet.merges.filter((merge) => overlaps(merge, area));
  if (touched.some((merge) => !contains(area, merge))) throw new ExcelError("InvalidOperation");
  if (area.rows * area.columns === 1) return;
  let kept: StoredCell | undefined;
  for (const [row, column, cell] of [...sheet.entries(area)]) {
    if (cell.value === null && !cell.formula) continue;
    if (!kept) {
      const { value, formula } = cell;
      const corner = sheet.edit(area.row, area.column);
      kept = corner;
      if (corner !== cell) empty(cell);
      corner.value = value;
      if (formula) corner.formula = formula;
    } else if (row !== area.row || column !== area.column) empty(cell);
  }
  sheet.merges = [...sheet.merges.filter((merge) => !touched.includes(merge)), area];
  session.changed(sheet, area);
}

/** True when two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
