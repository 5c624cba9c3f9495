import type { Place, Refusal } from "../core/result";
import { workbookTexts } from "../locale/workbook";
import { parseNumber } from "../thai/number";
import { isErrorValue, type CellValue } from "../cells/values";

/**
 * A score (0–100) of a cell, also typed in Thai digits; null for a blank. Anything else is reported and null too.
 */
export function readScoreCell(value: CellValue, place: Place, problems: Refusal[]): number | null {
  if (typeof value === "string" && value.trim() === "") return null;
  const report = (text: Refusal["text"], found: string | number) => {
    problems.push({ text, params: { found }, place });
    return null;
  };
  if (isErrorValue(value)) return report(workbookTexts.cellError, String(value));
  const score = typeof value === "number" ? value : parseNumber(String(value));
  if (score === null) return report(workbookTexts.scoreNotNumber, String(value));
  if (score < 0 || score > 100) return report(workbookTexts.scoreOutOfRange, score);
  return score;
}
