import { splitCode } from "../../../ita/codes";
import type { RuleBook } from "../../../ita/rulebook/schema";
import { normalizeText } from "../../../thai/clean";
import { writtenCodes } from "../../codes";
import { editDistance } from "../../../thai/distance";
import { defineRule } from "../../rule";

/** Texts of which at most this part of the letters differs are the same question, give or take spelling. */
const SAME = 0.15;
/** Up to this a text may be its own question in other words. */
const ALIKE = 0.5;
/** Letters without which a text could be many questions. */
const LONG_ENOUGH = 12;

/** Letters and digits of a text, spaces and punctuation put aside. */
const lettersOf = (text: string) => normalizeText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** Whether at most this part of an official text's letters would have to change. */
function isNear(letters: string, official: string | undefined, part: number): boolean {
  if (!official || official.length < LONG_ENOUGH) return false;
  const limit = Math.floor(official.length * part);
  return editDistance(letters, official, limit) <= limit;
}

/** Letters of every confirmed question and item text of a year, by code. */
function officialTexts({ questions, items }: RuleBook): ReadonlyMap<string, string> {
  return new Map(
    [...questions, ...items].map(({ code, text }) => [code, lettersOf(text.value ?? "")]),
  );
}

export const codeText = defineRule({
  id: "code-text",
  family: "completeness",
  severity: "warning",
  reads: ["tables"],
  name: { th: "รหัสกับข้อความของข้อคำถามไม่ตรงกัน", en: "Codes beside another question's text" },
  text: {
    th: "ข้อความนี้เป็นของข้อ {code} ในแบบของปี {year} แต่เขียนรหัสว่า {found}",
    en: "This is the text of {code} in the forms of FY{year}, but the code says {found}.",
  },
  expected: {
    th: "รหัส {code} หรือข้อความของข้อ {found}",
    en: "The code {code}, or the text of {found}",
  },
  *look(input) {
    const { book, planBook, years } = input;
    const official = officialTexts(book);
    const ofPlan = officialTexts(planBook);
    /** Code of the question that a text is, where it is not that of its own code. */
    const otherCode = (text: string, own: string): string | null => {
      const letters = lettersOf(text);
      if ([official, ofPlan].some((texts) => isNear(letters, texts.get(own), ALIKE))) return null;
      const others = Array.from(official);
      return others.find(([, other]) => isNear(letters, other, SAME))?.[0] ?? null;
    };
    const known = new Map<string, string | null>();
    for (const { row, at, written, value, reading } of writtenCodes(input)) {
      if (!reading || !("code" in reading)) continue;
      const { question, questionCode } = row.record.cells;
      const text =
        questionCode?.column === at.column ? (question?.text ?? "") : splitCode(value).text;
      const key = `${reading.code} ${text}`;
      const code = known.has(key) ? known.get(key) : otherCode(text, reading.code);
      known.set(key, code ?? null);
      const params = { code: code ?? "", year: years.result };
      if (code) yield { at, found: written, params, indicator: row.indicator };
    }
  },
});
