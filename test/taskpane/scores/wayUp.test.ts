import fc from "fast-check";
import { levelOf } from "../../../src/ita/level";
import { coreOf, FISCAL_YEARS } from "../../../src/ita/rulebook/core";
import { instrumentScores, totalScore } from "../../../src/ita/score";
import { wayUp } from "../../../src/taskpane/scores/wayUp";

const core = coreOf(2568)!;
const SAMPLE = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];

test("an instrument below its minimum: the indicators of that instrument, the lowest first", () => {
  expect(wayUp(SAMPLE, core)).toEqual({
    level: "ผ่านดี",
    lacks: [
      {
        of: "EIT",
        score: 84.65,
        needed: 85,
        ways: [
          { indicator: 8, from: 82.18, to: 83.24 },
          { indicator: 7, from: 83.34, to: 84.4 },
          { indicator: 6, from: 88.42, to: 89.48 },
        ],
      },
    ],
  });
});

test("a total that is too low has its ways, too", () => {
  const way = wayUp(
    Array.from({ length: 10 }, () => 84),
    core,
  );
  expect(way?.lacks.map(({ of }) => of)).toContain("total");
});

test("at the best level there is no way up", () => {
  expect(
    wayUp(
      Array.from({ length: 10 }, () => 100),
      core,
    ),
  ).toBeNull();
});

test("every way is enough for what it is for, and a hundredth less is not", () => {
  const score = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.constantFrom(...FISCAL_YEARS),
      fc.array(score, { minLength: 10, maxLength: 10 }),
      (year, scores) => {
        const rules = coreOf(year)!;
        if (rules.indicators.length !== scores.length) return;
        const reached = (of: string, needed: number, changed: readonly number[]) => {
          const value =
            of === "total"
              ? totalScore(changed, rules)
              : instrumentScores(changed, rules)[of as "IIT"];
          return value + 1e-9 >= needed;
        };
        for (const { of, needed, ways } of wayUp(scores, rules)?.lacks ?? [])
          for (const { indicator, to } of ways) {
            const changed = scores.with(indicator - 1, to);
            expect(reached(of, needed, changed)).toBe(true);
            expect(reached(of, needed, scores.with(indicator - 1, to - 0.01))).toBe(false);
          }
      },
    ),
  );
});

test("the level above is the one that the rules name next", () => {
  const grade = levelOf(totalScore(SAMPLE, core), instrumentScores(SAMPLE, core), core);
  expect(grade.ok && grade.value.next?.name).toBe(wayUp(SAMPLE, core)?.level);
});
