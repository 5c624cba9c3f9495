import { bookOf } from "../../ita/rulebook/book";
import { INSTRUMENTS } from "../../ita/score";
import type { Fact, Provenance, RuleBook } from "../../ita/rulebook/schema";
import { sureTexts as texts } from "../../locale/functions";
import { thaiSource } from "../../locale/sources";
import { ok } from "../../core/result";
import { say } from "../../core/text";
import { year } from "../parameters";
import { defineFunction, parameter } from "../record";
import { readCode } from "./itemcode";

const what = parameter("what", "สิ่งที่ถาม", "value", {
  th: 'รหัส เช่น i1, o10 หรือ "weights" (น้ำหนัก) "levels" (ระดับ) "oit" (วิธีคิด OIT)',
  en: 'A code such as i1 or o10, or "weights", "levels", "oit"',
});

/** A row: confidence, source, and the fact in short. */
function factRow({ confidence, source }: Provenance, shown: string): readonly string[] {
  return [say(texts[confidence], "th"), thaiSource(source), shown];
}

/** The rules that can be asked for, by the words of the cell. */
const RULES: Readonly<Record<string, (book: RuleBook) => readonly (readonly string[])[]>> = {
  weights: ({ core, known }) => [
    factRow(known.weights, INSTRUMENTS.map((name) => `${name} ${core.weights[name]}`).join(" ")),
  ],
  levels: ({ core, known }) =>
    core.levels.map(({ name }, i) => factRow(known.levels[i] ?? known.passLine, name)),
  oit: ({ core, known }) => [factRow(known.oitRule, say(texts[core.oitRule], "th"))],
};
/** Thai words for the same. */
const THAI_WORDS: Readonly<Record<string, string>> = { น้ำหนัก: "weights", ระดับ: "levels" };

function textOf(book: RuleBook, code: string): Fact<string | null> | undefined {
  return (
    book.questions.find((one) => one.code === code) ?? book.items.find((one) => one.code === code)
  )?.text;
}

export const SURE = defineFunction(
  {
    id: "SURE",
    parameters: [what, year],
    result: "spill",
    compute: (asked, rules) => {
      const book = bookOf(rules.fiscalYear);
      if (!book) throw new RangeError(`no rulebook for ${rules.fiscalYear}`);
      const word = String(asked).trim().toLowerCase();
      const rows = RULES[THAI_WORDS[word] ?? word];
      if (rows) return ok(rows(book));
      const code = readCode(what, asked, null, rules);
      if (!code.ok) return code;
      const text = textOf(book, code.value);
      if (!text) throw new RangeError(`no text of ${code.value}`);
      return ok([factRow(text, text.confidence === "unverified" ? "" : (text.value ?? ""))]);
    },
  },
  {
    description: {
      th: "ความเชื่อมั่นและแหล่งอ้างอิงของข้อความตามรหัส หรือของเกณฑ์ (weights, levels, oit)",
      en: "Confidence and source of a code's text, or of a rule (weights, levels, oit)",
    },
    notes: [
      {
        th: "ได้สามช่อง: ยืนยันแล้ว น่าจะใช่ หรือยังไม่ยืนยัน แหล่งอ้างอิง และข้อความหรือเกณฑ์นั้น ปีที่ยังไม่มีประกาศได้ “ยังไม่ยืนยัน” ทุกเรื่อง",
        en: "Three cells: confirmed, likely or not confirmed; the source; and the text or the rule. A year of which nothing is announced is never confirmed.",
      },
    ],
    examples: [
      {
        args: ["weights", 2568],
        gives: [["ยืนยันแล้ว", "แผนมาตรการปี 2568 ของเทศบาลนครพิษณุโลก", "IIT 30 EIT 30 OIT 40"]],
      },
      { args: ["o5", 2568], gives: [["ยังไม่ยืนยัน", "ยังไม่มีแหล่งอ้างอิง", ""]] },
    ],
  },
);
