import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetCells } from "../../../src/cells/values";
import { say } from "../../../src/core/text";
import { checkWorkbook } from "../../../src/excel/actions/check";
import { undoCleanup } from "../../../src/excel/actions/cleanup";
import { importTables, previewImport } from "../../../src/excel/actions/import";
import { ALL } from "../../../src/cells/area";
import { cleanupTexts, tableKindNames } from "../../../src/locale/cleanup";
import { importTexts } from "../../../src/locale/import";
import { workbookTexts } from "../../../src/locale/workbook";
import { cellsOfText } from "../../../src/tables/import/pasted";
import type { Host } from "../../../host/host";
import { INDICATORS } from "../../checks/books";
import { FaultBench } from "../../support/faultBench";
import {
  emptyWorkbook,
  neededWorkbook,
  sampleWorkbook,
  sheetNames,
  valuesOf,
} from "../../support/workbook";

const FOLDER = join(__dirname, "../../data");
const MEASURES = "มาตรการ";
const CALENDAR = "ปฏิทิน";
const PROFILE = "ข้อมูลหน่วยงาน";

async function opened(file: string) {
  const host = emptyWorkbook();
  await host.open(readFileSync(join(FOLDER, file.includes("/") ? file : `cases/${file}`)));
  return host;
}

/** Cells of a plan that somebody pasted: as many measures of the second indicator as asked for. */
function planOf(count: number, name = "มาตรการที่"): SheetCells {
  const rows = Array.from({ length: count }, (_, i) => [
    "การใช้งบประมาณ",
    `${name} ${i + 1}`,
    "จัดประชุม",
    "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙",
    "กองคลัง",
  ]);
  const values = [["ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"], ...rows];
  return { sheet: "วาง", row: 0, column: 0, values };
}

function rowsOfTable(host: Host): number {
  const tables = host.book.sheets.flatMap((sheet) => sheet.tables);
  return tables.find(({ name }) => name === "ITA_Measures")?.area.rows ?? 0;
}

test("scores and announced figures beside each other reach the score sheet, which is added for their year", async () => {
  const host = await opened("T10-clean.xlsx");
  const done = await importTables({ mode: "append" });
  expect(done).toMatchObject({ ok: true });
  expect((await valuesOf(host, "คะแนน", "D5:D14")).flat()).toEqual([
    93.2, 91.4, 95.1, 88.3, 92, 90.5, 86.1, 85.9, 96, 98,
  ]);
  expect((await valuesOf(host, "คะแนน", "F17:F20")).flat()).toEqual([92, 87.5, 97, 92.65]);
  expect((await valuesOf(host, "คะแนน", "D2")).flat()).toEqual([2568]);
});

test("results keep the measure that stands once for several rows", async () => {
  const host = await opened("T08-clean.xlsx");
  const done = await importTables({ mode: "append" });
  expect(done.ok && done.value.plans.map(({ target, rows }) => [target, rows])).toEqual([
    ["results", 6],
  ]);
  const [first, second] = await valuesOf(host, "ผลการดำเนินงาน", "A4:B5");
  expect(first?.[0]).toBe("มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง");
  expect(second).toEqual([first?.[0], "สรุปผลการจัดซื้อจัดจ้างรายเดือน"]);
});

