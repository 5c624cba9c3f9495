import { defineRule } from "../../rule";
import { SPELLINGS, type Spelling } from "../../spellings";

const BY_WRONG = new Map<string, Spelling>(SPELLINGS.map((one) => [one.wrong, one]));
const ANY = new RegExp(SPELLINGS.map(({ wrong }) => wrong.replace(/[.]/g, "\\.")).join("|"), "g");

export const misspelling = defineRule({
  id: "misspelling",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "คำที่มักสะกดผิด", en: "Known misspellings" },
  text: { th: "“{found}” สะกดผิด", en: "“{found}” is misspelled." },
  expected: { th: "{right}", en: "{right}" },
  *look({ texts }) {
    for (const cell of texts) {
      // Nearly all texts hold none; asking costs less than looking for all.
      if (cell.text.search(ANY) < 0) continue;
      const found = new Set(Array.from(cell.text.matchAll(ANY), ([wrong]) => wrong));
      for (const wrong of found) {
        const spelling = BY_WRONG.get(wrong);
        if (!spelling) continue;
        yield {
          at: cell,
          found: wrong,
          params: { right: spelling.right },
          indicator: cell.owner?.indicator ?? null,
          ...(spelling.sure &&
            cell.raw.includes(wrong) && {
              fix: { before: cell.raw, after: cell.raw.replaceAll(wrong, spelling.right) },
            }),
        };
      }
    }
  },
});
