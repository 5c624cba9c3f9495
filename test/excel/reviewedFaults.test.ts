/**
 * The faults of the review of this add-in by their numbers, each where it is reproduced:
 *
 * |  no. | what went wrong                                          | reproduced in                                        |
 * | ---: | -------------------------------------------------------- | ---------------------------------------------------- |
 * |    1 | text typed into a report while a set is made was lost    | interference: "while reports are made"               |
 * |    2 | a failed run deleted sheets of others                    | interference: "while reports are made"               |
 * |    3 | two panes adding sheets: the winner's names were deleted | interference: "two panes add data sheets at once"    |
 * |    4 | marks locked the check                                   | interference: "marks"                                |
 * |    5 | a failed undo could never be done again                  | below                                                |
 * |    6 | a half-done clean-up could not be undone                 | below                                                |
 * |    7 | typing in a cell meanwhile left sheets under work        | interference: "typing into a cell begins"            |
 * |    8 | old and new figures mixed, then copies "(2)"             | below                                                |
 * |    9 | settings of a wrong shape locked use-cases               | interference: "settings that are none of ours"       |
 * |   10 | one value far down froze the pane                        | strayValues                                          |
 * |   11 | text code took more than linear time                     | test/thai/longTexts, bench/texts                     |
 * |   12 | hostile files hung the command line                      | test/host/hostile                                    |
 * |   13 | output destroyed or written over its input               | test/scripts/output                                  |
 * |   14 | cells were written to where they had been                | interference: "while cells are written"              |
 * |   15 | "unchanged" after an answer was lost                     | below                                                |
 * |   16 | control characters in names; entries without integrity   | sheetNames, test/contract/dependencies, test/contract |
 */
import { undoCleanup } from "../../src/excel/actions/cleanup";
import { recover } from "../../src/excel/actions/recover";
import { makeReports } from "../../src/excel/actions/reports";
import { FaultBench, stateOf, type Fault, type UseCase } from "../support/faultBench";
import { makeUseCases, valueOf } from "../support/faultCases";

jest.setTimeout(180_000);

let bench: FaultBench;
let useCases: readonly UseCase[];

beforeAll(async () => {
  bench = new FaultBench();
  useCases = await makeUseCases(bench);
});

function useCaseOf(name: string): UseCase {
  const useCase = useCases.find((one) => one.name === name);
  if (!useCase) throw new Error(name);
  return useCase;
}

const sheetNames = () => bench.host.book.sheets.map(({ name }) => name);
const SHARES = [0.1, 0.35, 0.6, 0.85, 0.97];

test("5: after an undo that failed half-way, pressing again brings everything back", async () => {
  const useCase = useCaseOf("undoCleanup");
  const good = await bench.goodRun(useCase);
  for (const share of SHARES)
    for (const kind of ["middle", "gone"] as const) {
      const fault: Fault = { sync: good.syncs, kind, code: "GeneralException", share };
      await bench.open(await useCase.base());
      const { said } = await bench.attempt(good.run, fault);
      expect(said === "unchanged" && stateOf(bench.look(), good) !== "unchanged").toBe(false);
      await recover(Date.now() + 60_000);
      if (stateOf(bench.look(), good) === "unchanged") await valueOf(undoCleanup());
      expect([share, kind, stateOf(bench.look(), good)]).toEqual([share, kind, "done"]);
    }
});

test("6: a clean-up that stopped half-way is put back, and the undo of the one before still works", async () => {
  const useCase = useCaseOf("applyCleanup again");
  const good = await bench.goodRun(useCase);
  for (const share of SHARES) {
    await bench.open(await useCase.base());
    const fault: Fault = { sync: good.syncs, kind: "gone", code: "GeneralException", share };
    expect((await bench.attempt(good.run, fault)).said).toBe("left");
    await recover(Date.now() + 60_000);
    const state = stateOf(bench.look(), good);
    // All of it was carried out where the connection went at the very end.
    expect([share, state]).toEqual([share, share < 0.9 ? "unchanged" : "done"]);
    await valueOf(undoCleanup());
    const texts = [...bench.look().values()].join("\n");
    // Put back, and undone once more: both plans are as they were pasted; otherwise the later one.
    expect(texts.split("<p>จัดทำคู่มือ</p>")).toHaveLength(state === "unchanged" ? 3 : 2);
  }
});

test("8: reports made again are all old or all new, and the next set makes no copies of them", async () => {
  const useCase = useCaseOf("makeReports(memo, summary) again");
  const good = await bench.goodRun(useCase);
  const names = sheetNames();
  for (const sync of [good.syncs - 1, good.syncs])
    for (const share of SHARES) {
      const fault: Fault = { sync, kind: "middle", code: "AccessDenied", share };
      const outcome = await bench.faultyRun(useCase, fault, good);
      expect([sync, share, outcome.recovered]).not.toEqual([sync, share, "half"]);
      await valueOf(makeReports({ only: ["memo", "summary"] }));
      expect([sync, share, sheetNames()]).toEqual([sync, share, names]);
    }
});

test.each([
  "applyFixes",
  "applyCleanup",
  "undoCleanup",
  "scoreAnswers",
  "enterScores",
  "ignore",
  "markCells",
  "makeReports(memo)",
  "insertTemplates(items)",
  "insertTemplates, lost names",
])("15: %s is not called unchanged when only the answer was lost", async (name) => {
  const useCase = useCaseOf(name);
  const good = await bench.goodRun(useCase);
  const fault: Fault = { sync: good.syncs, kind: "after", code: "InvalidOrTimedOutSession" };
  const { said, state } = await bench.faultyRun(useCase, fault, good);
  expect([said, state]).toEqual(["done", "done"]);
});
