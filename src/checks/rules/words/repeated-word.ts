import { wordsOf } from "../../../thai/words";
import { defineRule } from "../../rule";

/** Thai letters twice in a row, with or without a space between, at one place. */
const TWICE = /([ก-๎]{2,16}) ?\1/y;
/** Letters and a space from the beginning of the first to that of the second at most. */
const FARTHEST = 17;
/** Words that are right when doubled: the end of "สถานที่" before the relative "ที่", and doubling on purpose. */
const ALLOWED = new Set(["ที่", "จะ", "นา", "ต่าง", "เรื่อย"]);

export const repeatedWord = defineRule({
  id: "repeated-word",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "คำซ้ำ", en: "Repeated words" },
  text: { th: "คำซ้ำกัน: “{found}”", en: "A word stands twice: “{found}”" },
  expected: { th: "{word} คำเดียว", en: "{word} once" },
  *look({ texts }) {
    for (const cell of texts) {
      const twice = firstTwice(cell.text);
      if (!twice) continue;
      const { word, found } = twice;
      yield { at: cell, found, params: { word }, indicator: cell.owner?.indicator ?? null };
    }
  },
});

function firstTwice(text: string) {
  let boundaries: ReadonlySet<number> | undefined;
  // The letters may double out of step with the words; then the next letter is tried.
  for (const place of pairsAgain(text)) {
    TWICE.lastIndex = place;
    const match = TWICE.exec(text);
    if (!match) continue;
    const [found, word = ""] = match;
    const end = match.index + found.length;
    if (ALLOWED.has(word)) continue;
    boundaries ??= boundariesOf(text);
    const cuts = [match.index, match.index + word.length, end - word.length, end];
    if (cuts.every((cut) => boundaries?.has(cut))) return { word, found };
  }
  return null;
}

const FIRST_THAI = 0x0e00;
const THAI_LETTERS = 128;
/** Where each pair of Thai letters stood last, over all texts one behind the other. */
const lastPlaces = new Float64Array(THAI_LETTERS * THAI_LETTERS).fill(-Infinity);
let textBegins = 0;

/** Places of pairs of Thai letters that stand again right behind, rising: only there a word can stand twice. */
function pairsAgain(text: string): readonly number[] {
  const places: number[] = [];
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - FIRST_THAI;
    const isThai = letter >= 0 && letter < THAI_LETTERS;
    if (isThai && before >= 0) {
      const pair = before * THAI_LETTERS + letter;
      const last = (lastPlaces[pair] ?? -Infinity) - textBegins;
      if (last >= 0 && at - 1 - last <= FARTHEST) places.push(last);
      lastPlaces[pair] = textBegins + at - 1;
    }
    before = isThai ? letter : -1;
  }
  textBegins += text.length + FARTHEST;
  return places.sort((a, b) => a - b);
}

/** Where words begin and end; nowhere without a dictionary, as halves of words would count. */
function boundariesOf(text: string): ReadonlySet<number> {
  const cuts = new Set<number>();
  let end = 0;
  for (const word of wordsOf(text) ?? []) {
    cuts.add(end);
    end += word.length;
    cuts.add(end);
  }
  return cuts;
}
