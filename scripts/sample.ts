/**
 * npm run sample -- OUT.xlsx
 *
 * Writes the sample workbook of the preview, made by the add-in's own templates.
 */
import { makeSample } from "../host/preview/sample";
import { workbookTexts } from "../src/locale/workbook";
import { runCli, type CommandArguments } from "./cli";
import { fail, saveFile, startHost } from "./headless";

async function main({ paths }: CommandArguments): Promise<void> {
  const [output = ""] = paths;
  const host = startHost();
  await makeSample(host, "th");
  const saved = await saveFile(host, output, []);
  if (!saved.ok) fail(saved.error, 1);
}

void runCli({ usage: workbookTexts.sampleUsage, paths: 1, failure: 1 }, main);
