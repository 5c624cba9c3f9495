/** Drop-downs that several data sheets offer. */
import type { Area } from "../../cells/area";
import { toThaiDigits } from "../../thai/digits";
import type { Validation } from "../plan";
import { INDICATOR_NAMES } from "./scores";

/** The names of the year's indicators, from the scores sheet. */
export function indicatorChoices(area: Area): Validation {
  return {
    kind: "list",
    area,
    source: `=${INDICATOR_NAMES}`,
    strict: true,
    error: { title: "ตัวชี้วัด", message: "เลือกชื่อตัวชี้วัดจากรายการ" },
  };
}

/** The usual periods of a Buddhist-era year; anything else may be typed. */
export function periodChoices(area: Area, planYear: number): Validation {
  const year = toThaiDigits(String(planYear));
  return {
    kind: "list",
    area,
    source: [
      `ตลอดปีงบประมาณ พ.ศ. ${year}`,
      `ภายในปีงบประมาณ พ.ศ. ${year}`,
      "ไตรมาสที่ ๑",
      "ไตรมาสที่ ๒",
      "ไตรมาสที่ ๓",
      "ไตรมาสที่ ๔",
    ],
    strict: false,
    prompt: {
      title: "ระยะเวลาดำเนินการ",
      message: "เลือกจากรายการ หรือพิมพ์ช่วงวันที่ เช่น ๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๙",
    },
  };
}
