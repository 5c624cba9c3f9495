import { averagesOf, agencyRowOf, ranksOf, type AgencyRow } from "../../src/exchange/province";
import { commonYear, planProvince } from "../../src/exchange/provinceSheets";
import { readWorkbookFile } from "../../src/exchange/workbookOnFile";
import { WorkbookFile } from "../../src/files/workbook";
import { NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { pageBody, TABLE_PAGE } from "../../src/sheets/theme";
import { sampleFile } from "../support/workbookFiles";

const TODAY = { year: NEWEST_YEAR, month: 11, day: 28 };

function row(total: number | null, more: Partial<AgencyRow> = {}): AgencyRow {
  return {
    file: "ก.xlsx",
    name: "เทศบาลตำบลก",
    type: "เทศบาลตำบล",
    fiscalYear: NEWEST_YEAR,
    scores: total === null ? [] : new Array<number>(10).fill(total),
    instruments: total === null ? null : { IIT: total, EIT: total, OIT: total },
    total,
    level: total === null ? null : "ผ่าน",
    weakest: total === null ? null : 1,
    lacks: [],
    errors: 0,
    warnings: 0,
    firstError: "",
    ...more,
  };
}

test("the row of the sample says what its own sheets say", () => {
  const read = readWorkbookFile(sampleFile(), "ตัวอย่าง.xlsx");
  if (!read.ok) throw new Error(read.error.text.en);
  const { scores } = read.value.state;
  const made = agencyRowOf(read.value, TODAY);
  expect(made).toMatchObject({
    file: "ตัวอย่าง.xlsx",
    name: "เทศบาลเมืองตัวอย่าง",
    type: "เทศบาลเมือง",
    fiscalYear: scores.value?.fiscalYear,
    scores: scores.value?.scores,
  });
  expect(made.level).toMatch(/ผ่าน/);
  expect(made.weakest).toBe(8);
});

test.each([
  [
    [90, 95, 90],
    [2, 1, 2],
  ],
  [
    [90, null, 91],
    [2, null, 1],
  ],
  [
    [90.001, 90.004],
    [1, 1],
  ],
  [[], []],
])("ranks of %j are %j", (totals, ranks) => {
  expect(ranksOf(totals.map((total) => row(total)))).toEqual(ranks);
});

test("averages are over agencies with scores; none has none", () => {
  expect(averagesOf([row(80), row(90), row(null)])).toMatchObject({
    agencies: 2,
    total: 85,
    instruments: { IIT: 85, EIT: 85, OIT: 85 },
    scores: new Array(10).fill(85),
  });
  expect(averagesOf([row(null)])).toBeNull();
});

test("years are never mixed: the common one is averaged, others are followed up", () => {
  const other = row(10, { fiscalYear: NEWEST_YEAR - 1, name: "อบต.เก่า", file: "เก่า.xlsx" });
  const rows = [row(80), row(90), other];
  expect(commonYear(rows)).toBe(NEWEST_YEAR);
  const [overview, charts, followUp] = planProvince(rows, []);
  const texts = (plan: typeof overview) => JSON.stringify(plan?.blocks.map(({ cells }) => cells));
  expect(texts(overview)).not.toContain("อบต.เก่า");
  expect(texts(charts)).not.toContain("อบต.เก่า");
  expect(texts(followUp)).toContain("อบต.เก่า");
});

test("files that could not be read are listed with the reason and stop nothing", () => {
  const bad = readWorkbookFile(new Uint8Array(), "เสีย.xlsx");
  if (bad.ok) throw new Error("an empty file was read");
  const followUp = planProvince([row(80)], [{ file: "เสีย.xlsx", reason: bad.error }]).at(-1);
  const cells = followUp!.blocks.flatMap((block) => block.cells);
  expect(cells.at(-1)?.at(-1)).toBe("เสีย.xlsx");
  expect(cells.at(-1)?.at(-2)).toContain("เปิดไฟล์ เสีย.xlsx ไม่ได้");
});

test("no agency at all still gives both sheets", () => {
  expect(planProvince([], []).map(({ name }) => name)).toEqual(["ภาพรวมหน่วยงาน", "สิ่งที่ต้องติดตาม"]);
});

test("charts: averages by indicator and by type, totals; each whole on its page", () => {
  const rows = [
    ...Array.from({ length: 14 }, (_, i) => row(70 + i, { name: `เทศบาลตำบลที่ ${i}` })),
    ...Array.from({ length: 14 }, (_, i) =>
      row(80 + i, { name: `องค์การบริหารส่วนตำบลที่ ${i}`, type: "องค์การบริหารส่วนตำบล" }),
    ),
  ];
  const charts = planProvince(rows, []).find(({ id }) => id === "provinceCharts");
  expect(charts?.charts?.map(({ title }) => title)).toEqual([
    "คะแนนเฉลี่ยรายตัวชี้วัด",
    "คะแนนรวมเฉลี่ยตามประเภทหน่วยงาน",
    "คะแนนรวมรายหน่วยงาน",
  ]);
  const { height } = pageBody({ orientation: "Portrait", ...TABLE_PAGE });
  const heights = charts?.rowHeights.map((one) => one ?? 15) ?? [];
  for (const { place } of charts?.charts ?? []) {
    let [used, page] = [0, 0];
    const pageOfRow = heights.map((one) => {
      if (used + one > height) [used, page] = [0, page + 1];
      used += one;
      return page;
    });
    expect(pageOfRow[place.row]).toBe(pageOfRow[place.row + place.rows - 1]);
  }
  const many = planProvince([...rows, row(99)], []).find(({ id }) => id === "provinceCharts");
  expect(many?.charts).toHaveLength(2);
});

test("an error is told with its cell, and once where the sheet's own reading says it already", () => {
  const told = (sheet: string, row: number, column: number) => {
    const file = WorkbookFile.open(sampleFile());
    file.patch(sheet, {
      cells: new Map([[row, new Map([[column, { style: 0, value: "#N/A" }]])]]),
    });
    const read = readWorkbookFile(file.toBytes(), "ก.xlsx");
    if (!read.ok) throw new Error(read.error.text.en);
    return agencyRowOf(read.value, TODAY);
  };
  const inScores = told("คะแนน", 6, 3);
  expect(inScores.errors).toBe(1);
  expect(inScores.lacks.filter((sentence) => sentence.includes("D7"))).toHaveLength(1);
  expect(inScores.firstError).toBe("");
  const elsewhere = told("คะแนน", 40, 1);
  expect(elsewhere.lacks).toEqual([]);
  expect(elsewhere.firstError).toMatch(/^แผ่น “คะแนน” เซลล์ B41: .*#N\/A/);
});
