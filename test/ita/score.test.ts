import fc from "fast-check";
import {
  indicatorScore,
  instrumentScore,
  instrumentScores,
  oitIndicatorScore,
  totalScore,
  weightedMean,
  weightedScore,
} from "../../src/ita/score";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules } from "../../src/ita/rulebook/schema";
import { roundHalfUp } from "../../src/thai/round";
import { BAN_MO_2568, chiangmai2565, PHANOM_RUNG_2566, PHITSANULOK_2568 } from "./tables";

const core = (year: number): CoreRules => coreOf(year)!;
const printed = (value: number): string => roundHalfUp(value, 2).toFixed(2);

/** Scores as published: two decimals. */
const hundredths = fc.integer({ min: 0, max: 10000 }).map((value) => value / 100);
const tenScores = fc.array(hundredths, { minLength: 10, maxLength: 10 });
const anyCore = fc.constantFrom(...FISCAL_YEARS.map(core));

test.each([
  ["Chiangmai with 91.31", chiangmai2565(91.31), "92.48", "92.32", "98.89", "94.99"],
  ["Chiangmai with 91.57", chiangmai2565(91.57), "92.53", "92.32", "98.89", "95.01"],
  // Printed as 84.64: unrounded indicators, see the intervals.
  ["Phitsanulok", PHITSANULOK_2568, "93.99", "84.65", "98.75", "93.09"],
  ["Phanom Rung", PHANOM_RUNG_2566, "83.68", "92.00", "80.63", "84.96"],
  ["Ban Mo", BAN_MO_2568, "96.97", "95.27", "90.35", "93.81"],
])("%s: IIT %s", (_, table, iit, eit, oit, total) => {
  const rules = core(table.fiscalYear);
  const scores = instrumentScores(table.scores, rules);
  expect([scores.IIT, scores.EIT, scores.OIT].map(printed)).toEqual([iit, eit, oit]);
  expect(printed(totalScore(table.scores, rules))).toBe(total);
});

test("points of the total as Chiangmai prints them follow from 91.31, OIT excepted", () => {
  const table = chiangmai2565(91.31);
  const points = (["IIT", "EIT", "OIT"] as const).map((name) =>
    printed(weightedScore(name, table.scores, core(2565))),
  );
  // The page prints 27.74, 27.70 and 39.57.
  expect(points).toEqual(["27.74", "27.70", "39.56"]);
});

describe("OIT", () => {
  const groupsOf = (year: number, indicator: number) =>
    core(year).oitGroups.filter((group) => group.indicator === indicator);
  /** Indicator score when all items got 100 but these. */
  const scoreWith = (year: number, indicator: number, changed: Record<number, number>): number => {
    const rules = core(year);
    const count = rules.oitGroups.at(-1)!.last;
    const items = Array.from({ length: count }, (_, i) => changed[i + 1] ?? 100);
    return oitIndicatorScore(items, groupsOf(year, indicator), rules.oitRule);
  };

  test.each([
    ["Chanthaburi 2564, o38 failed", 2564, 10, { 38: 0 }, "93.75"],
    ["Phanom Rung 2566", 2566, 10, { 31: 0, 32: 0, 33: 0, 39: 0 }, "71.25"],
    ["Phanom Rung 2566", 2566, 9, { 19: 0, 23: 0 }, "90.00"],
    // Published for municipalities of Phichit in FY2564; they show the sizes of the groups.
    ["Phichit, one of 9.1", 2564, 9, { 1: 0 }, "97.78"],
    ["Phichit, one of 9.2", 2564, 9, { 10: 0 }, "97.50"],
    ["Phichit, one of 9.3", 2564, 9, { 18: 0 }, "97.14"],
    ["Phichit, one of 9.5", 2564, 9, { 29: 0 }, "96.00"],
    ["Phichit, one of 9.4", 2564, 9, { 25: 0 }, "95.00"],
    ["Phichit, one of 9.2 and of 9.4", 2564, 9, { 10: 0, 25: 0 }, "92.50"],
    ["Phichit, one of 9.2 and of 9.3", 2564, 9, { 10: 0, 18: 0 }, "94.64"],
    ["Phichit, one of 9.1 and of 9.5", 2564, 9, { 1: 0, 29: 0 }, "93.78"],
    ["Phichit, one of 9.2 and of 9.5", 2564, 9, { 10: 0, 29: 0 }, "93.50"],
    ["Phitsanulok 2568, o10 half met", 2568, 9, { 10: 50 }, "97.50"],
  ])("%s: FY%i indicator %i with %j is %s", (_, year, indicator, changed, score) => {
    expect(printed(scoreWith(year, indicator, changed))).toBe(score);
  });

  test("the other rule gives another score", () => {
    const items = Array.from({ length: 43 }, (_, i) => (i === 37 ? 0 : 100));
    expect(oitIndicatorScore(items, groupsOf(2564, 10), "item-means")).toBe(90);
  });

  test("a missing item is no zero", () => {
    expect(() => oitIndicatorScore([100, 100], groupsOf(2564, 9), "item-means")).toThrow(
      RangeError,
    );
  });

  test("with all items alike both rules give that score", () => {
    fc.assert(
      fc.property(anyCore, hundredths, (rules, score) => {
        const items = rules.oitGroups.flatMap((group) =>
          Array.from({ length: group.last - group.first + 1 }, () => score),
        );
        for (const rule of ["sub-indicator-means", "item-means"] as const) {
          expect(oitIndicatorScore(items, rules.oitGroups, rule)).toBe(score);
        }
      }),
    );
  });
});

