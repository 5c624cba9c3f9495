import type { Agency, PastYear, YearScores } from "../../src/ita/records";
import { bookOf } from "../../src/ita/rulebook/book";
import type { SheetPlan } from "../../src/sheets/plan";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../../src/sheets/samples/measures";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";
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
import type { CalendarDate } from "../../src/thai/date";

/** All that the data sheets of a workbook hold. */
export interface DataSet {
  readonly agency: Agency;
  readonly options: ReportOptions;
  readonly scores: YearScores;
  readonly measures: readonly MeasureInput[];
  readonly items: readonly ItemPlanInput[];
  readonly results: readonly MeasureResultInput[];
  readonly progress: readonly ProgressInput[];
  readonly calendar: readonly CalendarInput[];
}

/** The data sheets filled with a data set, for painting. */
export function planDataSet(set: DataSet): SheetPlan[] {
  const { fiscalYear, planYear } = set.agency;
  return [
    planAgency(set.agency, set.options),
    planScores(set.scores, fiscalYear),
    planMeasures(set.measures, fiscalYear, planYear),
    planItems(planYear, set.items),
    planResults(planYear, [], set.results),
    planProgress(fiscalYear, planYear, [], set.progress),
    planCalendar(planYear, set.calendar),
    planQuestions(fiscalYear, questionScoresOf(fiscalYear)),
    planHistory(fiscalYear, historyOf(set.scores)),
  ];
}

/** A score for every question and item of the year, some of them below the pass line. */
function questionScoresOf(fiscalYear: number) {
  const book = bookOf(fiscalYear);
  return [...(book?.questions ?? []), ...(book?.items ?? [])].map(({ code }, index) => ({
    code,
    score: 78 + ((index * 7) % 22) + (index % 4) / 4,
    previous: null,
  }));
}

/** Four earlier years, with ups and downs. */
function historyOf({ fiscalYear, scores }: YearScores): PastYear[] {
  return [9, 6, 3, 5].map((less, index) => ({
    fiscalYear: fiscalYear - 4 + index,
    scores: scores.map((score, at) => Math.max(0, score - less - (at % 3) * 0.25)),
    total: null,
  }));
}

const day = (year: number, month: number, date: number): CalendarDate => ({
  year,
  month,
  day: date,
});
const STATUSES = ["done", "ongoing", "notStarted"] as const;

function resultsOf(measures: readonly MeasureInput[]): MeasureResultInput[] {
  return measures.map(({ measure, steps, period, responsible }, index) => ({
    measure,
    steps,
    period,
    responsible,
    result: `๑. ดำเนินการตามแผนแล้ว ${index + 3} ครั้ง\n๒. รายงานผลต่อผู้บริหารครบทุกไตรมาส`,
    outcome: "ผู้รับบริการทราบขั้นตอนและระยะเวลาก่อนยื่นคำขอ",
  }));
}

function progressOf(measures: readonly MeasureInput[]): ProgressInput[] {
  return measures.map(({ indicator, steps, responsible, period }, index) => ({
    indicator,
    guideline: steps,
    responsible,
    period,
    progress: "- ประชุมติดตามผลทุกเดือน\n- แจ้งเวียนให้ทุกกองถือปฏิบัติ",
    status: STATUSES[index % STATUSES.length] ?? null,
  }));
}

function calendarOf(planYear: number): CalendarInput[] {
  const last = planYear - 1;
  return [
    {
      activity: "แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบแต่ละตัวชี้วัด",
      start: day(last, 10, 1),
      end: day(last, 10, 31),
      responsible: "สำนักปลัดเทศบาล",
    },
    {
      activity: "วิเคราะห์ผลการประเมินปีที่ผ่านมาและจัดทำมาตรการ",
      start: day(last, 11, 1),
      end: day(last, 12, 30),
      responsible: "กองยุทธศาสตร์และงบประมาณ",
    },
    {
      activity: "ปรับปรุงข้อมูลบนเว็บไซต์ของหน่วยงานตามข้อ OIT",
      start: day(planYear, 1, 2),
      end: day(planYear, 3, 31),
      responsible: "ทุกสำนัก/กอง",
    },
    {
      activity: "เก็บข้อมูลแบบวัด IIT",
      start: day(planYear, 3, 1),
      end: day(planYear, 3, 31),
      responsible: "บุคลากรทุกคน",
    },
    {
      activity: "เก็บข้อมูลแบบวัด EIT",
      start: day(planYear, 4, 1),
      end: day(planYear, 5, 31),
      responsible: "ทุกสำนัก/กอง",
    },
    {
      activity: "รายงานผลการดำเนินการตามมาตรการ",
      start: day(planYear, 9, 1),
      end: day(planYear, 10, 15),
      responsible: "สำนักปลัดเทศบาล",
    },
  ];
}

