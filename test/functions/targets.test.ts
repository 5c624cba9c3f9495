/** NEEDED, CONSISTENT, WEAKEST, INDICATOR and OIT. */
import fc from "fast-check";
import { CONSISTENT } from "../../src/functions/records/consistent";
import { INDICATOR } from "../../src/functions/records/indicator";
import { NEEDED } from "../../src/functions/records/needed";
import { OIT } from "../../src/functions/records/oit";
import { TOTAL } from "../../src/functions/records/total";
import { WEAKEST } from "../../src/functions/records/weakest";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { column, hundredth, row, run, SCORES, tenScores, withAt } from "./helper";

const year = fc.constantFrom(...FISCAL_YEARS);

describe("NEEDED", () => {
  test.each([
    [7, 96, 93],
    ["๗", "๙๖.๐๐", 93],
    [1, 95.5, 96],
    [1, 85, 0],
    [10, 75.5, 0],
    [10, 75.51, expect.closeTo(0.05, 9)],
    [7, 96.7, 100],
  ])("indicator %p for a total of %p: %p", (indicator, target, needed) => {
    for (const range of [row(SCORES), column(SCORES)]) {
      expect(run(NEEDED, range, indicator, target, 2568)).toEqual(needed);
    }
  });

  test.each([[96.71], [100]])("a total of %d would need more than full points", (target) => {
    expect(run(NEEDED, row(SCORES), 7, target)).toBe("#N/A เกิน ๑๐๐ คะแนน");
  });

  test("a missing score is named, that of the indicator itself too", () => {
    expect(run(NEEDED, row(withAt(SCORES, { 7: "" })), 7, 96)).toBe(
      "#N/A ยังไม่มีค่าใน คะแนน (scores) ลำดับที่ 7 กรุณากรอกค่าก่อน",
    );
  });

  test("put back into TOTAL it gives the target", () => {
    fc.assert(
      fc.property(
        tenScores,
        fc.integer({ min: 1, max: 10 }),
        hundredth,
        year,
        (scores, indicator, target, y) => {
          const needed = run(NEEDED, row(scores), indicator, target, y);
          // A score of 1 or less among points would be taken for a fraction of 1.
          fc.pre(typeof needed === "number" && needed > 1);
          const total = run(TOTAL, row(withAt(scores, { [indicator]: needed })), y);
          expect(total).toBeCloseTo(target, 9);
        },
      ),
    );
  });
});

