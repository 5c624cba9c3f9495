import { canonicalCode } from "../../../ita/codes";
import { inCodeDigits } from "../../digits";
import { defineRule } from "../../rule";

/** What OCR and typing leave of a code behind the words that announce one. */
const CITED =
  /(?:ข้อ(?:คำถาม)?|จาก(?:ผล)?การประเมิน)\s*((?:[1l|][๐-๙]{1,2})|(?:[0๐]\s?[0-9๐-๙]{1,2})|๑[๐-๙]{1,2})(?![0-9๐-๙]|[.,][0-9๐-๙]|\s*(?:คะแนน|ข้อ|ปี|วัน|เดือน))/g;
/** Only a text about scores of questions cites them by number alone. */
const ABOUT_SCORES = /คะแนน|มากน้อยเพียงใด|การประเมิน/;

export const codeInText = defineRule({
  id: "code-in-text",
  family: "completeness",
  severity: "warning",
  reads: ["texts"],
  name: { th: "รหัสข้อคำถามในข้อความที่อ่านไม่ออก", en: "Unreadable codes inside texts" },
  text: {
    th: "“{found}” น่าจะเป็นรหัสข้อคำถามที่ตัวอักษร i e หรือ o กลายเป็นตัวเลข",
    en: "“{found}” seems to be a question code whose letter became a digit.",
  },
  expected: { th: "{code}", en: "{code}" },
  *look({ texts, book, planBook, documentDigits }) {
    for (const cell of texts) {
      if (cell.field === "question" || cell.field === "questionCode" || cell.field === "period") {
        continue;
      }
      if (!ABOUT_SCORES.test(cell.text) && !/ข้อ\s*(?:[1l|][๐-๙]|[0๐]\s?[0-9๐-๙])/.test(cell.text)) {
        continue;
      }
      const seen = new Set<string>();
      for (const [, token = ""] of cell.text.matchAll(CITED)) {
        if (seen.has(token)) continue;
        seen.add(token);
        // A number of a year, or a plain number of no form, is no code.
        const reading =
          canonicalCode(token, { core: book.core }) ??
          canonicalCode(token, { core: planBook.core });
        if (!reading) continue;
        const letters = "code" in reading ? [reading.code] : reading.ambiguous;
        const code = letters.map((one) => inCodeDigits(one, documentDigits)).join(" หรือ ");
        const sure = "code" in reading && /^[1l|][๐-๙]/.test(token);
        yield {
          at: cell,
          found: token,
          params: { code },
          indicator: cell.owner?.indicator ?? null,
          ...(sure && { fix: { before: cell.raw, after: cell.raw.replaceAll(token, code) } }),
        };
      }
    }
  },
});
