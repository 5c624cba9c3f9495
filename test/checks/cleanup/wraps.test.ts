import fc from "fast-check";
import { joinWraps } from "../../../src/checks/cleanup/wraps";
import { breakLines } from "../../../src/thai/measure";

const PROSE =
  "จัดประชุมเจ้าหน้าที่เพื่อทบทวนขั้นตอนการให้บริการประชาชน กำหนดระยะเวลาแล้วเสร็จของแต่ละงานบริการ และประกาศให้ผู้รับบริการทราบหน้าสำนักงานกับเว็บไซต์ของหน่วยงานทุกเดือน";
/** The text as a narrow column of a PDF gives it back: every line end is a space. */
const wrapped = (text: string, em: number) => breakLines(text, em * 14, { size: 14 }).join(" ");
const spaces = (text: string) => text.split(" ").length - 1;

describe("joinWraps", () => {
  test.each([7, 8, 9, 10])(
    "takes away most line ends of a column of %i em, and nothing else",
    (em) => {
      const source = wrapped(PROSE, em);
      const done = joinWraps(source);
      expect(done.replace(/ /g, "")).toBe(PROSE.replace(/ /g, ""));
      expect(spaces(source) - spaces(done)).toBeGreaterThan((spaces(source) - spaces(PROSE)) / 2);
    },
  );

  test.each([
    ["phrases of prose", PROSE],
    ["a list of units", "สำนักปลัด กองคลัง กองช่าง กองการศึกษา"],
    ["two spaces only", "จัดทำ คู่มือ ประชาชน"],
    ["nothing", ""],
    ["Latin words", "Facebook Line YouTube TikTok Instagram Website"],
  ])("leaves %s", (_, text) => {
    expect(joinWraps(text)).toBe(text);
  });

  test.each(["เช่น", "ได้แก่", "ทั้งนี้", "โดย", "คะแนน", "งาน", "กอง", "สำนัก"])(
    "keeps the space before %s where the line ends around it go",
    (word) => {
      const prose = `คณะทำงานตรวจข้อมูลบนหน้าเว็บไซต์ทุกไตรมาสก่อนรายงานต่อผู้บริหาร${word}ผู้ดูแลระบบต้องสำรองข้อมูลไว้ในที่เก็บกลางของหน่วยงานเสมอ`;
      // A column in which a line ends right before the word.
      const text = Array.from({ length: 25 }, (_, index) => wrapped(prose, 6 + index / 4)).find(
        (one) => one.includes(` ${word}`),
      )!;
      const done = joinWraps(text);
      expect(done).toContain(` ${word}`);
      expect(spaces(text) - spaces(done)).toBeGreaterThan(2);
    },
  );

  test("only spaces go, and a second look finds nothing", () => {
    const words = fc.constantFrom(
      "จัดทำ",
      "คู่มือ",
      "ประชาชน",
      "เช่น",
      "กองคลัง",
      "๑.",
      "E-Service",
      "ให้บริการ",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.integer({ min: 4, max: 12 }),
        (parts, em) => {
          const text = wrapped(parts.join(""), em);
          const done = joinWraps(text);
          expect(done.replace(/ /g, "")).toBe(text.replace(/ /g, ""));
          expect(joinWraps(done)).toBe(done);
        },
      ),
    );
  });
});
