/** How a new chart is drawn, as the parts of its XML that say so. */
import { escapeXml } from "../../src/files/xml";
import type { ChartLook } from "../engine/sheet";

/** Units of lines in a point. */
const EMU_PER_POINT = 12700;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;

const face = (name: string | undefined): string =>
  name === undefined
    ? ""
    : ["latin", "ea", "cs"].map((kind) => `<a:${kind} typeface="${escapeXml(name)}"/>`).join("");

function letters(tag: "defRPr" | "rPr", font: NonNullable<ChartLook["title"]>): string {
  const size = font.size === undefined ? "" : ` sz="${Math.round(font.size * 100)}"`;
  const bold = font.bold === undefined ? "" : ` b="${font.bold ? 1 : 0}"`;
  return `<a:${tag}${size}${bold}>${face(font.name)}</a:${tag}>`;
}

/** Font of all letters of the chart. */
export function fontText({ font }: ChartLook): string {
  return font
    ? `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters("defRPr", font)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`
    : "";
}

/** Font of the title's letters. */
export function titleFontText({ title }: ChartLook): string {
  return title ? letters("rPr", title) : "";
}

/** Colour of the bars or of the line. */
export function seriesColorText({ color }: ChartLook, line: boolean): string {
  if (color === undefined) return "";
  const stroke = `<a:ln w="${2 * EMU_PER_POINT}">${solid(color)}</a:ln>`;
  return `<c:spPr>${line ? stroke : solid(color)}</c:spPr>`;
}

/** Values written at their bars or points. */
export function valuesText({ values }: ChartLook): string {
  if (!values?.shown) return "";
  const format = values.format
    ? `<c:numFmt formatCode="${escapeXml(values.format)}" sourceLinked="0"/>`
    : "";
  const off = ["showCatName", "showSerName", "showPercent", "showBubbleSize"]
    .map((name) => `<c:${name} val="0"/>`)
    .join("");
  const place = { Top: "t", Bottom: "b", Right: "r", InsideBase: "inBase" } as const;
  const position = values.position ? `<c:dLblPos val="${place[values.position]}"/>` : "";
  return `<c:dLbls>${format}${position}<c:showLegendKey val="0"/><c:showVal val="1"/>${off}</c:dLbls>`;
}

/** Lines across the chart at the steps of the value axis. */
export function gridlinesText({ gridlines }: ChartLook): string {
  if (!gridlines) return "<c:majorGridlines/>";
  const { color, weight } = gridlines;
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  const line = `<a:ln${width}>${color === undefined ? "" : solid(color)}</a:ln>`;
  return `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`;
}

/** Number format of the value axis. */
export function axisFormatText({ axisFormat }: ChartLook): string {
  return axisFormat === undefined
    ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
    : `<c:numFmt formatCode="${escapeXml(axisFormat)}" sourceLinked="0"/>`;
}
