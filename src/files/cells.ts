/** The cells of a sheet part, read quickly and with their places in the text. */
import { parseAddress } from "../cells/a1";
import { ALL, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "../cells/area";
import { LIMITS } from "./archive";
import { childText } from "./edit";
import { fillFormula } from "./references";
import { UnreadableFile } from "./unreadable";
import type { Value } from "./values";
import { childrenOf, decodeCellText, flag, number, parseXml, XmlScanner } from "./xml";

/** A cell as it stands in a file. Row and column are counted from 0. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Place in the list of formats. */
  readonly style: number;
  readonly value: Value;
  /** As the file spells it, without "="; a formula filled down is written out for each cell. */
  readonly formula?: string;
  /** Group of cells that share one formula in the file. */
  readonly shared?: number;
  /** Area that an array formula fills, "B2:B5". */
  readonly array?: string;
  /** Whether the array formula grows and shrinks with its result. */
  readonly dynamic?: boolean;
  /** Where the element begins and ends in the part. */
  readonly start: number;
  readonly end: number;
}

/** A row as it stands in a file. */
export interface FileRow {
  readonly row: number;
  /** Points; undefined: automatic. */
  readonly height: number | undefined;
  readonly hidden: boolean;
  /** Format of the cells that are not there. */
  readonly style: number | undefined;
  readonly start: number;
  readonly tagEnd: number;
}

export interface CellVisitor {
  row?(row: FileRow): void;
  cell?(cell: FileCell): void;
}

/** Where the cells stand in a sheet part: the element `sheetData` with its tags, and what is between them. */
export interface DataRegion {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** @throws {UnreadableFile} when the part holds no cells element */
export function dataRegion(text: string): DataRegion {
  const opening = /<(?:[\w-]+:)?sheetData(?:\s[^<>]*)?\/?>/.exec(text);
  if (!opening) throw new UnreadableFile("damaged", "the sheet has no cells element");
  const start = opening.index;
  const contentStart = start + opening[0].length;
  if (opening[0].endsWith("/>"))
    return { start, end: contentStart, contentStart, contentEnd: contentStart };
  const closing = /<\/(?:[\w-]+:)?sheetData\s*>/g;
  closing.lastIndex = contentStart;
  const last = closing.exec(text);
  if (!last) throw new UnreadableFile("damaged", "the sheet's cells are cut off");
  return { start, end: last.index + last[0].length, contentStart, contentEnd: last.index };
}

/** One attribute of a tag; quicker than reading all of them. */
function attribute(tag: string, name: string): string | undefined {
  for (let from = 0; ;) {
    const found = tag.indexOf(name, from);
    if (found < 0) return undefined;
    from = found + name.length;
    const before = tag.charCodeAt(found - 1);
    if (before !== 32 && before !== 10 && before !== 13 && before !== 9) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(from, from + 300));
    if (match) return match[1] ?? match[2];
  }
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

/** Days from Excel's day 0 to 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** A date or time in ISO 8601, as cells of type "d" hold them, as a serial number. */
function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text,
  );
  if (!match || text === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + UNIX_EPOCH;
  return days - (date1904 ? 1462 : 0) + time;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of one sheet part in the order of the file. */
export class CellParser {
  private readonly scanner: XmlScanner;
  private readonly masters = new Map<number, Master>();
  private row = -1;
  private column = -1;
  /** Characters of all formulas so far. */
  private formulas = 0;
  private formulaCells = 0;

  constructor(
    private readonly text: string,
    private readonly strings: readonly string[],
    private readonly date1904 = false,
  ) {
    const { start, end } = dataRegion(text);
    this.scanner = new XmlScanner(text, start, end);
  }

  /** @throws {UnreadableFile} */
  read(visitor: CellVisitor): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      if (scanner.name === "row") this.startRow(visitor);
      else if (scanner.name === "c") {
        const cell = this.readCell(visitor.cell !== undefined);
        if (cell) visitor.cell?.(cell);
      }
    }
  }

  private startRow(visitor: CellVisitor): void {
    const { scanner } = this;
    const tag = this.text.slice(scanner.start, scanner.end);
    const said = number(attribute(tag, "r"));
    this.row = said === undefined ? this.row + 1 : said - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS))
      throw new UnreadableFile("damaged", `there is no row ${this.row + 1}`);
    visitor.row?.({
      row: this.row,
      height: number(attribute(tag, "ht")),
      hidden: flag(attribute(tag, "hidden")),
      style: flag(attribute(tag, "customFormat")) ? number(attribute(tag, "s")) : undefined,
      start: scanner.start,
      tagEnd: scanner.end,
    });
  }

  private readCell(wanted: boolean): FileCell | undefined {
    const { scanner } = this;
    const { start } = scanner;
    const tag = this.text.slice(start, scanner.end);
    const address = ADDRESS.exec(attribute(tag, "r") ?? "");
    this.column = address ? columnOf(address[1] ?? "") : this.column + 1;
    // Excel takes the row from the address when the two differ; so is it here.
    const row = address ? Number(address[2]) - 1 : this.row;
    if (row < 0 || row >= MAX_ROWS || this.column >= MAX_COLUMNS)
      throw new UnreadableFile("damaged", "a cell lies outside of the sheet");
    const style = number(attribute(tag, "s")) ?? 0;
    const kind = attribute(tag, "t") ?? "n";
    const dynamic = attribute(tag, "cm") !== undefined;
    const content = scanner.empty ? {} : this.readContent(row);
    if (!wanted) return undefined;
    const { raw, inline, array, ...formula } = content;
    const value = this.valueOf(kind, raw, inline);
    const at = { row, column: this.column, style, value, start, end: scanner.end };
    return { ...at, ...formula, ...(array !== undefined && { array, dynamic }) };
  }

  /** What stands inside a cell; the scanner ends behind the cell. */
  private readContent(row: number): {
    raw?: string;
    inline?: string;
    formula?: string;
    shared?: number;
    array?: string;
  } {
    const { scanner } = this;
    const content: ReturnType<CellParser["readContent"]> = {};
    let phonetic = 0;
    while (scanner.next()) {
      if (scanner.kind === "close") {
        if (scanner.name === "c") break;
        if (scanner.name === "rPh") phonetic--;
        continue;
      }
      if (scanner.kind !== "open") continue;
      if (scanner.name === "rPh" && !scanner.empty) phonetic++;
      else if (scanner.name === "v") content.raw = this.innerText("v");
      else if (scanner.name === "t" && phonetic === 0)
        content.inline = (content.inline ?? "") + this.innerText("t");
      else if (scanner.name === "f") Object.assign(content, this.readFormula(row));
    }
    return content;
  }

  private innerText(name: string): string {
    const { scanner } = this;
    let text = "";
    if (scanner.empty) return text;
    while (scanner.next()) {
      if (scanner.kind === "text") text += scanner.text();
      else if (scanner.kind === "close" && scanner.name === name) break;
    }
    return text;
  }

  private readFormula(row: number): { formula?: string; shared?: number; array?: string } {
    const { t: kind, si, ref } = this.scanner.attributes();
    const formula = this.innerText("f");
    this.countFormula(formula);
    if (kind === "array") return { formula, ...(ref !== undefined && { array: ref }) };
    if (kind === "dataTable") return {};
    const group = number(si);
    if (kind !== "shared" || group === undefined) return formula === "" ? {} : { formula };
    if (formula !== "") {
      this.masters.set(group, { formula, row, column: this.column });
      return { formula, shared: group };
    }
    const master = this.masters.get(group);
    if (!master) return {};
    this.countFormula(master.formula);
    const filled = fillFormula(master.formula, row - master.row, this.column - master.column);
    return { formula: filled, shared: group };
  }

  private countFormula({ length }: string): void {
    if (length > 0) this.formulaCells += 1;
    this.formulas += length;
    if (
      length > LIMITS.formula ||
      this.formulas > LIMITS.formulas ||
      this.formulaCells > LIMITS.formulaCells
    )
      throw new UnreadableFile("tooLarge", `${this.formulaCells} formulas, one of ${length}`);
  }

  /** @throws {UnreadableFile} where the file has no such text: nobody knows what the cell held */
  private sharedText(place: string): string {
    const text = this.strings[Number(place)];
    if (text === undefined) throw new UnreadableFile("damaged", `there is no text ${place}`);
    return text;
  }

  private valueOf(kind: string, raw: string | undefined, inline: string | undefined): Value {
    if (kind === "inlineStr") return inline === undefined ? null : cellText(inline);
    if (raw === undefined || (raw === "" && kind !== "str")) return null;
    switch (kind) {
      case "s":
        return this.sharedText(raw);
      case "str":
        return cellText(raw);
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: raw.trim() };
      case "d":
        return isoSerial(raw.trim(), this.date1904) ?? raw;
      default: {
        const value = Number(raw);
        return Number.isFinite(value) ? value : raw;
      }
    }
  }
}

