import { bookOf } from "../../../src/ita/rulebook/book";
import { describe as sentence } from "../../../src/locale/describe";
import { planItems, readItems } from "../../../src/sheets/templates/items";
import { DATA_SETS } from "../../support/dataSets";
import { planCells, withCell } from "../../support/planCells";

const book = bookOf(2569)!;
const given = DATA_SETS.ordinary.items;
const filled = planCells(planItems(2569, given));

test.each([
  [2562, 48],
  [2565, 43],
  [2567, 35],
  [2568, 28],
  [2569, 26],
])("the sheet of %i has its %i items with the titles that are confirmed", (year, count) => {
  const own = bookOf(year)!;
  const rows = planCells(planItems(year)).values.filter((line) => /^o\d+$/.test(String(line[0])));
  expect(rows.map((line) => line[0])).toEqual(own.items.map((item) => item.code));
  expect(rows).toHaveLength(count);
  rows.forEach((line, index) => expect(line[1]).toBe(own.items[index]?.text.value ?? ""));
});

test("what the sheet was made from is read back", () => {
  const { value, problems } = readItems(filled, book);
  expect(problems).toEqual([]);
  expect(value).toMatchObject(given);
  expect(value?.[0]?.place).toEqual({ sheet: "ข้อ OIT", address: "A4" });
});

test("an item without anything planned is left out, and a sheet of such items is empty", () => {
  const partly = planCells(planItems(2569, given.slice(2, 3)));
  expect(readItems(partly, book).value?.map(({ code }) => code)).toEqual(["o3"]);
  const { value, problems } = readItems(planCells(planItems(2569)), book);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "แผ่น “ข้อ OIT” ยังไม่มีข้อมูล กรอกอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
  ]);
});

test.each([
  ["Thai digits", "O๑", "o1"],
  ["a zero for the letter", "๐๑", "o1"],
  ["with its word", "ข้อ o1", "o1"],
])("a code typed with %s is understood", (_, typed, code) => {
  expect(readItems(withCell(filled, "A4", typed), book).value?.[0]?.code).toBe(code);
});

test.each([
  [
    "beyond the year's last",
    "A4",
    "o27",
    "แผ่น “ข้อ OIT” เซลล์ A4 เป็น “o27” ซึ่งไม่ใช่รหัสข้อ OIT ของปี 2569 พิมพ์รหัส o1 ถึง o26",
  ],
  [
    "no code at all",
    "A4",
    "โครงสร้าง",
    "แผ่น “ข้อ OIT” เซลล์ A4 เป็น “โครงสร้าง” ซึ่งไม่ใช่รหัสข้อ OIT ของปี 2569 พิมพ์รหัส o1 ถึง o26",
  ],
  ["twice", "A5", "o1", "แผ่น “ข้อ OIT” มีข้อ o1 มากกว่าหนึ่งแถว ดูที่เซลล์ A5 แล้วรวมเป็นแถวเดียว"],
  ["an error", "C4", "#REF!", "แผ่น “ข้อ OIT” เซลล์ C4 มีค่าผิดพลาด #REF! โปรดแก้สูตรหรือพิมพ์ค่าใหม่"],
])("a cell that is %s is refused with its place", (_, address, typed, expected) => {
  const { value, problems } = readItems(withCell(filled, address, typed), book);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([expected]);
});

test("without a needed heading nothing is read", () => {
  const { problems } = readItems(withCell(filled, "C3", "อื่น ๆ"), book);
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "ตารางในแผ่น “ข้อ OIT” ไม่มีคอลัมน์ “มาตรการ/แนวทาง” โปรดพิมพ์หัวคอลัมน์นี้กลับในแถว 3:3",
  ]);
});