test.each([
  [
    "level-history",
    [
      ["ผลการประเมิน ITA ย้อนหลัง", "", ""],
      ["ปีงบประมาณ", "คะแนนรวม", "ระดับ"],
      ["2566", 85.2, "ผ่าน"],
      ["2567", 90.1, "ผ่านดี"],
      ["2568", 92.3, "ผ่านดี"],
    ],
  ],
  [
    "addresses",
    [
      ["ข้อ", "ประเด็นการเปิดเผย", "URL"],
      ["O1", "โครงสร้าง", "https://www.example.go.th/o1"],
      ["O2", "ข้อมูลผู้บริหาร", "https://www.example.go.th/o2"],
      ["O3", "อำนาจหน้าที่", "https://www.example.go.th/o3"],
    ],
  ],
] as const)(
  "a table of %s, which no data sheet holds, is named with its kind",
  async (kind, values) => {
    emptyWorkbook();
    const from = [{ sheet: "ที่วาง", row: 0, column: 0, values: values.map((line) => [...line]) }];
    const done = await importTables({ from, mode: "append" });
    if (done.ok) throw new Error("imported");
    const { text, params = {}, place } = done.error;
    expect(place?.sheet).toBe("ที่วาง");
    for (const language of ["th", "en"] as const) {
      const sentence = say(text, language, params);
      expect(sentence).toContain(tableKindNames[kind][language]);
      expect(sentence).toContain(`“ที่วาง” ${place?.address ?? ""} `);
      expect(sentence).not.toContain("{");
    }
  },
);

test("question scores written as percent become points", async () => {
  const host = await opened("T07-clean.xlsx");
  expect(await importTables({ mode: "append" })).toMatchObject({ ok: true });
  const codes = await valuesOf(host, "คะแนนข้อคำถาม", "A5:E7");
  expect(codes.map((line) => [line[0], line[4]])).toEqual([
    ["i1", 92.1],
    ["i2", 93.2],
    ["i3", 94.3],
  ]);
});

test("a second import changes nothing, and a preview never does", async () => {
  const host = await opened("T10-clean.xlsx");
  await importTables({ mode: "append" });
  const again = await importTables({ mode: "append" });
  expect(again.ok).toBe(false);
  const before = await sheetNames(host);
  const preview = await previewImport({ mode: "append" });
  expect(preview.ok && preview.value.plans.flatMap(({ cells }) => cells)).toEqual([]);
  expect(await sheetNames(host)).toEqual(before);
});

test("other figures that stand there already stay unless they are to be replaced", async () => {
  const host = await opened("T10-clean.xlsx");
  await importTables({ mode: "append" });
  host.enter(
    host.book.sheets.find(({ name }) => name === "คะแนน")!,
    4,
    3,
    "50",
  );
  const kept = await previewImport({ mode: "append" });
  expect(kept.ok && kept.value.plans[0]?.kept).toEqual([{ row: 4, column: 3, offered: 93.2 }]);
  await importTables({ mode: "replace" });
  expect((await valuesOf(host, "คะแนน", "D5")).flat()).toEqual([93.2]);
});

test("a plan pasted from Word, a row a paragraph, becomes its five measures with their paragraphs", async () => {
  const host = await opened("officer/word-split.xlsx");
  const done = await importTables({ mode: "append" });
  expect(done.ok && done.value.plans.map(({ target, rows }) => [target, rows])).toEqual([
    ["measures", 5],
  ]);
  const rows = await valuesOf(host, MEASURES, "A4:J9");
  expect(rows.map((line) => line[0])).toEqual([
    "การปฏิบัติหน้าที่",
    "การใช้งบประมาณ",
    "การใช้อำนาจ",
    "การใช้ทรัพย์สินของราชการ",
    "การแก้ไขปัญหาการทุจริต",
    "คุณภาพการดำเนินงาน",
  ]);
  expect(rows.map((line) => line[1])).toEqual(["i1", "i4", "i8", "i10", "i13", ""]);
  expect(
    String(rows[0]?.[6])
      .split("\n")
      .map((line) => line.slice(0, 2)),
  ).toEqual(["๑.", "๒.", "๓."]);
  expect(rows[5]?.[4]).toBe("");
});

test.each(["T10-clean.xlsx", "T08-clean.xlsx", "T07-clean.xlsx"])(
  "%s: the preview of a workbook without data sheets is what the import then does",
  async (file) => {
    const host = await opened(file);
    const before = await sheetNames(host);
    const preview = await previewImport({ mode: "append" });
    expect(preview.ok && preview.value.plans[0]?.rows).toBeGreaterThan(0);
    expect(await sheetNames(host)).toEqual(before);
    const done = await importTables({ mode: "append" });
    expect(done.ok && done.value.plans).toEqual(preview.ok && preview.value.plans);
  },
);

