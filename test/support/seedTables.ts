import type { Agency, ProgressStatus, YearScores } from "../../src/ita/records";
import type { ItemPlanInput } from "../../src/sheets/templates/items";
import type { MeasureInput } from "../../src/sheets/templates/measures";
import type { ProgressInput } from "../../src/sheets/templates/progress";
import type { MeasureResultInput } from "../../src/sheets/templates/results";

/*
 * The facts of five published documents of municipalities: scores, codes, periods and units as printed there, also
 * where the document is wrong. What is planned is told in a few words of our own.
 */

const SIGNERS: Agency["signers"] = [
  { role: "ผู้จัดทำ", name: "", position: "นักวิเคราะห์นโยบายและแผน" },
  { role: "ผู้อนุมัติ", name: "", position: "นายกเทศมนตรี" },
];
function agencyOf(
  name: string,
  district: string,
  province: string,
  fiscalYear: number,
  planYear: number,
): Agency {
  return { name, district, province, fiscalYear, planYear, signers: SIGNERS };
}

type Row8 = readonly [indicator: number, code: string, period: string, responsible: string];
function measureOf([indicator, questionCode, period, responsible]: Row8): MeasureInput {
  return {
    indicator,
    questionCode,
    questionText: "",
    analysis: `ผลของข้อ ${questionCode} ควรรักษาหรือยกระดับ`,
    measure: `มาตรการของตัวชี้วัดที่ ${indicator}`,
    linkedAnalysis: "จุดแข็งและจุดที่ควรพัฒนา",
    steps: "๑. มอบหมายผู้รับผิดชอบ\n๒. ดำเนินการตามแผน\n๓. รายงานผลต่อผู้บริหาร",
    period,
    responsible,
    followUp: "",
  };
}

const PHITSANULOK_ROWS: readonly Row8[] = [
  [1, "i1", "ตลอด ปีงบประมาณ พ.ศ.๒๕๖๙", "ทุกสำนัก/กอง"],
  [2, "i4", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "กองยุทธศาสตร์และงบประมาณ/กองคลัง"],
  [3, "i7", "ภายในปีงบประมาณ พ.ศ.๒๕๖๙", "กองการเจ้าหน้าที่/ทุกสำนัก/กอง"],
  [4, "i10", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "ทุกสำนัก/กอง"],
  [5, "i15", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "สำนักปลัดเทศบาล"],
  [6, "e2", "ตลอดปีงบประมาณ พ.ศ.๒๕๖๙", "ทุกสำนัก/กอง"],
  [7, "e5", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "กองยุทธศาสตร์และงบประมาณ/ทุกสำนัก/กอง"],
  [8, "e7", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "ทุกสำนัก/กอง"],
  [9, "o10", "ตลอดปีงบประมาณ พ.ศ.๒๕๖๙", "ทุกสำนัก/กอง"],
  [10, "o25", "ตลอดปีงบประมาณ พ.ศ.๒๕๖๙", "ทุกสำนัก/กอง"],
];
const BANMO_ROWS: readonly Row8[] = [
  [1, "i1", "๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙", "สำนักปลัด"],
  [2, "i4", "๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙", "สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ"],
  [3, "i8", "๑ ต.ค.๖๘ ถึง ๓๑ มี.ค.๖๙", "สำนักปลัด"],
  [4, "i10", "๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙", "กองคลัง"],
  [5, "i13", "๑ ต.ค.๖๘ ถึง ๓๐ เม.ย ๖๙", "สำนักปลัด"],
  [6, "e2", "๑ ต.ค.๖๘ ถึง ๓๑ มี.ค.๖๙", "สำนักปลัด กองช่าง กองคลัง"],
  [7, "e4", "๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙", "สำนักปลัด กองช่าง กองคลัง"],
  [8, "e7", "๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙", "สำนักปลัด"],
  [9, "o1", "๑-๓๑ มี.ค.๖๙", "สำนักปลัด"],
  [10, "o27", "๑-๓๑ มี.ค.๖๙", "สำนักปลัด"],
];

/** Plan of eight columns; the total and the instruments as published. */
export const PHITSANULOK_2568 = {
  agency: agencyOf("เทศบาลนครพิษณุโลก", "เมืองพิษณุโลก", "พิษณุโลก", 2568, 2569),
  scores: {
    fiscalYear: 2568,
    scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
    published: { IIT: 93.99, EIT: 84.64, OIT: 98.75, total: 93.09 },
  } satisfies YearScores,
  measures: PHITSANULOK_ROWS.map(measureOf),
};

