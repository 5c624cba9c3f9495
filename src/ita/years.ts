/**
 * Which fiscal years fit together. Figures belong to the year they were entered for: a sheet carries that year, and a
 * change of the year in the profile never relabels them.
 */
import type { CellValue } from "../cells/values";
import type { Place, Refusal } from "../core/result";
import { yearTexts } from "../locale/years";
import { isYear, readYear } from "../thai/date";
import { readNumber } from "./units";

/**
 * The Buddhist fiscal year that a cell says: 2568 as number or text, Thai digits, "พ.ศ. ๒๕๖๘",
 * "ปีงบประมาณ พ.ศ. 2568", "ปี 68". Null for anything else, Christian years above all.
 */
export function readFiscalYear(value: unknown): number | null {
  const number = readNumber(value);
  if (number !== null && isYear(number)) return number;
  if (typeof value !== "string") return null;
  const digits = YEAR_WORDS.exec(value.replace(INVISIBLE, " ").trim())?.[1];
  return digits === undefined ? null : readYear(digits);
}

const INVISIBLE = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;
const YEAR_WORDS =
  /^(?:ประจำ ?)?(?:ปี ?)?(?:งบ ?ประมาณ ?)?(?:พ ?\. ?ศ ?\.? ?)?([0-9๐-๙]{4}|[0-9๐-๙]{2})$/;

/**
 * Why figures cannot be used under the profile's year; null when they are of that year.
 * @param found what stands in the sheet's year cell
 * @param year Buddhist fiscal year that the profile demands of these figures
 * @param of which year of the profile that is: the assessed one, or that of the measures
 * @param place the sheet's year cell
 */
export function figuresYearRefusal(
  found: CellValue | null | undefined,
  year: number,
  place: Place,
  of: "result" | "plan" = "result",
): Refusal | null {
  const own = readFiscalYear(found);
  if (own === year) return null;
  if (own === null) {
    const params = { found: String(found ?? ""), year };
    return { text: yearTexts.figuresYearUnreadable, params, place };
  }
  const [older, newer] =
    of === "plan"
      ? [yearTexts.measuresOlder, yearTexts.measuresNewer]
      : [yearTexts.figuresOlder, yearTexts.figuresNewer];
  const text = own < year ? older : newer;
  return { text, params: { found: own, year }, place };
}

/** What is wrong with a plan's year. */
export interface PlanYearFault {
  /** `refused` when the plan would come before the result; `asked` when it is not of the year after it. */
  readonly kind: "refused" | "asked";
  readonly refusal: Refusal;
}

/**
 * Measures follow a result and are carried out in the year after it. An earlier year is refused; the same year or a
 * later one happens (a plan made late) and is asked about.
 * @param place cell of the plan's year
 */
export function planYearFault(
  fiscalYear: number,
  planYear: number,
  place: Place,
): PlanYearFault | null {
  const expected = fiscalYear + 1;
  if (planYear === expected) return null;
  const kind = planYear < fiscalYear ? "refused" : "asked";
  const text = kind === "refused" ? yearTexts.planBeforeResult : yearTexts.planNotNext;
  return { kind, refusal: { text, params: { planYear, year: fiscalYear, expected }, place } };
}
