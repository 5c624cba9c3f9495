/**
 * Every use-case with every fault at every round trip, on hosts of several kinds: what was said against what the
 * workbook is. Run by `npm run faults [-- PATTERN]`; writes bench/faults.json.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OfficeOptions } from "../host/office";
import { FaultBench, faultsOf, isUntrue, type UseCase } from "../test/support/faultBench";
import { makeUseCases } from "../test/support/faultCases";

/** Kinds of Excel by what they support: the manifest's floor, and everything. */
const HOSTS: Readonly<Record<string, OfficeOptions>> = {
  floor: { requirements: { ExcelApi: "1.9", CustomFunctionsRuntime: "1.1" } },
  newest: {},
};

/** Figures of one use-case on one host: how many runs ended as "state/what was said". */
interface Row {
  readonly host: string;
  readonly useCase: string;
  readonly syncs: number;
  readonly runs: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Called unchanged or done, and is not. */
  readonly untrue: number;
  /** Still half after the pane was opened again. */
  readonly leftHalf: number;
}

async function runUseCase(bench: FaultBench, host: string, useCase: UseCase): Promise<Row> {
  const good = await bench.goodRun(useCase);
  const faults = faultsOf(good.syncs);
  const outcomes: Record<string, number> = {};
  let untrue = 0;
  let leftHalf = 0;
  for (const fault of faults) {
    const outcome = await bench.faultyRun(useCase, fault, good);
    const key = `${outcome.state}/${outcome.said}`;
    outcomes[key] = (outcomes[key] ?? 0) + 1;
    if (isUntrue(outcome, useCase)) untrue += 1;
    if (outcome.recovered === "half") leftHalf += 1;
    if (isUntrue(outcome, useCase) || outcome.recovered === "half") {
      process.stderr.write(`${host} ${useCase.name} ${JSON.stringify({ fault, outcome })}\n`);
    }
  }
  const row = { host, useCase: useCase.name, syncs: good.syncs, runs: faults.length };
  return { ...row, outcomes, untrue, leftHalf };
}

async function main(): Promise<void> {
  const only = new RegExp(process.argv[2] ?? ".");
  const rows: Row[] = [];
  for (const [host, options] of Object.entries(HOSTS)) {
    const bench = new FaultBench(options);
    for (const useCase of await makeUseCases(bench)) {
      if (!only.test(useCase.name)) continue;
      const row = await runUseCase(bench, host, useCase);
      rows.push(row);
      process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  }
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const total = {
    runs: sum((row) => row.runs),
    untrue: sum((row) => row.untrue),
    leftHalf: sum((row) => row.leftHalf),
  };
  process.stdout.write(`${JSON.stringify(total)}\n`);
  writeFileSync(
    join(process.cwd(), "bench", "faults.json"),
    `${JSON.stringify({ total, rows }, null, 2)}\n`,
  );
  if (total.untrue + total.leftHalf > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  process.exitCode = 2;
});
