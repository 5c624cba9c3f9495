import { defineRule } from "../../rule";

/** Tags, marks of emphasis and character names that a conversion left. */
const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|\*\*|__(?=\S)|&(?:nbsp|amp|lt|gt|quot|#\d+);/gi;

export const markup = defineRule({
  id: "markup",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "แท็กและเครื่องหมายที่ค้างอยู่", en: "Leftover tags and marks" },
  text: {
    th: "มีแท็กหรือเครื่องหมายค้างในข้อความ {count} แห่ง เช่น {found}",
    en: "Tags or marks are left in the text, {count} of them, such as {found}",
  },
  expected: {
    th: "ข้อความที่ไม่มีแท็ก ใช้คำสั่งจัดข้อความ",
    en: "Text without tags; use the clean-up",
  },
  *look({ texts }) {
    for (const cell of texts) {
      if (!/[<*_&]/.test(cell.text)) continue;
      const found = cell.text.match(MARKUP);
      if (!found) continue;
      const params = { count: found.length };
      yield { at: cell, found: found[0], params, indicator: cell.owner?.indicator ?? null };
    }
  },
});
