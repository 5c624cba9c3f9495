import { consistentMean } from "../../../ita/interval";
import { oitRulesOf } from "../../../ita/oitRules";
import { groupSize, weightedMean } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";
import type { ScoreTable } from "../../scoreTables";

export const subIndicatorScore = defineRule({
  id: "sub-indicator-score",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: {
    th: "คะแนนตัวชี้วัดไม่ตรงกับตัวชี้วัดย่อย",
    en: "Indicators that do not follow from their sub-indicators",
  },
  text: {
    th: "ตัวชี้วัดที่ {number} ได้ {found} แต่ตัวชี้วัดย่อยในตารางเดียวกันคำนวณได้ {computed} การปัดเศษอธิบายไม่ได้",
    en: "Indicator {number} has {found}, but its sub-indicators in the table give {computed}; rounding does not explain it.",
  },
  expected: {
    th: "{computed} หรือแก้คะแนนตัวชี้วัดย่อย",
    en: "{computed}, or the sub-indicators mended",
  },
  *look({ scoreTables }) {
    for (const table of scoreTables) {
      for (const at of table.statements) {
        const computed = meansOf(table, at.indicator);
        const [first] = computed;
        if (!first || at.value < 0 || at.value > 100) continue;
        if (computed.some(({ scores, weights }) => consistentMean(scores, at.value, weights)))
          continue;
        yield {
          at,
          found: formatNumber(at.value, 2, "arabic"),
          params: {
            number: at.indicator,
            computed: formatNumber(weightedMean(first.scores, first.weights), 2, "arabic"),
          },
          indicator: at.indicator,
        };
      }
    }
  },
});

interface Mean {
  readonly scores: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The means that the sub-indicators of an indicator can have: of the sub-indicators, and of all their items; the
 * year's rule first. None where a sub-indicator is missing.
 */
function meansOf({ subIndicators, book }: ScoreTable, indicator: number): readonly Mean[] {
  const groups = book.core.oitGroups.filter((group) => group.indicator === indicator);
  const scores = groups.flatMap(({ id }) => {
    const own = subIndicators.filter((one) => one.id === id);
    const [first] = own;
    return first && own.length === 1 && first.value >= 0 && first.value <= 100 ? [first.value] : [];
  });
  if (groups.length === 0 || scores.length !== groups.length) return [];
  const bySub = { scores, weights: groups.map(() => 1) };
  const byItem = { scores, weights: groups.map(groupSize) };
  return oitRulesOf(book).map((rule) => (rule === "item-means" ? byItem : bySub));
}
