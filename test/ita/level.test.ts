import fc from "fast-check";
import {
  levelOf,
  nearestBoundary,
  needsInstruments,
  passes,
  type InstrumentScores,
} from "../../src/ita/level";
import { coreOf, FISCAL_YEARS } from "../../src/ita/rulebook/core";
import type { CoreRules, Level } from "../../src/ita/rulebook/schema";
import { instrumentScores, totalScore } from "../../src/ita/score";
import { say } from "../../src/core/text";
import { chiangmai2565, PHANOM_RUNG_2566, PHITSANULOK_2568 } from "./tables";

const core = (year: number): CoreRules => coreOf(year)!;
const alike = (score: number): InstrumentScores => ({ IIT: score, EIT: score, OIT: score });

function gradeOf(total: number, instruments: InstrumentScores | null, rules: CoreRules) {
  const result = levelOf(total, instruments, rules);
  if (!result.ok) throw new Error(say(result.error.text, "en", result.error.params));
  return result.value;
}
const nameOf = (...given: Parameters<typeof gradeOf>): string => gradeOf(...given).level.name;

describe("levels AA–F", () => {
  test.each([
    [100, "AA"],
    [95, "AA"],
    [94.995, "AA"],
    [94.9949, "A"],
    [94.9944, "A"],
    [94.99, "A"],
    [92.94, "A"],
    [85, "A"],
    [84.995, "A"],
    [84.99, "B"],
    [75, "B"],
    [74.99, "C"],
    [65, "C"],
    [64.99, "D"],
    [55, "D"],
    [54.99, "E"],
    [50, "E"],
    [49.99, "F"],
    [0, "F"],
  ])("%d is %s in FY2562–2565, whatever the instruments", (total, name) => {
    for (const year of [2562, 2563, 2564, 2565]) {
      expect(nameOf(total, null, core(year))).toBe(name);
      expect(nameOf(total, alike(0), core(year))).toBe(name);
    }
  });

  test.each([
    [91.31, "A"],
    [91.57, "AA"],
  ] as const)("Chiangmai with %d is %s", (third, name) => {
    const rules = core(2565);
    const { scores } = chiangmai2565(third);
    expect(nameOf(totalScore(scores, rules), instrumentScores(scores, rules), rules)).toBe(name);
  });
});

describe("Rating Score", () => {
  test.each([
    ["all at 95", 95, [95, 95, 95], "ผ่านดีเยี่ยม"],
    ["one rounds up to 95", 95.4, [94.995, 95, 96], "ผ่านดีเยี่ยม"],
    ["one below 95", 97, [94.99, 97, 98.6], "ผ่านดี"],
    // Published 95.81 as ผ่านดี, so that some instrument must lie between 85 and 95.
    ["Thai PBS FY2566", 95.81, [93, 95, 98.525], "ผ่านดี"],
    ["all at 85", 85, [85, 85, 85], "ผ่านดี"],
    ["one below 85", 90, [84.99, 90, 94], "ผ่าน"],
    // Published as ผ่าน because EIT lies below 85.
    ["the audit office FY2568", 94.64, [97.5, 84.3, 100], "ผ่าน"],
    ["total below 85", 84.99, [90, 84, 82], "ต้องปรับปรุง"],
    ["total at 70", 70, [70, 70, 70], "ต้องปรับปรุง"],
    ["total below 70", 69.99, [100, 100, 24], "ต้องปรับปรุงโดยด่วน"],
    ["nothing", 0, [0, 0, 0], "ต้องปรับปรุงโดยด่วน"],
  ] as const)("%s: %d", (_, total, [IIT, EIT, OIT], name) => {
    for (const year of [2566, 2567, 2568, 2569]) {
      expect(nameOf(total, { IIT, EIT, OIT }, core(year))).toBe(name);
    }
  });

  test("Phitsanulok passes and EIT alone keeps it from ผ่านดี", () => {
    const rules = core(2568);
    const { scores } = PHITSANULOK_2568;
    const grade = gradeOf(totalScore(scores, rules), instrumentScores(scores, rules), rules);
    expect(grade.level.name).toBe("ผ่าน");
    expect(grade.next?.name).toBe("ผ่านดี");
    expect(grade.missing).toEqual([{ of: "EIT", value: 84.65, needed: 85 }]);
  });

  test("Phanom Rung must improve: the total lies just below 85", () => {
    const rules = core(2566);
    const { scores } = PHANOM_RUNG_2566;
    const grade = gradeOf(totalScore(scores, rules), instrumentScores(scores, rules), rules);
    expect(grade.level.name).toBe("ต้องปรับปรุง");
    expect(grade.missing).toEqual([{ of: "total", value: 84.96, needed: 85 }]);
  });

  test("everything that keeps from the next level is named", () => {
    const grade = gradeOf(94, { IIT: 90, EIT: 95, OIT: 96.25 }, core(2568));
    expect(grade.missing).toEqual([
      { of: "total", value: 94, needed: 95 },
      { of: "IIT", value: 90, needed: 95 },
    ]);
    expect(gradeOf(99, alike(99), core(2568))).toMatchObject({ next: null, missing: [] });
  });

  test("without instruments the level is refused, in both languages and with the year", () => {
    const result = levelOf(93.09, null, core(2568));
    expect(result.ok).toBe(false);
    if (!result.ok) {
      const { text, params } = result.error;
      expect(say(text, "th", params)).toMatch(/2568.*IIT, EIT และ OIT/);
      expect(say(text, "en", params)).toMatch(/FY2568.*IIT, EIT and OIT/);
    }
    expect(needsInstruments(core(2565))).toBe(false);
    expect(needsInstruments(core(2566))).toBe(true);
  });
});

