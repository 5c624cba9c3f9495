/**
 * Fluent as one file for the suites of the pane: read by its parts, as node does, each suite loads two thousand files of
 * 20 MB, most of them icons that nobody shows. Bundled from the same sources as the pane that is shipped.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FLUENT = "@fluentui/react-components";

function place(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

const lock = createHash("sha256")
  .update(readFileSync(place("package-lock.json")))
  .digest("hex");

/** Where the file is; another one as soon as any dependency is another. */
export const BUNDLE = place(`build/test/fluent-${lock.slice(0, 16)}.min.cjs`);

/** Makes the file unless it is there: jest calls this before the first suite. */
export default async function bundleFluent() {
  if (existsSync(BUNDLE)) return;
  const unfinished = `${BUNDLE}.${process.pid}`;
  await build({
    stdin: { contents: `export * from "${FLUENT}";`, resolveDir: place(".") },
    outfile: unfinished,
    bundle: true,
    format: "cjs",
    platform: "browser",
    mainFields: ["module", "main"],
    // One React for all of them: the one of the tests.
    external: ["react", "react-dom", "scheduler"],
    // Names stay as they are for whoever reads a trace; without white space it is read in half the time.
    minifyWhitespace: true,
    logLevel: "error",
  });
  await rename(unfinished, BUNDLE);
}
