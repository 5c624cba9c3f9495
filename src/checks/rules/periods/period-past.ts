import { compareDates, fiscalYearRange } from "../../../thai/date";
import { groupBy } from "../../group";
import { dayText, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const periodPast = defineRule({
  id: "period-past",
  family: "periods",
  // A plan that was handed in stays right when its time has passed.
  severity: "info",
  reads: ["tables", "today"],
  name: { th: "กำหนดของแผนผ่านไปแล้ว", en: "Deadlines of a plan that have passed" },
  text: {
    th: "กำหนด “{found}” สิ้นสุด {end} ซึ่งผ่านไปแล้ว",
    en: "“{found}” ended on {end}, which has passed.",
  },
  expected: {
    th: "กำหนดในอนาคต หรือรายงานผลแทนแผน",
    en: "A date still to come, or the result instead of the plan",
  },
  *look(input) {
    const { start } = fiscalYearRange(input.years.plan);
    const planned = writtenPeriods(input).filter(
      ({ row: { table }, period }) =>
        (table.kind === "measures" || table.kind === "oit-plan") &&
        period !== null &&
        compareDates(period.start, period.end) <= 0 &&
        // One wholly before the year has the wrong year, which other rules say.
        compareDates(period.end, start) >= 0,
    );
    for (const own of groupBy(planned, ({ row }) => row.table).values()) {
      const past = own.filter(
        ({ period }) => period !== null && compareDates(period.end, input.today) < 0,
      );
      // When the whole plan has passed, once is enough.
      for (const { row, at, text, period } of past.length === own.length
        ? past.slice(0, 1)
        : past) {
        const end = period ? dayText(period.end) : "";
        yield { at, found: text, params: { end }, indicator: row.indicator };
      }
    }
  },
});
