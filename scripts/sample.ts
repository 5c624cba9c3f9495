/**
 * npm run sample -- OUT.xlsx
 *
 * Writes the sample workbook of the preview, made by the add-in's own templates.
 */
import { makeSample } from "../host/preview/sample";
import { fail, saveFile, startHost } from "./headless";

async function main(): Promise<void> {
  const [output] = process.argv.slice(2);
  if (!output) {
    process.stderr.write("วิธีใช้: npm run sample -- OUT.xlsx\n");
    process.exitCode = 1;
    return;
  }
  const host = startHost();
  await makeSample(host, "th");
  const saved = await saveFile(host, output);
  if (!saved.ok) fail(saved.error, 1);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
