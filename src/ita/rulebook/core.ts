/** The numbers of every fiscal year as scores, levels and codes need them. */
import { NUMBERS, provisionalNumbers, type YearNumbers } from "./numbers";
import type { CoreRules, OitGroup } from "./schema";

/**
 * Sub-indicators from the number of items in each: 9.1 begins with o1, 10.1 follows the last of 9.
 * `oitGroups([9, 8], [8, 2])` is 9.1 = o1–o9, 9.2 = o10–o17, 10.1 = o18–o25, 10.2 = o26–o27.
 */
function oitGroups(nine: readonly number[], ten: readonly number[]): readonly OitGroup[] {
  let last = 0;
  const groupsOf = (indicator: number, sizes: readonly number[]) =>
    sizes.map((size, i) => ({
      id: `${indicator}.${i + 1}`,
      indicator,
      first: last + 1,
      last: (last += size),
    }));
  return [...groupsOf(9, nine), ...groupsOf(10, ten)];
}

/** The numbers of a year without their sources. */
export function coreFrom(numbers: YearNumbers): CoreRules {
  return {
    fiscalYear: numbers.fiscalYear,
    weights: numbers.weights.value,
    indicators: numbers.indicators.value,
    questionCounts: numbers.questionCounts.value,
    oitGroups: oitGroups(numbers.items9.value, numbers.items10.value),
    oitRule: numbers.oitRule.value,
    levels: numbers.levels,
    passLine: numbers.passLine.value,
  };
}

/** Fiscal years (Buddhist era) of which the rulebook knows something, oldest first. */
export const FISCAL_YEARS: readonly number[] = NUMBERS.map(({ fiscalYear }) => fiscalYear);

/** The newest fiscal year of which the rulebook knows something; used when a formula names no year. */
export const NEWEST_YEAR: number = Math.max(...FISCAL_YEARS);

/**
 * The year after it. Nothing of it is announced: its book is provisional, with the newest year's numbers and no claim.
 */
export const PROVISIONAL_YEAR: number = NEWEST_YEAR + 1;

/** Years that can be chosen: those known and the provisional one. */
export const CHOICE_OF_YEARS: readonly number[] = [...FISCAL_YEARS, PROVISIONAL_YEAR];

/**
 * The known year that stands in for one without a book: the newest for later years, the oldest for earlier ones, the
 * year itself where it is known.
 */
export function nearestKnown(year: number): YearNumbers {
  const known = NUMBERS.filter(({ fiscalYear }) => fiscalYear <= year);
  const nearest = known[known.length - 1] ?? NUMBERS[0];
  if (!nearest) throw new Error("the rulebook is empty");
  return nearest;
}

const CORES: readonly CoreRules[] = [
  ...NUMBERS,
  provisionalNumbers(nearestKnown(NEWEST_YEAR), PROVISIONAL_YEAR),
].map(coreFrom);

/**
 * Numbers of a fiscal year (Buddhist era), of the newest known year when left out. The year after that has provisional
 * ones; null for any other year.
 */
export function coreOf(year: number = NEWEST_YEAR): CoreRules | null {
  return CORES.find((core) => core.fiscalYear === year) ?? null;
}
