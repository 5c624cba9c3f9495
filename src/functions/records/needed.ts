import { neededForLevel } from "../../ita/gap";
import { neededScore } from "../../ita/needed";
import { functionTexts } from "../../locale/functions";
import { ok } from "../../core/result";
import { indicator, scores, year } from "../parameters";
import { defineFunction, given, notAvailable, parameter } from "../record";

export const NEEDED = defineFunction(
  {
    id: "NEEDED",
    parameters: [
      scores,
      indicator,
      parameter("target", "เป้าหมาย", "target", {
        th: "คะแนนรวมที่ต้องการ (0–100) หรือชื่อระดับ เช่น ผ่านดี",
        en: "The total to reach (0–100), or the name of a level",
      }),
      year,
    ],
    result: "number",
    compute: (values, number, target, rules) => {
      if (typeof target === "number") {
        return given(neededScore(values, number, target, rules), functionTexts.aboveFull);
      }
      const needed = neededForLevel(values, number, target, rules);
      if ("score" in needed) return ok(needed.score);
      if (needed.blocked === "full") return notAvailable(functionTexts.aboveFull);
      const params = {
        instrument: needed.blocked,
        level: target.name,
        minimum: target.eachInstrument ?? 0,
      };
      return notAvailable(functionTexts.otherInstrument, params);
    },
  },
  {
    description: {
      th: "คะแนนที่ตัวชี้วัดนั้นต้องได้เพื่อให้คะแนนรวมหรือระดับถึงเป้าหมาย เมื่อตัวชี้วัดอื่นคงเดิม",
      en: "Score that one indicator must reach for a total or a level, the others unchanged",
    },
    notes: [
      {
        th: "ได้ 0 เมื่อตัวชี้วัดอื่นทำให้ถึงเป้าหมายอยู่แล้ว และได้ #N/A “เกิน ๑๐๐ คะแนน” เมื่อแม้ได้เต็มก็ยังไม่ถึง",
        en: "0 when the other indicators alone reach the target; #N/A when even full points would not.",
      },
      {
        th: "เป้าหมายที่เป็นตัวเลขดูเฉพาะคะแนนรวม ตั้งแต่ปี 2566 ระดับผ่านดีขึ้นไปดูคะแนนแต่ละเครื่องมือด้วย จึงควรระบุชื่อระดับ",
        en: "A number looks at the total only. From 2566 on the upper levels look at each instrument, too: give the level's name.",
      },
    ],
    examples: [
      { args: [[[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 7, 96, 2568], gives: 93 },
      { args: [[[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 1, 85, 2568], gives: 0 },
      {
        args: [
          [[93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100]],
          8,
          "ผ่านดี",
          2568,
        ],
        gives: 83.24,
      },
    ],
  },
);
