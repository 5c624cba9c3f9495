/**
 * Cell formats of a package: read, and added to. A cell names its format by the place in the list `cellXfs`; a changed
 * format is a new place that keeps of the old one whatever the change does not name.
 */
import { attributesOf, childText, inOrder, withAttributes, withChild, withoutPrefix } from "./edit";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./numberFormats";
import { Colors } from "./colors";
import { child, childrenOf, element, flag, number, parseXml, type XmlElement } from "./xml";

export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** A border line in the words of the file: "thin", "double" … */
export interface FileLine {
  readonly style: string;
  /** "#RRGGBB" */
  readonly color: string;
}

/** A cell's format in the words of the file. */
export interface FileFormat {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "none", "single", "double", "singleAccounting", "doubleAccounting" */
  readonly underline: string;
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "none", "solid", "gray125" … */
  readonly fillPattern: string;
  /** Colour of a solid fill, "#RRGGBB". */
  readonly fillColor: string | undefined;
  readonly borders: Readonly<Partial<Record<Side, FileLine>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** What is to be changed; what is left out stays. A side that is undefined loses its line. */
export type FormatChange = Partial<Omit<FileFormat, "borders">> & {
  readonly borders?: Readonly<Partial<Record<Side, FileLine | undefined>>>;
};

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );
const XF_ORDER = ["alignment", "protection", "extLst"];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Formats of a new workbook: Calibri 11, as Excel's own up to 2023. */
export const NEW_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Elements of one list as texts, and the place of each text. */
class Collection {
  readonly texts: string[];
  private readonly places = new Map<string, number>();
  private readonly before: number;

  constructor(source: string, list: XmlElement | undefined) {
    this.texts = list?.children.map(({ start, end }) => source.slice(start, end)) ?? [];
    this.before = this.texts.length;
    this.texts.forEach((text, i) => {
      if (!this.places.has(text)) this.places.set(text, i);
    });
  }

  get grown(): boolean {
    return this.texts.length > this.before;
  }

  /** The place of an element, added when it is new. */
  placeOf(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.texts.push(text) - 1;
      this.places.set(text, place);
    }
    return place;
  }
}

/** The formats of a package; with no part of its own, those of a new workbook. */
export class Styles {
  /** The part as it was read. */
  readonly source: string;
  private readonly lists: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", Collection>;
  private readonly colors: Colors;
  private readonly formats = new Map<string, string>();
  private readonly read = new Map<number, FileFormat>();

