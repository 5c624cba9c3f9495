import fc from "fast-check";
import { CLEANUP_KINDS, type CleanupKind } from "../../../src/checks/cleanup/kinds";
import { cleanText, type TextOptions } from "../../../src/checks/cleanup/text";
import type { Field } from "../../../src/tables/table";
import { coreOf } from "../../../src/ita/rulebook/core";
import { toArabicDigits } from "../../../src/thai/digits";

const only = (...kinds: CleanupKind[]): TextOptions => ({ kinds: new Set(kinds), digits: "thai" });
const clean = (text: string, kind: CleanupKind, field: Field = "steps") =>
  cleanText(text, field, only(kind)).text;

describe("one kind at a time", () => {
  test.each<[CleanupKind, string, string]>([
    ["characters", "เจตจํานงและคํามั่น", "เจตจำนงและคำมั่น"],
    ["characters", "นํ้า", "น้ำ"],
    ["characters", "เเผน\u200bงาน\u00a0ดี", "แผนงาน ดี"],
    ["tags", "<p>๑. ประชุม</p> <p>๒. รายงาน</p>", "๑. ประชุม\n๒. รายงาน"],
    ["tags", "<p><u>O2 ข้อมูล</u> ตรวจสอบ</p>", "O2 ข้อมูล ตรวจสอบ"],
    ["tags", "ก<br/>ข<BR>ค", "ก\nข\nค"],
    ["tags", "<ol><li>ก</li><li>ข</li></ol>", "๑. ก\n๒. ข"],
    ["tags", "<ol><li>1) ก</li><li>2) ข</li></ol>", "1) ก\n2) ข"],
    ["tags", "<ul><li>ก</li><li>ข</li></ul> ค", "- ก\n- ข\nค"],
    ["tags", '<ol style="list-style-type: none"> 1) ก 2) ข </ol>', "1) ก 2) ข"],
    ["tags", "**ตัวชี้วัดที่ ๑** Q&amp;A", "ตัวชี้วัดที่ ๑ Q&A"],
    ["hyphens", "E- Service และ E- Mail", "E-Service และ E-Mail"],
    ["dates", "๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙", "๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙"],
    ["dates", "๓๐ เม.ย ๖๙", "๓๐ เม.ย. ๖๙"],
    ["dates", "ต.ค.64- มี.ค.65", "ต.ค. 64 - มี.ค. 65"],
    ["dates", "ต.ค.64-มี.ค. 65", "ต.ค. 64-มี.ค. 65"],
    ["dates", "๑๑ตุลาคม๒๕๖๔", "๑๑ ตุลาคม ๒๕๖๔"],
    ["dates", "ตลอด ปีงบประมาณ", "ตลอดปีงบประมาณ"],
    ["era", "พ.ศ.๒๕๖๘", "พ.ศ. ๒๕๖๘"],
    ["era", "ปี พ.ศ.2565และ", "ปี พ.ศ. 2565 และ"],
    ["digits", "1. ประชุม 2 ครั้ง", "๑. ประชุม ๒ ครั้ง"],
    ["digits", "ดูที่ https://a.go.th/2568 หรือ COVID-19", "ดูที่ https://a.go.th/2568 หรือ COVID-19"],
    ["lists", "๑. ประชุม ๒. รายงาน ๓. เผยแพร่", "๑. ประชุม\n๒. รายงาน\n๓. เผยแพร่"],
    ["lists", "๑. ประชุม\n๒. รายงาน ๓. เผยแพร่", "๑. ประชุม\n๒. รายงาน\n๓. เผยแพร่"],
    ["dashes", "- ประชุม - รายงาน", "- ประชุม\n- รายงาน"],
    ["spaces", " ก  ข \n\n ค ", "ก ข\nค"],
  ])("%s: %j", (kind, before, after) => {
    expect(clean(before, kind)).toBe(after);
  });

  test.each<[CleanupKind, string, string, Field]>([
    ["tags", "a less than sign", "คะแนน <85 และ >70", "steps"],
    ["tags", "an ampersand", "Q&A", "steps"],
    ["tags", "an unknown tag", "<ชื่อหน่วยงาน>", "steps"],
    ["tags", "a footnote star", "ผู้บังคับบัญชา*ของท่าน", "steps"],
    ["hyphens", "a range of words", "ITA-OIT กับ กลุ่ม A - B", "steps"],
    ["dates", "a date as it should be", "๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๙", "steps"],
    ["dates", "an office whose name looks like a month", "อ.ก.พ.กรม และหนังสือ ก.พ. ที่ นร", "steps"],
    ["dates", "a number with more digits", "มาตรา 103 ก.ค. ฉบับที่", "steps"],
    ["era", "no year behind", "พ.ศ.บ. และ พ.ร.บ.", "steps"],
    ["lists", "a decimal number", "ได้ ๙๓.๘๒ และ ๒.๕ คะแนน", "steps"],
    ["lists", "a number that does not count on", "ข้อ ๓. ของระเบียบ ๕. ของประกาศ", "steps"],
    ["lists", "a unit column", "๑. กองคลัง ๒. กองช่าง", "responsible"],
    ["digits", "a score, which people sum up", "93.82", "score"],
    ["spaces", "single spaces", "กองคลัง กองช่าง", "steps"],
    ["codes", "no rules of the year", "i ๑ ข้อคำถาม", "question"],
  ])("%s leaves %s", (kind, _, text, field) => {
    expect(clean(text, kind, field)).toBe(text);
    expect(cleanText(text, field, only(kind))).toEqual({ text, kinds: [], sure: true });
  });

  test("the digits of the document may be Arabic", () => {
    const options = { ...only("digits"), digits: "arabic" as const };
    expect(cleanText("๑. ประชุม ๒๕๖๘", "steps", options).text).toBe("1. ประชุม 2568");
  });
});

