import fc from "fast-check";
import { breakLines, countLines, type TextStyle } from "../../src/thai/measure";
import { splitListItems, splitText } from "../../src/thai/split";
import { loadHeights } from "./data/load";
import { randomText } from "../support/randomText";

const { texts } = loadHeights();
const style: TextStyle = { size: 14 };
const bare = (text: string) => text.replace(/\s/g, "");

describe("splitListItems", () => {
  test.each([
    ["nothing", "", []],
    ["no list", "จัดประชุมชี้แจง", ["จัดประชุมชี้แจง"]],
    ["numbered lines", "๑. ก\n๒. ข\n๓. ค", ["๑. ก", "๒. ข", "๓. ค"]],
    ["an opening sentence", "ดังนี้\n1) ก\n2) ข", ["ดังนี้", "1) ก", "2) ข"]],
    ["lines without a marker", "๑. ก\nต่อ\n๒. ข", ["๑. ก\nต่อ", "๒. ข"]],
    ["a flattened list", "๑. ก ๒. ข ๓. ค", ["๑. ก", "๒. ข", "๓. ค"]],
    ["a flattened list without spaces", "๑.ก ๒.ข", ["๑.ก", "๒.ข"]],
    ["brackets", "มี (๑) ก (๒) ข", ["มี", "(๑) ก", "(๒) ข"]],
    ["mixed digits", "๑. ก 2. ข", ["๑. ก", "2. ข"]],
    ["dashes on lines", "- ก\n-ข\n– ค", ["- ก", "-ข", "– ค"]],
    ["flattened dashes", "- ก - ข -ค", ["- ก", "- ข", "-ค"]],
    ["bullets", "• ก • ข", ["• ก", "• ข"]],
    ["letters on lines", "(ก) หนึ่ง\n(ข) สอง", ["(ก) หนึ่ง", "(ข) สอง"]],
    ["sub-numbers on lines", "๑. ก\n๑.๑ ข\n๑.๒ ค", ["๑. ก", "๑.๑ ข", "๑.๒ ค"]],
    ["indented lines", "๑. ก\n   ๒. ข", ["๑. ก", "๒. ข"]],
    // no lists
    ["a decimal number", "ได้ ๑.๕ และ ๒.๕ คะแนน", ["ได้ ๑.๕ และ ๒.๕ คะแนน"]],
    ["a time of day", "๑๒.๐๐ น. ถึง ๑๓.๐๐ น.", ["๑๒.๐๐ น. ถึง ๑๓.๐๐ น."]],
    ["a number that counts nothing", "ข้อ ๓. ข", ["ข้อ ๓. ข"]],
    ["a 1 without a 2", "ส่วนที่ ๑. ก", ["ส่วนที่ ๑. ก"]],
    ["a period", "๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙", ["๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙"]],
    ["a dash between words", "การยืม - คืน", ["การยืม - คืน"]],
    ["a range in a dashed list", "- ข้อ ๑ - ๕", ["- ข้อ ๑ - ๕"]],
    ["a negative number", "-๕ คะแนน", ["-๕ คะแนน"]],
  ])("of %s", (_, text, items) => {
    expect(splitListItems(text)).toEqual(items);
  });

  it("loses nothing but white space, never throws, and finds no items inside items", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const items = splitListItems(text);
        expect(bare(items.join(""))).toBe(bare(text));
        expect(items).not.toContain("");
      }),
    );
  });
});

