import fc from "fast-check";
import {
  fiscalYearOf,
  formatThaiDate,
  THAI_MONTHS_SHORT,
  type CalendarDate,
} from "../../src/thai/date";
import { parsePeriod } from "../../src/thai/period";

/** "2568-10-01..2569-06-30", to keep the tables readable. */
function short(period: ReturnType<typeof parsePeriod>): string | null {
  const iso = ({ year, month, day }: CalendarDate) =>
    [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return period && `${iso(period.start)}..${iso(period.end)}`;
}

describe("parsePeriod", () => {
  test.each([
    // days
    ["๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙", "2568-10-01..2569-06-30"],
    ["๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙", "2568-10-01..2569-09-30"],
    ["๑ ต.ค.๖๘ ถึง ๓๐ เม.ย ๖๙", "2568-10-01..2569-04-30"],
    ["๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕", "2564-10-01..2565-03-31"],
    ["๑ ต.ค. ๖๘\nถึง\n๓๑ มี.ค. ๖๙", "2568-10-01..2569-03-31"],
    ["1 ต.ค.68-31 มี.ค.69", "2568-10-01..2569-03-31"],
    ["๑-๓๑ มี.ค.๖๙", "2569-03-01..2569-03-31"],
    ["๑ - ๓๐ พ.ย. ๒๕๖๔", "2564-11-01..2564-11-30"],
    ["๑ – ๑๕ ม.ค. ถึง", null],
    ["วันที่ ๑ ตุลาคม ๒๕๖๘ ถึงวันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๙", "2568-10-01..2569-09-30"],
    ["ตั้งแต่วันที่ ๑ ต.ค. ๖๘ ถึง ๓๑ ธ.ค. ๖๘", "2568-10-01..2568-12-31"],
    ["ระหว่างวันที่ 5-9 ม.ค. 2569", "2569-01-05..2569-01-09"],
    ["1/10/2568 - 30/9/2569", "2568-10-01..2569-09-30"],
    ["๒๑ พ.ค. ๒๕๖๔", "2564-05-21..2564-05-21"],
    ["วันที่ 2 มีนาคม 2565", "2565-03-02..2565-03-02"],
    // months
    ["ต.ค.64-มี.ค.65", "2564-10-01..2565-03-31"],
    ["ต.ค.64- มี.ค. 65", "2564-10-01..2565-03-31"],
    ["ต.ค.64-ก.ย.65", "2564-10-01..2565-09-30"],
    ["ม.ค.-มี.ค.65", "2565-01-01..2565-03-31"],
    ["ม.ค.-มี.ค.2565", "2565-01-01..2565-03-31"],
    ["ตุลาคม ๒๕๖๘ – มีนาคม ๒๕๖๙", "2568-10-01..2569-03-31"],
    ["เดือนตุลาคม 2568 ถึงเดือนกันยายน 2569", "2568-10-01..2569-09-30"],
    ["ตค68-กย69", "2568-10-01..2569-09-30"],
    ["ต.ค. - มี.ค. 69", "2568-10-01..2569-03-31"],
    ["ต.ค. 68 - มี.ค.", "2568-10-01..2569-03-31"],
    ["ภายในเดือน มีนาคม 2565", "2565-03-01..2565-03-31"],
    ["มี.ค. ๖๙", "2569-03-01..2569-03-31"],
    ["ก.พ. ๒๕๖๗", "2567-02-01..2567-02-29"],
    ["๑ ต.ค. ๖๘ – มี.ค. ๖๙", "2568-10-01..2569-03-31"],
    // fiscal years and quarters
    ["ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "2568-10-01..2569-09-30"],
    ["ตลอด ปีงบประมาณ พ.ศ.๒๕๖๙", "2568-10-01..2569-09-30"],
    ["ภายในปีงบประมาณ พ.ศ.๒๕๖๙", "2568-10-01..2569-09-30"],
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "2568-10-01..2569-09-30"],
    ["ปีงบประมาณ ๒๕๖๖", "2565-10-01..2566-09-30"],
    ["ปีงบประมาณ 69", "2568-10-01..2569-09-30"],
    ["ปีงบประมาณ พ.ศ. ๒๕๖๘ – ๒๕๖๙", "2567-10-01..2569-09-30"],
    ["ไตรมาส ๒/๒๕๖๙", "2569-01-01..2569-03-31"],
    ["ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๙", "2568-10-01..2568-12-31"],
    ["ไตรมาสที่ ๑-๒ ปีงบประมาณ ๒๕๖๙", "2568-10-01..2569-03-31"],
    // the same twice
    ["ไตรมาสที่ ๒ (ม.ค.-มี.ค. ๖๙)", "2569-01-01..2569-03-31"],
    ["ตลอดปีงบประมาณ ๒๕๖๙ (ต.ค. ๖๘ - ก.ย. ๖๙)", "2568-10-01..2569-09-30"],
    ["ตลอดปีงบประมาณ ๒๕๖๙ (ต.ค. - ก.ย.)", "2568-10-01..2569-09-30"],
    ["๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕ ๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕", "2564-10-01..2565-03-31"],
    // impossible, but written so
    ["ต.ค.64- มี.ค.64", "2564-10-01..2564-03-31"],
    ["ต.ค.54-มี.ค.54", "2554-10-01..2554-03-31"],
    ["มี.ค.64-ก.ย.65", "2564-03-01..2565-09-30"],
    ["๒๐-๑๐ มี.ค. ๖๙", "2569-03-20..2569-03-10"],
  ])("%j is %s", (text, expected) => {
    expect(short(parsePeriod(text))).toBe(expected);
  });

  test.each([
    ["ไตรมาส ๑", "2568-10-01..2568-12-31"],
    ["ไตรมาสที่ ๒", "2569-01-01..2569-03-31"],
    ["ไตรมาส 3", "2569-04-01..2569-06-30"],
    ["ไตรมาส ๔", "2569-07-01..2569-09-30"],
    ["ไตรมาส ๑ - ไตรมาส ๔", "2568-10-01..2569-09-30"],
    ["ตลอดปีงบประมาณ", "2568-10-01..2569-09-30"],
    ["ตลอดทั้งปีงบประมาณ", "2568-10-01..2569-09-30"],
    ["ต.ค.", "2568-10-01..2568-10-31"],
    ["มีนาคม", "2569-03-01..2569-03-31"],
    ["ต.ค.-มี.ค.", "2568-10-01..2569-03-31"],
    ["๑ ต.ค. - ๓๑ มี.ค.", "2568-10-01..2569-03-31"],
    ["๑-๓๑ มี.ค.", "2569-03-01..2569-03-31"],
    ["ไตรมาสที่ ๒ (ม.ค.-มี.ค.)", "2569-01-01..2569-03-31"],
    // a written year wins
    ["ต.ค.64-มี.ค.65", "2564-10-01..2565-03-31"],
    ["ปีงบประมาณ ๒๕๖๖", "2565-10-01..2566-09-30"],
    // crosses the fiscal year: which year is meant cannot be known
    ["มี.ค.-ต.ค.", null],
  ])("%j in fiscal year 2569 is %s", (text, expected) => {
    expect(short(parsePeriod(text, 2569))).toBe(expected);
  });

  test.each([
    "",
    "-",
    "ถึง",
    "ทุกเดือน",
    "ตลอดปี",
    "ปี ๒๕๖๙",
    "ปีงบประมาณ",
    "ไตรมาส ๒",
    "ไตรมาส ๕/๒๕๖๙",
    "มี.ค.",
    "ต.ค.-มี.ค.",
    "๒๕ - ๓๐",
    "๓๑ ก.ย. ๖๙",
    "๑ ต.ค. ๖๘ ถึง ๓๑ ก.ย. ๖๙",
    "ภายใน ๓๑ มี.ค. ๖๙",
    "ภายในวันที่ 31 มีนาคม 2569",
    "ต.ค.64-ช่วงเวลา ประเมิน",
    "ต.ค. 2024 - มี.ค. 2025",
    "๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕ ๑ - ๓๐ พ.ย. ๒๕๖๔",
    "ไตรมาสที่ ๒ (ต.ค.-ธ.ค. ๖๘)",
    "ตลอดปีงบประมาณ ๒๕๖๘ (ต.ค. ๖๘ - ก.ย. ๖๙)",
    "1-10-2568",
    "ต.ค.64-มี.ค.65-ก.ย.65",
    "คงเดิม ๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙",
  ])("%j without a fiscal year is not understood", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test.each([NaN, 0, 2026, 2568.5, Infinity, 99])("ignores the fiscal year %d", (year) => {
    expect(parsePeriod("ตลอดปีงบประมาณ", year)).toBeNull();
    expect(parsePeriod("มี.ค.", year)).toBeNull();
  });

  const anyDate = fc.record({
    year: fc.integer({ min: 2500, max: 2599 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  it("reads every pair of dates, however they are joined and spaced", () => {
    const written = fc
      .tuple(anyDate, fc.constantFrom("", " "), fc.boolean(), fc.boolean())
      .map(([date, gap, shortYear, thai]) => {
        const year = shortYear ? String(date.year).slice(2) : String(date.year);
        const arabic = `${date.day}${gap}${THAI_MONTHS_SHORT[date.month - 1]}${gap}${year}`;
        const text = thai
          ? arabic.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)))
          : arabic;
        return { date, text };
      });
    fc.assert(
      fc.property(
        written,
        written,
        fc.constantFrom("-", " - ", "–", " – ", " ถึง ", "ถึง", "\nถึง\n"),
        (a, b, joint) => {
          expect(parsePeriod(a.text + joint + b.text)).toEqual({ start: a.date, end: b.date });
        },
      ),
    );
  });

  it("reads every single date as one day, whatever the fiscal year", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 2500, max: 2599 }), (date, year) => {
        expect(parsePeriod(formatThaiDate(date, "long"), year)).toEqual({ start: date, end: date });
      }),
    );
  });

  it("places a lone month inside the fiscal year", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...THAI_MONTHS_SHORT),
        fc.integer({ min: 2500, max: 2599 }),
        (month, year) => {
          const period = parsePeriod(month, year)!;
          expect(fiscalYearOf(period.start)).toBe(year);
          expect(fiscalYearOf(period.end)).toBe(year);
        },
      ),
    );
  });

  it("never throws", () => {
    const pieces = fc.constantFrom(
      ...["ต.ค.", "มี.ค", "กันยายน", "๑", "31", "๖๙", "2568", " ", "-", "–", "ถึง", "(", ")", "/"],
      ...["ปีงบประมาณ", "พ.ศ.", "ไตรมาส", "ที่", "ภายใน", "ตลอด", "วันที่", "เดือน", "\n", "x"],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((list) => list.join("")),
        ),
        fc.option(fc.double(), { nil: undefined }),
        (text, year) => {
          expect(() => parsePeriod(text, year)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it("refuses a long text quickly", () => {
    const started = performance.now();
    expect(parsePeriod("๑ ต.ค. ๖๘ - ".repeat(2_500))).toBeNull();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
