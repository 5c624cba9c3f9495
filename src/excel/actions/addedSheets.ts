/** Sheets that a use-case added before its own change: they go again when that change is refused. */
import { sheetOfReference } from "../../cells/a1";
import { ok } from "../../core/result";
import { isEdited, loadMade } from "../paint/madeSheet";
import { runExcel } from "../run";
import { send } from "../transaction";

/** A data sheet that was just added. */
export interface JustAdded {
  readonly name: string;
  /** Fingerprint of its values as it was planned. */
  readonly print: string;
}

/**
 * Takes added sheets away with the workbook names that point at them. One in which somebody typed since stays with all
 * that is in it.
 * @returns whether all are gone
 */
export async function takeAway(added: readonly JustAdded[]): Promise<boolean> {
  const taken = await runExcel(
    async (context) => {
      const { names, worksheets } = context.workbook;
      names.load("items/name,items/formula");
      const loaded = added.map(({ name, print }) => ({
        print,
        made: loadMade(worksheets.getItemOrNullObject(name)),
      }));
      await context.sync();
      const present = loaded.filter(({ made }) => !made.sheet.isNullObject);
      const going = present.filter(({ made, print }) => !isEdited(made, print));
      const sheets = new Set(going.map(({ made }) => made.sheet.name));
      for (const name of names.items) {
        const target = sheetOfReference(name.formula);
        if (target !== null && sheets.has(target)) name.delete();
      }
      for (const { made } of going) made.sheet.delete();
      await send(context);
      return ok(going.length === present.length);
    },
    { delayForCellEdit: true },
  );
  return taken.ok && taken.value;
}
