import { say } from "../../../src/core/text";
import { bookFor } from "../../../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR, PROVISIONAL_YEAR } from "../../../src/ita/rulebook/core";
import { groupHeading, planFormOf, provisionalNote } from "../../../src/ita/rulebook/standIn";

test("only years without a book are called provisional, by the year that stands in", () => {
  for (const year of FISCAL_YEARS) expect(provisionalNote(bookFor(year))).toBeNull();
  const note = provisionalNote(bookFor(PROVISIONAL_YEAR));
  expect(note?.params).toEqual({ year: PROVISIONAL_YEAR, from: NEWEST_YEAR });
  expect(say(note!.text, "th", note!.params)).toMatch(
    new RegExp(`${PROVISIONAL_YEAR}.*${NEWEST_YEAR}.*${PROVISIONAL_YEAR}`),
  );
});

test.each([
  [2562, 5, 2563],
  [2564, 5, 2564],
  [2566, 5, 2566],
  [2567, 8, 2568],
  [2568, 8, 2568],
  [NEWEST_YEAR, 8, NEWEST_YEAR],
  [PROVISIONAL_YEAR, 8, NEWEST_YEAR],
  [PROVISIONAL_YEAR + 1, 8, NEWEST_YEAR],
])("the plan of FY%i has %i columns, as in FY%i", (year, columns, from) => {
  const form = planFormOf(bookFor(year));
  expect([form.columns.length, form.from]).toEqual([columns, from]);
});

test.each([
  [2564, "9.1", "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน"],
  [2566, "10.2", "ตัวชี้วัดย่อยที่ 10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส"],
  [2567, "9.1", null],
  [2568, "10.1", null],
  [2569, "10.2", null],
  [PROVISIONAL_YEAR, "9.1", null],
  [2564, "9.9", null],
])("heading of FY%i %s", (year, id, heading) => {
  expect(groupHeading(bookFor(year), id)).toBe(heading);
});
