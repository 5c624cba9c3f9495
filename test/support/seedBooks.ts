import type {
  Agency,
  MemoFields,
  PastYear,
  ProgressStatus,
  ReportWording,
  YearScores,
} from "../../src/ita/records";
import { bookOf } from "../../src/ita/rulebook/book";
import type { SheetPlan } from "../../src/sheets/plan";
import { readState } from "../../src/sheets/readState";
import type { DataSheetId } from "../../src/sheets/templates/all";
import type { ReportId, WorkbookState } from "../../src/sheets/state";
import type { ReportOptions } from "../../src/sheets/reportOptions";
import { planAgency } from "../../src/sheets/templates/agency";
import { planCalendar, type CalendarInput } from "../../src/sheets/templates/calendar";
import { planHistory } from "../../src/sheets/templates/history";
import { planItems, type ItemPlanInput } from "../../src/sheets/templates/items";
import { planMeasures, type MeasureInput } from "../../src/sheets/templates/measures";
import { planProgress, type ProgressInput } from "../../src/sheets/templates/progress";
import { planQuestions } from "../../src/sheets/templates/questions";
import { planResults, type MeasureResultInput } from "../../src/sheets/templates/results";
import { planScores } from "../../src/sheets/templates/scores";
import { toThaiDigits } from "../../src/thai/digits";
import { planCells } from "./planCells";

/*
 * The facts of five published documents of municipalities as workbooks: scores, codes, periods, units, dates and
 * numbers of rows and list items as printed there, also where the document is wrong. What is planned and done is
 * told in words of our own, as long as the cells of the document. Nobody is named: signers are positions.
 */

export type SeedId =
  | "phitsanulok-2568"
  | "banmo-2569"
  | "phanomrung-2566"
  | "chiangmai-2565"
  | "chanthaburi-2564";

/** Facts of a document; what is left out it does not say. */
export interface SeedBook {
  readonly agency: Agency;
  readonly options?: ReportOptions;
  readonly scores?: YearScores;
  readonly history?: readonly PastYear[];
  readonly questions?: readonly { code: string; score: number; previous: null }[];
  readonly measures?: readonly MeasureInput[];
  readonly items?: readonly ItemPlanInput[];
  readonly results?: readonly MeasureResultInput[];
  readonly progress?: readonly ProgressInput[];
  readonly calendar?: readonly CalendarInput[];
  /** Reports that the document consists of, in the order in which they are made. */
  readonly reports: readonly ReportId[];
}

/** The data sheets of a document's workbook: the three that every workbook has, and those it has facts for. */
export function planSeed(book: SeedBook): SheetPlan[] {
  const { agency, history, questions, items, results, progress, calendar } = book;
  const { fiscalYear, planYear } = agency;
  return [
    planAgency(agency, book.options),
    planScores(book.scores, fiscalYear),
    planMeasures(book.measures, fiscalYear, planYear),
    ...(questions ? [planQuestions(fiscalYear, questions)] : []),
    ...(items ? [planItems(planYear, items)] : []),
    ...(results ? [planResults(planYear, [], results)] : []),
    ...(progress ? [planProgress(fiscalYear, planYear, [], progress)] : []),
    ...(calendar ? [planCalendar(planYear, calendar)] : []),
    ...(history ? [planHistory(fiscalYear, history)] : []),
  ];
}

/** What the add-in reads from these sheets. */
export function seedState(book: SeedBook): WorkbookState {
  return readState(
    Object.fromEntries(planSeed(book).map((plan) => [plan.id as DataSheetId, planCells(plan)])),
  );
}

const BLANK = { IIT: "", EIT: "", OIT: "" };
/** What a document says itself beside its tables, in words of ours. */
function wordingOf(own: Partial<ReportWording>): ReportWording {
  return {
    coverTitle: "",
    meeting: "",
    background: "",
    conclusion: "",
    minutes: "",
    analysisIntro: "",
    planTitle: "",
    planIntro: "",
    oitPlanTitle: "",
    resultTitle: "",
    resultIntro: "",
    advice: "",
    recommendations: BLANK,
    samples: BLANK,
    collectors: BLANK,
    ...own,
  };
}

