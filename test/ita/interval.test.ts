import fc from "fast-check";
import { consistentInstrument, consistentPoints, consistentTotal } from "../../src/ita/interval";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules } from "../../src/ita/rulebook/schema";
import { BAN_MO_2568, chiangmai2565, PHITSANULOK_2568 } from "./tables";

const core = (year: number): CoreRules => coreOf(year)!;

describe("published tables", () => {
  test.each([
    ["Phitsanulok", PHITSANULOK_2568, 93.09, true],
    ["Phitsanulok", PHITSANULOK_2568, 93.1, false],
    ["Chiangmai with 91.31", chiangmai2565(91.31), 95.01, false],
    ["Chiangmai with 91.31", chiangmai2565(91.31), 94.99, true],
    ["Chiangmai with 91.57", chiangmai2565(91.57), 95.01, true],
    ["Chiangmai with 91.57", chiangmai2565(91.57), 94.99, false],
    // The national averages: 93.8142 from the printed indicators, 93.82 was announced.
    ["the whole country 2568", BAN_MO_2568, 93.82, true],
    ["the whole country 2568", BAN_MO_2568, 93.83, false],
  ])("%s: a total of %#: %d is consistent: %s", (_, table, total, consistent) => {
    expect(consistentTotal(table.scores, total, core(table.fiscalYear))).toBe(consistent);
  });

  test.each([
    ["IIT", 93.99, true],
    ["IIT", 93.98, true],
    ["IIT", 93.97, false],
    // 84.6467 from the printed indicators; less than half a hundredth lower it prints as 84.64.
    ["EIT", 84.64, true],
    ["EIT", 84.65, true],
    ["EIT", 84.63, false],
    ["EIT", 84.66, false],
    ["OIT", 98.75, true],
    ["OIT", 98.76, false],
  ] as const)("Phitsanulok %s printed as %d: %s", (instrument, printed, consistent) => {
    const { scores, fiscalYear } = PHITSANULOK_2568;
    expect(consistentInstrument(instrument, scores, printed, core(fiscalYear))).toBe(consistent);
  });

  test.each([
    ["IIT", 91.31, 27.74, true],
    ["IIT", 91.57, 27.74, false],
    ["IIT", 91.57, 27.76, true],
    ["EIT", 91.31, 27.7, true],
    // Indicators 97.78 and 100 cannot give the printed 39.57.
    ["OIT", 91.31, 39.57, false],
    ["OIT", 91.31, 39.56, true],
  ] as const)(
    "Chiangmai %s points with %d printed as %d: %s",
    (name, third, printed, consistent) => {
      expect(consistentPoints(name, chiangmai2565(third).scores, printed, core(2565))).toBe(
        consistent,
      );
    },
  );
});

describe("ends of the scale", () => {
  const all = (score: number) => Array.from({ length: 10 }, () => score);
  test.each([
    [100, 100, true],
    [100, 99.99, false],
    [100, 100.01, false],
    [0, 0, true],
    [0, 0.01, false],
    [0, -0.01, false],
    [99.99, 100, false],
    [50, 50, true],
    // [49.995, 50.005) and [50.005, 50.015) do not meet.
    [50, 50.01, false],
    [50, 49.99, false],
  ])("all scores %d, total %d: %s", (score, total, consistent) => {
    expect(consistentTotal(all(score), total, core(2568))).toBe(consistent);
  });

  test("full points of an instrument", () => {
    expect(consistentPoints("OIT", all(100), 40, core(2568))).toBe(true);
    expect(consistentPoints("OIT", all(100), 39.99, core(2568))).toBe(false);
    expect(consistentPoints("OIT", all(100), 39.98, core(2568))).toBe(false);
    expect(consistentPoints("OIT", all(100), 40.01, core(2568))).toBe(false);
  });
});

describe("properties", () => {
  const anyCore = fc.constantFrom(...FISCAL_YEARS.map(core));
  /** True values in whole millionths of a point, so that the test's own arithmetic is exact. */
  const millionths = fc.oneof(
    fc.bigInt({ min: 0n, max: 100_000_000n }),
    fc.bigInt({ min: 0n, max: 20_000n }).map((value) => value * 5_000n),
  );
  const ten = fc.array(millionths, { minLength: 10, maxLength: 10 });
  /** Half up to two decimals of value / divisor, value in millionths. */
  const print = (value: bigint, divisor = 1n): number => {
    const unit = 10_000n * divisor;
    return Number((2n * value + unit) / (2n * unit)) / 100;
  };
  const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);
  /** 300 times the total: weights 18, 30 and 60 over 300. */
  const total300 = (values: readonly bigint[]) =>
    18n * sum(values.slice(0, 5)) + 30n * sum(values.slice(5, 8)) + 60n * sum(values.slice(8));

  test("every total that rounding produces is consistent with the rounded scores", () => {
    fc.assert(
      fc.property(ten, anyCore, (values, rules) => {
        const scores = values.map((value) => print(value));
        expect(consistentTotal(scores, print(total300(values), 300n), rules)).toBe(true);
        const iit = print(sum(values.slice(0, 5)), 5n);
        const eit = print(sum(values.slice(5, 8)), 3n);
        const oit = print(sum(values.slice(8)), 2n);
        expect(consistentInstrument("IIT", scores, iit, rules)).toBe(true);
        expect(consistentInstrument("EIT", scores, eit, rules)).toBe(true);
        expect(consistentInstrument("OIT", scores, oit, rules)).toBe(true);
        expect(consistentPoints("EIT", scores, print(sum(values.slice(5, 8)), 10n), rules)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("consistent totals reach from the least to the greatest that rounding produces, and no further", () => {
    const inner = fc.array(fc.bigInt({ min: 1n, max: 9_999n }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(inner, anyCore, (hundredths, rules) => {
        const scores = hundredths.map((value) => Number(value) / 100);
        // Lowest real values, and the highest ones a millionth below the open end.
        const least = print(total300(hundredths.map((value) => value * 10_000n - 5_000n)), 300n);
        const most = print(total300(hundredths.map((value) => value * 10_000n + 4_999n)), 300n);
        const at = (total: number, steps: number) => Math.round(total * 100 + steps) / 100;
        expect(consistentTotal(scores, least, rules)).toBe(true);
        expect(consistentTotal(scores, most, rules)).toBe(true);
        expect(consistentTotal(scores, at(least, -1), rules)).toBe(false);
        expect(consistentTotal(scores, at(most, 1), rules)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test("a wrong count of scores is a mistake of ours", () => {
  expect(() => consistentTotal([1, 2, 3], 2, core(2568))).toThrow(RangeError);
});