test("a total that is no score is a mistake of ours", () => {
  expect(() => levelOf(NaN, null, core(2564))).toThrow(RangeError);
  expect(() => levelOf(-1, null, core(2564))).toThrow(RangeError);
});

describe("nearest boundary", () => {
  test.each([
    [2565, 94.9944, null, "total", 95, "A", "AA"],
    [2565, 95.004, null, "total", 95, "A", "AA"],
    [2565, 95.01, null, "total", 95, "A", "AA"],
    [2568, 84.996, alike(90), "total", 85, "ต้องปรับปรุง", "ผ่านดี"],
    [2568, 93.09, { IIT: 93, EIT: 84.99, OIT: 98 }, "EIT", 85, "ผ่าน", "ผ่านดี"],
    [2568, 96, { IIT: 95.005, EIT: 96, OIT: 97 }, "IIT", 95, "ผ่านดี", "ผ่านดีเยี่ยม"],
    [2568, 85.008, { IIT: 85.002, EIT: 85.1, OIT: 85.1 }, "IIT", 85, "ผ่าน", "ผ่านดี"],
    [2568, 70.001, alike(70), "total", 70, "ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง"],
  ] as const)("FY%i, total %d", (year, total, instruments, of, cut, below, above) => {
    const found = nearestBoundary(total, instruments, core(year));
    expect(found && [found.of, found.cut, found.below.name, found.above.name]).toEqual([
      of,
      cut,
      below,
      above,
    ]);
  });

  test.each([
    ["farther than 0.01", 2565, 94.98, null],
    ["far from all", 2564, 92.94, null],
    ["letters do not look at instruments", 2565, 90, alike(85)],
    ["an instrument at 85 changes nothing below a total of 85", 2568, 80, alike(85)],
    [
      "one instrument at 85 changes nothing while another is lower",
      2568,
      90,
      { IIT: 85, EIT: 80, OIT: 99 },
    ],
    [
      "a total at 95 changes nothing while an instrument is lower",
      2568,
      95,
      { IIT: 90, EIT: 95, OIT: 99 },
    ],
    ["the lower end of the scale is no cut", 2568, 0, alike(0)],
    ["instruments are not known", 2568, 85, null],
  ] as const)("none when %s", (_, year, total, instruments) => {
    expect(nearestBoundary(total, instruments, core(year))).toBeNull();
  });
});

test.each([
  [85, true],
  [84.995, true],
  [84.9949, false],
  [84.64, false],
  [100, true],
  [0, false],
])("%d passes: %s", (score, passed) => {
  for (const year of FISCAL_YEARS) expect(passes(score, core(year))).toBe(passed);
});

describe("properties", () => {
  const anyCore = fc.constantFrom(...FISCAL_YEARS.map(core));
  const score = fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.integer({ min: 0, max: 10000 }).map((value) => value / 100),
  );
  const ten = fc.array(score, { minLength: 10, maxLength: 10 });
  const rank = (rules: CoreRules, level: Level): number => rules.levels.indexOf(level);

  test("a level never falls when a score rises", () => {
    fc.assert(
      fc.property(ten, fc.nat(9), score, anyCore, (scores, place, other, rules) => {
        const raised = scores.map((one, i) => (i === place ? Math.max(one, other) : one));
        const levelBy = (all: readonly number[]) =>
          gradeOf(totalScore(all, rules), instrumentScores(all, rules), rules).level;
        expect(rank(rules, levelBy(raised))).toBeLessThanOrEqual(rank(rules, levelBy(scores)));
      }),
    );
  });

  test("away from every boundary a hundredth more or less changes no level", () => {
    fc.assert(
      fc.property(score, score, score, score, anyCore, (total, IIT, EIT, OIT, rules) => {
        const instruments = { IIT, EIT, OIT };
        if (nearestBoundary(total, instruments, rules)) return;
        const level = gradeOf(total, instruments, rules).level;
        for (const step of [-0.0049, 0.0049]) {
          const moved = Math.min(100, Math.max(0, total + step));
          expect(gradeOf(moved, instruments, rules).level).toBe(level);
        }
      }),
    );
  });
});
