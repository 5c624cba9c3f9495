import { missingItems } from "../../ita/missing";
import { wordingOf } from "../../ita/rulebook/wording";
import { missingTexts } from "../../locale/functions";
import { ok } from "../../core/result";
import { say } from "../../core/text";
import { items, oitRule, year } from "../parameters";
import { defineFunction } from "../record";
import { itemsExcept } from "./oit";

export const MISSING = defineFunction(
  {
    id: "MISSING",
    parameters: [items, year, oitRule],
    result: "spill",
    compute: (values, rules, rule) => {
      const missing = missingItems(values, rules, rule ?? undefined);
      if (missing.length === 0) return ok([[say(missingTexts.none, "th")]]);
      return ok(
        missing.map(({ item, score, costs }) => {
          const code = `o${item}`;
          return [code, wordingOf(code, rules.fiscalYear) ?? "", score, costs];
        }),
      );
    },
  },
  {
    description: {
      th: "ข้อมูล OIT ที่ยังไม่ได้เต็ม 100: รหัส ข้อความ คะแนน และคะแนนรวมที่เสียไปเพราะข้อนั้น",
      en: "OIT items below 100: code, text, score, and the points of the total that each costs",
    },
    notes: [
      {
        th: 'คะแนนที่เสียไปขึ้นกับวิธีเฉลี่ยของปีนั้น ปีที่วิธียังไม่ยืนยันให้เทียบสองวิธีด้วยค่าที่ 3: "items" หรือ "groups"',
        en: 'What an item costs follows from the year\'s rule. Where that is not confirmed, compare both with the third argument: "items" or "groups".',
      },
    ],
    examples: [
      {
        args: [itemsExcept(43, 38, 0), 2564],
        gives: [["o38", "การเสริมสร้างวัฒนธรรมองค์กร", 0, 1.25]],
      },
      { args: [itemsExcept(43, 38, 100), 2564], gives: [["ทุกข้อได้ 100 คะแนนแล้ว"]] },
    ],
  },
);
