import { ok } from "../../core/result";
import { defineFunction, parameter } from "../record";

export const NUMBER = defineFunction(
  {
    id: "NUMBER",
    parameters: [
      parameter("text", "ข้อความ", "number", {
        th: "ตัวเลขที่พิมพ์ด้วยเลขไทยหรือเลขอารบิก",
        en: "A number in Thai or Arabic digits",
      }),
    ],
    result: "number",
    // Reading the argument is the whole work.
    compute: (number) => ok(number),
  },
  {
    description: {
      th: "แปลงตัวเลขที่พิมพ์เป็นข้อความ ทั้งเลขไทยและเลขอารบิก ให้เป็นค่าตัวเลข",
      en: "Number from a text in Thai or Arabic digits",
    },
    examples: [
      { args: ["๙๓.๘๒"], gives: 93.82 },
      { args: ["๑,๒๓๔"], gives: 1234 },
    ],
  },
);
