import { canonicalCode, codesOf } from "../../ita/codes";
import type { CoreRules } from "../../ita/rulebook/schema";
import { functionTexts } from "../../locale/functions";
import { ok, type Result } from "../../core/result";
import { shownCell } from "../argumentCells";
import { year } from "../parameters";
import {
  defineFunction,
  invalidValue,
  notAvailable,
  optionalParameter,
  parameter,
  type FunctionRefusal,
  type ParameterName,
} from "../record";

/** The one code of the year's form that an argument means; of one indicator when that is given. */
export function readCode(
  argument: ParameterName,
  written: number | string,
  indicator: number | null,
  core: CoreRules,
): Result<string, FunctionRefusal> {
  const reading = canonicalCode(String(written), { core, indicator: indicator ?? undefined });
  const found = shownCell(written);
  if (reading !== null && "ambiguous" in reading) {
    const codes = reading.ambiguous.join(", ");
    return notAvailable(functionTexts.severalCodes, { found, codes }, { argument });
  }
  const params = { found, year: core.fiscalYear };
  if (reading === null || !codesOf(core).includes(reading.code)) {
    return invalidValue(functionTexts.unknownCode, params, { argument });
  }
  return indicator === null || codesOf(core, indicator).includes(reading.code)
    ? ok(reading.code)
    : invalidValue(functionTexts.otherIndicator, { ...params, indicator }, { argument });
}

const text = parameter("text", "ข้อความ", "value", {
  th: "รหัสข้อคำถามตามที่พิมพ์หรือสแกนมา",
  en: "A question code as typed or scanned",
});

export const ITEMCODE = defineFunction(
  {
    id: "ITEMCODE",
    parameters: [
      text,
      optionalParameter("indicator", "ตัวชี้วัด", "indicator", {
        th: "ลำดับตัวชี้วัดของข้อนั้น (1–10) ช่วยให้อ่านรหัสได้แน่นอนขึ้น",
        en: "Number of its indicator (1–10), which makes more codes certain",
      }),
      year,
    ],
    result: "string",
    eachCell: true,
    compute: (written, number, rules) => readCode(text, written, number, rules),
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
      {
        th: "รหัสที่ไม่มีในแบบของปีนั้น หรือไม่อยู่ในตัวชี้วัดที่ระบุ จะได้ #VALUE!",
        en: "A code that the year's form does not have, or not under the given indicator, gives #VALUE!.",
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
