import { planReports } from "../../../src/excel/actions/reports";
import { describe as sentence } from "../../../src/locale/describe";
import type { SheetPlan } from "../../../src/sheets/plan";
import { planFingerprint, rangeFingerprint } from "../../../src/sheets/fingerprint";
import { planContents } from "../../../src/sheets/reports/contents";
import { readState } from "../../../src/sheets/readState";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import type { DataSheetId } from "../../../src/sheets/templates/all";
import type { ReportId } from "../../../src/sheets/state";
import { pageBody } from "../../../src/sheets/theme";
import { DATA_SETS, planDataSet, type DataSet } from "../../support/dataSets";
import { planCells } from "../../support/planCells";
import { stateOf } from "../../support/state";

const SIZES = Object.keys(DATA_SETS) as (keyof typeof DATA_SETS)[];

function planOf(id: ReportId, set: DataSet): SheetPlan {
  const ranges = Object.fromEntries(
    planDataSet(set).map((plan) => [plan.id as DataSheetId, planCells(plan)]),
  );
  const planned = planReports(readState(ranges), [id]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  return planned.value.plans[0]!;
}
const textsOf = (plan: SheetPlan) =>
  planCells(plan)
    .values.flat()
    .filter((cell) => cell !== "");
const heightOf = (plan: SheetPlan) =>
  plan.rowHeights.reduce<number>((sum, height) => sum + (height ?? 15), 0);
const memo = { department: "", number: "", date: "", to: "", body: "" };

describe.each(SIZES)("%s data", (size) => {
  test.each(["cover", "memo"] as const)("%s fits one page at its own size", (id) => {
    const plan = planOf(id, DATA_SETS[size]);
    const page = pageBody(plan.page);
    const columns = plan.page.printArea?.columns ?? plan.columnWidths.length;
    const width = plan.columnWidths.slice(0, columns).reduce((sum, one) => sum + one, 0);
    expect(heightOf(plan)).toBeLessThanOrEqual(page.height);
    // Columns print up to 15 % wider than on screen.
    expect(width * 1.15).toBeLessThanOrEqual(page.width);
  });

  test.each(["cover", "memo", "summary", "analysis", "weakness"] as const)(
    "%s has no row that Excel cannot show",
    (id) => {
      const heights = planOf(id, DATA_SETS[size]).rowHeights.map((height) => height ?? 15);
      expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    },
  );
});

describe("memo", () => {
  const { ordinary } = DATA_SETS;

  test("prints what the profile says, the date in words", () => {
    const agency = {
      ...ordinary.agency,
      memo: { ...memo, number: "ตย 52008/12", date: { year: 2568, month: 10, day: 11 } },
    };
    const texts = textsOf(planOf("memo", { ...ordinary, agency }));
    expect(texts).toEqual(expect.arrayContaining(["บันทึกข้อความ", "ตย ๕๒๐๐๘/๑๒", "๑๑ ตุลาคม ๒๕๖๘"]));
  });

  test("the officer's own text is kept whole, also over several pages", () => {
    const body = Array.from(
      { length: 12 },
      (_, index) => `ย่อหน้า ${"ข้อความยาว".repeat(60)} จบ${index}`,
    );
    const agency = { ...ordinary.agency, memo: { ...memo, body: body.join("\n") } };
    const options = { ...ordinary.options, digits: "arabic" as const };
    const joined = textsOf(planOf("memo", { ...ordinary, agency, options }))
      .join("")
      .replace(/\s/g, "");
    for (const paragraph of body) expect(joined).toContain(paragraph.replace(/\s/g, ""));
    expect(joined).not.toContain("ด้วยเทศบาล");
  });

  test("without scores neither cover nor memo is made by itself", () => {
    const state = stateOf();
    const problem = { text: { th: "ไม่มีคะแนน", en: "no scores" } };
    const planned = planReports({ ...state, scores: { value: null, problems: [problem] } });
    expect(planned.ok && planned.value.plans.map(({ id }) => id)).toEqual(["plan-8"]);
  });
});

test("weakness: every weak question has what the plan does, scores are numbers", () => {
  const cells = planCells(planOf("weakness", DATA_SETS.ordinary)).values;
  const rows = cells.filter((line) => typeof line[1] === "number");
  expect(rows.length).toBeGreaterThan(10);
  for (const [text, score, result, reason, plan] of rows) {
    expect(String(text)).toMatch(/^[ieo][๐-๙]+/);
    expect(result).toBe(Number(score) >= 85 ? "ผ่าน" : "ไม่ผ่าน");
    expect(String(reason)).toMatch(Number(score) >= 85 ? /^ต่ำที่สุด/ : /^ต่ำกว่าเกณฑ์/);
    expect(plan).not.toBe("");
  }
});

test("summary: charts stand over cells of their data and over empty room", () => {
  const plan = planOf("summary", DATA_SETS.ordinary);
  const cells = planCells(plan).values;
  expect(plan.charts?.map(({ kind }) => kind)).toEqual(["bar", "line"]);
  for (const { data, place, min, max } of plan.charts ?? []) {
    const values = cells
      .slice(data.row + 1, data.row + data.rows)
      .map((line) => line[data.column + 1]);
    expect(values.every((value) => Number(value) >= min && Number(value) <= max)).toBe(true);
    const covered = cells
      .slice(place.row, place.row + place.rows)
      .flatMap((line) => line.slice(place.column, place.column + place.columns));
    expect(covered.filter((cell) => cell !== "")).toEqual([]);
  }
});

test("contents: a line and a link a report", () => {
  const entries = [
    { id: "cover", sheet: "ปก" },
    { id: "memo", sheet: "บันทึก 'ก'" },
  ] as const;
  const plan = planContents(entries, {
    agency: SAMPLE_AGENCY,
    options: { digits: "thai", tableSize: 14 },
  });
  const cells = planCells(plan).values;
  expect(plan.links?.map(({ row, column, sheet }) => [cells[row]?.[column], sheet])).toEqual([
    ["ปก", "ปก"],
    ["บันทึก 'ก'", "บันทึก 'ก'"],
  ]);
});

test("the fingerprint of a plan is that of its cells, and any change shows", () => {
  const plan = planOf("summary", DATA_SETS.ordinary);
  const cells = planCells(plan);
  const print = planFingerprint(plan);
  expect(rangeFingerprint(cells)).toBe(print);
  const changed = (row: number, column: number, value: string | number) => ({
    ...cells,
    values: cells.values.map((line, r) =>
      r === row ? line.map((old, c) => (c === column ? value : old)) : line,
    ),
  });
  expect(rangeFingerprint(changed(5, 2, 0.01))).not.toBe(print);
  expect(rangeFingerprint(changed(5, 2, String(cells.values[5]?.[2])))).not.toBe(print);
  expect(rangeFingerprint({ ...cells, row: 1 })).not.toBe(print);
});
