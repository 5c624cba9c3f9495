import { createHash } from "node:crypto";
import { insertTemplates } from "../../../src/excel/actions/templates";
import { makeReports } from "../../../src/excel/actions/reports";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import { REPORT_IDS, type ReportId } from "../../../src/sheets/state";
import { describe as sentence } from "../../../src/locale/describe";
import type { Host } from "../../../host/host";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../../../src/sheets/samples/measures";
import { SAMPLE_SCORES } from "../../../src/sheets/samples/scores";
import { planAgency } from "../../../src/sheets/templates/agency";
import { planMeasures } from "../../../src/sheets/templates/measures";
import { planScores } from "../../../src/sheets/templates/scores";
import { reportedSample, reportedWorkbook } from "../../support/reported";
import {
  emptyWorkbook,
  neededWorkbook,
  paintInto,
  sampleWorkbook,
  sheetNames,
  type,
  valuesOf,
} from "../../support/workbook";

const NEEDED_SHEETS = ["ข้อมูลหน่วยงาน", "คะแนน", "มาตรการ"];
const DATA_SHEETS = [
  ...NEEDED_SHEETS,
  "คะแนนข้อคำถาม",
  "ข้อ OIT",
  "ผลการดำเนินงาน",
  "ความก้าวหน้า",
  "ปฏิทิน",
  "คะแนนย้อนหลัง",
];
/** What the sample's data are enough for: every report but the plan of another form. */
const MADE = [
  { id: "memo", sheet: "บันทึกข้อความ ๒๕๖๘" },
  { id: "cover", sheet: "ปก ๒๕๖๘" },
  { id: "summary", sheet: "สรุปผลคะแนน ๒๕๖๘" },
  { id: "analysis", sheet: "บทวิเคราะห์รายตัวชี้วัด ๒๕๖๘" },
  { id: "weakness", sheet: "ข้อบกพร่องและประเด็นพัฒนา ๒๕๖๘" },
  { id: "plan-8", sheet: "มาตรการส่งเสริมคุณธรรม ๒๕๖๙" },
  { id: "oit-plan", sheet: "แนวทาง OIT รายข้อ ๒๕๖๙" },
  { id: "result-7", sheet: "รายงานผลตามมาตรการ ๒๕๖๙" },
  { id: "progress", sheet: "ความก้าวหน้า ๒๕๖๙" },
  { id: "calendar", sheet: "ปฏิทินการประเมิน ๒๕๖๙" },
] as const;
const FROM_NEEDED: readonly ReportId[] = ["cover", "memo", "summary", "analysis", "plan-8"];
const MADE_OF_NEEDED = MADE.filter(({ id }) => FROM_NEEDED.includes(id));
const CONTENTS = "สารบัญรายงาน ๒๕๖๘";
/** The memo and the cover stand before the contents, the body after. */
const setOf = (made: readonly { readonly sheet: string }[]) =>
  made.map(({ sheet }) => sheet).toSpliced(2, 0, CONTENTS);
