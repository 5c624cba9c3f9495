import type { CalendarActivity } from "../../ita/records";
import { ok, type Result } from "../../core/result";
import {
  compareDates,
  daysInMonth,
  formatThaiDate,
  serialFromDate,
  THAI_MONTHS_SHORT,
} from "../../thai/date";
import { reportNames } from "../../locale/reports";
import type { SheetPlan } from "../plan";
import type { ReportOptions } from "../reportOptions";
import { dateFormat, wholeFormat } from "../theme";
import { agencyLine, sheetName } from "./titles";
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
          name: sheetName(reportNames.calendar, agency.planYear),
          titles: [
            `ปฏิทินการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`,
            agencyLine(agency),
          ],
          columns: columnsOf(months, options.digits),
          rows: ordered.map((activity, index) => rowOf(activity, index + 1, months)),
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

function columnsOf(
  months: readonly Month[],
  digits: ReportOptions["digits"],
): readonly PrintedColumn[] {
  const date = { centered: true, width: DATE_WIDTH, numberFormat: dateFormat(digits) };
  return [
    {
      heading: "ลำดับ",
      centered: true,
      width: NUMBER_WIDTH,
      numberFormat: wholeFormat(digits),
    },
    { heading: "กิจกรรม", key: true },
    { heading: "วันเริ่มต้น", ...date },
    { heading: "วันสิ้นสุด", ...date },
    ...months.map(({ month, year }) => ({
      heading: THAI_MONTHS_SHORT[month - 1] ?? "",
      group: `พ.ศ. ${year}`,
      width: MONTH_WIDTH,
    })),
    { heading: "ผู้รับผิดชอบ" },
  ];
}

function rowOf(own: CalendarActivity, number: number, months: readonly Month[]): PrintedRow {
  const { activity, start, end, responsible } = own;
  const touched = months.flatMap((month, index) => (touches(own, month) ? [index] : []));
  const [first] = touched;
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
    ...(first !== undefined && { bar: { first: FIRST_MONTH + first, count: touched.length } }),
  };
}

/** Whether an activity takes place on a day of the month. */
function touches({ start, end }: CalendarActivity, { year, month }: Month): boolean {
  const first = { year, month, day: 1 };
  const last = { year, month, day: daysInMonth(year, month) };
  return compareDates(start, last) <= 0 && compareDates(end, first) >= 0;
}
