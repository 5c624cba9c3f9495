import { ok } from "../../core/result";
import { labelledScores, labels, scoreList } from "../labelledScores";
import { defineFunction } from "../record";

export const RANK = defineFunction(
  {
    id: "RANK",
    parameters: [labels, scoreList],
    result: "spill",
    compute: (labelLine, scoreLine) => {
      const entries = labelledScores(labelLine, scoreLine);
      if (!entries.ok) return entries;
      const best = [...entries.value].sort((a, b) => b.score - a.score);
      let rank = 0;
      return ok(
        best.map(({ label, score }, i) => {
          if (score !== best[i - 1]?.score) rank = i + 1;
          return [rank, label, score];
        }),
      );
    },
  },
  {
    description: {
      th: "อันดับ ชื่อ และคะแนน เรียงจากสูงไปต่ำ คะแนนเท่ากันได้อันดับเดียวกัน",
      en: "Rank, label and score, best first; equal scores share a rank",
    },
    notes: [
      {
        th: "แถวที่ว่างทั้งชื่อและคะแนนถูกข้ามไป จึงใช้กับทั้งคอลัมน์หรือตารางที่ยังกรอกไม่ครบได้",
        en: "Rows in which label and score are both blank are left out, so that whole columns may be given.",
      },
    ],
    examples: [
      {
        args: [
          [["IIT"], ["EIT"], ["OIT"]],
          [[93.99], [98.75], [98.75]],
        ],
        gives: [
          [1, "EIT", 98.75],
          [1, "OIT", 98.75],
          [3, "IIT", 93.99],
        ],
      },
    ],
  },
);
