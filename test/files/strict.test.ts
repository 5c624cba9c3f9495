import { committeeCopy } from "../../src/exchange/committeeCopy";
import { readWorkbookFile } from "../../src/exchange/workbookOnFile";
import { Package } from "../../src/files/package";
import { withUsualNamespaces } from "../../src/files/strict";
import { WorkbookFile } from "../../src/files/workbook";
import { schemaErrors } from "../support/openXml";
import { sampleFile } from "../support/workbookFiles";

test.each([
  ["spreadsheetml/main", "spreadsheetml/2006/main"],
  ["officeDocument/relationships", "officeDocument/2006/relationships"],
  ["officeDocument/relationships/worksheet", "officeDocument/2006/relationships/worksheet"],
  [
    "officeDocument/relationships/extendedProperties",
    "officeDocument/2006/relationships/extended-properties",
  ],
  ["officeDocument/docPropsVTypes", "officeDocument/2006/docPropsVTypes"],
  ["drawingml/chart", "drawingml/2006/chart"],
])("%s is %s", (strict, usual) => {
  expect(withUsualNamespaces(`"http://purl.oclc.org/ooxml/${strict}"`)).toBe(
    `"http://schemas.openxmlformats.org/${usual}"`,
  );
});

/** The sample as Excel saves it under "Strict Open XML Spreadsheet". */
function strictSample(): Uint8Array {
  const made = Package.read(sampleFile());
  for (const name of made.names.filter((part) => /\.(xml|rels)$/.test(part))) {
    const text = made
      .text(name)!
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006\//g,
        "http://purl.oclc.org/ooxml/$1/",
      )
      .replace(/<workbook /, '<workbook conformance="strict" ');
    made.setText(name, text);
  }
  return made.toBytes();
}

test("a strict file is read as any other, and its copy is valid", async () => {
  const [strict, usual] = [strictSample(), sampleFile()].map((bytes) => {
    const read = readWorkbookFile(bytes, "ก.xlsx");
    if (!read.ok) throw new Error(read.error.text.en);
    return read.value;
  });
  expect(strict?.cells).toEqual(usual?.cells);
  expect(strict?.state).toEqual(usual?.state);
  const copy = committeeCopy(strictSample(), {
    sheets: ["มาตรการ"],
    hidden: [],
    before: [],
    after: [],
    protect: false,
    title: "ก",
    creator: "ข",
  });
  if (!copy.ok) throw new Error(copy.error.text.en);
  expect(await schemaErrors(copy.value)).toEqual([]);
  const saved = WorkbookFile.open(strictSample()).toBytes();
  expect(await schemaErrors(saved)).toEqual([]);
});
