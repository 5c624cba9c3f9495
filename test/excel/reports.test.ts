import { createHash } from "node:crypto";
import { insertTemplates } from "../../src/excel/templates";
import { makeReports } from "../../src/excel/reports";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { describe as sentence } from "../../src/locale/describe";
import type { Host } from "../../src/host/host";
import { SAMPLE_AGENCY, SAMPLE_MEASURES, SAMPLE_SCORES } from "../../src/sheets/sample";
import { planAgency } from "../../src/sheets/templates/agency";
import { planMeasures } from "../../src/sheets/templates/measures";
import { planScores } from "../../src/sheets/templates/scores";
import {
  emptyWorkbook,
  paintInto,
  sampleWorkbook,
  sheetNames,
  type,
  valuesOf,
} from "../support/workbook";

const DATA_SHEETS = ["ข้อมูลหน่วยงาน", "คะแนน", "มาตรการ"];

/** Names of all sheets with a fingerprint of everything on them, to see that nothing changed. */
function contentOf(host: Host): string[] {
  return host.book.sheets.map((sheet) => {
    const content = JSON.stringify(sheet, mapsToArrays);
    return `${sheet.name} ${createHash("sha256").update(content).digest("hex")}`;
  });
}
function mapsToArrays(_: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
}
/** The Thai sentence of a refusal. */
async function refusalOf(host: Host): Promise<string> {
  const before = contentOf(host);
  const made = await makeReports();
  expect(contentOf(host)).toEqual(before);
  return made.ok ? "made" : sentence(made.error, "th");
}

describe("what an officer does", () => {
  test("changing a score changes total, instrument scores and level", async () => {
    const host = await sampleWorkbook();
    expect(await valuesOf(host, "คะแนน", "D17:D21")).toEqual([
      [expect.closeTo(93.986, 6)],
      [expect.closeTo(84.64666667, 6)],
      [98.75],
      [expect.closeTo(93.0898, 6)],
      ["ผ่าน"],
    ]);
    type(host, "คะแนน", "D12", "90");
    expect(await valuesOf(host, "คะแนน", "D18:D21")).toEqual([
      [expect.closeTo(87.25333333, 6)],
      [98.75],
      [expect.closeTo(93.8718, 6)],
      ["ผ่านดี"],
    ]);
    type(host, "คะแนน", "D12", "");
    expect(await valuesOf(host, "คะแนน", "D17:D21")).toEqual([[""], [""], [""], [""], [""]]);
  });

  test("the button makes both reports on new sheets and shows the first", async () => {
    const host = await sampleWorkbook();
    const made = await makeReports();
    expect(made).toEqual({
      ok: true,
      value: {
        made: [
          { id: "summary", sheet: "สรุปผลคะแนน ๒๕๖๘" },
          { id: "plan-8", sheet: "แผนมาตรการ ๒๕๖๙" },
        ],
        skipped: [],
      },
    });
    expect(await sheetNames(host)).toEqual([...DATA_SHEETS, "สรุปผลคะแนน ๒๕๖๘", "แผนมาตรการ ๒๕๖๙"]);
    expect(host.book.activeSheet.name).toBe("สรุปผลคะแนน ๒๕๖๘");
    expect((await valuesOf(host, "สรุปผลคะแนน ๒๕๖๘", "C6:C7")).flat()).toEqual([93.82, 94.15]);
  });

  test("a name that is taken gets a number, and the sheet that had it is not touched", async () => {
    const host = await sampleWorkbook();
    await makeReports({ only: ["summary"] });
    type(host, "สรุปผลคะแนน ๒๕๖๘", "A1", "ของฉัน");
    const made = await makeReports({ only: ["summary"] });
    expect(made.ok && made.value.made).toEqual([{ id: "summary", sheet: "สรุปผลคะแนน ๒๕๖๘ (2)" }]);
    expect(await valuesOf(host, "สรุปผลคะแนน ๒๕๖๘", "A1")).toEqual([["ของฉัน"]]);
  });

  test("data sheets are added once, and renamed ones are found again", async () => {
    const host = emptyWorkbook();
    const first = await insertTemplates();
    expect(first).toEqual({ ok: true, value: { sheets: DATA_SHEETS } });
    await host.run(async (context) => {
      DATA_SHEETS.forEach((name, index) => {
        context.workbook.worksheets.getItem(name).name = `แผ่น '${index}`;
      });
      await context.sync();
    });
    expect(await insertTemplates()).toEqual({ ok: true, value: { sheets: [] } });
    const read = await readWorkbook();
    expect(read.ok && read.value.missing).toEqual([]);
    expect(read.ok && read.value.scores.problems[0]?.place).toEqual({
      sheet: "แผ่น '1",
      address: "D5",
    });
  });

  test("a data sheet that was deleted can be added again", async () => {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("คะแนน").delete();
      await context.sync();
    });
    expect(await insertTemplates()).toEqual({ ok: true, value: { sheets: ["คะแนน"] } });
    const read = await readWorkbook();
    expect(read.ok && read.value.missing).toEqual([]);
  });
});

