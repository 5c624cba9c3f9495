import { TextMemory } from "../../core/textMemory";
import { textWidth } from "../../thai/measure";

/** All widths are measured at this size; only their relation matters. */
const STYLE = { size: 14 } as const;
const EM = STYLE.size;
const SPACE = textWidth(" ", STYLE);
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
const measured = new TextMemory<Token>();
/** No run of so many characters fits into the widest column. */
const LONGEST_TOKEN = 80;

function tokenOf(text: string): Token {
  return measured.of(text, () => {
    const first = segmenter?.segment(text)[Symbol.iterator]().next().value?.segment ?? text;
    return { text, width: textWidth(text, STYLE), firstWord: textWidth(first, STYLE) };
  });
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
  const lines = parts.map((line) => line.map(tokenOf));
  const widest = Math.max(...lines.flat().map((token) => token.width));
  let best = 0;
  let bestWidth = 0;
  for (let em = NARROWEST; em < WIDEST; em += STEP) {
    const width = em * EM;
    if (width < widest) continue;
    let starts = 0;
    for (const tokens of lines) starts += lineStarts(tokens, width);
    if (starts > best) {
      best = starts;
      bestWidth = width;
    }
  }
  if (best < MIN_WRAPS || best < spaces * MIN_SHARE) return text;
  return lines.map((tokens) => joined(tokens, bestWidth)).join("\n");
}

/** Tokens with the spaces between them that were no line ends. */
function joined(tokens: readonly Token[], width: number): string {
  const starts = new Set<number>();
  lineStarts(tokens, width, starts);
  const words: string[] = [];
  tokens.forEach((token, place) => {
    const last = words[words.length - 1];
    if (last !== undefined && starts.has(place) && isJoint(last, token.text))
      words[words.length - 1] = last + token.text;
    else words.push(token.text);
  });
  return words.join(" ");
}

/**
 * How many tokens begin a new line at this width; none when the text cannot have been broken so. Only counted, since
 * every width is tried on every text.
 * @param places gets the places of these tokens
 */
function lineStarts(tokens: readonly Token[], width: number, places?: Set<number>): number {
  let starts = 0;
  let used = 0;
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    if (!token) continue;
    const gap = place > 0 ? SPACE : 0;
    if (place > 0 && used + gap + token.firstWord > width) {
      places?.add(place);
      starts++;
      used = token.width;
    } else {
      used += gap + token.width;
      // The line would have been broken inside this token, where no space is left.
      if (used > width) {
        places?.clear();
        return 0;
      }
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
