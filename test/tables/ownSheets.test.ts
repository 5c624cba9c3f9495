/**
 * The add-in's own sheets are read by what stands on them: every year's, blank or filled, under any name, each for
 * what it is and without a doubt. So a copy, a renamed sheet or a file that lost our names is no stranger.
 */
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";
import { rulesIn } from "../../src/ita/rulebook/standIn";
import type { SheetPlan } from "../../src/sheets/plan";
import { planSample } from "../../src/sheets/sample";
import { DATA_SHEETS, type DataSheetId } from "../../src/sheets/templates/all";
import { findTables } from "../../src/tables/find";
import { survey } from "../../src/tables/survey";
import type { TableKind } from "../../src/tables/table";
import { planCells } from "../support/planCells";

/** Kinds of the tables of each sheet, top down and left to right; the others hold no table of theirs. */
const KINDS: Readonly<Partial<Record<DataSheetId, readonly TableKind[]>>> = {
  scores: ["scores", "scores"],
  measures: ["measures"],
  questions: ["question-scores", "score-comparison"],
  items: ["oit-plan"],
  results: ["result"],
  progress: ["progress"],
  calendar: ["calendar"],
  history: ["yearly-scores"],
};

/** Kind and sureness of every table that is listed of a sheet, here under a name that says nothing. */
function listed(plan: SheetPlan, name: string) {
  const cells = { ...planCells(plan), sheet: name };
  return survey(findTables(cells), []).map(({ kind, sureness }) => `${kind} ${sureness}`);
}

const expected = (id: string) =>
  Object.entries(KINDS).flatMap(([sheet, kinds]) =>
    sheet === id ? kinds.map((kind) => `${kind} sure`) : [],
  );

describe.each(FISCAL_YEARS)("a blank sheet of %d", (fiscalYear) => {
  const planYear = fiscalYear + 1;
  const book = rulesIn(null, fiscalYear);
  const planBook = rulesIn(null, planYear);
  test.each(DATA_SHEETS.map(({ id, plan }) => ({ id, plan })))("$id", ({ id, plan }) => {
    const made = plan({ fiscalYear, planYear, measures: [], book, planBook });
    expect(listed(made, made.name)).toEqual(expected(id));
    expect(listed(made, "Sheet1 (2)")).toEqual(expected(id));
  });
});

describe("a sheet of the sample", () => {
  test.each(planSample().map((plan) => [plan.name, plan] as const))("%s", (name, plan) => {
    expect(listed(plan, name)).toEqual(expected(plan.id));
    expect(listed(plan, "Sheet1 (2)")).toEqual(expected(plan.id));
  });
});
