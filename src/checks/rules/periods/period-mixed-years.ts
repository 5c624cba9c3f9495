import { fullYears, yearLengths } from "../../dateForms";
import { writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const periodMixedYears = defineRule({
  id: "period-mixed-years",
  family: "periods",
  severity: "info",
  reads: ["tables"],
  name: { th: "ปีเต็มปนปีย่อ", en: "Full and short years in one period" },
  text: {
    th: "“{found}” ใช้ปีสี่หลักปนกับปีสองหลัก",
    en: "“{found}” has a year of four digits beside one of two.",
  },
  expected: { th: "{full}", en: "{full}" },
  *look(input) {
    for (const { row, at, text, value } of writtenPeriods(input)) {
      if (value === null || yearLengths(text).size < 2) continue;
      const after = fullYears(value);
      const params = { full: fullYears(text) };
      yield { at, found: text, params, indicator: row.indicator, fix: { before: value, after } };
    }
  },
});
