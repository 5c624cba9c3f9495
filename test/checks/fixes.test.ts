import { areaAddress } from "../../src/cells/a1";
import fc from "fast-check";
import { changesBetween, keyOf, recognise } from "../../src/checks/compare";
import { editDistance } from "../../src/thai/distance";
import { mergeFixes } from "../../src/checks/fixes";

import type { Finding } from "../../src/checks/rule";

const fix = (before: string, after: string, row = 0) => ({
  sheet: "แผน",
  row,
  column: 0,
  before,
  after,
});

describe("mergeFixes", () => {
  test.each([
    ["two words of one cell", [fix("ก ข ค", "กก ข ค"), fix("ก ข ค", "ก ข คค")], ["กก ข คค"]],
    ["the same change twice", [fix("ก ข", "กก ข"), fix("ก ข", "กก ข")], ["กก ข"]],
    ["two changes of one piece", [fix("ก ข", "ค ข"), fix("ก ข", "ง ข")], ["ค ข"]],
    [
      "a mark that goes, and the word beside it",
      [fix("&;กฏ ข", "กฏ ข"), fix("&;กฏ ข", "&;กฎ ข")],
      ["กฎ ข"],
    ],
    ["the wider of two that go", [fix("\n &;ก", "&;ก"), fix("\n &;ก", "ก")], ["ก"]],
    ["words never grow together", [fix("ก <b>ข", "ก<b>ข"), fix("ก <b>ข", "ก ข")], ["ก<b>ข"]],
    ["two cells", [fix("ก", "ข"), fix("ก", "ค", 1)], ["ข", "ค"]],
    ["seen at different times", [fix("ก ข", "กก ข"), fix("ก ค", "ก คค")], ["กก ข"]],
  ])("%s", (_name, fixes, after) => {
    expect(mergeFixes(fixes).map((one) => one.after)).toEqual(after);
  });

  test("a figure goes before changes of its digits, and takes the other cells of its finding along", () => {
    const score = { ...fix("๐.๙๓", ""), after: 93, format: "0.00" };
    const other = { ...fix("", "", 1), before: 0.94, after: 94 };
    const fixes = [fix("๐.๙๓", "0.93"), { ...score, others: [other] }];
    expect(mergeFixes(fixes)).toEqual([score, other]);
  });

  test("changes of different words are all made, in any order", () => {
    const words = fc.array(fc.constantFrom("ทุจริจ", "กฏหมาย", "ดี"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.boolean(), (given, backwards) => {
        const before = given.join(" ");
        const mended = before.replaceAll("ทุจริจ", "ทุจริต").replaceAll("กฏหมาย", "กฎหมาย");
        // One fix a word, as a rule of one word at a time would give them.
        const rights = new Map([
          ["ทุจริจ", "ทุจริต"],
          ["กฏหมาย", "กฎหมาย"],
        ]);
        const fixes = given.flatMap((word, i) => {
          const right = rights.get(word);
          return right
            ? [fix(before, given.map((one, k) => (k === i ? right : one)).join(" "))]
            : [];
        });
        const [merged] = mergeFixes(backwards ? fixes.reverse() : fixes);
        expect(merged?.after ?? before).toBe(mended);
      }),
    );
  });
});

describe("recognise and changesBetween", () => {
  const finding = (address: string, found: string): Finding => ({
    rule: "misspelling",
    severity: "warning",
    place: { sheet: "แผน", address },
    text: { th: "", en: "" },
    params: {},
    found,
    expected: { th: "", en: "" },
  });

  test("the same place, a place that moved, one of several, none", () => {
    const key = keyOf(finding("A1", "ก"));
    const at = (...now: Finding[]) => recognise([key], now).get(key)?.place.address ?? null;
    expect(at(finding("A1", "ก"), finding("A9", "ก"))).toBe("A1");
    expect(at(finding("A2", "ก"))).toBe("A2");
    expect(at(finding("A2", "ก"), finding("A3", "ก"))).toBeNull();
    expect(at(finding("A1", "ข"))).toBeNull();
  });

  test("a finding without text is recognised by its place only", () => {
    const key = keyOf(finding("A1", ""));
    expect(recognise([key], [finding("A2", "")]).get(key)).toBeNull();
  });

  test("what is new and what is gone", () => {
    const moved = finding("A2", "ก");
    const fresh = finding("B1", "ค");
    const changes = changesBetween([finding("A1", "ก"), finding("C1", "ข")], [moved, fresh]);
    expect([...changes.fresh]).toEqual([fresh]);
    expect(changes.gone.map(({ found }) => found)).toEqual(["ข"]);
  });
});

test("editDistance counts up to its limit and is symmetric", () => {
  expect(editDistance("บ้านหมอ", "บ้านหม้อ", 1)).toBe(1);
  expect(editDistance("กองช่าง", "กองคลัง", 1)).toBe(2);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      const far = editDistance(a, b, 20);
      expect(far).toBe(editDistance(b, a, 20));
      expect(far === 0).toBe(a === b);
      expect(editDistance(a, b, 2)).toBe(Math.min(far, 3));
    }),
  );
});

test.each([
  [0, 0, 1, 1, "A1"],
  [8, 25, 1, 1, "Z9"],
  [0, 26, 2, 2, "AA1:AB2"],
  [1048575, 16383, 1, 1, "XFD1048576"],
])("row %i, column %i, %i × %i is %s", (row, column, rows, columns, address) => {
  expect(areaAddress({ row, column, rows, columns })).toBe(address);
});