const WRITER = "นักวิเคราะห์นโยบายและแผน";
const MAYOR = "นายกเทศมนตรี";
function agencyOf(
  name: string,
  district: string,
  province: string,
  fiscalYear: number,
  planYear: number,
  positions: readonly string[] = [WRITER, MAYOR],
  memo?: MemoFields,
): Agency {
  const roles = positions.length === 2 ? ["ผู้จัดทำ", "ผู้อนุมัติ"] : ["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ"];
  const signers = positions.map((position, index) => ({
    role: roles[index] ?? "",
    name: "",
    position,
  }));
  return { name, district, province, fiscalYear, planYear, signers, ...(memo && { memo }) };
}

const PHRASES = [
  "ตรวจข้อมูลที่เผยแพร่แล้วปรับให้ตรงกับงานปัจจุบัน",
  "แจ้งกำหนดเวลาของงานแต่ละเรื่องไว้ที่จุดรับคำร้อง",
  "สรุปผลรายไตรมาสเสนอหัวหน้าส่วนราชการ",
  "รวบรวมคำถามที่พบบ่อยแล้วตอบไว้ในหน้าเดียวกัน",
  "กำหนดผู้รับผิดชอบหลักและผู้ปฏิบัติแทนเป็นลายลักษณ์อักษร",
  "ทดสอบช่องทางติดต่อทุกช่องทางก่อนเปิดใช้",
  "เก็บหลักฐานการดำเนินการไว้ในแฟ้มกลาง",
];
/** Phrases of ours, together at least so many characters. */
function prose(characters: number, from = 0): string {
  let text = "";
  for (let index = from; text.length < characters; index++) {
    text = `${text} ${PHRASES[index % PHRASES.length]}`.trim();
  }
  return text;
}
/** A list of so many points, together about so many characters; without points a paragraph. */
function list(points: number, characters: number, from = 0): string {
  if (points === 0) return prose(characters, from);
  return Array.from({ length: points }, (_, index) =>
    // Half a phrase less, as each point ends with a whole one.
    toThaiDigits(`${index + 1}. ${prose(Math.max(1, characters / points - 25), from + index)}`),
  ).join("\n");
}

/** A measure an indicator, in a few words. */
const MEASURES = [
  "ทบทวนขั้นตอนงานบริการ",
  "รายงานการใช้งบประมาณรายไตรมาส",
  "อบรมวินัยและจริยธรรม",
  "ทำทะเบียนยืมทรัพย์สินกลาง",
  "เพิ่มช่องทางแจ้งเบาะแส",
  "ขยายบริการออนไลน์",
  "ปรับข่าวให้อ่านง่าย",
  "เปิดเวทีรับฟังความเห็น",
  "เผยแพร่สถิติบริการออนไลน์",
  "ประกาศไม่รับของขวัญ",
];

/**
 * A row of a plan of eight columns: code, also where its letter was lost, period and unit as printed; list points of measure and steps; characters
 * of analysis, measure, linked analysis and steps.
 */
type PlanRow = readonly [
  code: string,
  period: string,
  responsible: string,
  points: readonly [measure: number, steps: number],
  characters: readonly [analysis: number, measure: number, linked: number, steps: number],
];
function measureOf(row: PlanRow, index: number): MeasureInput {
  const [questionCode, period, responsible, [points, steps], characters] = row;
  const short = MEASURES[index] ?? "";
  return {
    indicator: index + 1,
    questionCode,
    questionText: "",
    analysis: prose(characters[0], index),
    measure:
      points === 0 ? short : list(points, characters[1], index).replace(/^๑\. .*$/m, `๑. ${short}`),
    linkedAnalysis: prose(characters[2], index + 2),
    steps: list(steps, characters[3], index + 4),
    period,
    responsible,
    followUp: "",
  };
}

const YEAR_2569 = "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙";
const YEAR_2569_CLOSE = "ตลอดปีงบประมาณ พ.ศ.๒๕๖๙";
const EVERY_OFFICE = "ทุกสำนัก/กอง";
const PLANNING = "กองยุทธศาสตร์และงบประมาณ";
const CLERK = "สำนักปลัดเทศบาล";

