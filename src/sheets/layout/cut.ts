import { countLines, lineRanges, type TextStyle } from "../../thai/measure";
import { partStarts, splitListItems, splitText } from "../../thai/split";
import { itemsInLine, stepLines, type ColumnsInLine } from "./inLine";

/** What stands in the columns that are repeated on a row's continuation. */
const CONTINUED = "(ต่อ)";
/** A piece of a row shorter than this is not worth starting on a page. */
const MIN_LINES = 2;
/** Lines of a text that stand together at a cut inside a paragraph. */
const TOGETHER = 2;
/** Lines of a text, such as the name of a unit, up to which no paragraph of it is divided. */
const UNDIVIDED = 4;
/** Lines above a cut up to which it had better be at the end of a paragraph or item. */
const NOT_FAR = 2;
/** Lines of a key that are repeated at most. */
const KEY_LINES = 3;
/** First paragraphs of keys that are longer may be cut like any text. */
const LONGEST_KEY = 5;
/** Lines of a text that had better stay whole. */
const SHORT = 8;
/** A status with its box begins a line; the boxes of a cell stay together. */
const BOX_LINE = /^[☐☑]/;

/** How the rows of a table are set, as far as it decides where they can be cut. */
export interface CutOptions {
  /** Column widths in points. */
  readonly widths: readonly number[];
  readonly style: TextStyle;
  /**
   * Columns whose text is repeated with "(ต่อ)" when a row goes on: of several paragraphs, the first. Of a text that is
   * too long to stand whole on the first piece, the rest goes on and ends with "(ต่อ)".
   */
  readonly keyColumns: readonly number[];
  /** Columns of each row that hold a number in place of its text: it stands in one line and stays with the beginning. */
  readonly numbers?: readonly (readonly number[])[];
  /**
   * Columns of short texts that are looked for where a row begins, such as its unit and its period: one without room
   * there as a whole begins there all the same, if it can after a name or a date.
   */
  readonly besideKeys?: readonly number[];
  /** Columns whose items stand on the lines of the steps that they belong to. */
  readonly inLine?: ColumnsInLine;
}

/** Lines that a piece of a row needs to be worth beginning: the first paragraph of a short key is not cut. */
export function leastLines(
  texts: readonly string[],
  { widths, style, keyColumns }: CutOptions,
): number {
  const lines = keyColumns.map((column) =>
    countLines(firstParagraph(texts[column] ?? ""), widths[column] ?? 0, style),
  );
  return Math.max(MIN_LINES, ...lines.filter((count) => count <= LONGEST_KEY));
}

/**
 * Whether a cut parts a text of a few lines from its row, or goes through it, or leaves nothing of a longer one on the
 * first piece; repeated keys do not count.
 */
