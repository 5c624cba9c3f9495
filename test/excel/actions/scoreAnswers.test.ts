import { scoreAnswers } from "../../../src/excel/actions/scoreAnswers";
import { insertTemplates } from "../../../src/excel/actions/templates";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import type { Host } from "../../../host/host";
import { describe as sentence } from "../../../src/locale/describe";
import type { DataSheetId } from "../../../src/sheets/templates/all";
import { neededWorkbook, sheetNames, type, valuesOf } from "../../support/workbook";

const QUESTIONS = "คะแนนข้อคำถาม";
const IIT = "คำตอบ IIT";
const EIT = "คำตอบ EIT";

async function workbookWith(...ids: DataSheetId[]): Promise<Host> {
  const host = await neededWorkbook();
  const added = await insertTemplates(ids);
  if (!added.ok) throw new Error(sentence(added.error, "th"));
  return host;
}
async function put(host: Host, sheet: string, address: string, values: unknown[][]) {
  await host.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}
/** Row numbers of the heading and the scales of an answer sheet. */
async function rowsOf(host: Host, sheet: string) {
  const first = (await valuesOf(host, sheet, "A1:A20")).map(([value]) => value);
  return { scale: first.indexOf("แบบคำตอบ") + 1, body: first.indexOf("ผู้ตอบ") + 2 };
}
/** Row of a question in the question sheet. */
async function rowOf(host: Host, code: string): Promise<number> {
  const codes = (await valuesOf(host, QUESTIONS, "A1:A80")).map(([value]) => value);
  return codes.indexOf(code) + 1;
}
/** Score, last year's score, computed score and number of answers of a question. */
async function lineOf(host: Host, code: string): Promise<unknown[]> {
  const row = await rowOf(host, code);
  return (await valuesOf(host, QUESTIONS, `E${row}:H${row}`))[0]!;
}
async function refusal(): Promise<string> {
  const scored = await scoreAnswers();
  return scored.ok ? "scored" : sentence(scored.error, "th");
}

test("answers become question scores, and new answers change them again", async () => {
  const host = await workbookWith("questions", "answers-iit", "answers-eit");
  const { body } = await rowsOf(host, IIT);
  await put(host, IIT, `A${body}:B${body + 1}`, [
    ["1", "มากที่สุด"],
    ["2", 4],
  ]);
  expect(await scoreAnswers()).toEqual({
    ok: true,
    value: { questions: 1, respondents: 2, sheet: QUESTIONS },
  });
  expect(await lineOf(host, "i1")).toEqual([80, "", 80, 2]);
  expect(await lineOf(host, "e2")).toEqual(["", "", "", ""]);

  await put(host, IIT, `B${body + 1}`, [["น้อย"]]);
  const eit = await rowsOf(host, EIT);
  await put(host, EIT, `D${eit.body}`, [["เห็นด้วย"]]);
  expect((await scoreAnswers()).ok).toBe(true);
  expect(await lineOf(host, "i1")).toEqual([60, "", 60, 2]);
  expect(await lineOf(host, "e2")).toEqual([80, "", 80, 1]);

  // The answers to i1 are gone, and so is what came of them; nobody had typed it.
  await put(host, IIT, `B${body}:C${body + 1}`, [
    ["", ""],
    ["", ""],
  ]);
  const { scale } = await rowsOf(host, IIT);
  await put(host, IIT, `C${scale}`, [["6 ระดับ มากที่สุด=100"]]);
  await put(host, IIT, `C${body}`, [["มาก"]]);
  expect((await scoreAnswers()).ok).toBe(true);
  expect(await lineOf(host, "i1")).toEqual(["", "", "", ""]);
  expect(await lineOf(host, "i2")).toEqual([80, "", 80, 1]);
});

