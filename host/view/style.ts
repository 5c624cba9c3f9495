/** A cell's format as CSS. */
import { isCellError, type Value } from "../../src/files/values";
import { DEFAULT_FONT, type CellStyle, type BorderLine } from "../engine/style";

/**
 * Faces of the Sarabun family draw small for their size. preview.css finds the installed one by its exact name
 * ("ITA Sarabun Own"); where there is none, "ITA Sarabun" scales a Thai face of the machine down to the same width,
 * so that lines break about where Excel breaks them. The family name itself is never asked for: a machine without
 * the face would answer with another one, unscaled.
 */
const SARABUN = /^TH Sarabun/i;
const FALLBACK = '"Leelawadee UI", "Noto Sans Thai", Thonburi, Laksaman, sans-serif';

/** CSS `font-family` for a face of the workbook. */
export function fontFamily(name: string): string {
  const own = `"${name.replace(/["\\]/g, "")}"`;
  return SARABUN.test(name)
    ? `"ITA Sarabun Own", "ITA Sarabun", ${FALLBACK}`
    : `${own}, ${FALLBACK}`;
}

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<string, string>> = {
  Dot: "dotted",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Double: "double",
};

/** CSS `border` for a line; without one "1px solid" of the colour given. */
export function borderLine(line: BorderLine | undefined, otherwise: string): string {
  if (!line) return `1px solid ${otherwise}`;
  const width = line.style === "Double" ? 3 : (WIDTHS[line.weight] ?? 1);
  return `${width}px ${LINES[line.style] ?? "solid"} ${line.color}`;
}

const SIDES: Readonly<Record<string, "left" | "center" | "right">> = {
  Left: "left",
  Fill: "left",
  Justify: "left",
  Distributed: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
};

/** Where a cell's text stands between left and right; "General" depends on what the cell holds. */
export function alignment(style: CellStyle, value: Value): "left" | "center" | "right" {
  const own = SIDES[style.horizontalAlignment ?? "General"];
  if (own) return own;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

const FLEX = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** Points of one indent step. */
const INDENT = 7;

/** Everything about a cell's look but its place and its lines, as an inline style. */
export function cellCss(style: CellStyle, value: Value): string {
  const horizontal = alignment(style, value);
  const indent = (style.indentLevel ?? 0) * INDENT;
  const vertical = { Top: "flex-start", Center: "center" }[style.verticalAlignment ?? ""];
  const css = [
    `font-family:${fontFamily(style.fontName ?? DEFAULT_FONT.name)}`,
    `font-size:${style.fontSize ?? DEFAULT_FONT.size}pt`,
    `color:${style.color ?? DEFAULT_FONT.color}`,
    `justify-content:${FLEX[horizontal]}`,
    `text-align:${horizontal}`,
    `align-items:${vertical ?? "flex-end"}`,
  ];
  if (style.bold) css.push("font-weight:bold");
  if (style.italic) css.push("font-style:italic");
  if (style.underline && style.underline !== "None") css.push("text-decoration:underline");
  if (style.fill) css.push(`background-color:${style.fill}`);
  if (indent > 0) css.push(`padding-${horizontal === "right" ? "right" : "left"}:${indent + 2}pt`);
  return css.join(";");
}
