import { consistentMean } from "../../../ita/interval";
import { oitRulesOf } from "../../../ita/oitRules";
import { weightedMean } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";
import type { Printed, ScoreTable } from "../../scoreTables";

export const questionMean = defineRule({
  id: "question-mean",
  family: "scores",
  severity: "error",
  reads: ["scores", "tables"],
  name: {
    th: "คะแนนตัวชี้วัดไม่ตรงกับข้อคำถามในตาราง",
    en: "Indicators that do not follow from their questions",
  },
  text: {
    th: "ตัวชี้วัดที่ {number} ได้ {found} แต่ข้อคำถามในตารางเดียวกันเฉลี่ยได้ {computed} การปัดเศษอธิบายไม่ได้",
    en: "Indicator {number} has {found}, but its questions in the table give {computed}; rounding does not explain it.",
  },
  expected: { th: "{computed} หรือแก้คะแนนข้อคำถาม", en: "{computed}, or the questions mended" },
  *look({ scoreTables }) {
    for (const table of scoreTables) {
      if (table.questions.length === 0 || table.incomplete) continue;
      for (const at of table.statements) {
        if (at.value < 0 || at.value > 100) continue;
        const means = meansOf(table, at.indicator);
        const [first] = means;
        if (!first || means.some((scores) => consistentMean(scores, at.value))) continue;
        yield {
          at,
          found: formatNumber(at.value, 2, "arabic"),
          params: {
            number: at.indicator,
            computed: formatNumber(
              weightedMean(
                first,
                first.map(() => 1),
              ),
              2,
              "arabic",
            ),
          },
          indicator: at.indicator,
        };
      }
    }
  },
});

/**
 * What an indicator can be the mean of: the scores of its questions; for OIT by the rule of the year its items or the
 * means of its sub-indicators, both where no source confirms the rule. None where a question of the year is missing or
 * no score.
 */
function meansOf(table: ScoreTable, indicator: number): readonly (readonly number[])[] {
  const { core } = table.book;
  const own = table.questions.filter(({ within }) => within === indicator);
  const count =
    core.questionCounts[indicator - 1] ||
    core.oitGroups
      .filter((group) => group.indicator === indicator)
      .reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (own.length !== count || !own.every(isScore)) return [];
  const items = own.map(({ value }) => value);
  if (core.indicators[indicator - 1] !== "OIT") return [items];
  const groups = core.oitGroups.filter((group) => group.indicator === indicator);
  const scoreOf = new Map(own.map(({ code, value }) => [code, value]));
  const means = groups.map(({ first, last }) => {
    const scores = Array.from({ length: last - first + 1 }, (_, i) => scoreOf.get(`o${first + i}`));
    return scores.reduce<number>((sum, score) => sum + (score ?? NaN), 0) / scores.length;
  });
  if (means.some(Number.isNaN)) return [];
  return oitRulesOf(table.book).map((rule) => (rule === "item-means" ? items : means));
}

function isScore({ value }: Printed): boolean {
  return value >= 0 && value <= 100;
}
