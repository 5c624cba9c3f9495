import type { Area } from "../../../cells/area";
import type { SheetBuilder } from "../../builder";
import type { Cell, ChartPlan } from "../../plan";
import type { ReportOptions } from "../../reportOptions";
import { COLORS, REPORT_FONT, scoreFormat, wholeFormat } from "../../theme";

/** Columns right of the printed page that hold what charts are drawn from: a gap, the names and the values. */
export const CHART_DATA_WIDTHS = [24, 170, 60];

/** What a chart shows. */
export interface ChartData {
  readonly kind: ChartPlan["kind"];
  readonly title: string;
  /** Name and value (0–100) of each bar or point. */
  readonly values: readonly (readonly [string, number])[];
  /** The value at which the line across the chart stands. */
  readonly mark: number;
}

/**
 * A chart over a place on the sheet, drawn from cells beside the page, whose columns need not be those of any table.
 * The axis begins at 0 and holds the whole scale, so that no difference looks larger than it is; each value is written
 * at the foot of its bar, where nothing crosses it; a point over the years has its value in its name.
 */
export function planChart(
  sheet: SheetBuilder,
  { kind, title, values, mark }: ChartData,
  place: Area,
  { digits, tableSize }: ReportOptions,
): ChartPlan {
  const column = sheet.columns + 1;
  const cells: Cell[][] = [["ข้อมูลของแผนภูมิ (ไม่พิมพ์)", "คะแนน"], ...values.map((one) => [...one])];
  const data = sheet.put(place.row, column, cells, { color: COLORS.noteText, size: 12 });
  const valueFormat = scoreFormat(digits);
  sheet.style({ ...data, column: column + 1, columns: 1 }, { numberFormat: valueFormat });
  return {
    kind,
    title,
    data,
    place,
    min: 0,
    max: 100,
    mark,
    valueFormat,
    markFormat: wholeFormat(digits),
    font: { name: REPORT_FONT, size: tableSize, titleSize: 16 },
  };
}
