import type { RuleValue } from "../../../src/ita/override";
import { ruleEntries } from "../../../src/ita/override";
import { bookOf } from "../../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../../src/ita/rulebook/core";
import { describe as sentence } from "../../../src/locale/describe";
import { ownRulesText } from "../../../src/locale/rules";
import { planRules, readRules } from "../../../src/sheets/templates/rules";
import { planCells, withCell } from "../../support/planCells";

const book = bookOf(2568)!;
const empty = planCells(planRules(2568));
const rowOf = (label: string) =>
  empty.values.findIndex((line) => String(line[0]).startsWith(label)) + 1;

test.each(FISCAL_YEARS)("the sheet of FY%i shows everything with confidence and source", (year) => {
  const own = bookOf(year)!;
  const cells = planCells(planRules(year));
  const lines = cells.values.filter((line) => line[4] !== "" && line[4] !== "ที่มา");
  const facts =
    ruleEntries(own).length +
    own.indicators.length +
    own.core.oitGroups.length +
    own.scales.length +
    own.questions.length +
    own.items.length;
  expect(lines).toHaveLength(facts);
  const confidences = new Set(lines.map((line) => line[3]));
  for (const confidence of confidences) {
    expect(["แน่นอน", "น่าจะใช่", "ยังไม่ยืนยัน"]).toContain(confidence);
  }
  expect(readRules(cells, own)).toEqual({
    value: { book: own, differences: [], sheet: "เกณฑ์" },
    problems: [],
  });
});

test("own values are read, in Thai digits too, and named in one sentence", () => {
  const own = new Map<string, RuleValue>([
    ["core.weights.IIT", 20],
    ["core.oitRule", "sub-indicator-means"],
  ]);
  const cells = withCell(planCells(planRules(2568, own)), `C${rowOf("น้ำหนัก EIT")}`, "๔๐");
  const { value, problems } = readRules(cells, book);
  expect(problems).toEqual([]);
  expect(value?.book.core).toMatchObject({
    weights: { IIT: 20, EIT: 40, OIT: 40 },
    oitRule: "sub-indicator-means",
  });
  expect(ownRulesText(value!, "th")).toBe(
    "ใช้เกณฑ์ที่หน่วยงานกำหนดเองในแผ่น “เกณฑ์” แทนเกณฑ์ที่มากับส่วนเสริม: น้ำหนัก IIT (ร้อยละ) 20 (เดิม 30), " +
      "น้ำหนัก EIT (ร้อยละ) 40 (เดิม 30), วิธีคิดคะแนนตัวชี้วัด OIT เฉลี่ยตัวชี้วัดย่อย (เดิม เฉลี่ยทุกรายการ)",
  );
});

test.each([
  ["weights that do not sum to 100", "น้ำหนัก IIT", 25, "เซลล์ C5 รวมกันได้ร้อยละ 95 ต้องรวมเป็นร้อยละ 100"],
  ["a level above the better one", "ระดับ ผ่าน:", 96, "เซลล์ C12 ทับซ้อนกัน"],
  ["words for a number", "เกณฑ์ผ่าน", "สูง", "เซลล์ C14 เป็น “สูง” ซึ่งไม่ใช่ตัวเลข"],
  ["a number above 100", "เกณฑ์ผ่าน", 101, "เซลล์ C14 เป็น 101 ต้องอยู่ระหว่าง 0 ถึง 100"],
  ["part of a percent", "น้ำหนัก EIT", 30.5, "เซลล์ C6 เป็น 30.5 ต้องเป็นจำนวนเต็ม"],
  ["another rule of OIT", "วิธีคิด", "มัธยฐาน", "เซลล์ C15 เป็น “มัธยฐาน” โปรดเลือกจากรายการ"],
  ["parts of 90", "สัดส่วน EIT ส่วนที่ 2", 40, "เซลล์ C17 รวมกันได้ร้อยละ 90"],
  ["an error value", "เกณฑ์ผ่าน", "#N/A", "เซลล์ C14 มีค่าผิดพลาด #N/A"],
  ["a value where none can be set", "1. การปฏิบัติหน้าที่", 5, "ซึ่งกำหนดเองไม่ได้"],
])("refuses %s and names the cell", (_, label, typed, expected) => {
  const { value, problems } = readRules(withCell(empty, `C${rowOf(label)}`, typed), book);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th")).join("\n")).toContain(expected);
});

test("a sheet of another year is refused only when it sets something", () => {
  const other = bookOf(2567)!;
  expect(readRules(empty, other)).toMatchObject({ value: { book: other }, problems: [] });
  const { value, problems } = readRules(withCell(empty, "C14", 80), other);
  expect(value).toBeNull();
  expect(sentence(problems[0]!, "th")).toContain(
    "แผ่น “เกณฑ์” เป็นของปีงบประมาณ “2568” (เซลล์ C2) แต่ข้อมูลหน่วยงานเป็นปี 2567",
  );
});

test("rows moved by hand are read by their names", () => {
  const values = empty.values.map((line) => [...line]);
  [values[4], values[13]] = [values[13]!, values[4]!];
  const moved = withCell({ ...empty, values }, "C5", 80);
  expect(readRules(moved, book).value?.book.core.passLine).toBe(80);
});
