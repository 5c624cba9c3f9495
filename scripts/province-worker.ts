/** A worker process of `npm run province`: reads one workbook after the other, and makes its reports when asked. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Refusal } from "../src/core/result";
import { agencyRowOf, type AgencyRow } from "../src/exchange/province";
import type { UnreadFile } from "../src/exchange/provinceSheets";
import { readWorkbookFile } from "../src/exchange/workbookOnFile";
import { describe } from "../src/locale/describe";
import { workbookTexts } from "../src/locale/workbook";
import { dayOf } from "../src/excel/actions/check";

export interface AgencyTask {
  /** Path of the workbook. */
  readonly file: string;
  /** Folder for its reports; null when none are wanted. */
  readonly reports: string | null;
}

/** The agency's row with what the reports were refused for, or why the file was not read. */
export type AgencyAnswer = { readonly row: AgencyRow; readonly refused?: string } | UnreadFile;

async function answer({ file, reports }: AgencyTask): Promise<AgencyAnswer> {
  const name = basename(file);
  const unread = (reason: Refusal): UnreadFile => ({ file: name, reason });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return unread({ text: workbookTexts.missingFile, params: { file: name } });
  }
  const read = readWorkbookFile(bytes, name);
  if (!read.ok) return unread(read.error);
  const row = agencyRowOf(read.value, dayOf(new Date()));
  if (!reports) return { row };
  const refused = await makeReportsOf(file, join(reports, name));
  return { row, ...(refused && { refused: `${name}: ${refused}` }) };
}

/** Makes the report set of one workbook; what was refused, as a sentence, or null. */
async function makeReportsOf(file: string, output: string): Promise<string | null> {
  const { openToChange, saveFile, startHost } = await import("./headless");
  const host = startHost();
  const opened = await openToChange(host, file);
  if (!opened.ok) return describe(opened.error, "th");
  const { makeReports } = await import("../src/excel/actions/reports");
  const made = await makeReports({});
  if (!made.ok) return describe(made.error, "th");
  const saved = await saveFile(host, output, [file]);
  return saved.ok ? null : describe(saved.error, "th");
}

process.on("message", (task: AgencyTask) => {
  answer(task).then(
    (given) => process.send?.(given),
    (error: unknown) => {
      // One workbook that trips the program must not stop the others.
      process.stderr.write(`${task.file}: ${String(error)}\n`);
      const reason = { text: workbookTexts.unreadableFile, params: { file: basename(task.file) } };
      process.send?.({ file: basename(task.file), reason });
    },
  );
});