describe("boxes", () => {
  const box = (ticked: boolean) => `<input ${ticked ? 'checked="" ' : ""}type="checkbox"/>`;
  test.each([
    ["one of three", [true, false, false], true],
    ["none of three", [false, false, false], false],
    ["two of three", [true, true, false], false],
    ["one alone", [false], true],
  ])("%s ticked", (_, ticks, sure) => {
    const text = `- ทำแล้ว ${ticks.map((tick, index) => `${box(tick)} สถานะ ${index}`).join(" ")}`;
    expect(cleanText(text, "progress", only("boxes"))).toEqual({
      text: `- ทำแล้ว${ticks.map((tick, index) => `\n${tick ? "☑" : "☐"} สถานะ ${index}`).join("")}`,
      kinds: ["boxes"],
      sure,
    });
  });

  test("another kind of field is no box", () => {
    expect(clean('<input type="text"/>', "boxes", "progress")).toBe('<input type="text"/>');
  });
});

describe("codes", () => {
  const core = coreOf(2568)!;
  test.each<[string, string, number | undefined, boolean]>([
    ["i ๑ การปฏิบัติงาน", "i๑ การปฏิบัติงาน", 1, true],
    ["e ๒ เจ้าหน้าที่", "e๒ เจ้าหน้าที่", 6, true],
    ["๐ ๑๐ E-service", "o๑๐ E-service", 9, true],
    ["๐๑ โครงสร้าง", "o๑ โครงสร้าง", 9, true],
    ["๐๑ โครงสร้าง", "o๑ โครงสร้าง", undefined, false],
    ["๑๑ การปฏิบัติงาน", "i๑ การปฏิบัติงาน", 1, false],
    ["ข้อ 1๑๒ ข้อความ", "ข้อ i๑๒ ข้อความ", 4, false],
  ])("%s becomes %s", (text, after, indicator, sure) => {
    const options = { ...only("codes"), core, indicator };
    expect(cleanText(text, "question", options)).toEqual({ text: after, kinds: ["codes"], sure });
  });

  test.each([
    ["a code as it should be", "i๑ การปฏิบัติงาน", "question", 1],
    ["a code that could be two", "๑๑ การปฏิบัติงาน", "question", undefined],
    ["a question without a code", "หน่วยงานของท่าน", "question", 1],
    ["a list number in another column", "๑ ประชุม", "steps", 1],
  ] as const)("leaves %s", (_, text, field, indicator) => {
    expect(cleanText(text, field, { ...only("codes"), core, indicator }).text).toBe(text);
  });
});

