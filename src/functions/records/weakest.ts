import { weakest } from "../../ita/weakest";
import { functionTexts } from "../../locale/functions";
import { ok } from "../../core/result";
import { defineFunction, invalidValue, optionalParameter, parameter } from "../record";

const DEFAULT_COUNT = 3;

export const WEAKEST = defineFunction(
  {
    id: "WEAKEST",
    parameters: [
      parameter("labels", "labels", {
        th: "ชื่อหรือรหัสของแต่ละคะแนน เป็นแถวเดียวหรือคอลัมน์เดียว",
        en: "Name or code of each score, one row or one column",
      }),
      parameter("scores", "scoreList", {
        th: "คะแนน (0–100) จำนวนเท่ากับชื่อ เป็นแถวเดียวหรือคอลัมน์เดียว",
        en: "As many scores (0–100) as labels, one row or one column",
      }),
      optionalParameter("count", "count", {
        th: "จำนวนรายการที่ต้องการ หากไม่ระบุแสดง 3 รายการ",
        en: "How many to list; 3 when left out",
      }),
    ],
    result: "spill",
    compute: (labels, scores, count) => {
      if (scores.length !== labels.length) {
        return invalidValue(functionTexts.wrongCount, {
          name: "scores",
          expected: labels.length,
          found: scores.length,
        });
      }
      const entries = labels.map((label, i) => ({ label, score: scores[i] ?? 0 }));
      const lowest = weakest(entries, count ?? DEFAULT_COUNT);
      return ok(lowest.map(({ label, score }) => [label, score]));
    },
  },
  {
    description: {
      th: "รายการคะแนนต่ำสุด เรียงจากต่ำไปสูง คะแนนเท่ากันเรียงตามลำดับเดิม",
      en: "The lowest scores with their labels, lowest first, ties in the given order",
    },
    examples: [
      {
        args: [
          [["i1"], ["i2"], ["i3"], ["i4"]],
          [[90], [72.5], [88], [72.5]],
        ],
        gives: [
          ["i2", 72.5],
          ["i4", 72.5],
          ["i3", 88],
        ],
      },
      { args: [[["IIT", "EIT", "OIT"]], [[93.99, 84.65, 98.75]], 1], gives: [["EIT", 84.65]] },
    ],
  },
);
