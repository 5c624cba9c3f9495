import type { Host } from "../../../host/host";
import { openNextYear } from "../../../src/excel/actions/nextYear";
import { shareWorkbook } from "../../../src/excel/actions/share";
import { makeReports } from "../../../src/excel/actions/reports";
import { readWorkbookFile } from "../../../src/exchange/workbookOnFile";
import { exchangeTexts } from "../../../src/locale/exchange";
import { WorkbookFile } from "../../../src/files/workbook";
import { hasMacros } from "../../../src/files/workbookKind";
import { nextYearTexts } from "../../../src/locale/nextYear";
import { withMacros } from "../../support/workbookFiles";
import { sampleWorkbook, type } from "../../support/workbook";

jest.setTimeout(120_000);

/** Workbooks that were opened beside the host's own. */
function watchCreated(host: Host): Uint8Array[] {
  const created: Uint8Array[] = [];
  host.onDidCreateWorkbook = (bytes) => void created.push(bytes);
  return created;
}

function stateOf(bytes: Uint8Array) {
  const read = readWorkbookFile(bytes, "ใหม่.xlsx");
  if (!read.ok) throw new Error(read.error.text.en);
  return read.value;
}

test("the next year opens beside this workbook, with the chosen measures, and this one stays as it is", async () => {
  const host = await sampleWorkbook();
  const created = watchCreated(host);
  const before = stateOf(await host.save());
  const [first] = before.state.measures.value ?? [];
  const started = await openNextYear([first?.place.row ?? -1]);
  expect(started.ok && started.value.fiscalYear).toBe(before.state.agency.value!.fiscalYear + 1);
  expect(created).toHaveLength(1);
  const next = stateOf(created[0]!).state;
  expect(next.agency.value?.name).toBe(before.state.agency.value?.name);
  expect(next.measures.value?.map(({ measure }) => measure)).toEqual([first?.measure]);
  const after = stateOf(await host.save());
  expect(after.cells).toEqual(before.cells);
});

test("while a score is missing it is refused whole, with the cell, and nothing opens", async () => {
  const host = await sampleWorkbook();
  const created = watchCreated(host);
  type(host, "คะแนน", "D7", "");
  const refused = await openNextYear();
  expect(refused).toMatchObject({ ok: false, error: { place: { address: "D7" } } });
  expect(created).toEqual([]);
});

test("macros do not go along into the new workbook, which is an .xlsx, and that is said", async () => {
  const saved = withMacros(await (await sampleWorkbook()).save());
  const created = watchCreated(await sampleWorkbook({ save: () => Promise.resolve(saved) }));
  const started = await openNextYear();
  expect(started.ok && started.value.notes[0]?.text).toBe(nextYearTexts.macrosLeft);
  expect(hasMacros(WorkbookFile.open(created[0]!))).toBe(false);
});

test("an Excel that does not hand its file over says so", async () => {
  await sampleWorkbook({ save: () => Promise.reject(new Error("5001")) });
  expect(await openNextYear()).toMatchObject({
    ok: false,
    error: { text: exchangeTexts.notHandedOver, params: { code: "Error: 5001" } },
  });
});

test("the committee's copy opens beside this workbook, told stage by stage", async () => {
  const host = await sampleWorkbook();
  const created = watchCreated(host);
  expect((await makeReports({ only: ["summary", "memo"] })).ok).toBe(true);
  const stages: string[] = [];
  const shared = await shareWorkbook({ only: ["summary"], onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(["check", "read", "write", "open"]);
  expect(shared).toMatchObject({ ok: true, value: { reports: [{ id: "summary" }] } });
  expect(stateOf(created[0]!).file.sheets.map(({ name }) => name)).not.toContain("คะแนน");
});
