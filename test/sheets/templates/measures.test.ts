import { describe as sentence } from "../../../src/locale/describe";
import { bookOf } from "../../../src/ita/rulebook/book";
import { SAMPLE_MEASURES } from "../../../src/sheets/samples/measures";
import { planMeasures, readMeasures } from "../../../src/sheets/templates/measures";
import { planCells, withCell } from "../../support/planCells";

const book = bookOf(2568)!;
const filled = planCells(planMeasures(SAMPLE_MEASURES, 2568, 2569));
const read = (address: string, value: string | number) =>
  readMeasures(withCell(filled, address, value), book);

test("what the sheet was made from is read back", () => {
  const { value, problems } = readMeasures(filled, book);
  expect(problems).toEqual([]);
  expect(value).toEqual(
    SAMPLE_MEASURES.map((measure, index) => ({
      ...measure,
      place: { sheet: "มาตรการ", row: 3 + index },
    })),
  );
});

test("a new sheet has a row an indicator, which do not count as measures", () => {
  const { value, problems } = readMeasures(planCells(planMeasures(undefined, 2568)), book);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "แผ่น “มาตรการ” ยังไม่มีมาตรการ กรอกมาตรการอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
  ]);
});

test.each([
  ["a space in the code", "i ๑", "i1"],
  ["a one for the letter, certain within the indicator", "๑๑", "i1"],
  ["words stay as they are", "ข้อแรก", "ข้อแรก"],
  ["capital", "I1", "i1"],
])("question code: %s", (_, typed, code) => {
  expect(read("B4", typed).value?.[0]?.questionCode).toBe(code);
});

test.each([
  ["no indicator", "", "แผ่น “มาตรการ” เซลล์ A4 ยังไม่ได้เลือกตัวชี้วัด เลือกจากรายการ แล้วลองอีกครั้ง"],
  [
    "unknown indicator",
    "การบริหาร",
    "แผ่น “มาตรการ” เซลล์ A4 เป็น “การบริหาร” ซึ่งไม่ตรงกับตัวชี้วัดของปี 2568 เลือกจากรายการ",
  ],
])("%s is refused with its cell", (_, typed, expected) => {
  const { value, problems } = read("A4", typed);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([expected]);
});

test("a heading with line breaks and spaces is still found", () => {
  expect(read("E3", "มาตรการ/\nโครงการ/ กิจกรรม").value).toHaveLength(10);
});

test("without the heading of the measures nothing is read", () => {
  expect(sentence(read("E3", "รายการ").problems[0]!, "th")).toBe(
    "ตารางในแผ่น “มาตรการ” ไม่มีคอลัมน์ “มาตรการ/โครงการ/กิจกรรม” โปรดพิมพ์หัวคอลัมน์นี้กลับในแถว 3:3",
  );
});

test("text that looks like a formula is text", () => {
  expect(read("G4", "-เพิ่มช่องทาง").value?.[0]?.steps).toBe("-เพิ่มช่องทาง");
});
