import { ok, type Result } from "../../core/result";
import type { WorkbookState } from "../../sheets/state";
import { readSnapshot } from "./read";
import { runExcel } from "../run";

/** Reads all data sheets for the pane; waits while a cell is being edited. */
export function readWorkbook(): Promise<Result<WorkbookState>> {
  return runExcel(
    async (context) => {
      const read = await readSnapshot(context);
      return read.ok ? ok(read.value.state) : read;
    },
    { delayForCellEdit: true },
  );
}