const SET = setOf(MADE);
const SET_OF_NEEDED = setOf(MADE_OF_NEEDED);
const TWO: ReportId[] = ["summary", "plan-8"];

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
/** Sentences about what was made; that announced figures differ from computed ones is told besides. */
function told(made: Awaited<ReturnType<typeof makeReports>>): string[] {
  const notes = made.ok ? (made.value.notes ?? []) : [];
  return notes.map((note) => sentence(note, "th")).filter((text) => !text.includes("ที่ประกาศ"));
}
/** The Thai sentence of a refusal. */
async function refusalOf(host: Host, only?: ReportId[]): Promise<string> {
  const before = contentOf(host);
  const made = await makeReports(only ? { only } : {});
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

  test("the button makes the set with its contents, and shows these first", async () => {
    const host = await sampleWorkbook();
    const made = await makeReports();
    expect(made).toMatchObject({ ok: true, value: { contents: CONTENTS, made: MADE } });
    expect(await sheetNames(host)).toEqual([...DATA_SHEETS, ...SET]);
    expect(host.book.activeSheet.name).toBe(SET[0]);
    const printed = (await valuesOf(host, "สรุปผลคะแนน ๒๕๖๘", "A1:Z60")).flat();
    expect(printed).toEqual(expect.arrayContaining([93.82, 94.15]));
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
    expect(first).toEqual({ ok: true, value: { sheets: NEEDED_SHEETS } });
    await host.run(async (context) => {
      NEEDED_SHEETS.forEach((name, index) => {
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
  test("a report takes four round trips, however many measures there are", async () => {
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
    expect(host.counters.roundTrips - before.roundTrips).toBeLessThanOrEqual(4);
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
    const column = (await valuesOf(saved, "มาตรการส่งเสริมคุณธรรม 2569", "F1:F60")).flat();
    for (const text of DANGEROUS) expect(column).toContain(text);
    const report = saved.book.sheets.find((sheet) => sheet.name === "มาตรการส่งเสริมคุณธรรม 2569")!;
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
    const host = await neededWorkbook();
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
    const host = await neededWorkbook();
    await host.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusalOf(host)).toBe(
      "สมุดงานนี้ป้องกันโครงสร้างไว้ จึงเพิ่มแผ่นงานไม่ได้ ไปที่ รีวิว > ป้องกันสมุดงาน เพื่อยกเลิกการป้องกัน แล้วลองอีกครั้ง",
    );
  });

  test("protected data sheets are read, and reports are made beside them", async () => {
    const host = await neededWorkbook();
    await host.run(async (context) => {
      NEEDED_SHEETS.forEach((name) =>
        context.workbook.worksheets.getItem(name).protection.protect(),
      );
      await context.sync();
    });
    const made = await makeReports();
    expect(made.ok && made.value.made).toEqual(MADE_OF_NEEDED);
  });

  test("while a cell is being edited", async () => {
    const host = await neededWorkbook();
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
    ["the name of the first sheet", "item.name", 1],
    ["the name of the second sheet", "item.name", 2],
  ])("a failure at %s leaves no half sheet", async (_, member, nth) => {
    const host = await neededWorkbook();
    let seen = 0;
    let failed = false;
    host.failAt((name) => name === member && !failed && ++seen === nth && (failed = true));
    const text = await refusalOf(host, TWO);
    expect(failed).toBe(true);
    expect(text).toBe(
      "Excel ทำคำสั่งนี้ไม่สำเร็จ (GeneralException) สมุดงานยังเหมือนเดิม โปรดลองอีกครั้ง หากยังไม่สำเร็จให้บันทึกแล้วเปิดไฟล์ใหม่",
    );
    host.failAt(undefined);
    expect(await sheetNames(host)).toEqual(NEEDED_SHEETS);
    expect((await makeReports()).ok).toBe(true);
  });

  test.each([
    ["the place of a chart", "add.setPosition"],
    ["its title", "title.text"],
    ["an axis", "valueAxis.minimum"],
  ])(
    "where Excel refuses %s, everything but the charts is made and it is said",
    async (_, member) => {
      const host = await neededWorkbook();
      let refused = 0;
      host.failAt((name) => name === member && ++refused > 0);
      const made = await makeReports({ only: TWO });
      expect(refused).toBe(1);
      expect(told(made)).toEqual(["Excel รุ่นนี้วาดแผนภูมิไม่ได้ จึงสร้างรายงานโดยไม่มีแผนภูมิ ส่วนอื่นครบถ้วน"]);
      expect(await sheetNames(host)).toEqual([
        ...NEEDED_SHEETS,
        "สรุปผลคะแนน ๒๕๖๘",
        "มาตรการส่งเสริมคุณธรรม ๒๕๖๙",
      ]);
      expect(host.book.sheets.flatMap((sheet) => sheet.charts)).toEqual([]);
    },
  );
});

describe("the whole set", () => {
  test("takes at most six round trips, any one report at most four, also when it replaces", async () => {
    const host = await sampleWorkbook();
    const runs: [ReportId[] | undefined, number][] = [
      [undefined, 6],
      [undefined, 6],
      ...REPORT_IDS.map((id): [ReportId[], number] => [[id], 4]),
    ];
    for (const [only, limit] of runs) {
      const before = host.counters.roundTrips;
      const made = await makeReports(only ? { only } : {});
      expect(made.ok && made.value.made.map(({ id }) => id)).toEqual(
        only ?? MADE.map(({ id }) => id),
      );
      expect(host.counters.roundTrips - before).toBeLessThanOrEqual(limit);
    }
  });

  test("the contents link to every sheet", async () => {
    const host = await reportedSample();
    const contents = host.book.sheets.find((sheet) => sheet.name === CONTENTS)!;
    const links = [...contents.rows.values()].flatMap((row) =>
      [...row.cells.values()].flatMap(({ value, hyperlink }) =>
        hyperlink ? [[value, hyperlink.documentReference]] : [],
      ),
    );
    const body = SET.slice(SET.indexOf(CONTENTS) + 1);
    expect(links.map(([, target]) => target)).toEqual(body.map((name) => `'${name}'!A1`));
    // Each is listed as the paper itself is headed.
    for (const [index, name] of body.entries()) {
      const [[title]] = (await valuesOf(host, name, "A1")) as [[string]];
      expect(title).toContain(String(links[index]?.[0]));
    }
  });

  test("making it again replaces what nobody edited, in its place among the tabs", async () => {
    const host = await reportedSample();
    type(host, "คะแนน", "D5", "90");
    await makeReports();
    expect(await sheetNames(host)).toEqual([...DATA_SHEETS, ...SET]);
    expect((await valuesOf(host, "สรุปผลคะแนน ๒๕๖๘", "A1:Z60")).flat()).toContain(90);
    await makeReports({ only: ["memo"] });
    expect(await sheetNames(host)).toEqual([...DATA_SHEETS, ...SET]);
  });

  test.each<[string, (host: Host, sheet: string) => void | Promise<unknown>]>([
    ["a value typed", (host, sheet) => type(host, sheet, "A3", "แก้ไขแล้ว")],
    ["a formula over a value", (host, sheet) => type(host, sheet, "A1", "=1+1")],
    [
      "a picture put on it",
      (host, sheet) =>
        host.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).shapes.addImage("iVBORw0KGgo=");
          await context.sync();
        }),
    ],
    [
      "protection",
      (host, sheet) =>
        host.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).protection.protect();
          await context.sync();
        }),
    ],
  ])(
    "%s: the sheet is kept, the new one gets a name of its own, and it is said",
    async (_, edit) => {
      const host = await reportedWorkbook();
      await edit(host, "ปก ๒๕๖๘");
      const before = contentOf(host).find((line) => line.startsWith("ปก ๒๕๖๘ "));
      const again = await makeReports();
      expect(again.ok && again.value.made[1]).toEqual({ id: "cover", sheet: "ปก ๒๕๖๘ (2)" });
      expect(told(again)).toEqual([
        "แผ่น “ปก ๒๕๖๘” มีผู้แก้ไขแล้ว จึงเก็บไว้ตามเดิม รายงานใหม่อยู่ที่แผ่น “ปก ๒๕๖๘ (2)”",
      ]);
      expect(contentOf(host).find((line) => line.startsWith("ปก ๒๕๖๘ "))).toBe(before);
      // The new one is nobody's yet: a third run replaces it.
      const third = await makeReports();
      expect(third.ok && third.value.made[1]?.sheet).toBe("ปก ๒๕๖๘ (2)");
      expect(told(third)).toEqual([]);
    },
  );

  test("a renamed report is the officer's own", async () => {
    const host = await neededWorkbook();
    await makeReports({ only: ["memo"] });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("บันทึกข้อความ ๒๕๖๘").name = "ของฉัน";
      await context.sync();
    });
    await makeReports({ only: ["memo"] });
    expect(await sheetNames(host)).toEqual([...NEEDED_SHEETS, "ของฉัน", "บันทึกข้อความ ๒๕๖๘"]);
  });

  test("the list of made sheets survives a file", async () => {
    const host = await neededWorkbook();
    await makeReports();
    const reopened = emptyWorkbook();
    await reopened.open(await host.save());
    const again = await makeReports();
    expect([again.ok, ...told(again)]).toEqual([true]);
    expect(await sheetNames(reopened)).toEqual([...NEEDED_SHEETS, ...SET_OF_NEEDED]);
  });

  test.each([
    ["while building", "build", 2],
    ["before painting", "paint", 0],
    ["half-way through painting", "paint", 2],
  ])("cancelled %s, the workbook is as it was", async (_, at, done) => {
    const host = await reportedWorkbook();
    const before = contentOf(host);
    const controller = new AbortController();
    const stages: string[] = [];
    const made = await makeReports({
      signal: controller.signal,
      onStage: (stage, progress) => {
        stages.push(stage);
        if (stage === at && (progress?.done ?? 0) >= done) controller.abort();
      },
    });
    expect(made.ok ? "made" : sentence(made.error, "th")).toBe("ยกเลิกแล้ว สมุดงานยังเหมือนเดิม");
    expect(stages).toContain(at);
    expect(contentOf(host)).toEqual(before);
  });

  test.each([
    ["renaming an old sheet", "item.name", 3],
    ["naming a new sheet", "item.name", 8],
    ["naming the last sheet", "item.name", 12],
    ["placing the first sheet", "item.position", 1],
    ["placing the last sheet", "item.position", 6],
  ])("a failure at %s brings the old sheets back", async (_, member, nth) => {
    const host = await reportedWorkbook();
    const before = await sheetNames(host);
    const summary = contentOf(host).find((line) => line.startsWith("สรุปผลคะแนน ๒๕๖๘ "));
    type(host, "คะแนน", "D5", "90");
    const known = host.book.settings.get("ITA.made");
    let seen = 0;
    let failed = false;
    host.failAt((name) => name === member && !failed && ++seen === nth && (failed = true));
    expect((await makeReports()).ok).toBe(false);
    expect(failed).toBe(true);
    // The data changed: a list that named the new values would make the old sheets look edited.
    expect(host.book.settings.get("ITA.made")).toEqual(known);
    expect([...host.book.settings.keys()]).toEqual(["ITA.made"]);
    expect(await sheetNames(host)).toEqual(before);
    expect(contentOf(host).find((line) => line.startsWith("สรุปผลคะแนน ๒๕๖๘ "))).toBe(summary);
  });

  test.each([
    ["showing the first sheet", "item.activate", 1],
    ["deleting the first old sheet", "item.delete", 1],
    ["deleting the last old sheet", "item.delete", 6],
  ])("a failure at %s is too late to go back: all is done", async (_, member, nth) => {
    const host = await reportedWorkbook();
    const before = await sheetNames(host);
    type(host, "คะแนน", "D5", "90");
    let seen = 0;
    let failed = false;
    host.failAt((name) => name === member && !failed && ++seen === nth && (failed = true));
    const made = await makeReports();
    expect([failed, made.ok, ...told(made)]).toEqual([true, true]);
    expect(await sheetNames(host)).toEqual(before);
    expect([...host.book.settings.keys()]).toEqual(["ITA.made"]);
    // The next run knows them as its own.
    const again = await makeReports();
    expect([again.ok, ...told(again)]).toEqual([true]);
    expect(await sheetNames(host)).toEqual(before);
  });
});
