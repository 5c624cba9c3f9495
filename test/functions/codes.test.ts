/** ITEMCODE, NAME and QUESTION. */
import fc from "fast-check";
import { ITEMCODE } from "../../src/functions/records/itemcode";
import { NAME } from "../../src/functions/records/name";
import { QUESTION } from "../../src/functions/records/question";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";
import { run } from "./helper";

describe("ITEMCODE", () => {
  test.each([
    ["i1", null, null, "i1"],
    ["i ๑", null, 2568, "i1"],
    ["E๒", null, 2568, "e2"],
    ["ข้อ O10", null, 2568, "o10"],
    ["๐ ๑๐", null, 2568, "o10"],
    ["๐๑", null, 2568, "o1"],
    ["๐๒๗", null, 2568, "o27"],
    ["07", null, 2565, "o7"],
    ["ข้อ ๐๓๘", null, 2564, "o38"],
    ["1๑๙", null, 2564, "i19"],
    ["ข้อ ๑๑", 1, 2564, "i1"],
    ["ข้อ ๑๒๒", 4, 2564, "i22"],
    ["๑๑", 1, 2568, "i1"],
    ["๑๑", "๖", 2568, "e1"],
    ["๑๕", 7, 2568, "e5"],
    ["๑๗", 8, 2568, "e7"],
    // A cell that Excel took for a number.
    [7, 9, 2568, "o7"],
    [10, 4, 2568, "i10"],
  ])("%p with indicator %p in %p is %s", (text, indicator, year, code) => {
    expect(run(ITEMCODE, text, indicator, year)).toBe(code);
  });

  test.each([
    ["๑๑", 2568, "i1, e1, i11, o11"],
    ["7", 2568, "i7, e7, o7"],
    [10, 2568, "i10, o10"],
  ])("%p in %d could be several: #N/A names them", (text, year, codes) => {
    expect(run(ITEMCODE, text, null, year)).toBe(
      `#N/A ข้อความ (text) “${text}” อาจเป็น ${codes} กรุณาพิมพ์รหัสให้ครบหรือระบุตัวชี้วัด`,
    );
  });

  test.each([["xyz"], ["การปฏิบัติหน้าที่"], ["๑๔๕๖"], [93.82], [-1], ["i0"]])(
    "%p is no code",
    (text) => {
      expect(run(ITEMCODE, text, null, 2568)).toBe(
        `#VALUE! ข้อความ (text) “${text}” ไม่ใช่รหัสในแบบของปี 2568 ตัวอย่างรหัส: i1, e2, o10`,
      );
    },
  );

  test("applied to its own answer it changes nothing", () => {
    const written = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."ieoIEO01๐๑๒๗5 .-l|ข้อ"), maxLength: 6 }),
      fc.integer({ min: -5, max: 150 }),
    );
    const indicator = fc.option(fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(written, indicator, fc.constantFrom(...FISCAL_YEARS), (text, i, year) => {
        const code = run(ITEMCODE, text, i, year);
        fc.pre(typeof code === "string" && !code.startsWith("#"));
        expect(code).toMatch(/^[ieo][1-9]\d?$/);
        expect(run(ITEMCODE, code, i, year)).toBe(code);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("NAME", () => {
  test.each([
    [1, 2568, "การปฏิบัติหน้าที่"],
    ["๙", "๒๕๖๙", "การเปิดเผยข้อมูล"],
    [10, null, "การป้องกันการทุจริต"],
    [8, 2564, "การปรับปรุงระบบการทำงาน"],
    [8, 2568, "การปรับปรุงการทำงาน"],
  ])("%p in %p is %s", (indicator, year, name) => {
    expect(run(NAME, indicator, year)).toBe(name);
  });
});

describe("QUESTION", () => {
  test.each([
    ["o1", 2564, "โครงสร้าง"],
    ["O ๑", 2564, "โครงสร้าง"],
    ["o43", 2565, "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
    ["o25", 2569, "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"],
    ["e๒", "๒๕๖๘", "เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่านและผู้อื่นอย่างเท่าเทียมกัน"],
  ])("%p in %p", (code, year, text) => {
    expect(run(QUESTION, code, year)).toBe(text);
  });

  test.each([
    ["e1", 2564],
    ["i2", 2568],
    ["i1", 2566],
    ["o48", 2562],
  ])("%s of %d has no confirmed text", (code, year) => {
    expect(run(QUESTION, code, year)).toBe("#N/A ยังไม่มีข้อความที่ยืนยันแล้ว");
  });

  test.each([
    ["i16", 2568],
    ["e10", 2568],
    ["o27", 2569],
    ["ข้อสุดท้าย", 2569],
  ])("%s is not in the form of %d", (code, year) => {
    expect(run(QUESTION, code, year)).toBe(
      `#VALUE! รหัส (code) “${code}” ไม่ใช่รหัสในแบบของปี ${year} ตัวอย่างรหัส: i1, e2, o10`,
    );
  });

  test("a code that could be several is #N/A", () => {
    expect(run(QUESTION, 7, 2568)).toBe(
      "#N/A รหัส (code) “7” อาจเป็น i7, e7, o7 กรุณาพิมพ์รหัสให้ครบหรือระบุตัวชี้วัด",
    );
  });
});
