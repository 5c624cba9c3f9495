/** What others do to the workbook while a use-case is at work: nothing typed is lost, nothing of theirs is touched. */
import { clearMarks, markCells } from "../../src/excel/actions/marks";
import { applyCleanup, undoCleanup } from "../../src/excel/actions/cleanup";
import { applyFixes } from "../../src/excel/actions/fix";
import { recover } from "../../src/excel/actions/recover";
import { makeReports } from "../../src/excel/actions/reports";
import { scoreAnswers } from "../../src/excel/actions/scoreAnswers";
import { insertTemplates } from "../../src/excel/actions/templates";
import { goTo } from "../../src/excel/actions/goTo";
import { checkWorkbook } from "../../src/excel/actions/check";
import { cellAddress } from "../../src/cells/a1";
import { ALL } from "../../src/cells/area";
import type { Result } from "../../src/core/result";
import { FaultBench, type UseCase } from "../support/faultBench";
import { findings, makeUseCases, OWN, proposals, TODAY, valueOf } from "../support/faultCases";
import { type } from "../support/workbook";

jest.setTimeout(180_000);

let bench: FaultBench;
let useCases: readonly UseCase[];

beforeAll(async () => {
  bench = new FaultBench();
  useCases = await makeUseCases(bench);
});

/** Opens the workbook that a use-case begins with. */
async function begin(name: string): Promise<() => Promise<Result<unknown>>> {
  const useCase = useCases.find((one) => one.name === name);
  if (!useCase) throw new Error(name);
  await bench.open(await useCase.base());
  return useCase.prepare();
}

const MEMO = "บันทึกข้อความ ๒๕๖๘";
/** Cells of the sheet of question scores by address. */
const questionScores = () => {
  const sheet = bench.host.book.sheet("คะแนนข้อคำถาม");
  if (!sheet) throw new Error("no questions");
  return new Map(
    [...sheet.entries(ALL)].map(([row, column, { value }]) => [cellAddress(row, column), value]),
  );
};
const sheetNames = () => bench.host.book.sheets.map(({ name }) => name);
/** Sheets on which a text stands. */
function sheetsWith(text: string): string[] {
  const look = bench.look();
  return [...look].filter(([, line]) => line.includes(text)).map(([key]) => key);
}

describe("while reports are made", () => {
  test.each([1, 2, 3, 4])("a text typed into one before round trip %i is kept", async (sync) => {
    const run = await begin("makeReports(memo, summary) again");
    const { said, result } = await bench.attempt(run, undefined, (at) => {
      if (at === sync) type(bench.host, MEMO, "B40", "แก้ไขโดยปลัด");
    });
    expect(said).toBe("done");
    expect(sheetsWith("แก้ไขโดยปลัด")).toHaveLength(1);
    // It is said which sheet was kept.
    expect(JSON.stringify(result)).toContain("kept");
    expect(sheetsWith("ITA m").filter((key) => key.startsWith("setting ITA.open"))).toEqual([]);
  });

  test.each([3, 4])(
    "a colleague's sheet of the same name stays, first batch %i refused",
    async (sync) => {
      const run = await begin("makeReports(memo)");
      const fault = { sync, kind: "before", code: "GeneralException" } as const;
      await bench.attempt(run, fault, (at) => {
        if (at !== sync || sheetNames().includes(MEMO)) return;
        bench.host.book.addSheet(MEMO);
        type(bench.host, MEMO, "A1", "งานของเพื่อน");
      });
      expect(sheetsWith("งานของเพื่อน")).toEqual([`${MEMO} 0`]);
      expect(sheetNames().filter((name) => name.startsWith("ITA "))).toEqual([]);
    },
  );

  test("a colleague takes the name: the report gets the next one", async () => {
    const run = await begin("makeReports(memo)");
    const { said } = await bench.attempt(run, undefined, (at) => {
      if (at === 3) bench.host.book.addSheet(MEMO);
    });
    expect([said, sheetNames().slice(-1)]).toEqual(["done", [`${MEMO} (2)`]]);
  });

  test("a second pane makes all of it, then the first is refused: the second's sheets stay", async () => {
    const run = await begin("makeReports(memo)");
    const first = bench.attempt(run, { sync: 9, kind: "before", code: "GeneralException" });
    const other = makeReports({ only: ["memo", "summary"] });
    await Promise.all([first, other]);
    await recover(Date.now() + 60_000);
    expect(sheetNames().filter((name) => name.startsWith("ITA "))).toEqual([]);
    expect(sheetNames()).toEqual(expect.arrayContaining([MEMO, "สรุปผลคะแนน ๒๕๖๘", OWN]));
  });

  test.each([3, 4])(
    "typing into a cell begins before round trip %i: at the next run nothing is left",
    async (sync) => {
      const run = await begin("makeReports(memo, summary) again");
      const before = sheetNames();
      const { said } = await bench.attempt(run, undefined, (at) => {
        if (at !== sync) return;
        bench.host.cellEditMode = true;
        setTimeout(() => (bench.host.cellEditMode = false), 300);
      });
      bench.host.cellEditMode = false;
      expect(["unchanged", "left"]).toContain(said);
      await new Promise((resolve) => setTimeout(resolve, 2_100));
      expect((await makeReports({ only: ["memo", "summary"] })).ok).toBe(true);
      expect(sheetNames()).toEqual(before);
    },
  );

  test("the pane is closed in the middle: its next start takes away what was left", async () => {
    const run = await begin("makeReports");
    const before = sheetNames();
    void bench.attempt(run, { sync: 4, kind: "gone", code: "GeneralException" });
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    bench.look();
    await recover(Date.now() + 60_000);
    expect(sheetNames()).toEqual(before);
  });
});

