import { defineRule } from "../../rule";

/** Raised numbers of footnotes that have lost their note. */
const FOOTNOTE = /[¹²³⁰⁴-⁹]+/;
/** A hyphen that a line break tore off its word: "E- Service". */
const TORN = /(?<![A-Za-z])([A-Za-z]{1,2})-\s+([A-Z][a-z]+)/g;

export const markResidue = defineRule({
  id: "mark-residue",
  family: "words",
  severity: "info",
  reads: ["texts"],
  name: { th: "เลขเชิงอรรถและขีดที่ขาดจากคำ", en: "Footnote numbers and torn hyphens" },
  text: {
    th: "“{found}” เป็นเลขเชิงอรรถหรือขีดที่ค้างจากการคัดลอก",
    en: "“{found}” is a footnote number or a torn hyphen left from copying.",
  },
  expected: { th: "ลบเลขเชิงอรรถ หรือเขียนคำติดกัน", en: "No footnote number; the word in one piece" },
  *look({ texts }) {
    for (const cell of texts) {
      const indicator = cell.owner?.indicator ?? null;
      const footnote = FOOTNOTE.exec(cell.text);
      if (footnote) yield { at: cell, found: footnote[0], indicator };
      const torn = cell.text.includes("-") ? cell.text.match(TORN) : null;
      if (torn) {
        const after = cell.raw.replace(TORN, "$1-$2");
        yield { at: cell, found: torn[0], indicator, fix: { before: cell.raw, after } };
      }
    }
  },
});
