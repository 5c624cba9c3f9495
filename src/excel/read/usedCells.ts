import type { CellValue, SheetCells } from "../../cells/values";

/** What of a used range is loaded. */
const LOADED = "values,rowIndex,columnIndex";

/** A used range whose cells Excel does not tell, because they are too many. */
export class TooLargeError extends Error {
  constructor(readonly sheet: string) {
    super(`The used range of ${sheet} is too large.`);
    this.name = "TooLargeError";
  }
}

/** Queues loading the cells with content of a range; cells that are only formatted cost nothing. */
export function loadUsed(
  range: Excel.Range | Excel.Worksheet,
  ...also: readonly ("formulas" | "numberFormat")[]
): Excel.Range {
  const used = range.getUsedRangeOrNullObject(true);
  const properties = [LOADED, ...also].join(",");
  // eslint-disable-next-line office-addins/no-empty-load -- the rule does not see into the variable
  used.load(properties);
  return used;
}

/**
 * The cells of a used range that was loaded, with formulas and number formats where these were loaded.
 * @throws TooLargeError when Excel tells no values: it answers null for ranges that are too large
 */
export function cellsOf(
  sheet: string,
  used: Excel.Range,
  also: { readonly formulas?: boolean; readonly numberFormats?: boolean } = {},
): SheetCells {
  if (used.isNullObject) return { sheet, row: 0, column: 0, values: [] };
  const values = used.values as CellValue[][] | null;
  if (values === null) throw new TooLargeError(sheet);
  return {
    sheet,
    row: used.rowIndex,
    column: used.columnIndex,
    values,
    ...(also.formulas && { formulas: used.formulas as CellValue[][] }),
    ...(also.numberFormats && { numberFormats: used.numberFormat as string[][] }),
  };
}