/** Scores of ten indicators and three instruments, a total beside that of the year before, a plan of eight columns. */
const PHITSANULOK_2568: SeedBook = {
  agency: {
    ...agencyOf("เทศบาลนครพิษณุโลก", "เมืองพิษณุโลก", "พิษณุโลก", 2568, 2569),
    wording: wordingOf({
      conclusion: "คะแนนที่เพิ่มขึ้นมาจากงานบริการและข้อมูลบนเว็บไซต์ที่ปรับปรุงในปีที่ผ่านมา",
      analysisIntro: "ผลการวิเคราะห์รายตัวชี้วัดต่อไปนี้ใช้กำหนดมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙",
    }),
  },
  scores: {
    fiscalYear: 2568,
    scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
    published: { IIT: 93.99, EIT: 84.64, OIT: 98.75, total: 93.09 },
  },
  history: [{ fiscalYear: 2567, scores: [], total: 82.63 }],
  measures: (
    [
      ["i ๑", "ตลอด ปีงบประมาณ พ.ศ.๒๕๖๙", EVERY_OFFICE, [0, 3], [92, 0, 317, 299]],
      ["i ๔", YEAR_2569, `${PLANNING}/กองคลัง`, [0, 0], [53, 0, 75, 95]],
      ["i ๗", "ภายในปีงบประมาณ พ.ศ.๒๕๖๙", `กองการเจ้าหน้าที่/${EVERY_OFFICE}`, [0, 0], [96, 0, 90, 91]],
      ["i ๑๐", YEAR_2569, EVERY_OFFICE, [0, 0], [65, 0, 81, 98]],
      ["i ๑๕", YEAR_2569, CLERK, [0, 1], [76, 0, 79, 161]],
      ["e ๒", YEAR_2569_CLOSE, EVERY_OFFICE, [0, 0], [74, 0, 75, 133]],
      ["e ๕", YEAR_2569, `${PLANNING}/${EVERY_OFFICE}`, [0, 0], [70, 0, 75, 97]],
      ["e ๗", YEAR_2569, EVERY_OFFICE, [0, 0], [98, 0, 87, 107]],
      ["๐ ๑๐", YEAR_2569_CLOSE, EVERY_OFFICE, [0, 4], [193, 0, 89, 357]],
      ["๐ ๒๕", YEAR_2569_CLOSE, EVERY_OFFICE, [0, 3], [66, 0, 85, 222]],
    ] as const satisfies readonly PlanRow[]
  ).map(measureOf),
  reports: ["memo", "cover", "summary", "analysis", "plan-8"],
};

const CLERKS = "สำนักปลัด";
const THREE_UNITS = "สำนักปลัด กองช่าง กองคลัง";

/** A plan of eight columns with very long cells, each indicator with its score; two of its rows go on over a page. */
const BANMO_2569: SeedBook = {
  agency: {
    ...agencyOf("เทศบาลตำบลบ้านหมอ", "บ้านหมอ", "สระบุรี", 2568, 2569),
    wording: wordingOf({
      coverTitle: [
        "รายงานนำผลการประเมิน ITA ไปใช้",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
        "ผลการวิเคราะห์ของปีที่ผ่านมาทั้ง ๑๐ ตัวชี้วัดจากคะแนนที่ประกาศแล้ว",
        "และสิ่งที่ทุกส่วนราชการจะปรับปรุงหรือรักษาระดับไว้ในปีนี้",
      ].join("\n"),
    }),
  },
  scores: {
    fiscalYear: 2568,
    scores: [97.21, 98.02, 99.45, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42],
  },
  measures: (
    [
      ["๑๑", "๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙", CLERKS, [3, 4], [110, 183, 578, 503]],
      [
        "i๔",
        "๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙",
        "สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ",
        [2, 9],
        [338, 89, 536, 551],
      ],
      ["i๘", "๑ ต.ค.๖๘ ถึง ๓๑ มี.ค.๖๙", CLERKS, [3, 3], [255, 353, 468, 533]],
      ["i๑๐", "๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙", "กองคลัง", [3, 4], [195, 287, 444, 460]],
      ["i๑๓", "๑ ต.ค.๖๘ ถึง ๓๐ เม.ย ๖๙", CLERKS, [3, 5], [185, 361, 463, 1368]],
      ["e๒", "๑ ต.ค.๖๘ ถึง ๓๑ มี.ค.๖๙", THREE_UNITS, [6, 7], [357, 841, 769, 740]],
      ["e๔", "๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙", THREE_UNITS, [5, 6], [372, 520, 492, 294]],
      ["e๗", "๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙", CLERKS, [3, 11], [236, 142, 690, 522]],
      ["๐๑", "๑-๓๑ มี.ค.๖๙", CLERKS, [0, 3], [266, 109, 425, 310]],
      ["๐๒๗", "๑-๓๑ มี.ค.๖๙", CLERKS, [2, 14], [429, 277, 337, 655]],
    ] as const satisfies readonly PlanRow[]
  ).map(measureOf),
  reports: ["memo", "cover", "summary", "analysis", "plan-8"],
};

