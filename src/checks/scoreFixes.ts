/** Scores that were written as something else than points, turned into points: value and number format. */
import { isPercentFormat } from "../ita/units";
import type { Figure } from "../tables/table";
import { toThaiDigits } from "../thai/digits";
import { formatNumber } from "../thai/number";
import type { CellFix } from "./rule";

/** Points as the data sheets show them. */
const POINTS_FORMAT = "0.00";

/**
 * The change that makes points (0–100) of a figure: fractions and percent times 100, points under a percent format
 * without it. A text stays a text in its digits, but on our own sheets, which compute with numbers.
 * @param own the figure stands on a data sheet of ours
 * @returns null where nobody knows which score was meant
 */
export function pointsFix(figure: Figure, own: boolean): CellFix | null {
  const { sheet, row, column, value, text, reading, format } = figure;
  const points = "points" in reading ? reading.points : null;
  if (points === null || typeof value === "boolean") return null;
  // A number in a cell of texts would become a text again.
  const formats = isPercentFormat(format) || (own && typeof value === "string");
  const after = typeof value === "number" || own ? points : pointsText(points, text);
  if (after === value && !formats) return null;
  return { sheet, row, column, before: value, after, ...(formats && { format: POINTS_FORMAT }) };
}

/** Points in the digits of the text that they replace. */
function pointsText(points: number, replaced: string): string {
  const plain = formatNumber(points, undefined, "arabic");
  return /[๐-๙]/.test(replaced) ? toThaiDigits(plain) : plain;
}
