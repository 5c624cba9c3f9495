import type { QuestionScore } from "../../src/ita/records";
import { coreOf } from "../../src/ita/rulebook/core";
import { weakQuestions } from "../../src/ita/weakness";

const core = coreOf(2568)!;
const question = (code: string, indicator: number, score: number | null): QuestionScore => ({
  code,
  indicator,
  score,
  text: null,
  previous: null,
  place: { sheet: "คะแนนข้อคำถาม", address: "E4" },
});
const weakOf = (...scores: QuestionScore[]) =>
  weakQuestions({ fiscalYear: 2568, scores }, core).map(({ code, passes, lowest }) => [
    code,
    passes ? "passes" : "below",
    lowest ? "lowest" : "",
  ]);

test.each([
  ["below the line and lowest", [70, 90, 95], [["i1", "below", "lowest"]]],
  ["lowest although it passes", [86, 90, 95], [["i1", "passes", "lowest"]]],
  [
    "two below the line, the lower one first",
    [84, 70, 95],
    [
      ["i2", "below", "lowest"],
      ["i1", "below", ""],
    ],
  ],
  ["all alike and passing: none", [90, 90, 90], []],
  [
    "all alike and below: no lowest",
    [60, 60, 60],
    [
      ["i1", "below", ""],
      ["i2", "below", ""],
      ["i3", "below", ""],
    ],
  ],
  [
    "two share the lowest place",
    [86, 86, 95],
    [
      ["i1", "passes", "lowest"],
      ["i2", "passes", "lowest"],
    ],
  ],
  ["a blank is no lowest score", [null, 90, 95], [["i2", "passes", "lowest"]]],
  ["84.995 rounds to the line", [84.995, 90, 90], [["i1", "passes", "lowest"]]],
  ["nothing scored", [null, null, null], []],
])("%s", (_, [first, second, third], expected) => {
  expect(
    weakOf(
      question("i1", 1, first ?? null),
      question("i2", 1, second ?? null),
      question("i3", 1, third ?? null),
    ),
  ).toEqual(expected);
});

test("indicators come in order, each with a lowest of its own", () => {
  expect(
    weakOf(
      question("e1", 6, 90),
      question("e2", 6, 99),
      question("i1", 1, 95),
      question("i2", 1, 94),
    ),
  ).toEqual([
    ["i2", "passes", "lowest"],
    ["e1", "passes", "lowest"],
  ]);
});
