import { planReports } from "../../../src/excel/actions/reports";
import type { RuleValue } from "../../../src/ita/ruleEntries";
import { bookOf } from "../../../src/ita/rulebook/book";
import { describe as sentence } from "../../../src/locale/describe";
import { SAMPLE_SCORES } from "../../../src/sheets/samples/scores";
import { REPORT_IDS, type WorkbookState } from "../../../src/sheets/state";
import { planQuestions, readQuestions } from "../../../src/sheets/templates/questions";
import { readRules } from "../../../src/sheets/templates/readRules";
import { planRules } from "../../../src/sheets/templates/rules";
import { planCells, withCell } from "../../support/planCells";
import { stateOf } from "../../support/state";

const book = bookOf(2568)!;
const OWN = new Map<string, RuleValue>([
  ["core.weights.IIT", 20],
  ["core.weights.EIT", 40],
  ["core.levels.1.eachInstrument", 84],
  ["core.passLine", 90],
]);
const ownRules = readRules(planCells(planRules(2568, OWN)), book);
const NOTE = "ใช้เกณฑ์ที่หน่วยงานกำหนดเอง ได้แก่";

/** Texts and numbers of every report that can be made, by its id. */
function reportsOf(state: WorkbookState): ReadonlyMap<string, string> {
  const planned = planReports(state, REPORT_IDS);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  return new Map(
    planned.value.plans.map((plan) => [plan.id, planCells(plan).values.flat().join("\n")]),
  );
}

// Scores between the built-in pass line and the office's own one are weak only by the latter.
const questions = readQuestions(
  planCells(
    planQuestions(
      2568,
      ["i1", "e1", "o1"].map((code, index) => ({ code, score: 80 + 4 * index, previous: null })),
    ),
  ),
  book.core,
);
const state = { ...stateOf(), questions };
const without = reportsOf(state);
const own = reportsOf({ ...state, rules: ownRules });

test.each(Array.from(without.keys()))(
  "%s says that the office's own rules were used when they change it",
  (id) => {
    const changed = own.get(id) ?? "";
    expect(without.get(id)).not.toContain("เกณฑ์ที่หน่วยงานกำหนดเอง");
    const figures = (text: string) =>
      text
        .split("\n")
        .filter((line) => !line.includes(NOTE))
        .join("\n");
    if (figures(changed) !== without.get(id)) expect(changed).toContain(NOTE);
  },
);

test.each(["summary", "memo", "analysis", "weakness"])("%s depends on the rules", (id) => {
  expect(own.get(id)).not.toBe(without.get(id));
  expect(own.get(id)).toContain(NOTE);
});

test("the summary follows the own rules and lists what differs", () => {
  const text = own.get("summary") ?? "";
  // The announced figures are signed whatever the rules; the level they get, and the target, are those of the office.
  expect(text).toContain("ตามประกาศผลของสำนักงาน ป.ป.ช. ๙๓.๐๙ คะแนน อยู่ในระดับผ่านดี");
  // 89.65, 88.42, 83.34 and 82.18 lie below the own pass line, only the last two below the built-in one.
  const below = (report = "") => report.split("\n").filter((cell) => cell === "ต่ำกว่า").length;
  expect(below(text)).toBe(4);
  expect(below(without.get("summary"))).toBe(2);
  expect(text).toContain("น้ำหนัก IIT (ร้อยละ) ๒๐ (เดิม ๓๐)");
  expect(text).toContain("เกณฑ์ผ่าน (คะแนน) ๙๐ (เดิม ๘๕)");
});

test("without announced figures the summary computes by the own weights", () => {
  const { fiscalYear, scores: typed } = SAMPLE_SCORES;
  const computed = { fiscalYear, scores: typed };
  const text = reportsOf({ ...stateOf({ scores: computed }), questions, rules: ownRules }).get(
    "summary",
  );
  expect(text).toContain("92.155");
  expect(text).toContain("ได้คะแนนรวม ๙๒.๑๖ คะแนน ซึ่งคำนวณจากคะแนนรายตัวชี้วัด อยู่ในระดับผ่านดี");
});

test("a rules sheet that sets nothing changes no report", () => {
  const untouched = readRules(planCells(planRules(2568)), book);
  expect(reportsOf({ ...state, rules: untouched })).toEqual(without);
});

test("bad own rules refuse every report and name the cell", () => {
  const rules = readRules(withCell(planCells(planRules(2568)), "C5", 25), book);
  const planned = planReports({ ...stateOf({ scores: SAMPLE_SCORES }), rules });
  expect(planned.ok ? "made" : sentence(planned.error, "th")).toBe(
    "น้ำหนัก IIT, EIT และ OIT ในแผ่น “เกณฑ์” เซลล์ C5 รวมกันได้ร้อยละ 95 ต้องรวมเป็นร้อยละ 100 โปรดแก้น้ำหนัก หรือลบค่าของหน่วยงาน",
  );
});
