/** Published layouts brought into the add-in's own blank sheets: what stands where before, and after. */
import type { CellValue } from "../../../src/cells/values";
import { rulesIn } from "../../../src/ita/rulebook/standIn";
import { dataSheetOf } from "../../../src/sheets/templates/all";
import { findTables } from "../../../src/tables/find";
import { importTargetOf, planImport, type ImportTarget } from "../../../src/tables/import/plan";
import { serialFromDate } from "../../../src/thai/date";
import { LISTED_TABLES } from "../../checks/offices/listed";
import { PLANNED_TABLES } from "../../checks/offices/planned";
import { PUBLISHED_TABLES } from "../../checks/offices/published";
import { GOOD, office, type OfficeTable } from "../../checks/offices/sheet";
import { planCells } from "../../support/planCells";

const YEAR = 2568;

/** Cells that an import writes, by their address: "D5" for row 5 of column D. */
function written(
  cells: OfficeTable["cells"],
  target: ImportTarget,
): ReadonlyMap<string, CellValue> {
  const book = rulesIn(null, YEAR);
  const planBook = rulesIn(null, YEAR + 1);
  const context = { fiscalYear: YEAR, planYear: YEAR + 1, measures: [], book, planBook };
  const blank = planCells(dataSheetOf(target).plan(context));
  const tables = findTables(cells).filter((table) => importTargetOf(table) === target);
  const rules = target === "items" ? planBook : book;
  const plan = planImport(target, tables, blank, rules, "append");
  expect(plan.kept).toEqual([]);
  for (const { before } of plan.cells) expect(before).toBe("");
  return new Map(
    plan.cells.map(({ row, column, after }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      after,
    ]),
  );
}

const given = (name: string): OfficeTable["cells"] => {
  const table = { ...PUBLISHED_TABLES, ...PLANNED_TABLES, ...LISTED_TABLES }[name];
  if (!table) throw new RangeError(name);
  return table.cells;
};

test.each([
  "pointsAsTextInCells",
  "indicatorsAcrossOneRowEach",
  "fractionsShownAsPercent",
  "scoresBesideAListOfLevels",
  "linesFromPdf",
])("%s: ten scores and the announced total", (name) => {
  const cells = written(given(name), "scores");
  expect(GOOD.scores.map((_, i) => cells.get(`D${i + 5}`))).toEqual(GOOD.scores);
  expect(cells.get("F20")).toBe(GOOD.total);
});

test.each(["weightsAsWords", "yearsInRowsWithUnits"])("%s: what is announced", (name) => {
  const cells = written(given(name), "scores");
  const announced = [...GOOD.instruments, GOOD.total];
  expect(announced.map((_, i) => cells.get(`F${i + 17}`))).toEqual(announced);
  expect(cells.get("D22")).toBe(GOOD.level);
});

test.each<[string, ImportTarget, Readonly<Record<string, CellValue>>]>([
  [
    "threeHeadingRowsWithQuarters",
    "measures",
    { E4: "จัดทำคู่มือประชาชน", H4: "ไตรมาส ๑", I4: "สำนักปลัด", H13: "ไตรมาส ๒" },
  ],
  [
    "pastedParagraphsWithSubNumbers",
    "measures",
    {
      E4: "1.1 จัดทำคู่มือการให้บริการ",
      G4: "1) ประชุมคณะทำงาน\n2) ยกร่างคู่มือ\n3) เผยแพร่คู่มือ",
      A14: "การปฏิบัติหน้าที่",
      G14: "1) สำรวจความต้องการ\n2) จัดอบรม",
    },
  ],
  [
    "datesAsDays",
    "measures",
    { E14: "จัดทำคู่มือประชาชน", H14: "1 พ.ย. 2568 – 10 มี.ค. 2569", J14: "รายงานทุกเดือน" },
  ],
  [
    "questionsWithScoresAndMeasures",
    "measures",
    { B4: "i1", D4: "การประชาสัมพันธ์ยังไม่ทั่วถึง", F4: "ประชาชนยังรับรู้ข้อมูลน้อย" },
  ],
  ["resultsWithBudgets", "results", { A5: "จัดทำคู่มือประชาชน", E5: "จัดทำแล้ว 12 งานบริการ" }],
  ["itemsToDisclose", "items", { D4: "ปรับปรุงข้อมูลบนเว็บไซต์", F4: "ภายใน ๓๑ มี.ค. ๒๕๖๙" }],
  ["questionsUnderNamedSections", "questions", { E5: 85, E13: 89 }],
  ["itemsWithLinksAndChecks", "questions", { E29: 100, E34: 0 }],
  ["threePartsBelowEachOther", "questions", { E5: 88, E20: 82, E30: 100 }],
])("%s into %s", (name, target, cells) => {
  expect(Object.fromEntries(written(given(name), target))).toMatchObject(cells);
});

test("a code that stands alone under its heading is no text of a question", () => {
  expect(written(given("questionsWithScoresAndMeasures"), "measures").has("C4")).toBe(false);
});

test("a calendar: activities below those prepared, days as days and texts as texts", () => {
  const start = serialFromDate({ year: YEAR, month: 11, day: 1 });
  const calendar = office([
    ["ปฏิทินการประเมิน ITA"],
    ["กิจกรรม", "วันเริ่มต้น", "วันสิ้นสุด", "ผู้รับผิดชอบ"],
    ["เก็บข้อมูลแบบวัด IIT", start, start + 30, "สำนักปลัด"],
    ["ประชุมชี้แจงบุคลากรทุกกอง", "๑ ธ.ค. ๒๕๖๘", "๕ ธ.ค. ๒๕๖๘", "กองคลัง"],
  ]);
  const cells = written(calendar, "calendar");
  expect(Object.fromEntries(cells)).toEqual({
    B8: start,
    C8: start + 30,
    D8: "สำนักปลัด",
    A14: "ประชุมชี้แจงบุคลากรทุกกอง",
    B14: "๑ ธ.ค. ๒๕๖๘",
    C14: "๕ ธ.ค. ๒๕๖๘",
    D14: "กองคลัง",
  });
});