describe("splitText", () => {
  it("leaves alone what fits, white space included", () => {
    const text = " ๑. ก\n๒. ข ";
    expect(splitText(text, 200, style, 2)).toEqual([text]);
    expect(splitText("", 200, style, 1)).toEqual([""]);
  });

  test.each([
    ["before a list item", "๑. ก\n๒. ข\n๓. ค\n๔. ง", 3, ["๑. ก\n๒. ข\n๓. ค", "๔. ง"]],
    ["at a line break", "ก\nข\nค", 2, ["ก\nข", "ค"]],
    ["with limits of their own", "ก\nข\nค\nง\nจ", [1, 3], ["ก", "ข\nค\nง", "จ"]],
    ["dropping blank lines at the cut", "ก\n\n\nข", 1, ["ก", "ข"]],
    ["without empty parts", "\n\nก", 1, ["ก"]],
  ])("cuts %s", (_, text, limit, parts) => {
    expect(splitText(text, 300, style, limit)).toEqual(parts);
  });

  it("prefers the beginning of an item to a fuller part", () => {
    const first = "๑. จัดประชุมชี้แจงแนวทางการปฏิบัติงานแก่บุคลากรทุกระดับ";
    const second = "๒. ติดตามผลการดำเนินงานและรายงานต่อผู้บริหารทุกไตรมาส";
    const text = `${first} ${second}`;
    const limit = countLines(first, 100, style) + 1;
    expect(countLines(text, 100, style)).toBeGreaterThan(limit);
    expect(splitText(text, 100, style, limit)).toEqual([first, second]);
  });

  it("does not leave most of a part empty for the sake of an item", () => {
    const long = texts.find((text) => text.length > 500 && !/\n|๒[.)]/.test(text)) ?? "";
    expect(long).not.toBe("");
    const [first = ""] = splitText(`๑. ก\n๒. ${long}`, 150, style, 8);
    expect(countLines(first, 150, style)).toBeGreaterThan(4);
  });

  it("cuts inside a word only when the word alone is too tall", () => {
    const word = "ผู้ประกอบการ".repeat(20);
    const latin = "A".repeat(200);
    expect(splitText(`ก ${latin}`, 60, style, 3)[0]).toBe("ก");
    for (const part of splitText(latin, 60, style, 3)) {
      expect(countLines(part, 60, style)).toBeLessThanOrEqual(3);
    }
    expect(splitText(word, 60, style, 2).join("")).toBe(word);
  });

  it("cuts long texts at ends of printed lines or before items", () => {
    for (const text of texts.filter((long) => long.length > 300)) {
      const lineEnds = new Set<string>();
      let read = "";
      for (const line of breakLines(text, 150, style)) {
        read += bare(line);
        lineEnds.add(read);
      }
      const [first = ""] = splitText(text, 150, style, 6);
      const second = text.slice(text.indexOf(first) + first.length).trimStart();
      expect(lineEnds.has(bare(first)) || /^(?:\(?[0-9๐-๙]{1,2}[.)]|[-•])/.test(second)).toBe(true);
    }
  });

  test.each([[0], [-1], [1.5], [NaN], [[]], [[2, 0]]])("refuses a limit of %p", (limit) => {
    expect(() => splitText("ก", 100, style, limit)).toThrow(RangeError);
  });

  it("keeps every part within its limit and every character but white space at the cuts", () => {
    fc.assert(
      fc.property(
        anyText(),
        fc.integer({ min: 20, max: 400 }),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(12, 14, 16),
        (text, width, limits, size) => {
          const parts = splitText(text, width, { size }, limits);
          expect(parts.length).toBeGreaterThanOrEqual(1);
          parts.forEach((part, index) => {
            const limit = limits[Math.min(index, limits.length - 1)]!;
            expect(countLines(part, width, { size })).toBeLessThanOrEqual(limit);
          });
          // the parts stand in the text in order, with nothing but white space between them
          let at = 0;
          for (const part of parts) {
            const found = text.indexOf(part, at);
            expect(text.slice(at, found)).toMatch(/^\s*$/);
            at = found + part.length;
          }
          expect(text.slice(at)).toMatch(/^\s*$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Official texts put together at random, lists and line breaks included, and plain noise. */
function anyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom("\n", " ", "\n\n", "๑. ", "2) ", "- ", "• ", "ก", "A".repeat(90), "น้ำ", "  "),
  );
  return fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
    randomText({ maxLength: 80 }),
  );
}
