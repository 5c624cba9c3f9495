/** Which fiscal years a workbook is about, when nobody filled in the profile. */
import type { Agency } from "../ita/records";
import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import { fiscalYearOf } from "../thai/date";
import { toArabicDigits } from "../thai/digits";
import { parsePeriod } from "../thai/period";
import { dataRecords, type FoundTable } from "../tables/table";

export interface Years {
  /** Buddhist-era fiscal year of the results that the measures answer. */
  readonly result: number;
  /** Buddhist-era fiscal year in which the measures are carried out. */
  readonly plan: number;
}

/** Kinds of tables whose rows are carried out in the plan year. */
export const PLAN_KINDS: readonly FoundTable["kind"][] = [
  "measures",
  "oit-plan",
  "result",
  "progress",
];

const YEAR = String.raw`ปี\s*(?:งบประมาณ\s*)?(?:พ\.?\s*ศ\.?\s*)?(25\d\d)`;
const ANALYSED = new RegExp(String.raw`วิเคราะห์ผลการประเมิน[^\n]{0,40}?${YEAR}`);
const ANY_YEAR = new RegExp(YEAR, "g");

/** Buddhist years that a text names after the word ปี, in order. */
export function yearsIn(text: string): readonly number[] {
  return Array.from(toArabicDigits(text).matchAll(ANY_YEAR), (match) => Number(match[1]));
}

/** The value that occurs most often; the earliest of several; null for none. */
export function mostFrequent<T>(values: Iterable<T>): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/** Periods of one other year that outweigh what the titles say. */
const OUTWEIGHS = 3;

/**
 * The profile's years; without one, those that titles and group headings say, unless several written periods lie in
 * another year and none in that of the titles; else those of the periods, else the newest rules.
 */
export function yearsOf(agency: Agency | null, tables: readonly FoundTable[]): Years {
  if (agency) return { result: agency.fiscalYear, plan: agency.planYear };
  const plans = tables.filter(({ kind }) => PLAN_KINDS.includes(kind));
  const analysed = plans.flatMap((table) =>
    [...table.title, ...table.groups].flatMap(({ text }) => {
      const year = ANALYSED.exec(toArabicDigits(text))?.[1];
      return year === undefined ? [] : [Number(year)];
    }),
  );
  const titled = (some: readonly FoundTable[]) =>
    mostFrequent(some.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const scored = titled(
    tables.filter(({ figures, kind }) => figures.length > 0 && !PLAN_KINDS.includes(kind)),
  );
  const named = mostFrequent(analysed);
  // "การวิเคราะห์ผลการประเมินและกำหนดมาตรการ … ปี ๒๕๖๙" over periods of that year names the year of the measures.
  const said = named !== null && carriedOut(plans, null) === named ? named - 1 : named;
  const plan =
    carriedOut(plans, titled(plans)) ??
    (said === null ? null : said + 1) ??
    titled(plans) ??
    (scored === null ? null : scored + 1) ??
    NEWEST_YEAR;
  const result = said ?? (plans.length === 0 && scored !== null ? scored : null);
  return { plan, result: result ?? (coreOf(plan - 1) ? plan - 1 : plan) };
}

/** The year that most written periods lie in, unless they are too few to outweigh a title. */
function carriedOut(plans: readonly FoundTable[], titled: number | null): number | null {
  const years = plans.flatMap((table) =>
    dataRecords(table).flatMap(({ cells }) => {
      const period = cells.period && !cells.period.carried && parsePeriod(cells.period.text);
      return period ? [fiscalYearOf(period.end)] : [];
    }),
  );
  const most = mostFrequent(years);
  if (titled === null) return most;
  const count = years.filter((year) => year === most).length;
  return count < OUTWEIGHS || years.includes(titled) ? null : most;
}
