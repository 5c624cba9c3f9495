/** Our charts into an .xlsx file. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { quoteSheet, toA1, type Area } from "../area";
import type { Chart, Sheet } from "../sheet";

installChartSupport();

/** Adds the charts of a sheet: a series a column (or row) of the data, the first of which holds the categories. */
export function saveCharts(to: Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts) saveChart(to, sheet, chart);
}

function saveChart(to: Worksheet, sheet: Sheet, chart: Chart): void {
  const { data, place } = chart;
  const reference = (area: Area) => `${quoteSheet(sheet.name)}!${toA1(area, true)}`;
  const byColumns = chart.seriesBy === "Columns";
  const count = (byColumns ? data.columns : data.rows) - 1;
  const strip = (index: number): Area =>
    byColumns
      ? { row: data.row + 1, rows: data.rows - 1, column: data.column + index, columns: 1 }
      : { row: data.row + index, rows: 1, column: data.column + 1, columns: data.columns - 1 };
  const head = (index: number): Area =>
    byColumns
      ? { row: data.row, rows: 1, column: data.column + index, columns: 1 }
      : { row: data.row + index, rows: 1, column: data.column, columns: 1 };
  const series = Array.from({ length: count }, (_, index) => ({
    name: { formula: reference(head(index + 1)) },
    categories: reference(strip(0)),
    values: reference(strip(index + 1)),
  }));
  const line = chart.type === "Line" || chart.type === "LineMarkers";
  to.addChart(
    {
      type: line ? "line" : "bar",
      series,
      title: chart.title || null,
      showLegend: chart.legend,
      ...(!line && {
        barDir: chart.type === "BarClustered" ? ("bar" as const) : ("col" as const),
        gapWidth: 60,
      }),
      ...(line && { showMarker: chart.type === "LineMarkers", smooth: false }),
      categoryAxis: { orientation: chart.reversed ? "maxMin" : "minMax" },
      valueAxis: {
        majorGridlines: true,
        ...(chart.minimum !== undefined && { min: chart.minimum }),
        ...(chart.maximum !== undefined && { max: chart.maximum }),
        // Beside the last category, which stands at the bottom when the order is reversed.
        ...(chart.reversed && { crosses: "max" as const }),
      },
    },
    {
      tl: { col: place.column, row: place.row },
      br: { col: place.column + place.columns, row: place.row + place.rows },
    },
  );
}
