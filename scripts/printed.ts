/** A workbook of the host as a PDF file, printed by LibreOffice where that is installed. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../host/host";
import { ok, refuse, type Result } from "../src/core/result";
import { workbookTexts } from "../src/locale/workbook";

/** Whether the program that prints can be started. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Prints some sheets of the host's workbook; the others are taken out of it first.
 * @param sheets names of the sheets, all of them values only
 */
export async function printSheets(
  host: Host,
  sheets: readonly string[],
): Promise<Result<Uint8Array>> {
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      if (sheets.includes(sheet.name)) continue;
      // A sheet that nobody sees cannot be deleted.
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
  const folder = await mkdtemp(join(tmpdir(), "ita-print-"));
  try {
    await writeFile(join(folder, "reports.xlsx"), await host.save());
    // A profile of its own: one that is in use by another LibreOffice would refuse to start.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const file = join(folder, "reports.xlsx");
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
    execFileSync("soffice", options, { stdio: "ignore" });
    return ok(await readFile(join(folder, "reports.pdf")));
  } catch {
    return refuse(workbookTexts.notPrinted);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