const ALL_UNITS = "ทุกกอง/สำนักปลัดฯ";
const YEAR_2566 = "ปีงบประมาณ ๒๕๖๖";
const PUBLICITY = "เจ้าหน้าที่ประชาสัมพันธ์";

/** Measure, unit, list points of the steps, characters of steps, result and outcome. */
const PHANOMRUNG_RESULTS: readonly (readonly [string, string, number, readonly number[]])[] = [
  ["ข้อควรทำและไม่ควรทำ (Do & DON'T)", ALL_UNITS, 3, [207, 381, 386]],
  ["แยกประโยชน์ส่วนตนออกจากงาน", ALL_UNITS, 1, [382, 406, 230]],
  ["ชวนประชาชนประเมินและร่วมงาน", "ประชาสัมพันธ์ ทุกกอง/สำนักปลัดฯ", 2, [314, 218, 262]],
  ["คุมการยืมทรัพย์สินราชการ", ALL_UNITS, 2, [231, 273, 187]],
  ["เปิดข้อมูลจัดซื้อทุกเดือน", "เจ้าหน้าที่พัสดุ", 2, [232, 321, 233]],
  ["ให้ผู้มีส่วนได้เสียร่วมตรวจ", "งานนิติการ สำนักปลัดฯ", 0, [193, 430, 468]],
];
/** Status, unit, list points and characters of guideline and progress, an indicator each. */
const PHANOMRUNG_PROGRESS: readonly (readonly [
  ProgressStatus | null,
  string,
  readonly [number, number],
  readonly [number, number],
])[] = [
  ["done", ALL_UNITS, [0, 2], [120, 155]],
  ["done", ALL_UNITS, [2, 2], [363, 233]],
  ["done", ALL_UNITS, [6, 4], [328, 191]],
  ["done", ALL_UNITS, [3, 3], [166, 206]],
  ["done", ALL_UNITS, [4, 3], [202, 278]],
  ["done", `${ALL_UNITS} ${PUBLICITY}`, [5, 5], [350, 339]],
  ["done", `${ALL_UNITS} ${PUBLICITY}`, [3, 3], [371, 269]],
  ["ongoing", `${PUBLICITY} ${ALL_UNITS}`, [3, 1], [266, 202]],
  [null, `${PUBLICITY} ${ALL_UNITS}`, [4, 0], [369, 311]],
  [null, `ผู้บริหาร งานนิติการ ${ALL_UNITS}`, [6, 5], [443, 619]],
];

