/** Cell formats between our words (Office.js's) and those of a file. */
import {
  SIDES,
  type FileFormat,
  type FormatChange,
  type Side,
  type Styles,
} from "../../src/files/styles";
import type { WorkbookFile } from "../../src/files/workbook";
import {
  DEFAULT_FONT,
  originOf,
  withOrigin,
  type CellStyle,
  type BorderLine,
} from "../engine/style";

type Words = Readonly<Record<string, string>>;

const UNDERLINE: Words = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
const HORIZONTAL: Words = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Words = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Our property, the file's, what it is when nothing is said, and the words of both where they differ. */
const PAIRS: readonly (readonly [
  ours: keyof CellStyle,
  file: Exclude<keyof FileFormat, "borders">,
  fallback: string | number | boolean | undefined,
  words?: Words,
])[] = [
  ["fontName", "fontName", DEFAULT_FONT.name],
  ["fontSize", "fontSize", DEFAULT_FONT.size],
  ["color", "fontColor", DEFAULT_FONT.color],
  ["bold", "bold", false],
  ["italic", "italic", false],
  ["underline", "underline", "None", UNDERLINE],
  ["fill", "fillColor", undefined],
  ["horizontalAlignment", "horizontal", "General", HORIZONTAL],
  ["verticalAlignment", "vertical", "Bottom", VERTICAL],
  ["wrapText", "wrapText", false],
  ["shrinkToFit", "shrinkToFit", false],
  ["indentLevel", "indent", 0],
  ["numberFormat", "numberFormat", "General"],
  ["locked", "locked", true],
];
/** What a format that came from nowhere takes from the workbook's own first format. */
const INHERITED: readonly (keyof CellStyle)[] = ["fontName", "fontSize", "color"];

/** Office.js's style and weight together make one line style of the file. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

function toFileLine({ style, weight, color }: BorderLine): { style: string; color: string } {
  const line =
    LINES.find(([, s, w]) => s === style && w === weight) ?? LINES.find(([, s]) => s === style);
  return { style: line?.[0] ?? "thin", color };
}

function toCellStyle(format: FileFormat): CellStyle {
  const read: Record<string, unknown> = {};
  for (const [ours, file, fallback, words] of PAIRS) {
    const value = format[file];
    const said = words ? Object.keys(words).find((word) => words[word] === value) : value;
    if (said !== undefined && said !== fallback) read[ours] = said;
  }
  if (format.fillPattern !== "none" && format.fillPattern !== "solid")
    read["pattern"] = format.fillPattern;
  const borders: Partial<Record<Side, BorderLine>> = {};
  for (const side of SIDES) {
    const line = format.borders[side];
    const [, style, weight] = LINES.find(([name]) => name === line?.style) ?? [];
    if (line && style && weight) borders[side] = { style, weight, color: line.color };
  }
  if (Object.keys(borders).length > 0) read["borders"] = borders;
  return read;
}

/** Formats of one workbook by their places in its file. */
export class StyleList {
  private readonly read = new Map<number, CellStyle>();
  private readonly places = new Map<CellStyle, number>();

  constructor(private readonly styles: Styles) {}

  /** The format of a place; the same object for the same place. */
  styleAt(place: number): CellStyle {
    let style = this.read.get(place);
    if (!style) {
      style = withOrigin(toCellStyle(this.styles.format(place)), place);
      this.read.set(place, style);
      this.places.set(style, place);
    }
    return style;
  }

  /** The place of a format; what it does not say stays as in the format that it was made from. */
  placeOf(style: CellStyle): number {
    let place = this.places.get(style);
    if (place === undefined) {
      const origin = originOf(style);
      const before = this.styleAt(origin ?? 0);
      const change = difference(before, style, origin === undefined);
      place = change ? this.styles.change(origin ?? 0, change) : (origin ?? 0);
      this.places.set(style, place);
    }
    return place;
  }
}

const lists = new WeakMap<Styles, StyleList>();

/** The formats of a file; the same list for the file and its copies. */
export function stylesOf({ styles }: WorkbookFile): StyleList {
  let list = lists.get(styles);
  if (!list) lists.set(styles, (list = new StyleList(styles)));
  return list;
}

/** What must be changed of a format of the file to have another one; undefined when nothing must. */
function difference(
  before: CellStyle,
  after: CellStyle,
  inherits: boolean,
): FormatChange | undefined {
  const change: Record<string, unknown> = {};
  for (const [ours, file, fallback, words] of PAIRS) {
    if (inherits && after[ours] === undefined && INHERITED.includes(ours)) continue;
    const [old, now] = [before[ours] ?? fallback, after[ours] ?? fallback];
    if (old === now) continue;
    change[file] = words && typeof now === "string" ? words[now] : now;
    if (ours === "fill") change["fillPattern"] = now === undefined ? "none" : "solid";
  }
  if (before.pattern !== after.pattern && after.fill === undefined) change["fillPattern"] = "none";
  const borders: Partial<Record<Side, { style: string; color: string } | undefined>> = {};
  for (const side of SIDES) {
    const [old, now] = [before.borders?.[side], after.borders?.[side]];
    const same =
      old?.style === now?.style && old?.weight === now?.weight && old?.color === now?.color;
    if (!same) borders[side] = now && toFileLine(now);
  }
  if (Object.keys(borders).length > 0) change["borders"] = borders;
  return Object.keys(change).length > 0 ? change : undefined;
}