test("the word table of a workbook without data sheets makes them, with the years of its title", async () => {
  const host = await opened("officer/word-only.xlsx");
  const preview = await previewImport({ mode: "append" });
  expect(preview.ok && preview.value.plans.map(({ rows }) => rows)).toEqual([5]);
  expect(await sheetNames(host)).toEqual(["แผนจาก Word"]);
  const done = await importTables({ mode: "append" });
  expect(done.ok && done.value.plans).toEqual(preview.ok && preview.value.plans);
  expect(await sheetNames(host)).toContain(MEASURES);
});

test("measures that find no prepared row make the table longer, and shorter again with undo", async () => {
  const host = await sampleWorkbook();
  const before = rowsOfTable(host);
  const values = await valuesOf(host, MEASURES, "A1:J60");
  const done = await importTables({ mode: "append", from: [planOf(20)] });
  expect(done).toMatchObject({ ok: true });
  const last = done.ok ? (done.value.plans[0]?.lastRow ?? 0) : 0;
  expect(rowsOfTable(host)).toBeGreaterThan(before);
  expect(rowsOfTable(host)).toBe(last - 2 + 1);
  expect(await undoCleanup()).toMatchObject({ ok: true });
  expect(rowsOfTable(host)).toBe(before);
  expect(await valuesOf(host, MEASURES, "A1:J60")).toEqual(values);
});

test.each([true, undefined])(
  "an undo record with plain: %s takes away the look of added rows only where that is known to be ours",
  async (plain) => {
    const host = await sampleWorkbook();
    const before = rowsOfTable(host);
    await importTables({ mode: "append", from: [planOf(20)] });
    const area = () => host.book.table("ITA_Measures")?.table.area;
    const added = (area()?.row ?? 0) + before;
    const look = () => host.book.sheet(MEASURES)?.style(added, 4);
    expect(look()).not.toEqual({});
    const given = look();
    if (plain === undefined) forgetPlain(host);
    expect(await undoCleanup()).toMatchObject({ ok: true });
    expect(rowsOfTable(host)).toBe(before);
    if (plain) expect(look()).not.toEqual(given);
    else expect(look()).toEqual(given);
  },
);

/** Makes the undo record one of a version that did not note whether rows had been formatted. */
function forgetPlain(host: Host): void {
  let changed = 0;
  for (const [key, value] of host.book.settings) {
    const text = JSON.stringify(value);
    const old = text.replace(/,\\*"plain\\*":true/g, "");
    if (old === text) continue;
    changed++;
    host.book.settings.set(key, JSON.parse(old));
  }
  expect(changed).toBe(1);
}

test("replacing leaves nothing of the old rows, and undo brings them back", async () => {
  const host = await sampleWorkbook();
  const values = await valuesOf(host, MEASURES, "A1:J60");
  const done = await importTables({ mode: "replace", from: [planOf(2, "มาตรการใหม่")] });
  expect(done).toMatchObject({ ok: true });
  const rows = (await valuesOf(host, MEASURES, "A4:J60")).filter((line) => line.some(Boolean));
  expect(rows.map((line) => [line[0], line[4], line[6]])).toEqual([
    ["การใช้งบประมาณ", "มาตรการใหม่ 1", "จัดประชุม"],
    ["การใช้งบประมาณ", "มาตรการใหม่ 2", "จัดประชุม"],
  ]);
  await undoCleanup();
  expect(await valuesOf(host, MEASURES, "A1:J60")).toEqual(values);
});

