/** Cell metadata: what tells a formula that spills from an array formula of the old kind (MS-XLSX 2.3.11). */
import { CONTENT } from "../../src/files/newWorkbook";
import type { WorkbookFile } from "../../src/files/workbook";
import { child, childrenOf, parseXml } from "../../src/files/xml";

const NEW =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
  '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The number by which cells say that their formula spills; the part is added when the file has none. A file whose
 * metadata knows only other things gives 0: its new formulas become array formulas of the old kind.
 */
export function dynamicArrays(file: WorkbookFile): number {
  const part = file.package.related(file.part, "sheetMetadata");
  const text = part && file.package.text(part);
  if (text === undefined) {
    file.package.add("xl/metadata.xml", NEW, CONTENT.metadata);
    file.package.relate(file.part, "sheetMetadata", "xl/metadata.xml");
    return 1;
  }
  const root = parseXml(text);
  const type = childrenOf(child(root, "metadataTypes"), "metadataType").findIndex(
    ({ attributes }) => attributes["name"] === "XLDAPR",
  );
  const block = childrenOf(child(root, "cellMetadata"), "bk").findIndex(
    (entry) => child(entry, "rc")?.attributes["t"] === String(type + 1),
  );
  return type < 0 ? 0 : block + 1;
}
