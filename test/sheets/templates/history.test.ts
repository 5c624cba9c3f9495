import { describe as sentence } from "../../../src/locale/describe";
import type { PastYear } from "../../../src/ita/records";
import { planHistory, readHistory } from "../../../src/sheets/templates/history";
import { planCells, withCell } from "../../support/planCells";

const YEARS: PastYear[] = [
  { fiscalYear: 2566, scores: [90, ...Array<null>(9).fill(null)], total: 88.15 },
  {
    fiscalYear: 2567,
    scores: [80, 80, 80, 80, 80, 90, 90, 90, 100, 100],
    total: 91,
  },
];
const filled = planCells(planHistory(2568, YEARS));

test("what the sheet was made from is read back, oldest first", () => {
  expect(readHistory(filled, 2568)).toEqual({ value: YEARS, problems: [], notes: [] });
});

test("a blank total is computed by the rules of its year when every indicator is there", () => {
  // IIT 80 × 30 % + EIT 90 × 30 % + OIT 100 × 40 %
  const blank = withCell(withCell(filled, "G14", ""), "F14", "");
  const read = readHistory(blank, 2568);
  expect(read.value?.map(({ fiscalYear, total }) => [fiscalYear, total])).toEqual([
    [2566, null],
    [2567, 91],
  ]);
});

test("Thai digits are read, in the heading too", () => {
  const typed = withCell(withCell(filled, "G3", "๒๕๖๕"), "G4", "๗๙.๕");
  const read = readHistory(typed, 2568);
  expect(read.value?.map((year) => [year.fiscalYear, year.scores[0]])).toEqual([
    [2565, 79.5],
    [2566, 90],
  ]);
});

test("a year that is not past is left out and said", () => {
  const read = readHistory(filled, 2567);
  expect(read.value?.map((year) => year.fiscalYear)).toEqual([2566]);
  expect(read.notes?.map((note) => sentence(note, "th"))).toEqual([
    "แผ่น “คะแนนย้อนหลัง” เซลล์ G3 ปี 2567 ไม่ใช่ปีก่อนปีที่ประเมิน (2567) จึงไม่ได้นำมาเปรียบเทียบ",
  ]);
});

test.each([
  [
    "nothing typed",
    planCells(planHistory(2568)),
    "แผ่น “คะแนนย้อนหลัง” ยังไม่มีคะแนนของปีก่อน กรอกอย่างน้อยหนึ่งปี แล้วลองอีกครั้ง",
  ],
  [
    "a year twice",
    withCell(filled, "F3", 2567),
    "แผ่น “คะแนนย้อนหลัง” เซลล์ G3 มีคอลัมน์ของปี 2567 มากกว่าหนึ่งคอลัมน์ โปรดลบคอลัมน์ที่ซ้ำ",
  ],
  [
    "a score over 100",
    withCell(filled, "G5", 101),
    "คะแนนในแผ่น “คะแนนย้อนหลัง” เซลล์ G5 เป็น 101 ต้องอยู่ระหว่าง 0 ถึง 100",
  ],
  [
    "an indicator twice",
    withCell(filled, "A5", 1),
    "แผ่น “คะแนนย้อนหลัง” มีแถวของตัวชี้วัดที่ 1 มากกว่าหนึ่งแถว ดูที่เซลล์ A5 แล้วลบแถวที่ซ้ำ",
  ],
  [
    "the heading deleted",
    withCell(withCell(filled, "A3", ""), "B3", ""),
    "แผ่น “คะแนนย้อนหลัง” ไม่มีหัวข้อ “ตัวชี้วัดที่” โปรดพิมพ์หัวข้อนี้กลับในช่วง 1:3",
  ],
])("refuses: %s", (_, range, expected) => {
  const read = readHistory(range, 2568);
  expect(read.value).toBeNull();
  expect(read.problems.map((problem) => sentence(problem, "th"))).toEqual([expected]);
});
