/**
 * The five documents through the code of the button: their data sheets in an .xlsx, opened, reports made, saved and
 * opened again; and how each of their contradictions is shown to who reads the reports or checks the workbook.
 */
import type { Host } from "../../host/host";
import { checkWorkbook } from "../../src/excel/actions/check";
import { makeReports, planReports } from "../../src/excel/actions/reports";
import type { CellValue } from "../../src/cells/values";
import { assess } from "../../src/ita/assessment";
import type { YearScores } from "../../src/ita/records";
import { coreOf } from "../../src/ita/rulebook/core";
import { announcedNotes } from "../../src/sheets/reports/announced";
import { areaAddress } from "../../src/cells/a1";
import { describe as describeText } from "../../src/locale/describe";
import { printedText } from "../support/printedTable";
import { planCells } from "../support/planCells";
import { planSeed, SEED_BOOKS, SEED_IDS, seedState, type SeedId } from "../support/seedBooks";
import { emptyWorkbook, paintInto, sheetNames, valuesOf } from "../support/workbook";

/** A day before the first period ends, so that nothing is late. */
const TODAY = { year: 2564, month: 11, day: 1 };
/** Milliseconds that a busy machine may take to fill, open, report and save a workbook. */
const SLOW = 30_000;
const PASTED = "ตารางจากเอกสาร";
/** Tables of a document that contradict its score sheet, as an officer would paste them. */
const PASTES: Readonly<Partial<Record<SeedId, readonly (readonly CellValue[])[]>>> = {
  "chiangmai-2565": [
    ["อันดับ", "ตัวชี้วัด", "คะแนน"],
    [1, "การปฏิบัติหน้าที่ IIT", 96.5],
    [2, "การใช้งบประมาณ IIT", 93.11],
    [3, "การใช้อำนาจ IIT", 91.57],
    [4, "การใช้ทรัพย์สินของราชการ IIT", 89.02],
    [5, "การแก้ไขปัญหาการทุจริต IIT", 100],
    [6, "คุณภาพการดำเนินงาน EIT", 93.93],
    [7, "ประสิทธิภาพการสื่อสาร EIT", 89.78],
    [8, "การปรับปรุงการทำงาน EIT", 93.24],
    [9, "การเปิดเผยข้อมูล OIT", 97.78],
    [10, "การป้องกันการทุจริต OIT", 100],
    ["", "", ""],
    ["แบบ", "น้ำหนัก", "ตัวชี้วัด", "คะแนนที่ได้(64)", "คะแนนรวม"],
    ["IIT", 30, "การปฏิบัติหน้าที่", 96.5, 27.74],
    ["", "", "การใช้งบประมาณ", 93.11, ""],
    ["", "", "การใช้อำนาจ", 91.31, ""],
    ["", "", "การใช้ทรัพย์สินของราชการ", 89.02, ""],
    ["", "", "การแก้ไขปัญหาการทุจริต", 92.45, ""],
    ["EIT", 30, "คุณภาพการดำเนินงาน", 93.93, 27.7],
    ["", "", "ประสิทธิภาพการสื่อสาร", 89.78, ""],
    ["", "", "การปรับปรุงการทำงาน", 93.24, ""],
    ["OIT", 40, "การเปิดเผยข้อมูล", 97.78, 39.57],
    ["", "", "การป้องกันการทุจริต", 100, ""],
    ["คะแนนรวม", "", "", "", 95.01],
  ],
};

/** The document's workbook as a saved file. */
async function fileOf(document: SeedId): Promise<Uint8Array> {
  const host = emptyWorkbook();
  await paintInto(host, planSeed(SEED_BOOKS[document]));
  const rows = PASTES[document];
  if (rows) {
    const width = Math.max(...rows.map((line) => line.length));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add(PASTED);
      sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((line) =>
        Array.from({ length: width }, (_, column) => line[column] ?? ""),
      );
      await context.sync();
    });
  }
  return host.save();
}
/** What the button made of a document's file. */
async function make(document: SeedId) {
  const { scores, reports } = SEED_BOOKS[document];
  const file = await fileOf(document);
  const host = emptyWorkbook();
  await host.open(file);
  // A letter and a cover without a result are made when they are asked for.
  const made = await makeReports(scores === undefined ? { only: reports } : {});
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { file, saved: await host.save(), made: made.value };
}
const done = new Map<SeedId, ReturnType<typeof make>>();
/** The same, once a document: hosts share one global client, so never two at a time. */
function madeOf(document: SeedId): ReturnType<typeof make> {
  const known = done.get(document) ?? make(document);
  done.set(document, known);
  return known;
}
/** A number as read back may differ in its last bit. */
const shown = (cell: unknown) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell);

