/** Spreadsheets that are no ITA tables: nothing of ours is an error or a warning there, and no size makes it fail. */
import fc from "fast-check";
import type { CellValue, SheetCells } from "../../src/cells/values";
import { check } from "../../src/checks/check";
import { sourceOf } from "./books";

function sheetOf(
  values: readonly (readonly CellValue[])[],
  more: Partial<SheetCells> = {},
): SheetCells {
  const width = Math.max(...values.map((line) => line.length));
  return {
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: values.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? "")),
    ...more,
  };
}

function loudIn(...sheets: SheetCells[]): string[] {
  return check(sourceOf({ sheets, agency: null }))
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, place }) => `${rule} ${place.address}`);
}

const rows = (count: number, of: (index: number) => CellValue[]) =>
  Array.from({ length: count }, (_, i) => of(i));

test.each<[string, SheetCells]>([
  [
    "a budget",
    sheetOf([
      ["งบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2568"],
      ["ลำดับ", "หมวด", "งบประมาณ", "ร้อยละ"],
      [1, "ค่าตอบแทน", 1_250_000, 0.25],
      [2, "ค่าใช้สอย", 2_500_000, 0.5],
      [3, "ค่าวัสดุ", 1_250_000, 0.25],
      ["", "รวม", 5_000_000, 1],
    ]),
  ],
  [
    "a form of a project",
    sheetOf([
      ["โครงการแข่งขันกีฬา ประจำปี 2566"],
      ["ชื่อโครงการ", "แข่งขันกีฬาต้านยาเสพติด"],
      ["ผู้รับผิดชอบ", "กองการศึกษา"],
      ["วิธีดำเนินการ", "จัดการแข่งขัน"],
      ["ระยะเวลา", "31 ก.พ. 2560"],
    ]),
  ],
  [
    "a project plan",
    sheetOf([
      ["แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566"],
      ["ที่", "โครงการ", "งบประมาณ", "สถานที่"],
      [1, "ก่อสร้างถนน", 500_000, "หมู่ 1"],
      [2, "วางท่อระบายน้ำ", 300_000, "หมู่ 2"],
    ]),
  ],
  [
    "marks of a school",
    sheetOf([
      ["ผลการเรียน ปีการศึกษา 2567"],
      ["เลขที่", "ชื่อ", "คะแนนเก็บ", "คะแนนสอบ", "รวม", "เกรด"],
      ...rows(12, (i) => [i + 1, `นักเรียนคนที่ ${i + 1}`, 40 + i, 30 + i, 70 + 2 * i, "3.5"]),
    ]),
  ],
  [
    "a staff list",
    sheetOf([
      ["ชื่อ", "ตำแหน่ง", "ระดับ", "สังกัด", "โทรศัพท์"],
      ["บุคคลหนึ่ง", "นักวิชาการ", "ชำนาญการ", "สำนักปลัด", "02-000-0000"],
      ["บุคคลสอง", "เจ้าพนักงาน", "ปฏิบัติงาน", "กองคลัง", "02-000-0001"],
    ]),
  ],
  [
    "key figures of a firm",
    sheetOf([
      ["KPI", "Target", "Score", "Weight", "Level"],
      ["Sales", 120, 133.5, 0.3, "A"],
      ["Returns", 5, 7.1, 0.7, "C"],
    ]),
  ],
  [
    "a satisfaction survey",
    sheetOf([
      ["แบบสำรวจความพึงพอใจ ปี 2567"],
      ["ข้อ", "รายการ", "ค่าเฉลี่ย", "S.D.", "ระดับ"],
      ["1", "การให้บริการ", 4.51, 0.52, "มากที่สุด"],
      ["2", "สถานที่", 4.21, 0.61, "มาก"],
      ["3", "เจ้าหน้าที่", 4.35, 0.55, "มาก"],
    ]),
  ],
  [
    "elections by year",
    sheetOf([
      ["หน่วยเลือกตั้ง", 2562, 2566],
      ["หมู่ 1", 512, 498],
      ["หมู่ 2", 1_204, 1_377],
      ["เทศบาลตำบลหนึ่ง", 9_120, 9_871],
      ["เทศบาลตำบลสอง", 8_333, 8_005],
    ]),
  ],
  [
    "an inventory with codes",
    sheetOf([
      ["Code", "Item", "Price"],
      ["I1", "Ink", 350],
      ["E2", "Envelope", 2],
      ["O3", "Oil", 120],
      ["I4", "Iron", 890],
    ]),
  ],
])("%s", (_name, sheet) => {
  expect(loudIn(sheet)).toEqual([]);
});

const word = fc.constantFrom<CellValue>(
  "",
  "รวม",
  "คะแนน",
  "ระดับ",
  "โครงการ",
  "ปี",
  "2568",
  2568,
  1,
  0.5,
  93.82,
  1e9,
  -1,
  true,
  "A",
  "ผ่าน",
  "x",
  "หมายเหตุ",
);

test("grids of odd words and numbers never make the checks fail", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      (values) => {
        expect(() => loudIn(sheetOf(values))).not.toThrow();
      },
    ),
  );
});

test("two cells 130,000 rows apart, and a sheet whose rows hold nothing, are looked through", () => {
  const blank = [""];
  const far = Array.from({ length: 130_000 }, () => blank);
  far[0] = ["ต้น"];
  far[129_999] = ["ท้าย"];
  expect(loudIn(sheetOf([["a"]], { values: far }))).toEqual([]);
  // Excel answers null for cells of ranges that are too large.
  const holes = [[null], ["ก"], null] as unknown as CellValue[][];
  expect(loudIn(sheetOf([["a"]], { values: holes.filter(Boolean) }))).toEqual([]);
});

test("a plan of more rows than a call takes arguments is checked", () => {
  const lines = rows(30_000, (i) => ["การใช้งบประมาณ", `มาตรการ ${i}`, "ประชุม", "ตลอดปี", "กองคลัง"]);
  const headings = ["ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"];
  expect(() => loudIn(sheetOf([headings, ...lines]))).not.toThrow();
});
