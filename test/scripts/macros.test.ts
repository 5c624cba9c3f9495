/** Commands that write a workbook with macros anew: what they write is of the kind that its name says, as Excel demands. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTENT } from "../../src/files/newWorkbook";
import { WorkbookFile } from "../../src/files/workbook";
import { hasMacros } from "../../src/files/workbookKind";
import { report } from "../../scripts/report";
import { runCommand, spawnCommand } from "../support/commands";
import { sampleFile, withMacros } from "../support/workbookFiles";

jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ita-macros-"));
  await writeFile(join(folder, "in.xlsm"), withMacros(sampleFile()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["next-year", ["in.xlsm", "next.xlsx"], "ลงท้ายด้วย .xlsm"],
  ["upgrade", ["in.xlsm", "upgraded.xlsm"], ""],
  ["compare", ["in.xlsm", "in.xlsm", "all.xlsx", "--merge", "merged.xlsx"], "ลงท้ายด้วย .xlsm"],
  ["report", ["in.xlsm", "made.xlsm", "--only", "summary"], "แมโคร"],
])("%s %j", async (command, args, sentence) => {
  const inFolder = args.map((arg) => (/\.xls[xm]$/.test(arg) ? join(folder, arg) : arg));
  // Reports are made in a process of their own by report.test.ts.
  const ended = await (command === "report"
    ? runCommand(report, ...inFolder)
    : spawnCommand(command, ...inFolder));
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain(sentence);
  const output = args.filter((arg) => /\.xls[xm]$/.test(arg)).at(-1) ?? "";
  const made = WorkbookFile.open(await readFile(join(folder, output)));
  const kind = made.package.contentType(made.part);
  expect(kind).toBe(output.endsWith("m") ? CONTENT.macros : CONTENT.workbook);
  expect(hasMacros(made)).toBe(command === "upgrade");
});
