/** References inside formulas: moved when rows, columns or whole sheets move. */
import { fromA1, MAX_COLUMNS, MAX_ROWS, quoteSheet, span, toA1, type Area } from "./area";

/** A reference found in a formula. `sheet` is the name before "!", unquoted, when there is one. */
export interface Reference {
  readonly sheet?: string;
  readonly text: string;
}

// Texts in quotes and structured references are stepped over; what follows is an optional sheet and an A1 reference.
const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?:('(?:[^']|'')+'|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*)!)?((?<![\p{L}\p{M}\p{N}_.$])(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(!]))/giu;

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

/** Rows or columns that come (count > 0) or go (count < 0) at an index, within a band of the other direction. */
export interface Shift {
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** Only areas wholly inside this band of the other direction move (whole rows or columns: the full band). */
  readonly from: number;
  readonly to: number;
}

/** Where an area stands after a shift; undefined when it is gone. Areas that the band cuts stay. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const byRows = shift.along === "rows";
  const [start, size] = byRows ? [area.row, area.rows] : [area.column, area.columns];
  const [first, last] = byRows
    ? [area.column, area.column + area.columns - 1]
    : [area.row, area.row + area.rows - 1];
  if (first < shift.from || last > shift.to) return area;
  const limit = byRows ? MAX_ROWS : MAX_COLUMNS;
  if (size === limit) return area;
  const move = (index: number, isEnd: boolean): number => {
    if (shift.count > 0) return index >= shift.at ? index + shift.count : index;
    const gone = -shift.count;
    if (index >= shift.at + gone) return index - gone;
    return index >= shift.at ? (isEnd ? shift.at - 1 : shift.at) : index;
  };
  const newStart = move(start, false);
  const newEnd = Math.min(move(start + size - 1, true), limit - 1);
  if (newEnd < newStart) return undefined;
  return byRows
    ? { ...area, row: newStart, rows: newEnd - newStart + 1 }
    : { ...area, column: newStart, columns: newEnd - newStart + 1 };
}

/** The text of a reference with `$` marks kept, after its area changed. */
function rewrite(text: string, area: Area): string {
  const corner = (part: string, [row, column]: readonly [number, number]): string => {
    const [, $c = "", c = "", $r = "", r = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
    const cell = toA1({ row, column, rows: 1, columns: 1 });
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return (c ? $c + letters : "") + (r ? (c ? $r : $c || $r) + digits : "");
  };
  const [first = "", last] = text.split(":");
  const start = corner(first, [area.row, area.column]);
  if (last === undefined) return start;
  return `${start}:${corner(last, [area.row + area.rows - 1, area.column + area.columns - 1])}`;
}

/** The formula after a shift on `shifted`; `home` is the sheet the formula stands on. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== shifted.toLowerCase()) return undefined;
    const area = fromA1(reference.text);
    if (!area) return undefined;
    const moved = shiftArea(area, shift);
    return { ...reference, text: moved ? rewrite(reference.text, moved) : "#REF!" };
  });
}

/** The formula as copied `rows` down and `columns` right: relative parts move, `$` parts stay. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    let inside = true;
    const moved = reference.text.split(":").map((part) => {
      const [, $c = "", c = "", $r = "", r = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
      const area = fromA1(c && r ? c + r : c ? `${c}:${c}` : `${r}:${r}`);
      if (!area) return part;
      const row = $r || (!c && $c) ? area.row : area.row + rows;
      const column = $c ? area.column : area.column + columns;
      if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) inside = false;
      return inside ? rewrite(part, span(row, column, row, column)) : part;
    });
    return { ...reference, text: inside ? moved.join(":") : "#REF!" };
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
