/**
 * npm run upgrade -- IN.xlsx OUT.xlsx
 *
 * Writes a workbook of an older form whose data sheets compute without the add-in: formulas that called its functions become
 * formulas of Excel's own; nothing else is touched. Exit 0 when written, 1 with a Thai sentence when refused.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { upgradeFile } from "../src/exchange/upgrade";
import type { Text, TextParams } from "../src/core/text";
import { readWorkbookFile } from "../src/exchange/workbookOnFile";
import { becomeKind, kindOfName } from "../src/files/workbookKind";
import { describe } from "../src/locale/describe";
import { exchangeTexts } from "../src/locale/exchange";
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
  const { bytes: upgraded, cells, left } = upgradeFile(read.value);
  const saved = await writeOutput(output, upgraded, [input]);
  if (!saved.ok) return fail(saved.error, 1);
  if (losesMacros) sayMacrosLeft(file);
  const say = (text: Text, params: TextParams) =>
    process.stdout.write(`${describe({ text, params }, "th")}\n`);
  say(exchangeTexts.upgraded, { cells });
  for (const { sheet, address = "" } of left)
    say(exchangeTexts.notUpgraded, { sheet, cell: address });
}

void runCli({ usage: exchangeTexts.upgradeUsage, paths: 2, failure: 1 }, main);
