import fc from "fast-check";
import { gather, sheetOfBlank, sheetOfBlankFinding } from "../../src/taskpane/blankCells";
import { RULES } from "../../src/checks/all";
import type { Finding } from "../../src/checks/rule";
import { workbookTexts } from "../../src/locale/workbook";
import { readState } from "../../src/sheets/readState";
import { planAgency } from "../../src/sheets/templates/agency";
import { planMeasures } from "../../src/sheets/templates/measures";
import { planScores } from "../../src/sheets/templates/scores";
import { planCells } from "../support/planCells";

describe("gather", () => {
  const byLetter = (text: string) => (/^[A-Z]/.test(text) ? text.charAt(0) : null);

  test.each<[string, string[], [string | null, string[]][]]>([
    ["nothing", [], []],
    ["no blanks", ["a", "b"], [[null, ["a"]], [null, ["b"]]]], // oxfmt-ignore
    ["one blank stays in its own words", ["A1", "b"], [[null, ["A1"]], [null, ["b"]]]], // oxfmt-ignore
    [
      "blanks of a sheet stand in the place of the first",
      ["a", "A1", "b", "B1", "A2", "B2", "A3"],
      [
        [null, ["a"]],
        ["A", ["A1", "A2", "A3"]],
        [null, ["b"]],
        ["B", ["B1", "B2"]],
      ],
    ],
  ])("%s", (_, things, expected) => {
    expect(gather(things, byLetter).map(({ sheet, items }) => [sheet, items])).toEqual(expected);
  });

  test("loses nothing, and never changes the order within a sheet", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "A1", "A2", "B1", "B2")), (things) => {
        const entries = gather(things, byLetter);
        expect(entries.flatMap(({ items }) => items).sort()).toEqual([...things].sort());
        for (const { sheet, items } of entries) {
          if (sheet === null) expect(items).toHaveLength(1);
          else expect(items).toEqual(things.filter((thing) => byLetter(thing) === sheet));
        }
      }),
    );
  });
});

test("every problem of freshly added sheets is a blank cell, but the measures as a whole", () => {
  const state = readState({
    agency: planCells(planAgency()),
    scores: planCells(planScores(undefined, 2568)),
    measures: planCells(planMeasures(undefined, 2568, 2569)),
  });
  const problems = [state.agency, state.scores, state.measures].flatMap((one) => one.problems);
  expect(gather(problems, sheetOfBlank).map(({ sheet, items }) => [sheet, items.length])).toEqual([
    ["ข้อมูลหน่วยงาน", state.agency.problems.length],
    ["คะแนน", 10],
    ...state.measures.problems.map(() => [null, 1]),
  ]);
});

test("a problem of another kind, or without a place, is none", () => {
  const place = { sheet: "คะแนน", address: "D5" };
  expect(sheetOfBlank({ text: workbookTexts.scoreNotNumber, place })).toBeNull();
  expect(sheetOfBlank({ text: workbookTexts.fieldBlank })).toBeNull();
  expect(sheetOfBlank({ text: workbookTexts.fieldBlank, place })).toBe("คะแนน");
});

test("findings of blank cells are those of two rules that exist", () => {
  const place = { sheet: "แผน", address: "E4" };
  const blank = RULES.filter(
    ({ id }) => sheetOfBlankFinding({ rule: id, place } as Finding) === place.sheet,
  );
  expect(blank.map(({ id }) => id)).toEqual(["measure-missing", "part-empty"]);
});
