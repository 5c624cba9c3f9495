import { neededScore } from "../../ita/needed";
import { functionTexts } from "../../locale/functions";
import { indicator, scores, year } from "../parameters";
import { defineFunction, given, parameter } from "../record";

export const NEEDED = defineFunction(
  {
    id: "NEEDED",
    parameters: [
      scores,
      indicator,
      parameter("target", "เป้าหมาย", "score", {
        th: "คะแนนรวมที่ต้องการ (0–100)",
        en: "The total to reach (0–100)",
      }),
      year,
    ],
    result: "number",
    compute: (values, number, target, rules) =>
      given(neededScore(values, number, target, rules), functionTexts.aboveFull),
  },
  {
    description: {
      th: "คะแนนที่ตัวชี้วัดนั้นต้องได้เพื่อให้คะแนนรวมถึงเป้าหมาย เมื่อตัวชี้วัดอื่นคงเดิม",
      en: "Score that one indicator must reach for the total to be the target, the others unchanged",
    },
    notes: [
      {
        th: "ได้ 0 เมื่อตัวชี้วัดอื่นทำให้ถึงเป้าหมายอยู่แล้ว และได้ #N/A “เกิน ๑๐๐ คะแนน” เมื่อแม้ได้เต็มก็ยังไม่ถึง",
        en: "0 when the other indicators alone reach the target; #N/A when even full points would not.",
      },
    ],
    examples: [
      { args: [[[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 7, 96, 2568], gives: 93 },
      { args: [[[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 1, 85, 2568], gives: 0 },
    ],
  },
);
