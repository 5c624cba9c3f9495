import fc from "fast-check";
import { serialFromDate, type CalendarDate } from "../../src/thai/date";
import { ofTwoDigitYear, readDateCell } from "../../src/thai/dateCell";

const FIRST_OF_OCTOBER: CalendarDate = { year: 2568, month: 10, day: 1 };
/** What Excel stores when the year is typed as Christian although it is Buddhist. */
const MISTAKEN = serialFromDate({ ...FIRST_OF_OCTOBER, year: 2568 + 543 });

test.each<[string, unknown, object]>([
  ["a serial", serialFromDate(FIRST_OF_OCTOBER), { kind: "date", date: FIRST_OF_OCTOBER }],
  ["with a time", serialFromDate(FIRST_OF_OCTOBER) + 0.5, { kind: "date", date: FIRST_OF_OCTOBER }],
  ["a text", "๑ ต.ค. ๒๕๖๘", { kind: "date", date: FIRST_OF_OCTOBER }],
  [
    "a Buddhist year in a Christian calendar",
    MISTAKEN,
    { kind: "wrong-year", date: { ...FIRST_OF_OCTOBER, year: 3111 }, meant: FIRST_OF_OCTOBER },
  ],
  [
    "a year that nobody means",
    serialFromDate({ year: 5543, month: 1, day: 1 }),
    { kind: "wrong-year", date: { year: 5543, month: 1, day: 1 }, meant: null },
  ],
  [
    "a Christian year in a text",
    "1/10/2025",
    { kind: "wrong-year", date: { ...FIRST_OF_OCTOBER, year: 2025 }, meant: FIRST_OF_OCTOBER },
  ],
  [
    "a year counted twice in a text",
    "๑ ตุลาคม ๓๑๑๑",
    { kind: "wrong-year", date: { ...FIRST_OF_OCTOBER, year: 3111 }, meant: FIRST_OF_OCTOBER },
  ],
  ["a year as a number", 2568, { kind: "year", year: 2568 }],
  ["a year as a text", "พ.ศ. ๒๕๖๘", { kind: "year", year: 2568 }],
  ["the first year", 2400, { kind: "year", year: 2400 }],
  ["a number behind the years", 2700, { kind: "date", date: { year: 2450, month: 5, day: 23 } }],
  ["no day", 12, { kind: "not-date" }],
  ["another text", "ตลอดปี", { kind: "not-date" }],
  ["TRUE", true, { kind: "not-date" }],
  ["nothing", "", { kind: "blank" }],
  ["null", null, { kind: "blank" }],
  ["spaces", " \u200b", { kind: "blank" }],
])("%s", (_, value, expected) => {
  expect(readDateCell(value)).toEqual(expected);
});

const days = fc.record({
  year: fc.integer({ min: 2451, max: 2699 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

test("every day comes back, and the same day in the other era as the one that was meant", () => {
  fc.assert(
    fc.property(days, (date) => {
      expect(readDateCell(serialFromDate(date))).toEqual({ kind: "date", date });
      const mistaken = { ...date, year: date.year + 543 };
      expect(readDateCell(serialFromDate(mistaken))).toEqual({
        kind: "wrong-year",
        date: mistaken,
        meant: date,
      });
    }),
  );
});

test.each([
  [1968, 2568],
  [1999, 2599],
  [1930, 2530],
  [2000, null],
  [1929, null],
  [2025, null],
])("two digits that became %d", (christian, meant) => {
  const date = { year: christian + 543, month: 10, day: 1 };
  expect(ofTwoDigitYear(date)?.year ?? null).toBe(meant);
});

test("a leap day that the meant year does not have is not guessed", () => {
  expect(ofTwoDigitYear({ year: 1976 + 543, month: 2, day: 29 })).toBeNull();
});
