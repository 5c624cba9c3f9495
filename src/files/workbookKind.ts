/**
 * Which kind of workbook a file is. Excel opens a file only when its content is of the kind that its name says: .xlsx holds no
 * macros, .xlsm is of the kind that may hold them.
 */
import { CONTENT } from "./newWorkbook";
import type { Package } from "./package";
import type { WorkbookFile } from "./workbook";

/** "plain" is .xlsx, "macros" is .xlsm. */
export type WorkbookKind = "plain" | "macros";

/** The kind that the name of a file says. */
export function kindOfName(name: string): WorkbookKind {
  return /\.xlsm$/i.test(name) ? "macros" : "plain";
}

const PROJECT = "application/vnd.ms-office.vbaProject";
const MACRO_PARTS = /(^|\/)(vbaproject(signature\w*)?|vbadata|attachedtoolbars)\.(bin|xml)$/i;
const MACRO_KIND = /^(vbaProject|attachedToolbars)$/i;
/** Sheets of the macros that Excel had before VBA. */
const MACRO_SHEET = /^xl(Intl)?Macrosheet$/i;
const SIGNATURES = /^_xmlsignatures\//i;

/** Whether a file holds macros, of either kind. */
export function hasMacros({ package: container, part }: WorkbookFile): boolean {
  return (
    container.names.some((name) => MACRO_PARTS.test(name)) ||
    container
      .relationships(part)
      .some(({ kind }) => MACRO_KIND.test(kind) || MACRO_SHEET.test(kind))
  );
}

/** Whether a file is signed digitally. */
export function isSigned({ package: container }: WorkbookFile): boolean {
  return container.names.some((name) => SIGNATURES.test(name));
}

/**
 * Makes a file that is going to be changed one of this kind. A plain one loses its macros; signatures go in any case, since what
 * they signed is changed.
 * @returns whether macros had to go
 */
export function becomeKind(file: WorkbookFile, kind: WorkbookKind): boolean {
  removeParts(file, SIGNATURES, /^origin$/i);
  const loses = kind === "plain" && hasMacros(file);
  if (loses) {
    removeParts(file, MACRO_PARTS, MACRO_KIND);
    for (const sheet of file.sheets) if (MACRO_SHEET.test(sheet.kind)) file.removeSheet(sheet.name);
    forgetProjects(file.package);
  }
  file.package.setContentType(file.part, kind === "plain" ? CONTENT.workbook : CONTENT.macros);
  return loses;
}

/** Takes parts away by their names, or by how the package and the workbook refer to them. */
function removeParts(file: WorkbookFile, names: RegExp, kinds: RegExp): void {
  const { package: container } = file;
  for (const owner of ["", file.part])
    for (const { id, kind, target } of container.relationships(owner)) {
      if (!names.test(target) && !kinds.test(kind)) continue;
      container.unrelate(owner, id);
      container.removeWithOwned(target);
    }
  for (const name of container.names) if (names.test(name)) container.remove(name);
}

/** The list of content types says once for all parts of an extension that they are projects; then none is left. */
function forgetProjects(container: Package): void {
  const list = "[Content_Types].xml";
  if (container.names.some((name) => container.contentType(name) === PROJECT)) return;
  const text = container.text(list) ?? "";
  const left = text.replace(/<(?:\w+:)?Default\b[^<>]*\/>/g, (entry) =>
    entry.includes(`"${PROJECT}"`) ? "" : entry,
  );
  if (left !== text) container.setText(list, left);
}
