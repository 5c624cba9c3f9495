import type { Area } from "../../../cells/area";
import type { SheetBuilder } from "../../builder";
import type { Cell, ChartPlan } from "../../plan";
import type { ReportOptions } from "../../reportOptions";
import { COLORS, REPORT_FONT, scoreFormat, wholeFormat } from "../../theme";

/** Columns right of the printed page that hold what charts are drawn from: a gap, the names and the values. */
export const CHART_DATA_WIDTHS = [24, 170, 60];

/** Points of the titles: a line stands beside its table and has less room. */
const TITLE_SIZES = { bar: 16, line: 14 } as const;
/** Points of the whole scale. */
const SCALE = 100;

/** What a chart shows. */
export interface ChartData {
  readonly kind: ChartPlan["kind"];
  readonly title: string;
  /** Name and value (0–100) of each bar or point. */
  readonly values: readonly (readonly [string, number])[];
  /** The value at which the line across the chart stands. */
  readonly mark: number;
}

/** Where the axis of a line may begin: at the first of these that leaves all its points and the mark above. */
const LINE_STARTS = [70, 50];

/**
 * Where the value axis of a chart begins. Bars are as long as their values: from 0. A line shows how values change,
 * which the whole scale would flatten; its axis begins higher and the title has to say so.
 */
export function axisStart({ kind, values, mark }: Omit<ChartData, "title">): number {
  const lowest = Math.min(mark, ...values.map(([, value]) => value));
  // The axis has one step, which ends at the mark; the next must not end inside of the scale.
  const starts = LINE_STARTS.filter((start) => 2 * mark - start >= SCALE);
  return (kind === "line" && starts.find((start) => start < lowest)) || 0;
}

/**
 * A chart over a place on the sheet, drawn from cells beside the page, whose columns need not be those of any table.
 * Each value is written at the foot of its bar, where nothing crosses it; a point over the years has its value in its
 * name.
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
    min: axisStart({ kind, values, mark }),
    max: SCALE,
    mark,
    valueFormat,
    markFormat: wholeFormat(digits),
    font: { name: REPORT_FONT, size: tableSize, titleSize: TITLE_SIZES[kind] },
  };
}
