import { committeeCopy } from "../../src/exchange/committeeCopy";
import { dropDeadReferences, sheetsNamedIn } from "../../src/exchange/deadReferences";
import { withChild } from "../../src/files/edit";
import { WORKBOOK_ORDER } from "../../src/files/newWorkbook";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import { WorkbookFile } from "../../src/files/workbook";
import { schemaErrors } from "../support/openXml";

test.each([
  ["คะแนน!A1+'แผ่น ๒'!B2", ["คะแนน", "แผ่น ๒"]],
  ["'it''s'!A1", ["it's"]],
  ['IF(A1="คะแนน!A1",1,2)', []],
  ["SUM([1]Sheet1!A1:A3)", ["[1]sheet1"]],
  ["A1", []],
])("sheets named in %s", (formula, sheets) => {
  expect(sheetsNamedIn(formula)).toEqual(sheets);
});

const validation = (formula: string, cell: string) =>
  `<dataValidation type="list" sqref="${cell}"><formula1>${formula}</formula1></dataValidation>`;
const rule = (formula: string) =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

/** A workbook whose sheet “รายงาน” refers to “ข้อมูล” in every way that is looked after. */
function referringWorkbook(): WorkbookFile {
  const file = WorkbookFile.create();
  const part = file.addSheet("รายงาน");
  file.addSheet("ข้อมูล");
  file.replaceNames(
    (name) => name,
    [{ name: "ITA_Scores", formula: "ข้อมูล!$A$1:$A$10", hidden: false }],
  );
  const children: [string, string][] = [
    ["conditionalFormatting", rule("ข้อมูล!A1&gt;5") + rule("A1&gt;5")],
    [
      "dataValidations",
      `<dataValidations count="4">${validation("ข้อมูล!$A$1:$A$3", "A1")}${validation("ITA_Scores", "A2")}` +
        `${validation("ITA.ITEMS()", "A3")}${validation('"ก,ข"', "A4")}</dataValidations>`,
    ],
    [
      "hyperlinks",
      '<hyperlinks><hyperlink ref="B1" location="\'ข้อมูล\'!A1"/><hyperlink ref="B2" location="รายงาน!A1"/></hyperlinks>',
    ],
  ];
  let text = file.package.text(part) ?? "";
  for (const [name, child] of children) text = withChild(text, name, child, WORKSHEET_ORDER);
  file.package.setText(part, text);
  return file;
}

function copyOf(file: WorkbookFile): WorkbookFile {
  const copy = committeeCopy(file.toBytes(), {
    sheets: ["รายงาน"],
    hidden: [],
    before: [],
    after: [],
    protect: false,
    title: "ก",
    creator: "ข",
  });
  if (!copy.ok) throw new Error(copy.error.text.en);
  return WorkbookFile.open(copy.value);
}

const reportOf = (file: WorkbookFile) => file.sheetText(file.sheets[0]!);

test("rules and links of a kept sheet that point at a sheet or name left behind are gone, others stay", () => {
  const text = reportOf(copyOf(referringWorkbook()));
  expect(text).not.toMatch(/ข้อมูล|ITA/);
  expect(text).toContain('<dataValidations count="1">');
  expect(text).toContain('"ก,ข"');
  expect(text.match(/<cfRule/g)).toHaveLength(1);
  expect(text.match(/<hyperlink /g)).toHaveLength(1);
});

test("such a copy is valid", async () => {
  expect(await schemaErrors(copyOf(referringWorkbook()).toBytes())).toEqual([]);
});

test("lists of which nothing is left are gone whole", () => {
  const file = WorkbookFile.create();
  const part = file.addSheet("รายงาน");
  const list = `<dataValidations count="1">${validation("ลบแล้ว!$A$1", "A1")}</dataValidations>`;
  const text = file.package.text(part) ?? "";
  file.package.setText(part, withChild(text, "dataValidations", list, WORKSHEET_ORDER));
  dropDeadReferences(file, []);
  expect(file.package.text(part)).not.toContain("dataValidation");
});

test("a chart of figures that stayed behind keeps what it showed", () => {
  const file = referringWorkbook();
  const numbers =
    '<c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>93.5</c:v></c:pt></c:numCache>';
  const texts = '<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>IIT</c:v></c:pt></c:strCache>';
  file.package.add(
    "xl/charts/chart1.xml",
    `<c:chartSpace xmlns:c="c"><c:tx><c:strRef><c:f>ข้อมูล!$B$1</c:f>${texts}</c:strRef></c:tx>` +
      `<c:cat><c:strRef><c:f>ข้อมูล!$A$2</c:f>${texts}</c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>ข้อมูล!$B$2</c:f>${numbers}</c:numRef></c:val>` +
      `<c:val><c:numRef><c:f>รายงาน!$B$2</c:f>${numbers}</c:numRef></c:val></c:chartSpace>`,
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  );
  file.removeSheet("ข้อมูล");
  dropDeadReferences(file, []);
  const chart = file.package.text("xl/charts/chart1.xml") ?? "";
  expect(chart).toContain("<c:tx><c:v>IIT</c:v></c:tx>");
  expect(chart).toContain('<c:cat><c:strLit><c:ptCount val="1"/>');
  expect(chart).toContain('<c:val><c:numLit><c:ptCount val="1"/>');
  expect(chart).toContain("<c:f>รายงาน!$B$2</c:f>");
  expect(chart).not.toContain("ข้อมูล");
});

test.each(["pivotTable", "queryTable", "comments"])(
  "a %s goes with what it rests on; the cells keep what it gave",
  (kind) => {
    const file = referringWorkbook();
    const part = file.sheets[0]!.part;
    const target = `xl/${kind}s/${kind}1.xml`;
    file.package.add(target, "<a/>", `application/${kind}+xml`);
    file.package.relate(part, kind, target);
    const names = copyOf(file).package.names;
    expect(names.filter((name) => name.includes(kind))).toEqual([]);
  },
);

test("an .xlsx without macros, a locked structure or a password, whatever it was made of", () => {
  const file = referringWorkbook();
  file.package.add("xl/vbaProject.bin", "x", "application/vnd.ms-office.vbaProject");
  file.package.relate(file.part, "vbaProject", "xl/vbaProject.bin");
  file.package.setContentType(file.part, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  const lock = '<workbookProtection lockStructure="1" workbookPassword="CC1A"/>';
  file.edit((text) => withChild(text, "workbookProtection", lock, WORKBOOK_ORDER));
  const copy = copyOf(file);
  expect(copy.package.has("xl/vbaProject.bin")).toBe(false);
  expect(copy.package.contentType(copy.part)).toMatch(/spreadsheetml\.sheet\.main\+xml$/);
  expect(copy.text).not.toContain("workbookProtection");
});