/** Plan of eight columns with very long cells; two of its rows go on over a page there. */
export const BANMO_2569 = {
  agency: agencyOf("เทศบาลตำบลบ้านหมอ", "บ้านหมอ", "สระบุรี", 2568, 2569),
  scores: {
    fiscalYear: 2568,
    scores: [97.21, 98.02, 99.45, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42],
  } satisfies YearScores,
  measures: BANMO_ROWS.map(measureOf).map((measure) => ({
    ...measure,
    steps: Array.from(
      { length: measure.indicator === 5 || measure.indicator === 6 ? 24 : 8 },
      (_, index) => `${index + 1}. ดำเนินการขั้นที่ ${index + 1} และรายงานผลต่อผู้บริหาร`,
    ).join("\n"),
  })),
};

const ALL_UNITS = "ทุกกอง/สำนักปลัดฯ";
const YEAR_2566 = "ปีงบประมาณ ๒๕๖๖";
function resultOf(measure: string, responsible = ALL_UNITS): MeasureResultInput {
  return {
    measure,
    steps: "ประกาศมาตรการ แจ้งเวียน และประชุมติดตาม",
    period: YEAR_2566,
    responsible,
    result: "ประกาศและแจ้งเวียนแล้ว ติดตามในการประชุมประจำเดือน",
    outcome: "บุคลากรถือปฏิบัติเป็นแนวเดียวกัน",
  };
}
function progressOf(
  indicator: number,
  status: ProgressStatus | null,
  responsible = ALL_UNITS,
): ProgressInput {
  return {
    indicator,
    guideline: "ปรับขั้นตอนและติดตามทุกเดือน",
    responsible,
    period: YEAR_2566,
    progress: "- ปรับขั้นตอนแล้ว",
    status,
  };
}

/** Report on six measures, and the progress of ten indicators; indicator 6 stands there among those of IIT. */
export const PHANOMRUNG_2566 = {
  agency: agencyOf("เทศบาลตำบลพนมรุ้ง", "เฉลิมพระเกียรติ", "บุรีรัมย์", 2566, 2566),
  scores: {
    fiscalYear: 2566,
    scores: [93.59, 75.23, 88.15, 79.8, 81.65, 95.64, 92.38, 87.99, 90, 71.25],
  } satisfies YearScores,
  results: [
    resultOf("แนวทางการประพฤติตนทางจริยธรรม (Do & DON'T)"),
    resultOf("การป้องกันผลประโยชน์ทับซ้อน"),
    resultOf("การมีส่วนร่วมของประชาชน", "ประชาสัมพันธ์ ทุกกอง/สำนักปลัดฯ"),
    resultOf("การกำกับดูแลการใช้ทรัพย์สินของราชการ"),
    resultOf("ความโปร่งใสในการจัดซื้อจัดจ้าง", "เจ้าหน้าที่พัสดุ"),
    resultOf("การมีส่วนร่วมของผู้มีส่วนได้เสีย", "งานนิติการ สำนักปลัดฯ"),
  ],
  progress: [
    ...[1, 2, 3, 4, 5].map((indicator) => progressOf(indicator, "done")),
    progressOf(6, "done", "ทุกกอง/สำนักปลัดฯ เจ้าหน้าที่ประชาสัมพันธ์"),
    progressOf(7, "done", "ทุกกอง/สำนักปลัดฯ เจ้าหน้าที่ประชาสัมพันธ์"),
    progressOf(8, "ongoing", "เจ้าหน้าที่ประชาสัมพันธ์ ทุกกอง/สำนักปลัดฯ"),
    progressOf(9, null, "เจ้าหน้าที่ประชาสัมพันธ์ ทุกกอง/สำนักปลัดฯ"),
    progressOf(10, null, "ผู้บริหาร งานนิติการ ทุกกอง/สำนักปลัดฯ"),
  ],
};

