import type { SheetCells } from "../cells/values";
import type { Reading, Refusal } from "../core/result";
import { bookFor } from "../ita/rulebook/book";
import { NEWEST_YEAR } from "../ita/rulebook/core";
import { provisionalNote, rulesIn } from "../ita/rulebook/standIn";
import { figuresYearRefusal } from "../ita/years";
import { yearTexts } from "../locale/years";
import type { WorkbookState } from "./state";
import {
  DATA_SHEETS,
  listSheets,
  NEEDED_SHEETS,
  type DataSheetId,
  type SheetRecords,
} from "./templates/all";
import type { DataSheet, ReadContext, SharedRecords } from "./templates/dataSheet";
import { otherYear, sheetYearOf, type SheetYear } from "./templates/sheetYear";

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
    if (!cells) records = { ...records, ...(sheet.needed && sheet.absent()) };
    else if (sheet.read) {
      const context = contextOf(records);
      const wrong = yearProblem(sheet, cells, ranges, context);
      const read = sheet.read(cells, context);
      records = { ...records, ...(wrong ? refused(read, wrong) : read) };
    }
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

/** The readings of a sheet whose figures cannot be used, all for the same reason. */
function refused(read: object, problem: Refusal): object {
  const reading: Reading<never> = { value: null, problems: [problem] };
  return Object.fromEntries(Object.keys(read).map((name) => [name, reading]));
}

/**
 * Why the figures of a sheet are not those of the profile's year. A sheet of an older form, which carries no year, is
 * of the profile's year as long as no sheet says otherwise: a year changed on the profile must not relabel figures.
 */
function yearProblem(
  sheet: DataSheet,
  cells: SheetCells,
  ranges: DataRanges,
  context: ReadContext,
): Refusal | null {
  if (!sheet.figuresOf || !context.records.agency?.value) return null;
  const demanded = yearDemanded(sheet.figuresOf, context);
  const own = yearOfSheet(sheet, cells);
  if (own.found !== null)
    return figuresYearRefusal(own.found, demanded, own.place, sheet.figuresOf);
  // Sheets of the same kind first: their year is the one that was changed.
  const sameKind = (other: DataSheet) => other.figuresOf === sheet.figuresOf;
  const others: readonly DataSheet[] = DATA_SHEETS;
  for (const other of [...others.filter(sameKind), ...others]) {
    const otherCells = ranges[other.id as DataSheetId];
    if (!other.figuresOf || !otherCells) continue;
    const said = yearOfSheet(other, otherCells);
    const found = otherYear(said, yearDemanded(other.figuresOf, context));
    if (found === null) continue;
    const params = {
      year: yearDemanded(other.figuresOf, context),
      found,
      other: said.place.sheet,
      cell: said.place.address ?? "",
    };
    const text = other.figuresOf === "plan" ? yearTexts.measuresUndated : yearTexts.figuresUndated;
    return { text, params, place: own.place };
  }
  return null;
}

function yearDemanded(of: "result" | "plan", { fiscalYear, planYear }: ReadContext): number {
  return of === "result" ? fiscalYear : planYear;
}

/** The year a sheet carries, else the one its content speaks of. */
function yearOfSheet(sheet: DataSheet, cells: SheetCells): SheetYear {
  const own = sheetYearOf(cells);
  return own.found === null && sheet.yearOfContent ? sheet.yearOfContent(cells) : own;
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
