import fc from "fast-check";
import { planFingerprint, rangeFingerprint } from "../../src/sheets/fingerprint";
import type { Block, SheetPlan } from "../../src/sheets/plan";
import { REPORT_FONT, TABLE_PAGE } from "../../src/sheets/theme";

const planOf = (blocks: readonly Block[]): SheetPlan => ({
  id: "made-up",
  name: "made-up",
  font: { name: REPORT_FONT, size: 14 },
  columnWidths: [],
  rowHeights: [],
  blocks,
  styles: [],
  merges: [],
  page: { orientation: "Portrait", ...TABLE_PAGE },
});

describe("the fingerprint of a sheet", () => {
  test("is the one that workbooks made by former versions keep", () => {
    const blocks: Block[] = [
      {
        row: 3,
        column: 1,
        cells: [
          ["ก\r\nข", 1.5, { formula: "=A1" }],
          [null, "", 0.1 + 0.2],
        ],
      },
      {
        row: 0,
        column: 0,
        cells: [
          ["x😀", "๑"],
          [-0, 1e300],
        ],
      },
    ];
    expect(planFingerprint(planOf(blocks))).toBe("fa5b25324212cb31");
    const values = [
      ["a", "", true],
      ["=B1", "x\ry", -3.25],
    ];
    expect(rangeFingerprint({ row: 2, column: 5, values })).toBe("2be54e5de2582de2");
    expect(rangeFingerprint({ row: 0, column: 0, values: [[""]] })).toBe("811c9dc55ad1e806");
  });

  const cell = fc.oneof(fc.constant(""), fc.string(), fc.double({ noNaN: true }));
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });

  test("of a plan is that of its cells on the sheet, in whatever order its blocks come", () => {
    fc.assert(
      fc.property(table, table, (above, below) => {
        const blocks = [
          { row: above.length, column: 0, cells: below },
          { row: 0, column: 0, cells: above },
        ];
        const print = rangeFingerprint({ row: 0, column: 0, values: [...above, ...below] });
        expect(planFingerprint(planOf(blocks))).toBe(print);
        expect(planFingerprint(planOf([...blocks].reverse()))).toBe(print);
      }),
    );
  });

  test("is another one when a cell is another one", () => {
    const print = (text: string) => rangeFingerprint({ row: 0, column: 0, values: [["ก", text]] });
    expect(print("ข")).not.toBe(print("ค"));
    expect(print("1")).not.toBe(rangeFingerprint({ row: 0, column: 0, values: [["ก", 1]] }));
  });
});
