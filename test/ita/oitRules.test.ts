import { oitRulesOf } from "../../src/ita/oitRules";
import { bookOf } from "../../src/ita/rulebook/book";
import { CHOICE_OF_YEARS } from "../../src/ita/rulebook/core";

test.each(CHOICE_OF_YEARS)("%d: one rule where a source confirms it, else both", (year) => {
  const book = bookOf(year)!;
  const rules = oitRulesOf(book);
  expect(rules[0]).toBe(book.core.oitRule);
  expect(new Set(rules).size).toBe(book.known.oitRule.confidence === "unverified" ? 2 : 1);
});
