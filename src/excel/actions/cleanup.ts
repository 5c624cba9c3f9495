import type { SheetCells } from "../../cells/values";
import type { Proposal } from "../../checks/cleanup/propose";
import { ok, refuse, type Result } from "../../core/result";
import { cleanupTexts } from "../../locale/cleanup";
import { workbookTexts } from "../../locale/workbook";
import { CellChange, countsOf, firstPlace, refuseCells, type CellCounts } from "../edit/cellChange";
import { editedCells, putBack, readStanding, removeRecord } from "../edit/putBack";
import type { WantedSheet } from "../edit/sheetEdit";
import {
  KEPT,
  parseCellsRecord,
  parseUndo,
  valueOf,
  type CellsRecord,
  type OpenMark,
} from "../kept";
import { readLong } from "../longValue";
import { loadTables, type TablesOutcome, type TableScope } from "../read/readTables";
import { runExcel } from "../run";
import { leftToLookAt, send, transact } from "../transaction";

/** How much a clean-up changed. */
export type CleanupCounts = CellCounts;

export interface CleanupPreview extends TablesOutcome {
  /** The last clean-up, when it can be undone. */
  readonly last: CleanupCounts | null;
}

/** Reads what `proposeCleanup` works on, and whether there is something to undo. */
export function previewCleanup(scope: TableScope): Promise<Result<CleanupPreview>> {
  return runExcel(async (context) => {
    const undo = context.workbook.settings.getItemOrNullObject(KEPT.undo);
    undo.load("value");
    const outcome = await loadTables(context, scope);
    const last = parseUndo(valueOf(undo));
    return ok({ ...outcome, last: last && { cells: last.cells, rows: last.rows } });
  });
}

/**
 * Carries out proposals: all cells and rows, or nothing. Refuses when a cell or row is not any more what it was when it
 * was read, or a sheet is protected or gone. What was there is kept in the workbook until the next clean-up, for
 * `undoCleanup`.
 * @param read the sheets that the proposals were made from
 */
export function applyCleanup(
  proposals: readonly Proposal[],
  read: readonly SheetCells[],
): Promise<Result<CleanupCounts>> {
  return runExcel((context) => {
    const names = [...new Set(proposals.map(({ sheet }) => sheet))];
    const wanted = names.map((sheet): WantedSheet => {
      const own = proposals.filter((proposal) => proposal.sheet === sheet);
      const cells = read.find((one) => one.sheet === sheet);
      return {
        sheet,
        cells: own.flatMap(({ edits }) => edits),
        dropRows: own.flatMap(({ dropRows }) => dropRows),
        ...(cells && { read: cells }),
      };
    });
    const options = { keepForUndo: true, changed: cleanupTexts.changedSince };
    return transact(new CellChange(context, wanted, options));
  });
}

/**
 * Undoes the last clean-up. Refuses, naming them, when cells that it wrote were edited since; then nothing is undone.
 * Rows that somebody inserted since are followed. Rows come back with their texts, number formats, heights and merged
 * cells; fills and borders as those of the table's own heading, or of the row they were cut from.
 */
export function undoCleanup(): Promise<Result<CleanupCounts>> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const undo = parseUndo(settings.items.find(({ key }) => key === KEPT.undo)?.value);
    const record = undo && parseCellsRecord(readLong(settings.items, KEPT.record + undo.record));
    if (!record) return refuse(cleanupTexts.nothingToUndo);
    return transact<CleanupCounts>({
      apply: () => undoRecord(context, record),
      settle: async (other) => {
        // What was begun is finished: the record tells what is left of it.
        const again = await undoRecord(other, record);
        return again.ok || again.error.text !== cleanupTexts.nothingToUndo
          ? again
          : ok(countsOf(record));
      },
      left: (code) => leftToLookAt(firstPlace(record), code),
    });
  });
}

async function undoRecord(
  context: Excel.RequestContext,
  record: CellsRecord,
): Promise<Result<CleanupCounts>> {
  const { settings } = context.workbook;
  const undo = settings.getItemOrNullObject(KEPT.undo);
  undo.load("value");
  const standing = await readStanding(context, record, true);
  const isPointed = parseUndo(valueOf(undo))?.record === record.stamp;
  if (!standing.isRecorded) {
    // Somebody else, or this run, has finished it.
    removeRecord(context.workbook.names, settings, record.stamp);
    if (isPointed) undo.delete();
    await send(context);
    return refuse(cleanupTexts.nothingToUndo);
  }
  for (const { name, reason } of standing.closed) {
    return reason === "gone"
      ? refuse(workbookTexts.sheetGone, {}, { sheet: name })
      : refuse(workbookTexts.sheetProtected, { sheet: name }, { sheet: name });
  }
  const edited = editedCells(standing, record.formulas);
  const [first] = edited;
  if (first) {
    const addresses = edited
      .filter(({ sheet }) => sheet === first.sheet)
      .map(({ address }) => address ?? "");
    return refuseCells(cleanupTexts.editedSince, first.sheet, addresses);
  }
  if (isPointed) {
    // From here on it is under way, and is finished later if it stops.
    const mark: OpenMark = { kind: "cells", stamp: record.stamp, beat: Date.now(), gone: [] };
    settings.add(KEPT.open + record.stamp, mark);
    undo.delete();
  }
  putBack(context, record, standing);
  await send(context);
  return ok(countsOf(record));
}
