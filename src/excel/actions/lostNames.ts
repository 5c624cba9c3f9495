/* oxlint-disable office-addins/call-sync-before-read -- `send` is the sync of changes, which the rule does not know */
/** The record of mending names, and putting back what was begun of it. */
import { sheetOfReference } from "../../cells/a1";
import { KEPT, type NamesRecord } from "../kept";
import { send } from "../transaction";

/**
 * Takes names away that were begun to be mended, when it is too late to finish: somebody may have moved their cells since.
 * Only such as point at a sheet of the record go; adding data sheets mends them again.
 */
export async function takeNamesAway(
  context: Excel.RequestContext,
  record: NamesRecord,
): Promise<void> {
  const { names, settings } = context.workbook;
  names.load("items/name,items/formula");
  const mark = settings.getItemOrNullObject(KEPT.open + record.stamp);
  mark.load("key");
  await send(context);
  for (const name of names.items) {
    const sheet = sheetOfReference(name.formula);
    if (sheet !== null && record.sheets.includes(sheet) && record.names.includes(name.name))
      name.delete();
  }
  if (!mark.isNullObject) mark.delete();
  await send(context);
}
