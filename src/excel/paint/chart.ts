import type { Area } from "../../cells/area";
import type { ChartPlan } from "../../sheets/plan";

const CHART_TYPES = { bar: "BarClustered", line: "LineMarkers" } as const;
/** Dark enough to be told from the paper in black and white, light enough for the values written on it. */
const FILL = "#A9C1CF";
/** The line over the years has nothing written on it. */
const LINE = "#5B7F95";
const MARK_COLOR = "#404040";
/** Points of the line at the target. */
const MARK_WEIGHT = 1.5;
/** Room between two bars, in percent of a bar. */
const GAP_WIDTH = 60;

/** Draws a native chart over its place. All members are of ExcelApi 1.9 or older. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { data, place, font, mark, valueFormat, markFormat } = plan;
  const rangeOf = ({ row, column, rows, columns }: Area) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const chart = sheet.charts.add(CHART_TYPES[plan.kind], rangeOf(data), "Columns");
  chart.title.text = plan.title;
  chart.legend.visible = false;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = plan.min;
  valueAxis.maximum = plan.max;
  // Bars are drawn from the bottom up.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  // Excel leaves out names when it thinks that they are many.
  categoryAxis.tickLabelSpacing = 1;
  if (font) {
    chart.format.font.name = font.name;
    chart.format.font.size = font.size;
    chart.title.format.font.name = font.name;
    chart.title.format.font.size = font.titleSize;
    chart.title.format.font.bold = true;
  }
  if (mark !== undefined) {
    // The one step of the axis ends at the target: its line across the chart stands there and nowhere else.
    valueAxis.majorUnit = mark - plan.min;
    valueAxis.majorGridlines.format.line.color = MARK_COLOR;
    valueAxis.majorGridlines.format.line.weight = MARK_WEIGHT;
  }
  if (markFormat) valueAxis.numberFormat = markFormat;
  // At the foot of the bars, where the line of the target never passes; over the years the axis names the values.
  if (valueFormat && plan.kind === "bar") {
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = valueFormat;
    chart.dataLabels.position = "InsideBase";
  }
  const series = chart.series.getItemAt(0);
  if (plan.kind === "bar") {
    series.format.fill.setSolidColor(FILL);
    series.gapWidth = GAP_WIDTH;
  } else series.format.line.color = LINE;
  chart.setPosition(
    rangeOf({ ...place, rows: 1, columns: 1 }),
    rangeOf({
      row: place.row + place.rows - 1,
      column: place.column + place.columns - 1,
      rows: 1,
      columns: 1,
    }),
  );
}
