import type { Host } from "../../../host/host";
import {
  hiddenDataSheets,
  hideDataSheets,
  showDataSheets,
} from "../../../src/excel/actions/hideDataSheets";
import { recover } from "../../../src/excel/actions/recover";
import { makeReports } from "../../../src/excel/actions/reports";
import { exchangeTexts } from "../../../src/locale/exchange";
import { workbookTexts } from "../../../src/locale/workbook";
import { neededWorkbook } from "../../support/workbook";

jest.setTimeout(60_000);

const DATA = ["ข้อมูลหน่วยงาน", "คะแนน", "มาตรการ"];
const inSight = (host: Host) =>
  host.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

async function withReport(): Promise<Host> {
  const host = await neededWorkbook();
  expect((await makeReports({ only: ["summary"] })).ok).toBe(true);
  return host;
}

test("data sheets go out of sight, a report is shown, and all come back", async () => {
  const host = await withReport();
  const before = inSight(host);
  expect(await hideDataSheets()).toEqual({ ok: true, value: { sheets: DATA, formulas: 0 } });
  expect(inSight(host)).toEqual(before.filter((name) => !DATA.includes(name)));
  expect(DATA).not.toContain(host.book.activeSheet.name);
  expect(await hiddenDataSheets()).toEqual({ ok: true, value: { sheets: DATA, formulas: 0 } });
  expect(await showDataSheets()).toEqual({
    ok: true,
    value: { sheets: DATA, formulas: 0, edited: [], lost: [] },
  });
  expect(inSight(host)).toEqual(before);
  expect(await hiddenDataSheets()).toEqual({ ok: true, value: { sheets: [], formulas: 0 } });
});

test("a sheet that was taken away meanwhile is left out", async () => {
  const host = await withReport();
  await hideDataSheets();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("มาตรการ").delete();
    await context.sync();
  });
  expect(await showDataSheets()).toMatchObject({
    ok: true,
    value: { sheets: ["ข้อมูลหน่วยงาน", "คะแนน"] },
  });
});

test.each([1, 2, 3, 4])(
  "what Excel refuses half-way (action %d) leaves all in sight",
  async (at) => {
    const host = await withReport();
    const before = inSight(host);
    let count = 0;
    host.failAt((member) => member.endsWith(".visibility") && ++count === at);
    const refused = await hideDataSheets();
    host.failAt(undefined);
    if (at <= DATA.length) expect(refused.ok).toBe(false);
    expect(refused.ok ? before : inSight(host)).toEqual(before);
  },
);

test("without a report there is nothing to hand on; a protected structure is named", async () => {
  const host = await neededWorkbook();
  expect(await hideDataSheets()).toMatchObject({ error: { text: exchangeTexts.noReports } });
  await makeReports({ only: ["summary"] });
  host.book.structureProtected = true;
  expect(await hideDataSheets()).toMatchObject({
    error: { text: workbookTexts.workbookProtected },
  });
});

/** What the officer typed on a sheet of the own: functions of the add-in alone, within another, and spilling. */
const TYPED = [
  ["๙๓.๘๒", "=ITA.NUMBER(A1)"],
  ["๐๗", '=IF(A2="๐๗",ITA.THAI("=1+1"),0)'],
  ["=1+1", '=ITA.THAI(A1:A2)&""'],
  ["", ""],
];
const FORMULAS = ["=ITA.NUMBER(A1)", '=IF(A2="๐๗",ITA.THAI("=1+1"),0)', '=ITA.THAI(A1:A2)&""'];

async function withOwnFormulas(typed: readonly string[][] = TYPED): Promise<Host> {
  const host = await withReport();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ของเรา");
    sheet.getRange("A2").numberFormat = [["@"]];
    sheet.getRange(`A1:B${typed.length}`).formulas = typed.map((line) => [...line]);
    await context.sync();
  });
  return host;
}

/** A formula that spills below a simple one. */
const SPILLING = [
  ["๙๓.๘๒", "=ITA.NUMBER(A1)"],
  ["๐๗", "=ITA.THAI(A1:A2)"],
  ["", ""],
  ["", ""],
];

async function ownCells(host: Host) {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("ของเรา").getRange("A1:B4");
    range.load("formulas,values,numberFormat");
    await context.sync();
    const { formulas, values, numberFormat } = range;
    return { formulas, values, numberFormat } as Record<string, unknown[][]>;
  });
}