/** A text as a cell holds it. @throws {UnreadableFile} when no cell of Excel could */
function cellText(text: string): string {
  if (text.length > LIMITS.text)
    throw new UnreadableFile("tooLarge", `a text of ${text.length} characters`);
  return decodeCellText(text);
}

/** Texts of the part that cells name by number; of texts in several fonts the letters alone. */
export function readStrings(text: string | undefined): string[] {
  const strings: string[] = [];
  if (text === undefined) return strings;
  const scanner = new XmlScanner(text);
  let current: string | undefined;
  let inText = false;
  let phonetic = 0;
  while (scanner.next()) {
    if (scanner.kind === "text") {
      if (inText && phonetic === 0 && current !== undefined) current += scanner.text();
      continue;
    }
    const open = scanner.kind === "open";
    if (scanner.name === "si") {
      if (open) current = "";
      if (!open || scanner.empty) {
        strings.push(cellText(current ?? ""));
        current = undefined;
      }
    } else if (scanner.name === "t") inText = open && !scanner.empty;
    else if (scanner.name === "rPh" && !scanner.empty) phonetic += open ? 1 : -1;
  }
  return strings;
}

/** Merged areas of a sheet part. */
export function mergesIn(text: string): Area[] {
  const list = childText(text, "mergeCells");
  if (list === undefined) return [];
  return childrenOf(parseXml(list), "mergeCell").flatMap(({ attributes }) => {
    const area = parseAddress(attributes["ref"] ?? "");
    return area ? [intersect(area, ALL) ?? area] : [];
  });
}
