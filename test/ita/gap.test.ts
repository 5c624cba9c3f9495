/** What is missing to a level, against exact fractions: scores in whole hundredths, sums in whole numbers of 300ths. */
import fc from "fast-check";
import { gapTo, levelOfScores, neededForLevel, reachesLevel } from "../../src/ita/gap";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules, Instrument, Level } from "../../src/ita/rulebook/schema";
import { INSTRUMENTS } from "../../src/ita/score";

const PHITSANULOK_2568 = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
const levelOf = (name: string, core: CoreRules) => core.levels.find((one) => one.name === name)!;
const core2568 = coreOf(2568)!;

describe("Phitsanulok 2568: total 93.09, EIT 84.65", () => {
  test("is ผ่าน, since EIT stays below 85", () => {
    expect(levelOfScores(PHITSANULOK_2568, core2568).name).toBe("ผ่าน");
  });

  test.each([
    [6, { score: 89.48 }],
    [7, { score: 84.4 }],
    [8, { score: 83.24 }],
    [1, { blocked: "EIT" }],
    [10, { blocked: "EIT" }],
  ])("indicator %d alone for ผ่านดี: %j", (indicator, needed) => {
    expect(
      neededForLevel(PHITSANULOK_2568, indicator, levelOf("ผ่านดี", core2568), core2568),
    ).toEqual(needed);
  });

  test("ผ่าน needs nothing, ผ่านดีเยี่ยม more than any indicator alone can give", () => {
    expect(gapTo(PHITSANULOK_2568, levelOf("ผ่าน", core2568), core2568)).toBeNull();
    const gap = gapTo(PHITSANULOK_2568, levelOf("ผ่านดีเยี่ยม", core2568), core2568)!;
    expect(gap.indicators.map(({ alone }) => alone)).toEqual(Array(10).fill(null));
    expect(gap.instruments.OIT).toMatchObject({ cut: 95, missing: 0, planned: 98.75 });
  });

  test("the cheapest way raises the lowest EIT indicator by 1.06", () => {
    const gap = gapTo(PHITSANULOK_2568, levelOf("ผ่านดี", core2568), core2568)!;
    const planned = PHITSANULOK_2568.map((score, i) => (i === 7 ? 83.24 : score));
    expect(gap.indicators.map((one) => one.planned)).toEqual(planned);
    expect(gap.total).toMatchObject({ cut: 85, missing: 0, planned: 93.1958 });
  });
});

// --- the oracle: everything in whole numbers

/** Points in whole hundredths of hundredths; weights of an indicator in 300ths of a percent of the total. */
type Hundredths = readonly bigint[];

const placesOf = (name: Instrument, core: CoreRules) =>
  core.indicators.flatMap((one, i) => (one === name ? [i] : []));
const sumOf = (values: Hundredths) => values.reduce((all, one) => all + one, 0n);
/** Instrument's sum of hundredths and its number of indicators. */
const instrumentOf = (name: Instrument, scores: Hundredths, core: CoreRules) => {
  const own = placesOf(name, core).map((i) => scores[i]!);
  return { sum: sumOf(own), count: BigInt(own.length) };
};
/** Total in hundredths of a point times 30 × 100: every instrument's sum times weight × 30 / count. */
const totalOf = (scores: Hundredths, core: CoreRules) =>
  INSTRUMENTS.reduce((all, name) => {
    const { sum, count } = instrumentOf(name, scores, core);
    return all + (sum * BigInt(core.weights[name]) * 30n) / count;
  }, 0n);
const TOTAL_UNIT = 3000n; // one hundredth of a point of the total

/** value / unit, in hundredths, rounded half up. */
const rounded = (value: bigint, unit: bigint) => (2n * value + unit) / (2n * unit);

function exactlyReaches(scores: Hundredths, level: Level, core: CoreRules): boolean {
  const cut = BigInt(level.total * 100);
  const minimum = BigInt((level.eachInstrument ?? 0) * 100);
  return (
    rounded(totalOf(scores, core), TOTAL_UNIT) >= cut &&
    INSTRUMENTS.every((name) => {
      const { sum, count } = instrumentOf(name, scores, core);
      return rounded(sum, count) >= minimum;
    })
  );
}

const hundredths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 10, maxLength: 10 });
const high = fc.array(fc.integer({ min: 7_000, max: 10_000 }), { minLength: 10, maxLength: 10 });
const year = fc.constantFrom(...FISCAL_YEARS);
const levelIndex = fc.nat({ max: 6 });

test("levels are those of exact fractions", () => {
  fc.assert(
    fc.property(fc.oneof(hundredths, high), year, (list, y) => {
      const core = coreOf(y)!;
      const exact = core.levels.find((level) => exactlyReaches(list.map(BigInt), level, core))!;
      expect(
        levelOfScores(
          list.map((one) => one / 100),
          core,
        ).name,
      ).toBe(exact.name);
    }),
    { numRuns: 1500 },
  );
});

