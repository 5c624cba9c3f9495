import { defineRule } from "../../rule";

/** NIKHAHIT and SARA AA, also with a tone mark between or before. */
const SPLIT = /[\u0e48-\u0e4b]?\u0e4d[\u0e48-\u0e4b]?\u0e32/;

export const saraAm = defineRule({
  id: "sara-am",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "สระอำที่พิมพ์เป็นสองตัว", en: "SARA AM as two characters" },
  text: {
    th: "สระอำใน “{found}” เป็นนิคหิตกับสระอา ค้นหาคำนี้จะไม่พบ",
    en: "SARA AM in “{found}” is typed as two characters, so that searching misses it.",
  },
  expected: { th: "สระอำตัวเดียว", en: "One SARA AM" },
  *look({ texts }) {
    for (const cell of texts) {
      const at = cell.raw.search(SPLIT);
      if (at < 0) continue;
      const after = cell.raw.replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33");
      yield {
        at: cell,
        found: cell.raw.slice(Math.max(0, at - 8), at + 10),
        indicator: cell.owner?.indicator ?? null,
        fix: { before: cell.raw, after },
      };
    }
  },
});
