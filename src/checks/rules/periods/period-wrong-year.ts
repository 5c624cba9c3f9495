import { fiscalYearOf } from "../../../thai/date";
import { CHECK_YEAR, isFiscalYearPhrase, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const periodWrongYear = defineRule({
  id: "period-wrong-year",
  family: "periods",
  severity: "error",
  reads: ["tables", "profile"],
  name: { th: "“ตลอดปีงบประมาณ” ผิดปี", en: "“All of the fiscal year” of another year" },
  text: {
    th: "“{found}” ไม่ใช่ปีงบประมาณ {year} ที่ดำเนินมาตรการ",
    en: "“{found}” is not FY{year}, in which the measures are carried out.",
  },
  expected: CHECK_YEAR,
  *look(input) {
    const year = input.years.plan;
    for (const { row, at, text, period } of writtenPeriods(input)) {
      if (!period || !isFiscalYearPhrase(text)) continue;
      if (fiscalYearOf(period.start) <= year && fiscalYearOf(period.end) >= year) continue;
      yield { at, found: text, params: { year }, indicator: row.indicator };
    }
  },
});
