import { bookOf } from "../../../src/ita/rulebook/book";
import { FISCAL_YEARS, PROVISIONAL_YEAR } from "../../../src/ita/rulebook/core";
import { wordingOf } from "../../../src/ita/rulebook/wording";

describe.each(FISCAL_YEARS)("FY%d", (year) => {
  const { indicators, questions, items } = bookOf(year)!;

  test("every indicator has the name of the book", () => {
    for (const { number, name } of indicators) {
      expect(wordingOf(String(number), year)).toBe(name.value);
    }
  });

  test("questions and items have the text of the book where a source supports it", () => {
    for (const { code, text } of [...questions, ...items]) {
      const confirmed = text.confidence === "unverified" ? null : text.value;
      expect([code, wordingOf(code, year)]).toEqual([code, confirmed]);
    }
  });

  test("what the form does not have has no text", () => {
    for (const place of ["0", "11", "i0", "e99", "o49", "x1", ""]) {
      expect(wordingOf(place, year)).toBeNull();
    }
  });
});

test("both kinds occur: confirmed and unconfirmed", () => {
  expect(wordingOf("o43", 2565)).toMatch(/^การดำเนินการตามมาตรการ/);
  expect(wordingOf("e1", 2565)).toBeNull();
});

test("a provisional year has no text at all", () => {
  for (const place of ["1", "8", "i1", "e1", "o1"]) {
    expect([place, wordingOf(place, PROVISIONAL_YEAR)]).toEqual([place, null]);
  }
});

test("a year outside the rulebook has no text", () => {
  expect(wordingOf("1", FISCAL_YEARS[0]! - 1)).toBeNull();
});
