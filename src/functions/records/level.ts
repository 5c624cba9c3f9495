import { levelOfScores } from "../../ita/gap";
import { ok } from "../../core/result";
import { scores, year } from "../parameters";
import { defineFunction } from "../record";

export const LEVEL = defineFunction(
  {
    id: "LEVEL",
    parameters: [scores, year],
    result: "string",
    compute: (values, rules) => ok(levelOfScores(values, rules).name),
  },
  {
    description: {
      th: "ระดับผลการประเมินจากคะแนนตัวชี้วัดทั้งสิบ รวมเกณฑ์ขั้นต่ำของแต่ละเครื่องมือ",
      en: "Level from the ten indicator scores, the instruments' minima included",
    },
    examples: [
      {
        args: [[[93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100]], 2568],
        gives: "ผ่าน",
      },
      {
        args: [[[93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 83.24, 97.5, 100]], 2568],
        gives: "ผ่านดี",
      },
    ],
  },
);
