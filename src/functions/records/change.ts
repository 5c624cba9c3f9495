import { scoreChange } from "../../ita/change";
import { ok } from "../../core/result";
import { defineFunction, parameter } from "../record";

export const CHANGE = defineFunction(
  {
    id: "CHANGE",
    parameters: [
      parameter("now", "คะแนนครั้งนี้", "score", {
        th: "คะแนนครั้งนี้ (0–100)",
        en: "The score now (0–100)",
      }),
      parameter("before", "คะแนนครั้งก่อน", "score", {
        th: "คะแนนครั้งก่อน (0–100)",
        en: "The score before (0–100)",
      }),
    ],
    result: "number",
    eachCell: true,
    compute: (now, before) => ok(scoreChange(now, before)),
  },
  {
    description: {
      th: "ผลต่างของสองคะแนนที่ปัดเป็นทศนิยม 2 ตำแหน่งตามที่ประกาศ บวกเมื่อเพิ่มขึ้น ลบเมื่อลดลง",
      en: "Change of two scores, both rounded to 2 decimals as published; positive for a rise",
    },
    notes: [
      {
        th: "ใส่สองช่วงที่มีขนาดเท่ากันได้ ผลจะกระจายลงหนึ่งค่าต่อเซลล์",
        en: "Two ranges of the same size give one answer a cell.",
      },
    ],
    examples: [
      { args: [93.09, 82.63], gives: 10.46 },
      { args: [84.994, 85.005], gives: -0.02 },
    ],
  },
);
