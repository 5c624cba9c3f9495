/** THAIDATE, FISCALYEAR, START and END. */
import fc from "fast-check";
import { THAIDATE } from "../../src/functions/records/thaidate";
import { END } from "../../src/functions/records/end";
import { FISCALYEAR } from "../../src/functions/records/fiscalyear";
import { START } from "../../src/functions/records/start";
import { FISCAL_YEARS, NEWEST_YEAR, PROVISIONAL_YEAR } from "../../src/ita/rulebook/core";
import { serialFromDate } from "../../src/thai/date";
import { parsePeriod } from "../../src/thai/period";
import { run } from "./helper";

const FIRST = Math.min(...FISCAL_YEARS);

/** Excel date of a day in the common era. */
const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe("THAIDATE", () => {
  test.each([
    [serial("2021-10-11"), null, "๑๑ ตุลาคม ๒๕๖๔"],
    [serial("2021-10-11"), "long", "๑๑ ตุลาคม ๒๕๖๔"],
    [serial("2021-10-11"), "short", "๑๑ ต.ค. ๒๕๖๔"],
    [serial("2021-10-11"), " Month ", "ตุลาคม ๒๕๖๔"],
    [serial("2024-02-29") + 0.75, "short", "๒๙ ก.พ. ๒๕๖๗"],
    ["11/10/2564", "long", "๑๑ ตุลาคม ๒๕๖๔"],
    ["๓๐ก.ย.๖๙", "long", "๓๐ กันยายน ๒๕๖๙"],
    ["44480", "short", "๑๑ ต.ค. ๒๕๖๔"],
  ])("%p as %p is %s", (date, style, text) => {
    expect(run(THAIDATE, date, style)).toBe(text);
  });

  test.each([[0], [-1], [60], [3e6], ["31 ก.ย. 2568"], ["เร็ว ๆ นี้"], [true]])(
    "%p is no date",
    (date) => {
      const shown = date === true ? "TRUE" : date;
      for (const record of [THAIDATE, FISCALYEAR]) {
        expect(run(record, date)).toBe(
          `#VALUE! วันที่ (date) ต้องเป็นวันที่ของ Excel หรือวันที่ไทย เช่น ๑๑ ต.ค. ๒๕๖๔ แต่พบ “${shown}”`,
        );
      }
    },
  );

  test.each([
    // An Excel that counts Christian years takes 1/10/2568 for the year 2568 after Christ.
    [serial("2568-10-01"), "อยู่ในปี พ.ศ. 3111 น่าจะหมายถึง “๑ ตุลาคม ๒๕๖๘” "],
    ["1/10/2025", "ใช้ปี ค.ศ. 2025 โปรดพิมพ์เป็นปี พ.ศ. “๑ ตุลาคม ๒๕๖๘”"],
    [2568, "เป็นปี พ.ศ. 2568 ไม่ใช่วันที่"],
    ["พ.ศ. ๒๕๖๘", "เป็นปี พ.ศ. 2568 ไม่ใช่วันที่"],
    [serial("3000-01-01"), "อยู่ในปี พ.ศ. 3543 ซึ่งเป็นไปไม่ได้"],
  ])("%p is refused with the year that was meant", (date, sentence) => {
    for (const record of [THAIDATE, FISCALYEAR]) {
      expect(run(record, date)).toMatch(new RegExp(`^#VALUE! วันที่ \\(date\\) ${sentence}`));
    }
  });

  test("an unknown style is refused", () => {
    expect(run(THAIDATE, 44480, "ยาว")).toBe(
      "#VALUE! รูปแบบ (style) ต้องเป็น long, short, month แต่พบ “ยาว”",
    );
  });
});

test.each([
  [serial("2025-09-30"), 2568],
  [serial("2025-10-01"), 2569],
  [serial("2025-12-31"), 2569],
  [serial("2026-01-01") + 0.999, 2569],
  ["๑ ตุลาคม ๒๕๖๘", 2569],
])("FISCALYEAR(%p) is %d", (date, year) => {
  expect(run(FISCALYEAR, date)).toBe(year);
});

