/** References inside formulas: moved when rows, columns or whole sheets move. */
import { TextMemory } from "../core/textMemory";
import { columnIndex, columnName, parseAddress, quoteSheet } from "../cells/a1";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../cells/area";
import { escapeXml, parseXml } from "./xml";

/** A reference found in a formula. */
export interface Reference {
  /** The name before "!", unquoted, when there is one; of another workbook "[1]Sheet". */
  readonly sheet?: string;
  /** The cells as they are spelled, "$A$1:B2". */
  readonly text: string;
  /** The cells; undefined where they lie beyond a sheet. */
  readonly area: Area | undefined;
}

/** A reference and where it begins and ends in its formula. */
interface PlacedReference extends Reference {
  readonly start: number;
  readonly end: number;
}

const CELLS =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(!])/iuy;
const WORD = /[\p{L}\p{M}\p{N}_.$]+/uy;
/** A sheet's name that needs no quotes. */
const PLAIN_SHEET = /^[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*$/u;
const OTHER_WORKBOOK = /\[\d+\]/y;
/** By the code of a letter, whether it belongs to a word: nearly all formulas are Latin. */
const LATIN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w.$]/.test(String.fromCharCode(code))),
);

/** Where a sticky pattern that begins at `start` ends; -1 where it does not match. */
function endOf(pattern: RegExp, formula: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(formula) ? pattern.lastIndex : -1;
}

/** Where the word (name, function, cell, number) at `start` ends; `start` where there is none. */
function wordEnd(formula: string, start: number): number {
  let end = start;
  while (LATIN_WORD[formula.charCodeAt(end)] === 1) end++;
  return formula.charCodeAt(end) > 127 ? Math.max(start, endOf(WORD, formula, start)) : end;
}

/** Where a text or sheet name in quotes ends, behind its closing quote; -1 where it has none. */
function quoteEnd(formula: string, start: number): number {
  const quote = formula.charAt(start);
  for (let end = formula.indexOf(quote, start + 1); end >= 0;) {
    if (formula.charAt(end + 1) !== quote) return end + 1;
    end = formula.indexOf(quote, end + 2);
  }
  return -1;
}

/** Where the brackets of a structured reference or of another workbook end; the formula's end where they do not. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const letter = formula.charAt(i);
    // In a column's name an apostrophe stands before each bracket.
    if (letter === "'") i++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** One pass from piece to piece: texts, names in quotes, brackets and words are stepped over as a whole. */
function readReferences(formula: string): readonly PlacedReference[] {
  const references: PlacedReference[] = [];
  /** Takes up the cells at `cells`, if there are any. @returns where they end, or `otherwise` */
  const take = (start: number, cells: number, otherwise: number, sheet?: string): number => {
    const end = endOf(CELLS, formula, cells);
    if (end < 0) return otherwise;
    const text = formula.slice(cells, end);
    const area = parseAddress(text);
    references.push({ ...(sheet !== undefined && { sheet }), text, area, start, end });
    return wordEnd(formula, end);
  };
  for (let i = 0; i < formula.length;) {
    const letter = formula.charAt(i);
    if (letter === '"') {
      i = Math.max(i + 1, quoteEnd(formula, i));
    } else if (letter === "'") {
      const end = Math.max(i + 1, quoteEnd(formula, i));
      const isSheet = end > i + 2 && formula.charAt(end) === "!";
      const sheet = (): string => formula.slice(i + 1, end - 1).replaceAll("''", "'");
      i = isSheet ? take(i, end + 1, end + 1, sheet()) : end;
    } else {
      const name = letter === "[" ? Math.max(i, endOf(OTHER_WORKBOOK, formula, i)) : i;
      const end = wordEnd(formula, name);
      if (formula.charAt(end) === "!" && PLAIN_SHEET.test(formula.slice(name, end)))
        i = take(i, end + 1, end + 1, formula.slice(i, end));
      else if (letter === "[") i = bracketEnd(formula, i);
      else i = end > i ? take(i, i, end) : i + 1;
    }
  }
  return references;
}

/** References of formulas that were read, by formula: those of a workbook are looked through again and again. */
const known = new TextMemory<readonly PlacedReference[]>();

/** The references of a formula in their order. */
export function referencesIn(formula: string): readonly PlacedReference[] {
  // Cells have a digit, whole columns a colon.
  if (!/[\d:]/.test(formula)) return [];
  return known.of(formula, () => readReferences(formula));
}

/** The formula with each reference replaced by what `change` answers (undefined keeps it). */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => { sheet?: string; text: string } | undefined,
): string {
  let result = "";
  let done = 0;
  for (const reference of referencesIn(formula)) {
    const changed = change(reference);
    if (!changed) continue;
    const prefix = changed.sheet === undefined ? "" : `${quoteSheet(changed.sheet)}!`;
    result += formula.slice(done, reference.start) + prefix + changed.text;
    done = reference.end;
  }
  return done === 0 ? formula : result + formula.slice(done);
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
    if (!reference.area) return undefined;
    const moved = shiftArea(reference.area, shift);
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
