import type { MadeRecord } from "../kept";
import type { SheetPlan } from "../../sheets/plan";

/** What must be known of the workbook before painting; read beforehand. */
export interface Surroundings {
  /** Names of all sheets, hidden ones too. */
  readonly sheetNames: readonly string[];
  /** Workbook names that point nowhere, e.g. left over from a deleted sheet. */
  readonly deadNames: readonly string[];
  /** The other workbook names; a drop-down from a name that is none of these is left out. */
  readonly liveNames: readonly string[];
  /** Whether the structure is protected, so that no sheet can be added. */
  readonly structureProtected: boolean;
}

/** A sheet of an earlier run that a new one takes the place of. */
export interface Replaced {
  readonly id: string;
  /** Its name, which the new sheet gets. */
  readonly name: string;
  /** Its place among the tabs, from 0. */
  readonly position: number;
  /** Fingerprint of its values as it was made: with another one it is kept. */
  readonly print: string;
}

/** A sheet to be painted. */
export interface PaintJob {
  readonly plan: SheetPlan;
  /** Name that it gets if that is still free when it is done, or that of the sheet replaced. */
  readonly name: string;
  readonly replaces?: Replaced;
}

export interface PaintOptions {
  /** Keeps the sheets in the list of made sheets, so that a later run may replace them. */
  readonly listed?: boolean;
  /** Stops between two round trips; everything of this call is taken away again. */
  readonly signal?: AbortSignal;
  /** Called after each round trip with the sheets painted so far. */
  readonly onPainted?: (done: number) => void;
}

/** What painting came to. */
export interface Painted {
  /** Names of the sheets, in the order of the jobs. */
  readonly names: readonly string[];
  /** False when Excel refused the charts; everything else is there. */
  readonly charts: boolean;
  /** Sheets that somebody changed before they could be replaced: they stay, and the new one has another name. */
  readonly kept: readonly { readonly kept: string; readonly name: string }[];
  /** Replaced sheets that Excel would not delete, by the names they have now. */
  readonly undeleted: readonly string[];
}

/** The list of made sheets with sheets added; those of the same name or that are gone are forgotten. */
export function listWith(
  made: readonly MadeRecord[],
  added: readonly MadeRecord[],
  sheetNames: readonly string[],
): readonly MadeRecord[] {
  const names = new Set(added.map(({ sheet }) => sheet));
  return [...made.filter(({ sheet }) => !names.has(sheet) && sheetNames.includes(sheet)), ...added];
}
