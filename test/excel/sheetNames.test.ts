import fc from "fast-check";
import { freeSheetName } from "../../src/excel/sheetNames";

test.each([
  ["free", "สรุปผลคะแนน", [], "สรุปผลคะแนน"],
  ["taken", "คะแนน", ["คะแนน"], "คะแนน (2)"],
  ["taken twice", "คะแนน", ["คะแนน", "คะแนน (2)"], "คะแนน (3)"],
  ["another case", "ita", ["ITA"], "ita (2)"],
  ["forbidden characters", "ก:ข/ค\\ง?จ*ฉ[ช]", [], "ก ข ค ง จ ฉ ช"],
  ["apostrophes at the ends", "'คะแนน'", [], "คะแนน"],
  ["nothing but apostrophes", "'''", [], "ITA"],
  ["apostrophes and blanks in turn", "' ' ก ' '", [], "ก"],
  ["an apostrophe where the name is cut", `${"ก".repeat(30)}'ข`, [], "ก".repeat(30)],
  ["control characters", "\u0000คะ\u0001แนน\u001f", [], "คะ แนน"],
  ["reserved", "History", [], "History 1"],
  ["empty", " : ", [], "ITA"],
])("%s", (_, wished, taken, expected) => {
  expect(freeSheetName(wished, taken)).toBe(expected);
});

test("a long Thai name is cut before a letter, never before its vowel or tone mark", () => {
  const name = freeSheetName("ก".repeat(30) + "ก้ำ", []);
  expect(name).toBe("ก".repeat(30));
});

test("every name is one that Excel takes and nobody has", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: fc.constantFrom("'", " ", "\u0000", "\u0001", ":", "ก", "ำ", "😀") }),
      ),
      fc.array(fc.string({ minLength: 1, maxLength: 31 })),
      (wished, taken) => {
        const name = freeSheetName(wished, [wished, ...taken]);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\p{Cc}:\\/?*[\]]|^'|'$/u);
        expect([wished, ...taken].map((one) => one.toLowerCase())).not.toContain(
          name.toLowerCase(),
        );
      },
    ),
  );
});
