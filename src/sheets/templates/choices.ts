/** What several data sheets offer and allow. */
import type { Area } from "../../cells/area";
import { toThaiDigits } from "../../thai/digits";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { Validation } from "../plan";

/** Workbook name of the cells with the indicators' names. */
export const INDICATOR_NAMES = "ITA_IndicatorNames";
/** Workbook name of the cells with the indicators' scores. */
export const SCORES_NAME = "ITA_Scores";

/**
 * Cells that compute themselves; nothing is to be typed there. Excel refuses what is typed, but not what is pasted or
 * deleted. The sheet itself is not protected, not even without a password: on a protected sheet a table of Excel takes
 * no new rows, and officers add theirs below; Office.js, too, is refused there by every locked cell.
 */
export function computedCells(area: Area): Validation {
  return {
    kind: "computed",
    area,
    error: { title: "ช่องคำนวณ", message: "ช่องนี้คำนวณให้จากช่องสีเหลือง จึงไม่ต้องพิมพ์" },
  };
}

/** Points from 0 to 100. Other entries are asked about and not refused: Thai digits are numbers to us, not to Excel. */
export function scoreLimits(area: Area): Validation {
  return {
    kind: "decimal",
    area,
    min: 0,
    max: 100,
    alert: "Warning",
    error: {
      title: "คะแนน",
      message: "คะแนนต้องเป็นตัวเลข 0 ถึง 100 หากพิมพ์ด้วยเลขไทยถูกต้องแล้ว ให้ตอบ ใช่",
    },
  };
}

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

/** Workbook name of the cells with the names of the agency's units, on the profile. */
export const UNITS_NAME = "ITA_Units";

/** The agency's units; several, or others, may be typed. */
export function unitChoices(area: Area): Validation {
  return {
    kind: "list",
    area,
    source: `=${UNITS_NAME}`,
    strict: false,
    prompt: {
      title: "ผู้รับผิดชอบ",
      message: "เลือกจากรายการในแผ่นข้อมูลหน่วยงาน หรือพิมพ์เอง หลายหน่วยงานคั่นด้วย /",
    },
  };
}

/** Longest list that Excel takes inside a validation, in UTF-16 units. */
const LIST_LIMIT = 255;

/** The codes of the year's questions and items, as many as Excel takes in a list; others may be typed. */
export function codeChoices(area: Area, { questions, items }: RuleBook): Validation {
  const codes = [...questions, ...items].map(({ code }) => code);
  const fits = codes.join(",").length <= LIST_LIMIT;
  return {
    kind: "list",
    area,
    source: fits ? codes : questions.map(({ code }) => code),
    strict: false,
    prompt: {
      title: "รหัสข้อคำถาม",
      message: "เลือกหรือพิมพ์รหัส เช่น i1 e2 o10 ข้อความของข้อจะเติมให้ในรายงานเมื่อเว้นช่องข้อคำถามว่าง",
    },
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

/** The levels of the year. */
export function levelChoices(area: Area, { core }: RuleBook): Validation {
  return {
    kind: "list",
    area,
    source: core.levels.map(({ name }) => name),
    strict: true,
    error: { title: "ระดับที่ประกาศ", message: "เลือกระดับของปีนี้จากรายการ" },
  };
}
