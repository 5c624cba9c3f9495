import { instrumentScores, totalScore } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { roundHalfUp } from "../../../thai/round";
import { citedScores, type CitedSubject } from "../../citedScores";
import type { CheckInput } from "../../input";
import { defineRule } from "../../rule";

export const scoreInText = defineRule({
  id: "score-in-text",
  family: "scores",
  severity: "warning",
  reads: ["scores", "texts"],
  name: { th: "คะแนนในข้อความไม่ตรงกับตาราง", en: "Scores in texts that differ from the table" },
  text: {
    th: "ข้อความอ้างคะแนน {found} แต่{what} ได้ {score} คะแนน",
    en: "The text cites {found}, but {what} has {score}.",
  },
  expected: { th: "{score}", en: "{score}" },
  *look(input) {
    const { texts, book, years } = input;
    const known = knownScores(input);
    for (const cell of texts) {
      // The indicator's own cell is judged by `score-conflict`.
      if (cell.field === "indicator" || cell.field === "score") continue;
      const owner = cell.owner?.indicator;
      const own: CitedSubject | null = owner == null ? null : { of: "indicator", indicator: owner };
      for (const { value, subject } of citedScores(cell.text, book, years.result)) {
        const indicator = subject?.of === "indicator" ? subject.indicator : (owner ?? null);
        const found = formatNumber(value, 2, "arabic");
        if (value > 100) {
          yield { at: cell, found, text: OUTSIDE, expected: POINTS, severity: "error", indicator };
          continue;
        }
        const meant = subject ?? own;
        const score = meant && known.get(keyOf(meant));
        if (!meant || !score || score.includes(value)) continue;
        yield {
          at: cell,
          found,
          params: {
            what: nameOf(meant, input),
            score: formatNumber(score[0] ?? 0, 2, "arabic"),
          },
          indicator,
        };
      }
    }
  },
});

const OUTSIDE = {
  th: "ข้อความอ้างคะแนน {found} ซึ่งเกิน 100",
  en: "The text cites a score of {found}, which is above 100.",
};
const POINTS = { th: "คะแนน 0 ถึง 100", en: "A score from 0 to 100" };

/** Scores of the year by whose they are: as printed, and as computed where all indicators are there. */
function knownScores({ scoreTables, book }: CheckInput): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  const add = (key: string, value: number) => {
    known.set(key, [...(known.get(key) ?? []), roundHalfUp(value, 2)]);
  };
  for (const table of scoreTables) {
    if (!table.current) continue;
    for (const { indicator, value } of table.statements) {
      const key = keyOf({ of: "indicator", indicator });
      // What differs from the first place is said by `score-conflict`.
      if (!known.has(key)) add(key, value);
    }
    for (const [name, figure] of Object.entries(table.instruments)) add(name, figure.value);
    if (table.total) add("total", table.total.value);
    if (!table.scores) continue;
    add("total", totalScore(table.scores, book.core));
    for (const [name, value] of Object.entries(instrumentScores(table.scores, book.core)))
      add(name, value);
  }
  return known;
}

function keyOf(subject: CitedSubject): string {
  if (subject.of === "indicator") return String(subject.indicator);
  return subject.of === "instrument" ? subject.instrument : "total";
}

function nameOf(subject: CitedSubject, { book }: CheckInput): string {
  if (subject.of === "total") return "คะแนนรวม";
  if (subject.of === "instrument") return subject.instrument;
  const name = book.indicators[subject.indicator - 1]?.name.value ?? "";
  return `ตัวชี้วัดที่ ${subject.indicator} ${name}`;
}
