import type { SheetCells } from "../../cells/values";
import { ok, type Result } from "../../core/result";
import { readWorkbookFile } from "../../exchange/workbookOnFile";

/** Cells of every sheet of a file, for an import. Refused where it is no workbook to be read. */
export function readImportFile(bytes: Uint8Array, name: string): Result<readonly SheetCells[]> {
  const read = readWorkbookFile(bytes, name);
  return read.ok ? ok(read.value.cells) : read;
}