test("a heading that was read wrongly is read as it is said for this import", async () => {
  await sampleWorkbook();
  const pasted = planOf(1);
  const [headings = [], ...rows] = pasted.values;
  const renamed = { ...pasted, values: [headings.with(2, "สิ่งที่จะทำ"), ...rows] };
  const request = { mode: "append" as const, from: [renamed] };
  const plain = await previewImport(request);
  const said = await previewImport({ ...request, mapping: { สิ่งที่จะทำ: "steps" } });
  const texts = (outcome: typeof plain) =>
    outcome.ok ? (outcome.value.plans[0]?.cells.map(({ after }) => after) ?? []) : [];
  expect(texts(plain)).not.toContain("จัดประชุม");
  expect(texts(said)).toContain("จัดประชุม");
});

test("what was imported is checked like what was typed", async () => {
  await sampleWorkbook();
  await importTables({ mode: "append", from: [planOf(1)] });
  const checked = await checkWorkbook();
  const empty = checked.ok
    ? checked.value.findings.filter(({ rule }) => rule === "part-empty")
    : [];
  expect(empty.map(({ place }) => place)).toContainEqual({ sheet: MEASURES, address: "D14" });
});

test("an announced result as text fills indicators, instruments and total, and tells its level", async () => {
  const host = await sampleWorkbook();
  const lines = INDICATORS.map(
    (name, index) => `${index + 1}. ${name} ${(90 + index / 10).toFixed(2)}`,
  );
  const text = [...lines, "IIT 90.20", "EIT 90.60", "OIT 90.85", "คะแนนรวม 90.58", "ระดับ ผ่านดี"];
  const cells = cellsOfText(text.join("\n"), "ประกาศ");
  const request = { mode: "replace" as const, from: cells ? [cells] : [] };
  const done = await importTables(request);
  expect(done.ok && done.value.plans.map(({ target, levels }) => [target, levels])).toEqual([
    ["scores", ["ผ่านดี"]],
  ]);
  expect((await valuesOf(host, "คะแนน", "D5:D14")).flat()).toEqual(
    INDICATORS.map((_, index) => Math.round((90 + index / 10) * 100) / 100),
  );
  expect((await valuesOf(host, "คะแนน", "F17:F20")).flat()).toEqual([90.2, 90.6, 90.85, 90.58]);
  expect((await valuesOf(host, "คะแนน", "B22:D22")).flat()).toEqual(["ระดับที่ประกาศ", "", "ผ่านดี"]);
});

test("an announcement of another year is not brought into this one's sheet", async () => {
  await sampleWorkbook();
  const text = "ผลการประเมินปี 2566\nIIT 90.20\nEIT 90.60\nOIT 90.85\nคะแนนรวม 90.58";
  const cells = cellsOfText(text, "ประกาศ");
  const preview = await previewImport({ mode: "replace", from: cells ? [cells] : [] });
  expect(preview.ok && preview.value.plans.flatMap((plan) => plan.cells)).toEqual([]);
  expect(preview.ok && preview.value.tables.map(({ fiscalYear }) => fiscalYear)).toEqual([2566]);
});

test("where an import is refused the preview lists every table that was left, with its kind and place", async () => {
  emptyWorkbook();
  const from = [
    {
      sheet: "ย้อนหลัง",
      row: 0,
      column: 0,
      values: [
        ["ผลการประเมิน ITA ย้อนหลัง", "", ""],
        ["ปีงบประมาณ", "คะแนนรวม", "ระดับ"],
        ["2566", 85.2, "ผ่าน"],
        ["2567", 90.1, "ผ่านดี"],
        ["2568", 92.3, "ผ่านดี"],
      ],
    },
    {
      sheet: "ที่อยู่",
      row: 2,
      column: 1,
      values: [
        ["ข้อ", "ประเด็นการเปิดเผย", "URL"],
        ["O1", "โครงสร้าง", "https://www.example.go.th/o1"],
        ["O2", "ข้อมูลผู้บริหาร", "https://www.example.go.th/o2"],
        ["O3", "อำนาจหน้าที่", "https://www.example.go.th/o3"],
      ],
    },
  ];
  const preview = await previewImport({ from, mode: "append" });
  const left = preview.ok ? preview.value.left : [];
  expect(left.map(({ kind, sheet, address }) => [kind, sheet, address])).toEqual([
    ["level-history", "ย้อนหลัง", "A2:C5"],
    ["addresses", "ที่อยู่", "B3:D6"],
  ]);
  expect((await importTables({ from, mode: "append" })).ok).toBe(false);
});

