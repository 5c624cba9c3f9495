import { splitCode } from "../../../ita/codes";
import type { RuleBook } from "../../../ita/rulebook/schema";
import { normalizeText } from "../../../thai/clean";
import { writtenCodes } from "../../codes";
import { defineRule } from "../../rule";

/** Texts that share this part of their pairs of letters are the same question, give or take spelling and spaces. */
const SAME = 0.85;
/** Above this a text may be its own question in other words. */
const ALIKE = 0.6;
/** Letters without which a text could be many questions. */
const LONG_ENOUGH = 12;

/** Pairs of neighbouring letters, spaces and marks put aside. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = normalizeText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  return letters.length < LONG_ENOUGH
    ? new Set()
    : new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Part of the pairs that two texts share, 0–1 (the measure of Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Pairs of every confirmed question and item text of a year, by code. */
function officialTexts({ questions, items }: RuleBook): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...questions, ...items].map(({ code, text }) => [code, pairsOf(text.value ?? "")]),
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
      const pairs = pairsOf(text);
      const like = (texts: typeof official, code: string) =>
        likeness(pairs, texts.get(code) ?? new Set());
      if (like(official, own) > ALIKE || like(ofPlan, own) > ALIKE) return null;
      return Array.from(official.keys()).find((code) => like(official, code) >= SAME) ?? null;
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
