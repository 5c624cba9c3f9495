import { proposeCleanup } from "../../src/checks/cleanup/propose";
import { keyOf } from "../../src/checks/compare";
import type { Result } from "../../src/core/result";
import { checkWorkbook } from "../../src/excel/actions/check";
import { applyCleanup, previewCleanup, undoCleanup } from "../../src/excel/actions/cleanup";
import { enterScores } from "../../src/excel/actions/enterScores";
import { applyFixes } from "../../src/excel/actions/fix";
import { hideDataSheets } from "../../src/excel/actions/hideDataSheets";
import { ignoreFindings, restoreFindings } from "../../src/excel/actions/ignore";
import { clearMarks, markCells } from "../../src/excel/actions/marks";
import { renewFormulas } from "../../src/excel/actions/renewFormulas";
import { makeReports } from "../../src/excel/actions/reports";
import { scoreAnswers } from "../../src/excel/actions/scoreAnswers";
import { insertTemplates } from "../../src/excel/actions/templates";
import { paint } from "../../src/excel/paint/paint";
import { chooseHeading } from "../../src/excel/read/readTables";
import { planSample } from "../../src/sheets/sample";
import { NEEDED_SHEETS } from "../../src/sheets/templates/all";
import { exchangeUseCases } from "./exchangeUseCases";
import type { FaultBench, UseCase } from "./faultBench";

export const TODAY = { year: 2568, month: 10, day: 1 };
/** The officer's own sheet: a plan pasted from Word, with a repeated heading, and notes. */
export const OWN = "งานของฉัน";
/** Where the plan begins on it. */
const PLAN_ROW = 3;
const PLAN = [
  ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"],
  ["๑. การปฏิบัติหน้าที่", "<p>จัดทำคู่มือ</p>", "๑. ประชุม ๒. รายงาน", "๑ ต.ค.๖๘", "กองคลัง"],
  ["", "", "", "", ""],
  ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"],
  ["๒. การใช้งบประมาณ", "-เพิ่มช่องทาง 2568", "<p>=รวม</p>", "พ.ศ.๒๕๖๙", "กองช่าง"],
];

/** The value of a result that must have worked. */
export async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.text.en);
  return settled.value;
}

/** Findings of the check of the open workbook. */
export async function findings() {
  return (await valueOf(checkWorkbook(TODAY))).findings;
}

/** What the clean-up of the open workbook would propose. */
export async function proposals() {
  const { sheets, tables } = await valueOf(previewCleanup("workbook"));
  const proposed = sheets.flatMap((cells) =>
    proposeCleanup(
      tables.filter(({ sheet }) => sheet === cells.sheet),
      cells,
      { digits: "thai" },
    ),
  );
  return { sheets, proposed };
}

async function marks() {
  return (await findings()).map(({ place, severity }) => ({ place, severity })).slice(0, 12);
}

async function fixes() {
  return (await findings()).flatMap(({ fix }) => fix ?? []);
}

type Base = UseCase["base"];
/** A workbook made from another one by some work. */
type From = (base: Base, work: () => Promise<unknown>) => Base;

/** A workbook that is made when it is first asked for. */
function once(make: () => Promise<Uint8Array>): Base {
  let made: Promise<Uint8Array> | undefined;
  return () => (made ??= make());
}

/** The use-cases; the workbooks that they begin with are made on the bench when they are asked for. */
export async function makeUseCases(bench: FaultBench): Promise<readonly UseCase[]> {
  const saved = await bench.host.save();
  const empty: Base = () => Promise.resolve(saved);
  const needed = once(() => neededBook(bench, saved));
  const from: From = (base, work) =>
    once(async () => {
      await bench.open(await base());
      await work();
      return bench.host.save();
    });
  const made = from(needed, async () => {
    await valueOf(makeReports({ only: ["memo", "summary"] }));
    await changeScore();
  });
  const set = from(needed, async () => {
    await valueOf(makeReports());
    await changeScore();
  });
  const marked = from(needed, async () => valueOf(markCells(await marks())));
  const cleaned = from(needed, async () => {
    const { sheets, proposed } = await proposals();
    await valueOf(applyCleanup(proposed, sheets));
  });
  const cleanedTwice = from(cleaned, () => writePlan(20));
  const answered = from(needed, () => addAnswers());
  const ignored = from(needed, async () => {
    const [first] = await findings();
    if (first) await valueOf(ignoreFindings([keyOf(first)], "ตรวจแล้ว"));
  });
  const broken = from(needed, breakFormulas);
  const unnamed = from(needed, loseNames);
  const now = (work: () => Promise<Result<unknown>>) => () => Promise.resolve(work);
  const applying = async () => {
    const { sheets, proposed } = await proposals();
    return () => applyCleanup(proposed, sheets);
  };
  return [
    { name: "insertTemplates", base: empty, prepare: now(() => insertTemplates()) },
    {
      name: "insertTemplates(items)",
      base: needed,
      prepare: now(() => insertTemplates(["items"])),
    },
    {
      name: "makeReports(memo)",
      base: needed,
      prepare: now(() => makeReports({ only: ["memo"] })),
    },
    {
      name: "makeReports(memo, summary) again",
      base: made,
      prepare: now(() => makeReports({ only: ["memo", "summary"] })),
    },
    { name: "makeReports", base: needed, prepare: now(() => makeReports()) },
    { name: "makeReports again", base: set, prepare: now(() => makeReports()) },
    {
      name: "markCells",
      base: needed,
      prepare: async () => {
        const wanted = await marks();
        return () => markCells(wanted);
      },
    },
    {
      name: "markCells again",
      base: marked,
      prepare: async () => {
        const wanted = (await marks()).slice(2);
        return () => markCells(wanted);
      },
    },
    { name: "clearMarks", base: marked, prepare: now(() => clearMarks()) },
    {
      name: "applyFixes",
      base: needed,
      prepare: async () => {
        const wanted = await fixes();
        return () => applyFixes(wanted);
      },
    },
    { name: "applyCleanup", base: needed, prepare: applying },
    { name: "applyCleanup again", base: cleanedTwice, prepare: applying },
    { name: "undoCleanup", base: cleaned, prepare: now(() => undoCleanup()) },
    {
      name: "ignore",
      base: needed,
      prepare: async () => {
        const [first] = await findings();
        return () => ignoreFindings(first ? [keyOf(first)] : [], "ตรวจแล้ว");
      },
    },
    {
      name: "restore",
      base: ignored,
      prepare: async () => {
        const { ignored: aside } = await valueOf(checkWorkbook(TODAY));
        return () => restoreFindings(aside.map(({ finding }) => keyOf(finding)));
      },
    },
    { name: "chooseHeading", base: needed, prepare: now(() => chooseHeading("ผู้รับผิดชอบ", "none")) },
    { name: "scoreAnswers", base: answered, prepare: now(() => scoreAnswers()) },
    {
      name: "enterScores",
      base: needed,
      prepare: now(() =>
        enterScores([
          { place: { sheet: "คะแนน", address: "D5" }, value: 91.5 },
          { place: { sheet: "คะแนน", address: "D7" }, value: null },
        ]),
      ),
    },
    { name: "insertTemplates, lost names", base: unnamed, prepare: now(() => insertTemplates()) },
    { name: "renewFormulas", base: broken, prepare: now(() => renewFormulas()) },
    ...exchangeUseCases({
      empty,
      needed,
      made,
      ...exchangeBases(from, { empty, needed, made }),
    }),
  ];
}