const CLERK = "สำนักปลัดเทศบาล";
const STRATEGY = "กองยุทธศาสตร์และงบประมาณ";
const FINANCE = "สำนักคลัง";
const STAFF = "กองการเจ้าหน้าที่";
const HALF = "ต.ค.64-มี.ค.65";
const WHOLE = "ต.ค.64-ก.ย.65";
/** Unit and period of o1 to o43; three periods are impossible there (o11, o22, o24), o14 has neither on its line. */
const CHIANGMAI_ITEMS: readonly (readonly [responsible: string, period: string])[] = [
  [CLERK, "ม.ค.-มี.ค.65"],
  [CLERK, "ม.ค.-มี.ค.2565"],
  [CLERK, "ม.ค.-มี.ค.2565"],
  [STRATEGY, HALF],
  [`${STRATEGY} งานเทคโนโลยีและสารสนเทศ`, "ต.ค.64-มี.ค. 65"],
  [`งานนิติการ ${CLERK}`, HALF],
  [STRATEGY, HALF],
  [STRATEGY, WHOLE],
  [STRATEGY, WHOLE],
  [STRATEGY, WHOLE],
  [STRATEGY, "ต.ค.64- มี.ค.64"],
  [STRATEGY, HALF],
  [CLERK, HALF],
  ["", ""],
  [CLERK, WHOLE],
  [CLERK, WHOLE],
  [STRATEGY, WHOLE],
  [FINANCE, HALF],
  [FINANCE, HALF],
  [FINANCE, HALF],
  [FINANCE, HALF],
  ["สำนักการคลัง", "มี.ค.64-ก.ย.65"],
  ["สำนักการคลัง", HALF],
  ["สำนักการคลัง", "ต.ค.54-มี.ค.54"],
  [STAFF, HALF],
  [STAFF, HALF],
  [STAFF, HALF],
  [STAFF, HALF],
  [CLERK, HALF],
  [CLERK, HALF],
  [CLERK, HALF],
  [CLERK, HALF],
  ["ทุกหน่วยงาน", HALF],
  [STRATEGY, HALF],
  [CLERK, WHOLE],
  [STRATEGY, HALF],
  ["ทุกหน่วยงาน", HALF],
  [CLERK, HALF],
  [STRATEGY, WHOLE],
  [STRATEGY, WHOLE],
  [STRATEGY, WHOLE],
  [STRATEGY, WHOLE],
  [STRATEGY, WHOLE],
];

/** What is done about each of the 43 OIT items. */
export const CHIANGMAI_2565 = {
  agency: agencyOf("เทศบาลนครเชียงใหม่", "เมืองเชียงใหม่", "เชียงใหม่", 2564, 2565),
  scores: {
    fiscalYear: 2564,
    scores: [96.5, 93.11, 91.57, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100],
    published: { total: 95.01 },
  } satisfies YearScores,
  items: CHIANGMAI_ITEMS.map(([responsible, period], index): ItemPlanInput => ({
    code: `o${index + 1}`,
    title: "",
    measure: "ตรวจข้อมูลและปรับให้เป็นปัจจุบัน",
    steps: "รวบรวมข้อมูลและเผยแพร่บนเว็บไซต์",
    responsible,
    period,
    followUp: "ตรวจความครบถ้วนของข้อมูล",
  })),
};

const HALF_2565 = "๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕";
const MONTHLY = "ประชุมติดตามผลประจำเดือน";
/** Measure, unit, period and follow-up; the form has no indicator, so the one it serves is ours. */
const CHANTHABURI_ROWS: readonly (readonly [number, string, string, string, string])[] = [
  [
    1,
    "๑.ประชาสัมพันธ์ขั้นตอนบริการเชิงรุก",
    `ทุกหน่วยงาน\n${STRATEGY}`,
    `${HALF_2565}\n${HALF_2565}`,
    MONTHLY,
  ],
  [1, "๒.จัดทำและปรับปรุงคู่มือประชาชน", "ทุกหน่วยงาน", HALF_2565, MONTHLY],
  [1, "๓. พัฒนาทักษะของบุคลากร", "ทุกหน่วยงาน", HALF_2565, "รายงานการเข้าอบรม"],
  [3, "๔. กำกับการให้บริการให้เสมอภาค", "ทุกหน่วยงาน", HALF_2565, MONTHLY],
  [8, "๕. ให้ผู้รับบริการมีส่วนร่วม", `${CLERK}และ${STRATEGY}`, HALF_2565, MONTHLY],
  [4, "๖. ประชาสัมพันธ์คู่มือการยืมพัสดุ", "ทุกหน่วยงาน", HALF_2565, MONTHLY],
  [
    2,
    "๗. ให้บุคลากรเข้าถึงแผนและการใช้จ่ายงบประมาณ",
    `ทุกหน่วยงาน\n${STRATEGY}`,
    `${HALF_2565}\n๑ - ๓๐ พ.ย. ๒๕๖๔`,
    MONTHLY,
  ],
  [
    5,
    "๘. ประชาสัมพันธ์ช่องทางแจ้งการทุจริต",
    `${STRATEGY}\n${CLERK}`,
    `${HALF_2565}\n${HALF_2565}`,
    MONTHLY,
  ],
];

/** Plan of five columns. */
export const CHANTHABURI_2564 = {
  agency: agencyOf("เทศบาลเมืองจันทบุรี", "เมืองจันทบุรี", "จันทบุรี", 2564, 2565),
  measures: CHANTHABURI_ROWS.map(
    ([indicator, measure, responsible, period, followUp]): MeasureInput => ({
      indicator,
      questionCode: "",
      questionText: "",
      analysis: "",
      measure,
      linkedAnalysis: "",
      steps: "- แจ้งเวียนทุกหน่วยงาน\n- ติดตามผลทุกเดือน",
      period,
      responsible,
      followUp,
    }),
  ),
};
