import { defineRule } from "../../rule";

/** Thai letters twice in a row, with or without a space between. */
const TWICE = /([ก-๎]{2,16}) ?\1/g;
/** Doubled on purpose. */
const ALLOWED = new Set(["จะจะ", "นานา", "ชั่วชั่ว", "ต่างต่าง", "เรื่อยเรื่อย"]);

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
    for (const { text, ...cell } of texts) {
      let boundaries: Set<number> | null = null;
      for (const match of text.matchAll(TWICE)) {
        const [whole, word = ""] = match;
        if (ALLOWED.has(whole.replace(" ", ""))) continue;
        boundaries ??= boundariesOf(text, segmenter);
        const second = match.index + whole.length - word.length;
        const cuts = [match.index, match.index + word.length, second, match.index + whole.length];
        if (!cuts.every((cut) => boundaries?.has(cut))) continue;
        yield {
          at: cell,
          found: whole,
          params: { word },
          indicator: cell.owner?.indicator ?? null,
        };
        break;
      }
    }
  },
});

function boundariesOf(text: string, words: Intl.Segmenter): Set<number> {
  const cuts = new Set(Array.from(words.segment(text), ({ index }) => index));
  return cuts.add(text.length);
}
