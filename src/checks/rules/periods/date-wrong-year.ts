import { dateTexts } from "../../../locale/dates";
import { dayText, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const dateWrongYear = defineRule({
  id: "date-wrong-year",
  family: "periods",
  severity: "error",
  reads: ["tables"],
  name: { th: "วันที่ในปีที่เป็นไปไม่ได้", en: "Dates in a year that can only be a mistake" },
  text: dateTexts.wrongYear,
  expected: { th: "{meant}", en: "{meant}" },
  *look(input) {
    for (const { row, at, text, wrongYear } of writtenPeriods(input)) {
      if (!wrongYear) continue;
      const { date, meant } = wrongYear;
      yield {
        at,
        found: date.year,
        params: { meant: meant ? dayText(meant) : text },
        indicator: row.indicator,
        ...(!meant && {
          text: dateTexts.impossibleYear,
          expected: { th: "วันที่ในปีงบประมาณของแผน", en: "A day of the plan's fiscal year" },
        }),
      };
    }
  },
});