/** Texts as people paste them: words, marks, tags, dates and list numbers in any order. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "ประชุม",
        "รายงานผล",
        "กองคลัง",
        "เจตจํานง",
        "การใ้",
        "E- Service",
        "ต่างๆ",
        "เช่น",
        "(ต่อ)",
        "Q&A",
        "<p>",
        "</p>",
        "<u>",
        "</u>",
        "<li>",
        "</li>",
        "<ol>",
        "</ol>",
        "<br>",
        "**",
        "&nbsp;",
        "&amp;",
        '<input checked="" type="checkbox"/>',
        '<input type="checkbox"/>',
        "๑.",
        "๒.",
        "๓.",
        "1)",
        "2)",
        "- ",
        "-",
        "•",
        "๓๐ก.ย.๖๙",
        "ต.ค.64-",
        " มี.ค. 65",
        "พ.ศ.๒๕๖๘",
        "พ.ศ. 2565และ",
        "ตลอด ปีงบประมาณ",
        "i ๑",
        "๐ ๑๐",
        "93.82",
        "เเผน",
        "\u200b",
        "\u00a0",
        "  ",
        "\n",
        "\r\n",
        "<5",
      ),
      fc.stringMatching(/^[ก-ฮะ-ูเ-์ 0-9๐-๙.,()/-]{0,12}$/),
    ),
    { maxLength: 25 },
  )
  .chain((parts) => fc.constantFrom(" ", "").map((glue) => parts.join(glue)));
const field = fc.constantFrom<Field>(
  "steps",
  "question",
  "responsible",
  "period",
  "progress",
  "score",
);
const settings = fc.record({
  kinds: fc.subarray([...CLEANUP_KINDS]).map((kinds) => new Set(kinds)),
  digits: fc.constantFrom("thai" as const, "arabic" as const),
});

/** What may not be lost: everything but white space, tags and the marks that the clean-up names. */
function kept(text: string): string {
  return toArabicDigits(text)
    .replace(
      /&(nbsp|amp|lt|gt|quot);/gi,
      (whole, name: string) =>
        ({ nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"' })[name.toLowerCase()] ?? whole,
    )
    .replace(/<input\b[^<>]*checked[^<>]*>/gi, "☑")
    .replace(/<input\b[^<>]*>/gi, "☐")
    .replace(/<\/?(?:p|u|li|ol|ul|br)\b[^<>]*>/gi, "")
    .replace(/\*\*/g, "")
    .replace(/เเ/g, "แ")
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]/g, "");
}

describe("properties", () => {
  test("cleaning a cleaned text changes nothing", () => {
    fc.assert(
      fc.property(
        pasted,
        field,
        settings,
        fc.boolean(),
        (text, where, { kinds, digits }, known) => {
          const options = { kinds, digits, ...(known && { core: coreOf(2568)!, indicator: 1 }) };
          const once = cleanText(text, where, options).text;
          expect(cleanText(once, where, options)).toEqual({ text: once, kinds: [], sure: true });
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("no character is lost but white space, tags and marks", () => {
    // Numbers written out for HTML lists, dots of months and letters of codes are added on purpose.
    const adding = new Set<CleanupKind>(["codes", "dates"]);
    fc.assert(
      fc.property(
        pasted.map((text) => text.replace(/<\/?ol>/g, "")),
        field,
        settings,
        (text, where, { kinds, digits }) => {
          const options = {
            kinds: new Set([...kinds].filter((kind) => !adding.has(kind))),
            digits,
          };
          expect(kept(cleanText(text, where, options).text)).toBe(kept(text));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("the kinds named are among those asked for, and something changed", () => {
    fc.assert(
      fc.property(pasted, field, settings, (text, where, options) => {
        const done = cleanText(text, where, options);
        expect(done.kinds.every((kind) => options.kinds.has(kind))).toBe(true);
        expect(done.kinds.length > 0).toBe(done.text !== text);
      }),
    );
  });
});