/** Report on six measures, and the progress of ten indicators. */
const PHANOMRUNG_2566: SeedBook = {
  agency: {
    ...agencyOf("เทศบาลตำบลพนมรุ้ง", "เฉลิมพระเกียรติ", "บุรีรัมย์", 2566, 2566),
    wording: wordingOf({ resultIntro: "ผลการขับเคลื่อนมาตรการของทุกส่วนราชการในรอบปีมีดังนี้" }),
  },
  scores: {
    fiscalYear: 2566,
    scores: [93.59, 75.23, 88.15, 79.8, 81.65, 95.64, 92.38, 87.99, 90, 71.25],
  },
  results: PHANOMRUNG_RESULTS.map(
    ([measure, responsible, points, [steps, result, outcome]], index) => ({
      measure,
      steps: list(points, steps ?? 0, index),
      period: YEAR_2566,
      responsible,
      result: prose(result ?? 0, index + 1),
      outcome: prose(outcome ?? 0, index + 3),
    }),
  ),
  progress: PHANOMRUNG_PROGRESS.map(([status, responsible, points, characters], index) => ({
    indicator: index + 1,
    guideline: list(points[0], characters[0], index),
    responsible,
    period: YEAR_2566,
    progress: list(points[1], characters[1], index + 2),
    status,
  })),
  reports: ["memo", "cover", "summary", "analysis", "result-7", "progress"],
};

const FINANCE = "สำนักคลัง";
const FINANCES = "สำนักการคลัง";
const STAFF = "กองการเจ้าหน้าที่";
const EVERY_UNIT = "ทุกหน่วยงาน";
const HALF = "ต.ค.64-มี.ค.65";
const WHOLE = "ต.ค.64-ก.ย.65";
/** Unit and period of o1 to o43 as printed; three periods are impossible (o11, o22, o24). */
const CHIANGMAI_ITEMS: readonly (readonly [responsible: string, period: string])[] = [
  [CLERK, "ม.ค.-มี.ค.65"],
  [CLERK, "ม.ค.-มี.ค.2565"],
  [CLERK, "ม.ค.-มี.ค.2565"],
  [PLANNING, HALF],
  [`${PLANNING} งานเทคโนโลยีและสารสนเทศ`, "ต.ค.64-มี.ค. 65"],
  [`งานนิติการ ${CLERK}`, HALF],
  [PLANNING, HALF],
  [PLANNING, WHOLE],
  [PLANNING, WHOLE],
  [PLANNING, WHOLE],
  [PLANNING, "ต.ค.64- มี.ค.64"],
  [PLANNING, HALF],
  [`${CLERK}ฯ`, HALF],
  [CLERK, WHOLE],
  [CLERK, WHOLE],
  [`${CLERK}ฯ`, WHOLE],
  [PLANNING, WHOLE],
  [FINANCE, HALF],
  [FINANCE, HALF],
  [FINANCE, HALF],
  [FINANCE, HALF],
  [FINANCES, "มี.ค.64-ก.ย.65"],
  [FINANCES, HALF],
  [FINANCES, "ต.ค.54-มี.ค.54"],
  [STAFF, HALF],
  [STAFF, HALF],
  [STAFF, HALF],
  [STAFF, HALF],
  [CLERK, HALF],
  [CLERK, HALF],
  [CLERK, HALF],
  [CLERK, HALF],
  [EVERY_UNIT, HALF],
  [PLANNING, HALF],
  [`${CLERK}ฯ`, WHOLE],
  [PLANNING, HALF],
  [EVERY_UNIT, HALF],
  [CLERK, HALF],
  [PLANNING, WHOLE],
  [PLANNING, WHOLE],
  [PLANNING, WHOLE],
  [PLANNING, WHOLE],
  [PLANNING, WHOLE],
];

function months(activity: string, from: number, to: number, lastDay: number): CalendarInput {
  return {
    activity,
    start: { year: 2565, month: from, day: 1 },
    end: { year: 2565, month: to, day: lastDay },
    responsible: "",
  };
}

