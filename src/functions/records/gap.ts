import { gapTo, levelOfScores, type Distance } from "../../ita/gap";
import { INSTRUMENTS } from "../../ita/score";
import { wordingOf } from "../../ita/rulebook/wording";
import { gapTexts as texts } from "../../locale/functions";
import { ok } from "../../core/result";
import { say } from "../../core/text";
import { scores, year } from "../parameters";
import { defineFunction, optionalParameter } from "../record";

/** A row of the total or of an instrument. */
function distanceRow(name: string, { value, cut, missing, planned }: Distance) {
  return [name, value, cut ?? "", missing, planned];
}

export const GAP = defineFunction(
  {
    id: "GAP",
    parameters: [
      scores,
      optionalParameter("level", "ระดับ", "level", {
        th: "ชื่อระดับที่ต้องการ หากไม่ระบุใช้ระดับถัดไป",
        en: "Name of the level to reach; the next one when left out",
      }),
      year,
    ],
    result: "spill",
    compute: (values, wanted, rules) => {
      const now = levelOfScores(values, rules);
      const level = wanted ?? rules.levels[rules.levels.indexOf(now) - 1];
      if (!level) return ok([[say(texts.highest, "th", { level: now.name })]]);
      const gap = gapTo(values, level, rules);
      if (!gap) return ok([[say(texts.nothing, "th", { level: level.name })]]);
      const { total, instruments, indicators } = gap;
      const headings = [texts.score, texts.needed, texts.missing, texts.planned];
      return ok([
        [
          say(texts.toLevel, "th", { level: level.name }),
          ...headings.map((heading) => say(heading, "th")),
        ],
        distanceRow(say(texts.total, "th"), total),
        ...INSTRUMENTS.map((name) => distanceRow(name, instruments[name])),
        ...indicators.map(({ score, alone, missing, planned }, i) => {
          const name = wordingOf(String(i + 1), rules.fiscalYear) ?? "";
          return [
            `${i + 1} ${name}`.trim(),
            score,
            alone ?? say(texts.notAlone, "th"),
            missing ?? "",
            planned,
          ];
        }),
      ]);
    },
  },
  {
    description: {
      th: "คะแนนที่ยังขาดจนถึงระดับที่ต้องการ รายเครื่องมือและรายตัวชี้วัด พร้อมทางที่เพิ่มคะแนนน้อยที่สุด",
      en: "What is missing to a level, per instrument and indicator, with the way of fewest points",
    },
    notes: [
      {
        th: "“ต้องได้” ของคะแนนรวมและเครื่องมือคือเกณฑ์ของระดับ ของตัวชี้วัดคือคะแนนที่ต้องได้หากเพิ่มตัวชี้วัดนั้นเพียงตัวเดียว",
        en: "“Needed” is the level's cut for the total and the instruments; for an indicator it is what it would need if it alone rose.",
      },
      {
        th: "“ทางที่เพิ่มน้อยที่สุด” คือคะแนนของทุกตัวชี้วัดที่รวมแล้วเพิ่มคะแนนน้อยที่สุดและถึงระดับ โดยเพิ่มตัวชี้วัดที่ต่ำสุดของเครื่องมือก่อน",
        en: "The last column holds scores that together reach the level with the fewest points added, the lowest of an instrument first.",
      },
    ],
    examples: [
      {
        args: [[[96, 94, 95, 95, 95, 96, 95, 97, 100, 100]], null, 2565],
        gives: [["ได้ระดับสูงสุด AA แล้ว"]],
      },
      {
        args: [[[90, 90, 90, 90, 90, 84, 84, 84, 90, 90]], "ผ่านดี", 2568],
        gives: [
          ["สู่ระดับ ผ่านดี", "คะแนน", "ต้องได้", "ขาด", "ทางที่เพิ่มน้อยที่สุด"],
          ["คะแนนรวม", 88.2, 85, 0, 88.5],
          ["IIT", 90, 85, 0, 90],
          ["EIT", 84, 85, 1, 85],
          ["OIT", 90, 85, 0, 90],
          ["1 การปฏิบัติหน้าที่", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
          ["2 การใช้งบประมาณ", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
          ["3 การใช้อำนาจ", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
          ["4 การใช้ทรัพย์สินของราชการ", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
          ["5 การแก้ไขปัญหาการทุจริต", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
          ["6 คุณภาพการดำเนินงาน", 84, 87, 3, 85],
          ["7 ประสิทธิภาพการสื่อสาร", 84, 87, 3, 85],
          ["8 การปรับปรุงการทำงาน", 84, 87, 3, 85],
          ["9 การเปิดเผยข้อมูล", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
          ["10 การป้องกันการทุจริต", 90, "เพิ่มตัวเดียวไม่ถึง", "", 90],
        ],
      },
    ],
  },
);