  constructor(source: string | undefined, theme: string | undefined) {
    this.source = withoutPrefix(source ?? NEW_STYLES);
    const root = parseXml(this.source);
    this.colors = new Colors(theme, root);
    const list = (name: string): Collection => new Collection(this.source, child(root, name));
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
    for (const { attributes } of childrenOf(child(root, "numFmts"), "numFmt"))
      this.formats.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "General");
  }

  /** A colour element of this package, "#RRGGBB". */
  color(color: XmlElement | undefined): string | undefined {
    return this.colors.read(color);
  }

  /** How many formats there are. */
  get count(): number {
    return this.lists.cellXfs.texts.length;
  }

  /** The number format of a place in the list. */
  numberFormat(place: number): string {
    return this.format(place).numberFormat;
  }

  /** The format of a place in the list; a place that is not there is the first one. */
  format(place: number): FileFormat {
    let format = this.read.get(place);
    if (!format) this.read.set(place, (format = this.readFormat(place)));
    return format;
  }

  private part(
    list: "fonts" | "fills" | "borders",
    place: string | undefined,
  ): XmlElement | undefined {
    const text = this.lists[list].texts[number(place) ?? 0];
    return text === undefined ? undefined : parseXml(text);
  }

  private readFormat(place: number): FileFormat {
    const text = this.lists.cellXfs.texts[place] ?? this.lists.cellXfs.texts[0] ?? "<xf/>";
    const xf = parseXml(text);
    const font = this.part("fonts", xf.attributes["fontId"]);
    const fill = child(this.part("fills", xf.attributes["fillId"]), "patternFill");
    const border = this.part("borders", xf.attributes["borderId"]);
    const alignment = child(xf, "alignment")?.attributes ?? {};
    const on = (name: string): boolean => {
      const found = child(font, name);
      return found !== undefined && flag(found.attributes["val"], true);
    };
    const underline = child(font, "u");
    const id = xf.attributes["numFmtId"] ?? "0";
    return {
      fontName: child(font, "name")?.attributes["val"] ?? "Calibri",
      fontSize: number(child(font, "sz")?.attributes["val"]) ?? 11,
      bold: on("b"),
      italic: on("i"),
      underline: underline ? (underline.attributes["val"] ?? "single") : "none",
      fontColor: this.colors.read(child(font, "color")) ?? "#000000",
      fillPattern: fill?.attributes["patternType"] ?? "none",
      fillColor:
        fill?.attributes["patternType"] === "solid"
          ? this.colors.read(child(fill, "fgColor"))
          : undefined,
      borders: this.readBorders(border),
      horizontal: alignment["horizontal"] ?? "general",
      vertical: alignment["vertical"] ?? "bottom",
      wrapText: flag(alignment["wrapText"]),
      shrinkToFit: flag(alignment["shrinkToFit"]),
      indent: number(alignment["indent"]) ?? 0,
      numberFormat: this.formats.get(id) ?? BUILT_IN_FORMATS[Number(id)] ?? "General",
      locked: flag(child(xf, "protection")?.attributes["locked"], true),
    };
  }

  private readBorders(border: XmlElement | undefined): FileFormat["borders"] {
    const lines = SIDES.flatMap((side) => {
      const line =
        child(border, side) ??
        child(border, side === "left" ? "start" : side === "right" ? "end" : side);
      const style = line?.attributes["style"] ?? "none";
      if (style === "none") return [];
      return [
        [side, { style, color: this.colors.read(child(line, "color")) ?? "#000000" }] as const,
      ];
    });
    return Object.fromEntries(lines);
  }

  /** The place of a format that is another one changed; the same change of the same format has one place. */
  change(place: number, change: FormatChange): number {
    const { cellXfs } = this.lists;
    let xf = cellXfs.texts[place] ?? cellXfs.texts[0] ?? '<xf xfId="0"/>';
    const attributes = attributesOf(xf);
    const font = this.changedFont(attributes["fontId"], change);
    if (font !== undefined) xf = withAttributes(xf, { fontId: font, applyFont: 1 });
    if (change.fillPattern !== undefined || change.fillColor !== undefined)
      xf = withAttributes(xf, { fillId: this.fill(change), applyFill: 1 });
    if (change.borders) {
      const border = this.changedBorder(attributes["borderId"], change.borders);
      xf = withAttributes(xf, { borderId: border, applyBorder: 1 });
    }
    if (change.numberFormat !== undefined)
      xf = withAttributes(xf, {
        numFmtId: this.formatId(change.numberFormat),
        applyNumberFormat: 1,
      });
    return cellXfs.placeOf(changedProtection(changedAlignment(xf, change), change));
  }

  private changedFont(id: string | undefined, change: FormatChange): number | undefined {
    const { fontName, fontSize, bold, italic, underline, fontColor } = change;
    const parts: [name: string, text: string | undefined][] = [];
    const onOff = (name: string, value: boolean | undefined): void => {
      if (value !== undefined) parts.push([name, value ? `<${name}/>` : undefined]);
    };
    onOff("b", bold);
    onOff("i", italic);
    if (underline !== undefined) {
      const single = underline === "single" ? {} : { val: underline };
      parts.push(["u", underline === "none" ? undefined : element("u", single)]);
    }
    if (fontSize !== undefined) parts.push(["sz", element("sz", { val: fontSize })]);
    if (fontColor !== undefined) parts.push(["color", element("color", { rgb: argb(fontColor) })]);
    if (fontName !== undefined) {
      parts.push(["name", element("name", { val: fontName })]);
      // The theme, the character set and the family belonged to the other font.
      for (const gone of ["scheme", "charset", "family"]) parts.push([gone, undefined]);
    }
    if (parts.length === 0) return undefined;
    let font = this.lists.fonts.texts[number(id) ?? 0] ?? "<font/>";
    for (const [name, text] of parts) font = withChild(font, name, text, FONT_ORDER);
    return this.lists.fonts.placeOf(inOrder(font, FONT_ORDER));
  }

  private fill({ fillPattern, fillColor }: FormatChange): number {
    if (fillPattern === "none" || fillColor === undefined)
      return this.lists.fills.placeOf('<fill><patternFill patternType="none"/></fill>');
    const color = element("fgColor", { rgb: argb(fillColor) });
    return this.lists.fills.placeOf(
      `<fill><patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  private changedBorder(
    id: string | undefined,
    lines: NonNullable<FormatChange["borders"]>,
  ): number {
    let border = this.lists.borders.texts[number(id) ?? 0] ?? "<border/>";
    for (const side of SIDES) {
      if (!(side in lines)) continue;
      const line = lines[side];
      const color = line && element("color", { rgb: argb(line.color) });
      const written = line ? element(side, { style: line.style }, color) : element(side);
      border = withChild(border, side, written, BORDER_ORDER);
    }
    return this.lists.borders.placeOf(border);
  }

  private formatId(code: string): string {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(
      ([id, known]) => known === code && Number(id) < 50 && ![5, 6, 7, 8].includes(Number(id)),
    );
    if (builtIn) return builtIn[0];
    for (const [id, known] of this.formats) if (known === code) return id;
    const taken = [...this.formats.keys()].map(Number);
    const id = String(Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1);
    this.formats.set(id, code);
    this.lists.numFmts.placeOf(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The part with what was added; undefined when nothing was. */
  written(): string | undefined {
    let text = this.source;
    const grown = Object.entries(this.lists).filter(([, list]) => list.grown);
    if (grown.length === 0) return undefined;
    for (const [name, { texts }] of grown) {
      const old = childText(text, name) ?? `<${name}/>`;
      const tag = withAttributes(element(name, attributesOf(old)), { count: texts.length });
      text = withChild(
        text,
        name,
        tag.replace(/\/>$/, `>${texts.join("")}</${name}>`),
        STYLES_ORDER,
      );
    }
    return text;
  }
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

function changedAlignment(xf: string, change: FormatChange): string {
  const { horizontal, vertical, wrapText, shrinkToFit, indent } = change;
  const said = { horizontal, vertical, wrapText, shrinkToFit, indent };
  const changed = Object.entries(said).filter(([, value]) => value !== undefined);
  if (changed.length === 0) return xf;
  const defaults: readonly unknown[] = ["general", "bottom", false, 0];
  const attributes = changed.map(([name, value]) => {
    const text = defaults.includes(value) ? undefined : value === true ? "1" : String(value);
    return [name, text] as const;
  });
  const old = childText(xf, "alignment") ?? "<alignment/>";
  const made = withAttributes(old, Object.fromEntries(attributes));
  return withAttributes(withChild(xf, "alignment", made, XF_ORDER), { applyAlignment: 1 });
}

function changedProtection(xf: string, { locked }: FormatChange): string {
  if (locked === undefined) return xf;
  const old = childText(xf, "protection") ?? "<protection/>";
  const made = withAttributes(old, { locked: locked ? undefined : "0" });
  return withAttributes(withChild(xf, "protection", made, XF_ORDER), { applyProtection: 1 });
}
