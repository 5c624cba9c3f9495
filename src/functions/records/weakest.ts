import { weakest } from "../../ita/weakest";
import { ok } from "../../core/result";
import { labelledScores, labels, scoreList } from "../labelledScores";
import { defineFunction, optionalParameter } from "../record";

const DEFAULT_COUNT = 3;

export const WEAKEST = defineFunction(
  {
    id: "WEAKEST",
    parameters: [
      labels,
      scoreList,
      optionalParameter("count", "จำนวน", "count", {
        th: "จำนวนรายการที่ต้องการ หากไม่ระบุแสดง 3 รายการ",
        en: "How many to list; 3 when left out",
      }),
    ],
    result: "spill",
    compute: (labelLine, scoreLine, count) => {
      const entries = labelledScores(labelLine, scoreLine);
      if (!entries.ok) return entries;
      const lowest = weakest(entries.value, count ?? DEFAULT_COUNT);
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
