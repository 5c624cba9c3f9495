/**
 * XML as .xlsx parts use it: a scanner that keeps the place of everything, so that a part can be changed without
 * touching the rest of it. Namespace prefixes of elements are left out of names. Document types are refused, so that
 * no entity is ever expanded.
 */
import { UnreadableFile } from "./unreadable";

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Text of a part as it reads: entities resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? String(whole);
      const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
    },
  );
}

/** Text for an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** Cell texts: what XML cannot hold is written `_x000D_` (ECMA-376 part 1, ST_Xstring). */
export function decodeCellText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The other way round; a text that looks like such a code is protected by one. */
export function encodeCellText(text: string): string {
  const kept = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  // Characters that XML 1.0 does not allow, and lone halves of surrogate pairs.
  return escapeXml(
    kept.replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  ).replaceAll("&#10;", "\n");
}

export type Attributes = Readonly<Record<string, string>>;

/** Attributes of an element's opening tag, names with their prefixes. */
function attributesIn(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of tag.matchAll(/(?<![^\s=<>"'])([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
  return attributes;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Walks through a part: tags and texts in order. @throws {UnreadableFile} where tags do not match */
export class XmlScanner {
  kind: "open" | "close" | "text" = "text";
  /** Of a tag, without prefix. */
  name = "";
  /** Where the tag or text begins, and where it ends (exclusive). */
  start = 0;
  end: number;
  /** `<v/>`: an opening tag that no closing one follows. */
  empty = false;
  private readonly open: string[] = [];
  private data = false;

  constructor(
    readonly source: string,
    start = 0,
    private readonly stop = source.length,
  ) {
    this.end = start;
  }

  /** How many elements are open after the present tag. */
  get depth(): number {
    return this.open.length;
  }

  /** Goes on to the next tag or text; false at the end. */
  next(): boolean {
    const { source } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= this.stop) {
        if (this.open.length > 0) throw damaged("an element is not closed");
        return false;
      }
      if (source.charCodeAt(this.start) !== 60) {
        const tag = source.indexOf("<", this.start);
        this.end = tag < 0 || tag > this.stop ? this.stop : tag;
        this.kind = "text";
        this.data = false;
        return true;
      }
      if (this.skipMarkup()) continue;
      if (this.data) return true;
      this.readTag();
      return true;
    }
  }

  /** The text as it reads. */
  text(): string {
    if (this.data) return this.source.slice(this.start + 9, this.end - 3);
    return unescapeXml(this.source.slice(this.start, this.end));
  }

  attributes(): Record<string, string> {
    return attributesIn(this.source.slice(this.start + 1 + this.name.length, this.end));
  }

  /** Steps over comments and instructions; a CDATA section becomes a text. */
  private skipMarkup(): boolean {
    const { source, start } = this;
    const after = (mark: string): number => {
      const found = source.indexOf(mark, start);
      if (found < 0) throw damaged("markup is not closed");
      return found + mark.length;
    };
    this.data = false;
    if (source.startsWith("<?", start)) this.end = after("?>");
    else if (source.startsWith("<!--", start)) this.end = after("-->");
    else if (source.startsWith("<![CDATA[", start)) {
      this.end = after("]]>");
      this.kind = "text";
      this.data = true;
      return false;
    } else if (source.startsWith("<!", start)) throw damaged("a document type is not allowed");
    else return false;
    return true;
  }

  private readTag(): void {
    const { source, start } = this;
    const closing = source.charCodeAt(start + 1) === 47;
    let i = start + (closing ? 2 : 1);
    const nameStart = i;
    for (; i < this.stop; i++) {
      const code = source.charCodeAt(i);
      if (code === 62 || code === 47 || code <= 32) break;
    }
    const qualified = source.slice(nameStart, i);
    for (; i < this.stop; i++) {
      const code = source.charCodeAt(i);
      if (code === 62) break;
      if (code === 34 || code === 39) {
        i = source.indexOf(code === 34 ? '"' : "'", i + 1);
        if (i < 0) break;
      }
    }
    if (i < 0 || i >= this.stop || qualified === "") throw damaged("a tag is not closed");
    this.end = i + 1;
    this.name = localName(qualified);
    this.empty = !closing && source.charCodeAt(i - 1) === 47;
    this.kind = closing ? "close" : "open";
    if (closing) {
      if (this.open.pop() !== qualified) throw damaged(`</${qualified}> closes nothing`);
    } else if (!this.empty) this.open.push(qualified);
  }
}

function damaged(detail: string): UnreadableFile {
  return new UnreadableFile("damaged", detail);
}

/** An element of a part that is small enough to be held as a tree. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Texts directly inside, joined. */
  readonly text: string;
  /** Its place in the source. */
  readonly start: number;
  readonly end: number;
}

/** Elements within one another; those of workbooks are some dozens, and each costs a call where a tree is walked. */
const DEEPEST = 1_000;

/** Elements that are held as a tree: every rule and name of a large office's workbook, many times over. */
const MOST_ELEMENTS = 250_000;

/** The root element of a part. @throws {UnreadableFile} */
export function parseXml(source: string): XmlElement {
  const scanner = new XmlScanner(source.startsWith("\ufeff") ? source.slice(1) : source);
  const stack: { element: XmlElement & { text: string; end: number }; children: XmlElement[] }[] =
    [];
  let root: XmlElement | undefined;
  let count = 0;
  while (scanner.next()) {
    const top = stack.at(-1);
    if (scanner.kind === "text") {
      if (top) top.element.text += scanner.text();
      continue;
    }
    if (scanner.kind === "open") {
      if (++count > MOST_ELEMENTS)
        throw new UnreadableFile("tooLarge", `a part holds more than ${MOST_ELEMENTS} elements`);
      const children: XmlElement[] = [];
      const element = {
        name: scanner.name,
        attributes: scanner.attributes(),
        children,
        text: "",
        start: scanner.start,
        end: scanner.end,
      };
      if (top) top.children.push(element);
      else root ??= element;
      if (!scanner.empty) stack.push({ element, children });
      if (stack.length > DEEPEST) throw damaged("elements stand too deep in one another");
    } else {
      const closed = stack.pop();
      if (closed) closed.element.end = scanner.end;
    }
  }
  if (!root) throw damaged("the part is empty");
  return root;
}

/** First child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

/** Every element of that name at any depth, in order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const inner of element.children) {
    if (inner.name === name) yield inner;
    yield* descendants(inner, name);
  }
}

/** "1" and "true" are true; absent gives the fallback. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** A number of an attribute, or undefined when there is none. */
export function number(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const read = Number(value);
  return Number.isFinite(read) ? read : undefined;
}

/** The relationship an element names, whatever the prefix: `r:id`, or with `r:embed` its own word. */
export function relationshipId(attributes: Attributes, word = "id"): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${word}`))?.[1];
}

/** An element as text; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return ` ${key}="${escapeXml(text)}"`;
    })
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