test("two panes add data sheets at once: one is done, and its workbook names stay", async () => {
  await begin("insertTemplates");
  const results = await Promise.all([insertTemplates(), insertTemplates()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const names = bench.host.book.names.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["ITA_Agency", "ITA_FiscalYear", "ITA_Scores"]));
  expect(sheetNames().filter((name) => name.startsWith("ITA "))).toEqual([]);
});

describe("while cells are written", () => {
  test.each([1, 2, 3])("a fix: what is typed before round trip %i stays", async (sync) => {
    await begin("applyFixes");
    const fixes = (await findings()).flatMap(({ fix }) => fix ?? []);
    const [first] = fixes;
    if (!first) throw new Error("nothing to fix");
    const address = `${String.fromCharCode(65 + first.column)}${first.row + 1}`;
    const { said } = await bench.attempt(
      () => applyFixes(fixes),
      undefined,
      (at) => {
        if (at === sync) type(bench.host, first.sheet, address, "ฉันเพิ่งพิมพ์");
      },
    );
    expect(said).toBe("unchanged");
    expect(sheetsWith("ฉันเพิ่งพิมพ์")).toEqual([`${first.sheet} ${first.row}`]);
    expect([...bench.host.book.settings.keys()].filter((key) => key.includes("record"))).toEqual(
      [],
    );
  });

  test.each([1, 2, 3])(
    "a clean-up: rows inserted before round trip %i are followed or refuse it",
    async (sync) => {
      await begin("applyCleanup");
      const { sheets, proposed } = await proposals();
      const { said } = await bench.attempt(
        () => applyCleanup(proposed, sheets),
        undefined,
        (at) => {
          const sheet = bench.host.book.sheets.find(({ name }) => name === OWN);
          if (at === sync && sheet) bench.host.book.shift(sheet, { at: 2, count: 1 });
        },
      );
      expect(sync === 3 ? ["done", "unchanged"] : ["unchanged"]).toContain(said);
      // The row with data is there, whatever came of it, and undo brings all back.
      expect(sheetsWith("๑. การปฏิบัติหน้าที่").length).toBeGreaterThan(0);
      if (said === "done") await valueOf(undoCleanup());
      expect(sheetsWith("<p>จัดทำคู่มือ</p>")).toEqual([`${OWN} 5`]);
      expect(sheetsWith("<p>=รวม</p>")).toEqual([`${OWN} 8`]);
      expect(sheetsWith("พิมพ์เอง")).toEqual([`${OWN} 0`]);
      expect(sheetsWith("ผู้รับผิดชอบ").filter((key) => key.startsWith(OWN))).toHaveLength(2);
    },
  );

  test.each([3, 4, 5])(
    "scores from answers: a score typed before round trip %i stays",
    async (sync) => {
      const run = await begin("scoreAnswers");
      const before = questionScores();
      await bench.attempt(run);
      const [address = ""] =
        [...questionScores()].find(([at, value]) => before.get(at) !== value) ?? [];
      const again = await begin("scoreAnswers");
      await bench.attempt(again, undefined, (at) => {
        if (at === sync) type(bench.host, "คะแนนข้อคำถาม", address, "77.5");
      });
      expect(questionScores().get(address)).toBe(77.5);
    },
  );

  test("undo follows rows that were inserted above since", async () => {
    const run = await begin("undoCleanup");
    const sheet = bench.host.book.sheets.find(({ name }) => name === OWN);
    if (sheet) bench.host.book.shift(sheet, { at: 0, count: 2 });
    expect((await bench.attempt(run)).said).toBe("done");
    expect(sheetsWith("<p>จัดทำคู่มือ</p>")).toEqual([`${OWN} 6`]);
    const values = [...bench.look()].filter(([key]) => key.startsWith(`${OWN} `));
    expect(values.filter(([, line]) => line.includes("ผู้รับผิดชอบ"))).toHaveLength(2);
  });
});