describe("START and END", () => {
  test.each([
    ["๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙", null, "2025-10-01", "2026-06-30"],
    ["ต.ค.64-มี.ค.65", null, "2021-10-01", "2022-03-31"],
    ["ม.ค.-มี.ค.2565", null, "2022-01-01", "2022-03-31"],
    ["๑-๓๑ มี.ค.๖๙", null, "2026-03-01", "2026-03-31"],
    ["ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", null, "2025-10-01", "2026-09-30"],
    ["ภายในปีงบประมาณ พ.ศ.๒๕๖๙", null, "2025-10-01", "2026-09-30"],
    ["ปีงบประมาณ ๒๕๖๖", 2569, "2022-10-01", "2023-09-30"],
    ["ก.พ. ๒๕๖๗", null, "2024-02-01", "2024-02-29"],
    // The year places what is written without one; left out it is the newest of the rulebook.
    ["ไตรมาส ๒", null, `${NEWEST_YEAR - 543}-01-01`, `${NEWEST_YEAR - 543}-03-31`],
    ["ไตรมาส ๒", 2565, "2022-01-01", "2022-03-31"],
    ["ไตรมาส ๑", "๒๕๗๐", "2026-10-01", "2026-12-31"],
    ["ตลอดปีงบประมาณ", 2570, "2026-10-01", "2027-09-30"],
    ["ต.ค.-มี.ค.", 2566, "2022-10-01", "2023-03-31"],
    // How real plans write them.
    ["ตลอดปี", 2569, "2025-10-01", "2026-09-30"],
    ["ตลอดทั้งปี", 2569, "2025-10-01", "2026-09-30"],
    ["ไตรมาส 1 และ 2", 2569, "2025-10-01", "2026-03-31"],
    ["ม.ค.,ก.พ.,มี.ค. 69", null, "2026-01-01", "2026-03-31"],
    ["Q2", 2569, "2026-01-01", "2026-03-31"],
    ["q1 - q2 ปี 2569", null, "2025-10-01", "2026-03-31"],
    // Impossible, but written so: a check is to name it.
    ["ต.ค.64- มี.ค.64", null, "2021-10-01", "2021-03-31"],
    ["ต.ค.54-มี.ค.54", 2565, "2011-10-01", "2011-03-31"],
  ])("%j in %p: %s to %s", (period, year, start, end) => {
    expect(run(START, period, year)).toBe(serial(start));
    expect(run(END, period, year)).toBe(serial(end));
  });

  test.each([
    ["ทุกเดือน"],
    ["ภายใน ๓๑ มี.ค. ๖๙"],
    ["๓๑ ก.ย. ๖๙"],
    ["ไตรมาส ๕"],
    ["ม.ค. 2401"], // before Excel's first day
  ])("%j is no period", (period) => {
    for (const record of [START, END]) {
      expect(run(record, period)).toBe(
        `#VALUE! ช่วงเวลา (period) “${period}” ไม่ใช่ช่วงเวลาที่อ่านได้แน่นอน ตัวอย่าง: ต.ค.64-มี.ค.65 หรือ ไตรมาส ๒`,
      );
    }
  });

  test("a date cell is a period of that day", () => {
    for (const record of [START, END]) expect(run(record, serial("2025-10-01") + 0.5)).toBe(45931);
  });

  test.each([
    [2569, /^#VALUE! ช่วงเวลา \(period\) มีเพียงปี 2569 .*ปีงบประมาณ 2569$/],
    ["พ.ศ. ๒๕๖๙", /^#VALUE! ช่วงเวลา \(period\) มีเพียงปี 2569 /],
    ["1/10/2025", /^#VALUE! ช่วงเวลา \(period\) ใช้ปี ค\.ศ\. 2025 .*“๑ ตุลาคม ๒๕๖๘”$/],
    ["๒๕๖๙", /^#VALUE! ช่วงเวลา \(period\) มีเพียงปี 2569 /],
    [
      serial("2568-10-01"),
      /^#VALUE! ช่วงเวลา \(period\) อยู่ในปี พ\.ศ\. 3111 น่าจะหมายถึง “๑ ตุลาคม ๒๕๖๘” /,
    ],
    [12, /^#VALUE! ช่วงเวลา \(period\) ต้องเป็นวันที่/],
  ])("%p is no period", (period, sentence) => {
    for (const record of [START, END]) expect(run(record, period)).toMatch(sentence);
  });

  test.each([
    [
      FIRST - 1,
      `ไม่มีหลักเกณฑ์ของปีงบประมาณ “${FIRST - 1}” ใช้ได้ตั้งแต่ พ.ศ. ${FIRST} ถึง ${PROVISIONAL_YEAR}`,
    ],
    [
      PROVISIONAL_YEAR + 1,
      `ไม่มีหลักเกณฑ์ของปีงบประมาณ “${PROVISIONAL_YEAR + 1}” ใช้ได้ตั้งแต่ พ.ศ. ${FIRST} ถึง ${PROVISIONAL_YEAR}`,
    ],
    [2025, "ปีงบประมาณ (year) “2025” เป็นปี ค.ศ. โปรดพิมพ์เป็น พ.ศ. 2568"],
    [68, "ปีงบประมาณ (year) “68” มีเพียงสองหลัก โปรดพิมพ์เป็น 2568"],
  ])("the year %p is refused", (year, sentence) => {
    expect(run(END, "ไตรมาส ๒", year)).toBe(`#VALUE! ${sentence}`);
  });

  test("the start is not after the end for every proper period", () => {
    const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย."];
    const written = fc.oneof(
      fc
        .tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }))
        .map(([a, b]) => `${months[Math.min(a, b)]}-${months[Math.max(a, b)]}`),
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), fc.nat({ max: 8 }))
        .map(([a, b, m]) => `${Math.min(a, b)} - ${Math.max(a, b)} ${months[m]}`),
      fc.integer({ min: 1, max: 4 }).map((quarter) => `ไตรมาสที่ ${quarter}`),
      fc.constantFrom("ตลอดปีงบประมาณ", "มี.ค.", "ภายในเดือนกันยายน"),
    );
    fc.assert(
      fc.property(written, fc.integer({ min: 2562, max: 2570 }), (period, year) => {
        const [start, end] = [run(START, period, year), run(END, period, year)] as number[];
        expect(start).toBeLessThanOrEqual(end!);
        expect([run(FISCALYEAR, start), run(FISCALYEAR, end)]).toEqual([year, year]);
        const parsed = parsePeriod(period, year)!;
        expect([start, end]).toEqual([serialFromDate(parsed.start), serialFromDate(parsed.end)]);
      }),
    );
  });
});
