/**
 * Reads what LibreOffice prints: texts with their places, the clip rectangle in force, and ruled lines of a PDF.
 * Only the parts of PDF that LibreOffice writes for sheets are understood (ISO 32000-1: classic cross-reference
 * table, Flate streams, simple fonts with ToUnicode maps); anything else is an error rather than a text unread.
 */
import { inflateSync } from "node:zlib";
import type { Box, PaperPage, PaperText } from "../test/support/recording";

/** A printed file. */
export interface PrintedFile {
  readonly producer: string;
  readonly pages: readonly PaperPage[];
  /** Bookmarks of the top level: LibreOffice writes one a sheet, with the sheet's first page counted from 0. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
}

class Name {
  constructor(readonly name: string) {}
}
class Reference {
  constructor(readonly number: number) {}
}
class Keyword {
  constructor(readonly word: string) {}
}
type Dictionary = Map<string, Item>;
interface Stream {
  readonly dictionary: Dictionary;
  readonly bytes: Uint8Array;
}
/** Strings are bytes, a letter a byte. */
type Item = number | string | Name | Reference | Keyword | Item[] | Dictionary | Stream;

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Takes PDF text apart; `text` has a letter a byte. */
class Lexer {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  private skip(): void {
    for (;;) {
      while (this.at < this.text.length && SPACE.test(this.text[this.at] ?? "")) this.at++;
      if (this.text[this.at] !== "%") return;
      while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? "")) this.at++;
    }
  }

  /** The next item, or null at the end. */
  next(): Item | null {
    this.skip();
    const { text } = this;
    if (this.at >= text.length) return null;
    const letter = text[this.at] ?? "";
    if (letter === "/") {
      this.at++;
      return new Name(this.word().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => byte(hex)));
    }
    if (letter === "(") return this.literal();
    if (text.startsWith("<<", this.at)) return this.dictionary();
    if (letter === "<") {
      const end = text.indexOf(">", this.at);
      const hex = text.slice(this.at + 1, end).replace(/\s/g, "");
      this.at = end + 1;
      return (hex.length % 2 ? `${hex}0` : hex).replace(/../g, byte);
    }
    if (letter === "[") {
      this.at++;
      const items: Item[] = [];
      for (;;) {
        const item = this.next();
        if (item === null) throw new Error("an array without an end");
        if (item instanceof Keyword && item.word === "]") return items;
        items.push(item);
        reduceReference(items);
      }
    }
    if (DELIMITER.test(letter)) {
      this.at += text.startsWith(">>", this.at) ? 2 : 1;
      return new Keyword(letter);
    }
    const word = this.word();
    return /^[+-]?[\d.]+$/.test(word) ? Number(word) : new Keyword(word);
  }

  private word(): string {
    const start = this.at;
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const letter = text[this.at] ?? "";
      if (SPACE.test(letter) || DELIMITER.test(letter)) break;
    }
    return text.slice(start, this.at);
  }

  private literal(): string {
    let depth = 0;
    let result = "";
    for (;;) {
      const letter = this.text[this.at++];
      if (letter === undefined) throw new Error("a string without an end");
      if (letter === "\\") {
        const next = this.text[this.at++] ?? "";
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at - 1, this.at + 2))?.[0];
        if (octal) {
          this.at += octal.length - 1;
          result += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        } else if (next !== "\n") {
          result += ESCAPES[next] ?? next;
        }
        continue;
      }
      if (letter === "(" && depth++ === 0) continue;
      if (letter === ")" && --depth === 0) return result;
      result += letter;
    }
  }

  private dictionary(): Dictionary {
    this.at += 2;
    const items: Item[] = [];
    for (;;) {
      const item = this.next();
      if (item === null) throw new Error("a dictionary without an end");
      if (item instanceof Keyword && item.word === ">") break;
      items.push(item);
      reduceReference(items);
    }
    const result: Dictionary = new Map();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = items[index];
      const value = items[index + 1];
      if (!(key instanceof Name) || value === undefined) throw new Error("a key is not a name");
      result.set(key.name, value);
    }
    return result;
  }
}

/** "12 0 R" at the end of a list becomes a reference. */
function reduceReference(items: Item[]): void {
  const last = items.at(-1);
  if (!(last instanceof Keyword) || last.word !== "R") return;
  const [number] = items.splice(-3);
  items.push(new Reference(Number(number)));
}

const byte = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

/** A string item; anything else is an error. */
function stringOf(item: Item | undefined): string {
  if (typeof item === "string") return item;
  throw new Error("not a string");
}

