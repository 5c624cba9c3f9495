import fc from "fast-check";
import { wordsOf } from "../../src/thai/words";

const whole = (text: string) =>
  Array.from(new Intl.Segmenter("th", { granularity: "word" }).segment(text), (at) => at.segment);

test("long texts are divided as if they were divided at once", () => {
  const sentence = "การจัดซื้อจัดจ้างโดยวิธีเฉพาะเจาะจงของกองคลัง (ปีงบประมาณ ๒๕๖๙) ITA 93.82 คะแนน";
  const text = sentence.replaceAll(" ", "").repeat(120);
  expect(text.length).toBeGreaterThan(7_000);
  expect(wordsOf(text)).toEqual(whole(text));
});

test("words together are the text", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("ก", "า", "่", " ", "1", "a", "เ", "\n", "."),
        maxLength: 9_000,
      }),
      (text) => (wordsOf(text) ?? []).join("") === text,
    ),
    { numRuns: 30 },
  );
});
