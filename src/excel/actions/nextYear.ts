import { ok, type Refusal, type Result } from "../../core/result";
import { startNextYear, type NextYear } from "../../exchange/nextYear";
import { readWorkbookFile } from "../../exchange/workbookOnFile";
import { becomeKind } from "../../files/workbookKind";
import { nextYearTexts } from "../../locale/nextYear";
import { openAsNewWorkbook, savedWorkbook } from "../workbookFile";

/** What the next year's workbook was begun with. */
export type StartedYear = Omit<NextYear, "bytes"> & { readonly notes: readonly Refusal[] };

/**
 * Opens the workbook of the next fiscal year beside this one, which stays as it is: whole, or refused with the cell that is
 * in the way.
 * @param measures rows of the measures sheet (0-based) whose measures go along; left out: all
 */
export async function openNextYear(measures?: readonly number[]): Promise<Result<StartedYear>> {
  const saved = await savedWorkbook();
  if (!saved.ok) return saved;
  const read = readWorkbookFile(saved.value, "");
  if (!read.ok) return read;
  const losesMacros = becomeKind(read.value.file, "plain");
  const next = startNextYear(read.value, ({ place }) => measures?.includes(place.row) ?? true);
  if (!next.ok) return next;
  const { bytes, ...started } = next.value;
  const macrosNote = losesMacros ? [{ text: nextYearTexts.macrosLeft }] : [];
  const opened = await openAsNewWorkbook(bytes);
  return opened.ok ? ok({ ...started, notes: [...macrosNote, ...started.notes] }) : opened;
}
