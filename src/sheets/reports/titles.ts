import type { Text } from "../../core/text";
import type { Agency } from "../../ita/records";
import type { SheetBuilder } from "../builder";
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
