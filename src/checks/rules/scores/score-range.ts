import type { Figure } from "../../../tables/table";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";
import { pointsFix } from "../../scoreFixes";

/** Figures from 0 to 100, also those of others and targets. */
const POINTS: readonly Figure["aspect"][] = [
  "score",
  "published",
  "points",
  "weight",
  "comparison",
  "previous",
  "target",
];

export const scoreRange = defineRule({
  id: "score-range",
  family: "scores",
  severity: "error",
  reads: ["scores", "tables"],
  name: { th: "คะแนนนอกช่วง 0 ถึง 100", en: "Scores outside 0 to 100" },
  text: {
    th: "คะแนน {found} อยู่นอกช่วง 0 ถึง 100",
    en: "The score {found} lies outside 0 to 100.",
  },
  expected: { th: "คะแนน 0 ถึง 100", en: "A score from 0 to 100" },
  *look({ tables, scoreTables }) {
    const told = new Set<string>();
    for (const { figures } of tables) {
      for (const figure of figures) {
        const { aspect, points, formula, subject, within, ...at } = figure;
        if (formula || points === null || !POINTS.includes(aspect)) continue;
        if (points >= 0 && points <= 100) continue;
        told.add(`${at.sheet}!${at.row}:${at.column}`);
        const indicator = subject.of === "indicator" ? subject.indicator : (within ?? null);
        // Points that got a percent format later show as 9382%.
        const fix = pointsFix(figure, false);
        const found = formatNumber(points, undefined, "arabic");
        yield { at, found, indicator, ...(fix && { fix }) };
      }
    }
    for (const { statements } of scoreTables) {
      for (const one of statements) {
        if (one.value >= 0 && one.value <= 100) continue;
        if (told.has(`${one.sheet}!${one.row}:${one.column}`)) continue;
        yield { at: one, found: one.value, indicator: one.indicator };
      }
    }
  },
});