describe.each(SEED_IDS)("%s", (document) => {
  const book = SEED_BOOKS[document];
  const planned = planReports(seedState(book), book.reports);
  const plans = planned.ok ? planned.value.plans : [];
  let outcome: Awaited<ReturnType<typeof make>>;
  /** The saved workbook, opened again. */
  let host: Host;

  beforeAll(async () => {
    outcome = await madeOf(document);
    host = emptyWorkbook();
    await host.open(outcome.saved);
  }, SLOW);

  test("every report of the document is made, in order", () => {
    expect(outcome.made.made.map(({ id }) => id)).toEqual(book.reports);
  });

  test("the saved workbook holds its data sheets, and the reports of the document in their order", async () => {
    const names = await sheetNames(host);
    const before = planSeed(book).map(({ name }) => name);
    const after = plans.map(({ name }) => name);
    // The list of contents stands behind the memo and the cover, before what it lists.
    const { contents } = outcome.made;
    if (contents !== undefined) after.splice(2, 0, contents);
    expect(names.filter((name) => before.includes(name))).toEqual(before);
    expect(names.slice(-after.length)).toEqual(after);
    expect(contents !== undefined).toBe(book.scores !== undefined);
  });

  test("every cell of the saved reports is that of the plan whose tables the inventory looks at", async () => {
    expect(plans.map(({ id }) => id)).toEqual(book.reports);
    for (const plan of plans) {
      const { values } = planCells(plan);
      const columns = values[0]?.length ?? 0;
      const address = areaAddress({ row: 0, column: 0, rows: values.length, columns });
      const read = await valuesOf(host, plan.name, address);
      expect([plan.id, ...read.map((line) => line.map(shown))]).toEqual([
        plan.id,
        ...values.map((line) => line.map(shown)),
      ]);
    }
  });
});

/**
 * What a document contradicts itself in, and the words of ours that show it: in a report, which prints the announced
 * figures, in a note to the officer who made it, or in a finding with its cell.
 * That indicator 6 of phanomrung-2566 stands among those of IIT is in the inventory; what texts and page ends get
 * wrong is in test/checks/documents.test.ts.
 */
const CONTRADICTIONS: readonly (readonly [
  document: SeedId,
  what: string,
  where: "report" | "note" | "finding",
  words: string,
])[] = [
  [
    "phitsanulok-2568",
    "EIT is printed 84.64, its indicators give 84.65",
    "note",
    "คะแนน EIT ที่ประกาศ 84.64 คะแนน ต่างจากที่คำนวณจากคะแนนรายตัวชี้วัด 84.65 คะแนน ซึ่งอาจเกิดจากการปัดเศษ",
  ],
  [
    "banmo-2569",
    "the scores are the averages of the whole country",
    "finding",
    "national-average คะแนน!D5 97.21 98.02 99.45 93.49 96.7 96.56 94.87 94.39 88.28 92.42",
  ],
  [
    "banmo-2569",
    "an end of a period without the dot of its month",
    "finding",
    "date-form มาตรการ!H8 ๑ ต.ค.๖๘ ถึง ๓๐ เม.ย ๖๙",
  ],
  ["phanomrung-2566", "indicator 9 has no status", "finding", "status-boxes ความก้าวหน้า!F12 "],
  [
    "chiangmai-2565",
    "the announced total is 95.01 and level AA, the indicators give 94.99 and A",
    "note",
    "คะแนนรวมที่ประกาศ 95.01 คะแนน (ระดับ AA) ไม่ตรงกับคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด 94.99 คะแนน (ระดับ A)",
  ],
  [
    "chiangmai-2565",
    "the letter states the announced total and its level",
    "report",
    "95.01 คะแนน อยู่ในระดับ AA",
  ],
  ["chiangmai-2565", "the announced total", "finding", "total-score คะแนน!F20 95.01"],
  [
    "chiangmai-2565",
    "the computed total lies at the edge of a level",
    "finding",
    "level-boundary คะแนน!F20 94.994",
  ],
  [
    "chiangmai-2565",
    "indicator 3 is 91.57 in another table",
    "finding",
    `score-conflict ${PASTED}!C4 91.57`,
  ],
  [
    "chiangmai-2565",
    "indicator 5 is 100.00 in another table",
    "finding",
    `score-conflict ${PASTED}!C6 100.00`,
  ],
  [
    "chiangmai-2565",
    "the points of OIT are printed 39.57",
    "finding",
    `instrument-score ${PASTED}!E22 39.57`,
  ],
  ["chiangmai-2565", "the total beside these points", "finding", `total-score ${PASTED}!E24 95.01`],
  [
    "chiangmai-2565",
    "o11 ends before it begins",
    "finding",
    "period-reversed ข้อ OIT!F14 ต.ค.64- มี.ค.64",
  ],
  [
    "chiangmai-2565",
    "o22 begins before the year of the plan",
    "finding",
    "period-outside-year ข้อ OIT!F25 มี.ค.64-ก.ย.65",
  ],
  [
    "chiangmai-2565",
    "o24 lies ten years before",
    "finding",
    "period-outside-year ข้อ OIT!F27 ต.ค.54-มี.ค.54",
  ],
];

