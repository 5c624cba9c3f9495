import type { FindingKey } from "../checks/compare";
import type { Fix } from "../checks/rule";
import type { Place, Result } from "../locale/result";
import { checkWorkbook, type CheckOutcome } from "./check";
import { undoCleanup, type CleanupCounts } from "./cleanup";
import { applyFixes } from "./fix";
import { goTo } from "./goTo";
import { ignoreFindings, restoreFindings } from "./ignore";
import { clearMarks, markCells, type Mark } from "./marks";
import { visit } from "./visit";

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
