/** A fixed sample of what `npm run faults` does in full: every use-case with faults at its last round trips. */
import { FaultBench, isUntrue, type Fault, type UseCase } from "../support/faultBench";
import { makeUseCases } from "../support/faultCases";

/** Faults where a change is written: what Excel did of it is not known from the error. */
function sampleOf(syncs: number): Fault[] {
  const code = "GeneralException";
  return [
    { sync: syncs, kind: "middle", code, share: 0.35 },
    { sync: syncs, kind: "middle", code: "AccessDenied", share: 0.92 },
    { sync: syncs, kind: "after", code: "InvalidOrTimedOutSession" },
    { sync: Math.max(1, syncs - 1), kind: "middle", code, share: 0.6 },
    { sync: syncs, kind: "gone", code },
  ];
}

jest.setTimeout(180_000);

let bench: FaultBench;
let useCases: readonly UseCase[];

beforeAll(async () => {
  bench = new FaultBench();
  useCases = await makeUseCases(bench);
});

test("nothing is called unchanged or done that is not, and the next start of the pane leaves nothing half", async () => {
  const untrue: string[] = [];
  let runs = 0;
  for (const useCase of useCases) {
    const good = await bench.goodRun(useCase);
    for (const fault of sampleOf(good.syncs)) {
      const outcome = await bench.faultyRun(useCase, fault, good);
      runs += 1;
      if (isUntrue(outcome, useCase) || outcome.recovered === "half") {
        untrue.push(`${useCase.name} ${JSON.stringify(fault)} ${JSON.stringify(outcome)}`);
      }
    }
  }
  expect(untrue).toEqual([]);
  expect(runs).toBe(useCases.length * 5);
});
