import { rowHeight } from "../../../thai/measure";
import type { SheetBuilder } from "../../builder";
import { addParagraph, paragraphHeight, piecesOf } from "../titles";
import type { SummaryBlock } from "./packing";

/** Points of the letters outside of the tables. */
const SIZE = 16;
/** Points that a heading above a table or a text takes. */
export const HEADING = rowHeight(1, SIZE);
/** Points between the parts of the summary. */
export const PART_GAP = 10;

/** Paragraphs under a heading; "" is none. */
export type TextGroup = readonly [heading: string, paragraphs: readonly string[]];

/** The texts, a block a paragraph: a heading stays with the first, and the last two stay together. */
export function textBlocks(
  sheet: SheetBuilder,
  groups: readonly TextGroup[],
  total: number,
  digits: (text: string) => string,
): SummaryBlock[] {
  return groups.flatMap(([heading, paragraphs]) => {
    const texts = paragraphs.flatMap((text) => piecesOf(digits(text), total, { size: SIZE }));
    const apart = Math.max(1, texts.length - 1);
    return texts.slice(0, apart).map((text, index): SummaryBlock => {
      const own = index === apart - 1 ? texts.slice(index) : [text];
      const above = index === 0 ? heading : "";
      const below = index === apart - 1 ? PART_GAP : 0;
      const heights = own.map((line) => paragraphHeight(line, total, { size: SIZE }));
      return {
        height: heights.reduce((sum, one) => sum + one, (above ? HEADING : 0) + below),
        add() {
          if (above) addSubheading(sheet, digits(above));
          for (const line of own) addParagraph(sheet, line, { size: SIZE });
          if (below > 0) sheet.gap(below);
        },
      };
    });
  });
}

/** Appends the heading of a table or a text. */
export function addSubheading(sheet: SheetBuilder, text: string): void {
  addParagraph(sheet, text, { bold: true, size: SIZE, vertical: "Center" });
}
