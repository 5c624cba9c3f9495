/**
 * Every use-case with every fault, and with everybody's interference, at every round trip, on the kinds of Excel that
 * the host can be: what was said against what the workbook is.
 *
 * `npm run faults [-- PATTERN] [--resume]` takes use-cases whose "platform name" matches. A row is kept in
 * bench/faults.rows.jsonl as soon as it is finished, so that several processes can take a part each and one that was
 * stopped goes on with `--resume`; at its end each writes all rows of that file into bench/faults.json.
 */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLATFORMS, type Platform } from "../host/strictness";
import {
  FaultBench,
  faultsOf,
  isUntrue,
  type GoodRun,
  type UseCase,
} from "../test/support/faultBench";
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

const ROWS = join(process.cwd(), "bench", "faults.rows.jsonl");
const FIGURES = join(process.cwd(), "bench", "faults.json");

async function runFaults(bench: FaultBench, useCase: UseCase, good: GoodRun) {
  const outcomes: Record<string, number> = {};
  let untrue = 0;
  let leftHalf = 0;
  const faults = faultsOf(await bench.writesOf(useCase, good));
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

async function runInterferences(bench: FaultBench, useCase: UseCase, good: GoodRun) {
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

/** Rows that are kept, by "platform name"; of one that was run twice the later. */
function keptRows(): Map<string, Row> {
  const rows = new Map<string, Row>();
  if (!existsSync(ROWS)) return rows;
  for (const line of readFileSync(ROWS, "utf8").split("\n")) {
    if (line === "") continue;
    const row = JSON.parse(line) as Row;
    rows.set(`${row.host} ${row.useCase}`, row);
  }
  return rows;
}

/** Sums the rows up and writes the figures. @returns how much harm there is */
function writeFigures(rows: readonly Row[]): number {
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const harm = {
    untrue: sum((row) => row.untrue),
    leftHalf: sum((row) => row.leftHalf),
    typedLost: sum((row) => row.typedLost),
    foreignTouched: sum((row) => row.foreignTouched),
    leftovers: sum((row) => row.leftovers),
  };
  const runs = { faults: sum((row) => row.faults), interferences: sum((row) => row.interferences) };
  const total = { rows: rows.length, ...runs, ...harm };
  process.stdout.write(`${JSON.stringify(total)}\n`);
  writeFileSync(FIGURES, `${JSON.stringify({ total, rows }, null, 2)}\n`);
  return Object.values(harm).reduce((all, count) => all + count, 0);
}

async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const resumed = options.includes("--resume");
  const pattern = options.find((option) => option !== "--resume");
  const only = new RegExp(pattern ?? ".");
  // A part adds to the rows of others; a whole run begins anew.
  if (!resumed && pattern === undefined) rmSync(ROWS, { force: true });
  const cases = await makeUseCases(new FaultBench());
  const all = PLATFORMS.flatMap((platform) => cases.map((useCase) => ({ platform, useCase })));
  const kept = resumed ? keptRows() : new Map<string, Row>();
  const due = all.filter(({ platform, useCase }) => {
    const key = `${platform} ${useCase.name}`;
    return only.test(key) && !kept.has(key);
  });
  const benches = new Map(PLATFORMS.map((platform) => [platform, new FaultBench(platform)]));
  const begun = Date.now();
  for (const [index, { platform, useCase }] of due.entries()) {
    const bench = benches.get(platform);
    if (!bench) continue;
    const row = await runUseCase(bench, useCase);
    appendFileSync(ROWS, `${JSON.stringify(row)}\n`);
    const seconds = Math.round((Date.now() - begun) / 1000);
    process.stdout.write(`${index + 1}/${due.length} ${seconds} s ${JSON.stringify(row)}\n`);
  }
  const rows = keptRows();
  const harm = writeFigures(
    all.flatMap(({ platform, useCase }) => rows.get(`${platform} ${useCase.name}`) ?? []),
  );
  if (harm > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  process.exitCode = 2;
});
