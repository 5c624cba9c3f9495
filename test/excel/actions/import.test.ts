import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importTables, previewImport } from "../../../src/excel/actions/import";
import { emptyWorkbook, sheetNames, valuesOf } from "../../support/workbook";

const FOLDER = join(__dirname, "../../data/cases");

async function opened(file: string) {
  const host = emptyWorkbook();
  await host.open(readFileSync(join(FOLDER, file)));
  return host;
}

test("scores and announced figures beside each other reach the score sheet, which is added for their year", async () => {
  const host = await opened("T10-clean.xlsx");
  const done = await importTables({ mode: "append" });
  expect(done).toMatchObject({ ok: true });
  expect((await valuesOf(host, "คะแนน", "D5:D14")).flat()).toEqual([
    93.2, 91.4, 95.1, 88.3, 92, 90.5, 86.1, 85.9, 96, 98,
  ]);
  expect((await valuesOf(host, "คะแนน", "F17:F20")).flat()).toEqual([92, 87.5, 97, 92.65]);
  expect((await valuesOf(host, "คะแนน", "D2")).flat()).toEqual([2568]);
});

test("results keep the measure that stands once for several rows", async () => {
  const host = await opened("T08-clean.xlsx");
  const done = await importTables({ mode: "append" });
  expect(done.ok && done.value.plans.map(({ target, rows }) => [target, rows])).toEqual([
    ["results", 6],
  ]);
  const [first, second] = await valuesOf(host, "ผลการดำเนินงาน", "A4:B5");
  expect(first?.[0]).toBe("มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง");
  expect(second).toEqual([first?.[0], "สรุปผลการจัดซื้อจัดจ้างรายเดือน"]);
});

test("question scores written as percent become points", async () => {
  const host = await opened("T07-clean.xlsx");
  expect(await importTables({ mode: "append" })).toMatchObject({ ok: true });
  const codes = await valuesOf(host, "คะแนนข้อคำถาม", "A5:E7");
  expect(codes.map((line) => [line[0], line[4]])).toEqual([
    ["i1", 92.1],
    ["i2", 93.2],
    ["i3", 94.3],
  ]);
});

test("a second import changes nothing, and a preview never does", async () => {
  const host = await opened("T10-clean.xlsx");
  await importTables({ mode: "append" });
  const again = await importTables({ mode: "append" });
  expect(again.ok).toBe(false);
  const before = await sheetNames(host);
  const preview = await previewImport({ mode: "append" });
  expect(preview.ok && preview.value.plans.flatMap(({ cells }) => cells)).toEqual([]);
  expect(await sheetNames(host)).toEqual(before);
});

test("other figures that stand there already stay unless they are to be replaced", async () => {
  const host = await opened("T10-clean.xlsx");
  await importTables({ mode: "append" });
  host.enter(
    host.book.sheets.find(({ name }) => name === "คะแนน")!,
    4,
    3,
    "50",
  );
  const kept = await previewImport({ mode: "append" });
  expect(kept.ok && kept.value.plans[0]?.kept).toEqual([{ row: 4, column: 3, offered: 93.2 }]);
  await importTables({ mode: "replace" });
  expect((await valuesOf(host, "คะแนน", "D5")).flat()).toEqual([93.2]);
});
