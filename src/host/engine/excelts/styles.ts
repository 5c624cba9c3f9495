/** Cell formats between our words (Office.js's) and those of .xlsx, as excelts has them. */
import type {
  Alignment,
  Border,
  BorderStyle,
  Borders,
  Color,
  Fill,
  Font,
  Style,
} from "@cj-tech-master/excelts";
import { DEFAULT_FONT, type CellStyle, type Line, type Side } from "../style";

const HORIZONTAL: Record<string, Alignment["horizontal"]> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Record<string, Alignment["vertical"]> = {
  Top: "top",
  Center: "middle",
  Justify: "justify",
  Distributed: "distributed",
};
const UNDERLINE: Record<string, Exclude<Font["underline"], boolean>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
/** Office.js's style and weight together make one line style of the file. */
const LINES: readonly (readonly [file: BorderStyle, style: string, weight: string])[] = [
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
const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** The colours of Office's default theme, by number, for files that name them so. Tints are left out. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

function keyOf<V>(table: Readonly<Record<string, V>>, value: V | undefined): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** "#RRGGBB" as the file's "FFRRGGBB". */
export function toArgb(colour: string): Partial<Color> {
  return { argb: `FF${colour.slice(1)}` };
}

/** A colour of the file as "#RRGGBB"; undefined when it names none. */
export function fromColor(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = color?.theme === undefined ? undefined : THEME[color.theme];
  return themed && `#${themed}`;
}

function toBorder({ style, weight, color }: Line): Partial<Border> {
  const line =
    LINES.find(([, s, w]) => s === style && w === weight) ?? LINES.find(([, s]) => s === style);
  return { style: line?.[0] ?? "thin", color: toArgb(color) };
}

/** Our format as excelts takes it; the same object for the same format. */
export function toFile(style: CellStyle, base: CellStyle): Partial<Style> {
  const font: Partial<Font> = {
    name: style.fontName ?? base.fontName ?? DEFAULT_FONT.name,
    size: style.fontSize ?? DEFAULT_FONT.size,
    color: toArgb(style.color ?? DEFAULT_FONT.color),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: UNDERLINE[style.underline] ?? "single" }),
  };
  const horizontal = HORIZONTAL[style.horizontalAlignment ?? ""];
  const vertical = VERTICAL[style.verticalAlignment ?? ""];
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.wrapText && { wrapText: true }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(style.indentLevel && { indent: style.indentLevel }),
  };
  const border: Partial<Borders> = {};
  for (const side of SIDES) {
    const line = style.borders?.[side];
    if (line) border[side] = toBorder(line);
  }
  return {
    font,
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(style.fill && {
      fill: { type: "pattern", pattern: "solid", fgColor: toArgb(style.fill) } satisfies Fill,
    }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.locked === false && { protection: { locked: false } }),
  };
}

/** A format of the file in our words. */
export function fromFile(style: Partial<Style> | undefined): CellStyle {
  if (!style) return {};
  const { font, alignment, fill, border, protection } = style;
  const numberFormat = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
  const color = fromColor(font?.color);
  const fillColor =
    fill?.type === "pattern" && fill.pattern === "solid" ? fromColor(fill.fgColor) : undefined;
  const borders: Partial<Record<Side, Line>> = {};
  for (const side of SIDES) {
    const line = LINES.find(([file]) => file === border?.[side]?.style);
    if (line) {
      const colour = fromColor(border?.[side]?.color) ?? "#000000";
      borders[side] = { style: line[1], weight: line[2], color: colour };
    }
  }
  const line = font?.underline;
  const underline =
    typeof line === "boolean" ? (line ? "Single" : undefined) : keyOf(UNDERLINE, line);
  const horizontal = keyOf(HORIZONTAL, alignment?.horizontal);
  const vertical = keyOf(VERTICAL, alignment?.vertical);
  return {
    ...(font?.name && font.name !== DEFAULT_FONT.name && { fontName: font.name }),
    ...(font?.size && font.size !== DEFAULT_FONT.size && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(underline && { underline }),
    ...(color && color !== DEFAULT_FONT.color && { color }),
    ...(fillColor && { fill: fillColor }),
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(alignment?.indent && { indentLevel: alignment.indent }),
    ...(alignment?.shrinkToFit && { shrinkToFit: true }),
    ...(numberFormat && numberFormat !== "General" && { numberFormat }),
    ...(protection?.locked === false && { locked: false }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}
