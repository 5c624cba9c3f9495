import { compareDates } from "../../../thai/date";
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
    for (const { row, at, text, period } of writtenPeriods(input)) {
      if (row.table.kind !== "measures" && row.table.kind !== "oit-plan") continue;
      if (!period || compareDates(period.start, period.end) > 0) continue;
      if (compareDates(period.end, input.today) >= 0) continue;
      yield { at, found: text, params: { end: dayText(period.end) }, indicator: row.indicator };
    }
  },
});
