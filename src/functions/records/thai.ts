import { ok } from "../../core/result";
import { normalizeText } from "../../thai/clean";
import { toThaiDigitsInProse } from "../../thai/digits";
import { formatNumber, parseNumber } from "../../thai/number";
import { defineFunction, optionalParameter, parameter } from "../record";

export const THAI = defineFunction(
  {
    id: "THAI",
    parameters: [
      parameter("value", "ค่า", "value", { th: "ตัวเลขหรือข้อความ", en: "A number or a text" }),
      optionalParameter("decimals", "ทศนิยม", "decimals", {
        th: "จำนวนตำแหน่งทศนิยม 0–10 หากไม่ระบุแสดงเท่าที่มี",
        en: "Decimals to show, 0–10; as many as there are when left out",
      }),
    ],
    result: "string",
    eachCell: true,
    compute: (value, decimals) => {
      // "93.8" typed as text is still a number when decimals are asked for.
      const number =
        typeof value === "number"
          ? value
          : decimals === null
            ? null
            : parseNumber(normalizeText(value));
      return ok(
        number === null
          ? toThaiDigitsInProse(String(value))
          : formatNumber(number, decimals ?? undefined),
      );
    },
  },
  {
    description: {
      th: "เปลี่ยนเป็นเลขไทย ข้อความคงเดิมเปลี่ยนเฉพาะตัวเลข ไม่เปลี่ยนในที่อยู่เว็บและคำภาษาอังกฤษ",
      en: "Thai digits; a text keeps its words, web addresses and Latin words keep their digits",
    },
    examples: [
      { args: [93.82], gives: "๙๓.๘๒" },
      { args: [95, 2], gives: "๙๕.๐๐" },
      { args: ["ประจำปีงบประมาณ 2568"], gives: "ประจำปีงบประมาณ ๒๕๖๘" },
    ],
  },
);
