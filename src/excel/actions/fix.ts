import { groupBy } from "../../checks/group";
import { mergeFixes } from "../../checks/fixes";
import type { Fix } from "../../checks/rule";
import type { Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { CellChange } from "../edit/cellChange";
import type { WantedSheet } from "../edit/sheetEdit";
import { runExcel } from "../run";
import { transact } from "../transaction";
import type { CleanupCounts } from "./cleanup";

/**
 * Makes the changes of all fixes, or none: cells that are not any more what was checked refuse them
 * all by name. As every clean-up it can be undone until the next one (`undoCleanup`).
 */
export function applyFixes(fixes: readonly Fix[]): Promise<Result<CleanupCounts>> {
  const sheets = groupBy(mergeFixes(fixes), ({ sheet }) => sheet);
  const wanted = Array.from(sheets, ([sheet, cells]): WantedSheet => ({
    sheet,
    cells,
    dropRows: [],
  }));
  const options = { keepForUndo: true, changed: workbookTexts.typedMeanwhile };
  return runExcel((context) => transact(new CellChange(context, wanted, options)));
}
