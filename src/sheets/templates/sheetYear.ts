/**
 * The fiscal year that the figures of a data sheet belong to. It stands on the sheet as a value and no link to the
 * profile: what was typed under a year stays of that year, whatever the profile says later.
 */
import { type CellValue, type SheetCells, placeOf } from "../../cells/values";
import type { Place, Refusal } from "../../core/result";
import { figuresYearRefusal, readFiscalYear } from "../../ita/years";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import type { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { Cell } from "../plan";
import { INPUT } from "../theme";

const LABEL = "ปีงบประมาณ พ.ศ.";
/** Sheets made before they carried a year say it in the title at most: these rows are looked through. */
const TITLE_ROWS = 3;
const YEAR_IN_TITLE = /ปีงบประมาณ\s*พ\.ศ\.\s*([0-9๐-๙]{4})/;

/**
 * Puts label and year side by side into a row that is there; the year (Buddhist era) can be corrected by hand.
 * @param column of the label, counted from 0
 */
export function putSheetYear(
  sheet: SheetBuilder,
  row: number,
  fiscalYear: number,
  column: number,
): void {
  const cell = (at: number) => ({ row, column: at, rows: 1, columns: 1 });
  sheet.put(row, column, [[LABEL, fiscalYear]], { bold: true, vertical: "Center" });
  sheet.style(cell(column), { horizontal: "Right" });
  sheet.style(cell(column + 1), {
    ...INPUT,
    horizontal: "Center",
    numberFormat: "0",
    locked: false,
  });
}

/** Appends the row that says for which fiscal year (Buddhist era) the sheet is. */
export function addSheetYear(sheet: SheetBuilder, fiscalYear: number, column = 0): void {
  const row = sheet.row;
  const cells: Cell[] = Array.from({ length: sheet.columns }, () => null);
  sheet.rows([cells], { height: 26 });
  putSheetYear(sheet, row, fiscalYear, column);
}

/** What a sheet says of the year of its figures. */
export interface SheetYear {
  /** What stands there; null when the sheet says nothing of its own, as a link to the profile. */
  readonly found: CellValue | null;
  /** Where it stands or should stand; the sheet alone when there is no place for it. */
  readonly place: Place;
}

/** The year that a sheet gives its figures, of its own cell or, on sheets of an older form, of its title. */
export function sheetYearOf(cells: SheetCells): SheetYear {
  const label = findLabel(cells, LABEL);
  if (label) {
    const column = label.column + 1;
    const formula = cells.formulas?.[label.row]?.[column];
    const linked = typeof formula === "string" && formula.startsWith("=");
    const found = cells.values[label.row]?.[column] ?? "";
    return { found: linked ? null : found, place: placeOf(cells, label.row, column) };
  }
  for (let row = 0; row < Math.min(TITLE_ROWS, cells.values.length); row++) {
    for (const [column, value] of (cells.values[row] ?? []).entries()) {
      const year = typeof value === "string" && YEAR_IN_TITLE.exec(normalizeText(value))?.[1];
      if (year) return { found: year, place: placeOf(cells, row, column) };
    }
  }
  return { found: null, place: { sheet: cells.sheet } };
}

/** Why a sheet that must carry its year cannot be used under the profile's; null when it is of that year. */
export function sheetYearProblem(cells: SheetCells, fiscalYear: number): Refusal | null {
  const { found, place } = sheetYearOf(cells);
  if (found !== null) return figuresYearRefusal(found, fiscalYear, place);
  const top = { sheet: cells.sheet, address: "1:3" };
  return { text: workbookTexts.labelMissing, params: { label: LABEL }, place: top };
}

/** Whether a sheet speaks of another year than the profile; its year as a number where it does. */
export function otherYear({ found }: SheetYear, demanded: number): number | null {
  const year = found === null ? null : readFiscalYear(found);
  return year === null || year === demanded ? null : year;
}
