import { thaiSource } from "../../src/locale/sources";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";

/** Every source named anywhere in the rulebook. */
function sources(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && typeof inner === "string" ? [inner] : sources(inner),
  );
}

test("every source of the rulebook is Thai or a web address", () => {
  const all = new Set(FISCAL_YEARS.flatMap((year) => sources(bookOf(year))));
  expect(all.size).toBeGreaterThan(20);
  const english = Array.from(all, thaiSource).filter((text) =>
    // English words that are part of no address and no name of a form.
    /(?<![\w./-])(?!(?:ITA|IIT|EIT|OIT|RTRDA)\b)[A-Za-z]{2,}(?![\w./-]*\.)/.test(
      text.replace(/\S+\.(?:th|com|org|net)\S*( politics-\d+)?/g, ""),
    ),
  );
  expect(english).toEqual([]);
});

test("a source taken over from another year keeps its year", () => {
  expect(thaiSource("As FY2564: A school's ITA 2568 page")).toBe(
    "ตามปี 2564: หน้า ITA 2568 ของโรงเรียนแห่งหนึ่ง",
  );
});
