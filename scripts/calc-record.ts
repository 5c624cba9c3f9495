/**
 * npm run calc-record
 *
 * Has LibreOffice, which knows no function of the add-in, recalculate the add-in's own sheets, and keeps what it computed in
 * test/data/calculated.json, for test/sheets/templates/calculated.test.ts: the scores sheet of every fiscal year with random
 * scores and with scores at and beside every cut, the office's own rules, the sample's data sheets, and the committee's copy
 * of the sample. To be run after every change of formulas of data sheets. Needs `soffice` in the PATH; the test does not.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isErrorValue, type CellValue, type SheetCells } from "../src/cells/values";
import { cellAddress } from "../src/cells/a1";
import { ok } from "../src/core/result";
import { addPlannedSheet } from "../src/exchange/plannedSheet";
import { WorkbookFile } from "../src/files/workbook";
import { bookOf } from "../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR } from "../src/ita/rulebook/core";
import type { SheetPlan } from "../src/sheets/plan";
import { planRules } from "../src/sheets/templates/rules";
import { planScores } from "../src/sheets/templates/scores";
import { roundHalfUp } from "../src/thai/round";
import { makeSample } from "../host/preview/sample";
import {
  saveCalculated,
  type CalculatedCase,
  type CalculatedRecord,
} from "../test/support/calculated";
import { startHost } from "./headless";

const RANDOM_CASES = 8;
const OWN_RULES = {
  "core.weights.IIT": 20,
  "core.weights.EIT": 20,
  "core.weights.OIT": 60,
  "core.passLine": 80,
};
const SCORES = "คะแนน";

/** Numbers that look random and are the same at every run (a linear congruential generator of Knuth's MMIX kind). */
function* randomNumbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Scores of one year: some at random, and some at and beside the cuts of levels and the pass line. */
function scoresOf(year: number): number[][] {
  const core = bookOf(year)?.core;
  if (!core) throw new Error(`no rulebook of ${year}`);
  const random = randomNumbers(year);
  const next = () => Math.round(2000 + Number(random.next().value) * 8000) / 100;
  const cuts = core.levels.flatMap(({ total, eachInstrument }) => [total, eachInstrument ?? total]);
  const values = [...new Set([...cuts, core.passLine])].filter((cut) => cut > 1);
  const beside = values.flatMap((cut) => [-0.01, -0.005, 0, 0.01].map((off) => cut + off));
  return [
    ...Array.from({ length: RANDOM_CASES }, () => core.indicators.map(next)),
    ...beside.map((wished) =>
      core.indicators.map((_, index) => {
        // Two scores with 2 decimals whose mean is the wished value with 3.
        const low = Math.floor(wished * 100 + 1e-6) / 100;
        return roundHalfUp(Math.min(100, index % 2 === 0 ? low : 2 * wished - low), 2);
      }),
    ),
  ];
}

interface Job {
  readonly year: number;
  readonly own?: Readonly<Record<string, number>>;
  readonly scores: readonly number[];
}

function jobs(): Job[] {
  const [own] = [OWN_RULES];
  return [
    ...FISCAL_YEARS.flatMap((year) => scoresOf(year).map((scores) => ({ year, scores }))),
    ...scoresOf(NEWEST_YEAR).map((scores) => ({ year: NEWEST_YEAR, own, scores })),
  ];
}

function fileOf(plans: readonly SheetPlan[]): Uint8Array {
  const file = WorkbookFile.create();
  for (const plan of plans) addPlannedSheet(file, plan);
  return file.toBytes();
}

/** LibreOffice asks otherwise whether to recalculate; 0 is "always". */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** Opens files in LibreOffice, which recalculates them, and saves them again; answers what they then hold. */
function recalculated(files: Readonly<Record<string, Uint8Array>>, folder: string) {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const out = join(folder, "out");
  const args = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx"];
  execFileSync("soffice", [...args, "--outdir", out, ...paths], { stdio: "ignore" });
  return (name: string) =>
    WorkbookFile.open(new Uint8Array(readFileSync(join(out, basename(`${name}.xlsx`)))));
}

