import { WorkbookFile } from "../../src/files/workbook";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("a part that the package itself names stays, whatever a part that goes says of it", () => {
  const file = WorkbookFile.create();
  for (const name of ["ก", "ข"]) file.addSheet(name);
  const [gone] = file.sheets;
  if (!gone) throw new Error("no sheet");
  file.package.relate(gone.part, `${OFFICE}/officeDocument`, file.part);
  file.package.relate(gone.part, `${OFFICE}/worksheet`, gone.part);
  file.removeSheet("ก");
  expect(WorkbookFile.open(file.toBytes()).sheets.map(({ name }) => name)).toEqual(["ข"]);
});
