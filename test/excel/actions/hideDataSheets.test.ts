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
  expect(await hideDataSheets()).toEqual({ ok: true, value: DATA });
  expect(inSight(host)).toEqual(before.filter((name) => !DATA.includes(name)));
  expect(DATA).not.toContain(host.book.activeSheet.name);
  expect(await hiddenDataSheets()).toEqual({ ok: true, value: DATA });
  expect(await showDataSheets()).toEqual({ ok: true, value: DATA });
  expect(inSight(host)).toEqual(before);
  expect(await hiddenDataSheets()).toEqual({ ok: true, value: [] });
});

test("a sheet that was taken away meanwhile is left out", async () => {
  const host = await withReport();
  await hideDataSheets();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("มาตรการ").delete();
    await context.sync();
  });
  expect(await showDataSheets()).toEqual({ ok: true, value: ["ข้อมูลหน่วยงาน", "คะแนน"] });
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
