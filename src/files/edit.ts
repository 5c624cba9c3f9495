/** Changes of a part as text: everything that is not named stays byte for byte. */
import { parseXml, XmlScanner, escapeXml } from "./xml";

interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The tag that opens an element, and its children, by their places. */
interface Outline {
  readonly tagStart: number;
  readonly tagEnd: number;
  readonly empty: boolean;
  readonly qualified: string;
  readonly children: readonly Span[];
}

function outline(source: string): Outline {
  const scanner = new XmlScanner(source);
  const children: Span[] = [];
  let root: Omit<Outline, "children"> | undefined;
  let start = 0;
  while (scanner.next()) {
    if (scanner.kind === "text") continue;
    if (!root) {
      const qualified = /^<([^\s/>]+)/.exec(source.slice(scanner.start, scanner.end))?.[1] ?? "";
      root = {
        tagStart: scanner.start,
        tagEnd: scanner.end,
        empty: scanner.empty,
        qualified,
      };
      continue;
    }
    if (scanner.kind === "open" && scanner.depth === (scanner.empty ? 1 : 2)) start = scanner.start;
    const closes =
      scanner.kind === "close" ? scanner.depth === 1 : scanner.empty && scanner.depth === 1;
    if (closes) children.push({ name: scanner.name, start, end: scanner.end });
  }
  if (!root) throw new Error("the part holds no element");
  return { ...root, children };
}

/**
 * The element (a whole part, or one element as text) with its first child of a name replaced, added where the schema's
 * order wants it, or with no text taken away.
 * @param order names of all children in the order of the schema
 */
export function withChild(
  source: string,
  name: string,
  text: string | undefined,
  order: readonly string[],
): string {
  const { children, tagEnd, empty, qualified } = outline(source);
  const old = children.find((inner) => inner.name === name);
  if (old) return source.slice(0, old.start) + (text ?? "") + source.slice(old.end);
  if (text === undefined) return source;
  if (empty) {
    const tag = source.slice(0, tagEnd).replace(/\/>$/, ">");
    return `${tag}${text}</${qualified}>${source.slice(tagEnd)}`;
  }
  const rank = order.indexOf(name);
  const next = children.find((inner) => order.indexOf(inner.name) > rank);
  const place = next?.start ?? source.lastIndexOf("</");
  return source.slice(0, place) + text + source.slice(place);
}

/** The element with its children in the schema's order; files of other programs may have them in another. */
export function inOrder(source: string, order: readonly string[]): string {
  const { children, tagEnd } = outline(source);
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return source;
  const rank = ({ name }: Span): number => {
    const place = order.indexOf(name);
    return place < 0 ? order.length : place;
  };
  const sorted = [...children].sort((a, b) => rank(a) - rank(b));
  const texts = sorted.map(({ start, end }) => source.slice(start, end)).join("");
  return source.slice(0, tagEnd) + texts + source.slice(last.end);
}

/** The element with text added after its last child. */
export function withLastChild(source: string, text: string): string {
  const { tagEnd, empty, qualified } = outline(source);
  if (empty) {
    return `${source.slice(0, tagEnd).replace(/\/>$/, ">")}${text}</${qualified}>${source.slice(tagEnd)}`;
  }
  const place = source.lastIndexOf("</");
  return source.slice(0, place) + text + source.slice(place);
}

/** The child of that name as text. */
export function childText(source: string, name: string): string | undefined {
  const found = outline(source).children.find((inner) => inner.name === name);
  return found && source.slice(found.start, found.end);
}

/** The element with attributes of its own tag set, or (undefined) taken away. */
export function withAttributes(
  source: string,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  const { tagStart, tagEnd } = outlineTag(source);
  let tag = source.slice(tagStart, tagEnd);
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name.replace(":", "\\:")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`;
    if (pattern.test(tag)) tag = tag.replace(pattern, () => written);
    else tag = tag.replace(/(?<!\s)\s*(\/?)>$/, (_whole, slash: string) => `${written}${slash}>`);
  }
  return source.slice(0, tagStart) + tag + source.slice(tagEnd);
}

function outlineTag(source: string): { tagStart: number; tagEnd: number } {
  const scanner = new XmlScanner(source);
  while (scanner.next()) {
    if (scanner.kind === "open") return { tagStart: scanner.start, tagEnd: scanner.end };
  }
  throw new Error("the part holds no element");
}

/**
 * A part whose elements have a prefix (`<x:worksheet xmlns:x=…>`) with the prefix taken away, so that elements can be
 * added to it; other parts stay as they are.
 */
export function withoutPrefix(source: string): string {
  const prefix = /<([\w-]+):(?:worksheet|workbook|styleSheet|table)[\s>]/.exec(source)?.[1];
  if (prefix === undefined) return source;
  return source
    .replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1")
    .replace(new RegExp(`\\sxmlns:${prefix}=`), " xmlns=");
}

/** Attributes of the tag of an element given as text. */
export function attributesOf(source: string): Readonly<Record<string, string>> {
  return parseXml(source).attributes;
}
