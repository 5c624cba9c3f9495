import type { CellValue, SheetCells } from "../../../src/cells/values";
import {
  proposeCleanup,
  proposeSteps,
  SURE_KINDS,
  type CleanupOptions,
  type Proposal,
} from "../../../src/checks/cleanup/propose";
import { findTables } from "../../../src/tables/find";

import { bookOf } from "../../../src/ita/rulebook/book";
import {
  banmo2569,
  chanthaburi2564,
  chiangmai2565,
  phanomrung2566,
  phitsanulok2568,
  sheetOf,
} from "../../tables/documents";

function propose(cells: SheetCells, options: Partial<CleanupOptions> = {}): Proposal[] {
  return proposeCleanup(findTables(cells), cells, { digits: "thai", ...options });
}
/** How many proposals do what. */
function counts(proposals: readonly Proposal[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const kind of proposals.flatMap((one) => one.kinds))
    counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}
const rowsOf = (proposals: readonly Proposal[]) =>
  proposals.map((one) => one.dropRows.map(({ row, like }) => [row, like]));

describe("the five documents", () => {
  test.each([
    [
      "phitsanulok 2568",
      phitsanulok2568,
      2568,
      { codes: 10, lists: 10, dates: 1, era: 5, headings: 9 },
    ],
    ["banmo 2569", banmo2569, 2569, { codes: 2, dates: 10, tags: 2, headings: 11, joins: 2 }],
    [
      "phanomrung 2566",
      phanomrung2566,
      2566,
      { tags: 18, lists: 10, boxes: 8, headings: 5, wraps: 3 },
    ],
    [
      "chiangmai 2565",
      chiangmai2565,
      2565,
      { tags: 211, dates: 43, digits: 83, headings: 42, joins: 1, characters: 1, wraps: 1 },
    ],
    ["chanthaburi 2564", chanthaburi2564, 2565, { tags: 34, dates: 8, headings: 2 }],
  ])("%s", (_, make, year, expected) => {
    expect(counts(propose(make(), { book: bookOf(year)! }))).toEqual(expected);
  });

  test.each([phitsanulok2568, banmo2569, phanomrung2566, chiangmai2565, chanthaburi2564])(
    "in steps: the same proposals, each row told once it is done",
    (make) => {
      const cells = make();
      const tables = findTables(cells);
      const steps = proposeSteps(tables, cells, { digits: "thai" });
      const told: number[] = [];
      let step = steps.next();
      for (; !step.done; step = steps.next()) told.push(step.value);
      expect(step.value).toEqual(propose(cells));
      const rows = tables.reduce((sum, { records }) => sum + records.length, 0);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.length).toBeGreaterThanOrEqual(rows);
      expect(Math.max(...told)).toBeLessThan(rows);
    },
  );

  test("a clean table gives nothing to do", () => {
    const cells = sheetOf("ดี", [
      ["ตัวชี้วัด", "ข้อคำถาม", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"],
      ["๑. การปฏิบัติหน้าที่", "i๑ ข้อคำถาม", "คู่มือ", "๑. ประชุม\n๒. รายงาน", "ไตรมาส ๑", "กองคลัง"],
      ["๒. การใช้งบประมาณ", "i๔ ข้อคำถาม", "เผยแพร่", "อบรม", "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙", "กองช่าง"],
    ]);
    expect(propose(cells, { book: bookOf(2568)! })).toEqual([]);
  });
});

const HEAD = ["ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา"];
const row = (number: string): CellValue[] => [number, "คู่มือ", "ประชุม", "ไตรมาส ๑"];

describe("repeated headings", () => {
  test("go with the blank rows and repeated titles above them, each with a row that looks like it", () => {
    const cells = sheetOf("ก", [["แผนปี ๒๕๖๙"], HEAD, row("๑"), [], ["แผนปี  ๒๕๖๙"], HEAD, row("๒")]);
    expect(rowsOf(propose(cells))).toEqual([
      [
        [3, null],
        [4, 0],
        [5, 1],
      ],
    ]);
  });

  test.each<[string, CellValue[][]]>([
    ["a title of its own", [[], ["ส่วนที่ ๒ มาตรการ EIT"], HEAD]],
    ["another wording", [["ที่", ...HEAD.slice(1)]]],
    ["something beside the table", [[...HEAD, "", "บันทึก"]]],
  ])("stay with %s", (_, between) => {
    expect(propose(sheetOf("ก", [HEAD, row("๑"), ...between, row("๒")]))).toEqual([]);
  });

  test("stay where a merged cell reaches into them from the data", () => {
    const cells = sheetOf("ก", [HEAD, row("๑"), HEAD, row("๒")]);
    const merged = { ...cells, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] };
    expect(propose(cells)).toHaveLength(1);
    expect(propose(merged)).toEqual([]);
  });

  test("blank rows without a heading stay", () => {
    expect(propose(sheetOf("ก", [HEAD, row("๑"), [], row("๒")]))).toEqual([]);
  });
});

