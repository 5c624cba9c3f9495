import { FISCAL_YEARS, NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { resultYearOn } from "../../src/ita/resultYear";

test.each([
  ["the day before results are announced", new Date(2026, 6, 31), 2568],
  ["when results are announced", new Date(2026, 7, 1), 2569],
  ["at the end of the fiscal year", new Date(2026, 8, 30), 2569],
  ["in the new fiscal year", new Date(2026, 10, 28), 2569],
  ["in the calendar year after", new Date(2027, 0, 5), 2569],
])("%s", (_, day, year) => {
  expect(resultYearOn(day, [2567, 2568, 2569, 2570])).toBe(year);
});

test("never a year without rules", () => {
  expect(resultYearOn(new Date(2100, 0, 1), FISCAL_YEARS)).toBe(NEWEST_YEAR);
  expect(resultYearOn(new Date(1990, 0, 1), FISCAL_YEARS)).toBe(Math.min(...FISCAL_YEARS));
});
