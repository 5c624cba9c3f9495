/** Every routine for texts comes to its end with the longest text that a cell holds; how soon, `npm run bench` tells. */
import { LONG_TEXTS, LONGEST_TEXT, longText, TEXT_ROUTINES } from "../support/longTexts";

jest.setTimeout(60_000);

describe.each(Object.entries(TEXT_ROUTINES))("%s", (_routine, run) => {
  test.each(LONG_TEXTS)("%s", (name) => {
    const text = longText(name);
    expect(text).toHaveLength(LONGEST_TEXT);
    expect(run(text)).toEqual(expect.any(Array));
  });
});
