import { planTemplates } from "../../../src/excel/actions/templates";
import { readState } from "../../../src/sheets/readState";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import { planAgency } from "../../../src/sheets/templates/agency";
import type { RuleValue } from "../../../src/ita/ruleEntries";
import { ruleEntries } from "../../../src/ita/ruleEntries";
import { bookOf } from "../../../src/ita/rulebook/book";
import { bookFor } from "../../../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR, PROVISIONAL_YEAR } from "../../../src/ita/rulebook/core";
import { describe as sentence } from "../../../src/locale/describe";
import { ownRulesText } from "../../../src/locale/rules";
import { readRules } from "../../../src/sheets/templates/readRules";
import { planRules } from "../../../src/sheets/templates/rules";
import { planCells, withCell } from "../../support/planCells";

const book = bookOf(2568)!;
const empty = planCells(planRules(2568));
const rowOf = (label: string) =>
  empty.values.findIndex((line) => String(line[0]).startsWith(label)) + 1;

test.each(FISCAL_YEARS)("the sheet of FY%i shows everything with confidence and source", (year) => {
  const own = bookOf(year)!;
  const cells = planCells(planRules(year));
  const lines = cells.values.filter((line) => line[4] !== "" && line[4] !== "ที่มา");
  expect(lines).toHaveLength(ruleEntries(own).length + own.scales.length);
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
  ["a value where none can be set", "น้อยที่สุด = 0", 5, "ซึ่งกำหนดเองไม่ได้"],
  ["a number for a name", "1. การปฏิบัติหน้าที่", 5, "เป็น “5” ซึ่งไม่ใช่ข้อความ"],
  ["a text of a question that is not there", "i16", "ข้อใหม่", "มีข้อความของข้อที่ปีนี้ไม่มี"],
  ["half a question", "จำนวนข้อคำถามของตัวชี้วัดที่ 1", 2.5, "เป็น 2.5 โปรดพิมพ์จำนวนเต็ม"],
  ["a level without a total", "ระดับเพิ่มที่ 1: ชื่อ", "เกือบผ่าน", "ต้องมีทั้งชื่อและคะแนนรวมอย่างน้อย"],
  ["a code that is none", "รายการ OIT ที่ให้เผยแพร่", "o99", "เป็น “o99” ซึ่งไม่ใช่รหัสรายการ OIT"],
  ["a form that is none", "แบบของแผนมาตรการ", "7 คอลัมน์", "โปรดเลือกจากรายการ (8 คอลัมน์, 5 คอลัมน์)"],
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
    "แผ่น “เกณฑ์” เป็นของปีงบประมาณ พ.ศ. 2568 (เซลล์ C2) แต่ปีที่ประเมินในข้อมูลหน่วยงานเป็น 2567",
  );
});

test("rows moved by hand are read by their names", () => {
  const values = empty.values.map((line) => [...line]);
  [values[4], values[13]] = [values[13]!, values[4]!];
  const moved = withCell({ ...empty, values }, "C5", 80);
  expect(readRules(moved, book).value?.book.core.passLine).toBe(80);
});

test("texts, counts, levels and the form are read from their rows, whatever text stands behind a code", () => {
  const typed: [string, string | number][] = [
    ["i5 ", "ข้อความของ i5"],
    ["o5 ", "ชื่อของ o5"],
    ["8. ", "การปรับปรุงระบบงาน"],
    ["9.1 ", "ข้อมูลพื้นฐาน"],
    ["จำนวนรายการของตัวชี้วัดย่อยที่ 10.1", "๓"],
    ["จำนวนรายการของตัวชี้วัดย่อยที่ 10.2", 5],
    ["ระดับที่ 3: ชื่อ", "ผ่านเกณฑ์"],
    ["แบบของแผนมาตรการ", "5 คอลัมน์"],
    ["ที่มาของค่าที่หน่วยงานพิมพ์", "คู่มือการประเมิน"],
  ];
  let cells = empty;
  for (const [label, value] of typed) cells = withCell(cells, `C${rowOf(label)}`, value);
  // A later version of the add-in may know another text of i5.
  cells = withCell(cells, `A${rowOf("i5 ")}`, "i5 ข้อความเดิมของรุ่นก่อน");
  const { value, problems } = readRules(cells, book);
  expect(problems).toEqual([]);
  const own = value!.book;
  const textOf = (code: string) =>
    [...own.questions, ...own.items].find((one) => one.code === code)?.text;
  expect(textOf("i5")).toEqual({
    value: "ข้อความของ i5",
    confidence: "likely",
    source: "คู่มือการประเมิน",
  });
  expect(textOf("o5")?.value).toBe("ชื่อของ o5");
  expect(own.indicators[7]?.name.value).toBe("การปรับปรุงระบบงาน");
  expect(own.groupTitles[0]?.value).toBe("ข้อมูลพื้นฐาน");
  expect(own.core.oitGroups.at(-1)).toMatchObject({ id: "10.2", first: 24, last: 28 });
  expect(own.core.levels[2]?.name).toBe("ผ่านเกณฑ์");
  expect(own.measures.columns.value).toHaveLength(5);
  // The sentence of the reports tells what decides figures, not every text.
  const told = ownRulesText(value!, "th") ?? "";
  expect(told).toContain("จำนวนรายการของตัวชี้วัดย่อยที่ 10.1 3 (เดิม 4)");
  expect(told).not.toContain("i5");
});

test("a year of which nothing is known can be opened, and its sheet says that it is provisional", () => {
  const year = PROVISIONAL_YEAR + 1;
  const cells = planCells(planRules(year, new Map([["core.passLine", 90]])));
  expect(cells.values.flat().join(" ")).toContain(`ปีงบประมาณ พ.ศ. ${year} ที่ ป.ป.ช. ประกาศ`);
  expect(readRules(cells, bookFor(year)).value?.book.core).toMatchObject({
    fiscalYear: year,
    passLine: 90,
  });
});

test("a rules sheet of the plan year gives its items to sheets and reports of the workbook", () => {
  const own = new Map<string, RuleValue>([["texts.o5", "ชื่อรายการของปีแผน"]]);
  const agency = { ...SAMPLE_AGENCY, fiscalYear: NEWEST_YEAR, planYear: PROVISIONAL_YEAR };
  const state = readState({
    agency: planCells(planAgency(agency)),
    rules: planCells(planRules(PROVISIONAL_YEAR, own)),
  });
  expect(state.rules?.problems).toEqual([]);
  const [items] = planTemplates(state, ["items"], NEWEST_YEAR);
  expect(planCells(items!).values.flat()).toContain("ชื่อรายการของปีแผน");
  // The result's own rules are the built-in ones.
  const [scores] = planTemplates(state, ["scores"], NEWEST_YEAR);
  expect(planCells(scores!).values.flat()).toContain(
    bookFor(NEWEST_YEAR).indicators[0]!.name.value,
  );
});
