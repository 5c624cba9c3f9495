import { bookOf } from "../../ita/rulebook/book";
import { oitRulesOf } from "../../ita/oitRules";
import { sureTexts } from "../../locale/functions";
import { say } from "../../core/text";
import { ok, type Result } from "../../core/result";
import { indicator, items, year } from "../parameters";
import { defineFunction, type FunctionRefusal } from "../record";
import { itemsExcept, oitScore } from "./oit";

export const READINGS = defineFunction(
  {
    id: "READINGS",
    parameters: [items, indicator, year],
    result: "spill",
    compute: (values, number, rules): Result<(string | number)[][], FunctionRefusal> => {
      const book = bookOf(rules.fiscalYear);
      if (!book) throw new RangeError(`no rulebook for ${rules.fiscalYear}`);
      const { confidence } = book.known.oitRule;
      const rows: (string | number)[][] = [];
      for (const rule of oitRulesOf(book)) {
        const score = oitScore(values, number, rules, rule);
        if (!score.ok) return score;
        rows.push([say(sureTexts[rule], "th"), score.value, say(sureTexts[confidence], "th")]);
      }
      return ok(rows);
    },
  },
  {
    description: {
      th: "คะแนนตัวชี้วัด 9 หรือ 10 ตามทุกวิธีเฉลี่ยที่ปีนั้นอาจใช้: วิธี คะแนน และความเชื่อมั่น",
      en: "Score of indicator 9 or 10 by every rule the year may have: rule, score, confidence",
    },
    notes: [
      {
        th: "ปีที่ยืนยันวิธีแล้วได้แถวเดียว ปีที่ยังไม่ยืนยันได้สองแถว แถวแรกคือวิธีที่ ITA.OIT ใช้ คะแนนที่ประกาศบอกว่าวิธีใดถูก",
        en: "One row where the rule of the year is confirmed, two where it is not; ITA.OIT uses the first. The published score tells which is right.",
      },
    ],
    examples: [
      {
        args: [itemsExcept(28, 12, 0), 9, 2568],
        gives: [
          ["เฉลี่ยทุกรายการ", 95, "ยังไม่ยืนยัน"],
          ["เฉลี่ยตัวชี้วัดย่อย", 90, "ยังไม่ยืนยัน"],
        ],
      },
      {
        args: [itemsExcept(43, 38, 0), 10, 2564],
        gives: [["เฉลี่ยตัวชี้วัดย่อย", 93.75, "ยืนยันแล้ว"]],
      },
    ],
  },
);
