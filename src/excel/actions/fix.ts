import { mergeFixes } from "../../checks/fixes";
import type { Fix } from "../../checks/rule";
import type { Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { applyCleanup, type CleanupCounts } from "./cleanup";

/**
 * Makes the changes of all fixes, or none: cells that are not any more what was checked refuse them
 * all by name. As every clean-up it can be undone until the next one (`undoCleanup`).
 */
export function applyFixes(fixes: readonly Fix[]): Promise<Result<CleanupCounts>> {
  return applyCleanup(
    mergeFixes(fixes).map(({ sheet, row, column, before, after }) => ({
      id: `${sheet}!${row}:${column}`,
      sheet,
      kinds: [],
      sure: true,
      edits: [{ row, column, before, after }],
      dropRows: [],
      dropped: "",
    })),
    [],
    workbookTexts.typedMeanwhile,
  );
}
