import { ok } from "../../core/result";
import { fiscalYearOf } from "../../thai/date";
import { date } from "../parameters";
import { defineFunction } from "../record";

export const FISCALYEAR = defineFunction(
  {
    id: "FISCALYEAR",
    parameters: [date],
    result: "number",
    compute: (day) => ok(fiscalYearOf(day)),
  },
  {
    description: {
      th: "ปีงบประมาณ พ.ศ. ของวันที่ (1 ตุลาคม – 30 กันยายน)",
      en: "Buddhist-era fiscal year of a day (1 October – 30 September)",
    },
    examples: [
      { args: ["30 ก.ย. 2568"], gives: 2568 },
      { args: ["1 ต.ค. 2568"], gives: 2569 },
    ],
  },
);
