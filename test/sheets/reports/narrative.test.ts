import { planReports } from "../../../src/excel/actions/reports";
import { describe as sentence } from "../../../src/locale/describe";
import type { SheetPlan } from "../../../src/sheets/plan";
import { planFingerprint, rangeFingerprint } from "../../../src/sheets/fingerprint";
import { numberPages, planContents } from "../../../src/sheets/reports/contents";
import { readState } from "../../../src/sheets/readState";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import type { DataSheetId } from "../../../src/sheets/templates/all";
import type { ReportId } from "../../../src/sheets/state";
import { pageBody } from "../../../src/sheets/theme";
import { DATA_SETS, planDataSet, type DataSet } from "../../support/dataSets";
import { planCells } from "../../support/planCells";
import { printedPages } from "../../support/printed";
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
const memo = { department: "", number: "", date: "", subject: "", to: "", body: "" };

describe.each(SIZES)("%s data", (size) => {
  test.each(["cover", "memo"] as const)("%s fits one page at its own size", (id) => {
    const plan = planOf(id, DATA_SETS[size]);
    const page = pageBody(plan.page);
    const columns = plan.page.printArea?.columns ?? plan.columnWidths.length;
    const width = plan.columnWidths.slice(0, columns).reduce((sum, one) => sum + one, 0);
    expect(heightOf(plan)).toBeLessThanOrEqual(page.height);
    // Columns print 6 % wider than on screen.
    expect(width * 1.06).toBeLessThanOrEqual(page.width);
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
    expect(texts).toContain("บันทึกข้อความ");
    // Dots go on after a value to the end of its line.
    for (const value of ["ตย ๕๒๐๐๘/๑๒", "๑๑ ตุลาคม ๒๕๖๘"]) {
      expect(texts.some((text) => String(text).replace(/ \.+$/, "") === value)).toBe(true);
    }
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
    expect(joined).not.toContain("ขอเรียนว่า");
  });

  test.each([
    [{ total: 84.99 }, /^ตามที่สำนักงานป\.ป\.ช\.ได้ประกาศ.*ได้๘๔\.๙๙คะแนนอยู่ในระดับ/],
    [{}, /^ตามที่เทศบาล.*ซึ่งเมื่อคำนวณจากคะแนนรายตัวชี้วัดแล้วได้คะแนนรวม[๐-๙.]+คะแนนอยู่ในระดับ/],
  ])("announced figures are signed, computed ones are called so: %j", (published, expected) => {
    const scores = { ...ordinary.scores, published };
    const texts = textsOf(planOf("memo", { ...ordinary, scores })).map((text) =>
      String(text).replace(/\s/g, ""),
    );
    expect(texts.some((text) => expected.test(text))).toBe(true);
    expect(texts.join("")).not.toMatch(/ตรวจ.*ก่อนเผยแพร่|ต่างจากที่คำนวณ|ข้อควรระวัง/);
  });

  test("the second level is addressed to the office, not to who acts for it", () => {
    const signers = [
      { name: "ก", position: "ผู้อำนวยการกองคลัง", role: "ผู้จัดทำ" },
      { name: "ข", position: "ปลัดเทศบาล", role: "ผู้ตรวจสอบ" },
      {
        name: "ค",
        position: "รองนายกเทศมนตรี ปฏิบัติราชการแทน\nนายกเทศมนตรีเมืองตัวอย่าง",
        role: "ผู้อนุมัติ",
      },
    ];
    const agency = { ...ordinary.agency, signers, memo: { ...memo, number: "๑" } };
    const texts = textsOf(planOf("memo", { ...ordinary, agency }));
    expect(texts).toContain("เรียน  ปลัดเทศบาล");
    expect(texts).toContain("เรียน  นายกเทศมนตรีเมืองตัวอย่าง");
  });

  test("a memo that must break takes a whole signature level along", () => {
    const body = Array.from({ length: 12 }, () => "ข้อความยาว".repeat(14)).join("\n");
    const agency = { ...ordinary.agency, memo: { ...memo, body } };
    const plan = planOf("memo", { ...ordinary, agency });
    const pages = printedPages(plan);
    expect(pages.length).toBe(2);
    const cells = planCells(plan).values;
    const textOf = (row: number) => cells[row]?.map(String).join("") ?? "";
    const dates = pages.map(({ rows }) => rows.filter((row) => /^วันที่ \.+/.test(textOf(row))));
    const names = pages.map(({ rows }) => rows.filter((row) => /^\(/.test(textOf(row))));
    expect(names.map((rows) => rows.length)).toEqual(dates.map((rows) => rows.length));
  });

  test("a memo bears its page number at the top, from the second page on", () => {
    const { page } = planOf("memo", ordinary);
    expect(page).toMatchObject({
      bareFirstPage: true,
      centerHeader: expect.stringMatching(/- &P -$/),
    });
    expect(page.centerFooter).toBeUndefined();
  });

  test.each([10, 11, 12, 14, 16, 20, 30])(
    "a memo of %i paragraphs: no signature is on a page without the end of the text",
    (count) => {
      const body = Array.from({ length: count }, () => "ข้อความยาว".repeat(14)).join("\n");
      const agency = { ...ordinary.agency, memo: { ...memo, body } };
      const plan = planOf("memo", { ...ordinary, agency });
      const cells = planCells(plan).values;
      const pagesWith = (wanted: RegExp) =>
        printedPages(plan).flatMap(({ rows }, page) =>
          rows.some((row) => cells[row]?.some((cell) => wanted.test(String(cell)))) ? [page] : [],
        );
      const said = pagesWith(/ข้อความยาว|^เรียน/);
      expect(pagesWith(/^\(/).filter((page) => !said.includes(page))).toEqual([]);
    },
  );

  test.each([0, 2, 4, 6, 7, 8, 9])(
    "a memo of %i more paragraphs has no row without height",
    (more) => {
      const body = Array.from({ length: more + 1 }, () => "ข้อความยาว".repeat(14)).join("\n");
      const signers = ordinary.agency.signers.map((signer) => ({
        ...signer,
        position: "รองนายกเทศมนตรี\nปฏิบัติราชการแทน\nนายกเทศมนตรี",
      }));
      const agency = { ...ordinary.agency, signers, memo: { ...memo, body } };
      expect(planOf("memo", { ...ordinary, agency }).rowHeights).not.toContain(0);
    },
  );

  test("without scores neither cover nor memo is made by itself", () => {
    const state = stateOf();
    const problem = { text: { th: "ไม่มีคะแนน", en: "no scores" } };
    const planned = planReports({ ...state, scores: { value: null, problems: [problem] } });
    expect(planned.ok && planned.value.plans.map(({ id }) => id)).toEqual(["plan-8"]);
  });
});

test("weakness: NACC's two groups by name, every weak question with its reason, scores as numbers", () => {
  const cells = planCells(planOf("weakness", DATA_SETS.ordinary)).values;
  const rowOf = (text: string) => cells.findIndex((line) => line[0] === text);
  const groups = [rowOf("ข้อบกพร่องที่ต้องแก้ไขโดยเร่งด่วน"), rowOf("ประเด็นที่ต้องพัฒนาให้ดีขึ้น")] as const;
  expect(groups[0]).toBeGreaterThan(0);
  const second = groups[1] < 0 ? Infinity : groups[1];
  const rows = cells.flatMap((line, row) => (typeof line[1] === "number" ? [{ line, row }] : []));
  expect(rows.length).toBeGreaterThan(10);
  for (const { line, row } of rows) {
    const [text, score, result, reason] = line;
    const passes = Number(score) >= 85;
    expect(String(text)).toMatch(/^(?:ข้อ )?[ieo][๐-๙]+/);
    expect(result).toBe(passes ? "ถึง" : "ต่ำกว่า");
    expect(String(reason)).toMatch(passes ? /^ต่ำที่สุด/ : /^ต่ำกว่าค่าเป้าหมาย/);
    expect(row > second).toBe(passes);
  }
  expect(cells.flat().join("")).not.toMatch(/ยังไม่มีมาตรการ/);
});

test("summary: charts stand over empty room, their cells beside the page; bars show the whole scale", () => {
  const plan = planOf("summary", DATA_SETS.ordinary);
  const cells = planCells(plan).values;
  const printed = plan.page.printArea?.columns ?? 0;
  expect(plan.charts?.map(({ kind }) => kind)).toEqual(["bar", "line"]);
  for (const { kind, title, data, place, min, max, mark } of plan.charts ?? []) {
    expect([min, max, mark]).toEqual([kind === "bar" ? 0 : 70, 100, 85]);
    expect(title.includes("แกนเริ่มที่ ๗๐ ")).toBe(min > 0);
    expect(data.column).toBeGreaterThanOrEqual(printed);
    const values = cells
      .slice(data.row + 1, data.row + data.rows)
      .map((line) => line[data.column + 1]);
    expect(values.every((value) => Number(value) >= min && Number(value) <= max)).toBe(true);
    const covered = cells
      .slice(place.row, place.row + place.rows)
      .flatMap((line) => line.slice(place.column, place.column + place.columns));
    expect(covered.filter((cell) => cell !== "")).toEqual([]);
  }
  // All ten indicators are bars.
  expect(plan.charts?.[0]?.data.rows).toBe(11);
});

test("contents: a line, a page and a link for each report of the body", () => {
  const reports = (["memo", "cover", "summary", "analysis"] as const).map((id) => ({
    id,
    plan: planOf(id, DATA_SETS.ordinary),
  }));
  const numbered = numberPages(reports);
  expect(numbered.before).toBe(2);
  const pages = numbered.reports.map(({ plan }) => plan.page.firstPageNumber);
  const summaryPages = printedPages(reports[2]!.plan).length;
  expect(pages).toEqual([undefined, undefined, 1, 1 + summaryPages]);
  const entries = numbered.reports.map(({ id, plan }) => ({
    id,
    sheet: `แผ่น '${id}'`,
    page: plan.page.firstPageNumber ?? 1,
  }));
  const plan = planContents(entries, {
    agency: SAMPLE_AGENCY,
    options: { digits: "thai", tableSize: 14 },
  });
  const cells = planCells(plan).values;
  expect(
    plan.links?.map(({ row, column, sheet }) => [...(cells[row]?.slice(column) ?? []), sheet]),
  ).toEqual([
    ["สรุปผลคะแนน", 1, "แผ่น 'summary'"],
    ["บทวิเคราะห์รายตัวชี้วัด", 1 + summaryPages, "แผ่น 'analysis'"],
  ]);
});

test.each([
  { title: "รายงานผล", size: 16, column: 1 },
  {
    title: "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    size: 14,
    column: 1,
  },
  { title: "รายงานผลการดำเนินการตามมาตรการ".repeat(4), size: 14, column: 0 },
])(
  "contents: $title stands in letters of $size points, and no title of several lines is a link",
  (one) => {
    const plan = planContents([{ id: "summary", title: one.title, sheet: "แผ่น", page: 1 }], {
      agency: SAMPLE_AGENCY,
      options: { digits: "thai", tableSize: 14 },
    });
    expect([plan.font.size, plan.links?.map(({ column }) => column)]).toEqual([
      one.size,
      [one.column],
    ]);
  },
);

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
  const row = cells.values.findIndex((line) => typeof line[0] === "number");
  const column = 0;
  expect(rangeFingerprint(changed(row, column, 0.01))).not.toBe(print);
  const asText = String(cells.values[row]?.[column]);
  expect(rangeFingerprint(changed(row, column, asText))).not.toBe(print);
  expect(rangeFingerprint({ ...cells, row: 1 })).not.toBe(print);
});
