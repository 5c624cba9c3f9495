import type { Text } from "../../core/text";
import { agencySheet } from "./agency";
import { answersEitSheet, answersIitSheet } from "./answers";
import { calendarSheet } from "./calendar";
import type { DataSheet } from "./dataSheet";
import { historySheet } from "./history";
import { itemsSheet } from "./items";
import { measuresSheet } from "./measures";
import { progressSheet } from "./progress";
import { questionsSheet } from "./questions";
import { resultsSheet } from "./results";
import { rulesSheet } from "./rules";
import { scoresSheet } from "./scores";

/**
 * All data sheets, in the order in which they are offered and read: a sheet may be read by what stands on those
 * before it.
 */
export const DATA_SHEETS = [
  agencySheet,
  rulesSheet,
  scoresSheet,
  measuresSheet,
  questionsSheet,
  answersIitSheet,
  answersEitSheet,
  itemsSheet,
  resultsSheet,
  progressSheet,
  calendarSheet,
  historySheet,
] as const;
type AnySheet = (typeof DATA_SHEETS)[number];

/** Any data sheet. */
export type DataSheetId = AnySheet["id"];
/** A data sheet that every workbook needs. */
export type NeededSheetId = Extract<AnySheet, { readonly needed: true }>["id"];
/** A data sheet that is added on demand. */
export type AddedSheetId = Extract<AnySheet, { readonly needed: false }>["id"];

/** Data sheets that every workbook needs. */
export const NEEDED_SHEETS = DATA_SHEETS.filter((sheet) => sheet.needed);

/** A data sheet as the pane lists it. */
export interface ListedSheet {
  readonly id: DataSheetId;
  readonly name: Text;
  /** What it is for, in a few words. */
  readonly purpose: Text;
  /** Whether every workbook needs it. */
  readonly needed: boolean;
  /** Whether the workbook has it. */
  readonly present: boolean;
}

/** All data sheets as the pane lists them, for a workbook that has some of them. */
export function listSheets(present: readonly DataSheetId[]): readonly ListedSheet[] {
  return DATA_SHEETS.map(({ id, name, purpose, needed }) => ({
    id,
    name,
    purpose,
    needed,
    present: present.includes(id),
  }));
}

/** The data sheet with an id. */
export function dataSheetOf(id: DataSheetId): AnySheet {
  const sheet = DATA_SHEETS.find((one) => one.id === id);
  if (!sheet) throw new RangeError(`no data sheet ${id}`);
  return sheet;
}

/** All of these at once: what every member of a union gives, together. */
type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type RecordsOf<Sheet> = Sheet extends DataSheet<string, infer Records> ? Records : never;

/** What all data sheets hold: the records of needed sheets always, those of others when the workbook has the sheet. */
export type SheetRecords = Together<RecordsOf<Extract<AnySheet, { readonly needed: true }>>> &
  Partial<Together<RecordsOf<Extract<AnySheet, { readonly needed: false }>>>>;
