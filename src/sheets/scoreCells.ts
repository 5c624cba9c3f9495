import { type SheetCells, placeOf } from "../cells/values";
import type { Place, Refusal } from "../core/result";
import { readScores, type ScoreReading } from "../ita/units";
import { unitTexts } from "../locale/units";
import { workbookTexts } from "../locale/workbook";
import { formatNumber } from "../thai/number";

/** A cell among those read, its row and column counted within them; null where the sheet has no such cell. */
export type ScorePosition = { readonly row: number; readonly column: number } | null;

/**
 * Scores (0–100) of cells that belong together, such as a column; null for a blank. They are judged together, since a
 * fraction of 1 is known by the others. Whatever is no score is a problem with its cell, and null too.
 * @param heading what stands over them
 */
export function readScoreCells(
  cells: SheetCells,
  positions: readonly ScorePosition[],
  heading: string,
  problems: Refusal[],
): readonly (number | null)[] {
  const { readings, fractions } = readScores(
    positions.map((position) => ({
      value: position ? (cells.values[position.row]?.[position.column] ?? "") : "",
      format: position ? cells.numberFormats?.[position.row]?.[position.column] : undefined,
      heading,
    })),
  );
  const places = positions.map((position) =>
    position ? placeOf(cells, position.row, position.column) : { sheet: cells.sheet },
  );
  const small = readings.flatMap((reading, index) =>
    reading.kind === "fraction" ? [{ ...reading, place: places[index] }] : [],
  );
  const [first] = small;
  if (fractions === "all" && first) {
    const addresses = small.map(({ place }) => place?.address ?? "");
    const address = Array.from(new Set([addresses[0], addresses.at(-1)])).join(":");
    const place = { sheet: cells.sheet, address };
    problems.push({ text: unitTexts.allFractionsAt, params: fractionParams(first), place });
  }
  return readings.map((reading, index) => {
    if (reading.kind === "points") return reading.points;
    const place = places[index];
    const problem =
      place && !(reading.kind === "fraction" && fractions === "all") && problemOf(reading, place);
    if (problem) problems.push(problem);
    return null;
  });
}

function fractionParams({ found, points }: { found: number; points: number }) {
  return { found, points: formatNumber(points, 2, "arabic") };
}

/** Why a reading is no score; null for a blank. */
function problemOf(reading: ScoreReading, place: Place): Refusal | null {
  switch (reading.kind) {
    case "fraction":
      return { text: unitTexts.oneFractionAt, params: fractionParams(reading), place };
    case "out-of-range":
      return { text: workbookTexts.scoreOutOfRange, params: { found: reading.found }, place };
    case "error-value":
      return { text: workbookTexts.cellError, params: { found: reading.found }, place };
    case "not-number":
      return { text: workbookTexts.scoreNotNumber, params: { found: reading.found }, place };
    case "blank":
    case "points":
      return null;
  }
}
