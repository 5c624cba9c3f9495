import { countLines, type TextStyle } from "../../thai/measure";
import { splitListItems, splitText } from "../../thai/split";

/** What stands in the columns that are repeated on a row's continuation. */
const CONTINUED = "(ต่อ)";
/** A piece of a row shorter than this is not worth starting on a page. */
const MIN_LINES = 3;
/** Lines of a text that stand together at a cut inside a paragraph. */
const TOGETHER = 2;
/** Lines of a key that are repeated at most. */
const KEY_LINES = 3;
/** Keys of more lines are cut like any text. */
const LONGEST_KEY = 8;
/** A status with its box begins a line; the boxes of a cell stay together. */
const BOX_LINE = /^[☐☑]/;

/** How the rows of a table are set, as far as it decides where they can be cut. */
export interface CutOptions {
  /** Column widths in points. */
  readonly widths: readonly number[];
  readonly style: TextStyle;
  /** Columns whose text is repeated with "(ต่อ)" when a row goes on: of several paragraphs, the first. */
  readonly keyColumns: readonly number[];
  /** Columns of each row that hold a number in place of its text: it stands in one line and stays with the beginning. */
  readonly numbers?: readonly (readonly number[])[];
}

/**
 * Lines that a piece of a row needs to be worth beginning: its keys are not cut, as far as they are short.
 * @param all the same for all short cells
 */
export function leastLines(
  texts: readonly string[],
  { widths, style, keyColumns }: CutOptions,
  all: boolean,
): number {
  const lines = texts.map((text, column) =>
    all || keyColumns.includes(column) ? countLines(text, widths[column] ?? 0, style) : 0,
  );
  return Math.max(MIN_LINES, ...lines.filter((count) => count <= LONGEST_KEY));
}

/**
 * Cuts a row after so many lines; null when nothing would be left for one of the two pieces.
 * @param most lines that there is room for: short texts that fit stay whole as long as another one is cut
 */
export function cutRow(
  texts: readonly string[],
  source: number,
  options: CutOptions,
  lines: number,
  most: number,
): { head: string[]; rest: string[] } | null {
  const { widths, style, keyColumns, numbers } = options;
  const counts = texts.map((text, column) => countLines(text, widths[column] ?? 0, style));
  const isKey = (column: number) =>
    keyColumns.includes(column) && (counts[column] ?? 0) <= Math.max(most, KEY_LINES);
  const cutAbove = (whole: number) =>
    texts.map((text, column): [string, string] => {
      const width = widths[column] ?? 0;
      if (isKey(column)) return [text, keyAgain(text, width, style)];
      const stays = numbers?.[source]?.includes(column) || (counts[column] ?? 0) <= whole;
      return stays ? [text, ""] : cutText(text, width, style, lines, most);
    });
  const tallest = Math.max(...counts);
  for (const whole of [tallest - 1, 0]) {
    const pieces = cutAbove(Math.min(whole, most));
    const cut = pieces.filter((_, column) => !isKey(column));
    if (cut.some(([, rest]) => rest !== "") && cut.some(([head]) => head !== "")) {
      return { head: pieces.map(([head]) => head), rest: pieces.map(([, rest]) => rest) };
    }
  }
  return null;
}

/**
 * Cuts a text after at most so many lines, so that inside a paragraph two lines at least stand on either side. Where
 * that cannot be, the text stays whole: where it began if it has room there, else on the next piece.
 */
function cutText(
  text: string,
  width: number,
  style: TextStyle,
  lines: number,
  most: number,
): [string, string] {
  const total = countLines(text, width, style);
  if (total <= lines) return [text, ""];
  for (let limit = lines; limit >= 1; limit--) {
    const [before = "", ...parts] = splitText(text, width, style, [limit, Number.MAX_SAFE_INTEGER]);
    const [first, second] = keepBoxes(before, parts.join("\n"));
    const atBreak =
      /^\s*\n/.test(text.slice(first.length)) || splitListItems(text).includes(second);
    const together = [first, second].every((part) => countLines(part, width, style) >= TOGETHER);
    if (atBreak || together) return [first, second];
  }
  return total <= most ? [text, ""] : ["", text];
}

/** What stands for a key on the next piece of its row: its first paragraph, as far as it is short, and "(ต่อ)". */
function keyAgain(text: string, width: number, style: TextStyle): string {
  if (text === "" || text.endsWith(CONTINUED)) return text;
  const [first = ""] = text.split("\n");
  const [short = ""] = splitText(first, width, style, KEY_LINES);
  return short === first ? `${first} ${CONTINUED}` : `${short}… ${CONTINUED}`;
}

/** Moves status boxes that a cut would part from each other to the second piece. */
function keepBoxes(before: string, after: string): [string, string] {
  if (!BOX_LINE.test(after)) return [before, after];
  const lines = before.split("\n");
  let first = lines.length;
  while (first > 0 && BOX_LINE.test(lines[first - 1] ?? "")) first--;
  return [lines.slice(0, first).join("\n"), [...lines.slice(first), after].join("\n")];
}
