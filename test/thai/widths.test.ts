import { widthTable } from "../../src/thai/widths";

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe.each([
  ["regular", false],
  ["bold", true],
])("width table, %s", (_, bold) => {
  const table = widthTable(bold);

  it("knows Thai, ASCII, Latin-1 and the punctuation of Thai documents", () => {
    const needed = [
      ...range(0x20, 0x7e),
      ...range(0xa0, 0xff),
      ...range(0x0e01, 0x0e3a),
      ...range(0x0e3f, 0x0e5b),
      ...Array.from("–—‘’“”…•", (character) => character.charCodeAt(0)),
    ];
    expect(needed.filter((code) => !table.has(code))).toEqual([]);
  });

  it("has no advance for marks above and below, and one for SARA AM", () => {
    const marks = [0x0e31, ...range(0x0e34, 0x0e3a), ...range(0x0e47, 0x0e4e)];
    expect(marks.filter((code) => table.get(code) !== 0)).toEqual([]);
    expect(table.get(0x0e33)).toBeGreaterThan(300);
  });

  it("has digits of one width in each script, and plausible widths for all", () => {
    for (const zero of [0x30, 0x0e50]) {
      expect(new Set(range(zero, zero + 9).map((code) => table.get(code))).size).toBe(1);
    }
    for (const width of table.values()) {
      expect(width).toBeGreaterThanOrEqual(0);
      expect(width).toBeLessThan(1000);
    }
  });

  it("gives the same table every time", () => {
    expect(widthTable(bold)).toBe(table);
  });
});

it("holds the widths the reference names", () => {
  // ko kai, SARA AM and the space of TH Sarabun New, in 1/1000 em
  expect([0x0e01, 0x0e33, 0x20, 0xa0].map((code) => widthTable(false).get(code))).toEqual([
    386, 316, 215, 215,
  ]);
});
