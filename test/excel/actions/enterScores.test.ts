import { enterScores } from "../../../src/excel/actions/enterScores";
import { describe as sentence } from "../../../src/locale/describe";
import { neededWorkbook, valuesOf } from "../../support/workbook";

const SCORES = "คะแนน";
const at = (address: string, value: number | null) => ({
  place: { sheet: SCORES, address },
  value,
});

test("scores come into their cells, null empties one, and no record stays", async () => {
  const host = await neededWorkbook();
  expect((await enterScores([at("D5", 91.5), at("D7", null)])).ok).toBe(true);
  expect(await valuesOf(host, SCORES, "D5")).toEqual([[91.5]]);
  expect(await valuesOf(host, SCORES, "D7")).toEqual([[""]]);
  expect(host.book.settings.size).toBe(0);
  expect(host.book.names.filter(({ name }) => name.startsWith("ITA_Row"))).toEqual([]);
});

test("a sheet that is gone or protected is named, and nothing is written", async () => {
  const host = await neededWorkbook();
  const gone = await enterScores([{ place: { sheet: "ไม่มี", address: "A1" }, value: 1 }]);
  expect(!gone.ok && sentence(gone.error, "en")).toContain("“ไม่มี” was not found");
  const before = await valuesOf(host, SCORES, "D5:D7");
  await host.run(async (context) => {
    context.workbook.worksheets.getItem(SCORES).protection.protect();
    await context.sync();
  });
  const refused = await enterScores([at("D5", 1)]);
  expect(!refused.ok && sentence(refused.error, "en")).toContain("is protected");
  expect(await valuesOf(host, SCORES, "D5:D7")).toEqual(before);
});
