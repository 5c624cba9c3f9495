import { insertTemplates } from "../../../src/excel/actions/templates";
import type { Host } from "../../../host/host";
import { FaultBench } from "../../support/faultBench";
import { sampleWorkbook, type } from "../../support/workbook";

const SCORES = "คะแนน";
const formulas = (host: Host) =>
  Object.fromEntries(host.book.names.map(({ name, formula }) => [name, formula] as const).sort());

/** Takes names away, or makes them point to nothing as after their cells were deleted. */
function lose(host: Host, names: readonly string[], how: "gone" | "dead"): void {
  host.book.names = host.book.names.flatMap((known) => {
    if (!names.includes(known.name)) return [known];
    return how === "gone" ? [] : [{ ...known, formula: "=#REF!" }];
  });
}

describe("names of sheets that are there", () => {
  test.each(["gone", "dead"] as const)("all that are %s come back as they were", async (how) => {
    const host = await sampleWorkbook();
    const before = formulas(host);
    const sheets = host.book.sheets.map(({ name }) => name);
    expect(Object.keys(before).length).toBeGreaterThan(6);
    lose(host, Object.keys(before), how);
    const done = await insertTemplates();
    expect(done).toMatchObject({ ok: true, value: { sheets: [] } });
    expect(done.ok && done.value.mended).toEqual(expect.arrayContaining([SCORES, "ข้อมูลหน่วยงาน"]));
    expect(formulas(host)).toEqual(before);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(sheets);
    // Nothing is left to mend.
    expect(await insertTemplates()).toEqual({ ok: true, value: { sheets: [] } });
  });

  test("rows that somebody put above are counted in", async () => {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(SCORES).getRange("1:2").insert("Down");
      await context.sync();
    });
    const before = formulas(host);
    lose(host, ["ITA_Scores", "ITA_IndicatorNames"], "dead");
    expect(await insertTemplates()).toMatchObject({ ok: true, value: { mended: [SCORES] } });
    expect(formulas(host)).toEqual(before);
  });

  test("a name that stands for something else stays", async () => {
    const host = await sampleWorkbook();
    const others = { ITA_Units: "='มาตรการ'!$B$9", ITA_IndicatorNames: "=42" };
    host.book.names = host.book.names.map((known) => ({
      ...known,
      formula: others[known.name as keyof typeof others] ?? known.formula,
    }));
    expect(await insertTemplates()).toEqual({ ok: true, value: { sheets: [] } });
    expect(formulas(host)).toMatchObject(others);
  });

  test("an office's own sheet of the same name, or one whose rows changed, gets no name", async () => {
    const host = await sampleWorkbook();
    lose(host, ["ITA_Scores", "ITA_IndicatorNames"], "gone");
    type(host, SCORES, "A8", "รวม");
    expect(await insertTemplates()).toEqual({ ok: true, value: { sheets: [] } });
    expect(Object.keys(formulas(host))).not.toContain("ITA_Scores");
  });

  test("what is missing besides is added in the same go", async () => {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(SCORES).delete();
      await context.sync();
    });
    lose(host, ["ITA_Scores", "ITA_IndicatorNames", "ITA_Agency"], "dead");
    const done = await insertTemplates();
    expect(done).toEqual({ ok: true, value: { sheets: [SCORES], mended: ["ข้อมูลหน่วยงาน"] } });
    expect(await insertTemplates()).toEqual({ ok: true, value: { sheets: [] } });
  });
});

test.each(["before", "after"] as const)(
  "a round trip that fails %s it was carried out leaves every name mended once",
  async (kind) => {
    const base = await (await sampleWorkbook()).save();
    const bench = new FaultBench();
    for (const sync of [1, 2, 3, 4, 5]) {
      await bench.open(base);
      const before = formulas(bench.host);
      lose(bench.host, ["ITA_Scores", "ITA_Agency"], "dead");
      const lost = JSON.stringify(formulas(bench.host));
      const fault = { sync, kind, code: "GeneralException" } as const;
      const { said } = await bench.attempt(() => insertTemplates(), fault);
      const now = JSON.stringify(formulas(bench.host));
      const state = now === JSON.stringify(before) ? "done" : now === lost ? "unchanged" : "half";
      expect([sync, state]).toEqual([sync, said]);
    }
  },
);
