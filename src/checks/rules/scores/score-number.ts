import { levelNameIn } from "../../../tables/levelNames";
import type { Figure } from "../../../tables/table";
import { defineRule } from "../../rule";
import { pointsFix } from "../../scoreFixes";

/** Figures that must be numbers. */
const NUMBERS: readonly Figure["aspect"][] = [
  "score",
  "published",
  "points",
  "weight",
  "comparison",
];

export const scoreNumber = defineRule({
  id: "score-number",
  family: "scores",
  severity: "error",
  reads: ["tables"],
  name: { th: "คะแนนที่ไม่ใช่ตัวเลข", en: "Scores that are no numbers" },
  text: { th: "คะแนน “{found}” ไม่ใช่ตัวเลข", en: "The score “{found}” is not a number." },
  expected: { th: "ตัวเลข 0 ถึง 100", en: "A number from 0 to 100" },
  *look({ tables, sheets }) {
    const data = new Set(sheets.flatMap(({ name, data: own }) => (own ? [name] : [])));
    for (const { figures } of tables) {
      for (const figure of figures) {
        const { aspect, reading, text, formula, ...at } = figure;
        if (formula || !NUMBERS.includes(aspect)) continue;
        if (reading.kind === "not-number" && levelNameIn(text) === null) yield { at, found: text };
        // On our own sheets a score is a number: a chart and an officer's own formula cannot read "93.82%" as a text.
        const asText = reading.kind === "points" && reading.written === "percent-text";
        const fix = asText && data.has(at.sheet) ? pointsFix(figure, true) : null;
        if (fix) yield { at, found: text, fix };
      }
    }
  },
});