export function cutsShortText(
  texts: readonly string[],
  head: readonly string[],
  { widths, style }: CutOptions,
): boolean {
  return texts.some(
    (text, column) =>
      head[column] !== text &&
      (head[column] === "" || countLines(text, widths[column] ?? 0, style) <= SHORT),
  );
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
  /** What of a key stands on the first piece: all of it, else its first paragraph; null: it is cut like any text. */
  const keyOf = (column: number): string | null => {
    if (!keyColumns.includes(column)) return null;
    const text = texts[column] ?? "";
    if ((counts[column] ?? 0) <= Math.max(most, KEY_LINES)) return text;
    const first = firstParagraph(text);
    const short = (counts[column] ?? 0) <= SHORT && first !== text;
    return short && countLines(first, widths[column] ?? 0, style) <= most ? first : null;
  };
  const keys = texts.map((_, column) => keyOf(column));
  const steps = itemsInLine(texts, options.inLine, widths, style);
  const begun = steps ? stepsWithin(stepLines(steps, widths, style), lines) : 0;
  const cutAbove = (whole: number) =>
    texts.map((text, column): [string, string] => {
      const width = widths[column] ?? 0;
      const key = keys[column] ?? null;
      // What the first piece has no room for stands on the next one.
      if (key !== null && key !== text) return [key, `${withoutMark(text)} ${CONTINUED}`];
      if (key !== null) return [text, keyAgain(text, column, options)];
      const own = steps?.get(column);
      if (own) return [own.slice(0, begun).join("\n"), own.slice(begun).join("\n")];
      const stays = numbers?.[source]?.includes(column) || (counts[column] ?? 0) <= whole;
      if (stays) return [text, ""];
      if (!keyColumns.includes(column)) {
        const [head, rest] = cutText(text, width, style, lines, most);
        const waits = head === "" && options.besideKeys?.includes(column);
        return waits ? cutAfterWords(text, width, style, lines) : [head, rest];
      }
      const [head, rest] = cutText(withoutMark(text), width, style, lines, most);
      const again = text.endsWith(CONTINUED) && head !== "" ? `${head} ${CONTINUED}` : head;
      return [again, rest === "" ? keyAgain(text, column, options) : `${rest} ${CONTINUED}`];
    });
  const tallest = Math.max(...counts);
  for (const whole of [tallest - 1, 0]) {
    const pieces = cutAbove(Math.min(whole, most));
    const cut = pieces.filter((_, column) => keys[column] === null);
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
  const cutAfter = (limit: number): [string, string] => {
    const [before = "", ...parts] = splitText(text, width, style, [limit, Number.MAX_SAFE_INTEGER]);
    return keepBoxes(before, parts.join("\n"));
  };
  const atBreak = ([first, second]: [string, string]) =>
    /^\s*\n/.test(text.slice(first.length)) || splitListItems(text).includes(second);
  const near = partEnd(text, width, style, lines);
  if (near !== null) return keepBoxes(text.slice(0, near).trimEnd(), text.slice(near).trimStart());
  for (let limit = total <= UNDIVIDED ? 0 : lines; limit >= 1; limit--) {
    const [first, second] = cutAfter(limit);
    const around = [first.split("\n").at(-1) ?? "", second.split("\n")[0] ?? ""];
    const together = around.every((part) => countLines(part, width, style) >= TOGETHER);
    if (together || atBreak([first, second])) return [first, second];
  }
  return total <= most ? [text, ""] : ["", text];
}

/** Cuts a text at the last space up to which it fits into so many lines; it waits where there is none. */
function cutAfterWords(
  text: string,
  width: number,
  style: TextStyle,
  lines: number,
): [string, string] {
  const words = text.split(" ");
  for (let count = words.length - 1; count >= 1; count--) {
    const head = words.slice(0, count).join(" ").trimEnd();
    if (head !== "" && countLines(head, width, style) <= lines) {
      return [head, words.slice(count).join(" ").trimStart()];
    }
  }
  return ["", text];
}

/** Where the last paragraph or item ends that ends at a cut or not far above; null where none does. */
function partEnd(text: string, width: number, style: TextStyle, lines: number): number | null {
  const ranges = lineRanges(text, width, style);
  const limit = ranges[lines]?.start ?? text.length;
  const start = partStarts(text)
    .filter((one) => one <= limit)
    .at(-1);
  if (start === undefined) return null;
  const before = ranges.findIndex((line) => line.start >= start);
  return before >= 1 && before >= lines - NOT_FAR ? start : null;
}

/** Steps that fit into so many lines as a whole. */
function stepsWithin(heights: readonly number[], lines: number): number {
  let used = 0;
  const first = heights.findIndex((height) => (used += height) > lines);
  return first < 0 ? heights.length : first;
}

/** A key without the mark that it goes on. */
function withoutMark(text: string): string {
  return text.endsWith(CONTINUED) ? text.slice(0, -CONTINUED.length).trimEnd() : text;
}

function firstParagraph(text: string): string {
  return text.split("\n")[0] ?? "";
}

/**
 * What stands for a key on the next piece of its row: its first paragraph, as far as it is short, and "(ต่อ)"; that
 * alone where the first of the keys is empty.
 */
function keyAgain(text: string, column: number, { widths, style, keyColumns }: CutOptions): string {
  const first = firstParagraph(withoutMark(text));
  if (first === "") return column === keyColumns[0] ? CONTINUED : "";
  const [short = ""] = splitText(first, widths[column] ?? 0, style, KEY_LINES);
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