/** Scores as its score table prints them, the announced total, 43 OIT items, the months of the assessment. */
const CHIANGMAI_2565: SeedBook = {
  agency: {
    ...agencyOf("เทศบาลนครเชียงใหม่", "เมืองเชียงใหม่", "เชียงใหม่", 2564, 2565),
    wording: wordingOf({
      meeting: "จากการประชุมหัวหน้าส่วนราชการ ครั้งที่ 2/2565\nวันที่ 2 มีนาคม 2565",
      oitPlanTitle: "แนวทางนำผลการวิเคราะห์ไปใช้กับข้อมูลที่เผยแพร่",
      samples: { IIT: "ร้อยละ 10 ของบุคลากร", EIT: "ร้อยละ 10 ของผู้รับบริการ", OIT: "ทุกหน่วยงาน" },
      collectors: { IIT: "หน่วยงานแจ้งช่องทางตอบ", EIT: "ผู้รับจ้างเก็บข้อมูล", OIT: "ผู้รับจ้างตรวจ" },
      recommendations: {
        ...BLANK,
        IIT: "แจ้งบุคลากรให้ตอบแบบวัด\n- อธิบายขั้นตอนการยืม\n- แจ้งแผนการใช้งบประมาณ",
        EIT: "แจ้งผู้รับบริการให้ตอบแบบวัด\n- เพิ่มช่องทางติดต่อ",
      },
    }),
  },
  options: { digits: "arabic", tableSize: 14 },
  scores: {
    fiscalYear: 2564,
    scores: [96.5, 93.11, 91.31, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100],
    published: { total: 95.01 },
  },
  items: CHIANGMAI_ITEMS.map(([responsible, period], index) => ({
    code: `o${index + 1}`,
    title: "",
    measure: prose(90, index),
    steps: prose(110, index + 2),
    responsible,
    period,
    followUp: prose(120, index + 4),
  })),
  calendar: [
    months("ปรับปรุงงานและข้อมูลบนเว็บไซต์ เตรียมผู้รับผิดชอบ", 1, 3, 31),
    months("ลงทะเบียนและเตรียมข้อมูลในระบบ ITAS", 3, 3, 31),
    months("แจ้งช่องทางตอบแบบวัด IIT และติดตามจำนวนผู้ตอบ", 3, 3, 31),
    months("ตอบแบบตรวจ OIT", 3, 4, 30),
    months("เก็บข้อมูลแบบวัด EIT", 4, 5, 31),
    months("รวบรวมคะแนนและเขียนรายงาน", 6, 7, 31),
    months("ประกาศผลการประเมิน", 8, 8, 31),
  ],
  reports: ["memo", "cover", "summary", "analysis", "oit-plan", "calendar"],
};

const HALF_2565 = "๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕";
const MONTHLY = "ประชุมติดตามผลประจำเดือน";
/** Indicator that the measure serves (ours: the form has none), measure, units, periods, follow-ups, steps. */
const CHANTHABURI_ROWS: readonly (readonly [
  number,
  string,
  readonly string[],
  readonly string[],
  readonly string[],
  number,
])[] = [
  [
    1,
    "๑. บอกขั้นตอนบริการเชิงรุก",
    [EVERY_UNIT, PLANNING],
    [HALF_2565, HALF_2565],
    [MONTHLY, MONTHLY],
    2,
  ],
  [1, "๒. ปรับคู่มือประชาชน", [EVERY_UNIT], [HALF_2565], [MONTHLY], 0],
  [1, "๓. พัฒนาทักษะบุคลากร", [EVERY_UNIT], [HALF_2565], ["รายงานการเข้าอบรม"], 2],
  [3, "๔. กำกับการให้บริการให้เสมอภาค", [EVERY_UNIT], [HALF_2565], [MONTHLY], 1],
  [8, "๕. ให้ผู้รับบริการมีส่วนร่วม", [`${CLERK}และ${PLANNING}`], [HALF_2565], [MONTHLY], 0],
  [4, "๖. แจ้งเวียนคู่มือยืมพัสดุ", [EVERY_UNIT], [HALF_2565], [MONTHLY], 0],
  [
    2,
    "๗. ให้บุคลากรเข้าถึงแผนและการใช้งบประมาณ",
    [EVERY_UNIT, PLANNING],
    [HALF_2565, "๑ - ๓๐ พ.ย. ๒๕๖๔"],
    [MONTHLY, MONTHLY],
    2,
  ],
  [5, "๘. บอกช่องทางแจ้งการทุจริต", [PLANNING, CLERK], [HALF_2565, HALF_2565], [MONTHLY, MONTHLY], 2],
];
/** Questions that the text gives a score, IIT only; of OIT it says that all was met but o38. */
const CHANTHABURI_QUESTIONS: Readonly<Record<string, number>> = {
  i1: 87.33,
  i2: 90.2,
  i7: 82.35,
  i12: 84.13,
  i13: 90.21,
  i14: 90.6,
  i15: 89.38,
  i20: 84.43,
  i21: 90.62,
  i23: 87.11,
  i24: 90.2,
  i27: 89.35,
  i30: 89.56,
};

