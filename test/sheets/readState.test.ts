import { NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { describe as sentence } from "../../src/locale/describe";
import { yearTexts } from "../../src/locale/years";
import type { SheetCells } from "../../src/cells/values";
import { readState, type DataRanges } from "../../src/sheets/readState";
import { planSample } from "../../src/sheets/sample";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import type { DataSheetId } from "../../src/sheets/templates/all";
import { planAgency } from "../../src/sheets/templates/agency";
import { planCells, withCell } from "../support/planCells";

const { fiscalYear, planYear } = SAMPLE_AGENCY;
const sample: DataRanges = Object.fromEntries(
  planSample().map((plan) => [plan.id, planCells(plan)]),
);
const profileOf = (years: { fiscalYear: number; planYear: number }): SheetCells =>
  planCells(planAgency({ ...SAMPLE_AGENCY, ...years }));
const next = { fiscalYear: fiscalYear + 1, planYear: planYear + 1 };

/** The sample as the add-in made it before sheets carried their year. */
function olderForm(): Partial<Record<DataSheetId, SheetCells>> {
  const older = { ...sample } as Record<DataSheetId, SheetCells>;
  const yearRow = (cells: SheetCells, title: string): SheetCells => ({
    ...cells,
    values: cells.values.map((line, row) =>
      row === 0 ? [title, ...line.slice(1)] : row === 1 ? line.map(() => "") : line,
    ),
  });
  for (const id of ["items", "results", "progress", "calendar"] as const) {
    older[id] = yearRow(older[id], `ตาราง ปีงบประมาณ พ.ศ. ๒๕๖๙`);
  }
  older.measures = yearRow(older.measures, "มาตรการ");
  const { scores } = older;
  older.scores = {
    ...scores,
    formulas: scores.values.map((line, row) =>
      row === 1 ? line.map((value, column) => (column === 3 ? "=ITA_FiscalYear" : value)) : line,
    ),
  };
  return older;
}

const DATED = [
  "scores",
  "measures",
  "questions",
  "items",
  "results",
  "progress",
  "calendar",
] as const satisfies readonly DataSheetId[];

test.each(DATED)("the sheet %s keeps its year when the profile's is changed", (id) => {
  const state = readState({ ...sample, agency: profileOf(next) });
  const reading = state[id];
  expect(reading?.value).toBeNull();
  expect(reading?.problems).toHaveLength(1);
  const [problem] = reading?.problems ?? [];
  expect(problem?.place?.sheet).toBe(sample[id]?.sheet);
  expect(problem?.place?.address).toMatch(/^[A-Z]2$/);
  expect(problem && sentence(problem, "th")).toContain("“เริ่มปีงบประมาณใหม่”");
});

test("earlier years stay what they are, whatever the profile says", () => {
  const state = readState({ ...sample, agency: profileOf(next) });
  expect(state.history?.value?.map((year) => year.fiscalYear)).toEqual([
    fiscalYear - 2,
    fiscalYear - 1,
  ]);
});

test.each(DATED)("a year typed as Thai digits on %s is that year", (id) => {
  const cells = sample[id];
  if (!cells) throw new Error(id);
  const column = cells.values[1]?.findIndex((value) => typeof value === "number") ?? -1;
  const year = String(cells.values[1]?.[column]).replace(/\d/g, (digit) =>
    String.fromCharCode(0x0e50 + Number(digit)),
  );
  const typed = withCell(cells, `${String.fromCharCode(65 + column)}2`, year);
  expect(readState({ ...sample, [id]: typed })[id]?.problems).toEqual([]);
});

test("a sheet whose year was emptied is refused with its cell", () => {
  const state = readState({ ...sample, scores: withCell(sample.scores!, "D2", "") });
  expect(state.scores.problems.map((problem) => sentence(problem, "th"))).toEqual([
    `แผ่น “คะแนน” เซลล์ D2 ต้องเป็นปีงบประมาณ พ.ศ. แต่พบ “” โปรดพิมพ์ปีของตัวเลขในแผ่นนี้ เช่น ${fiscalYear}`,
  ]);
});

describe("a workbook of an older form, whose sheets carry no year", () => {
  test("is read as before", () => {
    const state = readState(olderForm());
    for (const id of DATED) expect(state[id]?.problems).toEqual([]);
    expect(state.scores.value?.fiscalYear).toBe(fiscalYear);
  });

  test("is refused whole when another sheet says that the profile's year was changed", () => {
    const state = readState({ ...olderForm(), agency: profileOf(next) });
    for (const id of DATED) expect(state[id]?.value).toBeNull();
    const [problem] = state.scores.problems;
    expect(problem?.place).toEqual({ sheet: "คะแนน", address: "D2" });
    expect(problem && sentence(problem, "th")).toContain(`เป็นของปี ${fiscalYear}`);
  });

  test("is refused by the periods of its measures, too", () => {
    const { scores, measures } = olderForm();
    const state = readState({ scores: scores!, measures: measures!, agency: profileOf(next) });
    expect(state.scores.value).toBeNull();
    expect(state.measures.problems.map(({ place }) => place?.address)).toEqual(["H4"]);
  });

  test("takes the profile's year where nothing contradicts", () => {
    const { scores } = olderForm();
    const state = readState({ scores: scores!, agency: profileOf(next) });
    expect(state.scores.value?.fiscalYear).toBe(next.fiscalYear);
  });
});

test.each([
  ["before the result", -1, "refused"],
  ["the same year", 0, "asked"],
  ["two years later", 2, "asked"],
  ["the year after", 1, "fine"],
])("a plan year %s is %s", (_, years, kind) => {
  const agency = profileOf({ fiscalYear: NEWEST_YEAR, planYear: NEWEST_YEAR + years });
  const { agency: read, notes } = readState({ agency });
  expect([
    read.value !== null,
    read.problems.length,
    (notes ?? []).some(({ text }) => text === yearTexts.planNotNext),
  ]).toEqual([kind !== "refused", kind === "refused" ? 1 : 0, kind === "asked"]);
  if (kind === "refused") expect(read.problems[0]?.place?.address).toBe("B8");
});