test("ITA formulas on a sheet in sight become what they show, and come back exactly", async () => {
  const host = await withOwnFormulas();
  const before = await ownCells(host);
  expect(await hideDataSheets()).toEqual({ ok: true, value: { sheets: DATA, formulas: 3 } });
  const frozen = await ownCells(host);
  expect(frozen["values"]).toEqual(before["values"]);
  expect(frozen["values"]?.[1]?.[1]).toBe("=๑+๑");
  // Of the formulas, only the one that needs no add-in is left.
  expect(frozen["formulas"]).toEqual(
    before["values"]?.map((line, row) => (row === 2 ? ["=1+1", line[1]] : line)),
  );
  expect(await hiddenDataSheets()).toEqual({ ok: true, value: { sheets: DATA, formulas: 3 } });
  expect(await hideDataSheets()).toMatchObject({ error: { text: exchangeTexts.alreadyFrozen } });
  expect(await showDataSheets()).toEqual({
    ok: true,
    value: { sheets: DATA, formulas: 3, edited: [], lost: [] },
  });
  expect(await ownCells(host)).toEqual(before);
  expect([...host.book.settings.keys()].filter((key) => /share|record|open/.test(key))).toEqual([]);
});

test("a refused record leaves a spill of the opened file as it is", async () => {
  const host = await withOwnFormulas(SPILLING);
  await host.open(await host.save());
  const before = await ownCells(host);
  host.failAt((member) => member.endsWith(".visible"));
  expect((await hideDataSheets()).ok).toBe(false);
  host.failAt(undefined);
  expect(await ownCells(host)).toEqual(before);
});

test.each([".formulas", ".numberFormat", ".delete"])(
  "coming back that stops at the first %s is done again at the next start of the pane",
  async (member) => {
    const host = await withOwnFormulas(SPILLING);
    const before = await ownCells(host);
    await hideDataSheets();
    let stopped = false;
    // The connection is gone until the pane is opened again.
    host.failAt((called) => (stopped ||= called.endsWith(member)));
    expect((await showDataSheets()).ok).toBe(false);
    host.failAt(undefined);
    expect(stopped).toBe(true);
    expect((await recover(Date.now() + 60_000)).ok).toBe(true);
    expect(await ownCells(host)).toEqual(before);
    expect(inSight(host)).toEqual(expect.arrayContaining(DATA));
    expect([...host.book.settings.keys()].filter((key) => /share|record|open/.test(key))).toEqual(
      [],
    );
  },
);

test("a cell that somebody edited since keeps what was typed, and is named", async () => {
  const host = await withOwnFormulas();
  await hideDataSheets();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("ของเรา").getRange("B1").values = [[12]];
    await context.sync();
  });
  expect(await showDataSheets()).toMatchObject({
    value: { formulas: 2, edited: [{ sheet: "ของเรา", address: "B1" }], lost: [] },
  });
  const formulas = (await ownCells(host))["formulas"]?.map((line) => line[1]);
  expect(formulas?.slice(0, 3)).toEqual([12, ...FORMULAS.slice(1)]);
});

test("a formula that shows an error refuses everything, and is named", async () => {
  const host = await withOwnFormulas([
    ["x", "=ITA.NUMBER(A1)"],
    ["๑", "=ITA.NUMBER(A2)"],
    ["", "=1/0"],
    ["", "=_xldudf_ITA_NUMBER(A2)"],
  ]);
  const before = await ownCells(host);
  const sight = inSight(host);
  expect(await hideDataSheets()).toMatchObject({
    error: {
      text: exchangeTexts.formulaErrors,
      params: { cells: "“ของเรา” B1, “ของเรา” B4" },
    },
  });
  expect(await ownCells(host)).toEqual(before);
  expect(inSight(host)).toEqual(sight);
});

test("formulas come back when a sheet cannot be hidden", async () => {
  const host = await withOwnFormulas();
  const before = await ownCells(host);
  let count = 0;
  host.failAt((member) => member.endsWith(".visibility") && ++count === 2);
  expect((await hideDataSheets()).ok).toBe(false);
  expect(count).toBeGreaterThanOrEqual(2);
  host.failAt(undefined);
  expect(await ownCells(host)).toEqual(before);
  expect(await hiddenDataSheets()).toEqual({ ok: true, value: { sheets: [], formulas: 0 } });
});

/** A sheet with scores and formulas of the add-in over them, one a row, and one over all. */
async function withScores(): Promise<Host> {
  const host = await withReport();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ของเรา");
    sheet.getRange("A1:C4").formulas = [
      ["กอง", "คะแนน", "เลขไทย"],
      ["สำนักปลัด", 81.5, "=ITA.THAI(B2)"],
      ["กองคลัง", 92.25, "=ITA.THAI(B3)"],
      ["กองช่าง", 77, "=ITA.THAI($B4)"],
    ];
    sheet.getRange("E1").formulas = [["=ITA.THAI(SUM('ของเรา'!$B$2:$B$4))"]];
    await context.sync();
  });
  return host;
}

const onSheet = <T>(host: Host, work: (sheet: Excel.Worksheet) => T, name = "ของเรา"): Promise<T> =>
  host.run(async (context) => {
    const done = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return done;
  });

async function formulasAt(host: Host, address: string, name = "ของเรา"): Promise<unknown[]> {
  const range = await onSheet(
    host,
    (sheet) => {
      const cells = sheet.getRange(address);
      cells.load("formulas");
      return cells;
    },
    name,
  );
  return range.formulas.flat() as unknown[];
}

