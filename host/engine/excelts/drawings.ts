/** Charts and pictures between our workbook and an .xlsx file. Kinds of charts that came with Excel 2016 are not read. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport, type Chart as FileChart } from "@cj-tech-master/excelts/chart";
import type { Chart, ChartSeries, Corner, Drawn, Sheet } from "../sheet";
import { PIXELS_PER_POINT } from "./common";

installChartSupport();

/** Charts of opened files as the library read them; they go back into a file with all that our words leave out. */
const originals = new WeakMap<Chart, FileChart>();

/** The file's unit of length: 12,700 to the point. */
const EMU = 12_700;

type Anchor = FileChart["model"]["range"]["tl"];
/** The part of the file's anchors that charts and pictures share. */
interface FileRange {
  readonly tl: Anchor;
  readonly br?: Anchor | undefined;
  readonly pos?: { readonly x: number; readonly y: number } | undefined;
}

function toCorner({ nativeRow, nativeCol, nativeRowOff, nativeColOff }: Anchor): Corner {
  return { row: nativeRow, column: nativeCol, x: nativeColOff / EMU, y: nativeRowOff / EMU };
}

function toAnchor({ row, column, x, y }: Corner): Anchor & { row: number; col: number } {
  const offsets = { nativeColOff: Math.round(x * EMU), nativeRowOff: Math.round(y * EMU) };
  return { nativeRow: row, nativeCol: column, ...offsets, row, col: column };
}

/** @param unit The file's units of `pos` and `size` to the point: EMU for charts, pixels for pictures. */
function place(range: FileRange, width: number, height: number, unit: number): Omit<Drawn, "id"> {
  const { tl, br, pos } = range;
  return {
    name: "",
    from: pos ? { row: 0, column: 0, x: pos.x / unit, y: pos.y / unit } : toCorner(tl),
    to: br ? toCorner(br) : { width: width / unit, height: height / unit },
  };
}

/** A reference as the parsed chart holds it, with the values that the file remembers for it. */
interface Held {
  formula: string;
  cache?: unknown;
}

/** Every reference in a parsed chart, always in the same order. */
function heldIn(model: unknown): Held[] {
  if (typeof model !== "object" || model === null) return [];
  if ("formula" in model && typeof model.formula === "string") return [model as Held];
  return Object.values(model).flatMap(heldIn);
}

const GROUPINGS: Readonly<Record<string, string>> = {
  stacked: "Stacked",
  percentStacked: "Stacked100",
};
const TYPES: Readonly<Record<string, string>> = {
  pie: "Pie",
  doughnut: "Doughnut",
  area: "Area",
  scatter: "XYScatter",
  radar: "Radar",
  bubble: "Bubble",
};

/** Excel.ChartType of a chart; "Invalid" for the rarer kinds. */
function typeOf({ chartTypes: [group] }: FileChart): string {
  if (group?.type === "bar") {
    const kind = group.barDir === "bar" ? "Bar" : "Column";
    return kind + (GROUPINGS[group.grouping ?? ""] ?? "Clustered");
  }
  if (group?.type === "line") {
    return `Line${group.marker ? "Markers" : ""}${GROUPINGS[group.grouping ?? ""] ?? ""}`;
  }
  return TYPES[group?.type ?? ""] ?? "Invalid";
}

function openChart(original: FileChart, id: string, name: string): Chart {
  const held = heldIn(original.chartModel);
  const index = (source: unknown): number => held.indexOf(heldIn(source)[0] as Held);
  const series = original.chartTypes.flatMap((group) =>
    group.series.flatMap((one): ChartSeries[] => {
      const { tx, cat, val } = one as { tx?: unknown; cat?: unknown; val?: unknown };
      const [title, categories, values] = [tx, cat, val].map(index) as [number, number, number];
      if (values < 0) return [];
      return [
        { values, ...(title >= 0 && { name: title }), ...(categories >= 0 && { categories }) },
      ];
    }),
  );
  const { min, max } = original.valueAxis?.scaling ?? {};
  const { range } = original.model;
  const chart: Chart = {
    id,
    ...place(range, range.ext?.cx ?? 0, range.ext?.cy ?? 0, EMU),
    name,
    type: typeOf(original),
    references: held.map(({ formula }) => formula),
    series,
    title: original.title ?? "",
    legend: original.legend !== undefined,
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    reversed: original.categoryAxis?.scaling?.orientation === "maxMin",
    opened: true,
  };
  originals.set(chart, original);
  return chart;
}

/** Reads the charts and pictures of a sheet. */
export function openDrawings(from: Worksheet, sheet: Sheet): void {
  for (const chart of from.getCharts()) {
    if (chart.isChartEx) continue;
    const number = sheet.charts.length + 1;
    sheet.charts.push(openChart(chart, `${sheet.id}-chart-${number}`, `Chart ${number}`));
  }
  for (const image of from.getImages()) {
    const { range, imageId } = image;
    const media = from.workbook.getImage(imageId ?? "");
    if (!range || !media?.buffer) continue;
    const number = sheet.pictures.length + 1;
    sheet.pictures.push({
      id: `${sheet.id}-picture-${number}`,
      ...place(range, range.ext?.width ?? 0, range.ext?.height ?? 0, PIXELS_PER_POINT),
      name: `Picture ${number}`,
      extension: media.extension,
      bytes: new Uint8Array(media.buffer),
    });
  }
}

/** Writes the charts and pictures of a sheet; the cells that the charts show must be written already. */
export function saveDrawings(to: Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts) {
    const original = originals.get(chart);
    if (original) saveOpened(to, chart, original);
    else saveChart(to, chart);
  }
  for (const { extension, bytes, from, to: end } of sheet.pictures) {
    const image = { extension: extension as "png", buffer: bytes as Buffer };
    const tl = toAnchor(from);
    to.addImage(
      to.workbook.addImage(image),
      "row" in end
        ? { tl, br: toAnchor(end), editAs: "oneCell" }
        : {
            tl,
            ext: { width: end.width * PIXELS_PER_POINT, height: end.height * PIXELS_PER_POINT },
          },
    );
  }
}

function rangeOf({ from, to }: Drawn): Parameters<Worksheet["addChart"]>[1] {
  const tl = toAnchor(from);
  if ("row" in to) return { tl, br: toAnchor(to) };
  return { tl, ext: { cx: Math.round(to.width * EMU), cy: Math.round(to.height * EMU) } };
}

/** The values a file remembers are left out, so that the copy remembers those of the cells as they are now. */
function saveOpened(to: Worksheet, chart: Chart, original: FileChart): void {
  heldIn(original.chartModel).forEach((held, index) => {
    held.formula = chart.references[index] ?? held.formula;
    delete held.cache;
  });
  original.copyTo(to, rangeOf(chart));
}

function saveChart(to: Worksheet, chart: Chart): void {
  const reference = (index: number | undefined): string => chart.references[index ?? -1] ?? "";
  const series = chart.series.map(({ name, categories, values }) => ({
    name: { formula: reference(name) },
    categories: reference(categories),
    values: reference(values),
  }));
  const line = chart.type.startsWith("Line");
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
    rangeOf(chart),
  );
}
