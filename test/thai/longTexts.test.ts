/** Every routine for texts comes to its end with the longest text that a cell holds; how soon, `npm run bench` tells. */
import {
  LONG_TEXTS,
  LONGEST_TEXT,
  longText,
  planOfLongTexts,
  SHEET_ROUTINES,
  TEXT_ROUTINES,
} from "../support/longTexts";

jest.setTimeout(60_000);

test.each(LONG_TEXTS)("a text of %s is as long as a cell can hold", (name) => {
  expect(longText(name)).toHaveLength(LONGEST_TEXT);
});

test.each(Object.entries(TEXT_ROUTINES))("%s", (_routine, run) => {
  for (const name of LONG_TEXTS) expect(run(longText(name))).toEqual(expect.any(Array));
});

// All texts on one sheet: what a check costs is the sum, and is paid once.
test.each(Object.entries(SHEET_ROUTINES))("%s", (_routine, run) => {
  expect(run(planOfLongTexts()).length).toBeGreaterThan(0);
});
