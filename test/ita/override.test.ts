import fc from "fast-check";
import { assess } from "../../src/ita/assessment";
import { applyOverride, ruleEntries, type RuleValue } from "../../src/ita/override";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";

const book = bookOf(2568)!;
const with_ = (...own: [string, RuleValue][]) => applyOverride(book, new Map(own));
function rulesWith(...own: [string, RuleValue][]) {
  const applied = with_(...own);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return applied.rules;
}

describe.each(FISCAL_YEARS)("entries of FY%i", (year) => {
  const entries = ruleEntries(bookOf(year)!);

  test("every path leads to the value it says, and every label is unique", () => {
    const own = bookOf(year)!;
    for (const { path, value } of entries) {
      const found = path
        .split(".")
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], own);
      expect([path, found]).toEqual([path, value]);
    }
    expect(new Set(entries.map(({ label }) => label.th)).size).toBe(entries.length);
  });

  test("the built-in values set again are no difference", () => {
    const same = new Map(entries.map(({ path, value }) => [path, value]));
    expect(applyOverride(bookOf(year)!, same)).toEqual({
      ok: true,
      rules: { book: bookOf(year)!, differences: [] },
    });
  });
});

test("own weights change the total and are told; the built-in book stays as it is", () => {
  const { book: changed, differences } = rulesWith(
    ["core.weights.IIT", 20],
    ["core.weights.EIT", 40],
  );
  expect(changed.core.weights).toEqual({ IIT: 20, EIT: 40, OIT: 40 });
  expect(book.core.weights).toEqual({ IIT: 30, EIT: 30, OIT: 40 });
  expect(differences.map(({ path, own, builtIn }) => [path, own.th, builtIn.th])).toEqual([
    ["core.weights.IIT", "20", "30"],
    ["core.weights.EIT", "40", "30"],
  ]);
  // 93.986 × 0.2 + 84.64666… × 0.4 + 98.75 × 0.4
  expect(assess(SAMPLE_SCORES, changed).total.score).toBeCloseTo(92.15587, 4);
  expect(assess(SAMPLE_SCORES).total.score).toBeCloseTo(93.0898, 4);
});

test("own cuts and pass line change level and verdicts", () => {
  const lenient = rulesWith(["core.levels.1.eachInstrument", 84], ["core.passLine", 82.18]).book;
  const assessment = assess(SAMPLE_SCORES, lenient);
  expect(assessment.level.name).toBe("ผ่านดี");
  expect(assessment.indicators.every(({ passes }) => passes)).toBe(true);
  expect(assess(SAMPLE_SCORES).level.name).toBe("ผ่าน");
});

test.each<[string, [string, RuleValue][], string, string[]]>([
  ["weights of 95", [["core.weights.IIT", 25]], "weights", ["core.weights.IIT"]],
  [
    "weights of 110 in two cells",
    [
      ["core.weights.IIT", 35],
      ["core.weights.OIT", 45],
    ],
    "weights",
    ["core.weights.IIT", "core.weights.OIT"],
  ],
  ["half a percent", [["core.weights.IIT", 29.5]], "whole", ["core.weights.IIT"]],
  ["a negative weight", [["core.weights.IIT", -1]], "range", ["core.weights.IIT"]],
  ["a pass line above 100", [["core.passLine", 100.5]], "range", ["core.passLine"]],
  [
    "a level above the better one",
    [["core.levels.2.total", 96]],
    "levels",
    ["core.levels.2.total"],
  ],
  ["a level below the next one", [["core.levels.0.total", 84]], "levels", ["core.levels.0.total"]],
  [
    "two equal levels",
    [
      ["core.levels.1.total", 95],
      ["core.levels.1.eachInstrument", 95],
    ],
    "levels",
    ["core.levels.1.total", "core.levels.1.eachInstrument"],
  ],
  ["parts of 90", [["eitParts.value.1", 40]], "parts", ["eitParts.value.1"]],
  ["points above 100", [["scales.0.points.value.5", 101]], "range", ["scales.0.points.value.5"]],
])("refuses %s", (_, own, kind, paths) => {
  expect(with_(...own)).toEqual({ ok: false, faults: [{ kind, paths }] });
});

test("weights are accepted exactly when they are whole, not negative and sum to 100", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 105 }),
      fc.integer({ min: -5, max: 105 }),
      fc.constantFrom(-1, 0, 0, 0, 1),
      (iit, eit, slip) => {
        const oit = 100 - iit - eit + slip;
        const applied = with_(
          ["core.weights.IIT", iit],
          ["core.weights.EIT", eit],
          ["core.weights.OIT", oit],
        );
        expect(applied.ok).toBe(slip === 0 && iit >= 0 && eit >= 0 && oit >= 0);
      },
    ),
  );
});
