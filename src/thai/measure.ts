import { TextMemory } from "../core/textMemory";
import { widthTable, type WidthTable } from "./widths";
import { wordsOf } from "./words";

/*
 * How many printed lines a cell needs, without a DOM and without Excel.
 *
 * The model: TH Sarabun New is laid out in whole pixels at 96 dpi, lines are filled greedily, words come from
 * Intl.Segmenter (ICU's Thai dictionary) and are joined again where Thai and Western typesetting allow no break.
 * Widths are Excel's: a column of `widthPoints` (what Office.js calls columnWidth) is widthPoints * 96 / 72 pixels
 * wide and 5 of them are padding. LibreOffice lays out with the same rules in slightly wider columns; the constants
 * for it live in the accuracy test, where the model is held against 5,737 heights recorded from LibreOffice
 * (test/thai/data): 98.6 % of the line counts are exact, 98.0 % on the half of the texts kept away from tuning; the
 * others are one line too many or, in 0.7 %, one too few. Excel itself has not been measured.
 *
 * Where Intl.Segmenter is missing, lines break between clusters: they are filled tighter than any word-breaking
 * host fills them, so counts may come out too low there.
 */

/** How a text is set; the font is TH Sarabun New or TH SarabunPSK. */
export interface TextStyle {
  /** Font size in points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The tallest row that Excel allows, in points. */
export const MAX_ROW_HEIGHT = 409.5;

const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a column that Excel keeps free of text. */
const CELL_PADDING_PX = 5;
/** Points added to every row, two pixels: marks above the first and below the last line are not cut. */
const ROW_SLACK = 1.5;

/**
 * Height of one line in points. Rows of one line of TH SarabunPSK at 16 pt that real Excel fitted and saved (versions
 * 15 and 16, Windows) are 20.25 and 21 pt high; 14 pt is taken from that by proportion, since no saved file was found.
 * LibreOffice takes 16 pt at 12, 18.66 at 14 and 20.9 at 16. The others are the cell heights of the font's VDMX table.
 */
const LINE_HEIGHTS = new Map([
  [12, 16.5],
  [14, 18.75],
  [15, 20.25],
  [16, 21],
  [18, 24],
  [20, 27],
]);

/** Height of one line of TH Sarabun New in points; sizes between the known ones by proportion, on quarter points. */
function lineHeight(size: number): number {
  return LINE_HEIGHTS.get(size) ?? Math.ceil(size * 1.35 * 4) / 4;
}

/** Row height in points for so many lines; may exceed `MAX_ROW_HEIGHT` (then the text has to be split). */
export function rowHeight(lines: number, size: number): number {
  return lines * lineHeight(size) + ROW_SLACK;
}

/** Lines that fit into a height in points; the reverse of `rowHeight`, at least 1. */
export function linesWithin(height: number, size: number): number {
  return Math.max(1, Math.floor((height - ROW_SLACK) / lineHeight(size)));
}

/** Where a line stands in its text; `end` is exclusive and includes the spaces that hang there. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** The line begins inside a word that is wider than the column. */
  readonly insideWord: boolean;
}

// ---------------------------------------------------------------------------------------------- widths

/** Width for characters the font lacks, in 1/1000 em: symbols come from wide fallback fonts, other letters do not. */
const UNKNOWN_SYMBOL = 900;
const UNKNOWN_LETTER = 500;

/** Pixel widths of one size and weight, and what was measured with them: the same texts are asked for in many widths. */
interface Ruler {
  readonly ppem: number;
  readonly table: WidthTable;
  readonly chunks: TextMemory<readonly MeasuredAtom[]>;
  readonly paragraphs: TextMemory<MeasuredParagraph>;
  readonly texts: TextMemory<readonly MeasuredParagraph[]>;
}

const rulers = new Map<number, Ruler>();

function rulerOf(style: TextStyle): Ruler {
  const ppem = Math.max(1, Math.round(style.size * PIXELS_PER_POINT));
  const bold = style.bold === true;
  const key = bold ? -ppem : ppem;
  let ruler = rulers.get(key);
  if (!ruler) {
    ruler = {
      ppem,
      table: widthTable(bold),
      chunks: new TextMemory(),
      paragraphs: new TextMemory(),
      texts: new TextMemory(),
    };
    rulers.set(key, ruler);
  }
  return ruler;
}

function characterWidth(code: number, ruler: Ruler): number {
  const known = ruler.table.get(code);
  if (known !== undefined) return Math.round((known * ruler.ppem) / 1000);
  if (isMark(code)) return 0;
  if (code < 0x20) return 0;
  const unknown = code >= 0x2100 ? UNKNOWN_SYMBOL : UNKNOWN_LETTER;
  return Math.round((unknown * ruler.ppem) / 1000);
}

