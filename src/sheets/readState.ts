import type { SheetCells } from "../cells/values";
import type { Reading, Refusal } from "../core/result";
import { bookOf } from "../ita/rulebook/book";
import { NEWEST_YEAR } from "../ita/rulebook/core";
import type { RuleBook } from "../ita/rulebook/schema";
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
  let records: object = {};
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
  const builtIn = bookOrNewest(fiscalYear);
  return {
    fiscalYear,
    planYear,
    builtIn,
    // While the office's rules cannot be used, the sheets are still read by the built-in ones; reports are refused.
    book: records.rules?.value?.book ?? builtIn,
    planBook: bookOrNewest(planYear),
    records,
  };
}

function bookOrNewest(year: number): RuleBook {
  const book = bookOf(year) ?? bookOf(NEWEST_YEAR);
  if (!book) throw new Error("the newest year has no rulebook");
  return book;
}

/** What readings note of what was read, then what sheets say by being there; nothing is said twice. */
function notesOf(records: object, present: readonly DataSheetId[]): readonly Refusal[] {
  const readings = Object.values(records) as readonly Partial<Reading<unknown>>[];
  const context = contextOf(records);
  const notes = [
    ...readings.flatMap((reading) => reading.notes ?? []),
    ...DATA_SHEETS.flatMap((sheet) => (present.includes(sheet.id) && sheet.notes?.(context)) || []),
  ];
  return notes.filter(
    ({ text, place }, index) =>
      place !== undefined || notes.findIndex((note) => note.text === text) === index,
  );
}