describe("cut rows", () => {
  test.each([
    ["list items go on below", "๑. ประชุม", "๒. รายงาน", "๑. ประชุม\n๒. รายงาน"],
    ["a sentence goes on behind a space", "จัดประชุม", "ประจำเดือน", "จัดประชุม ประจำเดือน"],
    ["tags are taken away on the way", "<p>๑. ก</p>", "<p>๒. ข</p>", "๑. ก\n๒. ข"],
  ])("%s", (_, first, second, after) => {
    const cells = sheetOf("ก", [HEAD, ["๑", "คู่มือ", first, "ไตรมาส ๑"], HEAD, ["", "", second, ""]]);
    const join = propose(cells).find((one) => one.kinds.includes("joins"))!;
    expect(join).toMatchObject({ sure: false, dropRows: [{ row: 3, like: 1 }] });
    expect(join.edits).toEqual([{ row: 1, column: 2, before: first, after }]);
  });

  test("an item's name takes up the rest of it from the next row", () => {
    const join = propose(chiangmai2565()).find((one) => one.kinds.includes("joins"))!;
    expect(join.edits.map((one) => [one.column, one.before === ""])).toEqual([
      [0, false],
      [1, true],
      [2, true],
      [3, true],
      [4, true],
    ]);
  });

  test("are proposed cell by cell when joins are not asked for", () => {
    const cells = sheetOf("ก", [
      HEAD,
      ["๑", "คู่มือ", "<p>ก</p>", "ไตรมาส ๑"],
      ["", "", "<p>ข</p>", ""],
    ]);
    const proposals = propose(cells, { kinds: SURE_KINDS });
    expect(proposals.map((one) => [one.edits, one.sure])).toEqual([
      [[{ row: 1, column: 2, before: "<p>ก</p>", after: "ก" }], true],
      [[{ row: 2, column: 2, before: "<p>ข</p>", after: "ข" }], true],
    ]);
  });

  test("with a number or a formula in them stay", () => {
    const values = [HEAD, row("๑"), ["", "", 5, ""]];
    expect(propose(sheetOf("ก", values))).toEqual([]);
    const texts = [HEAD, row("๑"), ["", "", "ก", ""]];
    const formulas = [HEAD, row("๑"), ["", "", '="ก"', ""]];
    expect(propose(sheetOf("ก", texts, { formulas }))).toEqual([]);
    expect(propose(sheetOf("ก", texts))).toHaveLength(1);
  });
});

describe("every proposal", () => {
  const sheets = [phitsanulok2568, banmo2569, phanomrung2566, chiangmai2565, chanthaburi2564];

  test.each(sheets.map((make) => [make.name, make] as const))(
    "%s: no cell or row is named twice, ids differ, edits say what stands there",
    (_, make) => {
      const cells = make();
      const proposals = propose(cells);
      const places = proposals.flatMap((one) => [
        ...one.edits.map(({ row: at, column }) => `${at}:${column}`),
        ...one.dropRows.map((dropped) => `row ${dropped.row}`),
      ]);
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(proposals.map((one) => one.id)).size).toBe(proposals.length);
      const gone = new Set(proposals.flatMap((one) => one.dropRows.map((dropped) => dropped.row)));
      for (const edit of proposals.flatMap((one) => one.edits)) {
        expect(cells.values[edit.row]?.[edit.column]).toBe(edit.before);
        expect(edit.after).not.toBe(edit.before);
        expect(gone.has(edit.row)).toBe(false);
      }
      expect(proposals.every((one) => one.edits.length + one.dropRows.length > 0)).toBe(true);
    },
  );
});