/** Characters without an advance that the width table does not list: other scripts' marks, joiners, ZWSP. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200d) ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function pixelWidth(text: string, ruler: Ruler): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0, ruler);
  return width;
}

/** Width in points of the text set in one line (line breaks have no width). */
export function textWidth(text: string, style: TextStyle): number {
  return pixelWidth(text, rulerOf(style)) / PIXELS_PER_POINT;
}

// ---------------------------------------------------------------------------------------------- atoms

/** What is never torn apart: a leading vowel, its consonant, and the marks on it. */
const CLUSTER = /[เ-ไ]?.[\p{M}ะาำๅ]*/gsu;

/** Thai letters and marks: only between these does the dictionary decide. */
const THAI = /^[ก-ฺเ-๎]$/;
/** No line begins with these Thai signs: repetition and abbreviation, vowels that follow, marks. */
const THAI_NEVER_FIRST = /^[ๆฯะาำๅ\p{M}]$/u;
/** Scripts that break between any two characters. */
const IDEOGRAPH = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
/** Signs after which a line may break. */
const BREAK_AFTER = /^[–—!?}]$/;
const DIGIT = /^\p{Nd}$/u;
/** No line begins with these: closing punctuation, quotes, dashes. */
const NEVER_FIRST = /^[)\]},.:;!?%/\-–”’"'…“‘]$/;

/**
 * Whether a line may break between two neighbouring words without a space between them, given the last character
 * of one and the first of the next. Follows the Unicode line breaking rules (UAX #14) as far as Thai office texts
 * need them: a break needs a dictionary boundary inside Thai, or a hyphen, slash or dash before it; Thai does not
 * part from Latin letters or digits.
 */
