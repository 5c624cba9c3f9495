/** Scores that were typed as percent or fractions are turned into points by one press, and back by another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/excel/actions/check";
import { undoCleanup } from "../../../src/excel/actions/cleanup";
import { applyFixes } from "../../../src/excel/actions/fix";
import { emptyWorkbook, valuesOf } from "../../support/workbook";

const PERCENT = readFileSync(join(__dirname, "../../data/cases/S01-percent.xlsx"));
const SCORES = "คะแนน";

async function opened() {
  const host = emptyWorkbook();
  await host.open(PERCENT);
  return host;
}

async function findingsOf(rule: string) {
  const checked = await checkWorkbook();
  if (!checked.ok) throw new Error(checked.error.text.en);
  return checked.value.findings.filter((one) => one.rule === rule);
}

async function formatsOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SCORES).getRange(address);
    range.load("numberFormat");
    await context.sync();
    return (range.numberFormat as string[][]).flat();
  });
}

test("ten scores in percent become points in one step, with their format, and go back in one", async () => {
  const host = await opened();
  const before = await valuesOf(host, SCORES, "D5:D14");
  const formats = await formatsOf("D5:D14");
  const findings = await findingsOf("score-fraction");
  expect(findings).toHaveLength(1);
  expect(await applyFixes(findings.flatMap(({ fix }) => fix ?? []))).toEqual({
    ok: true,
    value: { cells: 10, rows: 0 },
  });
  const points = (await valuesOf(host, SCORES, "D5:D14")).flat().map(Number);
  expect(points).toEqual(before.flat().map((value) => Math.round(Number(value) * 10000) / 100));
  expect(new Set(await formatsOf("D5:D14"))).toEqual(new Set(["0.00"]));
  expect(await findingsOf("score-fraction")).toEqual([]);
  expect(await undoCleanup()).toMatchObject({ ok: true, value: { cells: 10 } });
  expect(await valuesOf(host, SCORES, "D5:D14")).toEqual(before);
  expect(await formatsOf("D5:D14")).toEqual(formats);
});

test.each([
  ["a plain fraction", 0.9382, "0.00", 93.82, "0.00"],
  ["a percent", 0.9382, "0.00%", 93.82, "0.00"],
  ["a percent as text", "'93.82%", "@", 93.82, "0.00"],
  ["a percent as text in Thai digits", "'๙๓.๘๒%", "General", 93.82, "0.00"],
])("%s among right scores is mended alone", async (_name, typed, format, after, shown) => {
  const host = await opened();
  await applyFixes((await findingsOf("score-fraction")).flatMap(({ fix }) => fix ?? []));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(SCORES).getRange("D5");
    cell.numberFormat = [[format]];
    cell.values = [[typed]];
    await context.sync();
  });
  const checked = await checkWorkbook();
  const found = checked.ok ? checked.value.findings : [];
  const own = found.filter(({ place, fix }) => place.sheet === SCORES && fix);
  expect(
    own.filter(({ severity }) => severity === "error").map(({ place }) => place.address),
  ).toEqual(["D5"]);
  expect(await applyFixes(own.flatMap(({ fix }) => fix ?? []))).toMatchObject({ ok: true });
  expect((await valuesOf(host, SCORES, "D5")).flat()).toEqual([after]);
  expect(await formatsOf("D5")).toEqual([shown]);
});
