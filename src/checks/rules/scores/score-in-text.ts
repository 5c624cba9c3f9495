import { toArabicDigits } from "../../../thai/digits";
import { formatNumber, parseNumber } from "../../../thai/number";
import { roundHalfUp } from "../../../thai/round";
import { defineRule } from "../../rule";

/** A score of two decimals with the word คะแนน before or behind it. */
const CITED = /คะแนน[^\d\n]{0,25}?(\d{1,3}\.\d{2})(?!\d)|(?<![\d.])(\d{1,3}\.\d{2})\s*คะแนน/g;
/** Words before a score that make it somebody else's: a question, another year, a target, a change. */
const OTHERS =
  /ข้อ\s*(?:ที่\s*)?[A-Za-z0-9]|(?<![A-Za-z])[ieo]\s?\d|เป้าหมาย|เกณฑ์|ปีที่(?:แล้ว|ผ่านมา)|เพิ่มขึ้น|ลดลง|สูงกว่า|ต่ำกว่า|ค่าเฉลี่ย|ระดับประเทศ|ภาพรวม|คะแนนรวม|IIT|EIT|OIT/i;
/** Characters before a score in which such words count. */
const REACH = 60;

export const scoreInText = defineRule({
  id: "score-in-text",
  family: "scores",
  severity: "warning",
  reads: ["scores", "texts"],
  name: { th: "คะแนนในข้อความไม่ตรงกับตาราง", en: "Scores in texts that differ from the table" },
  text: {
    th: "ข้อความอ้างคะแนน {found} แต่ตัวชี้วัดที่ {number} {name} ได้ {score} คะแนน",
    en: "The text cites {found}, but indicator {number} {name} has {score}.",
  },
  expected: { th: "{score}", en: "{score}" },
  *look({ scoreTables, texts, book }) {
    const scores = new Map<number, number>();
    for (const { statements } of scoreTables) {
      for (const { indicator, value } of statements) {
        if (!scores.has(indicator)) scores.set(indicator, roundHalfUp(value, 2));
      }
    }
    if (scores.size === 0) return;
    for (const cell of texts) {
      const number = cell.owner?.indicator;
      const score = number == null ? undefined : scores.get(number);
      // The indicator's own cell is judged by `score-conflict`.
      if (score === undefined || cell.field === "indicator" || !cell.text.includes("คะแนน"))
        continue;
      const plain = toArabicDigits(cell.text);
      const seen = new Set<number>();
      for (const match of plain.matchAll(CITED)) {
        const value = parseNumber(match[1] ?? match[2] ?? "");
        const from = Math.max(0, match.index - REACH);
        const before = plain.slice(from, match.index + match[0].length);
        if (value === null || value === score || seen.has(value) || OTHERS.test(before)) continue;
        seen.add(value);
        yield {
          at: cell,
          found: formatNumber(value, 2, "arabic"),
          params: {
            number: number ?? 0,
            name: book.indicators[(number ?? 0) - 1]?.name.value ?? "",
            score: formatNumber(score, 2, "arabic"),
          },
          indicator: number ?? null,
        };
      }
    }
  },
});
