import { repairDamage } from "../../../thai/damage";
import { defineRule } from "../../rule";

export const pdfDamage = defineRule({
  id: "pdf-damage",
  family: "words",
  severity: "warning",
  reads: ["texts"],
  name: { th: "อักขระที่เสียจากไฟล์ PDF", en: "Characters damaged on the way from PDF" },
  text: {
    th: "อักขระใน “{found}” เสียจากการคัดลอก: สระหรือวรรณยุกต์สลับที่ หลุดจากตัวอักษร หรือเป็นอักขระที่แสดงไม่ได้",
    en: "Characters in “{found}” were damaged by copying: marks in the wrong order, torn from their letter, or characters that cannot be shown.",
  },
  expected: { th: "พิมพ์คำนี้ใหม่", en: "The word typed again" },
  *look({ texts }) {
    for (const cell of texts) {
      const damage = repairDamage(cell.raw);
      if (!damage) continue;
      const { index, repaired } = damage;
      yield {
        at: cell,
        found: cell.raw.slice(Math.max(0, index - 8), index + 10),
        indicator: cell.owner?.indicator ?? null,
        // Only what can be one thing is mended.
        ...(repaired !== null && {
          expected: { th: "{repaired}", en: "{repaired}" },
          params: { repaired },
          fix: { before: cell.raw, after: repaired },
        }),
      };
    }
  },
});
