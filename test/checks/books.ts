/** Small workbooks for the rules: sheets as they are read, without Excel. */
import type { CellValue, SheetCells } from "../../src/cells/values";
import { prepareInput } from "../../src/checks/input";
import type { CheckedSheet, CheckSource } from "../../src/checks/source";
import type { Rule } from "../../src/checks/rule";
import { findTables } from "../../src/tables/find";

import type { Agency } from "../../src/ita/records";
import { sheetOf } from "../tables/documents";

export { sheetOf };

/** A day within fiscal year 2569. */
export const TODAY = { year: 2568, month: 11, day: 1 };

export const AGENCY: Agency = {
  name: "เทศบาลเมืองตัวอย่าง",
  district: "เมือง",
  province: "ตัวอย่าง",
  fiscalYear: 2568,
  planYear: 2569,
  signers: [],
};

type SheetRest = Partial<Omit<CheckedSheet, "name" | "cells">>;
export type Book = Partial<Omit<CheckSource, "sheets" | "tables">> & {
  readonly sheets: readonly SheetCells[];
  /** Visibility and role of sheets by name. */
  readonly about?: Readonly<Record<string, SheetRest>>;
};

/** What is read of a workbook of these sheets; a profile of fiscal years 2568 and 2569 unless told. */
export function sourceOf({ sheets, about = {}, ...rest }: Book): CheckSource {
  return {
    agency: AGENCY,
    ownRules: null,
    yearProblems: [],
    questionDifferences: [],
    olderForm: null,
    digits: null,
    today: TODAY,
    ...rest,
    sheets: sheets.map((cells) => ({
      name: cells.sheet,
      visibility: "Visible",
      data: false,
      cells,
      ...about[cells.sheet],
    })),
    tables: sheets.flatMap((cells) => findTables(cells)),
  };
}

/** What one rule finds: "address found" each, the sheet before it where it is not the first of the workbook. */
export function hitsOf(rule: Rule, book: Book): string[] {
  return rule.run(prepareInput(sourceOf(book))).map(({ place, found }) => {
    const sheet = place.sheet === book.sheets[0]?.sheet ? "" : `${place.sheet}!`;
    return `${sheet}${place.address} ${found}`.trim();
  });
}

export const PLAN_HEADINGS = {
  indicator: "ประเด็น/ตัวชี้วัด",
  question: "ข้อคำถาม ITA",
  analysis: "ผลการวิเคราะห์ประเมิน",
  measure: "มาตรการ/โครงการ/กิจกรรม",
  linkedAnalysis: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
  steps: "ขั้นตอน/วิธีการดำเนินการ",
  period: "ระยะเวลาดำเนินการ",
  responsible: "ผู้รับผิดชอบ",
} as const;
export type PlanRow = Partial<Record<keyof typeof PLAN_HEADINGS, CellValue>>;

const PLAN_DEFAULTS: Record<keyof typeof PLAN_HEADINGS, CellValue> = {
  indicator: "๑. การปฏิบัติหน้าที่",
  question: "i๑ ปฏิบัติงานตามขั้นตอนและเวลา",
  analysis: "ปฏิบัติงานตามขั้นตอน",
  measure: "จัดทำคู่มือประชาชน",
  linkedAnalysis: "คู่มือยังไม่ครบทุกงาน",
  steps: "ทบทวนคู่มือทุกงาน",
  period: "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙",
  responsible: "สำนักปลัดเทศบาล",
};

/** A plan of eight columns: headings in row 1, indicator in A, question B, analysis C, measure D, linked E, steps F, period G, unit H. */
export function plan(rows: readonly PlanRow[], sheet = "แผน"): SheetCells {
  const keys = Object.keys(PLAN_HEADINGS) as (keyof typeof PLAN_HEADINGS)[];
  return sheetOf(sheet, [
    Object.values(PLAN_HEADINGS),
    ...rows.map((row) => keys.map((key) => row[key] ?? PLAN_DEFAULTS[key])),
  ]);
}

/** The rows of a plan with a measure for each of these indicators. */
export function rowsFor(indicators: readonly number[]): PlanRow[] {
  return indicators.map((number) => ({
    indicator: INDICATORS[number - 1] ?? "",
    question: CODES[number - 1] ?? "",
    measure: MEASURES[number - 1] ?? "",
  }));
}

