import { applyOverride } from "../../../src/ita/override";
import { instrumentScores, totalScore, weightedScore } from "../../../src/ita/score";
import { levelOf, passes } from "../../../src/ita/level";
import { bookOf } from "../../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../../src/ita/rulebook/core";
import { roundHalfUp } from "../../../src/thai/round";
import { loadCalculated, type CalculatedCase } from "../../support/calculated";

const { program, cases, sample, copy } = loadCalculated();

/** The rules of a case: those of its year, with the office's own values. */
function coreOf({ year, own }: CalculatedCase) {
  const book = bookOf(year);
  if (!book) throw new Error(`no rulebook of ${year}`);
  if (!own) return book.core;
  const applied = applyOverride(book, new Map(Object.entries(own)));
  if (!applied.ok) throw new Error("own rules do not fit");
  return applied.rules.book.core;
}

test("the record says which program computed", () => {
  expect(program).toMatch(/LibreOffice \d+\.\d+/);
});

test.each(FISCAL_YEARS)("FY%i was recalculated with random scores and at every cut", (year) => {
  const core = bookOf(year)!.core;
  const ofYear = cases.filter((one) => one.year === year && !one.own);
  const cuts = core.levels.flatMap(({ total, eachInstrument }) => [total, eachInstrument ?? total]);
  const distinct = new Set([...cuts, core.passLine].filter((cut) => cut > 1));
  expect(ofYear).toHaveLength(8 + 4 * distinct.size);
  const reached = new Set(ofYear.map(({ level }) => level));
  expect(core.levels.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
});

test("the office's own rules were, too", () => {
  expect(cases.filter(({ own }) => own)).not.toEqual([]);
});

test.each(cases.map((one, index) => [index, one.year, one] as const))(
  "case %i of FY%i: the sheet gives what the functions give",
  (_, __, one) => {
    const core = coreOf(one);
    const instruments = instrumentScores(one.scores, core);
    const total = totalScore(one.scores, core);
    const grade = levelOf(total, instruments, core);
    const names = ["IIT", "EIT", "OIT"] as const;
    expect(one).toMatchObject({
      instruments: names.map((name) => roundHalfUp(instruments[name], 2)),
      weighted: names.map((name) => roundHalfUp(weightedScore(name, one.scores, core), 2)),
      total: roundHalfUp(total, 2),
      level: grade.ok && grade.value.level.name,
      passes: one.scores.map((score) => (passes(score, core) ? "p" : "-")).join(""),
    });
  },
);

test("the sample's data sheets give what the embedded engine gives", () => {
  expect(sample.formulas).toBeGreaterThan(0);
  expect(sample.differences).toEqual([]);
});

test("the committee's copy holds no formula, shows no error and what it showed when it was made", () => {
  expect(copy.cells).toBeGreaterThan(500);
  expect(copy).toMatchObject({ formulas: 0, errors: [], differences: [] });
});
