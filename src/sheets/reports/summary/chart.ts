import type { Area } from "../../../cells/area";
import type { SheetBuilder } from "../../builder";
import { ROW } from "./look";

export const CHART_ROWS = 9;

/** Empty rows that a chart covers over the whole width, below one that keeps its frame off the edge of a page. */
export function addChartRoom(sheet: SheetBuilder): Area {
  sheet.gap(ROW);
  const row = sheet.row;
  for (let index = 0; index < CHART_ROWS; index++) sheet.gap(ROW);
  sheet.gap(ROW / 2);
  return { row, rows: CHART_ROWS, column: 0, columns: sheet.columns };
}

/** Axis limits in whole tens around the scores, so that differences can be seen; the axis does not begin at zero. */
export function limitsOf(scores: readonly number[]): { min: number; max: number } {
  const least = Math.min(...scores);
  return { min: Math.max(0, Math.floor((least - 5) / 10) * 10), max: 100 };
}
