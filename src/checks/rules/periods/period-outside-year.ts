import { compareDates, fiscalYearRange } from "../../../thai/date";
import { CHECK_YEAR, dayText, isFiscalYearPhrase, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const periodOutsideYear = defineRule({
  id: "period-outside-year",
  family: "periods",
  severity: "warning",
  reads: ["tables", "profile"],
  name: { th: "ระยะเวลานอกปีงบประมาณ", en: "Periods outside the fiscal year" },
  text: {
    th: "ระยะเวลา “{found}” ({start} ถึง {end}) อยู่นอกปีงบประมาณ {year}",
    en: "“{found}” ({start} to {end}) lies outside FY{year}.",
  },
  expected: CHECK_YEAR,
  *look(input) {
    const year = input.years.plan;
    const { start, end } = fiscalYearRange(year);
    for (const { row, at, text, period } of writtenPeriods(input)) {
      if (!period || isFiscalYearPhrase(text)) continue;
      if (compareDates(period.start, start) >= 0 && compareDates(period.end, end) <= 0) continue;
      const params = { start: dayText(period.start), end: dayText(period.end), year };
      // A period wholly elsewhere is a wrong year, one that reaches over may be meant so.
      const apart = compareDates(period.end, start) < 0 || compareDates(period.start, end) > 0;
      const severity = apart ? "error" : "warning";
      yield { at, found: text, params, severity, indicator: row.indicator };
    }
  },
});
