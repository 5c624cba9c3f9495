import fc from "fast-check";
import { indicatorDifferences, indicatorsFromQuestions } from "../../src/ita/questions";
import type { QuestionScores } from "../../src/ita/records";
import { codesOf, indicatorOfCode } from "../../src/ita/codes";
import { bookOf } from "../../src/ita/rulebook/book";
import { coreOf } from "../../src/ita/rulebook/core";
import { roundHalfUp } from "../../src/thai/round";

const core2565 = coreOf(2565)!;
const book2568 = bookOf(2568)!;
const core2568 = book2568.core;

function questions(core: typeof core2565, scoreOf: (code: string) => number | null) {
  const scores = codesOf(core).map((code) => ({
    code,
    indicator: indicatorOfCode(code, core)!,
    text: null,
    score: scoreOf(code),
    previous: null,
    place: { sheet: "คะแนนข้อคำถาม", address: "E6" },
  }));
  return { fiscalYear: core.fiscalYear, scores } satisfies QuestionScores;
}

test("questions are averaged; an indicator with a blank has no score", () => {
  const scores = questions(core2568, (code) =>
    code === "e1" ? null : ({ i1: 90, i2: 93, i3: 99 }[code] ?? 100),
  );
  expect(indicatorsFromQuestions(scores, core2568)).toEqual([
    94,
    100,
    100,
    100,
    100,
    null,
    100,
    100,
    100,
    100,
  ]);
});

test("OIT follows the year's rule: one item of 9.1 missed counts a ninth of a fifth up to 2566", () => {
  const missed = (core: typeof core2565) =>
    indicatorsFromQuestions(
      questions(core, (code) => (code === "o1" ? 0 : 100)),
      core,
    )[8];
  expect(missed(core2565)).toBeCloseTo(100 - 100 / 9 / 5, 10);
  expect(missed(core2568)).toBeCloseTo(95, 10);
  expect(missed({ ...core2568, oitRule: "sub-indicator-means" })).toBeCloseTo(95, 10);
});

test("a published score that rounding can give is no difference, one hundredth further is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 100, max: 9900 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(-2, -1, 0, 1, 2),
      (hundredths, step) => {
        const own = hundredths.map((value) => value / 100);
        const given = questions(core2568, (code) =>
          /^i[123]$/.test(code) ? own[Number(code[1]) - 1]! : null,
        );
        const mean = (own[0]! + own[1]! + own[2]!) / 3;
        const published = roundHalfUp(roundHalfUp(mean, 2) + step / 100, 2);
        const scores = { fiscalYear: 2568, scores: [published, ...Array<number>(9).fill(0)] };
        const differs = indicatorDifferences(given, scores, book2568).length === 1;
        expect(differs).toBe(roundHalfUp(Math.abs(mean - published), 8) >= 0.01);
        if (step === 0) expect(differs).toBe(false);
        if (Math.abs(step) === 2) expect(differs).toBe(true);
      },
    ),
  );
});

test.each([
  ["the year's own rule", 2568, 95, []],
  ["the other rule, where nobody confirms which holds", 2568, 90, []],
  ["neither", 2568, 92, [{ number: 9, computed: 95, published: 92 }]],
  ["the rule of a confirmed year", 2564, 93.75, []],
  ["the other rule of a confirmed year", 2564, 93.33, [{ number: 10, computed: 93.75 }]],
])("an OIT score by %s", (_, year, published, expected) => {
  const book = bookOf(year)!;
  const [missed, number] = year === 2568 ? ["o12", 9] : ["o38", 10];
  const given = questions(book.core, (code) =>
    code === missed ? 0 : code.startsWith("o") ? 100 : null,
  );
  const scores = book.core.indicators.map((_one, i) => (i + 1 === number ? published : 100));
  const found = indicatorDifferences(given, { fiscalYear: year, scores }, book);
  expect(found).toMatchObject(expected);
  expect(found).toHaveLength(expected.length);
});
