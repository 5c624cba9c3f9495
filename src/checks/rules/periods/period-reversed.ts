import { compareDates } from "../../../thai/date";
import { dayText, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const periodReversed = defineRule({
  id: "period-reversed",
  family: "periods",
  severity: "error",
  reads: ["tables"],
  name: { th: "วันสิ้นสุดก่อนวันเริ่ม", en: "Periods that end before they begin" },
  text: {
    th: "ระยะเวลา “{found}” สิ้นสุด {end} ก่อนวันเริ่ม {start}",
    en: "“{found}” ends on {end}, before it begins on {start}.",
  },
  expected: {
    th: "วันสิ้นสุดไม่ก่อน {start} ตรวจปีของวันสิ้นสุดว่าควรเป็น พ.ศ. {year} หรือไม่",
    en: "An end not before {start}; perhaps the year {year} is meant",
  },
  *look(input) {
    for (const { row, at, text, period } of writtenPeriods(input)) {
      if (!period || compareDates(period.start, period.end) <= 0) continue;
      const params = {
        start: dayText(period.start),
        end: dayText(period.end),
        year: period.end.year + 1,
      };
      yield { at, found: text, params, indicator: row.indicator };
    }
  },
});