describe("marks", () => {
  const colour = async (address: string, to?: string) =>
    Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem(OWN).getRange(address).format;
      if (to) fill.color = to;
      fill.load("color");
      await context.sync();
      return fill.color;
    });

  test("a cell that somebody coloured since keeps its colour", async () => {
    await begin("clearMarks");
    const [first] = (await findings()).filter(({ place }) => place.sheet === OWN);
    const address = first?.place.address.split(":")[0] ?? "A1";
    await colour(address, "#00FF00");
    await valueOf(clearMarks());
    expect(await colour(address)).toBe("#00FF00");
  });

  test("a name whose comment another program dropped: the mark goes, and nothing is locked", async () => {
    await begin("clearMarks");
    for (const name of bench.host.book.names) name.comment = "";
    const [first] = await findings();
    if (!first) throw new Error("nothing found");
    expect((await goTo(first.place)).ok).toBe(true);
    expect((await markCells([{ place: first.place, severity: first.severity }])).ok).toBe(true);
    expect((await clearMarks()).ok).toBe(true);
    expect(bench.host.book.names.filter(({ name }) => name.startsWith("ITA_Mark"))).toEqual([]);
  });

  test("a sheet protected since keeps nobody from going to another one, and its marks wait", async () => {
    await begin("clearMarks");
    const found = await findings();
    const sheet = bench.host.book.sheets.find(({ name }) => name === OWN);
    if (!sheet) throw new Error("no sheet");
    const own = found.filter(({ place }) => place.sheet === OWN);
    sheet.protection = {};
    for (const { place } of found.slice(0, 3)) expect((await goTo(place)).ok).toBe(true);
    expect((await markCells([])).ok).toBe(true);
    sheet.protection = undefined;
    await valueOf(clearMarks());
    expect(own.length).toBeGreaterThan(0);
    expect(bench.host.book.names.filter(({ name }) => name.startsWith("ITA_Mark"))).toEqual([]);
  });
});

describe("settings that are none of ours any more", () => {
  const broken: readonly unknown[] = [
    null,
    5,
    "x",
    [1, null, {}],
    { parts: 1e9 },
    { parts: -1 },
    { record: 5 },
    { kind: "names", stamp: "x", beat: 0, names: [5], sheets: null },
    JSON.parse('{"__proto__":{"polluted":1},"ตัวชี้วัด":"bogus","constructor":"none"}'),
    [{ rule: 5, sheet: null, address: {}, found: [], reason: 7 }],
  ];
  const keys = [
    "ITA.made",
    "ITA.checks.ignored",
    "ITA.tables.mapping",
    "ITA.cleanup.last",
    "ITA.open.x",
    "ITA.record.x",
    "ITA.share.hidden",
    "ITA.share.frozen",
  ];

  test("each counts as none, and nothing throws", async () => {
    await begin("applyCleanup");
    for (const key of keys) {
      for (const value of broken) {
        bench.host.book.settings.clear();
        bench.host.book.settings.set(key, value);
        expect((await checkWorkbook(TODAY)).ok).toBe(true);
        expect((await undoCleanup()).ok).toBe(false);
        expect((await recover(Date.now() + 60_000)).ok).toBe(true);
      }
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test("an error of Excel while a text was typed is not called unchanged when the text is gone", async () => {
  await begin("applyCleanup");
  const { sheets, proposed } = await proposals();
  const fault = { sync: 3, kind: "middle", code: "GeneralException", share: 0.5 } as const;
  await bench.attempt(
    () => applyCleanup(proposed, sheets),
    fault,
    (at) => {
      if (at === 3) type(bench.host, OWN, "F4", "ข้างตาราง");
    },
  );
  expect(sheetsWith("ข้างตาราง")).toHaveLength(1);
  expect((await scoreAnswers()).ok).toBe(false);
});
