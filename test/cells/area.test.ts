import fc from "fast-check";
import {
  ALL,
  contains,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  subtract,
  type Area,
} from "../../src/cells/area";
import { areaAddress, columnIndex, columnName, parseAddress, quoteSheet } from "../../src/cells/a1";

const area = (max = 30): fc.Arbitrary<Area> =>
  fc.record({
    row: fc.nat(max),
    column: fc.nat(max),
    rows: fc.integer({ min: 1, max }),
    columns: fc.integer({ min: 1, max }),
  });

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:C9", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["C9:B2", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["A:C", { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
])("%s is an area", (address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "ก1", "A1:B2:C3", "1:A"])(
  "%j is none",
  (address) => {
    expect(parseAddress(address)).toBeUndefined();
  },
);

test("an address names its area", () => {
  fc.assert(
    fc.property(
      area(20_000).filter((a) => contains(ALL, a)),
      fc.boolean(),
      (a, absolute) => {
        expect(parseAddress(areaAddress(a, absolute))).toEqual(a);
      },
    ),
  );
  expect(parseAddress(areaAddress(ALL))).toEqual(ALL);
});

test("letters and numbers of columns are the same thing", () => {
  fc.assert(
    fc.property(fc.nat(MAX_COLUMNS - 1), (c) => expect(columnIndex(columnName(c))).toBe(c)),
  );
});

test("what is cut out and what is left make up the area", () => {
  fc.assert(
    fc.property(area(), area(), (a, hole) => {
      const size = (x: Area | undefined) => (x ? x.rows * x.columns : 0);
      const rest = subtract(a, hole);
      expect(rest.reduce((sum, r) => sum + size(r), size(intersect(a, hole)))).toBe(size(a));
      for (const r of rest) {
        expect(contains(a, r)).toBe(true);
        expect(intersect(r, hole)).toBeUndefined();
      }
    }),
  );
});

test.each([
  ["Sheet1", "Sheet1"],
  ["คะแนน", "'คะแนน'"],
  ["My Sheet", "'My Sheet'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
  ["2568", "'2568'"],
])("sheet %s is written %s in formulas", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});
