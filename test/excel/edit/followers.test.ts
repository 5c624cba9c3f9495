import {
  followedArea,
  followFormulas,
  recordedFormulas,
  recordedTargets,
} from "../../../src/excel/edit/followers";
import type { CellRecord, CellsRecord } from "../../../src/excel/kept";

/** The record of one formula of B2 that showed 5, on sheet ก. */
function recordOf(before: string): CellsRecord {
  const cell: CellRecord = { row: 1, column: 1, before, after: 5, format: "General", wrap: null };
  return { stamp: "s", formulas: true, sheets: [{ id: "1", sheet: "ก", edits: [cell], rows: [] }] };
}

/** What becomes of such a formula, with its cell and its references at these addresses now. */
function follow(
  before: string,
  cell: string,
  targets: readonly string[],
  tables: Readonly<Record<string, readonly string[]>> = {},
) {
  const record = recordOf(before);
  const area = followedArea(cell)!;
  const names = new Map(recordedFormulas(record).map(({ name }) => [name, area]));
  [...recordedTargets(record).values()].forEach(({ name }, index) => {
    const target = followedArea(targets[index] ?? "");
    if (target) names.set(name, target);
  });
  const sheet = { row: area.row, column: area.column, values: [[5]], formulas: [[5]] };
  return followFormulas(record, {
    names,
    sheets: new Map([[area.sheet, sheet]]),
    tables: new Map(Object.entries(tables).map(([name, columns]) => [name, new Set(columns)])),
  });
}

test.each([
  ["a column inserted before", "=ITA.THAI(A2)", "ก!C2", ["ก!B2"], "=ITA.THAI(B2)"],
  ["a column inserted within", "=ITA.TOTAL($D2:$M2)", "ก!B2", ["ก!D2:N2"], "=ITA.TOTAL($D2:$N2)"],
  ["cut and pasted to another sheet", "=ITA.THAI(A2)", "'ข ค'!D9", ["ก!A2"], "=ITA.THAI('ก'!A2)"],
  ["its reference cut and pasted", "=ITA.THAI(A2)", "ก!B2", ["ข!F7"], "=ITA.THAI('ข'!F7)"],
  ["whole columns", "=ITA.INDICATOR($D:$D)", "ก!B2", ["ก!E:E"], "=ITA.INDICATOR($E:$E)"],
  ["whole rows", "=ITA.INDICATOR(3:4)", "ก!B2", ["ก!5:6"], "=ITA.INDICATOR(5:6)"],
  ["a text like a reference", '=ITA.THAI("A1")&A2', "ก!C2", ["ก!B2"], '=ITA.THAI("A1")&B2'],
  ["a spilled range", "=ITA.RANK(A2#,A2#)", "ก!C2", ["ก!B2"], "=ITA.RANK(B2#,B2#)"],
  ["another workbook", "=ITA.THAI([1]x!A1)", "ก!C2", [], "=ITA.THAI([1]x!A1)"],
])("%s", (_what, before, cell, targets, formula) => {
  const { returning, edited, lost } = follow(before, cell, targets);
  expect(returning.map((one) => one.formula)).toEqual([formula]);
  expect([...edited, ...lost]).toEqual([]);
});

test("what a formula refers to is gone", () => {
  expect(follow("=ITA.THAI(A2)", "ก!B2", []).lost).toEqual([
    { sheet: "ก", address: "B2", formula: "=ITA.THAI(A2)" },
  ]);
});

test.each([
  ["=ITA.INDICATOR(t[คะแนน])", { t: ["คะแนน"] }, true],
  ["=ITA.INDICATOR(t[[#Headers],[คะแนน]])", { t: ["คะแนน"] }, true],
  ["=ITA.INDICATOR(t[คะแนน])", { t: ["ผล"] }, false],
  ["=ITA.INDICATOR(t[คะแนน])", {}, false],
  ['=ITA.THAI("t[คะแนน]")', {}, true],
])("tables and columns that %s names", (before, tables, comes) => {
  const standing: Readonly<Record<string, readonly string[]>> = tables;
  expect(follow(before, "ก!B2", [], standing).returning).toHaveLength(comes ? 1 : 0);
});
