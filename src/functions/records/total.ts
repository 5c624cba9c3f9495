import { totalScore } from "../../ita/score";
import { ok } from "../../core/result";
import { scores, year } from "../parameters";
import { defineFunction } from "../record";

export const TOTAL = defineFunction(
  {
    id: "TOTAL",
    parameters: [scores, year],
    result: "number",
    compute: (values, rules) => ok(totalScore(values, rules)),
  },
  {
    description: {
      th: "คะแนนรวมถ่วงน้ำหนักของทั้งสามเครื่องมือ ไม่ปัดเศษ",
      en: "Weighted total of the three instruments, not rounded",
    },
    examples: [{ args: [[[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 2568], gives: 95.5 }],
  },
);
