/**
 * npm run compare -- A.xlsx B.xlsx OUT.xlsx [--merge MERGED.xlsx]
 *
 * Writes a workbook whose sheet lists what differs between two workbooks, and the committee's remarks that either holds.
 * With --merge also A with what B adds: cells that are blank in A, rows that A does not have. Where both say something
 * different A stays, and OUT lists what is left to be chosen. Files of several divisions are merged one after the other.
 * Exit 0 when written, whether they differ or not; 1 with a Thai sentence on stderr when refused.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { refuse, type Result } from "../src/core/result";
import { compareWorkbooks } from "../src/exchange/compare";
import { planComparison, planGathered } from "../src/exchange/comparisonSheet";
import { addPlannedSheet } from "../src/exchange/plannedSheet";
import { remarksIn } from "../src/exchange/remarks";
import { mergedFile } from "../src/exchange/merge";
import { onlyFills } from "../src/exchange/take";
import {
  comparedCells,
  readWorkbookFile,
  type WorkbookOnFile,
} from "../src/exchange/workbookOnFile";
import { WorkbookFile } from "../src/files/workbook";
import { becomeKind, kindOfName } from "../src/files/workbookKind";
import { describe } from "../src/locale/describe";
import { exchangeTexts } from "../src/locale/exchange";
import { workbookTexts } from "../src/locale/workbook";
import { runCli, type CommandArguments } from "./cli";
import { fail, sayMacrosLeft } from "./headless";
import { writeOutput } from "./output";

async function open(path: string): Promise<Result<WorkbookOnFile>> {
  const file = basename(path);
  try {
    return readWorkbookFile(await readFile(path), file);
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      return refuse(workbookTexts.missingFile, { file });
    }
    throw error;
  }
}

async function main({ paths, options }: CommandArguments): Promise<void> {
  const [mine = "", theirs = "", output = ""] = paths;
  const [first, second] = [await open(mine), await open(theirs)];
  if (!first.ok) return fail(first.error, 1);
  if (!second.ok) return fail(second.error, 1);
  const all = compareWorkbooks(comparedCells(first.value), comparedCells(second.value));
  const merged = options["merge"];
  const [taken, differences] =
    typeof merged === "string"
      ? [all.filter(onlyFills), all.filter((difference) => !onlyFills(difference))]
      : [[], all];
  const remarks = [first.value, second.value].flatMap((book) => remarksIn(book.cells, book.name));
  const file = WorkbookFile.create();
  becomeKind(file, kindOfName(output));
  const names = { mine: first.value.name, theirs: second.value.name };
  addPlannedSheet(file, planComparison(differences, names));
  if (remarks.length > 0) addPlannedSheet(file, planGathered(remarks));
  const saved = await writeOutput(output, file.toBytes(), [mine, theirs]);
  if (!saved.ok) return fail(saved.error, 1);
  if (typeof merged === "string") {
    const losesMacros = becomeKind(first.value.file, kindOfName(merged));
    const bytes = mergedFile(first.value.file, taken);
    const written = await writeOutput(merged, bytes, [mine, theirs, output]);
    if (!written.ok) return fail(written.error, 1);
    if (losesMacros) sayMacrosLeft(first.value.name);
    const params = { taken: taken.length, left: differences.length };
    process.stderr.write(`${describe({ text: exchangeTexts.merged, params }, "th")}\n`);
  }
  process.stdout.write(`${differences.length}\n`);
}

void runCli(
  {
    usage: exchangeTexts.compareUsage,
    paths: 3,
    options: { merge: { type: "string" } },
    failure: 1,
  },
  main,
);
