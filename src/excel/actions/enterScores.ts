import { parseAddress } from "../../cells/a1";
import type { CellValue } from "../../cells/values";
import { ok, refuse, type Place, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { CellChange } from "../edit/cellChange";
import type { WantedSheet } from "../edit/sheetEdit";
import { runExcel } from "../run";
import { transact } from "../transaction";

/** A score (0–100) for its cell; null empties the cell. */
export interface EnteredScore {
  readonly place: Required<Place>;
  readonly value: number | null;
}

/**
 * Writes scores into their cells as if an officer typed them there: numbers only, all or none. Refused before anything
 * is written when a sheet is gone or protected.
 */
export function enterScores(scores: readonly EnteredScore[]): Promise<Result<null>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { place } of scores) {
      if (sheets.has(place.sheet)) continue;
      const sheet = worksheets.getItemOrNullObject(place.sheet);
      sheet.load("name");
      sheets.set(place.sheet, sheet);
    }
    await context.sync();
    for (const [name, sheet] of sheets) {
      if (sheet.isNullObject) return refuse(workbookTexts.sheetGone, {}, { sheet: name });
    }
    const loaded = scores.map(({ place, value }) => {
      const cell = worksheets.getItem(place.sheet).getRange(place.address);
      cell.load("formulas");
      return { place, value, cell };
    });
    await context.sync();
    const wanted = Array.from(sheets.keys(), (sheet): WantedSheet => {
      const own = loaded.filter(({ place }) => place.sheet === sheet);
      const cells = own.flatMap(({ place, value, cell }) => {
        const area = parseAddress(place.address);
        if (!area) return [];
        const before = (cell.formulas as CellValue[][])[0]?.[0] ?? "";
        return [{ row: area.row, column: area.column, before, after: value ?? "" }];
      });
      return { sheet, cells, dropRows: [] };
    });
    // Written as formulas, so that a formula under a score is told from the number that it shows.
    const options = { keepForUndo: false, formulas: true };
    const written = await transact(new CellChange(context, wanted, options));
    return written.ok ? ok(null) : written;
  });
}
