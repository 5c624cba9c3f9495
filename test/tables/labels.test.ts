import { bookFor } from "../../src/ita/rulebook/book";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import { LabelReader } from "../../src/tables/labels";

test("no name means another indicator in another year, so that a label can be read before its year is known", () => {
  const numbers = new Map<string, Set<number>>();
  for (const year of FISCAL_YEARS) {
    for (const { number, name, spellings } of bookFor(year).indicators) {
      for (const one of [name.value, ...spellings]) {
        numbers.set(one, (numbers.get(one) ?? new Set()).add(number));
      }
    }
  }
  expect([...numbers].filter(([, known]) => known.size > 1)).toEqual([]);
});

test("an indicator belongs to the same instrument in all years", () => {
  const orders = new Set(FISCAL_YEARS.map((year) => coreOf(year)?.indicators.join()));
  expect(orders.size).toBe(1);
});

test.each(FISCAL_YEARS)("names of %i are read", (year) => {
  const reader = new LabelReader();
  const read = bookFor(year).indicators.map(({ name }) => reader.read(name.value)?.subject);
  expect(read).toEqual(
    bookFor(year).indicators.map(({ number }) => ({ of: "indicator", indicator: number })),
  );
});
