import type { CalendarActivity } from "../../ita/records";
import { ok, type Result } from "../../core/result";
import {
  compareDates,
  daysInMonth,
  formatThaiDate,
  serialFromDate,
  THAI_MONTHS_SHORT,
} from "../../thai/date";
import type { SheetPlan } from "../plan";
import { COLORS, dateFormat, wholeFormat } from "../theme";
import { agencyLine } from "./titles";
import { isRefusal, type Report, type ReportData } from "./report";
import { planTable, type PrintedColumn, type PrintedRow } from "./table";

/** Columns before the months. */
const START = 2;
const FIRST_MONTH = 4;
const DATE_WIDTH = 70;
const MONTH_WIDTH = 25;
const NUMBER_WIDTH = 34;

/** A month of the fiscal year. */
interface Month {
  /** Buddhist era. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

/** The assessment calendar of the plan year: real dates, and a filled cell for every month that an activity touches. */
export const calendar: Report = {
  id: "calendar",
  build(data: ReportData): Result<SheetPlan> {
    const { calendar: activities, agency, options } = data;
    if (isRefusal(activities)) return { ok: false, error: activities };
    const months = monthsOf(agency.planYear);
    const ordered = [...activities].sort(
      (a, b) => compareDates(a.start, b.start) || compareDates(a.end, b.end),
    );
    return ok(
      planTable(
        {
          id: "calendar",
          name: `ปฏิทิน ITA ${agency.planYear}`,
          titles: [
            `ปฏิทินการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`,
            agencyLine(agency),
          ],
          columns: columnsOf(months),
          rows: ordered.map((activity, index) => rowOf(activity, index + 1)),
          finish: (sheet, rows) => {
            const format = { numberFormat: dateFormat(options.digits) };
            for (const { row, source } of rows) {
              sheet.style({ row, column: START, rows: 1, columns: 2 }, format);
              const number = { numberFormat: wholeFormat(options.digits) };
              sheet.style({ row, column: 0, rows: 1, columns: 1 }, number);
              const activity = ordered[source];
              if (!activity) continue;
              const touched = months.flatMap((month, index) =>
                touches(activity, month) ? [index] : [],
              );
              const [first] = touched;
              if (first === undefined) continue;
              sheet.style(
                { row, column: FIRST_MONTH + first, rows: 1, columns: touched.length },
                { fill: COLORS.brand },
              );
            }
          },
        },
        data,
      ),
    );
  },
};

/** October to September. */
function monthsOf(fiscalYear: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 9) % 12) + 1;
    return { month, year: month >= 10 ? fiscalYear - 1 : fiscalYear };
  });
}

function columnsOf(months: readonly Month[]): readonly PrintedColumn[] {
  return [
    { heading: "ลำดับ", centered: true, width: NUMBER_WIDTH },
    { heading: "กิจกรรม", key: true },
    { heading: "วันเริ่มต้น", centered: true, width: DATE_WIDTH },
    { heading: "วันสิ้นสุด", centered: true, width: DATE_WIDTH },
    ...months.map(({ month, year }) => ({
      heading: THAI_MONTHS_SHORT[month - 1] ?? "",
      group: `พ.ศ. ${year}`,
      width: MONTH_WIDTH,
    })),
    { heading: "ผู้รับผิดชอบ" },
  ];
}

function rowOf(
  { activity, start, end, responsible }: CalendarActivity,
  number: number,
): PrintedRow {
  return {
    texts: [
      String(number),
      activity,
      formatThaiDate(start, "short", "arabic"),
      formatThaiDate(end, "short", "arabic"),
      ...Array.from({ length: 12 }, () => ""),
      responsible,
    ],
    values: { 0: number, [START]: serialFromDate(start), [START + 1]: serialFromDate(end) },
  };
}

/** Whether an activity takes place on a day of the month. */
function touches({ start, end }: CalendarActivity, { year, month }: Month): boolean {
  const first = { year, month, day: 1 };
  const last = { year, month, day: daysInMonth(year, month) };
  return compareDates(start, last) <= 0 && compareDates(end, first) >= 0;
}
