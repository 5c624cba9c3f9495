/** What a worker of the pane is given and answers: one file of one agency. */
import type { Refusal } from "../../core/result";
import type { AgencyRow } from "../../exchange/province";
import type { UnreadFile } from "../../exchange/provinceSheets";

/** A file to be read. */
export interface AgencyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Today by the officer's calendar, Buddhist era, for checks of periods. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
}

/** The agency's row, or why the file was not read. */
export type AgencyAnswer = { readonly row: AgencyRow } | UnreadFile;

/** A file that was not read. */
export function unread(file: string, reason: Refusal): UnreadFile {
  return { file, reason };
}
