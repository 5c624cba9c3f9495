/**
 * Every use-case with every fault, and with everybody's interference, at every round trip, on the kinds of Excel that
 * the host can be: what was said against what the workbook is. `npm run faults [-- PATTERN]` takes use-cases whose
 * "platform name" matches; figures go to bench/faults.json.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLATFORMS, type Platform } from "../host/strictness";
import { FaultBench, faultsOf, isUntrue, type UseCase } from "../test/support/faultBench";
import { makeUseCases } from "../test/support/faultCases";
import { INTERFERENCES, interfered, isHarm } from "../test/support/interferences";

/** Figures of one use-case on one host: how many runs ended as "state/what was said". */
interface Row {
  readonly host: Platform;
  readonly useCase: string;
  readonly syncs: number;
  readonly faults: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Called unchanged or done, and is not. */
  readonly untrue: number;
  /** Still half after the pane was opened again. */
  readonly leftHalf: number;
  readonly interferences: number;
  /** Texts that a person typed and that are gone. */
  readonly typedLost: number;
  /** Sheets of others that are gone or changed. */
  readonly foreignTouched: number;
  /** Sheets under construction that stay. */
  readonly leftovers: number;
}

type Good = Awaited<ReturnType<FaultBench["goodRun"]>>;

async function runFaults(bench: FaultBench, useCase: UseCase, good: Good) {
  const outcomes: Record<string, number> = {};
  let untrue = 0;
  let leftHalf = 0;
  const faults = faultsOf(good.syncs);
  for (const fault of faults) {
    const outcome = await bench.faultyRun(useCase, fault, good);
    const key = `${outcome.state}/${outcome.said}`;
    outcomes[key] = (outcomes[key] ?? 0) + 1;
    const wrong = isUntrue(outcome, useCase);
    const half = outcome.recovered === "half";
    if (wrong) untrue += 1;
    if (half) leftHalf += 1;
    if (wrong || half) tell(bench, useCase, { fault, outcome });
  }
  return { faults: faults.length, outcomes, untrue, leftHalf };
}

async function runInterferences(bench: FaultBench, useCase: UseCase, good: Good) {
  let [interferences, typedLost, foreignTouched, leftovers, untrue] = [0, 0, 0, 0, 0];
  for (const kind of INTERFERENCES)
    for (let sync = 1; sync <= good.syncs; sync++) {
      const harm = await interfered(bench, useCase, kind, sync, good);
      interferences += 1;
      typedLost += harm.lost.length;
      foreignTouched += harm.foreign.length;
      leftovers += harm.leftovers.length;
      if (harm.untrue) untrue += 1;
      if (isHarm(harm)) tell(bench, useCase, { kind, sync, harm });
    }
  return { interferences, typedLost, foreignTouched, leftovers, untrue };
}

function tell({ platform }: FaultBench, { name }: UseCase, what: unknown): void {
  process.stderr.write(`${platform} ${name} ${JSON.stringify(what)}\n`);
}

async function runUseCase(bench: FaultBench, useCase: UseCase): Promise<Row> {
  const good = await bench.goodRun(useCase);
  const faults = await runFaults(bench, useCase, good);
  const others = await runInterferences(bench, useCase, good);
  const untrue = faults.untrue + others.untrue;
  const of = { host: bench.platform, useCase: useCase.name, syncs: good.syncs };
  return { ...of, ...faults, ...others, untrue };
}

async function main(): Promise<void> {
  const only = new RegExp(process.argv[2] ?? ".");
  const rows: Row[] = [];
  const cases = await makeUseCases(new FaultBench());
  for (const platform of PLATFORMS) {
    const bench = new FaultBench(platform);
    for (const useCase of cases) {
      if (!only.test(`${platform} ${useCase.name}`)) continue;
      const row = await runUseCase(bench, useCase);
      rows.push(row);
      process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  }
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const harm = {
    untrue: sum((row) => row.untrue),
    leftHalf: sum((row) => row.leftHalf),
    typedLost: sum((row) => row.typedLost),
    foreignTouched: sum((row) => row.foreignTouched),
    leftovers: sum((row) => row.leftovers),
  };
  const runs = sum((row) => row.faults + row.interferences);
  const total = { runs, ...harm };
  process.stdout.write(`${JSON.stringify(total)}\n`);
  writeFileSync(
    join(process.cwd(), "bench", "faults.json"),
    `${JSON.stringify({ total, rows }, null, 2)}\n`,
  );
  if (Object.values(harm).some((count) => count > 0)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  process.exitCode = 2;
});
