/**
 * npm run verify -- IN.xlsx [--json]
 *
 * Opens a workbook without Excel and runs every check of the "check" tab. With --json stdout holds one JSON object
 * and nothing else; without it a line a finding. Exit 0 when there is no error, 1 when there are errors, 2 when the
 * file cannot be read. The file is never changed; findings that were set aside in the workbook are left out.
 */
import type { Finding } from "../src/checks/rule";
import { checkTexts } from "../src/locale/checks";
import { say } from "../src/core/text";
import { runCli, type CommandArguments } from "./cli";
import { fail, openFile, startHost } from "./headless";

/** A finding as outside programs read it; sentences are Thai. */
function toJson({ rule, severity, place, text, params, found, expected, fix }: Finding) {
  return {
    rule,
    severity,
    sheet: place.sheet,
    address: place.address,
    message: say(text, "th", params),
    found,
    expected: say(expected, "th", params),
    ...(fix && { fix: fix.after }),
  };
}

async function main({ paths, options }: CommandArguments): Promise<void> {
  const [input = ""] = paths;
  const host = startHost();
  const opened = await openFile(host, input);
  if (!opened.ok) return fail(opened.error, 2);
  const { checkWorkbook } = await import("../src/excel/actions/check");
  const checked = await checkWorkbook(undefined, { merges: true });
  if (!checked.ok) return fail(checked.error, 2);
  const findings = checked.value.findings.map(toJson);
  const tables = checked.value.tables.map(({ sheet, address, kind, rows, sureness }) => ({
    sheet,
    address,
    kind,
    rows,
    sureness,
  }));
  if (options["json"]) process.stdout.write(`${JSON.stringify({ tables, findings }, null, 2)}\n`);
  else {
    for (const { severity, sheet, address, message } of findings) {
      process.stdout.write(`${say(checkTexts[severity], "th")}\t${sheet}!${address}\t${message}\n`);
    }
  }
  if (findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

/** The command with these arguments; the exit code stands in `process.exitCode`. */
export function verify(args?: readonly string[]): Promise<void> {
  return runCli(
    { usage: checkTexts.verifyUsage, paths: 1, options: { json: { type: "boolean" } }, failure: 2 },
    main,
    args,
  );
}

if (require.main === module) void verify();
