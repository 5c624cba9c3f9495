/** What every workbook file is made of: kinds of parts, orders of the schema, and a file that holds nothing yet. */
import { Package } from "./package";
import { NEW_STYLES } from "./styles";

/** Names of all children of `workbook`, in the schema's order. */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets " +
  "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const CONTENT = {
  workbook: `${TYPE}.sheet.main+xml`,
  macros: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  worksheet: `${TYPE}.worksheet+xml`,
  styles: `${TYPE}.styles+xml`,
  strings: `${TYPE}.sharedStrings+xml`,
  table: `${TYPE}.table+xml`,
  metadata: `${TYPE}.sheetMetadata+xml`,
} as const;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet part that holds nothing. */
export const EMPTY_SHEET = `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetData/></worksheet>`;

/** A package with no sheets and the formats of a new workbook. */
export function newPackage(): Package {
  const made = Package.of({
    "[Content_Types].xml":
      `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  });
  made.add(
    "xl/workbook.xml",
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`,
    CONTENT.workbook,
  );
  made.relate("", "officeDocument", "xl/workbook.xml");
  addStyles(made, "xl/workbook.xml", NEW_STYLES);
  return made;
}

/** Adds the part of formats. */
export function addStyles(container: Package, workbook: string, text: string): void {
  const taken = container.has("xl/styles.xml");
  const name = taken ? container.freeName("xl/styles{n}.xml") : "xl/styles.xml";
  container.add(name, text, CONTENT.styles);
  container.relate(workbook, "styles", name);
}
