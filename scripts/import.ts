/**
 * npm run import -- IN.xlsx OUT.xlsx [--replace]
 *
 * Opens a workbook without Excel and brings every understood table into the data sheets, those that are missing added.
 * What was not understood is named on stderr. Exit 0 when something was imported; 1 with a Thai sentence on stderr when
 * refused. IN is never changed.
 */
import { cellAddress } from "../src/cells/a1";
import type { Place } from "../src/core/result";
import { say } from "../src/core/text";
import type { ImportableTable, ImportOutcome } from "../src/excel/actions/import";
import { tableKindNames } from "../src/locale/cleanup";
import { importTexts } from "../src/locale/import";
import { runCli, type CommandArguments } from "./cli";
import { fail, openToChange, saveFile, startHost } from "./headless";

async function main({ paths, options }: CommandArguments): Promise<void> {
  const [input = "", output = ""] = paths;
  const host = startHost();
  const opened = await openToChange(host, input);
  if (!opened.ok) return fail(opened.error, 1);
  const { importTables, previewImport } = await import("../src/excel/actions/import");
  const mode = options["replace"] ? "replace" : "append";
  const done = await importTables({ mode });
  if (!done.ok) {
    fail(done.error, 1);
    const { place } = done.error;
    const seen = await previewImport({ mode });
    if (seen.ok) sayLeft(seen.value, place);
    return;
  }
  const saved = await saveFile(host, output, [input]);
  if (!saved.ok) return fail(saved.error, 1);
  for (const { sheet, rows, cells, kept } of done.value.plans) {
    const params = { sheet, rows, cells: cells.length };
    process.stdout.write(`${say(importTexts.imported, "th", params)}\n`);
    for (const { row, column, offered } of kept) {
      const address = cellAddress(row, column);
      process.stderr.write(
        `${say(importTexts.kept, "th", { sheet, address, offered: String(offered) })}\n`,
      );
    }
  }
  const { years, tables } = done.value;
  for (const { sheet, address, fiscalYear: found, target } of tables) {
    if (!target || found === null || Object.values(years).includes(found)) continue;
    const params = { sheet, address, found, year: years.fiscalYear, planYear: years.planYear };
    process.stderr.write(`${say(importTexts.otherYearAt, "th", params)}\n`);
  }
  sayLeft(done.value);
}

/** Names on stderr what was not brought in and why, but for the table that a refusal named already. */
function sayLeft({ left, tables }: ImportOutcome, named?: Place): void {
  for (const { sheet, address, kind } of left) {
    if (named?.sheet === sheet && named.address === address) continue;
    const isSame = (table: ImportableTable) => table.sheet === sheet && table.address === address;
    const text =
      kind === "not-understood"
        ? say(importTexts.leftSheet, "th", { sheet, address })
        : say(tables.find(isSame)?.target ? importTexts.leftTable : importTexts.noTargetAt, "th", {
            sheet,
            address,
            kind: tableKindNames[kind].th,
          });
    process.stderr.write(`${text}\n`);
  }
}

void runCli(
  { usage: importTexts.usage, paths: 2, options: { replace: { type: "boolean" } }, failure: 1 },
  main,
);
