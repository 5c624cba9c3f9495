import fc from "fast-check";
import { neededScore } from "../../src/ita/needed";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules } from "../../src/ita/rulebook/schema";
import { totalScore } from "../../src/ita/score";
import { PHITSANULOK_2568 } from "./tables";

const core = (year: number): CoreRules => coreOf(year)!;
const all = (score: number): number[] => Array<number>(10).fill(score);

/** The scores with that of one indicator (from 1) replaced. */
const withScore = (scores: readonly number[], indicator: number, score: number): number[] =>
  scores.map((one, i) => (i + 1 === indicator ? score : one));

test.each([
  ["one of five IIT indicators carries 6 points", all(90), 1, 90.6, 100],
  ["one of three EIT indicators carries 10", all(90), 6, 91, 100],
  ["one of two OIT indicators carries 20", all(90), 9, 92, 100],
  ["its own score does not matter", withScore(all(90), 9, 12.34), 9, 92, 100],
  ["a target below", all(90), 7, 85, 40],
  ["reached by the others", all(90), 7, 81, 0],
  ["reached by the others with points to spare", all(90), 7, 50, 0],
  ["a hundredth more than full points can give", all(90), 6, 91.01, null],
  ["a target of 100 while others are short", all(90), 1, 100, null],
  ["a target of 100 when only this one is short", withScore(all(100), 3, 0), 3, 100, 100],
])("%s", (_, scores, indicator, target, expected) => {
  expect(neededScore(scores, indicator, target, core(2568))).toBe(expected);
});

test("what Phitsanulok would need in indicator 8 to reach 95", () => {
  const { scores } = PHITSANULOK_2568;
  // 93.0898 is missing 1.9102, which is 19.102 points of an EIT indicator more; 82.18 + 19.102 is too much.
  expect(neededScore(scores, 8, 95, core(2568))).toBeNull();
  expect(neededScore(scores, 8, 94, core(2568))).toBeCloseTo(82.18 + 9.102, 9);
});

describe("properties", () => {
  const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const anyScore = fc.oneof(score, fc.double({ min: 0, max: 100, noNaN: true }));
  const situation = fc.record({
    scores: fc.array(anyScore, { minLength: 10, maxLength: 10 }),
    indicator: fc.integer({ min: 1, max: 10 }),
    year: fc.constantFrom(...FISCAL_YEARS),
  });

  test("put back into the total it gives the target", () => {
    fc.assert(
      fc.property(situation, anyScore, ({ scores, indicator, year }, target) => {
        const rules = core(year);
        const least = totalScore(withScore(scores, indicator, 0), rules);
        const most = totalScore(withScore(scores, indicator, 100), rules);
        const needed = neededScore(scores, indicator, target, rules);
        if (needed === null) expect(target).toBeGreaterThan(most - 1e-9);
        else if (needed === 0) expect(target).toBeLessThan(least + 1e-9);
        else {
          expect(needed).toBeLessThanOrEqual(100);
          expect(totalScore(withScore(scores, indicator, needed), rules)).toBeCloseTo(target, 9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a total that is published with two decimals asks for the score it came from", () => {
    fc.assert(
      fc.property(
        situation.map((one) => ({
          ...one,
          scores: one.scores.map((s) => Math.round(s * 100) / 100),
        })),
        ({ scores, indicator, year }) => {
          const target = totalScore(scores, core(year));
          const needed = neededScore(scores, indicator, target, core(year));
          expect(needed).toBeCloseTo(scores[indicator - 1]!, 6);
        },
      ),
    );
  });
});

test.each([
  [9, 1],
  [11, 1],
  [10, 0],
  [10, 11],
])("%d scores and indicator %d are a mistake of ours", (count, indicator) => {
  expect(() => neededScore(Array<number>(count).fill(90), indicator, 95, core(2568))).toThrow(
    RangeError,
  );
});
