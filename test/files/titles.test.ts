import { WorkbookFile } from "../../src/files/workbook";

const APP = "docProps/app.xml";
const TITLES =
  "<Properties><Application>Microsoft Excel</Application>" +
  "<HeadingPairs><vector/></HeadingPairs><TitlesOfParts><vector><lpstr>ก</lpstr></vector></TitlesOfParts></Properties>";

/** A saved workbook of one sheet whose properties list it. */
function listed(): WorkbookFile {
  const made = WorkbookFile.create();
  made.addSheet("ก");
  const file = WorkbookFile.open(made.toBytes());
  file.package.add(
    APP,
    TITLES,
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  );
  file.package.relate("", "extended-properties", APP);
  return WorkbookFile.open(file.toBytes());
}

const saved = (file: WorkbookFile) => WorkbookFile.open(file.toBytes()).package.text(APP);

test("the list of sheets among the properties stays while the sheets do", () => {
  const file = listed();
  file.patch("ก", { cells: new Map([[0, new Map([[0, { style: 0, value: 1 }]])]]) });
  expect(saved(file)).toBe(TITLES);
  expect(saved(file.copy())).toBe(TITLES);
});

test.each<[string, (file: WorkbookFile) => void]>([
  ["added", (file) => void file.addSheet("ข")],
  ["renamed", (file) => file.renameSheet("ก", "ค")],
])("it goes when a sheet is %s; the rest stays", (_, change) => {
  const file = listed();
  change(file);
  expect(saved(file)).toBe("<Properties><Application>Microsoft Excel</Application></Properties>");
  const copy = listed();
  change(copy);
  expect(saved(copy.copy())).not.toContain("TitlesOfParts");
});
