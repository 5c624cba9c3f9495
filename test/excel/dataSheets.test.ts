import { makeReports } from "../../src/excel/actions/reports";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { insertTemplates } from "../../src/excel/actions/templates";
import { SAMPLE_MEASURES } from "../../src/sheets/samples/measures";
import { neededWorkbook, sheetNames, type } from "../support/workbook";

const SHEETS = ["items", "results", "progress", "calendar"] as const;

test("sheets added on demand begin with the measures, are read back and reported", async () => {
  const host = await neededWorkbook();
  const added = await insertTemplates(SHEETS);
  expect(added.ok && added.value.sheets).toEqual(["ข้อ OIT", "ผลการดำเนินงาน", "ความก้าวหน้า", "ปฏิทิน"]);
  const fresh = await readWorkbook();
  if (!fresh.ok) throw new Error("not read");
  expect(fresh.value.results?.value?.map(({ measure }) => measure)).toEqual(
    SAMPLE_MEASURES.map(({ measure }) => measure),
  );
  expect(fresh.value.progress?.value).toHaveLength(10);
  // Nothing is planned for the items and no date is set yet.
  expect(fresh.value.items?.value).toBeNull();
  expect(fresh.value.calendar?.value).toBeNull();

  type(host, "ข้อ OIT", "C4", "ปรับโครงสร้างให้เป็นปัจจุบัน");
  for (let row = 4; row <= 13; row++) {
    type(host, "ปฏิทิน", `B${row}`, "๑ มี.ค. ๒๕๖๙");
    type(host, "ปฏิทิน", `C${row}`, "๓๑ มี.ค. ๒๕๖๙");
  }
  const made = await makeReports({ only: ["oit-plan", "result-7", "progress", "calendar"] });
  expect(made.ok && made.value.made.map(({ sheet }) => sheet)).toEqual([
    "แนวทาง OIT รายข้อ ๒๕๖๙",
    "รายงานผลตามมาตรการ ๒๕๖๙",
    "ความก้าวหน้า ๒๕๖๙",
    "ปฏิทินการประเมิน ๒๕๖๙",
  ]);
  expect(await sheetNames(host)).toEqual(
    expect.arrayContaining(["แนวทาง OIT รายข้อ ๒๕๖๙", "ข้อ OIT"]),
  );
});

test("a sheet that is there is not added again", async () => {
  await neededWorkbook();
  await insertTemplates(["results"]);
  const again = await insertTemplates(["results"]);
  expect(again.ok && again.value.sheets).toEqual([]);
});
