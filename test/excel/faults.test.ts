/**
 * A fixed sample of what `npm run faults` does in full: every use-case with faults at its last round trips and with
 * somebody else at the workbook, in turn on the kinds of Excel that the host can be.
 */
import { PLATFORMS } from "../../host/strictness";
import {
  FaultBench,
  isUntrue,
  type Fault,
  type GoodRun,
  type UseCase,
} from "../support/faultBench";
import { makeUseCases } from "../support/faultCases";
import { interfered, INTERFERENCES, isHarm } from "../support/interferences";

/** Faults where a change is written: what Excel did of it is not known from the error. */
function sampleOf(syncs: number, index: number): Fault[] {
  const code = "GeneralException";
  return [
    { sync: syncs, kind: "middle", code, share: 0.35 },
    { sync: syncs, kind: "middle", code: "AccessDenied", share: 0.92 },
    { sync: syncs, kind: "after", code: "InvalidOrTimedOutSession" },
    { sync: Math.max(1, syncs - 1), kind: "middle", code, share: 0.6 },
    { sync: syncs, kind: "gone", code },
    // In turn while the change is written and while its record is.
    { sync: Math.max(1, syncs - (index % 2)), kind: "gone", code, share: 0.5 },
  ];
}

jest.setTimeout(180_000);

const benches = PLATFORMS.map((platform) => new FaultBench(platform));
let useCases: readonly UseCase[];
/** The run of each use-case without a fault, on the bench of its number. */
const goodRuns: GoodRun[] = [];

/** The bench of the nth run: each kind of Excel in turn. */
function benchAt(index: number): FaultBench {
  const bench = benches[index % benches.length];
  if (!bench) throw new Error("no bench");
  return bench;
}

function goodAt(index: number): GoodRun {
  const good = goodRuns[index];
  if (!good) throw new Error("no run without a fault");
  return good;
}

beforeAll(async () => {
  useCases = await makeUseCases(benchAt(0));
  for (const [index, useCase] of useCases.entries())
    goodRuns.push(await benchAt(index).goodRun(useCase));
});

test("nothing is called unchanged or done that is not, and the next start of the pane leaves nothing half", async () => {
  const untrue: string[] = [];
  let runs = 0;
  for (const [index, useCase] of useCases.entries()) {
    const good = goodAt(index);
    for (const fault of sampleOf(good.syncs, index)) {
      const bench = benchAt(runs);
      const outcome = await bench.faultyRun(useCase, fault, good);
      runs += 1;
      if (isUntrue(outcome, useCase) || outcome.recovered === "half")
        untrue.push(
          `${bench.platform} ${useCase.name} ${JSON.stringify(fault)} ${JSON.stringify(outcome)}`,
        );
    }
  }
  expect(untrue).toEqual([]);
  expect(runs).toBe(useCases.length * 6);
});

test("nothing typed is lost and nobody else's sheet is touched, whoever is at the workbook meanwhile", async () => {
  const harmed: string[] = [];
  for (const [index, useCase] of useCases.entries()) {
    const bench = benchAt(index);
    const good = goodAt(index);
    const kind = INTERFERENCES[index % INTERFERENCES.length];
    if (!kind) throw new Error("no interference");
    const harm = await interfered(bench, useCase, kind, good.syncs, good);
    if (isHarm(harm))
      harmed.push(`${bench.platform} ${useCase.name} ${kind} ${JSON.stringify(harm)}`);
  }
  expect(harmed).toEqual([]);
});
