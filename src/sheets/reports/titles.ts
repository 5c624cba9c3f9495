import type { Text } from "../../core/text";
import type { Agency } from "../../ita/records";
import type { SheetBuilder } from "../builder";
import { countLines, type TextStyle } from "../../thai/measure";
import { splitText, withoutMarker } from "../../thai/split";
import { measureTextHeight } from "../layout/heights";
import type { Style } from "../plan";
import { TITLE } from "../theme";
import { keepYears } from "./digits";

/** Name wished for the sheet of a report: the report's own name and the year it is about. */
export function sheetName(name: Text, year: number): string {
  return `${name.th} ${year}`;
}

/** What a title line says without the year, as the list of contents names the paper. */
export function titleOf(line: string): string {
  return line.replace(/(?<!\s)\s*ประจำปีงบประมาณ.*$/s, "").replace(/(?<!\s)\s*\n\s*/g, " ");
}

/** "ของเทศบาล… อำเภอ… จังหวัด…"; a blank district (an อบจ.) is left out. */
export function agencyLine(agency: Agency): string {
  const district = agency.district ? ` อำเภอ${agency.district}` : "";
  return `ของ${agency.name}${district} จังหวัด${agency.province}`;
}

/** Appends centred title lines, each as high as its text needs. */
export function addTitles(sheet: SheetBuilder, lines: readonly string[]): void {
  const size = TITLE.size ?? 18;
  for (const line of lines) {
    const text = keepYears(line);
    const height = measureTextHeight(text, sheet.width(0, sheet.columns), { size, bold: true });
    sheet.line(text, { style: { ...TITLE, wrap: true }, height });
  }
}

/** What a paragraph of running text begins with: as far in as a typewriter's ten strokes. */
export const PARAGRAPH = "\u00a0".repeat(10);

/** Lines of one row of running text at most: Excel knows no row that is higher than 409.5 points. */
const ROW_LINES = 12;

/** The paragraphs of what an office wrote itself: its lines; a line of a list begins at the margin. */
export function ownParagraphs(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (withoutMarker(line) === line ? PARAGRAPH + line : line));
}

/**
 * A text in pieces for rows of their own, none of which is a line alone where there are several.
 * @param width points
 * @param lines lines of a piece
 */
export function piecesOf(
  text: string,
  width: number,
  style: TextStyle,
  lines = ROW_LINES,
): readonly string[] {
  const count = countLines(text, width, style);
  const limits = Array.from({ length: Math.floor(count / lines) }, () => lines);
  if (limits.length > 0 && count % lines === 1) limits[limits.length - 1] = lines + 1;
  else if (count % lines > 0 || limits.length === 0) limits.push(lines);
  return splitText(text, width, style, limits);
}

/** Height in points of a paragraph in a width in points. */
export function paragraphHeight(
  text: string,
  width: number,
  { size = 16, bold = false }: Style = {},
): number {
  return measureTextHeight(text, width, { size, bold });
}

/** Appends a paragraph over all columns, as high as it needs. */
export function addParagraph(sheet: SheetBuilder, text: string, style: Style = {}): void {
  const own = { size: 16, horizontal: "Left", vertical: "Top", wrap: true, ...style } as const;
  sheet.line(text, {
    style: own,
    height: paragraphHeight(text, sheet.width(0, sheet.columns), own),
  });
}
