import { textWidth } from "../../thai/measure";

/** All widths are measured at this size; only their relation matters. */
const STYLE = { size: 14 } as const;
const EM = STYLE.size;
/** Widths of a source column that are tried, in em; wider ones do not wrap often enough to be told. */
const NARROWEST = 4;
const WIDEST = 13;
const STEP = 0.25;
/** So many spaces of a text must be explained by the width, and this share of them. */
const MIN_WRAPS = 3;
const MIN_SHARE = 0.6;
/** Words before which the space stays: they begin a phrase, a figure or another unit. */
const KEEP_BEFORE =
  /^(?:เช่น|ได้แก่|ทั้งนี้|โดย|คะแนน|งาน|กอง|สำนัก|และ|หรือ|เพื่อ|ซึ่ง|แต่|พร้อม|รวมทั้ง|ตลอดจน|ฯ)/;
/** Words after which it stays: they lead to an enumeration or are one of its members. */
const LEADING = ["เช่น", "ได้แก่", "ทั้งนี้"];
const UNITS = ["สำนัก", "กอง", "ศูนย์", "ฝ่าย", "ส่วน", "กลุ่ม", "งาน"];
const THAI_END = /[ก-ฺเ-์ํ]$/;
const THAI_START = /^[ก-ฮเ-ไ]/;

interface Token {
  readonly text: string;
  readonly width: number;
  /** Width of the first word, which must not fit where a line ended. */
  readonly firstWord: number;
}

const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter("th", { granularity: "word" }) : null;

/** Tokens measured lately: the same words stand in many cells. */
const measured = new Map<string, Token>();
const MEASURED_LIMIT = 20_000;
/** No run of so many characters fits into the widest column. */
const LONGEST_TOKEN = 80;

function tokenOf(text: string): Token {
  const known = measured.get(text);
  if (known) return known;
  const first = segmenter?.segment(text)[Symbol.iterator]().next().value?.segment ?? text;
  const token = { text, width: textWidth(text, STYLE), firstWord: textWidth(first, STYLE) };
  if (measured.size >= MEASURED_LIMIT) measured.clear();
  measured.set(text, token);
  return token;
}

/**
 * A text without the spaces that line ends left in it when it was copied from a narrow column.
 *
 * A space counts as a line end when, for one width of the column, the text up to it fits and the next word would
 * not. The width is searched; it must explain at least three spaces and most of all. Which joins are right cannot
 * be known for certain, so nobody may apply this unseen. Never joins at anything but Thai letters, nor before words
 * that begin a phrase or a unit.
 */
export function joinWraps(text: string): string {
  // One join shows lines of another width; a second look would find no more than this loop.
  for (let before = text; ;) {
    const after = joinOnce(before);
    if (after === before) return after;
    before = after;
  }
}

function joinOnce(text: string): string {
  const parts = text.split("\n").map((line) => line.split(" "));
  const spaces = parts.reduce((sum, line) => sum + line.length - 1, 0);
  if (spaces < MIN_WRAPS || parts.flat().some((part) => part.length > LONGEST_TOKEN)) return text;
  // Every place has a token of its own, also where words repeat.
  const lines = parts.map((line) => line.map((part) => ({ ...tokenOf(part) })));
  const widest = Math.max(...lines.flat().map((token) => token.width));
  let best: ReadonlySet<Token> = new Set();
  for (let em = NARROWEST; em < WIDEST; em += STEP) {
    const width = em * EM;
    if (width < widest) continue;
    const ends = lines.flatMap((tokens) => lineStarts(tokens, width) ?? []);
    if (ends.length > best.size) best = new Set(ends);
  }
  if (best.size < MIN_WRAPS || best.size < spaces * MIN_SHARE) return text;
  return lines.map((tokens) => joined(tokens, best)).join("\n");
}

/** Tokens with the spaces between them that were no line ends. */
function joined(tokens: readonly Token[], starts: ReadonlySet<Token>): string {
  const words: string[] = [];
  for (const token of tokens) {
    const last = words[words.length - 1];
    if (last !== undefined && starts.has(token) && isJoint(last, token.text))
      words[words.length - 1] = last + token.text;
    else words.push(token.text);
  }
  return words.join(" ");
}

/** Tokens with which a new line begins at this width; null when the text cannot have been broken so. */
function lineStarts(tokens: readonly Token[], width: number): Token[] | null {
  const space = textWidth(" ", STYLE);
  const starts: Token[] = [];
  let used = 0;
  for (const [index, token] of tokens.entries()) {
    const gap = index > 0 ? space : 0;
    if (index > 0 && used + gap + token.firstWord > width) {
      starts.push(token);
      used = token.width;
    } else {
      used += gap + token.width;
      // The line would have been broken inside this token, where no space is left.
      if (used > width) return null;
    }
  }
  return starts;
}

/** Whether the last word so far and the next may be one. */
function isJoint(last: string, next: string): boolean {
  return (
    THAI_END.test(last.slice(-1)) &&
    THAI_START.test(next) &&
    !LEADING.some((word) => last.endsWith(word)) &&
    !UNITS.includes(last) &&
    !KEEP_BEFORE.test(next)
  );
}
