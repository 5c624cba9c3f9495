/** Columns of plans that are ticked for the quarters or months in which something is done. */
import { MONTH_PATTERN } from "../thai/date";
import { toArabicDigits } from "../thai/digits";

const QUARTER = /^(?:ไตรมาส\s*(?:ที่\s*)?|Q\s*)[1-4](?!\d)/i;
const MONTH = new RegExp(`^(?:${MONTH_PATTERN})\\s*(?:\\d{2}|\\d{4})?$`);

/** Whether a heading names a quarter or a month: "ไตรมาสที่ ๑", "Q1", "ต.ค.", "ต.ค. ๖๗". */
export function isPeriodHeading(heading: string): boolean {
  const plain = toArabicDigits(heading).trim();
  return QUARTER.test(plain) || MONTH.test(plain);
}
