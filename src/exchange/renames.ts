/** New names for tables and names of a file, with the formulas that use them. */
import { attributesOf, withAttributes } from "../files/edit";
import type { WorkbookFile } from "../files/workbook";
import { escapeXml, unescapeXml } from "../files/xml";

const FORMULAS = /(<(?:\w+:)?(?:f|formula|formula1|formula2)\b[^<>]*>)([^<]+)(<)/g;

/** Every formula of every sheet changed; what `change` answers unchanged stays byte for byte. */
function changeFormulas(file: WorkbookFile, change: (formula: string) => string): void {
  for (const { part, kind } of file.sheets) {
    const text = kind === "worksheet" ? file.package.text(part) : undefined;
    if (text === undefined) continue;
    const changed = text.replace(
      FORMULAS,
      (whole, open: string, formula: string, close: string) => {
        const before = unescapeXml(formula);
        const after = change(before);
        return after === before ? String(whole) : open + escapeXml(after) + close;
      },
    );
    if (changed !== text) file.package.setText(part, changed);
  }
}

/**
 * Puts a suffix behind names in all formulas, also those of drop-downs. Texts in quotes stay.
 * @param names names of the workbook, as they were
 */
export function replaceNamesInFormulas(
  file: WorkbookFile,
  names: ReadonlySet<string>,
  suffix: string,
): void {
  if (names.size === 0) return;
  changeFormulas(file, (formula) =>
    formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\w.]+/g, (word) =>
      names.has(word) ? `${word}${suffix}` : word,
    ),
  );
}

/** Puts a suffix behind the name of a table; formulas that name it follow. */
export function renameTable(file: WorkbookFile, part: string, suffix: string): void {
  const text = file.package.text(part);
  if (text === undefined) return;
  const { name = "", displayName = name } = attributesOf(text);
  const renamed = `${displayName}${suffix}`;
  file.package.setText(part, withAttributes(text, { name: renamed, displayName: renamed }));
  replaceNamesInFormulas(file, new Set([displayName]), suffix);
}
