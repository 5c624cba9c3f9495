/**
 * npm run report -- IN.xlsx OUT.xlsx|OUT.pdf [--only id,id]
 *
 * Opens a workbook without Excel, runs the code of the "make reports" button and saves the result; a PDF holds the
 * reports alone and needs LibreOffice.
 * Exit 0 when made; 1 with a Thai sentence on stderr when refused. IN is never changed.
 */
import { describe } from "../src/locale/describe";
import { reportNames } from "../src/locale/reports";
import { say } from "../src/core/text";
import { workbookTexts } from "../src/locale/workbook";
import { REPORT_IDS, type ReportId } from "../src/sheets/state";
import { runCli, type CommandArguments } from "./cli";
import type { Host } from "../host/host";
import type { Result } from "../src/core/result";
import { fail, openToChange, saveFile, startHost } from "./headless";
import { writeOutput } from "./output";
import { hasLibreOffice, printSheets } from "./printed";

async function main({ paths, options }: CommandArguments): Promise<void> {
  const [input = "", output = ""] = paths;
  const only = typeof options["only"] === "string" ? options["only"] : undefined;
  const wanted = only?.split(",").map((id) => id.trim());
  const unknown = wanted?.find((id) => !REPORT_IDS.some((known) => known === id));
  if (unknown !== undefined) {
    const params = { id: unknown, known: REPORT_IDS.join(", ") };
    return fail({ text: workbookTexts.reportUnknown, params }, 1);
  }
  const pdf = /\.pdf$/i.test(output);
  if (pdf && !hasLibreOffice()) return fail({ text: workbookTexts.noLibreOffice }, 1);
  const host = startHost();
  const opened = await openToChange(host, input);
  if (!opened.ok) return fail(opened.error, 1);
  const { makeReports } = await import("../src/excel/actions/reports");
  const made = await makeReports(wanted ? { only: wanted as ReportId[] } : {});
  if (!made.ok) return fail(made.error, 1);
  const sheets = made.value.made.map(({ sheet }) => sheet);
  if (made.value.contents !== undefined) sheets.push(made.value.contents);
  const saved = pdf
    ? await savePdf(host, output, sheets, input)
    : await saveFile(host, output, [input]);
  if (!saved.ok) return fail(saved.error, 1);
  if (made.value.contents !== undefined) process.stdout.write(`${made.value.contents}\n`);
  for (const { sheet } of made.value.made) process.stdout.write(`${sheet}\n`);
  for (const note of made.value.notes ?? []) process.stderr.write(`${describe(note, "th")}\n`);
  for (const { id, reason } of made.value.skipped) {
    const params = { report: reportNames[id].th, reason: describe(reason, "th") };
    process.stderr.write(`${say(workbookTexts.reportSkipped, "th", params)}\n`);
  }
}

/** Prints the reports into a file, see `writeOutput`. */
async function savePdf(
  host: Host,
  output: string,
  sheets: readonly string[],
  input: string,
): Promise<Result<null>> {
  const printed = await printSheets(host, sheets);
  return printed.ok ? writeOutput(output, printed.value, [input]) : printed;
}

/** The command with these arguments; the exit code stands in `process.exitCode`. */
export function report(args?: readonly string[]): Promise<void> {
  return runCli(
    {
      usage: workbookTexts.reportUsage,
      paths: 2,
      options: { only: { type: "string" } },
      failure: 1,
    },
    main,
    args,
  );
}

if (require.main === module) void report();
