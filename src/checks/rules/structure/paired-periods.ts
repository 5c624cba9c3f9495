import { severalPeriods, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const pairedPeriods = defineRule({
  id: "paired-periods",
  family: "structure",
  severity: "warning",
  reads: ["tables"],
  name: { th: "หลายระยะเวลาในแถวเดียว", en: "Several periods in one row" },
  text: {
    th: "แถวนี้มีหลายระยะเวลา “{found}” แถวย่อยอาจถูกยุบรวม",
    en: "This row holds several periods “{found}”; rows below it may have been merged.",
  },
  expected: {
    th: "แยกเป็นแถวละหนึ่งกิจกรรม พร้อมผู้รับผิดชอบและการติดตามของตน",
    en: "A row for each activity with its own unit and follow-up",
  },
  *look(input) {
    for (const { row, at, text } of writtenPeriods(input)) {
      if (!severalPeriods(text, input.years.plan)) continue;
      yield { at, found: text, indicator: row.indicator };
    }
  },
});
