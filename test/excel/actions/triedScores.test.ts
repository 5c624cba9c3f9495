import { addTriedScores } from "../../../src/excel/actions/triedScores";
import { neededWorkbook, sheetNames, type, valuesOf } from "../../support/workbook";

jest.setTimeout(60_000);

test("a sheet shows tried scores beside the real ones; no score is touched", async () => {
  const host = await neededWorkbook();
  const before = await valuesOf(host, "คะแนน", "D5:D21");
  const real = before.slice(0, 10).map(([score]) => Number(score));
  const added = await addTriedScores(real.with(7, 90));
  if (!added.ok) throw new Error(added.error.text.en);
  expect(await sheetNames(host)).toContain(added.value);
  const rows = await valuesOf(host, added.value, "A7:E24");
  const rowOf = (name: string) => rows.find((row) => row[1] === name);
  expect(rows[7]?.slice(2, 5)).toEqual([real[7], 90, expect.closeTo(90 - real[7]!, 6)]);
  expect(rowOf("ระดับ")?.slice(2, 4)).toEqual(["ผ่าน", "ผ่านดี"]);
  expect(Number(rowOf("คะแนนรวม")?.[4])).toBeGreaterThan(0);
  expect(await valuesOf(host, "คะแนน", "D5:D21")).toEqual(before);
});

test("while a score is missing there is nothing to compare with", async () => {
  const host = await neededWorkbook();
  type(host, "คะแนน", "D5", "");
  expect(await addTriedScores(Array.from({ length: 10 }, () => 90))).toMatchObject({
    ok: false,
    error: { place: { address: "D5" } },
  });
});
