import {
  consistentInstrument,
  consistentPoints,
  consistentPointsOfInstrument,
} from "../../../ita/interval";
import type { Instrument } from "../../../ita/rulebook/schema";
import { INSTRUMENTS, instrumentScore, weightedScore } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule, type Hit } from "../../rule";
import { scoreOf, type Printed, type ScoreTable } from "../../scoreTables";

export const instrumentScoreRule = defineRule({
  id: "instrument-score",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: { th: "คะแนนรายเครื่องมือไม่ตรงกับตัวชี้วัด", en: "Instrument scores that do not follow" },
  text: {
    th: "{what} {found} ไม่สอดคล้องกับคะแนนที่ใช้คำนวณ ซึ่งคำนวณได้ {computed} การปัดเศษอธิบายไม่ได้",
    en: "{what} {found} cannot come from the scores it is computed from, which give {computed}; rounding does not explain it.",
  },
  expected: { th: "{computed} หรือแก้คะแนนที่ใช้คำนวณ", en: "{computed}, or the other scores mended" },
  *look({ scoreTables }) {
    for (const table of scoreTables) for (const name of INSTRUMENTS) yield* judge(table, name);
  },
});

function* judge(table: ScoreTable, name: Instrument): Generator<Hit> {
  const { core } = table.book;
  const whole = table.instruments[name];
  const points = table.weighted[name];
  const scores = scoresFor(table, name);
  if (scores) {
    if (whole && !consistentInstrument(name, scores, whole.value, core))
      yield hitOf(whole, `คะแนน ${name}`, instrumentScore(name, scores, core));
    if (points && !consistentPoints(name, scores, points.value, core))
      yield hitOf(points, `คะแนนถ่วงน้ำหนัก ${name}`, weightedScore(name, scores, core));
  } else if (
    whole &&
    points &&
    !consistentPointsOfInstrument(name, whole.value, points.value, core)
  ) {
    const computed = (whole.value * core.weights[name]) / 100;
    yield hitOf(points, `คะแนนถ่วงน้ำหนัก ${name}`, computed);
  }
}

/** Scores in official order where all of this instrument are stated; those of the others do not count. */
function scoresFor({ statements, book }: ScoreTable, name: Instrument): number[] | null {
  const scores = book.core.indicators.map((instrument, i) =>
    instrument === name ? scoreOf(statements, i + 1) : 0,
  );
  return scores.every((score) => score !== null) ? scores : null;
}

function hitOf(at: Printed, what: string, computed: number): Hit {
  return {
    at,
    found: formatNumber(at.value, 2, "arabic"),
    params: { what, computed: formatNumber(computed, 2, "arabic") },
  };
}
