/**
 * npm run rulebook -- IN.xlsx
 *
 * Prints a workbook's filled rules sheet as a file of the rulebook on stdout, so that what one office typed from the
 * manual can be in the next release. The values pass the schema of the rulebook. Exit 1, with Thai sentences that name
 * the cells on stderr, when the file cannot be read, there is no rules sheet, nothing is typed on it or something does
 * not fit. The file is never changed.
 */
import { bookFor } from "../src/ita/rulebook/book";
import { readFiscalYear } from "../src/ita/years";
import { rulesTexts } from "../src/locale/rules";
import { runCli, type CommandArguments } from "./cli";
import { fail, openFile, startHost } from "./headless";
import { yearFile } from "./yearFile";

async function main({ paths }: CommandArguments): Promise<void> {
  const [input = ""] = paths;
  const opened = await openFile(startHost(), input);
  if (!opened.ok) return fail(opened.error, 1);
  const { runExcel } = await import("../src/excel/run");
  const { readSnapshot } = await import("../src/excel/read/read");
  const { readRules } = await import("../src/sheets/templates/readRules");
  const { sheetYearOf } = await import("../src/sheets/templates/sheetYear");
  const read = await runExcel((context) => readSnapshot(context));
  if (!read.ok) return fail(read.error, 1);
  const { rules } = read.value.ranges;
  if (!rules) return fail({ text: rulesTexts.noRulesSheet }, 1);
  const year = readFiscalYear(sheetYearOf(rules).found);
  const { sheet } = rules;
  if (year === null) return fail({ text: rulesTexts.noSheetYear, params: { sheet } }, 1);
  const builtIn = bookFor(year);
  const { value, problems } = readRules(rules, builtIn);
  for (const one of problems) fail(one, 1);
  if (!value) return;
  if (value.book === builtIn) {
    return fail({ text: rulesTexts.nothingTyped, params: { sheet } }, 1);
  }
  const code = yearFile(value.book);
  const { format } = await import("oxfmt");
  process.stdout.write((await format("year.ts", code, { printWidth: 100 })).code);
}

/** The command with these arguments; the exit code stands in `process.exitCode`. */
export function rulebook(args?: readonly string[]): Promise<void> {
  return runCli({ usage: rulesTexts.rulebookUsage, paths: 1, options: {}, failure: 1 }, main, args);
}

if (require.main === module) void rulebook();
