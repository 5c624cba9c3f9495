import { reachedLevel } from "../../ita/level";
import { ok } from "../../core/result";
import { year } from "../parameters";
import { defineFunction, notAvailable, optionalParameter, parameter } from "../record";

export const GRADE = defineFunction(
  {
    id: "GRADE",
    parameters: [
      parameter("total", "คะแนนรวม", "score", {
        th: "คะแนนรวม (0–100)",
        en: "The total score (0–100)",
      }),
      optionalParameter("instruments", "คะแนนเครื่องมือ", "instruments", {
        th: "คะแนน IIT, EIT และ OIT ตามลำดับ (3 เซลล์) จำเป็นตั้งแต่ปี 2566",
        en: "The IIT, EIT and OIT scores in this order (3 cells); needed from 2566 on",
      }),
      year,
    ],
    result: "string",
    // A year that looks at instruments asks for them at every total, low ones too: a forgotten argument shows
    // at once, and not in the year in which the total gets better.
    compute: (total, instruments, rules) => {
      const level = reachedLevel(total, instruments, rules);
      return level.ok ? ok(level.value.name) : notAvailable(level.error.text, level.error.params);
    },
  },
  {
    description: {
      th: "ระดับผลการประเมินตามเกณฑ์ของปีนั้น เทียบจากคะแนนที่ปัดเป็นทศนิยม 2 ตำแหน่ง",
      en: "Official level by the year's rule, from scores rounded half up to 2 decimals",
    },
    examples: [
      { args: [93.09, [[93.99, 84.65, 98.75]], 2568], gives: "ผ่าน" },
      { args: [94.99, null, 2565], gives: "A" },
    ],
  },
);