/** What the scores sheet of a recalculated file shows. */
function caseOf({ year, own, scores }: Job, file: WorkbookFile): CalculatedCase {
  const cells = file.values(SCORES);
  if (!cells) throw new Error("the scores sheet is gone");
  const at = (row: number, column: number) =>
    cells.values[row - cells.row]?.[column - cells.column];
  const rowOf = (label: string) => {
    const row = cells.values.findIndex((line) => line[1 - cells.column] === label);
    if (row < 0) throw new Error(`no row ${label}`);
    return cells.row + row;
  };
  const points = (value: CellValue | undefined) => roundHalfUp(Number(value), 2);
  const three = (column: number): [number, number, number] => [
    points(at(rowOf("IIT"), column)),
    points(at(rowOf("EIT"), column)),
    points(at(rowOf("OIT"), column)),
  ];
  return {
    year,
    ...(own && { own }),
    scores,
    instruments: three(3),
    weighted: three(4),
    total: points(at(rowOf("คะแนนรวม"), 3)),
    level: String(at(rowOf("ระดับผลการประเมิน"), 3)),
    passes: scores.map((_, index) => (at(4 + index, 4) === "ผ่าน" ? "p" : "-")).join(""),
  };
}

const shown = (value: CellValue | undefined) =>
  typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value ?? "");

/** Cells whose value LibreOffice shows differently; all, or only those with a formula. */
function differencesOf(before: readonly SheetCells[], after: WorkbookFile, onlyFormulas: boolean) {
  let compared = 0;
  const differences = before.flatMap((cells) => {
    const now = after.values(cells.sheet);
    return cells.values.flatMap((line, r) =>
      line.flatMap((value, c) => {
        const formula = cells.formulas?.[r]?.[c];
        const computed =
          typeof formula === "string" && formula.startsWith("=") && formula !== value;
        if (value === "" || (onlyFormulas && !computed)) return [];
        compared++;
        const [row, column] = [cells.row + r, cells.column + c];
        const other = now?.values[row - now.row]?.[column - now.column];
        return shown(value) === shown(other)
          ? []
          : [`${cells.sheet}!${cellAddress(row, column)}: ${shown(value)} / ${shown(other)}`];
      }),
    );
  });
  return { compared, differences };
}

const sheetsOf = (file: WorkbookFile) => file.sheets.flatMap(({ name }) => file.values(name) ?? []);
const formulasIn = (sheets: readonly SheetCells[]) =>
  sheets.flatMap(({ values, formulas }) =>
    values.flatMap((line, r) => line.filter((value, c) => formulas?.[r]?.[c] !== value)),
  ).length;

/** The sample with its reports, and the committee's copy of it. */
async function sampleFiles() {
  const host = startHost();
  await makeSample(host, "th");
  const sample = await host.save();
  const { makeReports } = await import("../src/excel/actions/reports");
  const made = await makeReports();
  if (!made.ok) throw new Error(made.error.text.en);
  const { makeCommitteeCopy } = await import("../src/excel/actions/share");
  const copy = await makeCommitteeCopy({}, async () => ok(await host.save()));
  if (!copy.ok) throw new Error(copy.error.text.en);
  return { sample, copy: copy.value.bytes };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ita-calc-"));
  try {
    const program = execFileSync("soffice", ["--version"], { encoding: "utf8" }).trim();
    const wanted = jobs();
    const { sample, copy } = await sampleFiles();
    const files = Object.fromEntries(
      wanted.map(({ year, own, scores }, index) => [
        `case-${index}`,
        fileOf([
          planScores({ scores }, year),
          ...(own ? [planRules(year, new Map(Object.entries(own)))] : []),
        ]),
      ]),
    );
    const opened = recalculated({ ...files, sample, copy }, folder);
    const cases = wanted.map((job, index) => caseOf(job, opened(`case-${index}`)));
    const own = differencesOf(sheetsOf(WorkbookFile.open(sample)), opened("sample"), true);
    const sent = sheetsOf(WorkbookFile.open(copy));
    const copied = opened("copy");
    const record: CalculatedRecord = {
      program,
      sample: { formulas: own.compared, differences: own.differences },
      copy: {
        cells: differencesOf(sent, copied, false).compared,
        formulas: formulasIn(sent),
        errors: sheetsOf(copied).flatMap(({ sheet, values }) =>
          values
            .flat()
            .filter(isErrorValue)
            .map((value) => `${sheet}: ${String(value)}`),
        ),
        differences: differencesOf(sent, copied, false).differences,
      },
      cases,
    };
    saveCalculated(record);
    console.log(
      `${program}: ${cases.length} scores sheets; ${own.compared} formulas of the sample, ${own.differences.length} differ; ` +
        `${record.copy.cells} cells of the copy, ${record.copy.errors.length} errors, ${record.copy.differences.length} differ`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