describe.each([...new Set(CONTRADICTIONS.map(([document]) => document))])(
  "contradictions of %s",
  (document) => {
    const book = SEED_BOOKS[document];
    let reports: string;
    let notes: string;
    let findings: readonly string[];

    beforeAll(async () => {
      const host = emptyWorkbook();
      const { saved, made: outcome } = await madeOf(document);
      await host.open(saved);
      notes = printedText((outcome.notes ?? []).map((note) => describeText(note, "th")).join(" "));
      const checked = await checkWorkbook(TODAY);
      findings = checked.ok
        ? checked.value.findings.map(
            ({ rule, place, found }) => `${rule} ${place.sheet}!${place.address} ${found}`,
          )
        : [];
      const made = planReports(seedState(book), book.reports);
      reports = made.ok
        ? made.value.plans
            .flatMap((plan) => planCells(plan).values.flat().map(printedText))
            .join("\n")
        : "";
    }, SLOW);

    test.each(CONTRADICTIONS.filter(([own]) => own === document).map(([, ...rest]) => rest))(
      "%s: in a %s",
      (_, where, words) => {
        if (where === "report") expect(reports).toContain(words);
        else if (where === "note") {
          expect(notes).toContain(words);
          expect(reports).not.toContain(words);
        } else expect(findings).toContain(words);
      },
    );
  },
);

test.each([
  [91.31, "94.99", "A", true],
  [91.57, "95.01", "AA", false],
] as const)(
  "chiangmai-2565 with %d for indicator 3: total %s, level %s; the announced 95.01 contradicts: %s",
  (third, total, level, contradicts) => {
    const book = SEED_BOOKS["chiangmai-2565"];
    const { fiscalYear, scores: printed, published } = book.scores!;
    const scores = { fiscalYear, scores: printed.with(2, third) };
    const wordsOf = (given: YearScores) => {
      const made = planReports(seedState({ ...book, scores: given }), ["summary"]);
      return made.ok ? planCells(made.value.plans[0]!).values.flat().map(printedText) : [];
    };
    // Without an announced total the computed one is printed; with one, that one and its level.
    const rules = "ตามเกณฑ์ของปีงบประมาณ พ.ศ. 2564";
    expect(wordsOf(scores)).toContain(
      `เทศบาลนครเชียงใหม่ได้คะแนนรวม ${total} คะแนน ซึ่งคำนวณจากคะแนนรายตัวชี้วัด อยู่ในระดับ ${level} ${rules}`,
    );
    expect(wordsOf({ ...scores, ...(published && { published }) })).toContain(
      `เทศบาลนครเชียงใหม่ได้คะแนนรวมตามประกาศผลของสำนักงาน ป.ป.ช. 95.01 คะแนน อยู่ในระดับ AA ${rules}`,
    );
    const assessed = assess({ ...scores, ...(published && { published }) });
    const said = announcedNotes(assessed, coreOf(fiscalYear)!).map((note) =>
      describeText(note, "th"),
    );
    expect(said.some((text) => text.includes("ไม่ตรงกับคะแนนรวม"))).toBe(contradicts);
  },
);

test("chanthaburi-2564: question scores give 100 and 93.75 for OIT, as its text says", async () => {
  const host = emptyWorkbook();
  await host.open((await madeOf("chanthaburi-2564")).file);
  const beside = await valuesOf(host, "คะแนนข้อคำถาม", "J5:N14");
  expect(beside.map(([number, , computed]) => [number, computed]).slice(8)).toEqual([
    [9, 100],
    [10, 93.75],
  ]);
});

test("chanthaburi-2564: without the scores of all indicators the summary says which one is missing", () => {
  const made = planReports(seedState(SEED_BOOKS["chanthaburi-2564"]), ["summary"]);
  expect(made).toMatchObject({ ok: false, error: { place: { sheet: "คะแนน", address: "D5" } } });
});
