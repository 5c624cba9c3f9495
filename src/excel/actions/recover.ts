import { ok, type Refusal, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { KEPT, parseUndo, valueOf } from "../kept";
import { firstPlace, namedCells } from "../edit/cellChange";
import { editedCells, putBack, readStanding, removeRecord } from "../edit/putBack";
import { loadFrozen, thawFormulas } from "./frozenFormulas";
import { settlePaint } from "../paint/settlePaint";
import { takeNamesAway } from "./lostNames";
import { openRecords, type OpenRecord } from "../record";
import { runExcel } from "../run";
import { send } from "../transaction";

/**
 * Finishes or puts back what an earlier run left half-way, e.g. because the pane was closed; for the start of the pane.
 * @param now milliseconds since 1970, by which it is told what is still under way in another pane
 * @returns what was done, as sentences; none when nothing was left
 */
export function recover(now = Date.now()): Promise<Result<readonly Refusal[]>> {
  return runExcel(
    async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key");
      await context.sync();
      const keys = settings.items.map(({ key }) => key);
      // Formulas frozen for handing the file on, but its data sheets were not hidden, or are shown again.
      const isHalfHanded = keys.includes(KEPT.frozen) && !keys.includes(KEPT.hidden);
      const open = openRecords(settings);
      if (open.load()) await context.sync();
      const said = await settleOpen(context, open.records(now));
      return ok(isHalfHanded ? [...said, ...(await settleFrozen(context))] : said);
    },
    { delayForCellEdit: true },
  );
}

/** Enters frozen formulas again. @returns what was done, as sentences */
async function settleFrozen(context: Excel.RequestContext): Promise<readonly Refusal[]> {
  const record = await loadFrozen(context);
  if (!record) return [];
  const thawed = await thawFormulas(context, record);
  if (!thawed.ok) return [thawed.error];
  const place = firstPlace(record);
  const stayed = [...thawed.value.edited, ...thawed.value.lost];
  const [first] = stayed;
  if (!first) return [{ text: workbookTexts.putBack, params: { sheet: place.sheet }, place }];
  const cells = namedCells(stayed.map(({ address }) => address));
  return [
    { text: workbookTexts.putBackPartly, params: { sheet: first.sheet, cells }, place: first },
  ];
}

/** Settles open changes. @returns what was done, as sentences */
export async function settleOpen(
  context: Excel.RequestContext,
  open: readonly OpenRecord[],
): Promise<readonly Refusal[]> {
  const said: Refusal[] = [];
  for (const one of open) {
    if (one.kind === "paint") {
      const settled = await settlePaint(context, one.record.stamp);
      if (settled.is === "unchanged") said.push({ text: workbookTexts.sheetsTakenAway });
      if (settled.is === "done" && settled.undeleted.length > 0) {
        const params = { sheets: settled.undeleted.join(", ") };
        said.push({ text: workbookTexts.oldSheetKept, params });
      }
    } else if (one.kind === "names") {
      await takeNamesAway(context, one.record);
      const [sheet = ""] = one.record.sheets;
      said.push({ text: workbookTexts.putBack, params: { sheet }, place: { sheet } });
    } else said.push(...(await settleCells(context, one)));
  }
  return said;
}

async function settleCells(
  context: Excel.RequestContext,
  { stamp, record }: Extract<OpenRecord, { kind: "cells" }>,
): Promise<readonly Refusal[]> {
  const { names, settings } = context.workbook;
  const kept = [KEPT.undo, KEPT.frozen].map((key) => settings.getItemOrNullObject(key));
  for (const setting of kept) setting.load("value");
  settings.load("items/key");
  names.load("items/name");
  await send(context);
  const isDone = kept.some((setting) => parseUndo(valueOf(setting))?.record === stamp);
  if (isDone) {
    settings.getItem(KEPT.open + stamp).delete();
    await send(context);
    return [];
  }
  if (!record) {
    removeRecord(names, settings, stamp);
    await send(context);
    return [];
  }
  const standing = await readStanding(context, record, false);
  const edited = editedCells(standing, record.formulas);
  const closed = standing.closed.find(({ reason }) => reason === "protected");
  const place = firstPlace(record);
  if (closed) {
    const params = { code: "AccessDenied", sheet: closed.name, address: place.address ?? "A1" };
    return [{ text: workbookTexts.leftToLookAt, params, place: { ...place, sheet: closed.name } }];
  }
  putBack(context, record, standing);
  await send(context);
  const [first] = edited;
  return first
    ? [
        {
          text: workbookTexts.putBackPartly,
          params: {
            sheet: place.sheet,
            cells: namedCells(edited.map(({ address }) => address ?? "")),
          },
          place: first,
        },
      ]
    : [{ text: workbookTexts.putBack, params: { sheet: place.sheet }, place }];
}
