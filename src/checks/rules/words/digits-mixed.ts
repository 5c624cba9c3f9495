import { digitsIn, withDigits } from "../../digits";
import { defineRule } from "../../rule";
const OF_KIND = { thai: /[๐-๙]/, arabic: /[0-9]/ } as const;

export const digitsMixed = defineRule({
  id: "digits-mixed",
  family: "words",
  severity: "warning",
  reads: ["texts", "profile"],
  name: { th: "เลขไทยปนเลขอารบิก", en: "Thai and Arabic digits mixed" },
  text: {
    th: "ใช้ตัวเลขไม่เป็นแบบเดียวกับเอกสาร: “{found}”",
    en: "The digits are not of the document's kind: “{found}”",
  },
  expected: { th: "เลขไทยหรือเลขอารบิกแบบเดียวทั้งเอกสาร", en: "One kind of digits throughout" },
  *look({ texts, documentDigits }) {
    const other = documentDigits === "thai" ? "arabic" : "thai";
    for (const cell of texts) {
      if (!OF_KIND[other].test(cell.text)) continue;
      const digits = digitsIn(cell.text);
      if (!digits[other]) continue;
      const after = withDigits(cell.raw, documentDigits);
      // A title may differ from the table below it; both kinds in one text or in one table are a slip.
      const within = digits[documentDigits] || cell.field !== undefined;
      yield {
        at: cell,
        severity: within ? "warning" : "info",
        found: excerpt(cell.text, other),
        indicator: cell.owner?.indicator ?? null,
        ...(after !== cell.raw && { fix: { before: cell.raw, after } }),
      };
    }
  },
});

/** The first number of the other kind with the word before it. */
function excerpt(text: string, kind: "thai" | "arabic"): string {
  const at = Math.max(0, text.search(kind === "thai" ? /[๐-๙]/ : /(?<![A-Za-z0-9])[0-9]/));
  const start = text.lastIndexOf(" ", Math.max(0, at - 2)) + 1;
  return text.slice(start, at + 24);
}
