import fc from "fast-check";
import { canonicalCode, codesOf, indicatorOfCode, splitCode } from "../../src/ita/codes";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules } from "../../src/ita/rulebook/schema";

const core = (year: number): CoreRules => coreOf(year)!;

describe("clean spellings", () => {
  test.each([
    ["i1", "i1"],
    ["I1", "i1"],
    ["i๑", "i1"],
    ["i ๑", "i1"],
    [" e ๒ ", "e2"],
    ["O10", "o10"],
    ["o๑๐", "o10"],
    ["o-01", "o1"],
    ["OIT 10", "o10"],
    ["IIT ข้อ", null],
    ["ข้อ i๑๐", "i10"],
    ["ข้อ e๗", "e7"],
    ["ข้อคำถามที่ i15", "i15"],
    ["(e4)", "e4"],
    ["i.13", "i13"],
    ["i1.", "i1"],
  ])("%j reads as %j", (text, code) => {
    expect(canonicalCode(text, { core: core(2568) })).toEqual(code === null ? null : { code });
  });

  test("a clean code is taken even where the year's form has no such question", () => {
    expect(canonicalCode("i30", { core: core(2569), indicator: 1 })).toEqual({ code: "i30" });
  });
});

describe("confusions of OCR, as printed in published reports", () => {
  test.each([
    // i read as 1
    ["๑๑", 2568, 1, "i1"],
    ["ข้อ ๑๑", 2564, 1, "i1"],
    ["ข้อ ๑๖", 2564, 1, "i6"],
    ["ข้อ ๑๗", 2564, 2, "i7"],
    ["ข้อ ๑๒", 2564, 2, "i12"],
    ["ข้อ ๑๓", 2564, 3, "i13"],
    ["ข้อ ๑๕", 2564, 3, "i15"],
    ["ข้อ 1๑๙", 2564, undefined, "i19"],
    ["1๒๔", 2564, 4, "i24"],
    ["ข้อ 1๓๐", 2564, undefined, "i30"],
    ["l4", 2568, undefined, "i4"],
    ["|10", 2568, undefined, "i10"],
    // e read as 1
    ["๑๒", 2568, 6, "e2"],
    ["๑๕", 2568, 7, "e5"],
    ["๑๗", 2568, 8, "e7"],
    // o read as 0
    ["๐ ๑๐", 2568, 9, "o10"],
    ["๐ ๑๐", 2568, undefined, "o10"],
    ["๐ ๒๕", 2568, 10, "o25"],
    ["๐๑", 2568, 9, "o1"],
    ["๐๒๗", 2568, undefined, "o27"],
    ["07", 2565, undefined, "o7"],
    ["ข้อ ๐๓๘", 2564, 10, "o38"],
    // the letter dropped
    ["๑๐", 2568, 4, "i10"],
    ["10", 2568, 9, "o10"],
    ["25", 2568, undefined, "o25"],
    // refused: could be two
    ["๑๑", 2568, undefined, "i1|e1|i11|o11"],
    ["๑๑", 2565, undefined, "i1|e1|i11|e11|o11"],
    ["7", 2568, undefined, "i7|e7|o7"],
    ["10", 2568, undefined, "i10|o10"],
    // refused: the form has none of them
    ["07", 2568, 3, null],
    ["๑๒๒", 2564, 1, null],
    ["1๑๙", 2568, undefined, null],
    ["๐๐", 2568, undefined, null],
    ["0", 2568, undefined, null],
    ["๓๐", 2568, undefined, null],
  ] as const)("%j in FY%i, indicator %j: %j", (text, year, indicator, expected) => {
    const codes = expected?.split("|");
    expect(canonicalCode(text, { core: core(year), indicator })).toEqual(
      !codes ? null : codes.length === 1 ? { code: codes[0] } : { ambiguous: codes },
    );
  });

  test.each(["", "-", "ข้อ", "i", "i0", "x1", "i1 การปฏิบัติงาน", "i100", "๑๔๕๖", "93.82", "-1"])(
    "%j is no code",
    (text) => {
      expect(canonicalCode(text, { core: core(2565) })).toBeNull();
    },
  );
});

describe("properties", () => {
  const context = fc.record({
    core: fc.constantFrom(...FISCAL_YEARS.map(core)),
    indicator: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  });

  test("what is read comes back unchanged, and never throws", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."ieoIEO01๐๑๒๗5 .-l|ข้อ"), maxLength: 6 }),
    );
    fc.assert(
      fc.property(text, context, (written, where) => {
        const reading = canonicalCode(written, where);
        if (reading && "code" in reading) {
          expect(canonicalCode(reading.code, where)).toEqual(reading);
          expect(reading.code).toMatch(/^[ieo][1-9][0-9]?$/);
        }
      }),
    );
  });

  test("a code whose letter became a digit is read right or refused, never read as another", () => {
    fc.assert(
      fc.property(context, fc.nat(), fc.boolean(), ({ core: rules, indicator }, pick, thai) => {
        const codes = codesOf(rules, indicator);
        const code = codes[pick % codes.length]!;
        const digit = { i: "1", e: "1", o: "0" }[code[0] as "i" | "e" | "o"];
        const written = (digit + code.slice(1)).replace(/\d/g, (d) =>
          thai ? String.fromCharCode(0x0e50 + Number(d)) : d,
        );
        const reading = canonicalCode(written, { core: rules, indicator });
        expect(reading).not.toBeNull();
        if ("code" in reading!) expect(reading.code).toBe(code);
        else expect(reading!.ambiguous).toContain(code);
      }),
    );
  });
});

test("codes run through the indicators of the form", () => {
  expect(codesOf(core(2568), 7)).toEqual(["e4", "e5", "e6"]);
  expect(codesOf(core(2564), 2)).toEqual(["i7", "i8", "i9", "i10", "i11", "i12"]);
  expect(codesOf(core(2568), 10)).toEqual(Array.from({ length: 8 }, (_, i) => `o${i + 21}`));
  expect(codesOf(core(2562))).toHaveLength(30 + 15 + 48);
  expect(indicatorOfCode("e7", core(2568))).toBe(8);
  expect(indicatorOfCode("i16", core(2568))).toBeNull();
});

test.each([
  ["i๔ หน่วยงานของท่าน ใช้จ่ายงบประมาณ", "i๔", "หน่วยงานของท่าน ใช้จ่ายงบประมาณ"],
  ["๑๑ การปฏิบัติงาน", "๑๑", "การปฏิบัติงาน"],
  ["i ๑๐ เจ้าหน้าที่", "i ๑๐", "เจ้าหน้าที่"],
  ["๐ ๒๕ แผนปฏิบัติการ", "๐ ๒๕", "แผนปฏิบัติการ"],
  ["๐๒๗ มาตรการ", "๐๒๗", "มาตรการ"],
  ["O1 โครงสร้าง", "O1", "โครงสร้าง"],
  ["ข้อ ๑๗ ท่านรู้", "ข้อ ๑๗", "ท่านรู้"],
  ["e2. เจ้าหน้าที่", "e2", "เจ้าหน้าที่"],
  ["i1", "i1", ""],
  ["หน่วยงานมีช่องทาง", "", "หน่วยงานมีช่องทาง"],
  ["93.82 คะแนน", "", "93.82 คะแนน"],
  ["E-Service ของหน่วยงาน", "", "E-Service ของหน่วยงาน"],
])("splits %j", (whole, code, text) => {
  expect(splitCode(whole)).toEqual({ code, text });
});
