import type { SheetCells } from "../../cells/values";
import type { CalendarActivity } from "../../ita/records";
import { dataSheetTexts } from "../../locale/dataSheets";
import type { Reading, Refusal } from "../../core/result";
import {
  compareDates,
  dateFromSerial,
  fiscalYearRange,
  parseThaiDate,
  serialFromDate,
  type CalendarDate,
} from "../../thai/date";

import type { SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_CALENDAR } from "../samples/calendar";
import { dateFormat } from "../theme";
import type { Columns } from "./columns";
import type { AddedSheet } from "./dataSheet";
import { planGrid, readGrid, type GridRow } from "./grid";

const DATE = { horizontal: "Center", numberFormat: dateFormat("thai") } as const;
/** Together they are as wide as a landscape page: an activity and its units stand on a line. */
const COLUMNS = {
  activity: { heading: "กิจกรรม", width: 320 },
  start: { heading: "วันเริ่มต้น", width: 95, style: DATE },
  end: { heading: "วันสิ้นสุด", width: 95, style: DATE },
  responsible: { heading: "ผู้รับผิดชอบ", width: 270 },
} as const satisfies Columns<string>;
type CalendarField = keyof typeof COLUMNS;

export type CalendarInput = Omit<CalendarActivity, "place">;

/** Activities of the assessment and when they take place. */
export const calendarSheet: AddedSheet<
  "calendar",
  { readonly calendar: Reading<readonly CalendarActivity[]> }
> = {
  id: "calendar",
  name: { th: "ปฏิทิน", en: "Calendar" },
  purpose: { th: "กิจกรรมและกำหนดเวลาของการประเมิน", en: "Activities and dates of the assessment" },
  anchor: { kind: "table", name: "ITA_Calendar" },
  needed: false,
  figuresOf: "plan",
  plan: ({ planYear }) => planCalendar(planYear),
  read: (cells, { planYear }) => ({ calendar: readCalendar(cells, planYear) }),
  sample: () => planCalendar(SAMPLE_AGENCY.planYear, SAMPLE_CALENDAR),
};

/** What an agency does in a year of assessment, in its usual order; when is announced anew every year. */
const USUAL_ACTIVITIES = [
  "แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบแต่ละตัวชี้วัด",
  "วิเคราะห์ผลการประเมินปีที่ผ่านมาและจัดทำมาตรการ",
  "เตรียมและปรับปรุงข้อมูลบนเว็บไซต์ของหน่วยงาน",
  "ลงทะเบียนและนำเข้าข้อมูลในระบบ ITAS",
  "เก็บข้อมูลแบบวัด IIT",
  "เก็บข้อมูลแบบวัด EIT",
  "ตอบแบบตรวจ OIT",
  "ติดตามผลการประเมินและชี้แจงข้อมูล",
  "ประกาศผลการประเมิน",
  "รายงานผลการดำเนินการตามมาตรการ",
];

/** Points of a row of one line: the usual activities are one page. */
const ROW_HEIGHT = 30;

/** The calendar sheet of a fiscal year (Buddhist era); a new one lists the usual activities without dates. */
export function planCalendar(planYear: number, activities?: readonly CalendarInput[]): SheetPlan {
  return planGrid(calendarSheet, {
    title: "ปฏิทินการประเมิน ITA",
    year: planYear,
    note: "กรอกวันเริ่มต้นและวันสิ้นสุดตามปฏิทินที่สำนักงาน ป.ป.ช. ประกาศ พิมพ์ได้ทั้งวันที่ของ Excel และข้อความ เช่น ๑ ต.ค. ๒๕๖๘ ลบแถวที่ไม่ใช้",
    columns: COLUMNS,
    lines: activities
      ? activities.map(({ activity, start, end, responsible }) => ({
          activity,
          start: serialFromDate(start),
          end: serialFromDate(end),
          responsible: responsible || null,
        }))
      : USUAL_ACTIVITIES.map((activity) => ({ activity })),
    leastHeight: ROW_HEIGHT,
    select: "start",
  });
}

/** Years of the common era from here on are Buddhist years that Excel took for its own. */
const TOO_LATE = 2400;
const BUDDHIST_OFFSET = 543;

/**
 * Reads the calendar sheet of a fiscal year (Buddhist era). A date may be a real date or a text that says one; an
 * activity without dates, or wholly outside the year, is a problem. Without any date the sheet is empty.
 */
export function readCalendar(
  range: SheetCells,
  planYear: number,
): Reading<readonly CalendarActivity[]> {
  const { rows, problems } = readGrid(range, COLUMNS, ["activity", "start", "end"]);
  const dated = rows.some((row) => row.text("start") !== "" || row.text("end") !== "");
  if (problems.length === 0 && !dated) {
    problems.push({ text: dataSheetTexts.empty, place: { sheet: range.sheet } });
    return { value: null, problems };
  }
  const year = fiscalYearRange(planYear);
  const activities: CalendarActivity[] = [];
  for (const row of rows) {
    const activity = row.text("activity");
    const place = row.place("activity");
    if (activity === "") problems.push({ text: dataSheetTexts.activityBlank, place });
    const start = readDate(row, "start", year.start.year, problems);
    const end = readDate(row, "end", year.start.year, problems);
    if (!start || !end) continue;
    if (compareDates(end, start) < 0) {
      problems.push({ text: dataSheetTexts.dateOrder, place: row.place("end") });
    } else if (compareDates(end, year.start) < 0 || compareDates(start, year.end) > 0) {
      const params = { year: planYear };
      problems.push({ text: dataSheetTexts.dateOutside, params, place: row.place("start") });
    }
    activities.push({ activity, start, end, responsible: row.text("responsible"), place });
  }
  return { value: problems.length === 0 ? activities : null, problems };
}

function readDate(
  row: GridRow<CalendarField>,
  field: "start" | "end",
  sampleYear: number,
  problems: Refusal[],
): CalendarDate | null {
  const value = row.value(field);
  const found = row.text(field);
  const place = row.place(field);
  const refuse = (text: Refusal["text"], params: Refusal["params"]): null => {
    problems.push({ text, params: { ...params, year: sampleYear }, place });
    return null;
  };
  if (found === "") return refuse(dataSheetTexts.dateBlank, { label: COLUMNS[field].heading });
  const date = typeof value === "number" ? dateFromSerial(value) : parseThaiDate(found);
  if (!date) return refuse(dataSheetTexts.dateInvalid, { found });
  const commonEra = date.year - BUDDHIST_OFFSET;
  return commonEra >= TOO_LATE ? refuse(dataSheetTexts.dateEra, { found: commonEra }) : date;
}
