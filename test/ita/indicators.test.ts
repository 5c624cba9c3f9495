import fc from "fast-check";
import { findIndicator } from "../../src/ita/indicators";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";
import { toThaiDigits } from "../../src/thai/digits";

const book = (year: number) => bookOf(year)!;

test.each([
  ["๑. การปฏิบัติหน้าที่", 1],
  ["๑. การปฏิบัติหน้าที่ (๙๗.๒๑ คะแนน)", 1],
  ["ตัวชี้วัดที่ ๑ การปฏิบัติ หน้าที่", 1],
  ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๓.๕๙", 1],
  ["**ตัวชี้วัดที่ ๑** การปฏิบัติหน้าที่", 1],
  ["การปฏิบัติหน้าที่ IIT", 1],
  ["การใช้งบประมาณ IIT 93.11", 2],
  ["3.การใช้อำนาจ", 3],
  ["ใช้อำนาจ", 3],
  ["การใช้ทรัพย์สินของทางราชการ", 4],
  ["ตัวชี้วัดที่ ๔ การใช้ทรัพย์สิน\nของทางราชการ", 4],
  ["ตัวชี้วัดที่ ๕ การแก้ไขปัญหาทุจริต", 5],
  ["แก้ไขปัญหาการทุจริต", 5],
  ["6) คุณภาพการดำเนินงาน", 6],
  ["ประสิทธิภาพของการสื่อสาร", 7],
  ["๘ การปรับปรุงการทำงาน", 8],
  ["ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน", 8],
  ["ปรับปรุงการทำงาน", 8],
  ["ตัวชี้วัด: การเปิดเผยข้อมูล", 9],
  ["10การป้องกันการทุจริต", 10],
  ["๑๐. การป้องกันการทุจริต (92.42 คะแนน)", 10],
  ["๓", 3],
  ["ตัวชี้วัดที่ ๑๐", 10],
  [" 7. ", 7],
])("%j is indicator %i in every year", (text, number) => {
  for (const year of FISCAL_YEARS) expect(findIndicator(text, book(year))).toBe(number);
});

test.each([
  ["a number and a name that disagree", "๓. การใช้งบประมาณ"],
  ["an unknown name", "การใช้รถราชการ"],
  ["a number with an unknown name", "3. การใช้รถราชการ"],
  ["a number that is no indicator", "๑๑"],
  ["zero", "0"],
  ["a sub-indicator", "9.1 ข้อมูลพื้นฐาน"],
  ["a score", "93.82"],
  ["a score and nothing else", "(๙๗.๒๑ คะแนน)"],
  ["nothing", ""],
  ["the heading", "ประเด็น/ตัวชี้วัด"],
  ["part of a name", "การใช้"],
  ["two names", "การใช้อำนาจ การใช้งบประมาณ"],
])("%s is refused: %j", (_, text) => {
  expect(findIndicator(text, book(2568))).toBeNull();
});

test("every official name and spelling is found, spaced and numbered in any way", () => {
  const spelled = FISCAL_YEARS.flatMap((year) =>
    book(year).indicators.flatMap((one) =>
      [one.name.value, ...one.spellings].map((name) => ({ year, number: one.number, name })),
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...spelled),
      fc.constantFrom("", "{n}. ", "{n}.", "{n} ", "{n}) ", "ตัวชี้วัดที่ {n} ", "ตัวชี้วัดที่{n}"),
      fc.boolean(),
      fc.nat(),
      ({ year, number, name }, prefix, thai, at) => {
        const cut = at % name.length;
        const lead = prefix.replace("{n}", String(number));
        const text = `${thai ? toThaiDigits(lead) : lead}${name.slice(0, cut)} ${name.slice(cut)}`;
        expect(findIndicator(text, book(year))).toBe(number);
      },
    ),
  );
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const found = findIndicator(text, book(2569));
      expect(found === null || (found >= 1 && found <= 10)).toBe(true);
    }),
  );
});
