import { formatNumber } from "../../../thai/number";
import { roundHalfUp } from "../../../thai/round";
import { spotOf } from "../../rows";
import { defineRule } from "../../rule";

/** How many of the lowest indicators count as the weakest. */
const WEAKEST = 3;

export const priority = defineRule({
  id: "priority",
  family: "structure",
  severity: "warning",
  reads: ["tables", "scores"],
  name: { th: "จัดลำดับความสำคัญไม่ตรงกับคะแนน", en: "Measures where they are needed least" },
  text: {
    th: "มีมาตรการของตัวชี้วัดที่ {number} ซึ่งได้ {found} คะแนน แต่ตัวชี้วัดที่ {weak} {name} ซึ่งได้เพียง {score} ยังไม่มี",
    en: "Indicator {number} with {found} has a measure, but indicator {weak} {name} with only {score} has none.",
  },
  expected: {
    th: "มาตรการสำหรับตัวชี้วัดที่ {weak} ก่อน",
    en: "A measure for indicator {weak} first",
  },
  *look({ rows, scoreTables, book }) {
    const scores = scoreTables.find((table) => table.current && table.scores)?.scores;
    if (!scores) return;
    const covered = rows.filter(
      ({ table, record, indicator }) =>
        table.kind === "measures" && indicator !== null && record.cells.measure,
    );
    const scoreOf = (indicator: number | null) => scores[(indicator ?? 0) - 1] ?? 0;
    const strong = covered
      .filter(({ indicator }) => roundHalfUp(scoreOf(indicator), 2) >= book.core.passLine)
      .sort((a, b) => scoreOf(b.indicator) - scoreOf(a.indicator));
    const [strongest] = strong;
    if (!strongest?.indicator) return;
    const lowest = book.indicators
      .map(({ number }) => number)
      .sort((a, b) => scoreOf(a) - scoreOf(b) || a - b)
      .slice(0, WEAKEST);
    for (const weak of lowest) {
      if (covered.some(({ indicator }) => indicator === weak)) continue;
      if (scoreOf(weak) >= scoreOf(strongest.indicator)) continue;
      yield {
        at: spotOf(strongest, "measure"),
        found: formatNumber(scoreOf(strongest.indicator), 2, "arabic"),
        params: {
          number: strongest.indicator,
          weak,
          name: book.indicators[weak - 1]?.name.value ?? "",
          score: formatNumber(scoreOf(weak), 2, "arabic"),
        },
        indicator: weak,
      };
    }
  },
});