describe("CONSISTENT", () => {
  const PHITSANULOK = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
  const CHIANG_MAI = [96.5, 93.11, 91.31, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100];

  test.each([
    [PHITSANULOK, 93.09, 2568, true],
    [PHITSANULOK, 93.08, 2568, true],
    [PHITSANULOK, 93.07, 2568, false],
    [PHITSANULOK, 93.1, 2568, false],
    [CHIANG_MAI, 95.01, 2564, false],
    [CHIANG_MAI, 94.99, 2564, true],
    [withAt(CHIANG_MAI, { 3: 91.57 }), 95.01, 2564, true],
    [withAt(CHIANG_MAI, { 3: 91.57 }), "๙๕.๐๑", "๒๕๖๔", true],
  ])("%j with a total of %p in %p: %p", (scores, total, y, consistent) => {
    expect(run(CONSISTENT, row(scores), total, y)).toBe(consistent);
    expect(run(CONSISTENT, column(scores), total, y)).toBe(consistent);
  });

  test("true for every total that rounding can produce, false one hundredth outside", () => {
    // Scores in whole hundredths; weights of the indicators in 300ths: 18 (IIT), 30 (EIT), 60 (OIT).
    const weights = [18, 18, 18, 18, 18, 30, 30, 30, 60, 60];
    const inner = fc.array(fc.integer({ min: 101, max: 9_999 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(inner, year, fc.double({ min: 0, max: 1, noNaN: true }), (scores, y, share) => {
        const sum = scores.reduce((total, value, i) => total + BigInt(value * weights[i]!), 0n);
        // Total in 600ths of a hundredth, from every score half a hundredth lower to just under half higher.
        const [least, most] = [2n * sum - 300n, 2n * sum + 299n];
        const print = (total: bigint) => Number((total + 300n) / 600n) / 100;
        const range = row(scores.map((value) => value / 100));
        const between = least + BigInt(Math.floor(share * Number(most - least)));
        for (const total of [least, between, most]) {
          expect(run(CONSISTENT, range, print(total), y)).toBe(true);
        }
        const below = Math.round(print(least) * 100 - 1) / 100;
        const above = Math.round(print(most) * 100 + 1) / 100;
        if (below > 1) expect(run(CONSISTENT, range, below, y)).toBe(false);
        if (above <= 100) expect(run(CONSISTENT, range, above, y)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("WEAKEST", () => {
  const labels = ["i1", "i2", "e1", 4, "o1"];
  const scores = [88, "๗๒.๕", 91, 72.5, 60];

  test.each([
    [
      null,
      [
        ["o1", 60],
        ["i2", 72.5],
        [4, 72.5],
      ],
    ],
    [1, [["o1", 60]]],
    [
      "๒",
      [
        ["o1", 60],
        ["i2", 72.5],
      ],
    ],
    [
      99,
      [
        ["o1", 60],
        ["i2", 72.5],
        [4, 72.5],
        ["i1", 88],
        ["e1", 91],
      ],
    ],
  ])("count %p", (count, expected) => {
    expect(run(WEAKEST, row(labels), column(scores), count)).toEqual(expected);
    expect(run(WEAKEST, column(labels), row(scores), count)).toEqual(expected);
  });

  test("a single cell is a list of one", () => {
    expect(run(WEAKEST, "i1", 80)).toEqual([["i1", 80]]);
  });
});

describe("INDICATOR", () => {
  test.each([
    [[90, 80, 70], 80],
    [[90, "", null, 80], 85],
    [["๙๐.๕", undefined, "80.5"], 85.5],
    [[0, 100], 50],
    [[33.33, 33.33, 33.34], expect.closeTo(33.3333333333, 9)],
  ])("of %j is %p", (questions, mean) => {
    expect(run(INDICATOR, row(questions))).toEqual(mean);
    expect(run(INDICATOR, column(questions))).toEqual(mean);
  });

  test("takes a block, and names a wrong cell by its place in it", () => {
    expect(
      run(INDICATOR, [
        [90, 80],
        ["", 70],
      ]),
    ).toBe(80);
    expect(
      run(INDICATOR, [
        [90, 80],
        [70, "มาก"],
      ]),
    ).toBe("#VALUE! คะแนนข้อคำถาม (questions) ลำดับที่ 4 ต้องเป็นตัวเลข แต่พบ “มาก”");
  });

  test("a column of a whole sheet is no problem", () => {
    const long = Array.from({ length: 200_000 }, (_, i) => [i < 2 ? 80 + i * 10 : ""]);
    expect(run(INDICATOR, long)).toBe(85);
    expect(
      run(
        INDICATOR,
        Array.from({ length: 200_000 }, () => [90]),
      ),
    ).toBe(90);
  });
});

describe("OIT", () => {
  /** Full scores but for some items (from 1). */
  const items = (count: number, changes: Record<number, number>) =>
    withAt(Array<number>(count).fill(100), changes);

  // Scores that agencies really got; which items failed follows from the sizes of the groups.
  test.each([
    ["Chanthaburi 2564, o38 not met", 43, { 38: 0 }, 10, 2564, 93.75],
    ["2564, one item of 9.1", 43, { 1: 0 }, 9, 2564, 97.78],
    ["2564, one item of 9.2", 43, { 10: 0 }, 9, 2564, 97.5],
    ["2564, one item of 9.3", 43, { 18: 0 }, 9, 2564, 97.14],
    ["2564, one item of 9.4", 43, { 25: 0 }, 9, 2564, 95],
    ["2564, one item of 9.5", 43, { 29: 0 }, 9, 2564, 96],
    ["2564, one item of 9.2 and one of 9.4", 43, { 11: 0, 26: 0 }, 9, 2564, 92.5],
    ["2564, one item of 9.2 and one of 9.3", 43, { 12: 0, 19: 0 }, 9, 2564, 94.64],
    ["2564, one item of 9.1 and one of 9.5", 43, { 2: 0, 30: 0 }, 9, 2564, 93.78],
    ["2564, one item of 9.2 and one of 9.5", 43, { 13: 0, 31: 0 }, 9, 2564, 93.5],
    ["Phanom Rung 2566", 43, { 31: 0, 32: 0, 33: 0, 39: 0 }, 10, 2566, 71.25],
    ["Phitsanulok 2568, o10 half met", 28, { 10: 50 }, 9, 2568, 97.5],
    ["Phitsanulok 2568", 28, { 10: 50 }, 10, 2568, 100],
  ])("%s", (_, count, changes, indicator, y, score) => {
    for (const range of [row(items(count, changes)), column(items(count, changes))]) {
      const result = run(OIT, range, indicator, y) as number;
      expect(Math.round(result * 100) / 100).toBe(score);
    }
  });

  test.each([1, 8])("indicator %d is none of OIT", (indicator) => {
    expect(run(OIT, row(items(26, {})), indicator)).toBe(
      `#VALUE! ตัวชี้วัด (indicator) ต้องเป็น 9, 10 แต่พบ “${indicator}”`,
    );
  });

  test("a missing item is named, of the other indicator too", () => {
    expect(run(OIT, row(withAt(items(26, {}), { 26: "" })), 9)).toBe(
      "#N/A ยังไม่มีค่าใน คะแนนข้อ OIT (items) ลำดับที่ 26 กรุณากรอกค่าก่อน",
    );
  });

  test("the help names the years whose rule is not verified", () => {
    const rules = FISCAL_YEARS.map((y) => ({ y, ...bookOf(y)! }));
    const unverified = rules.filter(({ known }) => known.oitRule.confidence === "unverified");
    expect(unverified.map(({ y }) => y)).toEqual(FISCAL_YEARS.filter((y) => y >= 2567));
    for (const { core } of unverified) expect(core.oitRule).toBe("item-means");
    for (const { y, core } of rules.filter((one) => !unverified.includes(one))) {
      expect([y, core.oitRule]).toEqual([y, "sub-indicator-means"]);
    }
    expect(OIT.help?.notes?.[1]?.th).toMatch(new RegExp(`^ปี 2567–${NEWEST_YEAR} .*ยังไม่ยืนยัน`));
    expect(OIT.help?.notes?.[1]?.en).toMatch(new RegExp(`^2567–${NEWEST_YEAR}: .*not verified`));
  });
});
