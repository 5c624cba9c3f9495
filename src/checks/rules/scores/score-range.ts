import { defineRule } from "../../rule";

export const scoreRange = defineRule({
  id: "score-range",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: { th: "คะแนนนอกช่วง 0 ถึง 100", en: "Scores outside 0 to 100" },
  text: {
    th: "คะแนน {found} อยู่นอกช่วง 0 ถึง 100",
    en: "The score {found} lies outside 0 to 100.",
  },
  expected: { th: "คะแนน 0 ถึง 100", en: "A score from 0 to 100" },
  *look({ scoreTables }) {
    for (const { statements, instruments, weighted, total } of scoreTables) {
      const figures = [
        ...statements,
        ...Object.values(instruments),
        ...Object.values(weighted),
        ...(total ? [total] : []),
      ];
      for (const figure of figures) {
        if (figure.value >= 0 && figure.value <= 100) continue;
        const indicator = "indicator" in figure ? Number(figure.indicator) : null;
        yield { at: figure, found: figure.value, indicator };
      }
    }
  },
});
