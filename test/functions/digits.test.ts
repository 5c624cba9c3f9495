/** THAI and NUMBER. */
import fc from "fast-check";
import { NUMBER } from "../../src/functions/records/number";
import { THAI } from "../../src/functions/records/thai";
import { run } from "./helper";

test.each([
  [93.82, undefined, "๙๓.๘๒"],
  [95, undefined, "๙๕"],
  [95, 2, "๙๕.๐๐"],
  [84.995, 2, "๘๕.๐๐"],
  [1.005, 2, "๑.๐๑"],
  [-0.5, 0, "-๑"],
  [0.1 + 0.2, 2, "๐.๓๐"],
  [1234567.891, 1, "๑๒๓๔๕๖๗.๙"],
  [0.00000015, undefined, "๐.๐๐๐๐๐๐๑๕"],
  ["ปีงบประมาณ 2568", undefined, "ปีงบประมาณ ๒๕๖๘"],
  ["ข้อ 1) มาตรา ๙", undefined, "ข้อ ๑) มาตรา ๙"],
  ["i1 และ o10", undefined, "i๑ และ o๑๐"],
  ["https://example.go.th/2568 ปี 2568", undefined, "https://example.go.th/2568 ปี ๒๕๖๘"],
  ["93.8", 2, "๙๓.๘๐"],
  ["93.8", undefined, "๙๓.๘"],
  ["ระดับ 93.8", 2, "ระดับ ๙๓.๘"],
])("THAI(%p, %p) is %s", (value, decimals, text) => {
  expect(run(THAI, value, decimals)).toBe(text);
});

test("THAI refuses TRUE and FALSE", () => {
  expect(run(THAI, true)).toBe("#VALUE! ค่า (value) ต้องเป็นตัวเลขหรือข้อความ แต่พบ TRUE");
});

test.each([
  ["๙๓.๘๒", 93.82],
  ["93.82", 93.82],
  ["๑,๒๓๔.๕", 1234.5],
  [" -๕ ", -5],
  [93.82, 93.82],
  ["๐", 0],
  ["๙๓.๘๒%", 93.82],
  ["ร้อยละ ๙๓.๘๒", 93.82],
  ["93.82 ", 93.82],
  ["\u200b93.82", 93.82],
  ["๙๓.\u200b๘๒\u00a0", 93.82],
])("NUMBER(%p) is %d", (text, number) => {
  expect(run(NUMBER, text)).toBe(number);
});

test.each([["๙๓ คะแนน"], ["๑,๒"], ["-"], ["1.2.3"]])("NUMBER(%p) is #VALUE!", (text) => {
  expect(run(NUMBER, text)).toBe(`#VALUE! ข้อความ (text) ต้องเป็นตัวเลข แต่พบ “${text}”`);
});

test("NUMBER(THAI(x)) is x", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(run(NUMBER, run(THAI, x))).toBe(x === 0 ? 0 : x);
    }),
    { numRuns: 1000 },
  );
});