test("a pasted calendar reaches its sheet, which is added, and undo takes it out again", async () => {
  const host = await neededWorkbook();
  const before = await sheetNames(host);
  const values = [
    ["กิจกรรม", "วันเริ่มต้น", "วันสิ้นสุด", "ผู้รับผิดชอบ"],
    ["ประชุมเตรียมข้อมูลของสำนัก", 46_000, 46_010, "สำนักปลัด"],
    ["ประกาศช่องทางของกองคลัง", "๑๕ ธ.ค. ๒๕๖๘", "๓๐ ธ.ค. ๒๕๖๘", "กองคลัง"],
  ];
  const from = [{ sheet: "วาง", row: 0, column: 0, values }];
  const done = await importTables({ from, mode: "append" });
  expect(done.ok && done.value.plans.map(({ target, rows }) => [target, rows])).toEqual([
    ["calendar", 2],
  ]);
  expect((await sheetNames(host)).filter((name) => !before.includes(name))).toEqual([CALENDAR]);
  const lines = await valuesOf(host, CALENDAR, "A1:D60");
  const [, first = [], second = []] = values;
  expect(lines).toContainEqual(first);
  expect(lines).toContainEqual(second);
  expect(await undoCleanup()).toMatchObject({ ok: true });
  const undone = await valuesOf(host, CALENDAR, "A1:D60");
  expect(undone).not.toContainEqual(first);
  expect(undone).not.toContainEqual(second);
});

/** All that a change could leave: sheets with their cells, names, settings. */
function everythingIn({ book }: Host): unknown {
  return {
    sheets: book.sheets.map((sheet) => [
      sheet.name,
      sheet.visibility,
      [...sheet.entries(ALL)].map(([row, column, cell]) => [row, column, cell.value, cell.formula]),
    ]),
    names: book.names.map(({ name, formula }) => [name, formula]),
    settings: [...book.settings],
  };
}

/** A plan of random letters, which no packing makes small enough to remember. */
function hugePlan(): SheetCells {
  let seed = 1;
  const letters = () =>
    Array.from({ length: 900 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x0e01 + (seed % 46));
    }).join("");
  const plan = planOf(700);
  const [headings = [], ...rows] = plan.values;
  return { ...plan, values: [headings, ...rows.map((row) => row.with(2, letters()))] };
}

test("a plan of a thousand measures pasted from Word is brought in and can be undone", async () => {
  const host = await neededWorkbook();
  const values = await valuesOf(host, MEASURES, "A1:J60");
  const plan = longPlan(1000);
  const done = await importTables({ mode: "append", from: [plan] });
  expect(done.ok && done.value.plans.map(({ rows }) => rows)).toEqual([1000]);
  const kept = [...host.book.settings].filter(([key]) => key.startsWith("ITA.record."));
  expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(450_000);
  expect(Buffer.byteLength(JSON.stringify(plan.values))).toBeGreaterThan(450_000);
  expect(await undoCleanup()).toMatchObject({ ok: true });
  expect(await valuesOf(host, MEASURES, "A1:J60")).toEqual(values);
  expect(await valuesOf(host, MEASURES, "E900")).toEqual([[""]]);
});

