import { weightedScore } from "../../ita/score";
import { ok } from "../../core/result";
import { instrument, scores, year } from "../parameters";
import { defineFunction } from "../record";

export const WEIGHTED = defineFunction(
  {
    id: "WEIGHTED",
    parameters: [instrument, scores, year],
    result: "number",
    compute: (name, values, rules) => ok(weightedScore(name, values, rules)),
  },
  {
    description: {
      th: "คะแนนถ่วงน้ำหนักของเครื่องมือ คือคะแนนเครื่องมือคูณน้ำหนักของปีนั้น",
      en: "Weighted points of an instrument: its score times the year's weight",
    },
    examples: [{ args: ["OIT", [[96, 94, 95, 95, 95, 90, 88, 92, 90, 100]], 2568], gives: 38 }],
  },
);
