/** A package (Open Packaging Conventions): parts, what kind each is, and which part refers to which. */
import { strFromU8, strToU8 } from "fflate";
import { readArchive, writeArchive } from "./archive";
import { withLastChild } from "./edit";
import { isStrict, withUsualNamespaces } from "./strict";
import { UnreadableFile } from "./unreadable";
import { childrenOf, element, escapeXml, parseXml, type XmlElement } from "./xml";

/** From one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, the same in both editions of the format: "worksheet", "table", "hyperlink" … */
  readonly kind: string;
  /** Name of the other part, or the address of what lies outside of the package. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = "[Content_Types].xml";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the relationships of a part are kept: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as the package names parts: "../media/a.png" seen from "xl/drawings/d.xml" → "xl/media/a.png". */
function resolveTarget(target: string, part: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A target as it is written seen from a part. */
function relativeTarget(target: string, part: string): string {
  const [to, from] = [target.split("/"), part.split("/").slice(0, -1)];
  while (to.length > 1 && from.length > 0 && to[0] === from[0]) {
    to.shift();
    from.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

/** An opened or new package. Parts that nobody sets are written as they were read. */
export class Package {
  /** Names as the archive spells them, by their small letters: part names are the same in either case. */
  private readonly spelled = new Map<string, string>();
  /** References of parts that were read, by the part that keeps them; good as long as its bytes are these. */
  private readonly referred = new Map<
    string,
    { readonly bytes: Uint8Array; readonly list: readonly Relationship[] }
  >();

  private constructor(private readonly parts: Map<string, Uint8Array>) {
    for (const name of parts.keys()) this.spell(name);
  }

  private spell(name: string): void {
    const key = name.toLowerCase();
    if (!this.spelled.has(key)) this.spelled.set(key, name);
  }

  /** @throws {UnreadableFile} when the bytes are no package or more than can be held */
  static read(bytes: Uint8Array): Package {
    const made = new Package(readArchive(bytes));
    if (made.nameOf(CONTENT_TYPES) === undefined)
      throw new UnreadableFile("otherFormat", "the archive is no package");
    if (isStrict(made.text(relationshipsPart("")) ?? "")) made.useUsualEdition();
    return made;
  }

  /** Every part of XML in the edition that everybody uses. */
  private useUsualEdition(): void {
    for (const name of this.names) {
      const text = /\.(xml|rels|vml)$/i.test(name) ? this.text(name) : undefined;
      if (text !== undefined && isStrict(text)) this.setText(name, withUsualNamespaces(text));
    }
  }

  /** A package of texts by name, for new files. */
  static of(texts: Readonly<Record<string, string>>): Package {
    const made = new Package(new Map());
    for (const [name, text] of Object.entries(texts)) made.setText(name, text);
    return made;
  }

  /** A copy whose changes leave this one as it is. */
  copy(): Package {
    return new Package(new Map(this.parts));
  }

  /** Names of all parts. */
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The name as the archive spells it. */
  private nameOf(name: string): string | undefined {
    return this.parts.has(name) ? name : this.spelled.get(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.nameOf(name) !== undefined;
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(this.nameOf(name) ?? name);
  }

  /** A part of XML as text, in UTF-8 or, by its mark, UTF-16. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    if (!bytes) return undefined;
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    return strFromU8(bytes);
  }

  setText(name: string, text: string): void {
    // Said in UTF-8 from now on, whatever it was.
    const said = text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
    this.setBytes(name, strToU8(said));
  }

  setBytes(name: string, bytes: Uint8Array): void {
    const known = this.nameOf(name) ?? name;
    this.parts.set(known, bytes);
    this.spell(known);
  }

  /** Adds a part that has its kind said in the list of content types. */
  add(name: string, content: string | Uint8Array, contentType: string): void {
    if (typeof content === "string") this.setText(name, content);
    else this.setBytes(name, content);
    this.setContentType(name, contentType);
  }

  /** Takes a part away, with its relationships; parts that only it referred to stay. */
  remove(name: string): void {
    for (const gone of [name, relationshipsPart(name)]) {
      const known = this.nameOf(gone);
      if (known === undefined) continue;
      this.parts.delete(known);
      if (this.spelled.get(known.toLowerCase()) === known) this.spelled.delete(known.toLowerCase());
    }
    this.setContentType(name, undefined);
  }

  /** Takes a part away with every part that only it needs: a sheet with its tables, drawings, notes. */
  removeWithOwned(name: string): void {
    const owned = this.relationships(name).filter(({ external }) => !external);
    this.remove(name);
    for (const { target } of owned) {
      if (this.has(target) && !this.isReferred(target)) this.removeWithOwned(target);
    }
  }

  private isReferred(target: string): boolean {
    return this.names
      .filter((name) => name.endsWith(".rels"))
      .some((name) => {
        const part = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
        return this.relationships(part).some((to) => to.target === target && !to.external);
      });
  }

  /** A free name: "xl/worksheets/sheet{n}.xml" with the smallest number that is not taken. */
  freeName(pattern: string): string {
    let n = 1;
    while (this.has(pattern.replace("{n}", String(n)))) n++;
    return pattern.replace("{n}", String(n));
  }

  /** What kind a part is. */
  contentType(name: string): string | undefined {
    const types = this.has(CONTENT_TYPES) ? parsed(this, CONTENT_TYPES) : parseXml("<Types/>");
    const wanted = `/${name}`.toLowerCase();
    const own = childrenOf(types, "Override").find(
      ({ attributes }) => attributes["PartName"]?.toLowerCase() === wanted,
    );
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = childrenOf(types, "Default").find(
      ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
    );
    return (own ?? byExtension)?.attributes["ContentType"];
  }

  /** Says what kind a part is, or (undefined) forgets it. */
  setContentType(name: string, contentType: string | undefined): void {
    if (this.contentType(name) === contentType) return;
    const text = this.text(CONTENT_TYPES) ?? "";
    const wanted = `/${name}`.toLowerCase();
    const old = childrenOf(parseXml(text), "Override").find(
      ({ attributes }) => attributes["PartName"]?.toLowerCase() === wanted,
    );
    const without = old ? text.slice(0, old.start) + text.slice(old.end) : text;
    const extension = name.slice(name.lastIndexOf(".") + 1);
    // Pictures are told by their extension, parts of XML each by its name.
    const said =
      contentType === undefined
        ? ""
        : /^(png|jpe?g|gif)$/i.test(extension)
          ? element("Default", { Extension: extension, ContentType: contentType })
          : element("Override", { PartName: `/${name}`, ContentType: contentType });
    this.setText(CONTENT_TYPES, said === "" ? without : withLastChild(without, said));
  }

  /** What a part refers to; "" stands for the package itself. */
  relationships(part: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    const bytes = this.bytes(name);
    if (bytes === undefined) return [];
    const known = this.referred.get(name);
    if (known?.bytes === bytes) return known.list;
    const list = this.readRelationships(name, part);
    this.referred.set(name, { bytes, list });
    return list;
  }

  private readRelationships(name: string, part: string): readonly Relationship[] {
    return childrenOf(parsed(this, name), "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target: external ? target : resolveTarget(target, part),
        external,
      };
    });
  }

  /** The first part of a kind that a part refers to. */
  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find((to) => to.kind === kind && !to.external)?.target;
  }

  /** Adds a reference of a kind (its last word, or its whole address where it is not one of Office's own); answers its id. */
  relate(part: string, kind: string, target: string, external = false): string {
    const type = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
    const name = relationshipsPart(part);
    const taken = new Set(this.relationships(part).map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const written =
      `<Relationship Id="rId${n}" Type="${type}" ` +
      `Target="${escapeXml(external ? target : relativeTarget(target, part))}"` +
      `${external ? ' TargetMode="External"' : ""}/>`;
    this.setText(name, withLastChild(this.text(name) ?? EMPTY_RELATIONSHIPS, written));
    return `rId${n}`;
  }

  /** Takes a reference away. */
  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    const text = this.text(name);
    if (text === undefined) return;
    const old = childrenOf(parseXml(text), "Relationship").find(
      ({ attributes }) => attributes["Id"] === id,
    );
    if (old) this.setText(name, text.slice(0, old.start) + text.slice(old.end));
  }

  /** The package as the bytes of a file. */
  toBytes(): Uint8Array {
    // The list of kinds first, as readers of streams expect.
    const types = this.nameOf(CONTENT_TYPES) ?? CONTENT_TYPES;
    const first = this.parts.get(types);
    const ordered = new Map(first ? [[types, first] as const] : []);
    for (const [name, content] of this.parts) ordered.set(name, content);
    return writeArchive(ordered);
  }
}

const trees = new WeakMap<Uint8Array, XmlElement>();

/** A part of XML as a tree; read again only when it changed, since it may hold tens of thousands of names. */
export function parsed(container: Package, name: string): XmlElement {
  const bytes = container.bytes(name);
  const known = bytes && trees.get(bytes);
  if (known) return known;
  const tree = parseXml(container.text(name) ?? "");
  if (bytes) trees.set(bytes, tree);
  return tree;
}
