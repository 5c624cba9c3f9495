import fc from "fast-check";
import { bookOf } from "../../../src/ita/rulebook/book";
import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { pastedScores, readTyped } from "../../../src/taskpane/scores/paste";
import { toThaiDigits } from "../../../src/thai/digits";

const NAMES = bookOf(NEWEST_YEAR)!.indicators.map(({ name }) => name.value);
const SCORES = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];

test.each([
  ["93.82", 93.82],
  ["๙๓.๘๒", 93.82],
  ["๑๐๐", 100],
  ["95%", 95],
  [" 0 ", 0],
  ["101", null],
  ["-1", null],
  ["สูง", null],
  ["", null],
])("“%s” typed is %s", (text, score) => {
  expect(readTyped(text)).toBe(score);
});

test.each([
  ["a column of cells", SCORES.join("\r\n")],
  ["a row of cells", SCORES.join("\t")],
  ["Thai digits", toThaiDigits(SCORES.map((score) => score.toFixed(2)).join("\n"))],
  [
    "a table with numbers and names",
    SCORES.map((score, i) => `${i + 1}\t${NAMES[i]}\t${score}`).join("\n"),
  ],
  [
    "the announcement's text, in another order",
    SCORES.map((score, i) => `ตัวชี้วัดที่ ${i + 1} ${NAMES[i]} ${score.toFixed(2)} คะแนน`)
      .reverse()
      .join("\n"),
  ],
  [
    "one run of text",
    `ผลปี 2568 ${SCORES.map((score, i) => `ตัวชี้วัดที่ ${i + 1} ได้ ${score.toFixed(2)}`).join(" ")}`,
  ],
])("%s", (_, text) => {
  expect(pastedScores(text, NAMES)).toEqual(SCORES);
});

test.each([
  ["one score", "93.82"],
  ["nine scores", SCORES.slice(1).join("\n")],
  ["a score above 100", ["193.82", ...SCORES.slice(1)].join("\n")],
  ["words", "ไม่มีคะแนน"],
])("%s is left to the field", (_, text) => {
  expect(pastedScores(text, NAMES)).toBeNull();
});

test("whatever is pasted, the answer is null or as many scores of 0 to 100", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const scores = pastedScores(text, NAMES);
      expect(scores === null || scores.length === NAMES.length).toBe(true);
      for (const score of scores ?? []) expect(score >= 0 && score <= 100).toBe(true);
    }),
  );
});