function mayBreak(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after)) return false;
  if (THAI.test(before) && THAI.test(after)) return !THAI_NEVER_FIRST.test(after);
  // numbers such as "๓-๒-๑" and "๑/๒๕๖๙" stay whole, and so do web addresses
  if (before === "-") return !DIGIT.test(after);
  if (before === "/") return THAI.test(after);
  return BREAK_AFTER.test(before) || (IDEOGRAPH.test(after) && !/^[([{]$/.test(before));
}

/** An unbreakable piece: `text` and the spaces that may hang behind it. */
interface Atom {
  readonly text: string;
  readonly spaces: string;
}

/** Text up to a space, and the spaces; dictionary words never reach over a space. */
const CHUNK = /[^ ]* +|[^ ]+/g;
const atomsOfChunks = new TextMemory<readonly Atom[]>();

/** The unbreakable pieces of a chunk by its words, or clusters where the platform knows no words, in order; together they are the chunk. */
function atomsOf(chunk: string): readonly Atom[] {
  const text = chunk.replace(/(?<! ) +$/, "");
  const pieces: string[] = [];
  // Kept by itself: asking a text for its end after every addition would copy it each time.
  let end = "";
  for (const word of wordsOf(text) ?? text.match(CLUSTER) ?? []) {
    if (pieces.length > 0 && !mayBreak(end, firstCharacter(word))) {
      pieces[pieces.length - 1] += word;
    } else {
      pieces.push(word);
    }
    end = lastCharacter(word);
  }
  const final = pieces.pop() ?? "";
  return [
    ...pieces.map((piece) => ({ text: piece, spaces: "" })),
    { text: final, spaces: chunk.slice(text.length) },
  ];
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(-2) : text.slice(-1);
}

// ---------------------------------------------------------------------------------------------- lines

/** An atom under a ruler; widths in pixels. */
interface MeasuredAtom {
  readonly text: string;
  readonly width: number;
  /** Number of the spaces behind it. */
  readonly spaces: number;
  readonly spacesWidth: number;
}

interface MeasuredParagraph {
  readonly length: number;
  readonly atoms: readonly MeasuredAtom[];
  /** Numbers of lines that were counted, by the room in pixels. */
  readonly counted: Map<number, number>;
}

/** The paragraphs of a text under a ruler. Kept at each step, since texts, paragraphs and phrases recur. */
function measuredParagraphs(text: string, ruler: Ruler): readonly MeasuredParagraph[] {
  return ruler.texts.of(text, () =>
    text
      .split("\n")
      .map((paragraph) => ruler.paragraphs.of(paragraph, () => measureParagraph(paragraph, ruler))),
  );
}

function measureParagraph(paragraph: string, ruler: Ruler): MeasuredParagraph {
  const atoms: MeasuredAtom[] = [];
  for (const chunk of paragraph.match(CHUNK) ?? []) {
    for (const atom of ruler.chunks.of(chunk, () => measureChunk(chunk, ruler))) atoms.push(atom);
  }
  return { length: paragraph.length, atoms, counted: new Map() };
}

function measureChunk(chunk: string, ruler: Ruler): readonly MeasuredAtom[] {
  const atoms = atomsOfChunks.of(chunk, () => atomsOf(chunk));
  return atoms.map(({ text, spaces }) => ({
    text,
    width: pixelWidth(text, ruler),
    spaces: spaces.length,
    spacesWidth: pixelWidth(spaces, ruler),
  }));
}

/** Pixels for text in a column of so many points. */
function roomIn(widthPoints: number): number {
  return widthPoints * PIXELS_PER_POINT - CELL_PADDING_PX;
}

/**
 * Where the lines of a text begin and end in a column of `widthPoints`. Line breaks ("\n") belong to no line.
 * An empty text has one empty line.
 */
export function lineRanges(text: string, widthPoints: number, style: TextStyle): TextLine[] {
  const ruler = rulerOf(style);
  const room = roomIn(widthPoints);
  const lines: TextLine[] = [];
  let offset = 0;
  for (const paragraph of measuredParagraphs(text, ruler)) {
    fill(paragraph.atoms, room, ruler, (start, end, insideWord) => {
      lines.push({ start: offset + start, end: offset + end, insideWord });
    });
    offset += paragraph.length + 1;
  }
  return lines;
}

/** Fills lines with the atoms of one paragraph; returns their number and tells where each stands in the paragraph. */
function fill(
  atoms: readonly MeasuredAtom[],
  room: number,
  ruler: Ruler,
  tell?: (start: number, end: number, insideWord: boolean) => void,
): number {
  let lines = 1;
  let start = 0;
  let at = 0;
  let used = 0;
  let insideWord = false;
  for (const { text, width, spaces, spacesWidth } of atoms) {
    if (used + width > room && at > start) {
      tell?.(start, at, insideWord);
      lines++;
      start = at;
      used = 0;
      insideWord = false;
    }
    if (width <= room) {
      at += text.length;
      used += width;
    } else {
      // a word wider than the column has a line of its own by now and breaks between clusters
      for (const cluster of text.match(CLUSTER) ?? []) {
        const clusterWidth = pixelWidth(cluster, ruler);
        if (used + clusterWidth > room && at > start) {
          tell?.(start, at, insideWord);
          lines++;
          start = at;
          used = 0;
          insideWord = true;
        }
        at += cluster.length;
        used += clusterWidth;
      }
    }
    at += spaces;
    used += spacesWidth;
  }
  tell?.(start, at, insideWord);
  return lines;
}

/** The lines as they will be printed, without the spaces that hang at their ends. At least one, maybe "". */
export function breakLines(text: string, widthPoints: number, style: TextStyle): string[] {
  return lineRanges(text, widthPoints, style).map(({ start, end }) =>
    text.slice(start, end).replace(/(?<! ) +$/, ""),
  );
}

/** Number of lines the text needs in a column of `widthPoints`. Kept: pages are laid out in many ways. */
export function countLines(text: string, widthPoints: number, style: TextStyle): number {
  const ruler = rulerOf(style);
  const room = roomIn(widthPoints);
  let lines = 0;
  for (const { atoms, counted } of measuredParagraphs(text, ruler)) {
    let own = counted.get(room);
    if (own === undefined) {
      own = fill(atoms, room, ruler);
      counted.set(room, own);
    }
    lines += own;
  }
  return lines;
}

/** A text prepared once to be measured in many widths. */
export interface MeasuredText {
  /** Number of lines in a column of so many points; the same as `countLines`. */
  lines(widthPoints: number): number;
  /** Width in points of the narrowest column that breaks no word. */
  readonly narrowest: number;
}

/** Prepares a text for `lines` in many widths, as when column widths are chosen. */
export function measureText(text: string, style: TextStyle): MeasuredText {
  const ruler = rulerOf(style);
  const paragraphs = measuredParagraphs(text, ruler);
  const widest = Math.max(0, ...paragraphs.flatMap(({ atoms }) => atoms.map(({ width }) => width)));
  return {
    narrowest: (widest + CELL_PADDING_PX) / PIXELS_PER_POINT,
    lines(widthPoints) {
      const room = roomIn(widthPoints);
      return paragraphs.reduce((lines, { atoms }) => lines + fill(atoms, room, ruler), 0);
    },
  };
}
