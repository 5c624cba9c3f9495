import type { FindingKey } from "../checks/compare";
import type { Fix } from "../checks/rule";
import type { Place, Result } from "../core/result";
import { checkWorkbook, type CheckOutcome } from "./actions/check";
import { undoCleanup, type CleanupCounts } from "./actions/cleanup";
import { applyFixes } from "./actions/fix";
import { goTo } from "./actions/goTo";
import { ignoreFindings, restoreFindings } from "./actions/ignore";
import { clearMarks, markCells, type Mark } from "./actions/marks";
import { visit } from "./actions/visit";

/** What the "check" tab asks of the workbook; tests give a fake. */
export interface CheckPort {
  check(): Promise<Result<CheckOutcome>>;
  fix(fixes: readonly Fix[]): Promise<Result<CleanupCounts>>;
  undo(): Promise<Result<CleanupCounts>>;
  ignore(keys: readonly FindingKey[], reason: string): Promise<Result<null>>;
  restore(keys: readonly FindingKey[]): Promise<Result<null>>;
  mark(
    marks: readonly Mark[],
  ): Promise<Result<{ readonly marked: number; readonly skipped: number }>>;
  unmark(): Promise<Result<{ readonly cleared: number }>>;
  /** Goes to a finding's cell and, unless all are marked, marks it; the answer is where the selection was. */
  visit(mark: Mark, keepMarks: boolean): Promise<Result<Place>>;
  goTo(place: Place): Promise<Result<null>>;
}

export const checkPort: CheckPort = {
  check: () => checkWorkbook(),
  fix: applyFixes,
  undo: undoCleanup,
  ignore: ignoreFindings,
  restore: restoreFindings,
  mark: markCells,
  unmark: clearMarks,
  visit,
  goTo,
};
