import { ok, type Place, type Result } from "../../core/result";
import { officeErrorCode, runExcel } from "../run";
import { goTo } from "./goTo";
import { markCells, type Mark } from "./marks";

/**
 * Goes to a cell and marks it, the only one then, unless all marks are kept. That it cannot be marked, e.g. on a
 * protected sheet, keeps nobody from going there.
 * @returns what was selected before; null where Excel does not tell, as with several areas
 */
export async function visit(mark: Mark, keepMarks: boolean): Promise<Result<Place | null>> {
  const from = await selection();
  if (!from.ok) return from;
  const gone = await goTo(mark.place);
  if (!gone.ok) return gone;
  if (!keepMarks) await markCells([mark]);
  return from;
}

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
