import { ok, refuse, type Place, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { runExcel } from "../run";

/** Shows a sheet and selects a cell or range of it. */
export function goTo(place: Place): Promise<Result<null>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return refuse(workbookTexts.sheetGone, {}, place);
    sheet.activate();
    sheet.getRange(place.address ?? "A1").select();
    await context.sync();
    return ok(null);
  });
}
