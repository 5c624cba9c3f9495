import type { Book, FormulaCell } from "./book";
import type { Sheet } from "./sheet";

/** What names and sheet names are made of, as far as it tells one from another. */
const WORD = /[\p{L}\p{M}\p{N}_.]+/gu;
/** Formulas that read cells which they do not name: by a text, or on all sheets between two. */
const READS_ANYTHING = /\bindirect\b|:[^!():,;]{0,40}!/;

/**
 * Sheets that none of these formulas can read, nor write to: those without formulas and tables that no formula names
 * and no name which a formula uses. Where there are few cells beside the formulas nothing is sought.
 */
export function unreadSheets(
  book: Book,
  formulas: readonly (readonly [sheet: Sheet, cell: FormulaCell])[],
): ReadonlySet<Sheet> {
  const computed = new Set(formulas.map(([sheet]) => sheet));
  const others = book.sheets.filter((sheet) => sheet.tables.length === 0 && !computed.has(sheet));
  const rows = others.reduce((sum, sheet) => sum + sheet.rows.size, 0);
  if (rows <= formulas.length) return new Set();
  const named = new Set<string>();
  const isNamed = (name: string): boolean => wordsOf(name).every((word) => named.has(word));
  let texts = formulas.map(([, { formula }]) => formula.toLowerCase());
  let names = book.names;
  while (texts.length > 0) {
    if (texts.some((text) => READS_ANYTHING.test(text))) return new Set();
    for (const word of texts.flatMap(wordsOf)) named.add(word);
    texts = names.filter(({ name }) => isNamed(name)).map(({ formula }) => formula.toLowerCase());
    names = names.filter(({ name }) => !isNamed(name));
  }
  return new Set(others.filter(({ name }) => !isNamed(name)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
