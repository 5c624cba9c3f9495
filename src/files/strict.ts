/**
 * Files that Excel saved as "Strict Open XML Spreadsheet": the same parts under other namespaces (ISO/IEC 29500-1). They are
 * read, and written again, in the edition that everybody uses, as Excel itself does when such a file is saved as .xlsx.
 */

const STRICT = "http://purl.oclc.org/ooxml/";
/** Names that are spelled otherwise in the usual edition. */
const RENAMED: Readonly<Record<string, string>> = {
  extendedProperties: "extended-properties",
  customProperties: "custom-properties",
};

/** Whether a part speaks the strict edition. */
export function isStrict(text: string): boolean {
  return text.includes(STRICT);
}

/** "http://purl.oclc.org/ooxml/spreadsheetml/main" → "http://schemas.openxmlformats.org/spreadsheetml/2006/main". */
function usualAddress(kind: string, rest: string): string {
  const steps = rest.split("/").map((step) => RENAMED[step] ?? step);
  return `http://schemas.openxmlformats.org/${kind}/2006/${steps.join("/")}`;
}

/** A part in the usual edition. */
export function withUsualNamespaces(text: string): string {
  return text
    .replace(
      /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/]+)/g,
      (_whole, kind: string, rest: string) => usualAddress(kind, rest),
    )
    .replace(/(<(?:\w+:)?workbook\b[^<>]*?)\sconformance="strict"/, "$1");
}
