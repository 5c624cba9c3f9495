/** npm run bench: measures, prints a table and writes bench/results.json. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { answers } from "./answers";
import type { Benchmark, Figure } from "./bench";
import { checks } from "./checks";
import { cleanup } from "./cleanup";
import { functions } from "./functions";
import { measure as measuring } from "./measure";
import { paneStart } from "./paneStart";
import { preview } from "./preview";
import { province } from "./province";
import { longPlan, reports } from "./reports";
import { spine } from "./spine";
import { texts } from "./texts";

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  spine,
  reports,
  longPlan,
  preview,
  paneStart,
  answers,
  functions,
  checks,
  cleanup,
  measuring,
  province,
  texts,
};

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const figures: (Figure & { group: string })[] = [];
  for (const [group, measure] of Object.entries(BENCHMARKS)) {
    if (only.length > 0 && !only.includes(group)) continue;
    for (const figure of await measure()) figures.push({ group, ...figure });
  }
  console.table(
    figures.map(({ group, name, value, unit, limit, note }) => ({
      group,
      name,
      value,
      unit,
      limit: limit ?? "",
      ok: limit === undefined ? "" : value <= limit ? "yes" : "NO",
      note: note ?? "",
    })),
  );
  const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model ?? "" };
  if (only.length === 0) {
    const results = { date: new Date().toISOString().slice(0, 10), machine, figures };
    writeFileSync(
      join(process.cwd(), "bench", "results.json"),
      `${JSON.stringify(results, null, 2)}\n`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
