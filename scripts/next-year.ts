/**
 * npm run next-year -- IN.xlsx OUT.xlsx
 *
 * Writes the workbook of the next fiscal year. Exit 0 when written; 1 with a Thai sentence that names the cell when refused.
 * IN is never changed. What has to be looked at is on stderr, a line each.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { nextYearSummary, startNextYear } from "../src/exchange/nextYear";
import { readWorkbookFile } from "../src/exchange/workbookOnFile";
import { becomeKind, kindOfName } from "../src/files/workbookKind";
import { describe } from "../src/locale/describe";
import { nextYearTexts } from "../src/locale/nextYear";
import { workbookTexts } from "../src/locale/workbook";
import { runCli, type CommandArguments } from "./cli";
import { fail, sayMacrosLeft } from "./headless";
import { writeOutput } from "./output";

async function main({ paths }: CommandArguments): Promise<void> {
  const [input = "", output = ""] = paths;
  const file = basename(input);
  const bytes = await readFile(input).catch(() => null);
  if (!bytes) return fail({ text: workbookTexts.missingFile, params: { file } }, 1);
  const read = readWorkbookFile(bytes, file);
  if (!read.ok) return fail(read.error, 1);
  const losesMacros = becomeKind(read.value.file, kindOfName(output));
  const next = startNextYear(read.value);
  if (!next.ok) return fail(next.error, 1);
  const saved = await writeOutput(output, next.value.bytes, [input]);
  if (!saved.ok) return fail(saved.error, 1);
  if (losesMacros) sayMacrosLeft(file);
  for (const note of next.value.notes) process.stderr.write(`${describe(note, "th")}\n`);
  process.stdout.write(`${nextYearSummary(next.value)}\n`);
}

void runCli({ usage: nextYearTexts.usage, paths: 2, failure: 1 }, main);
