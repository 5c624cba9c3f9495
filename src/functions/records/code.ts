import { canonicalCode } from "../../ita/codes";
import type { CoreRules } from "../../ita/rulebook/schema";
import { functionTexts } from "../../locale/functions";
import { ok, type Result } from "../../core/result";
import { year } from "../parameters";
import {
  defineFunction,
  invalidValue,
  notAvailable,
  optionalParameter,
  parameter,
  type FunctionRefusal,
} from "../record";

/** The one code that an argument means, for CODE and QUESTION. */
export function readCode(
  name: string,
  found: number | string,
  indicator: number | null,
  core: CoreRules,
): Result<string, FunctionRefusal> {
  const text = String(found);
  const reading = canonicalCode(text, { core, indicator: indicator ?? undefined });
  const shown = text.slice(0, 40);
  if (reading === null) {
    return invalidValue(functionTexts.unknownCode, { name, found: shown, year: core.fiscalYear });
  }
  if ("code" in reading) return ok(reading.code);
  const codes = reading.ambiguous.join(", ");
  return notAvailable(functionTexts.severalCodes, { name, found: shown, codes });
}

export const CODE = defineFunction(
  {
    id: "CODE",
    parameters: [
      parameter("text", "value", {
        th: "รหัสข้อคำถามตามที่พิมพ์หรือสแกนมา",
        en: "A question code as typed or scanned",
      }),
      optionalParameter("indicator", "indicator", {
        th: "ลำดับตัวชี้วัดของข้อนั้น (1–10) ช่วยให้อ่านรหัสได้แน่นอนขึ้น",
        en: "Number of its indicator (1–10), which makes more codes certain",
      }),
      year,
    ],
    result: "string",
    compute: (text, number, rules) => readCode("text", text, number, rules),
  },
  {
    description: {
      th: "รหัสข้อคำถามรูปแบบมาตรฐาน (i1, e2, o10) จากที่พิมพ์หรือ OCR อ่านผิด",
      en: "Canonical question code (i1, e2, o10) from what people type or OCR makes of it",
    },
    notes: [
      {
        th: "OCR มักอ่าน i และ e เป็น 1 และอ่าน o เป็น 0 หากเป็นได้หลายรหัสจะได้ #N/A พร้อมรหัสที่เป็นไปได้ ระบบจะไม่เดา",
        en: "OCR turns i and e into 1, o into 0. A text that could be several codes gives #N/A and names them; nothing is guessed.",
      },
    ],
    examples: [
      { args: ["i ๑"], gives: "i1" },
      { args: ["๐ ๑๐"], gives: "o10" },
      { args: ["๑๑", 1, 2568], gives: "i1" },
      { args: ["๑๕", 7, 2568], gives: "e5" },
    ],
  },
);
