import { consistentTotal } from "../../../ita/interval";
import { totalScore } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";

export const totalScoreRule = defineRule({
  id: "total-score",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: { th: "คะแนนรวมไม่ตรงกับตัวชี้วัด", en: "Totals that do not follow from the parts" },
  text: {
    th: "คะแนนรวม {found} ไม่สอดคล้องกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {computed} การปัดเศษอธิบายไม่ได้",
    en: "The total {found} cannot come from the indicators, which give {computed}; rounding does not explain it.",
  },
  expected: { th: "{computed} หรือแก้คะแนนรายตัวชี้วัด", en: "{computed}, or other indicator scores" },
  *look({ scoreTables, book }) {
    for (const { scores, total } of scoreTables) {
      if (!scores || !total || consistentTotal(scores, total.value, book.core)) continue;
      yield {
        at: total,
        found: formatNumber(total.value, 2, "arabic"),
        params: { computed: formatNumber(totalScore(scores, book.core), 3, "arabic") },
      };
    }
  },
});
