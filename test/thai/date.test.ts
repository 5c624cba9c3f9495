import fc from "fast-check";
import {
  compareDates,
  dateFromSerial,
  fiscalYearOf,
  fiscalYearRange,
  formatThaiDate,
  formatThaiTime,
  isValidDate,
  parseThaiDate,
  serialFromDate,
  THAI_MONTHS,
  THAI_MONTHS_SHORT,
  type CalendarDate,
} from "../../src/thai/date";

const on = (year: number, month: number, day: number): CalendarDate => ({ year, month, day });
const anySerial = fc.integer({ min: 61, max: 2_958_465 });

describe("Excel serials", () => {
  test.each([
    [61, on(2443, 3, 1)],
    [36526, on(2543, 1, 1)],
    [44480, on(2564, 10, 11)],
    [45351, on(2567, 2, 29)],
    [45931.75, on(2568, 10, 1)],
    [2958465, on(10542, 12, 31)],
  ])("%d is %j", (serial, date) => {
    expect(dateFromSerial(serial)).toEqual(date);
    expect(serialFromDate(date)).toBe(Math.floor(serial));
  });

  test.each([60, 0, -1, 2_958_466, NaN, Infinity, -Infinity])("%d is no date", (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });

  test.each([on(2443, 2, 28), on(2568, 2, 29), on(2568, 13, 1), on(10543, 1, 1), on(NaN, 1, 1)])(
    "%j has no serial",
    (date) => {
      expect(() => serialFromDate(date)).toThrow(RangeError);
    },
  );

  it("go both ways and keep the order", () => {
    fc.assert(
      fc.property(anySerial, anySerial, (a, b) => {
        const [dateA, dateB] = [dateFromSerial(a)!, dateFromSerial(b)!];
        expect(serialFromDate(dateA)).toBe(a);
        expect(isValidDate(dateA)).toBe(true);
        expect(Math.sign(compareDates(dateA, dateB))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe("isValidDate", () => {
  test.each([
    [on(2567, 2, 29), true],
    [on(2568, 2, 29), false],
    [on(2443, 2, 29), false],
    [on(2543, 2, 29), true],
    [on(2569, 9, 31), false],
    [on(2569, 0, 1), false],
    [on(2569, 1, 0), false],
    [on(2569, 1, 1.5), false],
    [on(543, 1, 1), false],
    [on(600, 1, 31), true],
  ])("%j: %p", (date, valid) => {
    expect(isValidDate(date)).toBe(valid);
  });
});

describe("formatThaiDate", () => {
  test.each([
    ["long", "thai", "๑๑ ตุลาคม ๒๕๖๔"],
    ["short", "thai", "๑๑ ต.ค. ๒๕๖๔"],
    ["month", "thai", "ตุลาคม ๒๕๖๔"],
    ["long", "arabic", "11 ตุลาคม 2564"],
    ["short", "arabic", "11 ต.ค. 2564"],
  ] as const)("%s with %s digits", (style, digits, text) => {
    expect(formatThaiDate(on(2564, 10, 11), style, digits)).toBe(text);
  });

  it("uses the month names of the Thai locale", () => {
    for (let month = 0; month < 12; month++) {
      const date = new Date(2021, month, 1);
      expect(THAI_MONTHS[month]).toBe(date.toLocaleString("th-TH", { month: "long" }));
      expect(THAI_MONTHS_SHORT[month]).toBe(date.toLocaleString("th-TH", { month: "short" }));
    }
  });

  it("refuses days that do not exist", () => {
    expect(() => formatThaiDate(on(2569, 2, 30), "long")).toThrow(RangeError);
  });
});

describe("parseThaiDate", () => {
  test.each([
    ["๑๑ ตุลาคม ๒๕๖๔", on(2564, 10, 11)],
    ["12 ต.ค. 2564", on(2564, 10, 12)],
    ["วันที่ ๒๑ พ.ค.๒๕๖๔", on(2564, 5, 21)],
    ["๓๐ก.ย.๖๙", on(2569, 9, 30)],
    ["๓๐ เม.ย ๖๙", on(2569, 4, 30)],
    ["1 มค 69", on(2569, 1, 1)],
    ["๓ พฤศจิกายน พ.ศ. ๒๕๖๘", on(2568, 11, 3)],
    ["๓ พฤศจิกายน พ.ศ.๒๕๖๘", on(2568, 11, 3)],
    ["วันที่ 5 เดือน มีนาคม พ.ศ. 2569", on(2569, 3, 5)],
    ["๑\nต.ค.\n๖๘", on(2568, 10, 1)],
    ["1/10/2568", on(2568, 10, 1)],
    ["๓๑/๑/๖๙", on(2569, 1, 31)],
    ["๒๙ ก.พ. ๒๕๖๗", on(2567, 2, 29)],
  ])("%j", (text, date) => {
    expect(parseThaiDate(text)).toEqual(date);
  });

  test.each([
    "",
    "๓๑ ก.ย. ๖๙",
    "๒๙ ก.พ. ๒๕๖๙",
    "31/4/2569",
    "1/13/2569",
    "ต.ค. ๖๘",
    "๑ ต.ค.",
    "1 ต.ค. 2025",
    "1 ต.ค. 256",
    "1 Oct 2568",
    "๑ ต.ค. ๖๘ นะ",
    "๐ ต.ค. ๖๘",
  ])("%j is not understood", (text) => {
    expect(parseThaiDate(text)).toBeNull();
  });

  it("reads back every date it writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2400, max: 2699 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom("long" as const, "short" as const),
        fc.constantFrom("thai" as const, "arabic" as const),
        (year, month, day, style, digits) => {
          const date = on(year, month, day);
          expect(parseThaiDate(formatThaiDate(date, style, digits))).toEqual(date);
        },
      ),
    );
  });
});

describe("fiscal years", () => {
  test.each([
    [on(2568, 9, 30), 2568],
    [on(2568, 10, 1), 2569],
    [on(2568, 12, 31), 2569],
    [on(2569, 1, 1), 2569],
  ])("%j lies in %d", (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  it("hold exactly the days of their range", () => {
    fc.assert(
      fc.property(anySerial, (serial) => {
        const date = dateFromSerial(serial)!;
        const { start, end } = fiscalYearRange(fiscalYearOf(date));
        expect(compareDates(start, date)).toBeLessThanOrEqual(0);
        expect(compareDates(date, end)).toBeLessThanOrEqual(0);
      }),
    );
    expect(fiscalYearRange(2569)).toEqual({ start: on(2568, 10, 1), end: on(2569, 9, 30) });
  });
});

test.each([
  [0, "๐๐.๐๐ น."],
  [34_200, "๐๙.๓๐ น."],
  [86_399, "๒๓.๕๙.๕๙ น."],
])("%d seconds after midnight are %s", (seconds, text) => {
  expect(formatThaiTime(seconds)).toBe(text);
});
