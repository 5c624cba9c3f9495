/** A sheet part with some of its cells and rows changed; everything else of it stays byte for byte. */
import { cellAddress } from "../cells/a1";
import { withAttributes } from "./edit";
import { CellParser, dataRegion, type FileCell, type FileRow } from "./cells";
import { isCellError, type Value } from "./values";
import { encodeCellText, element, escapeXml } from "./xml";

/** What a cell is to hold. Without value and formula it is blank and keeps only its format. */
export interface CellPatch {
  /** Place in the list of formats. */
  readonly style: number;
  readonly value: Value;
  /** As the file spells it, without "=". */
  readonly formula?: string;
  /** Area that an array formula fills. */
  readonly array?: string;
  /** For an array that grows and shrinks with its result: its number in the part of cell metadata. */
  readonly dynamic?: number;
}

/** What is changed of a row itself; undefined takes it away. */
export interface RowPatch {
  /** Points. */
  readonly height?: number | undefined;
  readonly hidden?: boolean;
}

/** Rows and columns are counted from 0. */
export interface SheetPatch {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;
  readonly rows?: ReadonlyMap<number, RowPatch>;
}

/** A cell as text; "" for a blank in the first format, which needs no element. */
export function cellText(row: number, column: number, cell: CellPatch): string {
  const { style, value, formula, array, dynamic } = cell;
  const r = cellAddress(row, column);
  const s = style === 0 ? undefined : style;
  if (formula === undefined && value === null) return s === undefined ? "" : element("c", { r, s });
  const f =
    formula === undefined
      ? ""
      : array === undefined
        ? `<f>${escapeXml(formula)}</f>`
        : `<f t="array" ref="${array}">${escapeXml(formula)}</f>`;
  if (typeof value === "string" && formula === undefined) {
    const space = /^\s|\s$|\s\s|\n/.test(value) ? ' xml:space="preserve"' : "";
    const inline = `<is><t${space}>${encodeCellText(value)}</t></is>`;
    return element("c", { r, s, t: "inlineStr" }, inline);
  }
  const [t, v] = written(value);
  const inner = f + (v === undefined ? "" : `<v>${v}</v>`);
  return element("c", { r, s, t, cm: formula === undefined ? undefined : dynamic }, inner);
}

/** Type and text of a value. */
function written(value: Value): [type: string | undefined, text: string | undefined] {
  if (value === null) return [undefined, undefined];
  if (typeof value === "number")
    return Number.isFinite(value) ? [undefined, String(value)] : ["e", "#NUM!"];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  return isCellError(value) ? ["e", escapeXml(value.error)] : ["str", encodeCellText(value)];
}

interface RowSpan extends FileRow {
  end: number;
  readonly cells: FileCell[];
}

/** Rows of the part in its order, with the cells of those that are wanted. */
function outlineRows(
  text: string,
  strings: readonly string[],
  wanted: (row: number) => boolean,
): RowSpan[] {
  const { contentEnd } = dataRegion(text);
  const rows: RowSpan[] = [];
  new CellParser(text, strings).read({
    row: (row) => {
      const last = rows.at(-1);
      if (last) last.end = row.start;
      rows.push({ ...row, end: contentEnd, cells: [] });
    },
    cell: (cell) => {
      if (wanted(cell.row)) rows.at(-1)?.cells.push(cell);
    },
  });
  return rows;
}

/** Cells of groups that share a formula, where one of the group changes: each gets a formula of its own. */
function unshared(text: string, strings: readonly string[], patch: SheetPatch): SheetPatch {
  const broken = new Set<number>();
  const groups: FileCell[] = [];
  new CellParser(text, strings).read({
    cell: (cell) => {
      if (cell.shared === undefined) return;
      groups.push(cell);
      if (patch.cells.get(cell.row)?.has(cell.column)) broken.add(cell.shared);
    },
  });
  if (broken.size === 0) return patch;
  const cells = new Map([...patch.cells].map(([row, changed]) => [row, new Map(changed)]));
  for (const { row, column, style, value, formula, shared } of groups) {
    if (shared === undefined || !broken.has(shared) || formula === undefined) continue;
    const changed = cells.get(row) ?? new Map<number, CellPatch>();
    cells.set(row, changed);
    if (!changed.has(column)) changed.set(column, { style, value, formula });
  }
  return { ...patch, cells };
}

/**
 * The part with cells and rows changed.
 * @param strings texts that cells name by number: cells of a formula that is written out again keep their values
 */
export function patchSheet(text: string, strings: readonly string[], given: SheetPatch): string {
  const patch = unshared(text, strings, given);
  const touched = [...new Set([...patch.cells.keys(), ...(patch.rows?.keys() ?? [])])];
  if (touched.length === 0) return text;
  touched.sort((a, b) => a - b);
  const wanted = new Set(touched);
  const region = dataRegion(text);
  const rows = outlineRows(text, strings, (row) => wanted.has(row));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const pieces: string[] = [];
  let position = region.contentStart;
  let next = 0;
  for (const row of touched) {
    while ((rows[next]?.row ?? Infinity) < row) next++;
    const old = byRow.get(row);
    const place = old?.start ?? rows[next]?.start ?? region.contentEnd;
    pieces.push(text.slice(position, place));
    pieces.push(patchedRow(text, row, old, patch));
    position = old?.end ?? place;
  }
  pieces.push(text.slice(position, region.contentEnd));
  const tag = text.slice(region.start, region.contentStart).replace(/(?<!\s)\s*\/>$/, ">");
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "sheetData";
  return `${text.slice(0, region.start)}${tag}${pieces.join("")}</${name}>${text.slice(region.end)}`;
}

function patchedRow(
  text: string,
  row: number,
  old: RowSpan | undefined,
  patch: SheetPatch,
): string {
  const changes = patch.cells.get(row);
  const change = patch.rows?.get(row);
  const cells = new Map<number, string>();
  for (const cell of old?.cells ?? []) cells.set(cell.column, text.slice(cell.start, cell.end));
  for (const [column, cell] of changes ?? []) cells.set(column, cellText(row, column, cell));
  const inner = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, written]) => written)
    .join("");
  let tag = old ? text.slice(old.start, old.tagEnd) : element("row", { r: row + 1 });
  if (changes) tag = withAttributes(tag, { spans: undefined });
  if (change && "height" in change) {
    const { height } = change;
    tag = withAttributes(tag, { ht: height, customHeight: height === undefined ? undefined : 1 });
  }
  if (change?.hidden !== undefined)
    tag = withAttributes(tag, { hidden: change.hidden ? 1 : undefined });
  // A row that says nothing needs no element.
  if (inner === "" && /^<row r="\d+"\s*\/?>$/.test(tag)) return "";
  const closed = tag.endsWith("/>");
  if (inner === "") return closed ? tag : `${tag}</row>`;
  return `${closed ? tag.replace(/(?<!\s)\s*\/>$/, ">") : tag}${inner}</row>`;
}
