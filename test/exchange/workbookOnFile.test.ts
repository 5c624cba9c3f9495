import { readWorkbookFile } from "../../src/exchange/workbookOnFile";
import { workbookTexts } from "../../src/locale/workbook";
import { fileOf, sampleFile } from "../support/workbookFiles";

const text = (value: string) => new TextEncoder().encode(value);

test("data sheets of a file are read as those of an open workbook", () => {
  const read = readWorkbookFile(sampleFile(), "ตัวอย่าง.xlsx");
  if (!read.ok) throw new Error(read.error.text.en);
  const { state, dataSheets } = read.value;
  expect([...dataSheets.keys()]).toEqual(expect.arrayContaining(["agency", "scores", "measures"]));
  expect(state.agency.value?.name).toBe("เทศบาลเมืองตัวอย่าง");
  expect(state.scores.value?.scores).toHaveLength(10);
  expect(state.measures.value?.length).toBeGreaterThan(0);
});

test("a file without data sheets is read, too: what lacks is said", () => {
  const plain = fileOf([
    {
      id: "x",
      name: "แผ่น1",
      font: { name: "Calibri", size: 11 },
      columnWidths: [48],
      rowHeights: [],
      blocks: [{ row: 0, column: 0, cells: [["ข้อความ"]] }],
      styles: [],
      merges: [],
      page: {
        orientation: "Portrait",
        margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
      },
    },
  ]);
  const read = readWorkbookFile(plain, "อื่น.xlsx");
  expect(read.ok && read.value.state.missing).toEqual(["agency", "scores", "measures"]);
});

test.each([
  ["no zip", text("เป็นข้อความ")],
  ["nothing", new Uint8Array()],
  ["cut off", sampleFile(["agency"]).slice(0, 900)],
])("%s is refused by a sentence that names the file", (_, bytes) => {
  const read = readWorkbookFile(bytes, "เสีย.xlsx");
  expect(read.ok).toBe(false);
  if (!read.ok) {
    expect(read.error.params).toEqual({ file: "เสีย.xlsx" });
    expect(read.error.text).toBe(workbookTexts.unreadableFile);
  }
});