test("what one indicator needs is the least hundredth that exact fractions find, to the full cut", () => {
  fc.assert(
    fc.property(
      fc.oneof(hundredths, high),
      year,
      levelIndex,
      fc.integer({ min: 1, max: 10 }),
      (list, y, at, indicator) => {
        const core = coreOf(y)!;
        const level = core.levels[at % core.levels.length]!;
        const scores = list.map((one) => one / 100);
        const exact = list.map(BigInt);
        const put = (value: bigint) => exact.map((one, i) => (i + 1 === indicator ? value : one));
        const needed = neededForLevel(scores, indicator, level, core);
        if ("blocked" in needed) {
          // Even full points do not reach it, unless rounding alone would lift the total over the cut.
          if (exactlyReaches(put(10_000n), level, core)) {
            expect(needed.blocked).toBe("full");
            expect(
              totalOf(put(10_000n), core) < BigInt(level.total * 100) * TOTAL_UNIT ||
                INSTRUMENTS.some((name) => {
                  const { sum, count } = instrumentOf(name, put(10_000n), core);
                  return sum < BigInt((level.eachInstrument ?? 0) * 100) * count;
                }),
            ).toBe(true);
          }
          return;
        }
        const up = BigInt(Math.ceil(Number((needed.score * 100).toFixed(5))));
        expect(exactlyReaches(put(up), level, core)).toBe(true);
        if (needed.score === 0) return;
        // Half a hundredth of the total is 0.025 (OIT) to 0.0834 (IIT) points of an indicator: below that it is not reached.
        const below = up - 10n;
        if (below >= 0n) expect(exactlyReaches(put(below), level, core)).toBe(false);
      },
    ),
    { numRuns: 1500 },
  );
});

test("the cheapest way reaches the level, lowers nothing, and no cheaper way exists", () => {
  fc.assert(
    fc.property(fc.oneof(hundredths, high), year, levelIndex, (list, y, at) => {
      const core = coreOf(y)!;
      const level = core.levels[at % core.levels.length]!;
      const scores = list.map((one) => one / 100);
      const gap = gapTo(scores, level, core);
      expect(gap === null).toBe(reachesLevel(scores, level, core));
      if (!gap) return;
      const planned = gap.indicators.map((one) => one.planned);
      expect(reachesLevel(planned, level, core)).toBe(true);
      planned.forEach((score, i) => {
        expect(score).toBeGreaterThanOrEqual(scores[i]!);
        expect(score).toBeLessThanOrEqual(100);
      });
      const added = planned.reduce((sum, score, i) => sum + score - scores[i]!, 0);
      expect(added).toBeCloseTo(fewestPoints(list.map(BigInt), level, core), 5);
    }),
    { numRuns: 1500 },
  );
});

/**
 * The fewest points, by trying every order in which the instruments may be filled: a linear program over three
 * capacities has its optimum at such a corner. Exact but for the last division.
 */
function fewestPoints(scores: Hundredths, level: Level, core: CoreRules): number {
  const minimum = BigInt((level.eachInstrument ?? 0) * 100);
  const raised = new Map<Instrument, bigint>();
  for (const name of INSTRUMENTS) {
    const { sum, count } = instrumentOf(name, scores, core);
    raised.set(name, rounded(sum, count) >= minimum ? 0n : minimum * count - sum);
  }
  const worth = (name: Instrument) =>
    (BigInt(core.weights[name]) * 30n) / instrumentOf(name, scores, core).count;
  const start = INSTRUMENTS.reduce(
    (total, name) => total + raised.get(name)! * worth(name),
    totalOf(scores, core),
  );
  const base = sumOf([...raised.values()]);
  const missing = BigInt(level.total * 100) * TOTAL_UNIT - start;
  if (missing <= 0n || rounded(totalOf(scores, core), TOTAL_UNIT) >= BigInt(level.total * 100)) {
    return Number(base) / 100;
  }
  const orders: Instrument[][] = [
    ["IIT", "EIT", "OIT"],
    ["IIT", "OIT", "EIT"],
    ["EIT", "IIT", "OIT"],
    ["EIT", "OIT", "IIT"],
    ["OIT", "IIT", "EIT"],
    ["OIT", "EIT", "IIT"],
  ];
  const costs = orders.map((order) => {
    let left = missing;
    let points = Number(base);
    for (const name of order) {
      const { sum, count } = instrumentOf(name, scores, core);
      const room = 10_000n * count - sum - raised.get(name)!;
      const all = room * worth(name);
      if (all >= left) return points + Number(left) / Number(worth(name));
      points += Number(room);
      left -= all;
    }
    return Infinity;
  });
  return Math.min(...costs) / 100;
}
