/* oxlint-disable office-addins/call-sync-before-read -- `send` is the sync of changes, which the rule does not know */
import { sheetOfReference } from "../../cells/a1";
import { KEPT, parseMade, parseOpen, valueOf, type PaintRecord, type WorkRecord } from "../kept";
import { officeErrorCode } from "../run";
import { freeSheetName } from "../sheetNames";
import { send } from "../transaction";
import { printOf } from "./madeSheet";

/** What settling the making of sheets came to. */
export type PaintSettled =
  /** There is no record: it was never written, or everything was done. */
  | { readonly is: "none" }
  /** The workbook is as it was. */
  | { readonly is: "unchanged" }
  /** All sheets stand; replaced ones that Excel would not delete have these names. */
  | { readonly is: "done"; readonly undeleted: readonly string[] };

/** A sheet that may be one of ours; of one that has its real name already the cells tell. */
interface Candidate extends Present {
  readonly check: { readonly print: string; readonly range: Excel.Range } | null;
}

/** A sheet of the workbook as it is now. */
interface Present {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/**
 * Puts back what an unfinished making of sheets left, or finishes it: by its record alone, so that it can be done in
 * another run or after the pane was closed. Only sheets that the record knows by their work name, or by id and name
 * and fingerprint, are deleted; workbook names only where they point at such a sheet.
 * @param onSeen called with the names of unfinished sheets that were seen, for a sentence should deleting them fail
 */
export async function settlePaint(
  context: Excel.RequestContext,
  stamp: string,
  onSeen?: (sheets: readonly string[]) => void,
): Promise<PaintSettled> {
  const { worksheets, settings } = context.workbook;
  const item = settings.getItemOrNullObject(KEPT.open + stamp);
  item.load("value");
  worksheets.load("items/id,items/name");
  await send(context);
  const record = parseOpen(valueOf(item));
  if (record?.kind !== "paint") return { is: "none" };
  const present = worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, sheet }));
  if (record.state === "placed") {
    const undeleted = await finish(context, record, present, item);
    return { is: "done", undeleted };
  }
  await takeAway(context, record, present, item, onSeen);
  return { is: "unchanged" };
}

/** The sheet that is being replaced, while it has its name in between. */
function oldOf(work: WorkRecord, present: readonly Present[]): Present | undefined {
  const { old } = work;
  return old ? present.find(({ id, name }) => id === old.id && name === old.between) : undefined;
}

async function takeAway(
  context: Excel.RequestContext,
  record: PaintRecord,
  present: readonly Present[],
  item: Excel.Setting,
  onSeen?: (sheets: readonly string[]) => void,
): Promise<void> {
  const { names, settings } = context.workbook;
  names.load("items/name,items/formula");
  const made = settings.getItemOrNullObject(KEPT.made);
  made.load("value");
  const candidates = present.flatMap((one): Candidate[] => {
    const byWork = record.works.some(({ workName }) => workName === one.name);
    const named = record.works.find(({ id, name }) => id === one.id && name === one.name);
    if (byWork) return [{ ...one, check: null }];
    if (!named || record.state !== "naming") return [];
    const range = one.sheet.getUsedRangeOrNullObject(true);
    range.load("formulas,rowIndex,columnIndex");
    return [{ ...one, check: { print: named.print, range } }];
  });
  await send(context);
  const ours = candidates.filter(({ check }) => !check || printOf(check.range) === check.print);
  const olds = record.works.flatMap((work) => {
    const old = oldOf(work, present);
    return old && work.old ? [{ old, name: work.old.name }] : [];
  });
  onSeen?.([...ours.map(({ name }) => name), ...olds.map(({ old }) => old.name)]);
  const sheets = new Set(ours.map(({ name }) => name));
  for (const name of names.items) {
    const target = sheetOfReference(name.formula);
    if (record.names.includes(name.name) && target !== null && sheets.has(target)) name.delete();
  }
  for (const { sheet } of ours) sheet.delete();
  const taken = present.map(({ name }) => name).filter((name) => !sheets.has(name));
  for (const { old, name } of olds) old.sheet.name = freeSheetName(name, taken);
  const before = JSON.stringify(record.made);
  if (record.state === "naming" && JSON.stringify(parseMade(valueOf(made))) !== before) {
    if (record.made.length > 0) settings.add(KEPT.made, record.made);
    else if (!made.isNullObject) made.delete();
  }
  item.delete();
  await send(context);
}

/** Deletes replaced sheets that are still there; those that Excel keeps get a name that people can read. */
async function finish(
  context: Excel.RequestContext,
  record: PaintRecord,
  present: readonly Present[],
  item: Excel.Setting,
): Promise<readonly string[]> {
  const olds = record.works.flatMap((work) => {
    const old = oldOf(work, present);
    return old ? [{ ...old, real: work.old?.name ?? work.name }] : [];
  });
  const undeleted: string[] = [];
  const taken = present.map(({ name }) => name);
  for (const { sheet, real } of olds) {
    sheet.delete();
    try {
      // One by one, so that one that Excel keeps does not keep the others.
      await send(context);
    } catch (error) {
      if (officeErrorCode(error) === null) throw error;
      const name = freeSheetName(real, taken);
      taken.push(name);
      undeleted.push(name);
      sheet.name = name;
    }
  }
  item.delete();
  await send(context);
  return undeleted;
}
