import { insertTemplates } from "../../src/excel/actions/templates";
import { makeReports } from "../../src/excel/actions/reports";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import type { Host } from "../../host/host";
import { describe as sentence } from "../../src/locale/describe";
import type { DataSheetId } from "../../src/sheets/templates/all";
import { emptyWorkbook, neededWorkbook, sheetNames, type, valuesOf } from "../support/workbook";

async function withSheets(...ids: DataSheetId[]): Promise<Host> {
  const host = await neededWorkbook();
  const added = await insertTemplates(ids);
  if (!added.ok) throw new Error(sentence(added.error, "th"));
  return host;
}
async function wordsOf(host: Host, sheet: string): Promise<string> {
  return (await valuesOf(host, sheet, "A1:F60")).flat().join("\n");
}

test("the rules sheet is added once, for the year of the profile", async () => {
  const host = await withSheets("rules");
  expect(await valuesOf(host, "เกณฑ์", "B2:C2")).toEqual([["ปีงบประมาณ พ.ศ.", 2568]]);
  expect(await valuesOf(host, "เกณฑ์", "A5:D5")).toEqual([["น้ำหนัก IIT (ร้อยละ)", 30, "", "แน่นอน"]]);
  expect(await insertTemplates(["rules"])).toEqual({ ok: true, value: { sheets: [] } });
  const read = await readWorkbook();
  expect(read.ok && read.value.present).toEqual(["agency", "rules", "scores", "measures"]);
  expect(read.ok && read.value.rules?.value?.differences).toEqual([]);
});

test("typed weights decide the summary, also after the file was saved and opened", async () => {
  const host = await withSheets("rules");
  type(host, "เกณฑ์", "C5", "20");
  type(host, "เกณฑ์", "C6", "40");
  // Announced figures would be printed whatever the rules are.
  for (const cell of ["F17", "F18", "F19", "F20"]) type(host, "คะแนน", cell, "");
  await host.open(await host.save());
  const made = await makeReports({ only: ["summary"] });
  if (!made.ok) throw new Error(sentence(made.error, "th"));
  const words = await wordsOf(host, made.value.made[0]!.sheet);
  expect(words).toContain("คะแนนรวม ๙๒.๑๖ คะแนน");
  expect(words).toContain("น้ำหนัก EIT (ร้อยละ) ๔๐ (เดิม ๓๐)");
  // The scores sheet computes by what stands on the rules sheet; only the ITA functions keep the built-in rules.
  expect(await valuesOf(host, "คะแนน", "D20")).toEqual([[expect.closeTo(92.15586666666667, 6)]]);
});

test("bad own rules refuse all reports, name the cell, and change nothing", async () => {
  const host = await withSheets("rules");
  type(host, "เกณฑ์", "C8", "84");
  const before = await sheetNames(host);
  const made = await makeReports();
  expect(made.ok ? "made" : sentence(made.error, "th")).toBe(
    "เกณฑ์ระดับในแผ่น “เกณฑ์” เซลล์ C8 ทับซ้อนกัน ระดับที่ดีกว่าต้องใช้คะแนนสูงกว่าระดับถัดไป โปรดแก้คะแนน หรือลบค่าของหน่วยงาน",
  );
  expect(await sheetNames(host)).toEqual(before);
});

test("the question sheet computes indicators by native formulas and compares them", async () => {
  const host = await withSheets("questions");
  const values = await valuesOf(host, "คะแนนข้อคำถาม", "A5:A60");
  const rowOf = (code: string) => values.findIndex(([value]) => value === code) + 5;
  const first = rowOf("i1");
  for (const [code, score] of [
    ["i1", "90"],
    ["i2", "93"],
    ["i3", "99"],
  ] as const) {
    type(host, "คะแนนข้อคำถาม", `E${rowOf(code)}`, score);
  }
  expect(await valuesOf(host, "คะแนนข้อคำถาม", `J${first}:N${first + 1}`)).toEqual([
    [1, "การปฏิบัติหน้าที่", 94, 93.82, 0.18],
    [2, "การใช้งบประมาณ", "", 94.15, ""],
  ]);
  const read = await readWorkbook();
  expect(read.ok && read.value.notes?.map((note) => sentence(note, "th")).join("\n")).toContain(
    "ตัวชี้วัดที่ 1: คะแนนเฉลี่ยจากแผ่น “คะแนนข้อคำถาม” เป็น 94.00 แต่แผ่นคะแนนเป็น 93.82",
  );
});

test.each([
  ["the built-in rule of FY2568: mean of items", null, 95],
  ["the office's own: mean of sub-indicators, o1 among four of 9.1", "เฉลี่ยตัวชี้วัดย่อย", 95],
  ["o5 among seven of 9.2", "เฉลี่ยตัวชี้วัดย่อย", 100 - 100 / 7 / 5],
])("OIT on the question sheet follows the rules: %s", async (name, rule, expected) => {
  const host = await withSheets("rules");
  if (rule) type(host, "เกณฑ์", "C15", rule);
  await insertTemplates(["questions"]);
  const codes = (await valuesOf(host, "คะแนนข้อคำถาม", "A1:A60")).map(([code]) => String(code));
  const missed = name.startsWith("o5") ? "o5" : "o1";
  codes.forEach((code, row) => {
    if (!/^o\d+$/.test(code)) return;
    type(host, "คะแนนข้อคำถาม", `E${row + 1}`, code === missed ? "0" : "100");
  });
  const [indicator9, indicator10] = await valuesOf(host, "คะแนนข้อคำถาม", "L13:L14");
  expect(indicator9).toEqual([expect.closeTo(expected, 8)]);
  expect(indicator10).toEqual([100]);
  expect((await valuesOf(host, "คะแนนข้อคำถาม", "J15:J15"))[0]).toEqual([
    rule ? "ตัวชี้วัด OIT เป็นค่าเฉลี่ยของตัวชี้วัดย่อย" : "ตัวชี้วัด OIT เป็นค่าเฉลี่ยของทุกรายการ",
  ]);
  // What the reader computes is the same, so that nothing but the scores sheet differs.
  const read = await readWorkbook();
  const notes = read.ok ? (read.value.notes ?? []).map((one) => sentence(one, "th")) : [];
  expect(notes.filter((one) => one.startsWith("ตัวชี้วัดที่ 9"))).toEqual(
    Math.abs(expected - 97.5) < 0.01 ? [] : [expect.stringContaining(expected.toFixed(2))],
  );
});

test.each<DataSheetId>(["rules", "questions", "answers-iit", "answers-eit"])(
  "%s can be added to a workbook without a profile, and to one without a scores sheet",
  async (id) => {
    const host = emptyWorkbook();
    const added = await insertTemplates([id]);
    expect(added.ok ? added.value.sheets.length : sentence(added.error, "th")).toBe(1);
    expect(await sheetNames(host)).toHaveLength(2);
    const read = await readWorkbook();
    expect(read.ok && read.value.present).toEqual([id]);
  },
);

test("a protected workbook takes no sheet, and says so", async () => {
  const host = await neededWorkbook();
  await host.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const added = await insertTemplates(["rules"]);
  expect(added.ok ? "added" : sentence(added.error, "th")).toContain("สมุดงานนี้ป้องกันโครงสร้างไว้");
});
