import { readFiscalYear } from "../../ita/years";
import { rulesTexts } from "../../locale/rules";
import type { Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import type { SheetBuilder } from "../builder";
import { type SheetCells, placeOf } from "../../cells/values";
import { findLabel } from "../find";
import type { Cell } from "../plan";

const LABEL = "ปีงบประมาณ พ.ศ.";

/**
 * Appends the row that says for which fiscal year the sheet is. The year is a value and no link to the profile:
 * the rows below belong to that year's rules, whatever the profile says later.
 */
export function addSheetYear(sheet: SheetBuilder, fiscalYear: number, column = 0): void {
  const cells: Cell[] = Array.from({ length: sheet.columns }, () => null);
  cells[column] = LABEL;
  cells[column + 1] = fiscalYear;
  const area = sheet.rows([cells], { height: 26, style: { vertical: "Center", bold: true } });
  sheet.style({ ...area, column, columns: 1 }, { horizontal: "Right" });
  sheet.style(
    { ...area, column: column + 1, columns: 1 },
    { horizontal: "Left", indent: 1, numberFormat: "0" },
  );
}

/** The Buddhist year that the sheet says it is of; null when it says none. */
export function sheetYearOf(range: SheetCells): number | null {
  const at = findLabel(range, LABEL);
  return at && readFiscalYear(range.values[at.row]?.[at.column + 1]);
}

/** Why the sheet cannot be used with the profile's year; null when it is of that year. */
export function sheetYearProblem(range: SheetCells, fiscalYear: number): Refusal | null {
  const at = findLabel(range, LABEL);
  if (!at) {
    const place = { sheet: range.sheet, address: "1:3" };
    return { text: workbookTexts.labelMissing, params: { label: LABEL }, place };
  }
  const value = range.values[at.row]?.[at.column + 1] ?? "";
  if (readFiscalYear(value) === fiscalYear) return null;
  return {
    text: rulesTexts.otherYear,
    params: { found: String(value), year: fiscalYear },
    place: placeOf(range, at.row, at.column + 1),
  };
}