/** Letter, question scores in prose, a plan of five columns; scores of five indicators only, so no score sheet. */
const CHANTHABURI_2564: SeedBook = {
  agency: {
    ...agencyOf(
      "เทศบาลเมืองจันทบุรี",
      "เมืองจันทบุรี",
      "จันทบุรี",
      2564,
      2565,
      ["ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ", "ปลัดเทศบาลเมืองจันทบุรี", "นายกเทศมนตรีเมืองจันทบุรี"],
      {
        department: PLANNING,
        number: "จบ ๕๒๐๐๘/๘๐๘",
        date: { year: 2564, month: 10, day: 11 },
        subject: "รายงานผลวิเคราะห์การประเมิน ITA ประจำปีงบประมาณ ๒๕๖๔",
        to: "ปลัดเทศบาล",
        body: "ตามที่ คณะทำงานได้ประชุมเมื่อวันที่ ๑ ตุลาคม ๒๕๖๔ นั้น\nบัดนี้ได้จัดทำรายงานเรียบร้อยแล้ว",
      },
    ),
    wording: wordingOf({
      background:
        "คณะรัฐมนตรีมีมติเมื่อวันที่ ๒๓ มกราคม ๒๕๖๑ ให้หน่วยงานของรัฐเข้าร่วมการประเมิน\nเป้าหมายคือหน่วยงานร้อยละ ๘๐ ได้ ๘๕ คะแนนขึ้นไปภายในปี ๒๕๖๕",
      advice:
        "ควรเปิดเผยข้อมูลให้ครบถ้วนยิ่งขึ้น\n- ระบุปีของกิจกรรมในเอกสาร\n- แจ้งแผนการใช้งบประมาณให้บุคลากรทราบ",
      planIntro: "จากผลการวิเคราะห์ข้างต้น จึงกำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. ๒๕๖๕ ดังนี้",
      minutes: "คณะกรรมการประชุมเมื่อวันศุกร์ที่ ๑ ตุลาคม ๒๕๖๔ ที่ห้องประชุมชั้น ๒ ปลัดเทศบาลเป็นประธาน",
    }),
  },
  questions: [
    ...Object.entries(CHANTHABURI_QUESTIONS).map(([code, score]) => ({
      code,
      score,
      previous: null,
    })),
    ...bookOf(2564)!.items.map(({ code }) => ({
      code,
      score: code === "o38" ? 0 : 100,
      previous: null,
    })),
  ],
  measures: CHANTHABURI_ROWS.map(
    ([indicator, measure, units, periods, followUps, points], index) => ({
      indicator,
      questionCode: "",
      questionText: "",
      analysis: "",
      measure,
      linkedAnalysis: "",
      steps: list(points, 160, index),
      period: periods.join("\n"),
      responsible: units.join("\n"),
      followUp: followUps.join("\n"),
    }),
  ),
  reports: ["memo", "cover", "weakness", "plan-5"],
};

/** The document of 2564 once the scores that its picture shows are typed: these five agree with its total of 92.94. */
export const CHANTHABURI_SCORED: SeedBook = {
  ...CHANTHABURI_2564,
  scores: {
    fiscalYear: 2564,
    scores: [92.09, 92.09, 92.09, 92.09, 92.09, 89.86, 89.41, 86.37, 100, 93.75],
    published: { total: 92.94 },
  },
};

export const SEED_BOOKS: Readonly<Record<SeedId, SeedBook>> = {
  "phitsanulok-2568": PHITSANULOK_2568,
  "banmo-2569": BANMO_2569,
  "phanomrung-2566": PHANOMRUNG_2566,
  "chiangmai-2565": CHIANGMAI_2565,
  "chanthaburi-2564": CHANTHABURI_2564,
};
export const SEED_IDS = Object.keys(SEED_BOOKS) as SeedId[];