/** The other workbooks of `exchangeUseCases`. */
function exchangeBases(
  from: From,
  { empty, needed, made }: Readonly<Record<"empty" | "needed" | "made", Base>>,
) {
  const typed = from(made, typeFormulas);
  return {
    typed,
    returned: from(needed, async () => {
      await changeScore();
      await writePlan(20);
    }),
    profile: from(empty, async () => valueOf(insertTemplates(["agency"], 2568))),
    hidden: from(typed, async () => valueOf(hideDataSheets())),
    marked: from(made, async () => valueOf(markCells(await marks()))),
  };
}

/** Formulas of the officer's own that call the add-in, one of them spilling. */
async function typeFormulas(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(OWN);
    sheet.getRange("H1:I2").formulas = [
      ["๙๓.๘๒", "=ITA.NUMBER(H1)"],
      ["๙", "=ITA.THAI(H1:H2)"],
    ];
    await context.sync();
  });
}

/** A workbook with the data sheets that every one needs, and the officer's own sheet. */
async function neededBook(bench: FaultBench, empty: Uint8Array): Promise<Uint8Array> {
  await bench.open(empty);
  const needed: readonly string[] = NEEDED_SHEETS.map(({ id }) => id);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const blank = worksheets.getFirst();
    blank.load("name");
    await context.sync();
    const around = {
      sheetNames: [blank.name],
      deadNames: [],
      liveNames: [],
      structureProtected: false,
    };
    const plans = planSample().filter(({ id }) => needed.includes(id));
    await valueOf(paint(context, plans, around));
    blank.name = OWN;
    blank.getRange("A1:A2").values = [["พิมพ์เอง"], [42]];
    await context.sync();
  });
  await writePlan(PLAN_ROW);
  return bench.host.save();
}

/** Pastes the plan into the officer's sheet from a row on. */
async function writePlan(row: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(OWN);
    const range = sheet.getRangeByIndexes(row, 0, PLAN.length, 5);
    range.numberFormat = [["@"]];
    range.values = PLAN;
    range.numberFormat = [["General"]];
    range.getRow(0).format.fill.color = "#DDDDDD";
    range.getRow(3).format.fill.color = "#DDDDDD";
    await context.sync();
  });
}

async function addAnswers(): Promise<void> {
  await valueOf(insertTemplates(["questions", "answers-iit"]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("คำตอบ IIT");
    const used = sheet.getUsedRange(true);
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    const heading = (used.values as unknown[][]).findIndex((line) => line.includes("ผู้ตอบ"));
    const row = used.rowIndex + heading + 1;
    sheet.getRangeByIndexes(row, used.columnIndex, 2, 2).values = [
      ["1", "มากที่สุด"],
      ["2", 4],
    ];
    await context.sync();
  });
}

/** Another score, so that reports made again differ from those that are there. */
async function changeScore(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("คะแนน").getRange("D5").values = [[90]];
    await context.sync();
  });
}

/** Names as they are after somebody deleted some of them, or their cells. */
async function loseNames(): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    for (const name of ["ITA_Scores", "ITA_IndicatorNames"]) names.getItem(name).delete();
    names.getItem("ITA_Agency").delete();
    await context.sync();
    names.add("ITA_Agency", "=#REF!");
    await context.sync();
  });
}

/** Formulas as Excel writes them where the add-in is absent. */
async function breakFormulas(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(OWN);
    sheet.getRange("G1:G2").formulas = [["=_xldudf_ITA_NUMBER(A2)"], ["=_xldudf_ITA_THAI(A2)"]];
    await context.sync();
  });
}
