import { consistentTotal } from "../../ita/interval";
import { ok } from "../../core/result";
import { scores, year } from "../parameters";
import { defineFunction, parameter } from "../record";

export const CONSISTENT = defineFunction(
  {
    id: "CONSISTENT",
    parameters: [
      scores,
      parameter("total", "คะแนนรวม", "score", {
        th: "คะแนนรวมตามประกาศ ทศนิยม 2 ตำแหน่ง (0–100)",
        en: "The total as printed with 2 decimals (0–100)",
      }),
      year,
    ],
    result: "boolean",
    compute: (values, total, rules) => ok(consistentTotal(values, total, rules)),
  },
  {
    description: {
      th: "TRUE เมื่อคะแนนรวมที่ประกาศเกิดจากคะแนนตัวชี้วัดชุดนี้ได้ โดยทุกค่าปัดเป็นทศนิยม 2 ตำแหน่ง",
      en: "TRUE when the printed total can come from these scores, all known to 2 decimals only",
    },
    notes: [
      {
        th: "คำนวณจากช่วงของค่าจริงก่อนปัดเศษ ไม่ใช่ค่าคลาดเคลื่อนที่กำหนดเอง จึงยอมรับทุกผลที่การปัดเศษทำให้เกิดได้ และไม่ยอมรับผลอื่น",
        en: "Computed from the intervals of the values before rounding: every total that rounding can produce is accepted, and no other.",
      },
    ],
    examples: [
      {
        args: [[[96.5, 93.11, 91.57, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100]], 95.01, 2565],
        gives: true,
      },
      {
        args: [[[96.5, 93.11, 91.31, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100]], 95.01, 2565],
        gives: false,
      },
    ],
  },
);
