/** GRADE and PASS: tables of both systems at their cuts, and that no better score gives a lower level. */
import fc from "fast-check";
import { GRADE } from "../../src/functions/records/grade";
import { PASS } from "../../src/functions/records/pass";
import { NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { column, hundredth as score, row, run } from "./helper";

const LETTERS = ["F", "E", "D", "C", "B", "A", "AA"];
const RATINGS = ["ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"];

describe.each([2562, 2563, 2564, 2565])("letters of %d", (year) => {
  test.each([
    [100, "AA"],
    [95, "AA"],
    [94.995, "AA"],
    [94.9944, "A"],
    [94.99, "A"],
    [85, "A"],
    [84.99, "B"],
    [75, "B"],
    [74.99, "C"],
    [65, "C"],
    [64.99, "D"],
    [55, "D"],
    [54.99, "E"],
    [50, "E"],
    [49.99, "F"],
    [0, "F"],
  ])("%d is %s", (total, level) => {
    expect(run(GRADE, total, null, year)).toBe(level);
    expect(run(GRADE, total, row([0, 0, 0]), year)).toBe(level); // instruments do not count
  });
});

describe.each([2566, 2567, 2568, 2569])("ratings of %d", (year) => {
  test.each([
    [98, [95, 95, 95], "ผ่านดีเยี่ยม"],
    [94.995, [94.995, 95, 99], "ผ่านดีเยี่ยม"],
    [95.81, [96, 94.99, 96], "ผ่านดี"],
    [94.99, [99, 99, 99], "ผ่านดี"],
    [85, [85, 85, 85], "ผ่านดี"],
    [92.43, [90, 84.995, 99], "ผ่านดี"],
    [94.64, [98, 84.99, 99], "ผ่าน"],
    [93.09, [93.99, 84.64, 98.75], "ผ่าน"],
    [85, [100, 100, 62.5], "ผ่าน"],
    [84.99, [99, 99, 99], "ต้องปรับปรุง"],
    [70, [70, 70, 70], "ต้องปรับปรุง"],
    [69.99, [70, 70, 69.9], "ต้องปรับปรุงโดยด่วน"],
    [0, [0, 0, 0], "ต้องปรับปรุงโดยด่วน"],
  ])("%d with %j is %s", (total, instruments, level) => {
    expect(run(GRADE, total, row(instruments), year)).toBe(level);
    expect(run(GRADE, total, column(instruments), year)).toBe(level);
  });

  test.each([[null], [undefined], [[["", "", ""]]]])(
    "without instruments (%j) it is #N/A and says what is needed",
    (instruments) => {
      for (const total of [20, 98]) {
        expect(run(GRADE, total, instruments, year)).toBe(
          `#N/A ระดับผลการประเมินปี ${year} ต้องใช้คะแนน IIT, EIT และ OIT โปรดระบุให้ครบทั้ง 3 ค่า`,
        );
      }
    },
  );

  test("a missing instrument is named", () => {
    expect(run(GRADE, 90, row([90, "", 90]), year)).toBe(
      "#N/A ยังไม่มีค่าใน คะแนนเครื่องมือ (instruments) ลำดับที่ 2 กรุณากรอกค่าก่อน",
    );
  });
});

test("left out, the year is the newest, whose rule needs instruments", () => {
  expect(run(GRADE, 90)).toContain(`#N/A ระดับผลการประเมินปี ${NEWEST_YEAR} `);
});

const rise = fc.option(fc.integer({ min: 101, max: 3000 }), { nil: 0 }).map((by) => by / 100);

test("a level never falls when a score rises", () => {
  const four = fc.tuple(score, score, score, score);
  const rises = fc.tuple(rise, rise, rise, rise);
  fc.assert(
    fc.property(four, rises, fc.integer({ min: 2562, max: 2569 }), (before, by, year) => {
      const after = before.map((value, i) => Math.min(100, value + (by[i] ?? 0)));
      const ranks = [before, after].map(([total, ...instruments]) => {
        const level = run(GRADE, total, row(instruments), year) as string;
        return (year < 2566 ? LETTERS : RATINGS).indexOf(level);
      });
      expect(ranks[0]).toBeGreaterThanOrEqual(0);
      expect(ranks[1]).toBeGreaterThanOrEqual(ranks[0]!);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [100, true],
  [85, true],
  [84.995, true],
  [84.9949, false],
  [84.99, false],
  [0, false],
])("%d passes: %p", (value, passes) => {
  for (const year of [2562, 2565, 2566, 2569, null]) expect(run(PASS, value, year)).toBe(passes);
});
