import { figuresYearRefusal, planYearFault, readFiscalYear } from "../../src/ita/years";
import { yearTexts } from "../../src/locale/years";

test.each<[unknown, number | null]>([
  [2568, 2568],
  ["2568", 2568],
  ["๒๕๖๘", 2568],
  ["พ.ศ. 2568", 2568],
  ["ปีงบประมาณ พ.ศ. ๒๕๖๘", 2568],
  ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", 2568],
  ["ปี 68", 2568],
  ["ปีงบประมาณ\u00a0๒๕๖๘\u200b", 2568],
  [2025, null],
  [68, null],
  [2568.5, null],
  ["", null],
  [null, null],
  [true, null],
  ["ปีก่อน", null],
])("fiscal year of %p is %p", (value, year) => {
  expect(readFiscalYear(value)).toBe(year);
});

const PLACE = { sheet: "คะแนน", address: "D2" };

describe("figures under the profile's year", () => {
  test.each([2568, "๒๕๖๘", "พ.ศ. 2568"])("%p is of that year", (found) => {
    expect(figuresYearRefusal(found, 2568, PLACE)).toBeNull();
  });

  test.each([
    [2568, 2569, yearTexts.figuresOlder, { found: 2568, year: 2569 }],
    [2569, 2568, yearTexts.figuresNewer, { found: 2569, year: 2568 }],
    ["", 2569, yearTexts.figuresYearUnreadable, { found: "", year: 2569 }],
    ["ปีนี้", 2569, yearTexts.figuresYearUnreadable, { found: "ปีนี้", year: 2569 }],
  ])("%p under %d is refused", (found, year, text, params) => {
    expect(figuresYearRefusal(found, year, PLACE)).toEqual({ text, params, place: PLACE });
  });

  test.each([
    [2568, yearTexts.measuresOlder],
    [2570, yearTexts.measuresNewer],
  ])(
    "measures of %d under a plan of 2569 name the profile's year of the measures",
    (found, text) => {
      const params = { found, year: 2569 };
      expect(figuresYearRefusal(found, 2569, PLACE, "plan")).toEqual({
        text,
        params,
        place: PLACE,
      });
    },
  );
});

test.each([
  [2568, 2569, null],
  [2568, 2568, "asked"],
  [2568, 2570, "asked"],
  [2568, 2567, "refused"],
  [2564, 2569, "asked"],
])("a plan on the result of %d in %d: %p", (fiscalYear, planYear, kind) => {
  const fault = planYearFault(fiscalYear, planYear, PLACE);
  expect(fault?.kind ?? null).toBe(kind);
  if (fault) {
    expect(fault.refusal.params).toEqual({ planYear, year: fiscalYear, expected: fiscalYear + 1 });
    expect(fault.refusal.place).toBe(PLACE);
  }
});