function itemsOf(
  planYear: number,
  count: number,
  planned: Partial<ItemPlanInput>,
): ItemPlanInput[] {
  const items = bookOf(planYear)?.items ?? [];
  return items.slice(0, count).map(({ code, text }) => ({
    code,
    title: text.value ?? "",
    measure: "ปรับข้อมูลให้เป็นปัจจุบัน",
    steps: "รวบรวมข้อมูลจากกองที่เกี่ยวข้อง และเผยแพร่บนเว็บไซต์",
    responsible: "สำนักปลัดเทศบาล",
    period: `ม.ค.–มี.ค. ${planYear}`,
    followUp: "ตรวจหน้าเว็บไซต์ทุกเดือน",
    ...planned,
  }));
}

const ORDINARY: DataSet = {
  agency: SAMPLE_AGENCY,
  options: { digits: "thai", tableSize: 14 },
  scores: SAMPLE_SCORES,
  measures: SAMPLE_MEASURES,
  items: itemsOf(2569, 28, {}),
  results: resultsOf(SAMPLE_MEASURES),
  progress: progressOf(SAMPLE_MEASURES),
  calendar: calendarOf(2569),
};

/** Two measures, one signature, an agency without a district. */
const SHORT: DataSet = {
  ...ORDINARY,
  agency: {
    ...SAMPLE_AGENCY,
    name: "องค์การบริหารส่วนจังหวัดตัวอย่าง",
    district: "",
    signers: [{ role: "ผู้รายงาน", name: "", position: "นักทรัพยากรบุคคล" }],
  },
  measures: SAMPLE_MEASURES.slice(0, 2),
  items: itemsOf(2569, 2, {}),
  results: resultsOf(SAMPLE_MEASURES.slice(0, 2)),
  progress: progressOf(SAMPLE_MEASURES.slice(0, 2)),
  calendar: calendarOf(2569).slice(0, 2),
};

const PHRASES = [
  "ทบทวนคู่มือการปฏิบัติงานของทุกกองและปรับขั้นตอนให้ตรงกับที่ปฏิบัติจริง",
  "ติดประกาศขั้นตอน ระยะเวลา และค่าธรรมเนียม ณ จุดบริการและบนเว็บไซต์ https://www.example.go.th/service1",
  "จัดประชุมชี้แจงแผนการใช้จ่ายงบประมาณให้บุคลากรทราบทุกไตรมาส",
  "บันทึกการยืมและคืนทรัพย์สินของราชการในทะเบียนกลาง แล้วรายงานรายการค้างคืนทุกสิ้นเดือน",
  "เปิดช่องทางแจ้งเบาะแสที่ไม่ต้องระบุชื่อ พร้อมกำหนดผู้เข้าถึงข้อมูลเป็นลายลักษณ์อักษร",
  "อบรมการให้บริการด้วยภาษาที่เข้าใจง่าย (Plain Language) แก่เจ้าหน้าที่จุดบริการทุกคน",
  "สำรวจความพึงพอใจหลังรับบริการ วิเคราะห์ข้อเสนอแนะ และแจ้งสิ่งที่ปรับปรุงให้ประชาชนทราบ",
];
/** A numbered list of so many points in our own words; the same number always gives the same list. */
function list(points: number, from = 0): string {
  return Array.from(
    { length: points },
    (_, index) => `${index + 1}. ${PHRASES[(index + from) % PHRASES.length]}`,
  ).join("\n");
}

/** Cells of hundreds of letters each, as in the longest plans that agencies publish. */
const LONG: DataSet = {
  ...ORDINARY,
  measures: SAMPLE_MEASURES.map((measure, index) => ({
    ...measure,
    analysis: `${measure.analysis} ${PHRASES[index % PHRASES.length]} และ${PHRASES[(index + 2) % PHRASES.length]}`,
    measure: list(2 + (index % 4), index),
    linkedAnalysis: list(5 + (index % 3), index + 1),
    steps: list(6 + (index % 5), index + 2),
    responsible: "กองยุทธศาสตร์และงบประมาณ\nทุกสำนัก/กอง",
  })),
  items: itemsOf(2569, 28, { measure: list(2), steps: list(3, 1), followUp: list(2, 3) }),
  results: resultsOf(SAMPLE_MEASURES).map((result, index) => ({
    ...result,
    steps: list(4 + (index % 4), index),
    result: list(5 + (index % 5), index + 3),
    outcome: list(4 + (index % 3), index + 5),
  })),
  progress: progressOf(SAMPLE_MEASURES).map((entry, index) => ({
    ...entry,
    guideline: list(6 + (index % 4), index),
    progress: list(7 + (index % 6), index + 1),
  })),
  calendar: Array.from({ length: 4 }, () => calendarOf(2569)).flat(),
};

/** Three sizes of work: two rows, a row an indicator, and very long cells. */
export const DATA_SETS: Readonly<Record<"short" | "ordinary" | "long", DataSet>> = {
  short: SHORT,
  ordinary: ORDINARY,
  long: LONG,
};
