import type { CellValue } from "../../cells/values";
import { rangeFingerprint } from "../../sheets/fingerprint";

/** Drawings of the kinds that people add; charts of ours are none of them. */
const DRAWN = ["Image", "GeometricShape", "Group", "Line"];

/** A sheet that the add-in made, loaded to see whether anybody changed it since. */
export interface LoadedMade {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Queues loading what tells whether a made sheet was changed, with its name, id and place. */
export function loadMade(sheet: Excel.Worksheet): LoadedMade {
  const range = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id,name,position");
  sheet.protection.load("protected");
  sheet.shapes.load("items/type");
  range.load("formulas,rowIndex,columnIndex");
  return { sheet, range };
}

/** Fingerprint of the values of a sheet, once its used range is loaded. */
export function printOf(range: Excel.Range): string {
  if (range.isNullObject) return "";
  return rangeFingerprint({
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.formulas as CellValue[][],
  });
}

/** True when values were changed, something was drawn on it or it was protected. */
export function isEdited({ sheet, range }: LoadedMade, print: string): boolean {
  const drawn = sheet.shapes.items.some(({ type }) => DRAWN.includes(type));
  return printOf(range) !== print || drawn || sheet.protection.protected;
}