/** A plan with a paragraph of words in another order for each measure. */
function longPlan(count: number): SheetCells {
  const words =
    "จัดประชุมผู้เกี่ยวข้อง ยกร่างประกาศ เสนอผู้บริหารลงนาม เผยแพร่ทางเว็บไซต์ รายงานผลทุกไตรมาส สำรวจความพึงพอใจ อบรมบุคลากร กำหนดผู้รับผิดชอบ ปรับปรุงขั้นตอน ตรวจสอบความถูกต้อง".split(
      " ",
    );
  const plan = planOf(count, "มาตรการลำดับที่");
  const [headings = [], ...rows] = plan.values;
  const steps = (row: number) =>
    Array.from({ length: 10 }, (_, i) => words[(row * (i + 3) + i * i) % words.length]).join(" ");
  return { ...plan, values: [headings, ...rows.map((row, at) => row.with(2, steps(at)))] };
}

describe("an import that is refused leaves the workbook as it was", () => {
  /** A workbook with something of its own, and without data sheets. */
  async function withOwnSheet(): Promise<Host> {
    const host = emptyWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A2").values = [["สรุป"], ["ของสำนัก"]];
      context.workbook.settings.add("ของผู้อื่น", "ค่าเดิม");
      await context.sync();
    });
    return host;
  }

  test.each([
    ["a record too large to be kept", hugePlan(), cleanupTexts.tooMuchToUndo],
    ["no rows", planOf(0), importTexts.nothingToImport],
  ])("%s, where data sheets are missing", async (_, pasted, text) => {
    const host = await withOwnSheet();
    const before = everythingIn(host);
    const done = await importTables({ mode: "append", from: [pasted] });
    expect(!done.ok && done.error.text).toBe(text);
    expect(everythingIn(host)).toEqual(before);
  });

  test("a protected data sheet, where the profile is missing", async () => {
    const host = await neededWorkbook();
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(PROFILE).delete();
      worksheets.getItem(MEASURES).protection.protect();
      await context.sync();
    });
    const before = everythingIn(host);
    const done = await importTables({ mode: "append", from: [planOf(2)] });
    expect(!done.ok && done.error.text).toBe(workbookTexts.sheetProtected);
    expect(everythingIn(host)).toEqual(before);
  });

  test("somebody types where a row is to come, whenever it is: what was added goes again", async () => {
    const host = await neededWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(PROFILE).delete();
      await context.sync();
    });
    const base = await host.save();
    const request = { mode: "append" as const, from: [planOf(2)] };
    const preview = await previewImport(request);
    const [target] = preview.ok ? (preview.value.plans[0]?.cells ?? []) : [];
    const bench = new FaultBench();
    let tookAway = 0;
    for (let at = 1; at === 1 || at <= bench.syncs + 1; at++) {
      await bench.open(base);
      let added = false;
      const run = () => importTables(request);
      const { said } = await bench.attempt(run, undefined, (sync) => {
        const { book } = bench.host;
        if (sync !== at) return;
        added = book.sheet(PROFILE) !== undefined;
        bench.host.enter(book.sheet(MEASURES)!, target?.row ?? 0, target?.column ?? 0, "พิมพ์เอง");
      });
      expect(said).not.toBe("threw");
      expect([said, bench.host.book.sheet(PROFILE) !== undefined]).toEqual([said, said === "done"]);
      if (said === "unchanged" && added) tookAway++;
    }
    expect(tookAway).toBeGreaterThan(0);
  });

  test("an added sheet into which somebody typed stays, and it is said", async () => {
    const bench = new FaultBench();
    await bench.open(await emptyWorkbook().save());
    let typed = false;
    const run = () => importTables({ mode: "append", from: [planOf(2)] });
    const { said, sentence } = await bench.attempt(run, undefined, () => {
      const sheet = bench.host.book.sheet(MEASURES);
      if (!sheet || typed) return;
      typed = true;
      bench.host.enter(sheet, 199, 1, "พิมพ์เอง");
      sheet.protection = {};
    });
    expect([said, sentence]).toEqual(["left", importTexts.onlyAdded.en]);
    expect(await valuesOf(bench.host, MEASURES, "B200")).toEqual([["พิมพ์เอง"]]);
    expect(bench.host.book.sheet(PROFILE)).toBeUndefined();
  });
});
