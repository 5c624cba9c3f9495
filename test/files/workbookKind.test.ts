import { CONTENT } from "../../src/files/newWorkbook";
import { WorkbookFile } from "../../src/files/workbook";
import { becomeKind, hasMacros, isSigned, kindOfName } from "../../src/files/workbookKind";
import { withMacros } from "../support/workbookFiles";

const MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships";

/** A signed workbook of one sheet, with macros. */
function macroWorkbook(): WorkbookFile {
  const file = WorkbookFile.create();
  file.addSheet("ก");
  const made = WorkbookFile.open(withMacros(file.toBytes()));
  const signature = "application/vnd.openxmlformats-package.digital-signature-origin";
  made.package.add("_xmlsignatures/origin.sigs", "", signature);
  const origin = "package/2006/relationships/digital-signature/origin";
  made.package.relate(
    "",
    `http://schemas.openxmlformats.org/${origin}`,
    "_xmlsignatures/origin.sigs",
  );
  return made;
}

test.each([
  ["ผล.xlsx", "plain"],
  ["ผล.XLSM", "macros"],
  ["ผล.xlsm.xlsx", "plain"],
])("the name %s says %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test("a plain workbook has no macros, no word of them and no signature; its sheets stay", () => {
  const file = macroWorkbook();
  expect(hasMacros(file)).toBe(true);
  expect(becomeKind(file, "plain")).toBe(true);
  const { package: parts, part, sheets } = WorkbookFile.open(file.toBytes());
  expect(parts.contentType(part)).toBe(CONTENT.workbook);
  expect(parts.names.filter((name) => /vba|signature/i.test(name))).toEqual([]);
  expect(parts.text("[Content_Types].xml")).not.toMatch(/vba|macro/i);
  expect(parts.relationships(part).map(({ kind }) => kind)).not.toContain("vbaProject");
  expect(sheets.map(({ name }) => name)).toEqual(["ก"]);
  expect(becomeKind(file, "plain")).toBe(false);
});

test("a workbook that may hold macros keeps them, but no signature of what is changed", () => {
  const file = macroWorkbook();
  expect(isSigned(file)).toBe(true);
  expect(becomeKind(file, "macros")).toBe(false);
  const made = WorkbookFile.open(file.toBytes());
  expect(hasMacros(made)).toBe(true);
  expect(isSigned(made)).toBe(false);
  expect(made.package.contentType(made.part)).toBe(CONTENT.macros);
});

test("a plain workbook under the name of the other kind is of that kind, and back", () => {
  const file = WorkbookFile.create();
  file.addSheet("ก");
  expect(becomeKind(file, "macros")).toBe(false);
  expect(file.package.contentType(file.part)).toBe(CONTENT.macros);
  expect(becomeKind(file, "plain")).toBe(false);
  expect(file.package.contentType(file.part)).toBe(CONTENT.workbook);
});

test("sheets of the macros before VBA go, too", () => {
  const file = WorkbookFile.create();
  file.addSheet("ก");
  const part = file.addSheet("มาโคร");
  const list = "xl/_rels/workbook.xml.rels";
  const text = file.package.text(list)!;
  const usual = new RegExp(`Type="[^"]*" Target="${part.replace("xl/", "")}"`);
  file.package.setText(
    list,
    text.replace(usual, `Type="${MICROSOFT}/xlMacrosheet" Target="${part.replace("xl/", "")}"`),
  );
  expect(file.sheets.map(({ kind }) => kind)).toEqual(["worksheet", "xlMacrosheet"]);
  expect(becomeKind(file, "plain")).toBe(true);
  expect(file.sheets.map(({ name }) => name)).toEqual(["ก"]);
  expect(file.package.has(part)).toBe(false);
});