test("what an officer typed is never changed: nothing is written, and the cell is named", async () => {
  const host = await workbookWith("questions", "answers-iit");
  const { body, scale } = await rowsOf(host, IIT);
  await put(host, IIT, `C${scale}`, [["6 ระดับ มากที่สุด=100"]]);
  await put(host, IIT, `B${body}:C${body}`, [[6, 6]]);
  const row = await rowOf(host, "i2");
  type(host, QUESTIONS, `E${row}`, "91.5");
  expect(await refusal()).toBe(
    `คะแนนข้อ i2 ในแผ่น “${QUESTIONS}” เซลล์ E${row} มีผู้พิมพ์ไว้เป็น 91.50 แต่คำนวณจากคำตอบได้ 100.00 จึงไม่ได้เขียนคะแนนใด ` +
      "ลบคะแนนในเซลล์นี้เพื่อใช้คะแนนจากคำตอบ แล้วคำนวณใหม่ (พบเช่นนี้ 1 ข้อ)",
  );
  expect(await lineOf(host, "i1")).toEqual(["", "", "", ""]);

  type(host, QUESTIONS, `E${row}`, "");
  expect(await refusal()).toBe("scored");
  expect(await lineOf(host, "i2")).toEqual([100, "", 100, 1]);

  // An officer corrects what the add-in had filled in: from now on it is the officer's.
  type(host, QUESTIONS, `E${row}`, "95");
  await put(host, IIT, `C${body}`, [[5]]);
  expect(await refusal()).toContain("มีผู้พิมพ์ไว้เป็น 95.00");
  expect(await lineOf(host, "i2")).toEqual([95, "", 100, 1]);
});

test("a typed score that the answers confirm to two decimals stays as typed", async () => {
  const host = await workbookWith("questions", "answers-iit");
  const { body } = await rowsOf(host, IIT);
  await put(host, IIT, `B${body}:B${body + 2}`, [[6], [6], [5]]);
  const row = await rowOf(host, "i1");
  type(host, QUESTIONS, `E${row}`, "93.33");
  expect(await refusal()).toBe("scored");
  expect(await lineOf(host, "i1")).toEqual([93.33, "", expect.closeTo(280 / 3, 10), 3]);
});

test.each<[string, (host: Host) => Promise<void> | void, readonly DataSheetId[], string]>([
  ["no answer sheet", () => undefined, ["questions"], "ไม่พบแผ่นคำตอบ"],
  ["no question sheet", () => undefined, ["answers-iit"], "ไม่พบแผ่นคะแนนข้อคำถาม"],
  [
    "no answers",
    () => undefined,
    ["questions", "answers-iit", "answers-eit"],
    "แผ่น “คำตอบ IIT” ยังไม่มีคำตอบ",
  ],
  [
    "an answer that is none",
    async (host) => put(host, IIT, `B${(await rowsOf(host, IIT)).body}`, [["พอใช้"]]),
    ["questions", "answers-iit"],
    "เป็น “พอใช้” ซึ่งไม่อยู่ในแบบคำตอบ",
  ],
  [
    "a question whose row was deleted",
    async (host) => {
      await put(host, IIT, `B${(await rowsOf(host, IIT)).body}`, [[6]]);
      await put(host, QUESTIONS, `A${await rowOf(host, "i1")}`, [[""]]);
    },
    ["questions", "answers-iit"],
    "ไม่มีแถวของข้อ i1",
  ],
  [
    "bad own rules",
    (host) => type(host, "เกณฑ์", "C5", "25"),
    ["rules", "questions", "answers-iit"],
    "รวมกันได้ร้อยละ 95",
  ],
  [
    "a protected question sheet",
    async (host) => {
      await put(host, IIT, `B${(await rowsOf(host, IIT)).body}`, [[6]]);
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(QUESTIONS);
        // The grey columns are the add-in's own and locked.
        sheet.protection.protect();
        await context.sync();
      });
    },
    ["questions", "answers-iit"],
    "ป้องกันไว้ จึงไม่ได้แก้ไขอะไร",
  ],
])("refuses %s and writes nothing", async (_, spoil, ids, expected) => {
  const host = await workbookWith(...ids);
  await spoil(host);
  const before = ids.includes("questions") ? await valuesOf(host, QUESTIONS, "A1:H80") : null;
  expect(await refusal()).toContain(expected);
  if (before) expect(await valuesOf(host, QUESTIONS, "A1:H80")).toEqual(before);
});

