/** Cell formats between our words (Office.js's) and those of .xlsx, as excelts has them. */
import type { Border, BorderStyle, Borders, Color, Style } from "@cj-tech-master/excelts";
import { DEFAULT_FONT, type CellStyle, type Line, type Side } from "../style";

type Words = Readonly<Record<string, string>>;

const UNDERLINE: Words = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
const HORIZONTAL: Words = {
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
  Center: "middle",
  Justify: "justify",
  Distributed: "distributed",
};
/** Our property, its part and name in the file, and the words of both where they differ. */
const PAIRS: readonly (readonly [
  ours: keyof CellStyle,
  part: "font" | "alignment" | "protection",
  name: string,
  words?: Words,
])[] = [
  ["fontName", "font", "name"],
  ["fontSize", "font", "size"],
  ["bold", "font", "bold"],
  ["italic", "font", "italic"],
  ["underline", "font", "underline", UNDERLINE],
  ["horizontalAlignment", "alignment", "horizontal", HORIZONTAL],
  ["verticalAlignment", "alignment", "vertical", VERTICAL],
  ["wrapText", "alignment", "wrapText"],
  ["shrinkToFit", "alignment", "shrinkToFit"],
  ["indentLevel", "alignment", "indent"],
  ["locked", "protection", "locked"],
];
/** What a cell has without being told. */
const DEFAULTS: CellStyle = {
  fontName: DEFAULT_FONT.name,
  fontSize: DEFAULT_FONT.size,
  color: DEFAULT_FONT.color,
  numberFormat: "General",
  bold: false,
  italic: false,
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  locked: true,
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

/** Our format as excelts takes it. */
export function toFile(style: CellStyle, base: CellStyle): Partial<Style> {
  const { color = DEFAULT_FONT.color, fill, numberFormat, borders } = style;
  const fontName = base.fontName ?? DEFAULT_FONT.name;
  const given = { fontName, fontSize: DEFAULT_FONT.size, ...style };
  const parts: Record<string, Record<string, unknown>> = { font: { color: toArgb(color) } };
  for (const [ours, part, name, words] of PAIRS) {
    const value = words ? words[given[ours] as string] : given[ours];
    if (value !== undefined) (parts[part] ??= {})[name] = value;
  }
  const border: Partial<Borders> = {};
  for (const side of SIDES) {
    const line = borders?.[side];
    if (line) border[side] = toBorder(line);
  }
  return {
    ...parts,
    ...(borders && { border }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: toArgb(fill) } }),
    ...(numberFormat && { numFmt: numberFormat }),
  };
}

/** A format of the file in our words; what a cell has anyway is left out. */
export function fromFile(style: Partial<Style> = {}): CellStyle {
  const { font, fill, border, numFmt } = style;
  const read: Record<string, unknown> = {
    color: fromColor(font?.color),
    numberFormat: typeof numFmt === "object" ? numFmt.formatCode : numFmt,
    fill:
      fill?.type === "pattern" && fill.pattern === "solid" ? fromColor(fill.fgColor) : undefined,
  };
  for (const [ours, part, name, words] of PAIRS) {
    const found = (style[part] as Record<string, unknown> | undefined)?.[name];
    // A plain underline may be told as true.
    const value = words && found === true ? "single" : found;
    read[ours] = words ? Object.keys(words).find((key) => words[key] === value) : value;
  }
  const borders = SIDES.flatMap((side) => {
    const line = LINES.find(([file]) => file === border?.[side]?.style);
    const color = fromColor(border?.[side]?.color) ?? DEFAULT_FONT.color;
    return line ? [[side, { style: line[1], weight: line[2], color }] as const] : [];
  });
  if (borders.length > 0) read["borders"] = Object.fromEntries(borders);
  const told = Object.entries(read).filter(
    ([key, value]) => value !== undefined && value !== DEFAULTS[key as keyof CellStyle],
  );
  return Object.fromEntries(told);
}
