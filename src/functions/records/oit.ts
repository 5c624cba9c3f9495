import { oitIndicatorScore } from "../../ita/score";
import { functionTexts } from "../../locale/functions";
import { ok, type Result } from "../../core/result";
import type { CoreRules, OitRule } from "../../ita/rulebook/schema";
import { coreOf, FISCAL_YEARS } from "../../ita/rulebook/core";
import { indicator, items, oitRule, year } from "../parameters";
import { defineFunction, invalidValue, type FunctionRefusal } from "../record";

/** A row in which one item has not the full score. */
export function itemsExcept(count: number, item: number, score: number): number[][] {
  return [Array.from({ length: count }, (_, i) => (i + 1 === item ? score : 100))];
}

/** Score of an OIT indicator by a rule; refused for an indicator of another instrument. */
export function oitScore(
  values: readonly number[],
  number: number,
  { oitGroups }: CoreRules,
  rule: OitRule,
): Result<number, FunctionRefusal> {
  const groups = oitGroups.filter((group) => group.indicator === number);
  if (groups.length > 0) return ok(oitIndicatorScore(values, groups, rule));
  const expected = [...new Set(oitGroups.map((group) => group.indicator))].join(", ");
  return invalidValue(functionTexts.notAmong, { expected, found: number }, { argument: indicator });
}

/** First and last known year of a rule, for the help: "2562–2566". */
function yearsOf(rule: OitRule): string {
  const years = FISCAL_YEARS.filter((known) => coreOf(known)?.oitRule === rule);
  return `${Math.min(...years)}–${Math.max(...years)}`;
}

export const OIT = defineFunction(
  {
    id: "OIT",
    parameters: [items, indicator, year, oitRule],
    result: "number",
    compute: (values, number, rules, rule) =>
      oitScore(values, number, rules, rule ?? rules.oitRule),
  },
  {
    description: {
      th: "คะแนนตัวชี้วัด 9 หรือ 10 จากคะแนนข้อมูล OIT ทุกข้อ ตามวิธีเฉลี่ยของปีนั้น ไม่ปัดเศษ",
      en: "Score of indicator 9 or 10 from all OIT items by the year's rule, not rounded",
    },
    notes: [
      {
        th: `ปี ${yearsOf("sub-indicator-means")} เฉลี่ยแต่ละตัวชี้วัดย่อยก่อน แล้วเฉลี่ยตัวชี้วัดย่อย (ยืนยันจากคะแนนจริงของปี 2564 และ 2566)`,
        en: `${yearsOf("sub-indicator-means")}: the mean of each sub-indicator, then the mean of those (confirmed by real scores of 2564 and 2566).`,
      },
      {
        th: `ปี ${yearsOf("item-means")} เฉลี่ยจากทุกข้อของตัวชี้วัดโดยตรง วิธีนี้ยังไม่ยืนยัน ITA.READINGS แสดงทั้งสองวิธี ค่าที่ 4 เลือกวิธีได้: “items” หรือ “groups”`,
        en: `${yearsOf("item-means")}: the plain mean of the indicator's items. This rule is not verified: ITA.READINGS shows both; the fourth argument chooses one: “items” or “groups”.`,
      },
    ],
    examples: [
      { args: [itemsExcept(43, 38, 0), 10, 2564], gives: 93.75 },
      { args: [itemsExcept(28, 10, 50), 9, 2568], gives: 97.5 },
    ],
  },
);
