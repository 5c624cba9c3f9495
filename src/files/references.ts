/** References inside formulas: moved when rows, columns or whole sheets move. */
import { columnIndex, columnName, parseAddress, quoteSheet } from "../cells/a1";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../cells/area";
import { escapeXml, parseXml } from "./xml";

/** A reference found in a formula. `sheet` is the name before "!", unquoted, when there is one. */
export interface Reference {
  readonly sheet?: string;
  readonly text: string;
}

// An optional sheet (of another workbook: "[1]Sheet") and an A1 reference; or what is stepped over: texts in quotes and
// structured references.
const SHEET = String.raw`'(?:[^']|'')+'|(?:\[\d+\])?(?<![\p{L}\p{M}\p{N}_.])[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`(?:(${SHEET})!)?((?<![\p{L}\p{M}\p{N}_.$])(?:${CELLS})(?![\p{L}\p{M}\p{N}_.(!]))` +
    String.raw`|"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]`,
  "giu",
);

/** The formula with each reference replaced by what `change` answers (undefined keeps it). */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => { sheet?: string; text: string } | undefined,
): string {
  return formula.replace(TOKEN, (whole: string, prefix?: string, text?: string) => {
    if (text === undefined) return whole;
    const sheet = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    const changed = change(sheet === undefined ? { text } : { sheet, text });
    if (!changed) return whole;
    return (changed.sheet === undefined ? "" : `${quoteSheet(changed.sheet)}!`) + changed.text;
  });
}

/** Whole rows that come (count > 0) or go (count < 0) before a row. */
export interface Shift {
  readonly at: number;
  readonly count: number;
}

/** Where a row stands after a shift; undefined when it is gone. */
export function shiftRow(row: number, { at, count }: Shift): number | undefined {
  if (row < at) return row;
  return count < 0 && row < at - count ? undefined : row + count;
}

/** Where an area stands after a shift; undefined when it is gone. */
export function shiftArea(area: Area, { at, count }: Shift): Area | undefined {
  if (area.rows === MAX_ROWS) return area;
  // An edge among the rows that go moves to the row before or after them.
  const move = (row: number, gone: number): number =>
    row < at ? row : count < 0 && row < at - count ? gone : row + count;
  const top = move(area.row, at);
  const bottom = Math.min(move(area.row + area.rows - 1, at - 1), MAX_ROWS - 1);
  return bottom < top ? undefined : { ...area, row: top, rows: bottom - top + 1 };
}

/** The text of a reference with its rows replaced; columns and `$` marks stay. */
function withRows(text: string, { row, rows }: Area): string {
  const [first = "", last] = text.split(":");
  const put = (part: string, index: number): string =>
    part.replace(/(?<!\d)\d+$/, String(index + 1));
  return last === undefined ? put(first, row) : `${put(first, row)}:${put(last, row + rows - 1)}`;
}

/** The formula after a shift on `shifted`; `home` is the sheet the formula stands on. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== shifted.toLowerCase()) return undefined;
    const area = parseAddress(reference.text);
    if (!area) return undefined;
    const moved = shiftArea(area, shift);
    return { ...reference, text: moved ? withRows(reference.text, moved) : "#REF!" };
  });
}

/** The formula after a sheet was renamed (or, with no new name, deleted). */
export function renameSheetInFormula(
  formula: string,
  from: string,
  to: string | undefined,
): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== from.toLowerCase()) return undefined;
    return to === undefined ? { text: "#REF!" } : { ...reference, sheet: to };
  });
}

/** A sheet part in which all formulas, of rules too, name a sheet by its new name. */
export function renameSheetInPart(part: string, from: string, to: string): string {
  if (!part.includes("!")) return part;
  return part.replace(
    /(<(?:\w+:)?(?:f|formula|formula1|formula2)\b[^<>]*>)([^<]+)(<)/g,
    (whole, open: string, formula: string, close: string) => {
      const read = parseXml(`<f>${formula}</f>`).text;
      const now = renameSheetInFormula(read, from, to);
      return now === read ? String(whole) : open + escapeXml(now) + close;
    },
  );
}

/** The formula as it reads when it is filled from one cell to another: references without `$` move along. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (part: string): string => {
    const [, $column = "", letters = "", $row = "", digits = ""] =
      /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
    // Of "$5" the mark belongs to the row.
    const [columnMark, rowMark] =
      letters === "" && digits !== "" ? ["", $column + $row] : [$column, $row];
    const column =
      letters === "" || columnMark === "$" ? letters : movedColumn(columnIndex(letters) + columns);
    const row = digits === "" || rowMark === "$" ? digits : movedRow(Number(digits) + rows);
    return column === undefined || row === undefined
      ? "#REF!"
      : columnMark + column + rowMark + row;
  };
  return mapReferences(formula, (reference) => {
    const moved = reference.text.split(":").map(move);
    return { ...reference, text: moved.includes("#REF!") ? "#REF!" : moved.join(":") };
  });
}

function movedColumn(index: number): string | undefined {
  return index < 0 || index >= MAX_COLUMNS ? undefined : columnName(index);
}

function movedRow(row: number): string | undefined {
  return row < 1 || row > MAX_ROWS ? undefined : String(row);
}
