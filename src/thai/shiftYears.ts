import { toArabicDigits, toThaiDigits } from "./digits";

/** Years of the Buddhist era that a plan can name. */
const FIRST_YEAR = 2500;
const LAST_YEAR = 2699;

/** A year of four digits that is no part of a longer number or of a date with strokes; digits of either script. */
const FULL_YEAR = /(?<![0-9๐-๙])(?<![0-9๐-๙][./,])(?:2[56]\d\d|๒[๕๖][๐-๙][๐-๙])(?![0-9๐-๙])/gu;
/** A year of two digits behind a month's short or full name, with or without dots and spaces. */
const SHORT_YEAR =
  /((?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?|(?:คม|ยน|พันธ์))(\s*)([0-9]{2}|[๐-๙]{2})(?![0-9๐-๙])/gu;
/** The year of a date written with strokes: 1/10/2568, 1/10/68. */
const STROKE_YEAR =
  /([0-9๐-๙]{1,2}\/[0-9๐-๙]{1,2}\/)([0-9]{4}|[๐-๙]{4}|[0-9]{2}|[๐-๙]{2})(?![0-9๐-๙])/gu;

/**
 * A text with the years that it names moved, in the script they were written in: "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๖๙" moved by 1
 * is "๑ ต.ค. ๒๕๖๙ – ๓๐ ก.ย. ๗๐". What is no year of the Buddhist era stays.
 * @param by how many years, negative for earlier ones
 */
export function shiftYears(text: string, by: number): string {
  const full = (year: string): string => {
    const moved = Number(toArabicDigits(year)) + by;
    return moved < FIRST_YEAR || moved > LAST_YEAR ? year : likeDigits(String(moved), year);
  };
  const short = (year: string): string => {
    const moved = (((Number(toArabicDigits(year)) + by) % 100) + 100) % 100;
    return likeDigits(String(moved).padStart(2, "0"), year);
  };
  return text
    .replace(FULL_YEAR, full)
    .replace(
      SHORT_YEAR,
      (_, month: string, space: string, year: string) => month + space + short(year),
    )
    .replace(
      STROKE_YEAR,
      (_, day: string, year: string) => day + (year.length === 4 ? full(year) : short(year)),
    );
}

/** Digits in the script of another text. */
function likeDigits(digits: string, model: string): string {
  return /[๐-๙]/u.test(model) ? toThaiDigits(digits) : digits;
}
