/**
 * npm run print-record [-- --only NAME,NAME] [--keep DIR]
 *
 * Prints the full set of reports of every data set with LibreOffice and keeps where each letter came to stand in
 * test/data/printed, for test/sheets/reports/paper.test.ts. To be run after every change of what reports print.
 * Needs `soffice` in the PATH and a font "TH Sarabun New" (or one of that name with its widths and heights) that
 * also serves as TH SarabunPSK and TH SarabunIT๙; FONTCONFIG_FILE may name it. The test needs neither.
 * --keep leaves the workbooks and PDF files in a folder for a closer look.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SheetPlan } from "../src/sheets/plan";
import { type ReportOptions, DEFAULT_OPTIONS } from "../src/sheets/reportOptions";
import { REPORT_FONT, TABLE_PAGE } from "../src/sheets/theme";
import { saveRecording, type PrintedSheet } from "../test/support/recording";
import { FAULTY, faults } from "../test/support/faults";
import { PAPER_SETS, planPaperSet } from "../test/support/reportSet";
import { startHost } from "./headless";
import { readPdf, type PrintedFile } from "./pdf";

/** Points across and down of a ruled cell by which the scale of the paper is measured. */
const RULER = 300;
const RULER_SHEET: SheetPlan = {
  id: "ruler",
  name: "ruler",
  font: { name: REPORT_FONT, size: 14 },
  columnWidths: [RULER],
  rowHeights: [RULER],
  blocks: [{ row: 0, column: 0, cells: [["0"]] }],
  styles: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { border: "Continuous" } }],
  merges: [],
  page: { orientation: "Portrait", ...TABLE_PAGE },
};

/** A workbook that holds these sheets and nothing else. */
async function workbookOf(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const host = startHost();
  const { paint } = await import("../src/excel/paint/paint");
  await host.run(async (context) => {
    const blank = context.workbook.worksheets.getFirst();
    blank.load("name");
    await context.sync();
    const around = {
      sheetNames: [blank.name],
      deadNames: [],
      liveNames: [],
      structureProtected: false,
    };
    const painted = await paint(context, plans, around);
    if (!painted.ok) throw new Error(painted.error.text.en);
    blank.delete();
    await context.sync();
  });
  return host.save();
}

/** The pages of each sheet. */
function sheetsOf(printed: PrintedFile, names: readonly string[], plans: readonly SheetPlan[]) {
  return plans.map((plan, index): PrintedSheet => {
    const from = printed.bookmarks.findIndex(({ title }) => title === names[index]);
    const first = printed.bookmarks[from];
    if (!first) throw new Error(`${names[index]} was not printed`);
    const end = printed.bookmarks[from + 1]?.page ?? printed.pages.length;
    return { plan, pages: printed.pages.slice(first.page, end) };
  });
}

/** A workbook to be printed. */
interface Job {
  readonly name: string;
  readonly options: ReportOptions;
  readonly plans: readonly SheetPlan[];
  readonly names: readonly string[];
}

/** All reports of every set, and the sheets that are spoilt on purpose. */
function jobs(): Job[] {
  const spoilt = faults().map(({ plan }, index) => ({ ...plan, name: `fault ${index + 1}` }));
  return [
    ...PAPER_SETS.map((set) => ({ name: set.name, options: set.options, ...planPaperSet(set) })),
    {
      name: FAULTY,
      options: DEFAULT_OPTIONS,
      plans: spoilt,
      names: spoilt.map(({ name }) => name),
    },
  ];
}

async function record({ name, options, plans, names }: Job, folder: string): Promise<string> {
  const printed = await readPdf(readFileSync(join(folder, `${name}.pdf`)));
  const [ruler, ...sheets] = sheetsOf(
    printed,
    [RULER_SHEET.name, ...names],
    [RULER_SHEET, ...plans],
  );
  const font = ruler?.pages[0]?.texts[0]?.font ?? "nothing";
  if (!font.startsWith("THSarabunNew")) {
    throw new Error(
      `${REPORT_FONT} is printed in ${font}: install TH Sarabun New under both names`,
    );
  }
  const { x = [], y = [] } = ruler?.pages[0]?.rules ?? {};
  const scale = {
    across: ((x.at(-1) ?? 0) - (x[0] ?? 0)) / RULER,
    down: ((y.at(-1) ?? 0) - (y[0] ?? 0)) / RULER,
  };
  const bytes = saveRecording(name, {
    printer: printed.producer,
    icu: process.versions.icu ?? "",
    options,
    scale,
    sheets,
  });
  return `${name}: ${printed.pages.length} pages, ${bytes} bytes, scale ${scale.across.toFixed(4)} x ${scale.down.toFixed(4)}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, keep: { type: "string" } },
  });
  const wanted = values.only?.split(",");
  const sets = jobs().filter(({ name }) => wanted?.includes(name) ?? true);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), "ita-print-"));
  mkdirSync(folder, { recursive: true });
  for (const set of sets) {
    const bytes = await workbookOf([RULER_SHEET, ...set.plans]);
    writeFileSync(join(folder, `${set.name}.xlsx`), bytes);
  }
  // A profile of its own: one that is in use by another LibreOffice would refuse to start.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const files = sets.map(({ name }) => join(folder, `${name}.xlsx`));
  const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files];
  execFileSync("soffice", args, { stdio: "ignore" });
  for (const set of sets) console.log(await record(set, folder));
  if (!values.keep) rmSync(folder, { recursive: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
