import { axisStart } from "../../../src/sheets/reports/summary/charts";

const MARK = 85;
const line = (...totals: number[]) =>
  axisStart({ kind: "line", mark: MARK, values: totals.map((total) => ["", total]) });

test.each([
  { totals: [90.03, 93.09], start: 70 },
  { totals: [70, 93.09], start: 50 },
  { totals: [62.4, 93.09], start: 50 },
  { totals: [100], start: 70 },
  { totals: [41, 93.09], start: 0 },
])(
  "a line of $totals begins at $start, below all its points and the target",
  ({ totals, start }) => {
    expect(line(...totals)).toBe(start);
  },
);

test("bars are as long as their values", () => {
  expect(axisStart({ kind: "bar", mark: MARK, values: [["", 99]] })).toBe(0);
});

test.each([85, 80, 60])(
  "the axis has no second step inside of the scale when the target is %s",
  (mark) => {
    const start = axisStart({ kind: "line", mark, values: [["", 99]] });
    expect(mark + (mark - start)).toBeGreaterThanOrEqual(100);
  },
);