describe("round trips and members", () => {
  test("a report takes three round trips, however many measures there are", async () => {
    const host = emptyWorkbook();
    const many = Array.from({ length: 50 }, (_, index) => SAMPLE_MEASURES[index % 10]!);
    await paintInto(host, [
      planAgency(SAMPLE_AGENCY),
      planScores(SAMPLE_SCORES, 2568),
      planMeasures(many, 2568, 2569),
    ]);
    const before = { ...host.counters };
    const made = await makeReports({ only: ["plan-8"] });
    expect(made.ok).toBe(true);
    expect(host.counters.roundTrips - before.roundTrips).toBeLessThanOrEqual(3);
    const bytes =
      host.counters.requestBytes +
      host.counters.responseBytes -
      before.requestBytes -
      before.responseBytes;
    expect(bytes).toBeLessThan(1_000_000);
  });
});

describe("text is never a formula", () => {
  const DANGEROUS = [
    "=1+1",
    "+เพิ่ม",
    "-เพิ่มช่องทาง",
    "@SUM(A1)",
    "'คำพูด'",
    '=HYPERLINK("x")',
    "1-2",
    "00123",
  ];

  test("through the data sheet into the report, and through a file", async () => {
    const host = emptyWorkbook();
    const measures = DANGEROUS.map((steps) => ({ ...SAMPLE_MEASURES[0]!, steps }));
    const options = { digits: "arabic", tableSize: 14 } as const;
    await paintInto(host, [
      planAgency(SAMPLE_AGENCY, options),
      planScores(SAMPLE_SCORES, 2568),
      planMeasures(measures, 2568, 2569),
    ]);
    expect((await valuesOf(host, "มาตรการ", "G4:G11")).flat()).toEqual(DANGEROUS);
    await makeReports({ only: ["plan-8"] });
    const saved = emptyWorkbook();
    await saved.open(await host.save());
    const column = (await valuesOf(saved, "แผนมาตรการ 2569", "F1:F60")).flat();
    for (const text of DANGEROUS) expect(column).toContain(text);
    const report = saved.book.sheets.find((sheet) => sheet.name === "แผนมาตรการ 2569")!;
    const cells = Array.from({ length: 60 }, (_, row) => saved.editText(report, row, 5));
    expect(cells.filter((cell) => cell.startsWith("=") && !DANGEROUS.includes(cell))).toEqual([]);
  });
});

describe("bad input leaves the workbook as it was and says what to do", () => {
  test("no data sheets", async () => {
    expect(await refusalOf(emptyWorkbook())).toBe(
      "ไม่พบแผ่นข้อมูลหน่วยงาน กดปุ่ม “เพิ่มแผ่นข้อมูล” แล้วกรอกข้อมูลหน่วยงานก่อน",
    );
  });

  test("missing and text scores: the first problem is named; the plan is still made without scores", async () => {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("คะแนน").getRange("D5:D6");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["ดีมาก"], [""]];
      await context.sync();
    });
    const made = await makeReports({ only: ["summary"] });
    expect(!made.ok && sentence(made.error, "th")).toBe(
      "คะแนนในแผ่น “คะแนน” เซลล์ D5 เป็น “ดีมาก” ซึ่งไม่ใช่ตัวเลข โปรดพิมพ์คะแนน 0 ถึง 100",
    );
    const all = await makeReports();
    expect(all.ok && all.value.made.map(({ id }) => id)).toEqual(["plan-8"]);
  });

  test("protected workbook", async () => {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusalOf(host)).toBe(
      "สมุดงานนี้ป้องกันโครงสร้างไว้ จึงเพิ่มแผ่นงานไม่ได้ ไปที่ รีวิว > ป้องกันสมุดงาน เพื่อยกเลิกการป้องกัน แล้วลองอีกครั้ง",
    );
  });

  test("protected data sheets are read, and reports are made beside them", async () => {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      DATA_SHEETS.forEach((name) => context.workbook.worksheets.getItem(name).protection.protect());
      await context.sync();
    });
    const made = await makeReports();
    expect(made.ok && made.value.made).toHaveLength(2);
  });

  test("while a cell is being edited", async () => {
    const host = await sampleWorkbook();
    host.cellEditMode = true;
    expect(await refusalOf(host)).toBe(
      "Excel กำลังอยู่ระหว่างพิมพ์ในเซลล์ จึงยังไม่ได้ทำอะไรกับสมุดงาน กด Enter หรือ Esc ให้เสร็จก่อน แล้วลองอีกครั้ง",
    );
  });

  // Members as the batch names them: by the call that made the object.
  test.each([
    ["the first sheet", "add", 1],
    ["the second sheet", "add", 2],
    ["writing cells", "getRangeByIndexes.values", 2],
    ["a merge", "getRangeByIndexes.merge", 40],
    ["row heights", "getRangeByIndexes.setRowProperties", 2],
    ["the rows repeated in print", "pageLayout.setPrintTitleRows", 1],
    ["showing the sheet", "add.activate", 1],
    ["the name of the first sheet", "add.name", 1],
    ["the name of the second sheet", "add.name", 2],
  ])("a failure at %s leaves no half sheet", async (_, member, nth) => {
    const host = await sampleWorkbook();
    let seen = 0;
    let failed = false;
    host.failAt((name) => name === member && !failed && ++seen === nth && (failed = true));
    const text = await refusalOf(host);
    expect(failed).toBe(true);
    expect(text).toBe(
      "Excel ทำคำสั่งนี้ไม่สำเร็จ (GeneralException) สมุดงานยังเหมือนเดิม โปรดลองอีกครั้ง หากยังไม่สำเร็จให้บันทึกแล้วเปิดไฟล์ใหม่",
    );
    host.failAt(undefined);
    expect(await sheetNames(host)).toEqual(DATA_SHEETS);
    expect((await makeReports()).ok).toBe(true);
  });
});
