import { toArabicDigits } from "./digits";
import { countLines, lineRanges, type TextStyle } from "./measure";
import { TextMemory } from "../core/textMemory";

/** A list number inside a text: "๑.", "1)", "(๒)"; not the beginning of a decimal number. */
const NUMBER_MARKER = /(^|[\n ])(\(?)([0-9๐-๙]{1,2})([.)])(?![0-9๐-๙.])/g;
/** What opens a list item at the beginning of a line; "๑.๑" and letters count only there. */
const OPENING_MARKER =
  /^ *(?:\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙.])|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+[.)]?(?= )|[-–•▪*](?=[^0-9๐-๙])|[ก-ฮ]\)|\([ก-ฮ]\))/;

/**
 * Where list items begin, in rising order. A marker at the beginning of a line always counts. Inside a line, as
 * in lists whose line breaks were lost, a number counts when it goes on counting (or is a 1 that a 2 follows), "•"
 * always, and "-" when the line itself begins with one and it is no range of numbers.
 */
function itemStarts(text: string): readonly number[] {
  return startsOfItems.of(text, () => findItemStarts(text));
}

const startsOfItems = new TextMemory<readonly number[]>();

function findItemStarts(text: string): readonly number[] {
  const starts = new Set<number>();
  let lineStart = 0;
  for (const line of text.split("\n")) {
    if (OPENING_MARKER.test(line)) starts.add(lineStart + leadingSpaces(line));
    for (const match of line.matchAll(/ (?=•)/g)) starts.add(lineStart + match.index + 1);
    if (/^ *-/.test(line)) {
      for (const match of line.matchAll(/([^0-9๐-๙ ] +)-[^-]/g)) {
        starts.add(lineStart + match.index + (match[1]?.length ?? 0));
      }
    }
    lineStart += line.length + 1;
  }
  for (const start of countingMarkers(text)) starts.add(start);
  return [...starts].sort((a, b) => a - b);
}

function leadingSpaces(line: string): number {
  return line.length - line.trimStart().length;
}

/** Starts of numbered markers that count on, each style of marker for itself. */
function countingMarkers(text: string): number[] {
  const markers = Array.from(text.matchAll(NUMBER_MARKER), (match) => {
    const [, before = "", open = "", digits = "", close = ""] = match;
    return {
      start: match.index + before.length,
      style: open + close,
      value: Number(toArabicDigits(digits)),
    };
  });
  const last = new Map<string, number>();
  const lastTwo = new Map<string, number>();
  for (const { start, style, value } of markers) if (value === 2) lastTwo.set(style, start);
  const starts: number[] = [];
  markers.forEach(({ start, style, value }) => {
    const goesOn = value > 1 && last.get(style) === value - 1;
    const begins = value === 1 && (lastTwo.get(style) ?? -1) > start;
    if (!goesOn && !begins) return;
    last.set(style, value);
    starts.push(start);
  });
  return starts;
}

/**
 * The items of a list, each with its marker, in order; what stands before the first marker is an item of its own.
 * Lines without a marker belong to the item above. White space between items is dropped, nothing else. A text
 * without markers is one item; an empty text has none.
 */
export function splitListItems(text: string): string[] {
  const starts = [0, ...itemStarts(text)];
  return starts
    .map((start, index) => text.slice(start, starts[index + 1]).trim())
    .filter((item) => item !== "");
}

/** Where paragraphs and list items begin, but the first, in rising order. */
export function partStarts(text: string): readonly number[] {
  return startsOfParts.of(text, () => findPartStarts(text));
}

const startsOfParts = new TextMemory<readonly number[]>();

function findPartStarts(text: string): readonly number[] {
  const lines = Array.from(text.matchAll(/\n/g), ({ index }) => index + 1);
  return [...new Set([...itemStarts(text), ...lines])]
    .filter((start) => start > 0)
    .sort((one, other) => one - other);
}

/** A text without the number or dash that opens it as an item of a list. */
export function withoutMarker(text: string): string {
  return text.replace(OPENING_MARKER, "").trimStart();
}

/**
 * Splits a text that is too tall for one row (`MAX_ROW_HEIGHT`, or a page) into parts for rows of their own.
 *
 * A part ends before a list item or at a line break, the last that fits, as long as that fills half of the allowed
 * lines; otherwise at the end of a printed line, never inside a word unless the word alone is taller. White space
 * at the cuts is dropped, no other character. A text that fits comes back as it is; an empty one as [""].
 *
 * @param widthPoints column width as for `countLines`
 * @param maxLines lines allowed in a part, at least 1; a list gives the first parts limits of their own and its
 *   last number holds for all further parts
 * @throws RangeError when a limit is not a whole number of at least 1
 */
export function splitText(
  text: string,
  widthPoints: number,
  style: TextStyle,
  maxLines: number | readonly number[],
): string[] {
  const limits = typeof maxLines === "number" ? [maxLines] : maxLines;
  if (limits.length === 0 || !limits.every((limit) => Number.isInteger(limit) && limit >= 1)) {
    throw new RangeError(`lines of a part must be whole numbers of at least 1: ${limits.join()}`);
  }
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const limit = limits[Math.min(parts.length, limits.length - 1)] ?? 1;
    const cut = cutOf(rest, widthPoints, style, limit);
    if (cut === null) return [...parts, rest];
    const part = rest.slice(0, cut).trimEnd();
    if (part !== "") parts.push(part);
    rest = rest.slice(cut).trimStart();
    if (rest === "") return parts.length > 0 ? parts : [""];
  }
}

/** Characters that are looked at first for a part; more only where they give too few lines. */
const WINDOW = 4_000;
/** Lines beyond a part that must be known: the end of what is looked at may break elsewhere than the whole. */
const BEYOND = 3;

/** The beginning of a text that is enough to find a part of it, so that a long text costs no more than its length. */
function beginningOf(text: string, widthPoints: number, style: TextStyle, limit: number) {
  for (let length = WINDOW; ; length *= 2) {
    const beginning = text.slice(0, length);
    const lines = lineRanges(beginning, widthPoints, style);
    if (beginning.length === text.length || lines.length > limit + BEYOND)
      return { beginning, lines };
  }
}

/** Length of the first part, or null when all of the text fits. */
function cutOf(whole: string, widthPoints: number, style: TextStyle, limit: number): number | null {
  const { beginning: text, lines } = beginningOf(whole, widthPoints, style, limit);
  const beyond = lines[limit];
  if (beyond === undefined) return null;
  // A shorter text may be divided into other words than the whole, so every cut is measured again.
  const fits = (cut: number) =>
    countLines(text.slice(0, cut).trimEnd(), widthPoints, style) <= limit;
  const earliest = lines[Math.floor(limit / 2)]?.start ?? 0;
  const lineBreaks = Array.from(
    text.slice(0, beyond.start).matchAll(/\n/g),
    ({ index }) => index + 1,
  );
  const wished = [...itemStarts(text), ...lineBreaks]
    .filter((cut) => cut > 0 && cut >= earliest && cut <= beyond.start)
    .sort((a, b) => b - a);
  const lineEnds = lines.slice(1, limit + 1).reverse();
  const ends = [
    ...lineEnds.filter((line) => !line.insideWord),
    ...lineEnds.filter((line) => line.insideWord),
  ].map((line) => line.start);
  return [...wished, ...ends].find(fits) ?? lines[1]?.start ?? text.length;
}
