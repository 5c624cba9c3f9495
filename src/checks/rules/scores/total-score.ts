import {
  consistentMean,
  consistentTotal,
  consistentTotalOfInstruments,
} from "../../../ita/interval";
import type { CoreRules } from "../../../ita/rulebook/schema";
import { INSTRUMENTS, sum, totalScore } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";
import type { ScoreTable } from "../../scoreTables";

export const totalScoreRule = defineRule({
  id: "total-score",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: { th: "คะแนนรวมไม่ตรงกับส่วนประกอบ", en: "Totals that do not follow from the parts" },
  text: {
    th: "คะแนนรวม {found} ไม่สอดคล้องกับ{parts} ซึ่งคำนวณได้ {computed} การปัดเศษอธิบายไม่ได้",
    en: "The total {found} cannot come from its parts ({parts}), which give {computed}; rounding does not explain it.",
  },
  expected: { th: "{computed} หรือแก้คะแนนที่ใช้คำนวณ", en: "{computed}, or the parts mended" },
  *look({ scoreTables }) {
    for (const table of scoreTables) {
      const { total } = table;
      if (!total || !isScore(total.value)) continue;
      const other = contradiction(table, total.value);
      if (!other) continue;
      // "คะแนนเฉลี่ย" below a column may be its plain mean.
      if (total.mean && table.scores && consistentMean(table.scores, total.value)) continue;
      const computed = formatNumber(other.computed, other.decimals, "arabic");
      yield {
        at: total,
        found: formatNumber(total.value, 2, "arabic"),
        params: { computed, parts: other.parts },
        // Provisional weights may not be those of the year.
        ...(table.book.provisional && { severity: "warning" as const }),
      };
    }
  },
});

interface Contradiction {
  readonly parts: string;
  readonly computed: number;
  readonly decimals: number;
}

/** What the parts give where the total cannot come from them; null when it can, or they are not all there. */
function contradiction(table: ScoreTable, total: number): Contradiction | null {
  const { scores, instruments, weighted, book } = table;
  const { core } = book;
  const printed = contradictsInstruments(instruments, total, core);
  if (scores) {
    // A total that follows from printed instruments is as right as they are, and they are judged by themselves.
    if (consistentTotal(scores, total, core) || printed === false) return null;
    return { parts: "คะแนนรายตัวชี้วัด", computed: totalScore(scores, core), decimals: 3 };
  }
  if (printed !== null)
    return printed === false ? null : { parts: "คะแนนรายเครื่องมือ", computed: printed, decimals: 2 };
  const points = INSTRUMENTS.flatMap((name) => weighted[name]?.value ?? []);
  if (points.length < INSTRUMENTS.length) return null;
  const computed = sum(points);
  // Three printed points and the total are known within half a hundredth each.
  return Math.abs(computed - total) < 0.02
    ? null
    : { parts: "คะแนนถ่วงน้ำหนัก", computed, decimals: 2 };
}

/** What the printed instruments give; false when the total follows from them, null when they are not all there. */
function contradictsInstruments(
  { IIT, EIT, OIT }: ScoreTable["instruments"],
  total: number,
  core: CoreRules,
): number | false | null {
  if (!IIT || !EIT || !OIT || ![IIT, EIT, OIT].every(({ value }) => isScore(value))) return null;
  const values = { IIT: IIT.value, EIT: EIT.value, OIT: OIT.value };
  if (consistentTotalOfInstruments(values, total, core)) return false;
  return sum(INSTRUMENTS.map((name) => (values[name] * core.weights[name]) / 100));
}

function isScore(value: number): boolean {
  return value >= 0 && value <= 100;
}
