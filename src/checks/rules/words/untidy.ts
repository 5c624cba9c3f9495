import { UNSURE_KINDS, type CleanupKind } from "../../cleanup/kinds";
import { cleanText } from "../../cleanup/text";
import { defineRule, shorten } from "../../rule";

/** What the clean-up would do that no other rule names, and what a text must hold for it; the search for wraps is slow. */
const SIGNS: readonly (readonly [CleanupKind, RegExp])[] = [
  ["era", /พ\s?\.\s?ศ/],
  // Items on lines of their own stay as they are.
  ["lists", /\S[^\S\n]+\(?[0-9๐-๙]{1,2}[.)]/],
  ["spaces", /[ \t]{2}|[ \t]\n|\n[ \t\n]|^\s|\s$/],
  // A single break proves nothing.
  ["wraps", /\S [ก-๎][^]*?\S [ก-๎]/],
];

/** Line breaks as marks, since a finding is one line and what changes may be nothing but a break. */
function withBreaks(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*\n/g, " ⏎ ");
}

export const untidy = defineRule({
  id: "untidy",
  family: "words",
  severity: "info",
  reads: ["texts"],
  name: {
    th: "ช่องว่างท้ายบรรทัด รายการติดกัน และการเว้นวรรค พ.ศ.",
    en: "Line-wrap spaces, lists in one line, spacing of the era",
  },
  text: {
    th: "ข้อความนี้จัดใหม่ได้: “{found}”",
    en: "This text can be tidied: “{found}”",
  },
  expected: { th: "{tidy}", en: "{tidy}" },
  *look({ texts, documentDigits: digits }) {
    for (const cell of texts) {
      if (!cell.owner || !cell.field) continue;
      const kinds = SIGNS.filter(([, sign]) => sign.test(cell.raw)).map(([kind]) => kind);
      if (kinds.length === 0) continue;
      const cleaned = cleanText(cell.raw, cell.field, { kinds: new Set(kinds), digits });
      if (cleaned.text === cell.raw) continue;
      // What somebody must look at does not keep the rest from being mended.
      const sureKinds = new Set(kinds.filter((kind) => !UNSURE_KINDS.includes(kind)));
      const mended = cleaned.sure
        ? cleaned
        : cleanText(cell.raw, cell.field, { kinds: sureKinds, digits });
      yield {
        at: cell,
        found: cell.text,
        params: { tidy: shorten(withBreaks(cleaned.text)) },
        indicator: cell.owner.indicator,
        ...(mended.sure &&
          mended.text !== cell.raw && { fix: { before: cell.raw, after: mended.text } }),
      };
    }
  },
});
