import { defineRule } from "../../rule";

/** Thai letters twice in a row, with or without a space between. */
const TWICE = /([ก-๎]{2,16}) ?\1/g;
/** Words that are right when doubled: the end of "สถานที่" before the relative "ที่", and doubling on purpose. */
const ALLOWED = new Set(["ที่", "จะ", "นา", "ต่าง", "เรื่อย"]);

const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter("th", { granularity: "word" }) : null;

export const repeatedWord = defineRule({
  id: "repeated-word",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "คำซ้ำ", en: "Repeated words" },
  text: { th: "คำซ้ำกัน: “{found}”", en: "A word stands twice: “{found}”" },
  expected: { th: "{word} คำเดียว", en: "{word} once" },
  *look({ texts }) {
    // Without word boundaries, halves of words would count.
    if (!segmenter) return;
    for (const cell of texts) {
      const twice = firstTwice(cell.text, segmenter);
      if (!twice) continue;
      const { word, found } = twice;
      yield { at: cell, found, params: { word }, indicator: cell.owner?.indicator ?? null };
    }
  },
});

function firstTwice(text: string, words: Intl.Segmenter) {
  let boundaries: Set<number> | null = null;
  TWICE.lastIndex = 0;
  for (let match = TWICE.exec(text); match; match = TWICE.exec(text)) {
    const [found, word = ""] = match;
    const end = match.index + found.length;
    // The letters may double out of step with the words; then the next letter is tried.
    TWICE.lastIndex = match.index + 1;
    if (ALLOWED.has(word)) continue;
    boundaries ??= boundariesOf(text, words);
    const cuts = [match.index, match.index + word.length, end - word.length, end];
    if (cuts.every((cut) => boundaries?.has(cut))) return { word, found };
  }
  return null;
}

function boundariesOf(text: string, words: Intl.Segmenter): Set<number> {
  const cuts = new Set(Array.from(words.segment(text), ({ index }) => index));
  return cuts.add(text.length);
}
