import { defineRule } from "../../rule";

const CONSONANT = "ก-ฮฤฦ";
const VOWEL_MARK = "\u0e31\u0e34-\u0e3a";
const TONE = "\u0e48-\u0e4b";
/**
 * What no Thai word holds: a leading vowel without its consonant, a mark without a letter below it, marks of one
 * kind doubled, a letter typed once too often. SARA AM in two characters has a rule of its own. What stands before a mark
 * is looked at behind it: looking back from every letter of a long plan takes several times as long.
 */
const IMPOSSIBLE = new RegExp(
  [
    `เเ`,
    `[เแโใไ](?![${CONSONANT}เ])`,
    `[${VOWEL_MARK}](?<![${CONSONANT}${TONE}].)`,
    `[${TONE}](?<![${CONSONANT}${VOWEL_MARK}\u0e47\u0e4d].)`,
    `[\u0e47\u0e4c\u0e4d](?<![${CONSONANT}].)(?<![${VOWEL_MARK}${TONE}]\u0e4c)(?<![${TONE}]\u0e4d)`,
    `([ะำ])\\1`,
    `าา`,
    // "จัดสรรรายได้" is the one word that ends in รร before another ร.
    `รรร(?<!สรรร)`,
    `งง(?<=[${VOWEL_MARK}\u0e47-\u0e4bา]งง)(?![\u0e01-\u0e4e])`,
  ].join("|"),
);

const TOO_MANY = {
  th: "มีตัวอักษรเกินใน “{found}”",
  en: "“{found}” has a letter too many.",
};

export const impossibleSequence = defineRule({
  id: "impossible-sequence",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "สระหรือวรรณยุกต์วางผิดที่", en: "Impossible Thai sequences" },
  text: {
    th: "สระหรือวรรณยุกต์ใน “{found}” วางผิดที่ ตัวอักษรอาจหายไป",
    en: "A vowel or tone mark stands wrongly in “{found}”; a letter may be missing.",
  },
  expected: { th: "พิมพ์คำนี้ใหม่", en: "The word typed again" },
  *look({ texts }) {
    for (const cell of texts) {
      const match = IMPOSSIBLE.exec(cell.text);
      if (!match) continue;
      const repaired = cell.raw.replace(/เเ/g, "แ").replace(/([\u0e47-\u0e4c])\1+/g, "$1");
      yield {
        at: cell,
        found: cell.text.slice(Math.max(0, match.index - 8), match.index + 10),
        ...(/^(?:รรร|งง)$/.test(match[0]) && { text: TOO_MANY }),
        indicator: cell.owner?.indicator ?? null,
        // Only what can be one thing is mended.
        ...(repaired !== cell.raw &&
          repaired.search(IMPOSSIBLE) < 0 && { fix: { before: cell.raw, after: repaired } }),
      };
    }
  },
});