export const INDICATORS = [
  "การปฏิบัติหน้าที่",
  "การใช้งบประมาณ",
  "การใช้อำนาจ",
  "การใช้ทรัพย์สินของราชการ",
  "การแก้ไขปัญหาการทุจริต",
  "คุณภาพการดำเนินงาน",
  "ประสิทธิภาพการสื่อสาร",
  "การปรับปรุงการทำงาน",
  "การเปิดเผยข้อมูล",
  "การป้องกันการทุจริต",
] as const;
export const MEASURES = [
  "จัดทำคู่มือประชาชน",
  "เปิดเผยแผนการใช้จ่าย",
  "อบรมจริยธรรมผู้บริหาร",
  "จัดทำทะเบียนยืมทรัพย์สิน",
  "คุ้มครองผู้แจ้งเบาะแส",
  "ตั้งจุดบริการเบ็ดเสร็จ",
  "สื่อสารด้วยภาษาง่าย",
  "รับฟังความเห็นชุมชน",
  "พัฒนาบริการออนไลน์",
  "ประกาศนโยบายไม่รับของขวัญ",
] as const;
const CODES = ["i1", "i4", "i7", "i10", "i13", "e1", "e4", "e7", "o1", "o25"];

/** A score table: headings in row 1, name in A, score in B, instrument score in C; total in row 12 when given. */
export function scores(
  values: readonly CellValue[],
  rest: {
    readonly instruments?: readonly CellValue[];
    readonly total?: CellValue;
    readonly sheet?: string;
  } = {},
): SheetCells {
  const { instruments = [], total, sheet = "คะแนนปี" } = rest;
  const whole: Readonly<Record<number, CellValue>> = {
    0: instruments[0] ?? "",
    5: instruments[1] ?? "",
    8: instruments[2] ?? "",
  };
  return sheetOf(sheet, [
    ["ตัวชี้วัด", "คะแนนรายตัวชี้วัด", "คะแนนรายเครื่องมือ"],
    ...INDICATORS.map((name, i): CellValue[] => [name, values[i] ?? "", whole[i] ?? ""]),
    ...(total === undefined ? [] : [["คะแนนรวม", "", total]]),
  ]);
}

/** Scores published by one municipality for fiscal year 2568, with its instruments and total. */
export const PUBLISHED = {
  scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
  instruments: [93.99, 84.64, 98.75],
  total: 93.09,
} as const;

/** A report of results: headings in row 1; number A, measure B, steps C, period D, unit E, summary F, outcome G. */
export function results(
  rows: readonly (readonly [number: CellValue, measure: string, result?: string])[],
  sheet = "ผล",
): SheetCells {
  return sheetOf(sheet, [
    [
      "ลำดับ",
      "มาตรการ/กิจกรรม",
      "วิธีดำเนินการ",
      "ระยะเวลาในการดำเนินการ",
      "ผู้รับผิดชอบ",
      "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
      "ผลลัพธ์หรือความสำเร็จในการดำเนินการ",
    ],
    ...rows.map(([number, measure, result = "ดำเนินการครบ"]) => [
      number,
      measure,
      "ประชุมและเผยแพร่",
      "ปีงบประมาณ ๒๕๖๙",
      "สำนักปลัดเทศบาล",
      result,
      "ประชาชนได้รับบริการเร็วขึ้น",
    ]),
  ]);
}

/** A progress table: headings in row 1; indicator A, uplift B, unit C, period D, progress E. */
export function progress(
  rows: readonly (readonly [indicator: string, progress: string])[],
  sheet = "ความก้าวหน้า",
): SheetCells {
  return sheetOf(sheet, [
    ["ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ"],
    ...rows.map(([indicator, text]) => [indicator, "ลดขั้นตอน", "ทุกกอง", "ปีงบประมาณ ๒๕๖๙", text]),
  ]);
}

/** A plan of five columns: headings in row 1; measure A, steps B, unit C, period D, follow-up E. */
export function plan5(rows: readonly (readonly CellValue[])[], sheet = "แผน ๕ คอลัมน์"): SheetCells {
  return sheetOf(sheet, [
    ["มาตรการ/แนวทาง", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล"],
    ...rows,
  ]);
}
