import { indicatorScore } from "../../ita/score";
import { functionTexts } from "../../locale/functions";
import { defineFunction, given, parameter } from "../record";

const questions = parameter("questions", "คะแนนข้อคำถาม", "questions", {
  th: "คะแนนข้อคำถามของตัวชี้วัด (0–100) เว้นข้อที่ไม่มีคะแนนให้ว่างได้",
  en: "Question scores of the indicator (0–100); questions without a score may stay blank",
});

export const INDICATOR = defineFunction(
  {
    id: "INDICATOR",
    parameters: [questions],
    result: "number",
    compute: (scores) =>
      given(indicatorScore(scores), functionTexts.blank, {}, { argument: questions }),
  },
  {
    description: {
      th: "คะแนนตัวชี้วัด IIT หรือ EIT คือค่าเฉลี่ยของคะแนนข้อคำถาม ไม่นับข้อที่ว่าง ไม่ปัดเศษ",
      en: "Score of an IIT or EIT indicator: the mean of its question scores without blanks, not rounded",
    },
    examples: [
      { args: [[[90, 80, 85]]], gives: 85 },
      { args: [[[90], [""], [80]]], gives: 85 },
    ],
  },
);
