import fc from "fast-check";
import { parsePeriod } from "../../src/thai/period";
import { shiftYears } from "../../src/thai/shiftYears";

const WRITTEN = [
  ["๑ ต.ค.๖๘ ถึง ๓๐ มิ.ย.๖๙", "๑ ต.ค.๖๙ ถึง ๓๐ มิ.ย.๗๐"],
  ["ต.ค.64-มี.ค.65", "ต.ค.65-มี.ค.66"],
  ["ม.ค.-มี.ค.2565", "ม.ค.-มี.ค.2566"],
  ["๑-๓๑ มี.ค.๖๙", "๑-๓๑ มี.ค.๗๐"],
  ["ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "ตลอดปีงบประมาณ พ.ศ. ๒๕๗๐"],
  ["ปีงบประมาณ ๒๕๖๘-๒๕๖๙", "ปีงบประมาณ ๒๕๖๙-๒๕๗๐"],
  ["1/10/2568 - 30/9/2569", "1/10/2569 - 30/9/2570"],
  ["1/10/68", "1/10/69"],
  ["๑ ตุลาคม ๒๕๖๘ – ๓๐ กันยายน ๒๕๖๙", "๑ ตุลาคม ๒๕๖๙ – ๓๐ กันยายน ๒๕๗๐"],
  ["มีนาคม 69", "มีนาคม 70"],
  ["ธ.ค. 99", "ธ.ค. 00"],
] as const;

test.each(WRITTEN)("%s → %s", (text, moved) => {
  expect(shiftYears(text, 1)).toBe(moved);
});

test.each([
  "",
  "ไตรมาส ๒",
  "ตลอดปี",
  "โทร. 0 2568 1234",
  "ข้อ 25680",
  "๑๐๐ คน",
  "i10 68 คะแนน",
  "15 ม.ค.",
])("%j names no year", (text) => {
  expect(shiftYears(text, 1).replace("2569", "2568")).toBe(text);
});

test("there and back is the same, and periods move by whole years", () => {
  const years = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...WRITTEN.map(([text]) => text)), years, (text, by) => {
      const moved = shiftYears(text, by);
      expect(shiftYears(moved, -by)).toBe(text);
      const [before, after] = [parsePeriod(text), parsePeriod(moved)];
      if (before && after && !/ธ\.ค\. 99/.test(text)) {
        expect([after.start.year, after.end.year]).toEqual([
          before.start.year + by,
          before.end.year + by,
        ]);
      }
    }),
  );
});
