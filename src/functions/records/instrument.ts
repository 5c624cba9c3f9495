import { instrumentScore } from "../../ita/score";
import { ok } from "../../core/result";
import { instrument, scores, year } from "../parameters";
import { defineFunction } from "../record";

export const INSTRUMENT = defineFunction(
  {
    id: "INSTRUMENT",
    parameters: [instrument, scores, year],
    result: "number",
    compute: (name, values, rules) => ok(instrumentScore(name, values, rules)),
  },
  {
    description: {
      th: "คะแนนของเครื่องมือ คือค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น ไม่ปัดเศษ",
      en: "Score of an instrument: the mean of its indicators, not rounded",
    },
    examples: [
      { args: ["IIT", [[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 2568], gives: 95 },
      { args: ["EIT", [[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 2568], gives: 90 },
    ],
  },
);
