import { goTo } from "../../src/excel/actions/goTo";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { makeReports } from "../../src/excel/actions/reports";
import { runExcel } from "../../src/excel/run";
import { insertTemplates } from "../../src/excel/actions/templates";
import { watchWorkbook } from "../../src/excel/actions/watch";
import { describe as sentence } from "../../src/locale/describe";
import { ok } from "../../src/core/result";
import { emptyWorkbook, sampleWorkbook, type } from "../support/workbook";

const FLOOR = { requirements: { ExcelApi: "1.9", CustomFunctionsRuntime: "1.1" } };

/** Lets events that were delivered reach their handlers. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("on the oldest Excel of the manifest (ExcelApi 1.9)", () => {
  test("every use-case works; a member above the floor would fail here", async () => {
    const host = await sampleWorkbook(FLOOR);
    expect((await readWorkbook()).ok).toBe(true);
    expect((await makeReports()).ok).toBe(true);
    expect((await goTo({ sheet: "คะแนน", address: "D5" })).ok).toBe(true);
    const stop = await watchWorkbook(() => undefined);
    stop();
    await settled();
    expect(host.usedMembers().length).toBeGreaterThan(40);
    emptyWorkbook(FLOOR);
    expect((await insertTemplates()).ok).toBe(true);
  });
});

describe("goTo", () => {
  test("shows the sheet and selects the cell", async () => {
    const host = await sampleWorkbook();
    expect(await goTo({ sheet: "มาตรการ", address: "E4" })).toEqual(ok(null));
    expect(host.book.activeSheet.name).toBe("มาตรการ");
    expect(host.book.activeSheet.selection).toMatchObject({ row: 3, column: 4 });
  });

  test("a sheet that is gone is a sentence", async () => {
    await sampleWorkbook();
    const gone = await goTo({ sheet: "ไม่มี", address: "A1" });
    expect(!gone.ok && sentence(gone.error, "th")).toBe(
      "ไม่พบแผ่นงาน “ไม่มี” อาจถูกลบหรือเปลี่ยนชื่อแล้ว โปรดอ่านข้อมูลใหม่",
    );
  });
});

describe("watching the workbook", () => {
  test("hears what a person types until it is stopped", async () => {
    const host = await sampleWorkbook();
    let heard = 0;
    const stop = await watchWorkbook(() => heard++);
    type(host, "คะแนน", "D5", "90");
    await settled();
    expect(heard).toBeGreaterThan(0);
    stop();
    await settled();
    const before = heard;
    type(host, "คะแนน", "D5", "91");
    await settled();
    expect(heard).toBe(before);
  });
  test("the pane getting the focus back is a change, too, until nobody watches", async () => {
    await sampleWorkbook(FLOOR);
    const pane = new EventTarget();
    let heard = 0;
    const stop = await watchWorkbook(() => heard++, pane);
    pane.dispatchEvent(new Event("focus"));
    expect(heard).toBe(1);
    stop();
    pane.dispatchEvent(new Event("focus"));
    expect(heard).toBe(1);
  });
});

test.each([
  ["InvalidOperationInCellEditMode", "A cell is being edited, so nothing was done."],
  ["AccessDenied", "Excel did not allow the change, so nothing was changed."],
  ["InvalidSelection", "Several separate ranges are selected"],
  ["RequestPayloadSizeLimitExceeded", "This is more than Excel on the web takes at once,"],
  ["GeneralException", "Excel could not carry out the command (GeneralException)."],
])("%s is said in a sentence", async (code, begins) => {
  await sampleWorkbook();
  const refused = await runExcel(() =>
    Promise.reject(Object.assign(new Error("refused"), { name: "RichApi.Error", code })),
  );
  expect(!refused.ok && sentence(refused.error, "en").startsWith(begins)).toBe(true);
});

describe("the entry to Excel", () => {
  /** Options that Excel.run was called with. */
  function spyOnRun(): Excel.RunOptions[] {
    const seen: Excel.RunOptions[] = [];
    const real = Excel.run.bind(Excel) as (options: object, job: unknown) => Promise<unknown>;
    jest.spyOn(Excel, "run").mockImplementation(((options: Excel.RunOptions, job: unknown) => {
      seen.push(options);
      return real({}, job);
    }) as typeof Excel.run);
    return seen;
  }
  afterEach(() => jest.restoreAllMocks());
  const nothing = () => Promise.resolve(ok(null));

  test.each(["1.19", "1.20"])("no undo group, which sheets cannot be in: %s", async (version) => {
    emptyWorkbook({ requirements: { ExcelApi: version } });
    const seen = spyOnRun();
    await runExcel(nothing);
    expect(seen).toEqual([{}]);
  });

  test("only reading in the background waits for cell editing", async () => {
    await sampleWorkbook();
    const seen = spyOnRun();
    await readWorkbook();
    await makeReports();
    expect(seen.map((options) => options.delayForCellEdit ?? false)).toEqual([true, false]);
  });

  test("what Excel refuses is a sentence, what we did wrong is an exception", async () => {
    emptyWorkbook();
    const refused = await runExcel(async (context) => {
      context.workbook.worksheets.getItem("ไม่มี").activate();
      await context.sync();
      return ok(null);
    });
    expect(!refused.ok && sentence(refused.error, "th")).toContain("(ItemNotFound)");
    await expect(runExcel(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  });
});
