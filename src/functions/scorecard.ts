import { levelOf } from "../ita/level";
import { instrumentScores, totalScore } from "../ita/score";
import type { Instrument } from "../ita/rulebook/schema";
import { scorecardTexts } from "../locale/functions";
import { ok } from "../locale/result";
import { scores, year } from "./parameters";
import { defineFunction } from "./record";

export const SCORECARD = defineFunction(
  {
    id: "SCORECARD",
    parameters: [scores, year],
    result: "spill",
    compute: (values, rules) => {
      const byInstrument = instrumentScores(values, rules);
      const total = totalScore(values, rules);
      const { instrument, score, weight, points, level, total: totalLabel } = scorecardTexts;
      return ok([
        [instrument, score, weight, points, level].map(({ th }) => th),
        ...(["IIT", "EIT", "OIT"] as const).map((name: Instrument) => [
          name,
          byInstrument[name],
          rules.weights[name],
          (byInstrument[name] * rules.weights[name]) / 100,
          "",
        ]),
        [totalLabel.th, total, 100, total, LEVEL],
      ]);
    },
  },
  {
    description: {
      th: "ตารางสรุปคะแนน: เครื่องมือ คะแนน น้ำหนัก คะแนนถ่วงน้ำหนัก และแถวคะแนนรวมพร้อมระดับ",
      en: "Score table: instrument, score, weight, weighted points, and a total row with the level",
    },
    examples: [
      {
        args: [[[96, 94, 95, 95, 95, 90, 88, 92, 100, 100]], 2568],
        gives: [
          ["เครื่องมือ", "คะแนน", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก", "ระดับ"],
          ["IIT", 95, 30, 28.5, ""],
          ["EIT", 90, 30, 27, ""],
          ["OIT", 100, 40, 40, ""],
          ["คะแนนรวม", 95.5, 100, 95.5, "ผ่านดี"],
        ],
      },
    ],
  },
);
