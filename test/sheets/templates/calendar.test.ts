import { describe as sentence } from "../../../src/locale/describe";
import { planCalendar, readCalendar } from "../../../src/sheets/templates/calendar";
import { serialFromDate } from "../../../src/thai/date";
import { DATA_SETS } from "../../support/dataSets";
import { planCells, withCell } from "../../support/planCells";

const given = DATA_SETS.ordinary.calendar;
const filled = planCells(planCalendar(2569, given));
const serial = (year: number, month: number, day: number) => serialFromDate({ year, month, day });

test("what the sheet was made from is read back, dates as real dates", () => {
  const { value, problems } = readCalendar(filled, 2569);
  expect(problems).toEqual([]);
  expect(value).toMatchObject(given);
  expect(filled.values[3]?.slice(1, 3)).toEqual([serial(2568, 10, 1), serial(2568, 10, 31)]);
});

test("a new sheet names the usual activities without dates and counts as empty", () => {
  const sheet = planCells(planCalendar(2569));
  expect(sheet.values.slice(3).every(([activity, start]) => activity && !start)).toBe(true);
  expect(readCalendar(sheet, 2569).problems.map((problem) => sentence(problem, "th"))).toEqual([
    "แผ่น “ปฏิทิน” ยังไม่มีข้อมูล กรอกอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
  ]);
});

test.each([
  ["a real date", serial(2568, 10, 15)],
  ["with a time of day", serial(2568, 10, 15) + 0.5],
  ["Thai digits", "๑๕ ต.ค. ๒๕๖๘"],
  ["in full", "15 ตุลาคม พ.ศ. 2568"],
  ["in numbers", "15/10/2568"],
])("a date typed as %s is understood", (_, typed) => {
  expect(readCalendar(withCell(filled, "B4", typed), 2569).value?.[0]?.start).toEqual({
    year: 2568,
    month: 10,
    day: 15,
  });
});

test.each([
  ["blank", "B4", "", "แผ่น “ปฏิทิน” เซลล์ B4 ยังไม่ได้กรอก“วันเริ่มต้น” พิมพ์วันที่ เช่น 1 ต.ค. 2568"],
  ["no date", "C4", "สิ้นปี", "แผ่น “ปฏิทิน” เซลล์ C4 เป็น “สิ้นปี” ซึ่งอ่านเป็นวันที่ไม่ได้ พิมพ์วันที่ เช่น 1 ต.ค. 2568"],
  [
    "a Buddhist year that Excel took for its own",
    "B4",
    serial(2568 + 543, 10, 1),
    "แผ่น “ปฏิทิน” เซลล์ B4 Excel เก็บเป็นปี ค.ศ. 2568 ซึ่งน่าจะตั้งใจพิมพ์ปี พ.ศ. 2568 พิมพ์ใหม่โดยใช้ชื่อเดือน เช่น 1 ต.ค. 2568",
  ],
  [
    "after the end",
    "B4",
    serial(2568, 11, 1),
    "แผ่น “ปฏิทิน” เซลล์ C4 วันสิ้นสุดอยู่ก่อนวันเริ่มต้น โปรดตรวจวันที่ทั้งสองช่อง",
  ],
  ["without an activity", "A4", "", "แผ่น “ปฏิทิน” เซลล์ A4 ยังไม่ได้กรอกกิจกรรมของแถวนี้"],
])("%s is refused with its cell", (_, address, typed, expected) => {
  const { value, problems } = readCalendar(withCell(filled, address, typed), 2569);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([expected]);
});

test("an activity outside the year is refused, one that reaches into it is not", () => {
  const other = readCalendar(planCells(planCalendar(2569, given)), 2571);
  expect(sentence(other.problems[0]!, "th")).toBe(
    "แผ่น “ปฏิทิน” เซลล์ B4 กิจกรรมนี้ไม่อยู่ในปีงบประมาณ พ.ศ. 2571 โปรดตรวจวันที่",
  );
  expect(readCalendar(withCell(filled, "B4", serial(2568, 9, 1)), 2569).problems).toEqual([]);
});
