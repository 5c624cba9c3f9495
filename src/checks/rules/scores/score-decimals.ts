import { formatNumber } from "../../../thai/number";
import { roundHalfUp } from "../../../thai/round";
import { defineRule } from "../../rule";

export const scoreDecimals = defineRule({
  id: "score-decimals",
  family: "scores",
  severity: "warning",
  reads: ["scores"],
  name: { th: "คะแนนเกินสองตำแหน่ง", en: "Scores with more than two decimals" },
  text: {
    th: "คะแนน {found} มีทศนิยมเกินสองตำแหน่ง คะแนนที่ประกาศมีสองตำแหน่ง",
    en: "The score {found} has more than two decimals; published scores have two.",
  },
  expected: { th: "{rounded} ตามประกาศผล", en: "{rounded}, as published" },
  *look({ scoreTables }) {
    for (const { statements } of scoreTables) {
      for (const at of statements) {
        const rounded = roundHalfUp(at.value, 2);
        // Below the noise of binary floats nobody typed a decimal.
        if (Math.abs(at.value - rounded) < 1e-9) continue;
        const params = { rounded: formatNumber(rounded, 2, "arabic") };
        yield { at, found: at.value, params, indicator: at.indicator };
      }
    }
  },
});
