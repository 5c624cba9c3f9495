import type { CellValue } from "../../cells/values";
import type { SheetPlan } from "../../sheets/plan";
import { entryOf } from "../entry";
import { freeSheetName } from "../sheetNames";
import { send } from "../transaction";
import { printOf } from "./madeSheet";
import { fillSheet } from "./paintSheet";

/** A replaced sheet as it was in the moment in which it was deleted. */
export interface LastLook {
  /** Its used cells, loaded just before. */
  readonly range: Excel.Range;
  /** Fingerprint that it should have had. */
  readonly print: string;
  /** Name of the new sheet, and the plan, whose look the old one had as well. */
  readonly name: string;
  readonly plan: SheetPlan;
}

/**
 * Brings back sheets into which somebody typed between the last look and the deleting: their cells go to a new sheet
 * of the report's look.
 */
export async function rescueTyped(
  context: Excel.RequestContext,
  looks: readonly LastLook[],
): Promise<readonly { readonly kept: string; readonly name: string }[]> {
  const typed = looks.filter(({ range, print }) => printOf(range) !== print);
  if (typed.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await send(context);
  const taken = worksheets.items.map(({ name }) => name);
  const rescued = typed.map(({ range, name, plan }) => {
    const kept = freeSheetName(plan.name, taken);
    taken.push(kept);
    const sheet = worksheets.add(kept);
    fillSheet(sheet, { ...plan, blocks: [], tables: [], charts: [], links: [] }, new Set());
    if (!range.isNullObject) copyCells(sheet, range);
    return { kept, name };
  });
  await send(context);
  return rescued;
}

/** Queues the cells that were loaded: formulas as formulas, texts as texts. */
function copyCells(sheet: Excel.Worksheet, range: Excel.Range): void {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  const entries = values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulas[row]?.[column];
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
        return { content: formula, format: null };
      }
      return typeof value === "string" ? entryOf(value) : { content: value, format: null };
    }),
  );
  const target = sheet.getRangeByIndexes(
    range.rowIndex,
    range.columnIndex,
    values.length,
    values[0]?.length ?? 1,
  );
  target.numberFormat = entries.map((line) => line.map(({ format }) => format ?? "General"));
  target.formulas = entries.map((line) => line.map(({ content }) => content));
}
