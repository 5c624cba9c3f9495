import fc from "fast-check";
import {
  asPoints,
  fractionsAmong,
  isPercentFormat,
  pointsOf,
  readNumber,
  readScore,
  readScores,
  saysFractions,
  saysPercent,
  type ScoreCell,
  type ScoreReading,
} from "../../src/ita/units";
import { toThaiDigits } from "../../src/thai/digits";

const points = (value: number, written = "number") => ({ kind: "points", points: value, written });

describe("one cell", () => {
  test.each<[string, ScoreCell, object]>([
    ["a number", { value: 93.82 }, points(93.82)],
    ["zero", { value: 0 }, points(0)],
    ["full marks", { value: 100 }, points(100)],
    ["a percent format", { value: 0.9382, format: "0.00%" }, points(93.82, "percent-format")],
    ["a coloured percent", { value: 0.07, format: "[Red]0%;-0%" }, points(7, "percent-format")],
    ["a printed sign", { value: 93.82, format: '0.00"%"' }, points(93.82)],
    ["an escaped sign", { value: 93.82, format: "0.00\\%" }, points(93.82)],
    ["Thai digits", { value: "๙๓.๘๒" }, points(93.82)],
    ["text with %", { value: "93.82%" }, points(93.82, "percent-text")],
    ["Thai digits and %", { value: "๙๒.๑๐ %" }, points(92.1, "percent-text")],
    ["ร้อยละ", { value: "ร้อยละ ๙๒.๑๐" }, points(92.1, "percent-text")],
    ["a wide sign", { value: "92.10％" }, points(92.1, "percent-text")],
    ["a zero-width space", { value: "\u200b93.82\u200b" }, points(93.82)],
    ["no-break spaces", { value: "\u00a093.82\u202f" }, points(93.82)],
    ["a text format", { value: "93.82", format: "@" }, points(93.82)],
    ["text under a percent format", { value: "93.82", format: "0%" }, points(93.82)],
    ["null", { value: null }, { kind: "blank" }],
    ["nothing", { value: undefined }, { kind: "blank" }],
    ["empty", { value: "" }, { kind: "blank" }],
    ["only invisible characters", { value: " \u200b\u00a0" }, { kind: "blank" }],
    ["above 100", { value: 188.3 }, { kind: "out-of-range", found: 188.3, points: null }],
    ["below 0", { value: -1 }, { kind: "out-of-range", found: -1, points: null }],
    [
      "points under a percent format set later",
      { value: 93.82, format: "0.00%" },
      { kind: "out-of-range", found: 9382, points: 93.82 },
    ],
    [
      "a heading of fractions",
      { value: 0.9382, heading: "สัดส่วน (0–1)" },
      { kind: "fraction", found: 0.9382, points: 93.82 },
    ],
    ["a dash", { value: "-" }, { kind: "not-number", found: "-" }],
    ["another unit", { value: "93 ข้อ" }, { kind: "not-number", found: "93 ข้อ" }],
    ["TRUE", { value: true }, { kind: "not-number", found: "TRUE" }],
    ["an error", { value: "#DIV/0!" }, { kind: "error-value", found: "#DIV/0!" }],
    ["infinity", { value: Infinity }, { kind: "not-number", found: "Infinity" }],
  ])("%s", (_, cell, expected) => {
    expect(readScore(cell)).toEqual(expected);
  });
});

const TEN = [93.82, 94.15, 99, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42];
const cellsOf = (values: readonly ScoreCell["value"][], format?: string): ScoreCell[] =>
  values.map((value) => ({ value, format }));
const kinds = (readings: readonly ScoreReading[]) => readings.map(({ kind }) => kind);

