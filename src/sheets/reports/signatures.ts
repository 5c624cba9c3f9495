import type { Signer } from "../../ita/records";
import { countLines, rowHeight, textWidth } from "../../thai/measure";
import type { SheetBuilder } from "../builder";
import type { ColumnGrid } from "../layout/grid";
import { measureTextHeight } from "../layout/heights";
import type { Style } from "../plan";
import type { ReportOptions } from "../reportOptions";

const SIZE = 16;
const LINE = rowHeight(1, SIZE);
/** Points above the dotted line where people sign. */
const ROOM = 36;
/** The same where a little less keeps everything on one page fewer. */
export const TIGHT_SIGNATURE_ROOM = 20;

/** Who signs a report: nobody, unless the office wants every report of the set signed and not only the memo. */
export function signersOf(signers: readonly Signer[], options: ReportOptions): readonly Signer[] {
  return options.signatures === "all" ? signers : [];
}

/** Left and right edge in points of each block: equal parts of the width; who signs alone does so on the right. */
function blocksOf(count: number, width: number): readonly (readonly [number, number])[] {
  if (count === 1) return [[width / 2, width]];
  return Array.from({ length: count }, (_, index) => [
    (width * index) / count,
    (width * (index + 1)) / count,
  ]);
}

/** Points from the left at which blocks begin. */
export function signatureEdges(signers: readonly Signer[], width: number): readonly number[] {
  return blocksOf(signers.length, width).map(([left]) => left);
}

/**
 * A name or position that one line does not hold, broken at its last space where that makes two lines of it: a family
 * name is not divided.
 * @param width points
 */
export function breakAtSpace(text: string, width: number): string {
  const lines = (one: string) => countLines(one, width, { size: SIZE });
  const space = text.lastIndexOf(" ");
  if (space <= 0 || text.includes("\n") || lines(text) === 1) return text;
  const broken = `${text.slice(0, space)}\n${text.slice(space + 1)}`;
  return lines(broken) === 2 ? broken : text;
}

/** Lines of a block from the dotted line down, all as wide as the block. */
function linesOf(signers: readonly Signer[], width: number): readonly (readonly string[])[] {
  return [
    signers.map(() => dotted("ลงชื่อ", width)),
    signers.map(({ name }) => (name ? breakAtSpace(`(${name})`, width) : dotted("(", width, ")"))),
    signers.map(({ position, role }) => `${breakAtSpace(position, width)}\n${role}`.trim()),
    signers.map(() => dotted("วันที่", width)),
  ];
}

function blockWidth(count: number, width: number): number {
  return width / Math.max(count, 2);
}

/**
 * Height in points that `addSignatures` takes.
 * @param width width in points of the sheet
 * @param room what is left free above the dotted lines
 */
export function signaturesHeight(signers: readonly Signer[], width: number, room = ROOM): number {
  if (signers.length === 0) return 0;
  const own = blockWidth(signers.length, width);
  return linesOf(signers, own).reduce((sum, line) => sum + lineHeight(line, own), room);
}

function lineHeight(texts: readonly string[], width: number): number {
  return Math.max(LINE, ...texts.map((text) => measureTextHeight(text, width, { size: SIZE })));
}

/** Appends the signatures side by side: a dotted line, the name in brackets, the position and the date. */
export function addSignatures(
  sheet: SheetBuilder,
  signers: readonly Signer[],
  grid: ColumnGrid,
  room = ROOM,
): void {
  if (signers.length === 0) return;
  const width = sheet.width(0, sheet.columns);
  const own = blockWidth(signers.length, width);
  const blocks = blocksOf(signers.length, width).map(([left, right]) => grid.between(left, right));
  linesOf(signers, own).forEach((texts, index) => {
    const cells: (string | null)[] = Array.from({ length: sheet.columns }, () => null);
    blocks.forEach(({ column }, block) => {
      cells[column] = texts[block] || null;
    });
    // What stands close to the line below it is set at the foot, the position below the name.
    const style: Style = {
      size: SIZE,
      horizontal: "Center",
      vertical: index === 2 ? "Top" : "Bottom",
      wrap: true,
    };
    const height = lineHeight(texts, own) + (index === 0 ? room : 0);
    const row = sheet.rows([cells], { height, style });
    for (const block of blocks) sheet.merge({ ...row, ...block });
  });
}

/** Dots after a word, as many as fit the width on one line, at most 36. */
function dotted(before: string, width: number, after = ""): string {
  const style = { size: SIZE };
  const room = width - 8 - textWidth(before + after, style);
  let dots = Math.min(36, Math.max(6, Math.floor(room / textWidth(".", style))));
  const text = () => before + ".".repeat(dots) + after;
  while (dots > 6 && countLines(text(), width, style) > 1) dots--;
  return text();
}
