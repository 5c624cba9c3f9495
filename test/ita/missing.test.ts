import fc from "fast-check";
import { missingItems } from "../../src/ita/missing";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules, OitRule } from "../../src/ita/rulebook/schema";

const itemCount = (core: CoreRules) => core.oitGroups.at(-1)!.last;
const RULES: readonly OitRule[] = ["item-means", "sub-indicator-means"];

test.each([
  // Chanthaburi 2564: o38 not met, indicator 10 at 93.75, a fifth of the total.
  [2564, { 38: 0 }, undefined, [[38, 1.25]]],
  // Phitsanulok 2568: o10 half met, indicator 9 at 97.50.
  [2568, { 10: 50 }, undefined, [[10, 0.5]]],
  [
    2568,
    { 10: 50, 26: 0 },
    "item-means",
    [
      [10, 0.5],
      [26, 2.5],
    ],
  ],
  [2568, { 12: 0 }, "sub-indicator-means", [[12, 2]]],
  [2568, {}, undefined, []],
] as [number, Record<number, number>, OitRule | undefined, number[][]][])(
  "FY%d with %j by %p costs %j",
  (year, changes, rule, expected) => {
    const core = coreOf(year)!;
    const items = Array.from({ length: itemCount(core) }, (_, i) => changes[i + 1] ?? 100);
    const missing = missingItems(items, core, rule);
    expect(missing.map(({ item, costs }) => [item, Number(costs.toFixed(9))])).toEqual(expected);
    for (const { item, score } of missing) expect(score).toBe(changes[item]);
  },
);

/** A fraction of whole numbers. */
type Fraction = readonly [bigint, bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];

/** Share of the total that OIT brings, by exact fractions: mean of indicators of means (of means) of items. */
function oitPoints(items: readonly number[], core: CoreRules, rule: OitRule): Fraction {
  const mean = (values: readonly Fraction[]): Fraction => {
    const [sum, unit] = values.reduce(plus, [0n, 1n]);
    return [sum, unit * BigInt(values.length)];
  };
  const indicators = [...new Set(core.oitGroups.map(({ indicator }) => indicator))];
  const scores = indicators.map((indicator) => {
    const groups = core.oitGroups.filter((group) => group.indicator === indicator);
    const lists = groups.map(({ first, last }) =>
      items
        .slice(first - 1, last)
        .map((score): Fraction => [BigInt(Math.round(score * 100)), 100n]),
    );
    return rule === "item-means" ? mean(lists.flat()) : mean(lists.map(mean));
  });
  const [points, unit] = mean(scores);
  return [points * BigInt(core.weights.OIT), unit * 100n];
}

test("all costs together are what OIT misses of its full points, by exact fractions", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FISCAL_YEARS),
      fc.constantFrom(...RULES),
      fc.array(fc.constantFrom(0, 25, 50, 66.67, 100), { minLength: 48, maxLength: 48 }),
      (year, rule, list) => {
        const core = coreOf(year)!;
        const items = list.slice(0, itemCount(core));
        const missing = missingItems(items, core, rule);
        expect(missing.map(({ item }) => item)).toEqual(
          items.flatMap((score, i) => (score < 100 ? [i + 1] : [])),
        );
        const [points, unit] = oitPoints(items, core, rule);
        const exact = core.weights.OIT - Number((points * 10n ** 12n) / unit) / 1e12;
        expect(missing.reduce((sum, { costs }) => sum + costs, 0)).toBeCloseTo(exact, 8);
      },
    ),
  );
});
