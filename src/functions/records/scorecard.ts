import { reachedLevel } from "../../ita/level";
import { INSTRUMENTS, instrumentScores, totalScore, weightedScore } from "../../ita/score";
import { scorecardTexts as texts } from "../../locale/functions";
import { ok } from "../../core/result";
import { say } from "../../core/text";
import { scores, year } from "../parameters";
import { defineFunction, notAvailable } from "../record";

export const SCORECARD = defineFunction(
  {
    id: "SCORECARD",
    parameters: [scores, year],
    result: "spill",
    compute: (values, rules) => {
      const byInstrument = instrumentScores(values, rules);
      const total = totalScore(values, rules);
      const level = reachedLevel(total, byInstrument, rules);
      if (!level.ok) return notAvailable(level.error.text, level.error.params);
      const headings = [texts.instrument, texts.score, texts.weight, texts.points, texts.level];
      return ok([
        headings.map((text) => say(text, "th")),
        ...INSTRUMENTS.map((name) => [
          name,
          byInstrument[name],
          rules.weights[name],
          weightedScore(name, values, rules),
          "",
        ]),
        [say(texts.total, "th"), total, 100, total, level.value.name],
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