test("points set by the office count", async () => {
  const host = await workbookWith("rules", "questions", "answers-iit");
  const labels = (await valuesOf(host, "เกณฑ์", "A1:A60")).map(([value]) => String(value));
  const row =
    labels.findIndex((label) => label.startsWith("คะแนนของคำตอบ “มาก” (6 ระดับ มากที่สุด=100)")) + 1;
  type(host, "เกณฑ์", `C${row}`, "75");
  await put(host, IIT, `B${(await rowsOf(host, IIT)).body}`, [["มาก"]]);
  expect(await refusal()).toBe("scored");
  expect(await lineOf(host, "i1")).toEqual([75, "", 75, 1]);
});

test("two round trips to read, one to see what stands, one for the record, one to write; the pane's own reading leaves the answers alone", async () => {
  const host = await workbookWith("questions", "answers-iit");
  const { body } = await rowsOf(host, IIT);
  const bytesOfReading = async () => {
    const before = host.counters.responseBytes;
    const read = await readWorkbook();
    expect(read.ok && read.value.present).toContain("answers-iit");
    return host.counters.responseBytes - before;
  };
  const withoutAnswers = await bytesOfReading();
  const rows = 1000;
  await put(host, IIT, `B${body}:B${body + rows - 1}`, Array<unknown[]>(rows).fill(["มากที่สุด"]));
  expect((await bytesOfReading()) - withoutAnswers).toBeLessThan(rows);
  const before = { ...host.counters };
  expect((await scoreAnswers()).ok).toBe(true);
  expect(host.counters.roundTrips - before.roundTrips).toBe(5);
});

test("answers too large for one response of Excel on the web are read in pieces", async () => {
  const host = await workbookWith("questions", "answers-iit");
  const { body } = await rowsOf(host, IIT);
  const rows = 6000;
  await put(
    host,
    IIT,
    `B${body}:B${body + rows - 1}`,
    Array.from({ length: rows }, (_, index) => [index < rows / 2 ? 6 : 1]),
  );
  const run = Excel.run.bind(Excel);
  let syncs = 0;
  const limited = jest.spyOn(Excel, "run").mockImplementation(((options: never, job: never) =>
    run(options, async (context: Excel.RequestContext) => {
      const sync = context.sync.bind(context);
      context.sync = <T>(value?: T) => {
        syncs++;
        if (syncs !== 2) return sync(value);
        const error = Object.assign(new Error("too large"), {
          name: "RichApi.Error",
          code: "ResponsePayloadSizeLimitExceeded",
        });
        return Promise.reject(error);
      };
      return (job as (context: Excel.RequestContext) => Promise<unknown>)(context);
    })) as never);
  try {
    expect(await refusal()).toBe("scored");
  } finally {
    limited.mockRestore();
  }
  // 2 refused, 2 for the other sheets, 1 for the size, then pieces, protection and the scores.
  expect(syncs).toBeGreaterThan(7);
  expect(await lineOf(host, "i1")).toEqual([50, "", 50, rows]);
});

test("sheets are found after they were renamed, also from a file", async () => {
  const host = await workbookWith("rules", "questions", "answers-iit", "answers-eit");
  await host.run(async (context) => {
    for (const [old, name] of [
      [QUESTIONS, "ข้อ"],
      [IIT, "ภายใน"],
      ["เกณฑ์", "เกณฑ์ (ใหม่) 2568"],
    ] as const) {
      context.workbook.worksheets.getItem(old).name = name;
    }
    await context.sync();
  });
  await host.open(await host.save());
  expect(await sheetNames(host)).toContain("ภายใน");
  const { body } = await rowsOf(host, "ภายใน");
  await put(host, "ภายใน", `B${body}`, [[6]]);
  expect(await scoreAnswers()).toMatchObject({ ok: true, value: { questions: 1, sheet: "ข้อ" } });
  const read = await readWorkbook();
  expect(read.ok && read.value.rules?.value?.sheet).toBe("เกณฑ์ (ใหม่) 2568");
});
