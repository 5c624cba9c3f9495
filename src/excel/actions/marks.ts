import { firstCellOf } from "../../cells/a1";
import type { Severity } from "../../checks/rule";
import { ok, type Place, type Result } from "../../core/result";
import { runExcel } from "../run";

/**
 * Marks are fills. What a cell looked like before stands in the comment of a hidden workbook name that points at it:
 * the name follows the cell when rows are inserted or sheets renamed, and survives saving and reopening. Taking the
 * marks off restores the fill and removes the names; nothing else is ever written.
 */
const PREFIX = "ITA_Mark_";

const COLORS: Readonly<Record<Severity, string>> = {
  error: "#F8CBAD",
  warning: "#FFE699",
  info: "#DDEBF7",
};

/** Most cells marked at a time; more colour than that shows nothing. */
export const MOST_MARKS = 500;

/** A cell to be marked; of a range the first cell. */
export interface Mark {
  readonly place: Required<Place>;
  readonly severity: Severity;
}

/** Fill of a cell before it was marked; null for none. */
interface Before {
  readonly fill: string | null;
}

/**
 * Takes older marks off and marks these cells. Left alone are cells of protected sheets and cells whose fill is a
 * pattern, which could not be restored exactly.
 */
export function markCells(
  marks: readonly Mark[],
): Promise<Result<{ readonly marked: number; readonly skipped: number }>> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const restore = await loadMarks(context);
    restore();
    const wanted = new Map(
      marks.map((mark) => [`${mark.place.sheet}\n${firstCellOf(mark.place.address)}`, mark]),
    );
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { place } of wanted.values()) {
      if (sheets.has(place.sheet)) continue;
      const sheet = worksheets.getItemOrNullObject(place.sheet);
      sheet.load("name");
      sheet.protection.load("protected");
      sheets.set(place.sheet, sheet);
    }
    await context.sync();
    const loaded = [...wanted.values()].slice(0, MOST_MARKS).flatMap(({ place, severity }) => {
      const sheet = sheets.get(place.sheet);
      if (!sheet || sheet.isNullObject || sheet.protection.protected) return [];
      const range = sheet.getRange(firstCellOf(place.address));
      range.load("format/fill/color,format/fill/pattern");
      return [{ range, severity }];
    });
    await context.sync();
    let marked = 0;
    for (const { range, severity } of loaded) {
      const { color, pattern } = range.format.fill;
      if (pattern !== "None" && pattern !== "Solid") continue;
      marked += 1;
      const before: Before = { fill: pattern === "None" ? null : color };
      const item = names.add(`${PREFIX}${marked}`, range, JSON.stringify(before));
      item.visible = false;
      range.format.fill.color = COLORS[severity];
    }
    await context.sync();
    return ok({ marked, skipped: marks.length - marked });
  });
}

/** Takes all marks off; the cells look as before. */
export function clearMarks(): Promise<Result<{ readonly cleared: number }>> {
  return runExcel(async (context) => {
    const restore = await loadMarks(context);
    const cleared = restore();
    await context.sync();
    return ok({ cleared });
  });
}

/** Reads which marks there are; the answer takes them off with the next round trip and says how many they were. */
async function loadMarks(context: Excel.RequestContext): Promise<() => number> {
  const { names } = context.workbook;
  names.load("items/name,items/comment");
  await context.sync();
  const marks = names.items
    .filter(({ name }) => name.startsWith(PREFIX))
    .map((item) => {
      const range = item.getRangeOrNullObject();
      range.load("address");
      return { item, range };
    });
  if (marks.length > 0) await context.sync();
  return () => {
    let cleared = 0;
    for (const { item, range } of marks) {
      // A cell that was deleted since has taken its mark along.
      if (!range.isNullObject) {
        const { fill } = JSON.parse(item.comment) as Before;
        if (fill === null) range.format.fill.clear();
        else range.format.fill.color = fill;
        cleared += 1;
      }
      item.delete();
    }
    return cleared;
  };
}
