import { bookOf } from "../../../src/ita/rulebook/book";
import { describe as sentence } from "../../../src/locale/describe";
import { SAMPLE_MEASURES } from "../../../src/sheets/samples/measures";
import { planProgress, readProgress } from "../../../src/sheets/templates/progress";
import { DATA_SETS } from "../../support/dataSets";
import { planCells, withCell } from "../../support/planCells";

const book = bookOf(2568)!;
const given = DATA_SETS.ordinary.progress;
const filled = planCells(planProgress(2568, 2569, [], given));

test("what the sheet was made from is read back", () => {
  const { value, problems } = readProgress(filled, book);
  expect(problems).toEqual([]);
  expect(value).toMatchObject(given);
});

test("a new sheet takes guidelines, units and periods from the measures, each once", () => {
  const [first, second] = SAMPLE_MEASURES.slice(0, 2).map((one) => ({ ...one, indicator: 3 }));
  const plan = planProgress(2568, 2569, [first!, second!, { ...first!, measure: "ติดตามผล" }]);
  const { value } = readProgress(planCells(plan), book);
  expect(value).toEqual([
    {
      indicator: 3,
      guideline: `1. ${first!.measure}\n2. ${second!.measure}\n3. ติดตามผล`,
      responsible: `${first!.responsible}\n${second!.responsible}`,
      period: `${first!.period}\n${second!.period}`,
      progress: "",
      status: null,
      place: { sheet: "ความก้าวหน้า", address: "A6" },
    },
  ]);
});

test("a sheet with nothing but indicators is empty", () => {
  const { value, problems } = readProgress(planCells(planProgress(2568, 2569)), book);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "แผ่น “ความก้าวหน้า” ยังไม่มีข้อมูล กรอกอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
  ]);
});

test.each([
  ["ดำเนินการแล้วเสร็จ", "done"],
  ["ดำเนินการ แล้วเสร็จ", "done"],
  ["อยู่ระหว่างดำเนินการ", "ongoing"],
  ["ยังไม่ได้ดำเนินการ", "notStarted"],
  ["", null],
])("status “%s” is %s", (typed, status) => {
  expect(readProgress(withCell(filled, "F4", typed), book).value?.[0]?.status).toBe(status);
});

test.each([
  [
    "F4",
    "เสร็จ",
    "“สถานะ” ในแผ่น “ความก้าวหน้า” เซลล์ F4 เป็น “เสร็จ” เลือกค่าจากรายการเท่านั้น (ดำเนินการแล้วเสร็จ, ยังไม่ได้ดำเนินการ, อยู่ระหว่างดำเนินการ)",
  ],
  ["A4", "", "แผ่น “ความก้าวหน้า” เซลล์ A4 ยังไม่ได้เลือกตัวชี้วัด เลือกจากรายการ แล้วลองอีกครั้ง"],
  ["A4", "การตลาด", "แผ่น “ความก้าวหน้า” เซลล์ A4 เป็น “การตลาด” ซึ่งไม่ตรงกับตัวชี้วัดของปี 2568 เลือกจากรายการ"],
])("%s “%s” is refused with its place", (address, typed, expected) => {
  const { value, problems } = readProgress(withCell(filled, address, typed), book);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([expected]);
});
