import fc from "fast-check";
import { scoreChange } from "../../src/ita/change";

test.each([
  [93.09, 82.63, 10.46],
  [84.994, 85.005, -0.02],
  [84.995, 85, 0],
  [0, 100, -100],
  [91.06, 91.06, 0],
])("from %d now and %d before: %d", (now, before, change) => {
  expect(scoreChange(now, before)).toBe(change);
});

test("is the difference of the printed figures, exactly", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(hundredths, hundredths, (now, before) => {
      expect(scoreChange(now / 100, before / 100)).toBe((now - before) / 100);
    }),
    { numRuns: 1000 },
  );
});
