/** Every use-case on every kind of Excel: it works, comes to the same workbook, and reading takes nobody's undo away. */
import { PLATFORMS, type Platform } from "../../host/strictness";
import { checkWorkbook } from "../../src/excel/actions/check";
import { previewCleanup } from "../../src/excel/actions/cleanup";
import { reportConditions } from "../../src/excel/actions/reportConditions";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import type { Result } from "../../src/core/result";
import { FaultBench, type Look, type UseCase } from "../support/faultBench";
import { makeUseCases, TODAY } from "../support/faultCases";

jest.setTimeout(180_000);

const benches = new Map(PLATFORMS.map((platform) => [platform, new FaultBench(platform)]));
const benchOf = (platform: Platform) => benches.get(platform)!;
let useCases: readonly UseCase[];
/** The workbook after each use-case on the first platform. */
const after = new Map<string, Look>();

beforeAll(async () => {
  useCases = await makeUseCases(benchOf("desktop"));
});

/** Names of the use-cases; a test holds that there are no others. */
const NAMES = [
  "insertTemplates",
  "insertTemplates(items)",
  "makeReports(memo)",
  "makeReports(memo, summary) again",
  "makeReports",
  "makeReports again",
  "markCells",
  "markCells again",
  "clearMarks",
  "applyFixes",
  "applyCleanup",
  "applyCleanup again",
  "undoCleanup",
  "ignore",
  "restore",
  "chooseHeading",
  "scoreAnswers",
  "enterScores",
  "insertTemplates, lost names",
  "renewFormulas",
  "insertTemplates(rules)",
  "importTables",
  "importTables(replace)",
  "enterYears",
  "addTriedScores",
  "hideDataSheets",
  "showDataSheets",
  "takeFromFile",
  "addComparison",
  "addProvince",
  "shareWorkbook",
  "openNextYear",
  "openWithWorkbook",
];

test("all use-cases are tried", () => {
  expect(useCases.map(({ name }) => name)).toEqual(NAMES);
});

describe.each<Platform>([...PLATFORMS])("%s", (platform) => {
  test.each(NAMES)("%s", async (name) => {
    const useCase = useCases.find((one) => one.name === name)!;
    const good = await benchOf(platform).goodRun(useCase);
    const first = after.get(name) ?? good.after;
    after.set(name, first);
    expect([...good.after]).toEqual([...first]);
  });

  test("what only reads leaves the officer's undo alone", async () => {
    const bench = benchOf(platform);
    await bench.open(await useCases[3]!.base());
    bench.host.undoCleared = false;
    const reads: (() => Promise<Result<unknown>>)[] = [
      readWorkbook,
      reportConditions,
      () => checkWorkbook(TODAY),
      () => previewCleanup("workbook"),
    ];
    for (const read of reads) expect((await bench.attempt(read)).said).toBe("done");
    expect(bench.host.undoCleared).toBe(false);
  });
});
