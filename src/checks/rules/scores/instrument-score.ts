import { consistentInstrument, consistentPoints } from "../../../ita/interval";
import { INSTRUMENTS, instrumentScore, weightedScore } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";

export const instrumentScoreRule = defineRule({
  id: "instrument-score",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: { th: "คะแนนรายเครื่องมือไม่ตรงกับตัวชี้วัด", en: "Instrument scores that do not follow" },
  text: {
    th: "{what} {found} ไม่สอดคล้องกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {computed} การปัดเศษอธิบายไม่ได้",
    en: "{what} {found} cannot come from the indicators, which give {computed}; rounding does not explain it.",
  },
  expected: { th: "{computed} หรือแก้คะแนนรายตัวชี้วัด", en: "{computed}, or other indicator scores" },
  *look({ scoreTables, book }) {
    const { core } = book;
    for (const { scores, instruments, weighted } of scoreTables) {
      if (!scores) continue;
      for (const name of INSTRUMENTS) {
        const whole = instruments[name];
        if (whole && !consistentInstrument(name, scores, whole.value, core)) {
          yield {
            at: whole,
            found: formatNumber(whole.value, 2, "arabic"),
            params: {
              what: `คะแนน ${name}`,
              computed: formatNumber(instrumentScore(name, scores, core), 2, "arabic"),
            },
          };
        }
        const points = weighted[name];
        if (points && !consistentPoints(name, scores, points.value, core)) {
          yield {
            at: points,
            found: formatNumber(points.value, 2, "arabic"),
            params: {
              what: `คะแนนถ่วงน้ำหนัก ${name}`,
              computed: formatNumber(weightedScore(name, scores, core), 2, "arabic"),
            },
          };
        }
      }
    }
  },
});
