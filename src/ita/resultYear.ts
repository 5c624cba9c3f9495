/** Which year's result an officer most likely has before them. */

/** Month in which the results of a fiscal year are announced, before the year ends on 30 September. */
const ANNOUNCED = 8;

/**
 * Buddhist-era fiscal year of the newest announced result on a day: from August on that of the year that is ending,
 * before that of the year before. Never one without rules.
 * @param years fiscal years that have rules
 */
export function resultYearOn(today: Date, years: readonly number[]): number {
  const month = today.getMonth() + 1;
  const calendarYear = today.getFullYear() + 543;
  // From October on the result that was announced in August is still the newest.
  const newest = month >= ANNOUNCED ? calendarYear : calendarYear - 1;
  const known = years.filter((year) => year <= newest);
  return known.length > 0 ? Math.max(...known) : Math.min(...years);
}
