import type { CleanupKind } from "../../cleanup/kinds";
import { cleanText } from "../../cleanup/text";
import { defineRule, shorten } from "../../rule";

/** What the clean-up would do that no other rule names. */
const KINDS: ReadonlySet<CleanupKind> = new Set(["era", "lists", "wraps", "spaces"]);

export const untidy = defineRule({
  id: "untidy",
  family: "words",
  severity: "info",
  reads: ["texts"],
  name: {
    th: "ช่องว่างท้ายบรรทัด รายการติดกัน และการเว้นวรรค พ.ศ.",
    en: "Line-wrap spaces, lists in one line, spacing of พ.ศ.",
  },
  text: {
    th: "ข้อความนี้จัดใหม่ได้: “{found}”",
    en: "This text can be tidied: “{found}”",
  },
  expected: { th: "{tidy}", en: "{tidy}" },
  *look({ texts, documentDigits: digits }) {
    for (const cell of texts) {
      if (!cell.owner || !cell.field) continue;
      const cleaned = cleanText(cell.raw, cell.field, { kinds: KINDS, digits });
      if (cleaned.text === cell.raw) continue;
      yield {
        at: cell,
        found: cell.text,
        params: { tidy: shorten(cleaned.text) },
        indicator: cell.owner.indicator,
        ...(cleaned.sure && { fix: { before: cell.raw, after: cleaned.text } }),
      };
    }
  },
});
