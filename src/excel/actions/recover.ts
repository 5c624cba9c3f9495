import { ok, type Refusal, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { KEPT, parseUndo, valueOf, type CellsRecord } from "../kept";
import { stampOfAnchor } from "../edit/anchors";
import { firstPlace, namedCells } from "../edit/cellChange";
import { editedCells, putBack, readStanding, removeRecord } from "../edit/putBack";
import { loadHidden, showAgain } from "./dataSheetsInSight";
import { loadFrozen, stayedAs, thawFormulas } from "./frozenFormulas";
import { settleMarks } from "./marks";
import { settlePaint } from "../paint/settlePaint";
import { takeNamesAway } from "./lostNames";
import { INTERRUPTED, openRecords, type OpenRecord } from "../record";
import { runExcel } from "../run";
import { timeOfStamp } from "../stamp";
import { send } from "../transaction";

/**
 * Finishes or puts back what an earlier run left half-way, e.g. because the pane was closed; for the start of the pane.
 * @param now milliseconds since 1970, by which it is told what is still under way in another pane
 * @returns what was done, as sentences; none when nothing was left
 */
export function recover(now = Date.now()): Promise<Result<readonly Refusal[]>> {
  return runExcel(
    async (context) => {
      const { names, settings } = context.workbook;
      settings.load("items/key");
      names.load("items/name");
      const pointers = [KEPT.undo, KEPT.frozen].map((key) => settings.getItemOrNullObject(key));
      for (const pointer of pointers) pointer.load("value");
      await context.sync();
      const keys = settings.items.map(({ key }) => key);
      // Formulas frozen for handing the file on, but its data sheets were not hidden, or are shown again.
      const isHalfHanded = keys.includes(KEPT.frozen) && !keys.includes(KEPT.hidden);
      const ownerless = ownerlessStamps({
        keys,
        names: names.items.map(({ name }) => name),
        kept: pointers.map(valueOf).filter((value) => value !== undefined),
        now,
      });
      for (const stamp of ownerless) removeRecord(names, settings, stamp);
      const open = openRecords(settings);
      if (open.load() || ownerless.length > 0) await context.sync();
      const said = await settleOpen(context, open.records(now));
      return ok(isHalfHanded ? [...said, ...(await settleFrozen(context))] : said);
    },
    { delayForCellEdit: true },
  );
}

/**
 * Stamps of records that nothing tells of any more, or not yet: a batch stopped while it wrote one, before anything else,
 * or while it took one away, after everything else. They are swept up.
 */
function ownerlessStamps({
  keys,
  names,
  kept,
  now,
}: {
  readonly keys: readonly string[];
  /** All workbook names. */
  readonly names: readonly string[];
  /** Values of the settings that name the records that stay. */
  readonly kept: readonly unknown[];
  readonly now: number;
}): readonly string[] {
  const pointers = kept.map(parseUndo);
  // What cannot be read may name any of them.
  if (pointers.includes(null)) return [];
  const owned = new Set(pointers.map((pointer) => pointer?.record));
  const stamps = new Set([
    ...keys.flatMap((key) =>
      key.startsWith(KEPT.record) ? (key.slice(KEPT.record.length).split(".")[0] ?? []) : [],
    ),
    ...names.flatMap((name) => stampOfAnchor(name) ?? []),
  ]);
  return [...stamps].filter(
    (stamp) =>
      !owned.has(stamp) &&
      !keys.includes(KEPT.open + stamp) &&
      now - timeOfStamp(stamp) >= INTERRUPTED,
  );
}

/** Shows data sheets again that were on their way out of sight or back, and enters frozen formulas again. */
async function settleSight(
  context: Excel.RequestContext,
  stamp: string,
): Promise<readonly Refusal[]> {
  const [sheet] = await showAgain(context, await loadHidden(context), stamp);
  const said = await settleFrozen(context);
  if (said.length > 0 || sheet === undefined) return said;
  return [{ text: workbookTexts.putBack, params: { sheet }, place: { sheet } }];
}

/** Enters frozen formulas again. @returns what was done, as sentences */
async function settleFrozen(context: Excel.RequestContext): Promise<readonly Refusal[]> {
  const record = await loadFrozen(context);
  if (!record) return [];
  const thawed = await thawFormulas(context, record);
  if (!thawed.ok) return [thawed.error];
  const place = firstPlace(record);
  const stayed = stayedAs(thawed.value);
  return [stayed ?? { text: workbookTexts.putBack, params: { sheet: place.sheet }, place }];
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
    } else if (one.kind === "sight") said.push(...(await settleSight(context, one.stamp)));
    else if (one.kind === "marks" && one.record) {
      const { sheet } = one.record;
      if ((await settleMarks(context, one.stamp, one.record)) === null)
        said.push({ text: workbookTexts.putBack, params: { sheet }, place: { sheet } });
    } else if (one.kind === "marks") await sweepUp(context, one.stamp);
    else said.push(...(await settleCells(context, one)));
  }
  return said;
}

async function settleCells(
  context: Excel.RequestContext,
  { stamp, record }: { readonly stamp: string; readonly record: CellsRecord | null },
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
    await sweepUp(context, stamp);
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

/** Takes away what is left of the record of a change that came to its end. */
async function sweepUp(context: Excel.RequestContext, stamp: string): Promise<void> {
  const { names, settings } = context.workbook;
  settings.load("items/key");
  names.load("items/name");
  await send(context);
  removeRecord(names, settings, stamp);
  await send(context);
}
