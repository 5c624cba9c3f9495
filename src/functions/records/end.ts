import { endOfPeriod, periodNotes, periodParameters } from "../periods";
import { defineFunction } from "../record";

export const END = defineFunction(
  {
    id: "END",
    parameters: periodParameters,
    result: "number",
    compute: (period, year) => endOfPeriod(period, year, ({ end }) => end),
  },
  {
    description: {
      th: "วันสุดท้ายของช่วงเวลาที่เขียนเป็นข้อความ",
      en: "Last day of a written period, as an Excel date",
    },
    notes: periodNotes,
    examples: [
      { args: ["๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙"], gives: 46203 },
      { args: ["ไตรมาส ๒", 2569], gives: 46112 },
    ],
  },
);
