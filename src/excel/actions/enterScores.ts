import { ok, refuse, type Place, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { runExcel } from "../run";

/** A score (0–100) for its cell; null empties the cell. */
export interface EnteredScore {
  readonly place: Required<Place>;
  readonly value: number | null;
}

/**
 * Writes scores into their cells as if an officer typed them there: numbers only, in one round trip. Refused before
 * anything is written when a sheet is gone or protected with its cells locked.
 */
export function enterScores(scores: readonly EnteredScore[]): Promise<Result<null>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [...new Set(scores.map(({ place }) => place.sheet))].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { name, sheet };
    });
    await context.sync();
    const gone = sheets.find(({ sheet }) => sheet.isNullObject);
    if (gone) return refuse(workbookTexts.sheetGone, {}, { sheet: gone.name });
    for (const { place, value } of scores) {
      worksheets.getItem(place.sheet).getRange(place.address).values = [[value ?? ""]];
    }
    await context.sync();
    return ok(null);
  });
}
