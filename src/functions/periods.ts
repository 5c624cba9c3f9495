/** What START and END have in common. */
import { NEWEST_YEAR } from "../ita/rulebook/core";
import { functionTexts } from "../locale/functions";
import { ok, type Result } from "../core/result";
import type { Text } from "../core/text";
import { serialOf, type CalendarDate } from "../thai/date";
import { parsePeriod, type Period } from "../thai/period";
import { shownCell } from "./argumentCells";
import { invalidValue, optionalParameter, parameter, type FunctionRefusal } from "./record";

/** The parameters of both. */
export const periodParameters = [
  parameter("period", "ช่วงเวลา", "period", {
    th: "ช่วงเวลาตามที่เขียน เช่น ต.ค.64-มี.ค.65, ๑-๓๑ มี.ค.๖๙, ไตรมาส ๒",
    en: "A period as written in Thai, of days, months, quarters or a fiscal year",
  }),
  optionalParameter("year", "ปีงบประมาณ", "planYear", {
    th: "ปีงบประมาณ พ.ศ. ของช่วงเวลาที่ไม่ได้เขียนปี หากไม่ระบุใช้ปีล่าสุด",
    en: "Fiscal year, Buddhist era, of a period written without one; the newest year when left out",
  }),
] as const;

/** Notes of both. */
export const periodNotes: readonly Text[] = [
  {
    th: "ผลเป็นวันที่ของ Excel ให้จัดรูปแบบเซลล์เป็นวันที่ หรือใช้คู่กับ ITA.THAIDATE",
    en: "The result is an Excel date: format the cell as a date, or wrap it in ITA.THAIDATE.",
  },
  {
    th: "ช่วงที่เป็นไปไม่ได้ (สิ้นสุดก่อนเริ่ม หรืออยู่นอกปีงบประมาณ) ให้วันที่ตามที่เขียน เพื่อให้ตรวจพบได้ กำหนดเวลา เช่น ภายใน ๓๑ มี.ค. ไม่มีวันเริ่ม จึงอ่านเป็นช่วงไม่ได้",
    en: "Impossible periods (end before start, outside the fiscal year) give the days as written, so that checks can name them. A deadline has no start and is no period.",
  },
  {
    th: "ระบุปีได้ถึงปีถัดจากปีล่าสุด เพราะมาตรการดำเนินการในปีถัดจากปีที่ประเมิน ช่วงเวลาของแผนที่ไม่ได้เขียนปี เช่น ไตรมาส ๒ จึงควรระบุปีของแผนเสมอ",
    en: "The year may be one after the newest, since measures are carried out in the year after the assessment: always give the year of the plan where a period is written without one.",
  },
];

/** Excel date of one end of a written period, the one that `endOf` picks. */
export function endOfPeriod(
  written: string | CalendarDate,
  year: number | null,
  endOf: (period: Period) => CalendarDate,
): Result<number, FunctionRefusal> {
  const period =
    typeof written === "string"
      ? parsePeriod(written, year ?? NEWEST_YEAR)
      : { start: written, end: written };
  const serial = period && serialOf(endOf(period));
  if (serial !== null) return ok(serial);
  const [argument] = periodParameters;
  return invalidValue(functionTexts.notPeriod, { found: shownCell(written) }, { argument });
}
