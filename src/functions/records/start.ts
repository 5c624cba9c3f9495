import { endOfPeriod, periodNotes, periodParameters } from "../periods";
import { defineFunction } from "../record";

export const START = defineFunction(
  {
    id: "START",
    parameters: periodParameters,
    result: "number",
    compute: (period, year) => endOfPeriod(period, year, ({ start }) => start),
  },
  {
    description: {
      th: "วันแรกของช่วงเวลาที่เขียนเป็นข้อความ",
      en: "First day of a written period, as an Excel date",
    },
    notes: periodNotes,
    examples: [
      { args: ["๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙"], gives: 45931 },
      { args: ["ไตรมาส ๒", 2569], gives: 46023 },
    ],
  },
);