describe("questions", () => {
  test.each([
    [[87.33, 90.2, 100], "92.51"],
    [[87.33, null, 100], "93.67"],
    [[0, null], "0.00"],
  ])("%j gives %s", (questions, score) => {
    expect(printed(indicatorScore(questions)!)).toBe(score);
  });

  test("no score at all is no zero", () => {
    expect(indicatorScore([null, null])).toBeNull();
    expect(indicatorScore([])).toBeNull();
  });
});

describe("arithmetic", () => {
  test("sums that binary floats get wrong come out as on paper", () => {
    const scores = [94.07, 22.02, 23.82, 11.88, 4.96, 24.67, 64.1, 39.39, 73.74, 78.28] as const;
    const [a, b, c, d, e, f, g, h, i, j] = scores;
    const floats = ((a + b + c + d + e) / 5) * 0.3 + ((f + g + h) / 3) * 0.3 + ((i + j) / 2) * 0.4;
    expect(floats).toBeLessThan(52.625);
    expect(totalScore(scores, core(2568))).toBe(52.625);
    expect(weightedMean([84.99, 85], [1, 1])).toBe(84.995);
  });

  test.each([
    ["nothing", [], []],
    ["unequal lists", [1, 2], [1]],
    ["no weight", [1], [0]],
  ])("a mean of %s is a mistake of ours", (_, scores, weights) => {
    expect(() => weightedMean(scores, weights)).toThrow(RangeError);
  });

  test.each([9, 11])("%i scores are a mistake of ours", (count) => {
    const scores = Array.from({ length: count }, () => 50);
    expect(() => totalScore(scores, core(2568))).toThrow(RangeError);
    expect(() => instrumentScore("IIT", scores, core(2568))).toThrow(RangeError);
  });

  test("a total lies between the least and the greatest score", () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(scores, anyCore, (all, rules) => {
        const total = totalScore(all, rules);
        expect(total).toBeGreaterThanOrEqual(Math.min(...all));
        expect(total).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });

  test("two-decimal totals agree with whole-number arithmetic to the last place", () => {
    fc.assert(
      fc.property(tenScores, (scores) => {
        // 30 · IIT/5, 30 · EIT/3 and 40 · OIT/2 in hundredths, over one hundred.
        const h = scores.map((score) => BigInt(Math.round(score * 100)));
        const sum = (from: number, to: number) => h.slice(from, to).reduce((a, b) => a + b, 0n);
        const exact = Number(6n * sum(0, 5) + 10n * sum(5, 8) + 20n * sum(8, 10)) / 10000;
        expect(totalScore(scores, core(2564))).toBe(exact);
      }),
    );
  });

  test("the total is the sum of the weighted instrument scores", () => {
    fc.assert(
      fc.property(tenScores, anyCore, (scores, rules) => {
        const sum = (["IIT", "EIT", "OIT"] as const)
          .map((name) => weightedScore(name, scores, rules))
          .reduce((a, b) => a + b, 0);
        expect(totalScore(scores, rules)).toBeCloseTo(sum, 10);
      }),
    );
  });

  test("a score that rises never lowers the total", () => {
    fc.assert(
      fc.property(tenScores, fc.nat(9), hundredths, anyCore, (scores, place, other, rules) => {
        const raised = scores.map((score, i) => (i === place ? Math.max(score, other) : score));
        expect(totalScore(raised, rules)).toBeGreaterThanOrEqual(totalScore(scores, rules));
      }),
    );
  });
});