test("rows that came between frozen cells are followed, with what the formulas refer to", async () => {
  const host = await withScores();
  await hideDataSheets();
  await onSheet(host, (sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("4:5").insert("Down");
  });
  expect(await showDataSheets()).toMatchObject({ value: { formulas: 4, edited: [], lost: [] } });
  expect(await formulasAt(host, "C3:C7")).toEqual([
    "=ITA.THAI(B3)",
    "",
    "",
    "=ITA.THAI(B6)",
    "=ITA.THAI($B7)",
  ]);
  expect(await formulasAt(host, "E2")).toEqual(["=ITA.THAI(SUM('ของเรา'!$B$3:$B$7))"]);
  expect([...host.book.names].filter(({ name }) => name.startsWith("ITA_Row_"))).toEqual([]);
});

test("a renamed sheet is followed", async () => {
  const host = await withScores();
  await hideDataSheets();
  await onSheet(host, (sheet) => (sheet.name = "ของ กอง"));
  expect(await showDataSheets()).toMatchObject({ value: { formulas: 4, lost: [] } });
  expect(await formulasAt(host, "E1", "ของ กอง")).toEqual(["=ITA.THAI(SUM('ของ กอง'!$B$2:$B$4))"]);
});

test("sorted rows are followed by what was typed in them", async () => {
  const host = await withScores();
  await hideDataSheets();
  // As Excel sorts by score: values change places, names stay.
  const cells = await onSheet(host, (sheet) => {
    const range = sheet.getRange("A2:C4");
    range.load("values");
    return range;
  });
  const sorted = [...(cells.values as (string | number)[][])].sort(
    (a, b) => Number(a[1]) - Number(b[1]),
  );
  await onSheet(host, (sheet) => {
    sheet.getRange("C2:C4").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange("A2:C4").values = sorted;
  });
  expect(await showDataSheets()).toMatchObject({ value: { formulas: 4, edited: [], lost: [] } });
  expect(await formulasAt(host, "C2:C4")).toEqual([
    "=ITA.THAI($B2)",
    "=ITA.THAI(B3)",
    "=ITA.THAI(B4)",
  ]);
});

test("a formula whose cell is gone, or what it refers to, is named with what it was", async () => {
  const host = await withScores();
  await onSheet(host, (sheet) => (sheet.getRange("G9").formulas = [["=ITA.THAI(B3)"]]));
  await hideDataSheets();
  await onSheet(host, (sheet) => sheet.getRange("3:3").delete("Up"));
  expect(await showDataSheets()).toMatchObject({
    value: {
      formulas: 3,
      edited: [],
      lost: [
        { sheet: "ของเรา", address: "C3", formula: "=ITA.THAI(B3)" },
        { sheet: "ของเรา", address: "G8", formula: "=ITA.THAI(B3)" },
      ],
    },
  });
  expect(await formulasAt(host, "C2:C3")).toEqual(["=ITA.THAI(B2)", "=ITA.THAI($B3)"]);
  expect(await formulasAt(host, "E1")).toEqual(["=ITA.THAI(SUM('ของเรา'!$B$2:$B$3))"]);
});

test("a formula that spills comes back whole, and stays away where one of its cells was edited", async () => {
  const host = await withReport();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ของเรา");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C1:D1").formulas = [["=ITA.THAI(A1:A2)", "=ITA.THAI(A1:A2)&$A$1"]];
    await context.sync();
  });
  await hideDataSheets();
  await onSheet(host, (sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("D3").values = [["ท้วง"]];
  });
  expect(await showDataSheets()).toMatchObject({
    value: { formulas: 1, edited: [{ sheet: "ของเรา", address: "D2" }], lost: [] },
  });
  const range = await onSheet(host, (sheet) => {
    const cells = sheet.getRange("C2:D3");
    cells.load("values");
    return cells;
  });
  expect(range.values).toEqual([
    ["๑", "๑1"],
    ["๒", "ท้วง"],
  ]);
});

test("an array formula of the old kind over several cells refuses everything, and is named", async () => {
  const host = await withScores();
  const [sheet] = host.book.sheets.slice(-1);
  await onSheet(host, (own) => (own.getRange("H1:H2").values = [["๑"], ["๒"]]));
  Object.assign(sheet!.edit(0, 7), { formula: "=ITA.THAI(A1:A2)", array: { rows: 2, columns: 1 } });
  sheet!.edit(0, 7).spill = { rows: 2, columns: 1 };
  sheet!.edit(1, 7).spilledFrom = { row: 0, column: 7 };
  host.book.settled.add(sheet!.edit(0, 7));
  expect(await hideDataSheets()).toMatchObject({
    error: { text: exchangeTexts.arrayFormulas, params: { cells: "“ของเรา” H1, “ของเรา” H2" } },
  });
});
