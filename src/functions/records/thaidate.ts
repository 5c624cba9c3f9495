import { ok } from "../../core/result";
import { formatThaiDate } from "../../thai/date";
import { date } from "../parameters";
import { defineFunction, optionalParameter } from "../record";

export const THAIDATE = defineFunction(
  {
    id: "THAIDATE",
    parameters: [
      date,
      optionalParameter("style", "รูปแบบ", "dateStyle", {
        th: 'รูปแบบ: "long" (หากไม่ระบุ), "short" หรือ "month"',
        en: 'Style: "long" (when left out), "short" or "month"',
      }),
    ],
    result: "string",
    eachCell: true,
    compute: (day, style) => ok(formatThaiDate(day, style ?? "long")),
  },
  {
    description: {
      th: "วันที่ไทยเป็นข้อความ ปี พ.ศ. เลขไทย",
      en: "Thai date as text, Buddhist era, Thai digits",
    },
    examples: [
      { args: [44480], gives: "๑๑ ตุลาคม ๒๕๖๔" },
      { args: [44480, "short"], gives: "๑๑ ต.ค. ๒๕๖๔" },
      { args: [44480, "month"], gives: "ตุลาคม ๒๕๖๔" },
    ],
  },
);
