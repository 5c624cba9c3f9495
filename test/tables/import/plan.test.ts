/** Measures of every layout reach the sheet of measures with all that they say. */
import type { SheetCells } from "../../../src/cells/values";
import { bookFor } from "../../../src/ita/rulebook/book";
import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { findTables } from "../../../src/tables/find";
import { planImport } from "../../../src/tables/import/plan";
import { MEASURE_TABLES } from "../../checks/offices/measures";
import { sheetOf } from "../documents";

const HEADINGS = ["ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"];

function imported(cells: SheetCells): string[][] {
  const into = sheetOf("มาตรการ", [
    HEADINGS,
    ["การใช้อำนาจ", "มีอยู่แล้ว", "ทบทวน", "ตลอดปีงบประมาณ", "กองคลัง"],
  ]);
  const plan = planImport("measures", findTables(cells), into, bookFor(NEWEST_YEAR), "append");
  const rows = new Map<number, string[]>();
  for (const { row, column, after } of plan.cells) {
    const line = rows.get(row) ?? HEADINGS.map(() => "");
    line[column] = String(after);
    rows.set(row, line);
  }
  return [...rows.values()];
}

test.each([
  [
    "cardsBelowEachOther",
    10,
    [
      "การปฏิบัติหน้าที่",
      "จัดทำคู่มือประชาชน",
      "ประชุมคณะทำงานและมอบหมายงาน",
      "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙",
      "สำนักปลัดเทศบาล",
    ],
  ],
  [
    "cardsSideBySide",
    3,
    ["", "จัดทำคู่มือประชาชน", "ประชุมคณะทำงานและมอบหมายงาน", "ต.ค. 2568 - ก.ย. 2569", "สำนักปลัดเทศบาล"],
  ],
  [
    "monthsUnderYears",
    3,
    ["", "จัดทำคู่มือประชาชน", "ประชุมคณะทำงานและมอบหมายงาน", "ต.ค. – ธ.ค.", "สำนักปลัดเทศบาล"],
  ],
])("%s", (name, count, first) => {
  const cells = MEASURE_TABLES[name]?.cells;
  const rows = cells ? imported(cells) : [];
  expect(rows).toHaveLength(count);
  expect(rows[0]).toEqual(first);
});

test("split paragraphs are joined again, and the line over them names the indicator", () => {
  const cells = MEASURE_TABLES["sectionsAndSplitParagraphs"]?.cells;
  const [first] = cells ? imported(cells) : [];
  expect(first?.[0]).toBe("การปฏิบัติหน้าที่");
  expect(first?.[2]).toBe("๑. ประชุมคณะทำงาน\n๒. จัดทำร่าง\n๓. เผยแพร่ทางเว็บไซต์");
});
