/** What the command-line scripts share: a workbook opened without Excel, the add-in's functions in it, Thai messages. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { loadClient } from "../host/client-node";
import { unreadableText } from "../src/exchange/unreadableText";
import { say } from "../src/core/text";
import { WorkbookFile } from "../src/files/workbook";
import { becomeKind, kindOfName } from "../src/files/workbookKind";
import { UnreadableFile } from "../src/files/unreadable";
import { createHost, type Host } from "../host/host";
import { describeLeftOut } from "../host/left-out";
import { describe } from "../src/locale/describe";
import { ok, refuse, type Refusal, type Result } from "../src/core/result";
import { workbookTexts } from "../src/locale/workbook";
import { registerFunctions } from "./functions";
import { writeOutput } from "./output";

/** A host with the add-in's functions, as `Excel` and `Office` of this process. */
export function startHost(): Host {
  const host = createHost({ client: loadClient() });
  host.install(globalThis);
  registerFunctions(host);
  return host;
}

/** Opens a file in the host; says on stderr, in Thai, what of it the host does not keep. */
export async function openFile(host: Host, path: string): Promise<Result<null>> {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return refuse(workbookTexts.missingFile, { file });
  }
  try {
    await host.open(bytes);
    const lost = describeLeftOut(host.book, "th");
    if (lost !== undefined) process.stderr.write(`${lost}\n`);
    return ok(null);
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(unreadableText(error), { file });
    throw error;
  }
}

/** Cells with formulas that are computed at every step of a change: with more it takes minutes, and Excel does it at once. */
const MOST_FORMULAS = 60_000;

/** Opens a file that sheets are to be made in; refuses what would take minutes to compute. */
export async function openToChange(host: Host, path: string): Promise<Result<null>> {
  const opened = await openFile(host, path);
  if (!opened.ok) return opened;
  let formulas = 0;
  for (const { rows } of host.book.sheets)
    for (const { cells } of rows.values())
      for (const { formula } of cells.values()) if (formula !== undefined) formulas += 1;
  if (formulas <= MOST_FORMULAS) return opened;
  return refuse(workbookTexts.tooManyFormulas, { file: basename(path) });
}

/** Saves the host's workbook, see `writeWorkbook`. */
export async function saveFile(
  host: Host,
  path: string,
  sources: readonly string[],
): Promise<Result<null>> {
  return writeWorkbook(path, await host.save(), sources);
}

/** Writes an .xlsx file, as one of the other kind where its name says so; see `writeOutput`. */
export async function writeWorkbook(
  path: string,
  bytes: Uint8Array,
  sources: readonly string[],
): Promise<Result<null>> {
  const kind = kindOfName(path);
  if (kind === "plain") return writeOutput(path, bytes, sources);
  const file = WorkbookFile.open(bytes);
  becomeKind(file, kind);
  return writeOutput(path, file.toBytes(), sources);
}

/** Says on stderr, in Thai, that the macros of a file did not go along. */
export function sayMacrosLeft(file: string): void {
  process.stderr.write(`${say(workbookTexts.macrosLeft, "th", { file })}\n`);
}

/** Says on stderr, in Thai, why nothing was done; the process will exit with this code. */
export function fail(refusal: Refusal, exitCode: number): void {
  process.stderr.write(`${describe(refusal, "th")}\n`);
  process.exitCode = exitCode;
}