describe("scores together", () => {
  test("fractions of 1, each with the points it would be", () => {
    const { readings, fractions } = readScores(cellsOf(TEN.map((score) => score / 100)));
    expect(fractions).toBe("all");
    expect(readings).toEqual(
      TEN.map((score) => ({ kind: "fraction", found: score / 100, points: score })),
    );
    expect(pointsOf({ readings, fractions })).toBeNull();
  });

  test("the same under a percent format are points", () => {
    const read = readScores(
      cellsOf(
        TEN.map((score) => score / 100),
        "0.00%",
      ),
    );
    expect(read.fractions).toBe("none");
    expect(pointsOf(read)).toEqual(TEN);
  });

  test("items written 1 and 0 for there and not there", () => {
    const { readings, fractions } = readScores(cellsOf([1, 0, 1, null]));
    expect(fractions).toBe("all");
    expect(kinds(readings)).toEqual(["fraction", "points", "fraction", "blank"]);
  });

  test("one odd score among right ones", () => {
    const { readings, fractions } = readScores(cellsOf([93.82, 0.94, 99, "๙๕.๕", 0]));
    expect(fractions).toBe("some");
    expect(readings[1]).toEqual({ kind: "fraction", found: 0.94, points: 94 });
    expect(kinds(readings)).toEqual(["points", "fraction", "points", "points", "points"]);
  });

  test.each<[string, ScoreCell["value"][]]>([
    ["only zeros", [0, 0, 0]],
    ["only blanks", [null, ""]],
    ["nothing", []],
    ["low scores beside each other", [0.8, 2, 5, 1.5]],
    ["0 and 100", [0, 100, 0, 100]],
  ])("%s hold no fraction", (_, values) => {
    expect(readScores(cellsOf(values)).fractions).toBe("none");
  });

  test("a single 1 is a fraction, a single 0 and a single 2 are not", () => {
    expect([1, 0, 2].map((value) => readScores([{ value }]).fractions)).toEqual([
      "all",
      "none",
      "none",
    ]);
  });

  test("a blank is null in the points", () => {
    expect(pointsOf(readScores(cellsOf([95, "", "๙๐%"])))).toEqual([95, null, 90]);
  });
});

const published = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);

describe("properties", () => {
  test("every published score comes back from each way of writing it", () => {
    fc.assert(
      fc.property(published, (score) => {
        const text = score.toFixed(2);
        const ways: ScoreCell[] = [
          { value: score },
          { value: text },
          { value: toThaiDigits(text) },
          { value: `${text}%` },
          { value: `ร้อยละ ${toThaiDigits(text)}` },
          { value: `\u200b${text}\u00a0` },
          { value: score / 100, format: "0.00%" },
        ];
        for (const cell of ways) expect(readScore(cell)).toMatchObject({ points: score });
      }),
    );
  });

  test("no set of fractions passes as points, no set of points from 20 on as fractions", () => {
    const high = fc.integer({ min: 2000, max: 10000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(high, { minLength: 1 }), (scores) => {
        expect(readScores(cellsOf(scores)).fractions).toBe("none");
        const fractions = readScores(cellsOf(scores.map((score) => score / 100)));
        expect(fractions.fractions).toBe("all");
        expect(kinds(fractions.readings)).toEqual(scores.map(() => "fraction"));
      }),
    );
  });

  test("one fraction among points is found wherever it stands", () => {
    const high = fc.integer({ min: 2000, max: 10000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(high, { minLength: 2 }), fc.nat(), (scores, at) => {
        const place = at % scores.length;
        const mixed = scores.map((score, i) => (i === place ? score / 100 : score));
        expect(fractionsAmong(mixed)).toEqual(scores.map((_, i) => i === place));
      }),
    );
  });

  test("a fraction times 100 has no noise", () => {
    fc.assert(
      fc.property(published, (score) => {
        expect(asPoints(score / 100)).toBe(score);
      }),
    );
  });
});

test.each([
  ["General", false],
  ["0.00", false],
  ["0%", true],
  ["#,##0.0%", true],
  ["_-* 0.00%_-;-* 0.00%", true],
  ['0"%"', false],
  ["0\\%", false],
  ["0;0%", false],
  ["@", false],
])("format %s shows percent: %s", (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test.each([
  ["คะแนน (%)", true, false],
  ["ร้อยละ", true, false],
  ["คะแนน", false, false],
  ["สัดส่วน", false, true],
  ["คะแนนเต็ม ๑", false, true],
  ["คะแนนเต็ม 100", false, false],
  ["คะแนน 0-100", false, false],
  ["คะแนน 0–1", false, true],
  ["score (ratio)", false, true],
])("heading %s", (heading, percent, fractions) => {
  expect([saysPercent(heading), saysFractions(heading)]).toEqual([percent, fractions]);
});

test.each([
  ["๙๓.๘๒%", 93.82],
  [12, 12],
  [NaN, null],
  ["", null],
  [true, null],
  ["-5", -5],
  ["เก้า", null],
])("number of %p", (value, expected) => {
  expect(readNumber(value)).toBe(expected);
});
