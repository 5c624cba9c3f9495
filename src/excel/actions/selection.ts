import { ok, type Place, type Result } from "../../core/result";
import { officeErrorCode, runExcel } from "../run";

/** What is selected now; null where Excel does not tell, as with several areas. */
export function selection(): Promise<Result<Place | null>> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,worksheet/name");
    try {
      await context.sync();
    } catch (error) {
      // Several areas, a chart or a picture: there is no place to come back to, and that is no reason to stay.
      if (officeErrorCode(error) === null) throw error;
      return ok(null);
    }
    const { address, worksheet } = range;
    return ok({ sheet: worksheet.name, address: address.slice(address.lastIndexOf("!") + 1) });
  });
}
