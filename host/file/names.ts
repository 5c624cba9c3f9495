/** Names of the workbook between our book and a file; print areas and titles are names of Excel's own. */
import { areaAddress, parseAddress, quoteSheet } from "../../src/cells/a1";
import { MAX_COLUMNS } from "../../src/cells/area";
import type { FileName } from "../../src/files/names";
import type { Book, DefinedName } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import { fromStoredFormula, isStoredAs, toStoredFormula } from "./formulas";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Reads the names of a file. @param sheets the book's sheets in the file's order; undefined for other kinds */
export function openNames(
  book: Book,
  names: readonly FileName[],
  sheets: readonly (Sheet | undefined)[],
): void {
  for (const { name, formula, sheet: place, hidden, comment } of names) {
    const sheet = place === undefined ? undefined : sheets[place];
    // A name of a sheet that is no worksheet is only the file's business.
    if (place !== undefined && !sheet) continue;
    const read: DefinedName = {
      name,
      formula: `=${fromStoredFormula(formula, (called) => book.functions.has(called))}`,
      comment: comment ?? "",
      visible: !hidden,
      ...(sheet && { sheet }),
    };
    (name.startsWith("_xlnm.") ? book.reserved : book.names).push(read);
    if (sheet) readPrinting(sheet, read);
  }
}

/** The part of a reference behind the sheet's name. */
function local(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
}

function readPrinting(sheet: Sheet, { name, formula }: DefinedName): void {
  const references = formula.slice(1).split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  const { setup } = sheet.page;
  if (name === PRINT_AREA) {
    const [only] = references;
    const area = references.length === 1 && only ? parseAddress(local(only)) : undefined;
    if (area) setup.printArea = areaAddress(area);
  }
  if (name === PRINT_TITLES) {
    const rows = references.map(local).find((text) => /^\d+:\d+$/.test(text));
    if (rows !== undefined) setup.printTitlesRow = rows;
  }
}

/** Excel's own names with print areas and titles as the sheets have them now. */
function reservedNames(book: Book): DefinedName[] {
  const names = new Map(book.reserved.map((name) => [name.name + (name.sheet?.id ?? ""), name]));
  for (const sheet of book.sheets) {
    const { printArea, printTitlesRow } = sheet.page.setup;
    for (const [name, wanted] of [
      [PRINT_AREA, printArea && absolute(sheet, printArea)],
      [PRINT_TITLES, printTitlesRow && absolute(sheet, printTitlesRow)],
    ] as const) {
      const key = name + sheet.id;
      const old = names.get(key);
      const probe: Sheet["page"]["setup"] = { margins: sheet.page.setup.margins };
      if (old) readPrinting({ page: { setup: probe } } as Sheet, old);
      const same =
        name === PRINT_AREA
          ? probe.printArea === printArea
          : probe.printTitlesRow === printTitlesRow;
      if (same) continue;
      if (!wanted) names.delete(key);
      else {
        const kept =
          old?.formula
            .slice(1)
            .split(",")
            .filter((part) => /\$[A-Z]+:\$[A-Z]+$/.test(part)) ?? [];
        const formula = `=${[...(name === PRINT_TITLES ? kept : []), wanted].join(",")}`;
        names.set(key, { name, formula, comment: "", visible: true, sheet });
      }
    }
  }
  return [...names.values()];
}

function absolute(sheet: Sheet, address: string): string {
  const area = parseAddress(address);
  if (!area) return "";
  // Whole rows are written as rows.
  const text =
    area.columns === MAX_COLUMNS
      ? `$${area.row + 1}:$${area.row + area.rows}`
      : areaAddress(area, true);
  return `${quoteSheet(sheet.name)}!${text}`;
}

/**
 * The names of the book as a file lists them; a name that says what the file says keeps its element.
 * @param places where the book's sheets stand among the file's
 */
export function savedNames(
  book: Book,
  old: readonly FileName[],
  places: ReadonlyMap<Sheet, number>,
  isCustom: (name: string) => boolean,
): { kept: Map<string, FileName>; added: Omit<FileName, "source">[] } {
  const before = new Map(old.map((name) => [nameKey(name), name]));
  const kept = new Map<string, FileName>();
  const added: Omit<FileName, "source">[] = [];
  for (const { name, formula, comment, visible, sheet } of [
    ...book.names,
    ...reservedNames(book),
  ]) {
    const place = sheet && places.get(sheet);
    const written = {
      name,
      formula: toStoredFormula(formula.slice(1), isCustom),
      hidden: !visible,
      ...(comment !== "" && { comment }),
      ...(place !== undefined && { sheet: place }),
    };
    const known = before.get(nameKey(written));
    if (!known) added.push(written);
    else if (sameName(known, written, formula)) kept.set(nameKey(known), known);
    else kept.set(nameKey(known), { ...written, source: known.source });
  }
  return { kept, added };
}

/** Names are the same in any case of letters, once in the workbook and once a sheet. */
export function nameKey({ name, sheet }: Pick<FileName, "name" | "sheet">): string {
  return `${name.toLowerCase()}\n${sheet ?? ""}`;
}

function sameName(old: FileName, now: Omit<FileName, "source">, formula: string): boolean {
  return (
    old.name === now.name &&
    isStoredAs(formula.slice(1), old.formula) &&
    old.hidden === now.hidden &&
    (old.comment ?? "") === (now.comment ?? "")
  );
}
