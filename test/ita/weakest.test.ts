import fc from "fast-check";
import { weakest } from "../../src/ita/weakest";

const entries = (scores: readonly number[]) => scores.map((score, place) => ({ place, score }));
const places = (scores: readonly number[], count: number) =>
  weakest(entries(scores), count).map(({ place }) => place);

test.each([
  [[90, 80, 70, 60], 2, [3, 2]],
  [[70, 60, 70, 60], 3, [1, 3, 0]],
  [[70, 60], 5, [1, 0]],
  [[50], 1, [0]],
  [[], 3, []],
])("of %j the lowest %d stand at %j", (scores, count, expected) => {
  expect(places(scores, count)).toEqual(expected);
});

test("lowest first, ties in the given order, nothing left out that is lower, input untouched", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 45 }),
      (scores, count) => {
        const given = entries(scores);
        const found = weakest(given, count);
        expect(found).toHaveLength(Math.min(count, scores.length));
        for (const [i, { place, score }] of found.entries()) {
          const before = found[i - 1];
          if (!before) continue;
          expect(before.score < score || (before.score === score && before.place < place)).toBe(
            true,
          );
        }
        const highest = found.at(-1)?.score ?? 0;
        const rest = given.filter((one) => !found.includes(one));
        for (const one of rest) expect(one.score).toBeGreaterThanOrEqual(highest);
        expect(given).toEqual(entries(scores));
      },
    ),
  );
});
