/**
 * Whether the pane opens together with this workbook. Excel does that where the workbook holds a setting of a fixed name
 * and the first ShowTaskpane action of the manifest has the pane id of the same name (Microsoft, "Automatically open a
 * task pane with a document"). The settings of the Excel API and of the common one are the same store
 * (OfficeDev/office-js-docs-reference issue 769), so that no second way of writing them is needed.
 */
import { ok, type Result } from "../../core/result";
import { KEPT, valueOf } from "../kept";
import { runExcel } from "../run";
import { changeSetting } from "../transaction";

/** Whether the pane opens with this workbook. */
export function opensWithWorkbook(): Promise<Result<boolean>> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEPT.openPane);
    setting.load("value");
    await context.sync();
    return ok(valueOf(setting) === true);
  });
}

/** Lets the pane open with this workbook, or not. */
export function openWithWorkbook(on: boolean): Promise<Result<null>> {
  return changeSetting(KEPT.openPane, () => on);
}

/** As `openWithWorkbook(true)`, unless the officer switched it off for this workbook. */
export function openWithWorkbookUnlessOff(): Promise<Result<null>> {
  return changeSetting(KEPT.openPane, (before) => before ?? true);
}