/** UTF-16 with a byte order mark, or Latin-1. */
function textOf(bytes: string): string {
  if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
  let result = "";
  for (let index = 2; index + 1 < bytes.length; index += 2) {
    result += String.fromCharCode((bytes.charCodeAt(index) << 8) | bytes.charCodeAt(index + 1));
  }
  return result;
}

/** The objects of a file. */
class Objects {
  private readonly text: string;
  private readonly places = new Map<number, number>();
  readonly trailer: Dictionary;

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes).toString("latin1");
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-64));
    const table = /^xref\s+0 (\d+)\s+/.exec(this.text.slice(Number(start?.[1] ?? -1)));
    if (!start || !table) throw new Error("not a PDF with a cross-reference table");
    const first = Number(start[1]) + table[0].length;
    for (let index = 0; index < Number(table[1]); index++) {
      const entry = this.text.slice(first + index * 20, first + index * 20 + 20);
      if (entry[17] === "n") this.places.set(index, Number(entry.slice(0, 10)));
    }
    const lexer = new Lexer(this.text, this.text.indexOf("trailer", first) + "trailer".length);
    this.trailer = lexer.next() as Dictionary;
  }

  /** The item itself, whatever refers to it. */
  get(item: Item | undefined): Item | undefined {
    if (!(item instanceof Reference)) return item;
    const place = this.places.get(item.number);
    if (place === undefined) return undefined;
    const lexer = new Lexer(this.text, this.text.indexOf("obj", place) + 3);
    const value = lexer.next();
    if (value instanceof Map) {
      const rest = /^\s*stream\r?\n/.exec(this.text.slice(lexer.at, lexer.at + 16));
      if (rest) {
        const length = Number(this.get(value.get("Length")));
        const from = lexer.at + rest[0].length;
        const bytes = Buffer.from(this.text.slice(from, from + length), "latin1");
        return { dictionary: value, bytes };
      }
    }
    return value ?? undefined;
  }

  dictionary(item: Item | undefined): Dictionary {
    const value = this.get(item);
    if (value instanceof Map) return value;
    throw new Error("not a dictionary");
  }

  /** Text of a stream, a letter a byte. */
  stream(item: Item | undefined): string {
    const value = this.get(item);
    if (typeof value !== "object" || !("bytes" in value)) throw new Error("not a stream");
    const filter = value.dictionary.get("Filter");
    if (!(filter instanceof Name) || filter.name !== "FlateDecode") {
      throw new Error("a stream of another filter");
    }
    return inflateSync(value.bytes).toString("latin1");
  }
}

interface Font {
  /** Without the prefix of a subset. */
  readonly name: string;
  readonly letters: ReadonlyMap<number, string>;
  /** Thousandths of the size by code. */
  readonly widths: ReadonlyMap<number, number>;
}

