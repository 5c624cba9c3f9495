import { undoCleanup } from "../../../src/excel/actions/cleanup";
import {
  addComparison,
  compareWithFile,
  takeFromFile,
  type ComparedFile,
} from "../../../src/excel/actions/compareFile";
import { addProvince } from "../../../src/excel/actions/province";
import { agencyRowOf } from "../../../src/exchange/province";
import { readWorkbookFile } from "../../../src/exchange/workbookOnFile";
import { WorkbookFile } from "../../../src/files/workbook";
import { cleanupTexts } from "../../../src/locale/cleanup";
import type { Host } from "../../../host/host";
import { neededWorkbook, sheetNames, type as enter, valuesOf } from "../../support/workbook";

/** Column of those responsible, and the first row of a measure, on the sample's sheet of measures. */
const RESPONSIBLE = 7;
const FIRST = 4;

/** The workbook as it was sent out, with some cells of its measures changed by who sends it back. */
async function returned(host: Host, changes: readonly (readonly [number, number, string])[]) {
  const file = WorkbookFile.open(await host.save());
  const rows = new Map<number, Map<number, { style: number; value: string }>>();
  for (const [row, column, value] of changes) {
    const cells = rows.get(row) ?? new Map<number, { style: number; value: string }>();
    rows.set(row, cells.set(column, { style: 0, value }));
  }
  file.patch("มาตรการ", { cells: rows });
  return { name: "กอง.xlsx", bytes: file.toBytes() };
}

async function compared(file: { name: string; bytes: Uint8Array }): Promise<ComparedFile> {
  const result = await compareWithFile(file);
  if (!result.ok) throw new Error(result.error.text.en);
  return result.value;
}

let host: Host;
beforeEach(async () => {
  host = await neededWorkbook();
});

const cellOf = async (address: string) => (await valuesOf(host, "มาตรการ", address))[0]?.[0];

test("the workbook does not differ from its own file", async () => {
  expect((await compared(await returned(host, []))).differences).toEqual([]);
});

test("one difference is taken, the other kept, and the taken one undone", async () => {
  const before = await cellOf("H5");
  const file = await returned(host, [
    [FIRST, RESPONSIBLE, "กองช่าง"],
    [FIRST + 1, RESPONSIBLE, "กองคลัง และสำนักปลัด"],
  ]);
  const outcome = await compared(file);
  expect(outcome.differences.map(({ mineAt }) => mineAt)).toEqual(["H5", "H6"]);
  const other = await cellOf("H6");
  const taken = await takeFromFile(outcome, outcome.differences.slice(0, 1));
  expect(taken).toMatchObject({ ok: true, value: { cells: 1 } });
  expect([await cellOf("H5"), await cellOf("H6")]).toEqual(["กองช่าง", other]);
  expect((await compared(file)).differences).toHaveLength(1);
  expect(await undoCleanup()).toMatchObject({ ok: true });
  expect(await cellOf("H5")).toBe(before);
});

test("a row of the file comes below the table as text, and goes again by undo", async () => {
  const { cells } = await compared(await returned(host, [])).then(({ mine }) => ({
    cells: mine.find(({ sheet }) => sheet === "มาตรการ"),
  }));
  if (!cells) throw new Error("no measures");
  const next = cells.row + cells.values.length;
  const file = await returned(host, [
    [next, 0, "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"],
    [next, 3, "=1+1 มาตรการของกอง"],
    [next, RESPONSIBLE, "1-2"],
  ]);
  const outcome = await compared(file);
  expect(outcome.differences.map(({ kind }) => kind)).toEqual(["added"]);
  expect(await takeFromFile(outcome, outcome.differences)).toMatchObject({ ok: true });
  expect(await cellOf(`D${next + 1}`)).toBe("=1+1 มาตรการของกอง");
  expect(await cellOf(`H${next + 1}`)).toBe("1-2");
  // The row is one of the table, looks like its others, and neither is left of it after undo.
  const table = () => host.book.table("ITA_Measures")?.table.area;
  const look = (row: number) => host.book.sheet("มาตรการ")?.style(row, 4);
  expect(table()).toMatchObject({ rows: next + 1 - (table()?.row ?? 0) });
  expect(look(next)).toEqual(look(next - 1));
  expect(await undoCleanup()).toMatchObject({ ok: true });
  expect(table()).toMatchObject({ rows: next - (table()?.row ?? 0) });
  expect(look(next)).toEqual(look(next + 5));
  expect(await cellOf(`D${next + 1}`)).toBe("");
});

test("what was edited since it was compared is not overwritten", async () => {
  const outcome = await compared(await returned(host, [[FIRST, RESPONSIBLE, "กองช่าง"]]));
  enter(host, "มาตรการ", "H5", "พิมพ์ใหม่");
  expect(await takeFromFile(outcome, outcome.differences)).toMatchObject({
    ok: false,
    error: { text: cleanupTexts.changedSince },
  });
  expect(await cellOf("H5")).toBe("พิมพ์ใหม่");
});

test("the comparison becomes a sheet under a free name and is no difference itself", async () => {
  const file = await returned(host, [[FIRST, RESPONSIBLE, "กองช่าง"]]);
  expect(await addComparison(await compared(file))).toEqual({ ok: true, value: ["เปรียบเทียบ"] });
  expect(await sheetNames(host)).toContain("เปรียบเทียบ");
});

test("many agencies become sheets with charts", async () => {
  const bytes = await host.save();
  const rows = ["ก.xlsx", "ข.xlsx"].map((name) => {
    const read = readWorkbookFile(bytes, name);
    if (!read.ok) throw new Error(read.error.text.en);
    return agencyRowOf(read.value, { year: 2569, month: 1, day: 1 });
  });
  const added = await addProvince(rows, []);
  expect(added).toEqual({ ok: true, value: ["ภาพรวมหน่วยงาน", "แผนภูมิหน่วยงาน", "สิ่งที่ต้องติดตาม"] });
});
