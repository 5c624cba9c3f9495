/** Data sheets out of sight, for whoever hands the file itself on; they are shown again when asked for. */
import { ok, refuse, type Result } from "../../core/result";
import { exchangeTexts } from "../../locale/exchange";
import { workbookTexts } from "../../locale/workbook";
import { KEPT, parseHidden, valueOf } from "../kept";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { send, transact } from "../transaction";
import { MadeReader } from "./made";

/** Hides every data sheet that is in sight and shows the first report. @returns the sheets hidden */
export function hideDataSheets(): Promise<Result<readonly string[]>> {
  return runExcel(async (context) => {
    const reader = new MadeReader(context);
    const read = await readSnapshot(context, [], reader);
    if (!read.ok) return read;
    const { around, sheetOf } = read.value;
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    const [first] = reader.sheets();
    if (!first) return refuse(exchangeTexts.noReports);
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const data = new Set(sheetOf.values());
    const hidden = worksheets.items
      .filter(({ name, visibility }) => data.has(name) && visibility === "Visible")
      .map(({ name }) => name);
    if (hidden.length === 0) return ok([]);
    return transact<readonly string[]>({
      apply: async () => {
        // The list first: whatever happens then, what is hidden can be shown again.
        settings.add(KEPT.hidden, hidden);
        worksheets.getItem(first.sheet).activate();
        for (const name of hidden) worksheets.getItem(name).visibility = "Hidden";
        await send(context);
        return ok(hidden);
      },
      settle: async (other) => {
        await showAgain(other, hidden);
        return null;
      },
      left: (code) => refuse(exchangeTexts.leftHidden, { code, sheets: hidden.join(", ") }),
    });
  });
}

/** Shows the sheets again that `hideDataSheets` hid. @returns the sheets shown */
export function showDataSheets(): Promise<Result<readonly string[]>> {
  return runExcel(async (context) => {
    const hidden = await loadHidden(context);
    if (hidden.length === 0) return ok([]);
    return transact<readonly string[]>({
      apply: async () => ok(await showAgain(context, hidden)),
      settle: async (other) => ok(await showAgain(other, hidden)),
      left: (code) => refuse(exchangeTexts.leftHidden, { code, sheets: hidden.join(", ") }),
    });
  });
}

/** Sheets that `hideDataSheets` hid and that were not shown again. */
export function hiddenDataSheets(): Promise<Result<readonly string[]>> {
  return runExcel(async (context) => ok(await loadHidden(context)));
}

async function loadHidden(context: Excel.RequestContext): Promise<readonly string[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT.hidden);
  setting.load("value");
  await context.sync();
  return parseHidden(valueOf(setting));
}

/** Shows those of the sheets that are still there, and forgets the list. */
async function showAgain(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const { worksheets, settings } = context.workbook;
  const sheets = names.map((name) => worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  const setting = settings.getItemOrNullObject(KEPT.hidden);
  setting.load("value");
  await send(context);
  const isKept = valueOf(setting) !== undefined;
  const there = sheets.filter(({ isNullObject }) => !isNullObject);
  for (const sheet of there) sheet.visibility = "Visible";
  if (isKept) setting.delete();
  await send(context);
  return there.map(({ name }) => name);
}
