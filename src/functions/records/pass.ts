import { passes } from "../../ita/level";
import { ok } from "../../core/result";
import { year } from "../parameters";
import { defineFunction, parameter } from "../record";

export const PASS = defineFunction(
  {
    id: "PASS",
    parameters: [
      parameter("score", "คะแนน", "score", { th: "คะแนน (0–100)", en: "The score (0–100)" }),
      year,
    ],
    result: "boolean",
    eachCell: true,
    compute: (score, rules) => ok(passes(score, rules)),
  },
  {
    description: {
      th: "TRUE เมื่อคะแนนที่ปัดเป็นทศนิยม 2 ตำแหน่งถึงเกณฑ์ผ่านของปีนั้น",
      en: "TRUE when the score, rounded to 2 decimals, reaches the year's pass line",
    },
    examples: [
      { args: [84.995, 2568], gives: true },
      { args: [84.99, 2568], gives: false },
    ],
  },
);
