import type { Host } from "../../../host/host";
import {
  hiddenDataSheets,
  hideDataSheets,
  showDataSheets,
} from "../../../src/excel/actions/hideDataSheets";
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
    value: { sheets: DATA, formulas: 0, edited: [] },
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
    value: { sheets: DATA, formulas: 3, edited: [] },
  });
  expect(await ownCells(host)).toEqual(before);
  expect([...host.book.settings.keys()].filter((key) => /share|record|open/.test(key))).toEqual([]);
});

test("a cell that somebody edited since keeps what was typed, and is named", async () => {
  const host = await withOwnFormulas();
  await hideDataSheets();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("ของเรา").getRange("B1").values = [[12]];
    await context.sync();
  });
  expect(await showDataSheets()).toMatchObject({
    value: { formulas: 2, edited: [{ sheet: "ของเรา", address: "B1" }] },
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
