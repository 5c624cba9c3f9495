/** Data sheets that were hidden for handing the file on, and showing them again. */
import { KEPT, parseHidden, valueOf, type SightMark } from "../kept";
import { send } from "../transaction";

/** Names of the data sheets that were hidden and not shown again. */
export async function loadHidden(context: Excel.RequestContext): Promise<readonly string[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT.hidden);
  setting.load("value");
  await context.sync();
  return parseHidden(valueOf(setting));
}

/** Queues saying that sheets are on their way out of sight or back. */
export function beginSight(context: Excel.RequestContext, stamp: string): void {
  const mark: SightMark = { kind: "sight", stamp, beat: Date.now() };
  context.workbook.settings.add(KEPT.open + stamp, mark);
}

/** Queues saying that they have come there. */
export function endSight(context: Excel.RequestContext, stamp: string): void {
  context.workbook.settings.getItem(KEPT.open + stamp).delete();
}

/**
 * Shows those of the sheets that are still there, and forgets the list. Should it stop half-way, `recover` shows the rest.
 * @param stamp of the mark that says so
 */
export async function showAgain(
  context: Excel.RequestContext,
  names: readonly string[],
  stamp: string,
): Promise<readonly string[]> {
  const { worksheets, settings } = context.workbook;
  const sheets = names.map((name) => worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  const setting = settings.getItemOrNullObject(KEPT.hidden);
  setting.load("value");
  await send(context);
  const isKept = valueOf(setting) !== undefined;
  const there = sheets.filter(({ isNullObject }) => !isNullObject);
  beginSight(context, stamp);
  for (const sheet of there) sheet.visibility = "Visible";
  if (isKept) setting.delete();
  endSight(context, stamp);
  await send(context);
  return there.map(({ name }) => name);
}
