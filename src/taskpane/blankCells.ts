/** Cells that are still blank, gathered so that an empty sheet is one entry of a list and not thirty. */
import type { Finding } from "../checks/rule";
import { dataSheetTexts } from "../locale/dataSheets";
import type { Refusal } from "../core/result";
import type { Text } from "../core/text";
import { workbookTexts } from "../locale/workbook";

/** Either one thing, or (`sheet` is its name) all blank cells of a sheet that are listed. */
export interface ListEntry<T> {
  readonly sheet: string | null;
  readonly items: readonly T[];
}

/**
 * Entries of a list in its order; things with the same sheet become one entry in the place of the first.
 * @param sheetOf name of the sheet where a thing is a blank cell, else null
 */
export function gather<T>(
  things: readonly T[],
  sheetOf: (thing: T) => string | null,
): ListEntry<T>[] {
  const entries: { sheet: string | null; items: T[] }[] = [];
  const bySheet = new Map<string, T[]>();
  for (const thing of things) {
    const sheet = sheetOf(thing);
    const known = sheet === null ? undefined : bySheet.get(sheet);
    if (known) known.push(thing);
    else {
      const items = [thing];
      if (sheet !== null) bySheet.set(sheet, items);
      entries.push({ sheet, items });
    }
  }
  // A single blank cell is said in its own words.
  return entries.map(({ sheet, items }) => ({ sheet: items.length > 1 ? sheet : null, items }));
}

const BLANK_TEXTS: ReadonlySet<Text> = new Set<Text>([
  workbookTexts.fieldBlank,
  workbookTexts.scoreBlank,
  dataSheetTexts.measureBlank,
  dataSheetTexts.activityBlank,
  dataSheetTexts.dateBlank,
]);

/** Sheet of a problem that says of a cell that it is blank; null for every other problem. */
export function sheetOfBlank({ text, place }: Refusal): string | null {
  return BLANK_TEXTS.has(text) ? (place?.sheet ?? null) : null;
}

/** Rules that find cells which nobody filled in yet. */
const BLANK_RULES: ReadonlySet<string> = new Set(["part-empty", "measure-missing"]);

/** Sheet of a finding that says of a cell that it is blank; null for every other finding. */
export function sheetOfBlankFinding({ rule, place }: Finding): string | null {
  return BLANK_RULES.has(rule) ? place.sheet : null;
}
