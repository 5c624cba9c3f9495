/**
 * npm run share -- IN.xlsx OUT.xlsx [--only id,id]
 *
 * Writes the committee's copy of a workbook: contents first, reports, values only. Reports that are asked for and not there
 * yet are made first; IN is never changed. Exit 1 with a Thai sentence on stderr when refused.
 */
import { exchangeTexts } from "../src/locale/exchange";
import { shareTexts } from "../src/locale/share";
import { workbookTexts } from "../src/locale/workbook";
import { REPORT_IDS, type ReportId } from "../src/sheets/state";
import { ok } from "../src/core/result";
import { say } from "../src/core/text";
import { runCli, type CommandArguments } from "./cli";
import { fail, openToChange, startHost, writeWorkbook } from "./headless";

async function main({ paths, options }: CommandArguments): Promise<void> {
  const [input = "", output = ""] = paths;
  const wanted = typeof options["only"] === "string" ? options["only"].split(",") : undefined;
  const only = wanted?.map((id) => id.trim());
  const unknown = only?.find((id) => !REPORT_IDS.some((known) => known === id));
  if (unknown !== undefined) {
    const params = { id: unknown, known: REPORT_IDS.join(", ") };
    return fail({ text: workbookTexts.reportUnknown, params }, 1);
  }
  const host = startHost();
  const opened = await openToChange(host, input);
  if (!opened.ok) return fail(opened.error, 1);
  const { makeCommitteeCopy } = await import("../src/excel/actions/share");
  const request = only ? { only: only as ReportId[] } : {};
  const save = async () => ok(await host.save());
  let copy = await makeCommitteeCopy(request, save);
  const lacks = only ? copy.ok && copy.value.reports.length < only.length : false;
  if (lacks || (!copy.ok && copy.error.text === exchangeTexts.noReports)) {
    const { makeReports } = await import("../src/excel/actions/reports");
    const made = await makeReports(request);
    if (!made.ok) return fail(made.error, 1);
    copy = await makeCommitteeCopy(request, save);
  }
  if (!copy.ok) return fail(copy.error, 1);
  const saved = await writeWorkbook(output, copy.value.bytes, [input]);
  if (!saved.ok) return fail(saved.error, 1);
  if (copy.value.connectionsLeft)
    process.stderr.write(`${say(shareTexts.connectionsLeft, "th")}\n`);
  for (const { sheet } of copy.value.reports) process.stdout.write(`${sheet}\n`);
}

void runCli(
  { usage: exchangeTexts.shareUsage, paths: 2, options: { only: { type: "string" } }, failure: 1 },
  main,
);
