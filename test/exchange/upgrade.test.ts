import { upgradeFile } from "../../src/exchange/upgrade";
import { readWorkbookFile } from "../../src/exchange/workbookOnFile";
import { WorkbookFile } from "../../src/files/workbook";
import { schemaErrors } from "../support/openXml";
import { sampleFile } from "../support/workbookFiles";

const read = (bytes: Uint8Array) => {
  const workbook = readWorkbookFile(bytes, "ก.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.text.en);
  return workbook.value;
};

/** The sample's scores with formulas as an older form of the sheet had them, each with the value that it showed. */
function olderFile(): Uint8Array {
  const file = WorkbookFile.open(sampleFile(["agency", "scores", "measures"]));
  const range = "$D$5:$D$14";
  const whole = (call: string) => `IF(COUNTA(${range})<10,"",_xldudf_ITA_${call})`;
  const formulas: (readonly [
    row: number,
    column: number,
    value: number | string,
    formula: string,
  ])[] = [
    ...Array.from({ length: 10 }, (_, index) => {
      const cell = `D${5 + index}`;
      const formula = `IF(${cell}="","",IF(_xldudf_ITA_PASS(${cell},$D$2),"ผ่าน","ไม่ผ่าน"))`;
      return [4 + index, 4, "ผ่าน", formula] as const;
    }),
    ...["IIT", "EIT", "OIT"].flatMap((name, index) => [
      [30 + index, 3, 90, whole(`INSTRUMENT("${name}",${range},$D$2)`)] as const,
      [30 + index, 4, 30, whole(`WEIGHTED("${name}",${range},$D$2)`)] as const,
    ]),
    [33, 3, 90, whole(`TOTAL(${range},$D$2)`)],
    [33, 4, 90, whole(`TOTAL(${range},$D$2)`)],
    [34, 3, "ผ่าน", 'IF($D$34="","",_xldudf_ITA_GRADE($D$34,$D$31:$D$33,$D$2))'],
  ];
  for (const [row, column, value, formula] of formulas) {
    file.patch("คะแนน", {
      cells: new Map([[row, new Map([[column, { style: 0, value, formula }]])]]),
    });
  }
  return file.toBytes();
}

test("a workbook of an older form computes without the add-in, and nothing else of it changes", async () => {
  const older = olderFile();
  const before = read(older);
  const { bytes, cells } = upgradeFile(before);
  expect(cells).toBe(19);
  const after = read(bytes);
  const formulas = after.cells.flatMap((sheet) => sheet.formulas?.flat() ?? []);
  expect(formulas.filter((formula) => /ITA_[A-Z]+\(|ITA\./.test(String(formula)))).toEqual([]);
  expect(after.cells.map(({ values }) => values)).toEqual(before.cells.map(({ values }) => values));
  expect(after.state).toEqual(before.state);
  expect(await schemaErrors(bytes)).toEqual(await schemaErrors(older));
});

test("a workbook of today has nothing to upgrade", () => {
  const { bytes, cells } = upgradeFile(read(sampleFile()));
  expect(cells).toBe(0);
  expect(read(bytes).cells).toEqual(read(WorkbookFile.open(sampleFile()).toBytes()).cells);
});
