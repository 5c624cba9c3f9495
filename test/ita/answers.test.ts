import fc from "fast-check";
import {
  answerColumns,
  pointsUnverified,
  scaleName,
  scalesOf,
  scoreTallies,
  surveyParts,
  type AnswerTally,
} from "../../src/ita/answers";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";

const SIX = [0, 20, 40, 60, 80, 100];
const FOUR = [0, 33, 67, 100];
const tally = (code: string, points: readonly number[], ...counts: number[][]): AnswerTally => ({
  code,
  points,
  counts,
});

test.each<[string, readonly AnswerTally[], readonly number[], unknown]>([
  ["a mean over respondents", [tally("i1", SIX, [0, 0, 0, 1, 1, 2])], [100], [["i1", 85, 4]]],
  [
    "the reversed scale, where the first answer is best",
    [tally("i8", [...SIX].reverse(), [3, 1, 0, 0, 0, 0])],
    [100],
    [["i8", 95, 4]],
  ],
  ["มี/ไม่มี where ไม่มี is good", [tally("i4", [0, 100], [1, 3])], [100], [["i4", 75, 4]]],
  [
    "33 and 67 as the form has them",
    [tally("i2", FOUR, [0, 1, 1, 1])],
    [100],
    [["i2", 200 / 3, 3]],
  ],
  [
    "a question in parts: the mean of its parts, not of all answers",
    [tally("i1", FOUR, [0, 0, 0, 4]), tally("i1", FOUR, [1, 0, 0, 0])],
    [100],
    [["i1", 50, 4]],
  ],
  [
    "two parts of the survey by their shares, whatever their numbers",
    [tally("e1", SIX, [0, 0, 0, 0, 0, 100], [1, 0, 0, 0, 0, 0])],
    [50, 50],
    [["e1", 50, 101]],
  ],
  [
    "other shares",
    [tally("e1", SIX, [0, 0, 0, 0, 0, 1], [1, 0, 0, 0, 0, 0])],
    [70, 30],
    [["e1", 70, 2]],
  ],
  [
    "a part nobody answered leaves its share to the other",
    [tally("e1", SIX, [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0])],
    [50, 50],
    [["e1", 80, 1]],
  ],
  ["a part without a share does not count", [tally("e1", SIX, [1, 0, 0, 0, 0, 0])], [0, 100], []],
  ["nothing for a question nobody answered", [tally("i1", SIX, [0, 0, 0, 0, 0, 0])], [100], []],
])("%s", (_, tallies, shares, expected) => {
  expect(
    scoreTallies(tallies, shares).map(({ code, score, answers }) => [code, score, answers]),
  ).toEqual(expected);
});

test("a score lies between the least and the most points given, and reversing mirrors it", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.nat(5000), { minLength: 6, maxLength: 6 })
        .filter((counts) => counts.some((count) => count > 0)),
      (counts) => {
        const [one] = scoreTallies([tally("i1", SIX, counts)]);
        const [mirrored] = scoreTallies([tally("i1", [...SIX].reverse(), counts)]);
        const given = SIX.filter((_, index) => counts[index]! > 0);
        expect(one!.score).toBeGreaterThanOrEqual(Math.min(...given));
        expect(one!.score).toBeLessThanOrEqual(Math.max(...given));
        expect(one!.score + mirrored!.score).toBeCloseTo(100, 9);
      },
    ),
  );
});

test("columns follow the year's form, with its parts and directions", () => {
  const columns = answerColumns(bookOf(2564)!, "IIT");
  expect(
    columns.filter(({ code }) => code === "i11").map(({ label, scale }) => [label, scale]),
  ).toEqual([
    ["i11.1", "four"],
    ["i11.2", "four-reversed"],
  ]);
  expect(columns.find(({ code }) => code === "i4")).toMatchObject({
    label: "i4.1",
    scale: "absent-is-good",
  });
  expect(answerColumns(bookOf(2568)!, "EIT").map(({ label }) => label)).toEqual(
    Array.from({ length: 9 }, (_, index) => `e${index + 1}`),
  );
});

test("scales are told apart by the answer that is worth most", () => {
  expect(scalesOf(bookOf(2564)!).map(({ name }) => name)).toEqual([
    "4 ระดับ มากที่สุด=100",
    "4 ระดับ น้อยที่สุดหรือไม่มีเลย=100",
    "2 ระดับ ไม่มี=100",
    "2 ระดับ มี=100",
  ]);
});

test.each(FISCAL_YEARS)("FY%i has scales to choose from, with unique short names", (year) => {
  const scales = scalesOf(bookOf(year)!);
  expect(scales.length).toBeGreaterThan(2);
  expect(new Set(scales.map(({ name }) => name)).size).toBe(scales.length);
  // Excel takes no longer list.
  expect(scales.map(({ name }) => name).join(",").length).toBeLessThanOrEqual(255);
  const known = bookOf(year)!.scales.map(({ id }) => id);
  for (const column of [
    ...answerColumns(bookOf(year)!, "IIT"),
    ...answerColumns(bookOf(year)!, "EIT"),
  ]) {
    if (column.scale !== null) expect(known).toContain(column.scale);
  }
});

test("names stay when an office sets other points", () => {
  const book = bookOf(2568)!;
  const scales = book.scales.map((scale) => ({
    ...scale,
    points: { ...scale.points, value: scale.points.value.map((points) => 100 - points) },
  }));
  expect(scalesOf({ ...book, scales })[0]?.name).toBe(scaleName(book.scales[0]!));
  expect(scalesOf({ ...book, scales })[0]?.scale.points.value[0]).toBe(100);
});

test.each([
  [2564, "IIT", false],
  // Which scale an EIT question has is only remembered.
  [2564, "EIT", true],
  [2566, "IIT", true],
  [2567, "EIT", true],
  [2569, "IIT", true],
] as const)("the points of FY%i %s are unverified: %s", (year, survey, unverified) => {
  expect(pointsUnverified(bookOf(year)!, survey)).toBe(unverified);
});

test.each([
  [2564, "EIT", [100]],
  [2568, "EIT", [50, 50]],
  [2568, "IIT", [100]],
] as const)("shares of the parts, FY%i %s", (year, survey, shares) => {
  expect(surveyParts(bookOf(year)!, survey)).toEqual(shares);
});
