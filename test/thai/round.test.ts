import fc from "fast-check";
import { roundHalfUp } from "../../src/thai/round";

describe("roundHalfUp", () => {
  test.each([
    [84.995, 2, 85],
    [1.005, 2, 1.01],
    [94.9944, 2, 94.99],
    [94.995, 2, 95],
    [(94.99 + 95) / 2, 2, 95],
    [0.1 + 0.2, 1, 0.3],
    [84.647, 2, 84.65],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-84.995, 2, -85],
    [8.345, 2, 8.35],
    [1.0049999999, 2, 1],
    [99.995, 2, 100],
    [0, 2, 0],
    [-0.004, 2, 0],
    [1e-20, 2, 0],
    [1234567890.125, 2, 1234567890.13],
    [1e300, 2, 1e300],
    [Infinity, 2, Infinity],
  ])("%d to %d decimals is %d", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it("gives NaN for NaN", () => {
    expect(roundHalfUp(NaN, 2)).toBeNaN();
  });

  test.each([-1, 1.5, 16, NaN])("refuses %d decimals", (decimals) => {
    expect(() => roundHalfUp(1, decimals)).toThrow(RangeError);
  });

  /** Scores with three decimals as whole thousandths, so that the true result is known exactly. */
  const thousandths = fc.integer({ min: 0, max: 100_000 });

  it("agrees with whole-number arithmetic on every score with three decimals", () => {
    fc.assert(
      fc.property(thousandths, fc.boolean(), (count, negative) => {
        const expected = Math.floor((count + 5) / 10) / 100;
        const value = count / 1000;
        expect(roundHalfUp(negative ? -value : value, 2)).toBe(
          negative && expected !== 0 ? -expected : expected,
        );
      }),
    );
  });

  it("rounds a mean of scores with two decimals like the decimal mean", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }),
        (hundredths) => {
          const mean = hundredths.reduce((sum, score) => sum + score / 100, 0) / hundredths.length;
          const total = hundredths.reduce((sum, score) => sum + score, 0);
          const expected =
            Math.floor((2 * total + hundredths.length) / (2 * hundredths.length)) / 100;
          expect(roundHalfUp(mean, 2)).toBe(expected);
        },
      ),
    );
  });

  it("never moves by more than half a step, and rounding again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const rounded = roundHalfUp(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-8);
          expect(roundHalfUp(rounded, decimals)).toBe(rounded);
          expect(Object.is(rounded, -0)).toBe(false);
        },
      ),
    );
  });
});
