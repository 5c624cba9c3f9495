import { attributesOf } from "../../src/files/edit";
import { compareWorkbooks } from "../../src/exchange/compare";
import { mergedFile } from "../../src/exchange/merge";
import { onlyFills } from "../../src/exchange/take";
import { comparedCells, readWorkbookFile } from "../../src/exchange/workbookOnFile";
import { WorkbookFile } from "../../src/files/workbook";
import { schemaErrors } from "../support/openXml";
import { sampleFile } from "../support/workbookFiles";

const SHEET = "มาตรการ";

/** The sample's measures with cells changed; "" empties. */
function measuresWith(changes: readonly (readonly [row: number, column: number, value: string])[]) {
  const file = WorkbookFile.open(sampleFile(["agency", "scores", "measures"]));
  for (const [row, column, value] of changes) {
    const cell = { style: 0, value: value === "" ? null : value };
    file.patch(SHEET, { cells: new Map([[row, new Map([[column, cell]])]]) });
  }
  const read = readWorkbookFile(file.toBytes(), "ก.xlsx");
  if (!read.ok) throw new Error(read.error.text.en);
  return read.value;
}

const textsOf = (bytes: Uint8Array) => WorkbookFile.open(bytes).values(SHEET);

/** Place of the first row of a measure and of the column of those responsible. */
const [FIRST, RESPONSIBLE] = [4, 7];

test("what divisions filled in comes together: blanks and new rows are taken, contradictions stay", async () => {
  const mine = measuresWith([
    [FIRST, RESPONSIBLE, ""],
    [FIRST + 1, RESPONSIBLE, "กองคลัง"],
  ]);
  const cells = comparedCells(mine).find(({ sheet }) => sheet === SHEET);
  if (!cells) throw new Error("no measures");
  const below = cells.row + cells.values.length;
  const theirs = measuresWith([
    [FIRST, RESPONSIBLE, "กองช่าง"],
    [FIRST + 1, RESPONSIBLE, "สำนักปลัด"],
    [below, 0, "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"],
    [below, 3, "มาตรการของกองช่าง"],
  ]);
  const differences = compareWorkbooks(comparedCells(mine), comparedCells(theirs));
  const bytes = mergedFile(mine.file, differences.filter(onlyFills));
  const merged = textsOf(bytes);
  const at = (row: number, column: number) =>
    merged?.values[row - merged.row]?.[column - merged.column];
  expect(at(FIRST, RESPONSIBLE)).toBe("กองช่าง");
  expect(at(FIRST + 1, RESPONSIBLE)).toBe("กองคลัง");
  expect(at(below, 3)).toBe("มาตรการของกองช่าง");
  expect(differences.filter((difference) => !onlyFills(difference))).toMatchObject([
    { mine: "กองคลัง", theirs: "สำนักปลัด" },
  ]);
  const file = WorkbookFile.open(bytes);
  const table = file.package
    .relationships(file.sheet(SHEET)?.part ?? "")
    .find(({ kind }) => kind === "table");
  const { ref } = attributesOf(file.package.text(table?.target ?? "") ?? "<table/>");
  expect(ref).toMatch(new RegExp(`:[A-Z]+${below + 1}$`));
  expect(await schemaErrors(bytes)).toEqual([]);
});

test("a workbook merged with itself says the same", () => {
  const mine = measuresWith([]);
  const differences = compareWorkbooks(comparedCells(mine), comparedCells(mine));
  expect(differences).toEqual([]);
  expect(textsOf(mergedFile(mine.file, []))?.values).toEqual(
    mine.cells.find(({ sheet }) => sheet === SHEET)?.values,
  );
});
