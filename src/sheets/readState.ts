import type { SheetCells } from "../cells/values";
import type { Reading, Refusal } from "../core/result";
import { bookFor } from "../ita/rulebook/book";
import { NEWEST_YEAR } from "../ita/rulebook/core";
import { provisionalNote, rulesIn } from "../ita/rulebook/standIn";
import type { WorkbookState } from "./state";
import {
  DATA_SHEETS,
  listSheets,
  NEEDED_SHEETS,
  type DataSheetId,
  type SheetRecords,
} from "./templates/all";
import type { ReadContext, SharedRecords } from "./templates/dataSheet";

/** Used cells of the data sheets of a workbook; a sheet that is not there is left out. */
export type DataRanges = Readonly<Partial<Record<DataSheetId, SheetCells>>>;

/**
 * The records that the data sheets hold.
 * @param present sheets that the workbook has, when not all of them were read
 */
export function readState(
  ranges: DataRanges,
  present: readonly DataSheetId[] = Object.keys(ranges) as DataSheetId[],
): WorkbookState {
  let records: SharedRecords = {};
  for (const sheet of DATA_SHEETS) {
    const cells = ranges[sheet.id];
    const read = cells ? sheet.read?.(cells, contextOf(records)) : sheet.needed && sheet.absent();
    records = { ...records, ...read };
  }
  return {
    // Every needed sheet has given its records: read, or that it is absent.
    ...(records as SheetRecords),
    sheets: listSheets(present),
    present,
    notes: notesOf(records, present),
    missing: NEEDED_SHEETS.map(({ id }) => id).filter((id) => !ranges[id]),
  };
}

/** What a sheet may be read by, from the records of the sheets before it. */
function contextOf(records: SharedRecords): ReadContext {
  const agency = records.agency?.value;
  // Without a readable year the scores are still looked through, by the newest rules.
  const fiscalYear = agency?.fiscalYear ?? NEWEST_YEAR;
  const planYear = agency?.planYear ?? fiscalYear + 1;
  const builtIn = bookFor(fiscalYear);
  // While the office's rules cannot be used, the sheets are still read by the built-in ones; reports are refused.
  const own = records.rules?.value;
  return {
    fiscalYear,
    planYear,
    builtIn,
    book: rulesIn(own, fiscalYear),
    planBook: rulesIn(own, planYear),
    records,
  };
}

/** What readings note of what was read, then what sheets say by being there; nothing is said twice. */
function notesOf(records: SharedRecords, present: readonly DataSheetId[]): readonly Refusal[] {
  const readings = Object.values(records) as readonly Partial<Reading<unknown>>[];
  const context = contextOf(records);
  const notes = [
    // Only a profile that was read says which years are meant.
    ...(records.agency?.value
      ? [context.book, context.planBook].flatMap((book) => provisionalNote(book) ?? [])
      : []),
    ...readings.flatMap((reading) => reading.notes ?? []),
    ...DATA_SHEETS.flatMap((sheet) => (present.includes(sheet.id) && sheet.notes?.(context)) || []),
  ];
  return notes.filter(
    ({ text, place }, index) =>
      place !== undefined || notes.findIndex((note) => note.text === text) === index,
  );
}