function readFont(objects: Objects, font: Dictionary): Font {
  const base = font.get("BaseFont");
  const subtype = font.get("Subtype");
  if (!(base instanceof Name) || !(subtype instanceof Name)) throw new Error("a font without name");
  if (subtype.name === "Type0") throw new Error("a font of several bytes a letter");
  const letters = new Map<number, string>();
  if (font.has("ToUnicode")) {
    const lexer = new Lexer(objects.stream(font.get("ToUnicode")));
    const stack: Item[] = [];
    for (let item = lexer.next(); item !== null; item = lexer.next()) {
      if (!(item instanceof Keyword)) {
        stack.push(item);
        continue;
      }
      if (item.word === "endbfchar") {
        for (let index = 0; index + 1 < stack.length; index += 2) {
          const code = stringOf(stack[index]).charCodeAt(0);
          letters.set(code, textOf(`\u00fe\u00ff${stringOf(stack[index + 1])}`));
        }
      }
      if (item.word === "endbfrange") throw new Error("a range in a ToUnicode map");
      stack.length = 0;
    }
  }
  const first = Number(font.get("FirstChar"));
  const widths = new Map<number, number>();
  const given = objects.get(font.get("Widths"));
  if (Array.isArray(given)) given.forEach((one, index) => widths.set(first + index, Number(one)));
  return { name: base.name.replace(/^[A-Z]{6}\+/, ""), letters, widths };
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

/** Letters drawn with one operator; `y` from the foot of the page, `clip` as left, bottom, right, top. */
interface Piece extends PaperText {
  /** Width with the spaces at the end. */
  readonly advance: number;
}

/** Operators that change nothing that is measured. */
const HARMLESS = new Set(
  "w J j M d i ri gs rg RG g G k K cs CS sc SC scn SCN BMC MP DP BX EX h W W*".split(" "),
);

/** Reads the operators of a page. */
function readPage(objects: Objects, page: Dictionary, pages: Dictionary): PaperPage {
  const box = objects.get(page.get("MediaBox")) as number[];
  const [left = 0, bottom = 0, right = 0, top = 0] = box.map(Number);
  const resources = objects.dictionary(page.get("Resources") ?? pages.get("Resources"));
  const fonts = new Map<string, Font>();
  for (const [name, font] of objects.dictionary(resources.get("Font") ?? new Map())) {
    fonts.set(name, fontOf(objects, font));
  }
  const pieces: Piece[] = [];
  const rules = { x: new Set<number>(), y: new Set<number>() };
  let state = { matrix: IDENTITY, clip: [left, bottom, right, top] as Box };
  const saved: (typeof state)[] = [];
  let path: { x: number; y: number }[] = [];
  let clipping = false;
  let text = IDENTITY;
  let line = IDENTITY;
  let font: Font | null = null;
  let size = 0;
  let stretch = 1;
  /** What the letters between BDC and EMC stand for. */
  let actual: { text: string; said: boolean } | null = null;
  const marked: ({ text: string; said: boolean } | null)[] = [];

  const point = (x: number, y: number) => {
    const [, , , , px, py] = multiply([1, 0, 0, 1, x, y], state.matrix);
    path.push({ x: px, y: py });
  };
  const endPath = () => {
    if (clipping && path.length > 0) {
      const [l, b, r, t] = around(path);
      const [cl, cb, cr, ct] = state.clip;
      state = {
        ...state,
        clip: [Math.max(l, cl), Math.max(b, cb), Math.min(r, cr), Math.min(t, ct)],
      };
    }
    clipping = false;
    path = [];
  };
  const show = (parts: readonly Item[]) => {
    if (!font) throw new Error("letters without a font");
    const from = multiply(text, state.matrix);
    let letters = "";
    let inked = from;
    for (const part of parts) {
      if (typeof part === "number") {
        text = multiply([1, 0, 0, 1, ((-part * size) / 1000) * stretch, 0], text);
        continue;
      }
      for (const letter of stringOf(part)) {
        const code = letter.charCodeAt(0);
        const known = font.letters.get(code);
        if (known === undefined && !actual) {
          throw new Error(`a letter of ${font.name} that nobody can read`);
        }
        letters += known ?? "";
        const width = ((font.widths.get(code) ?? 0) * size) / 1000;
        text = multiply([1, 0, 0, 1, width * stretch, 0], text);
        if (known?.trim() !== "") inked = multiply(text, state.matrix);
      }
    }
    if (actual) {
      letters = actual.said ? "" : actual.text;
      actual.said = true;
    }
    const to = multiply(text, state.matrix);
    const scale = Math.hypot(from[2], from[3]);
    pieces.push({
      x: Math.min(from[4], to[4]),
      y: from[5],
      width: Math.abs(inked[4] - from[4]),
      advance: Math.abs(to[4] - from[4]),
      size: size * scale,
      font: font.name,
      text: letters,
      clip: state.clip,
      ...(Math.abs(from[1]) > 1e-6 && { turned: true as const }),
    });
  };

  const lexer = new Lexer(objects.stream(page.get("Contents")));
  let stack: Item[] = [];
  for (let item = lexer.next(); item !== null; item = lexer.next()) {
    if (!(item instanceof Keyword)) {
      stack.push(item);
      continue;
    }
    const n = stack.map(Number);
    const matrix = () => n.slice(-6) as unknown as Matrix;
    const [a = 0, b = 0, c = 0, d = 0] = n;
    switch (item.word) {
      case "q":
        saved.push(state);
        break;
      case "Q":
        state = saved.pop() ?? state;
        break;
      case "cm":
        state = { ...state, matrix: multiply(matrix(), state.matrix) };
        break;
      case "m":
      case "l":
        point(a, b);
        break;
      case "c":
        point(a, b);
        point(c, d);
        point(n[4] ?? 0, n[5] ?? 0);
        break;
      case "v":
      case "y":
        point(a, b);
        point(c, d);
        break;
      case "re":
        point(a, b);
        point(a + c, b + d);
        break;
      case "W":
      case "W*":
        clipping = true;
        break;
      case "S":
      case "s": {
        const [l, bo, r, t] = path.length > 0 ? around(path) : [0, 0, 1, 1];
        // Charts are drawn under a clip of their own, the grid of cells under that of the page.
        const onPage = state.clip[2] - state.clip[0] > right - left - 1;
        if (onPage && r - l < 0.01) rules.x.add(round(l - left));
        if (onPage && t - bo < 0.01) rules.y.add(round(top - bo));
        endPath();
        break;
      }
      case "n":
      case "f":
      case "F":
      case "f*":
      case "B":
      case "B*":
      case "b":
      case "b*":
        endPath();
        break;
      case "BT":
        text = line = IDENTITY;
        break;
      case "ET":
        break;
      case "Tf": {
        const name = stack[0];
        font = name instanceof Name ? (fonts.get(name.name) ?? null) : null;
        size = b;
        break;
      }
      case "Tz":
        stretch = a / 100;
        break;
      case "Td":
        text = line = multiply([1, 0, 0, 1, a, b], line);
        break;
      case "Tm":
        text = line = matrix();
        break;
      case "Tj":
        show(stack);
        break;
      case "TJ":
        show(stack[0] as Item[]);
        break;
      case "BDC": {
        const properties = stack[1];
        const said = properties instanceof Map ? properties.get("ActualText") : undefined;
        marked.push(actual);
        actual = typeof said === "string" ? { text: textOf(said), said: false } : actual;
        break;
      }
      case "EMC":
        actual = marked.pop() ?? null;
        break;
      default:
        if (!HARMLESS.has(item.word)) throw new Error(`an unknown operator: ${item.word}`);
    }
    stack = [];
  }
  const upside = ([l, b, r, t]: Box): Box => [l - left, top - t, r - left, top - b];
  return {
    width: round(right - left),
    height: round(top - bottom),
    texts: joined(pieces)
      .filter((one) => one.text.trim() !== "")
      .map(({ font: name, text: letters, turned, ...one }) => ({
        font: name,
        text: letters,
        ...(turned && { turned }),
        x: round(one.x - left),
        y: round(top - one.y),
        width: round(one.width),
        size: round(one.size),
        clip: upside(one.clip).map(round) as unknown as Box,
      })),
    rules: { x: sorted(rules.x), y: sorted(rules.y) },
  };
}

const known = new WeakMap<Objects, Map<number, Font>>();
/** Fonts are shared by all pages of a file. */
function fontOf(objects: Objects, item: Item): Font {
  if (!(item instanceof Reference)) return readFont(objects, objects.dictionary(item));
  const fonts = known.get(objects) ?? new Map<number, Font>();
  known.set(objects, fonts);
  const font = fonts.get(item.number) ?? readFont(objects, objects.dictionary(item));
  fonts.set(item.number, font);
  return font;
}

const round = (value: number) => Math.round(value * 10) / 10;
const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

function around(points: readonly { x: number; y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Points between two pieces of one line; cells keep more free. */
const NEAR = 0.6;

/** Pieces that follow each other on one line become one text. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const goesOn =
      last &&
      last.font === piece.font &&
      !last.turned &&
      !piece.turned &&
      Math.abs(last.size - piece.size) < 0.01 &&
      Math.abs(last.y - piece.y) < 0.05 &&
      Math.abs(last.x + last.advance - piece.x) < NEAR &&
      last.clip.every((edge, index) => edge === piece.clip[index]);
    if (!goesOn) {
      result.push(piece);
      continue;
    }
    result[result.length - 1] = {
      ...last,
      text: last.text + piece.text,
      width: piece.width > 0 ? Math.max(last.width, piece.x + piece.width - last.x) : last.width,
      advance: Math.max(last.advance, piece.x + piece.advance - last.x),
    };
  }
  return result;
}

/**
 * Reads a file that LibreOffice printed.
 * @throws Error when the file holds what this reader does not know.
 */
export function readPdf(bytes: Uint8Array): PrintedFile {
  const objects = new Objects(bytes);
  const root = objects.dictionary(objects.trailer.get("Root"));
  const pages = objects.dictionary(root.get("Pages"));
  const kids = objects.get(pages.get("Kids"));
  if (!Array.isArray(kids)) throw new Error("a file without pages");
  const numbers = kids.map((kid) => (kid instanceof Reference ? kid.number : -1));
  const bookmarks: { title: string; page: number }[] = [];
  const outlines = root.has("Outlines") ? objects.dictionary(root.get("Outlines")) : null;
  for (let next = outlines?.get("First"); next !== undefined;) {
    const entry = objects.dictionary(next);
    const to = objects.get(entry.get("Dest"));
    const [target] = Array.isArray(to) ? to : [];
    bookmarks.push({
      title: textOf(stringOf(entry.get("Title"))),
      page: target instanceof Reference ? numbers.indexOf(target.number) : -1,
    });
    next = entry.get("Next");
  }
  const info = objects.dictionary(objects.trailer.get("Info"));
  return {
    producer: textOf(stringOf(info.get("Producer"))),
    pages: kids.map((kid) => readPage(objects, objects.dictionary(kid), pages)),
    bookmarks,
  };
}
