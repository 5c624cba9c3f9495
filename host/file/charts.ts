/** Charts: those of a file are read as far as the host shows them; new ones are written whole. */
import {
  child,
  childrenOf,
  descendants,
  element,
  escapeXml,
  flag,
  number,
  parseXml,
  type XmlElement,
} from "../../src/files/xml";
import { asText, type Value } from "../../src/files/values";
import type { Chart, ChartSeries } from "../engine/sheet";
import {
  axisFormatText,
  fontText,
  gridlinesText,
  seriesColorText,
  titleFontText,
  valuesText,
} from "./chartLook";

const GROUPINGS: Readonly<Record<string, string>> = {
  stacked: "Stacked",
  percentStacked: "Stacked100",
};
const TYPES: Readonly<Record<string, string>> = {
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
};

function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["val"];
}

/** Excel.ChartType of a group of series; "Invalid" for the rarer kinds. */
function typeOf(group: XmlElement | undefined): string {
  const grouping = GROUPINGS[value(group, "grouping") ?? ""];
  if (group?.name === "barChart") {
    return (value(group, "barDir") === "bar" ? "Bar" : "Column") + (grouping ?? "Clustered");
  }
  if (group?.name === "lineChart") {
    const marked = flag(value(group, "marker"));
    return `Line${marked ? "Markers" : ""}${grouping ?? ""}`;
  }
  return TYPES[group?.name ?? ""] ?? "Invalid";
}

/** Letters of a title, whatever their fonts. */
function letters(title: XmlElement | undefined): string {
  if (!title) return "";
  const own = [...descendants(title, "t")].map(({ text }) => text).join("");
  return own || [...descendants(title, "v")].map(({ text }) => text).join("");
}

/** What a chart part says in our words, without its place and name. */
export function readChart(
  text: string,
): Pick<
  Chart,
  "type" | "references" | "series" | "title" | "legend" | "reversed" | "minimum" | "maximum"
> {
  const chart = child(parseXml(text), "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const held = plot ? [...descendants(plot, "f")] : [];
  const index = (source: XmlElement | undefined): number => {
    const [first] = source ? descendants(source, "f") : [];
    return first ? held.indexOf(first) : -1;
  };
  const series = groups.flatMap((group) =>
    childrenOf(group, "ser").flatMap((one): ChartSeries[] => {
      const values = index(child(one, "val") ?? child(one, "yVal"));
      const [name, categories] = [
        index(child(one, "tx")),
        index(child(one, "cat") ?? child(one, "xVal")),
      ];
      if (values < 0) return [];
      return [{ values, ...(name >= 0 && { name }), ...(categories >= 0 && { categories }) }];
    }),
  );
  const scaling = child(child(plot, "valAx"), "scaling");
  const [minimum, maximum] = [number(value(scaling, "min")), number(value(scaling, "max"))];
  return {
    type: typeOf(groups[0]),
    references: held.map(({ text: reference }) => reference),
    series,
    title: letters(child(chart, "title")),
    legend: child(chart, "legend") !== undefined,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    reversed: value(child(child(plot, "catAx"), "scaling"), "orientation") === "maxMin",
  };
}

/** A chart part that remembers the numbers that its cells hold now. */
export function withNumbers(text: string, valuesOf: ValuesOf): string {
  const plot = child(child(parseXml(text), "chart"), "plotArea");
  let changed = text;
  const held = plot ? [...descendants(plot, "numRef")].reverse() : [];
  for (const reference of held) {
    const cached = child(reference, "numCache");
    const values = valuesOf(child(reference, "f")?.text ?? "");
    if (!cached || values.length === 0) continue;
    const points = new Map(
      childrenOf(cached, "pt").map((point) => [
        Number(point.attributes["idx"]),
        Number(child(point, "v")?.text),
      ]),
    );
    const same = values.every(
      (now, i) => (typeof now === "number" ? now : undefined) === points.get(i),
    );
    if (same) continue;
    const old = text.slice(cached.start, cached.end);
    const prefix = /^<([\w-]+:)?/.exec(old)?.[1] ?? "";
    const format = child(cached, "formatCode")?.text ?? "General";
    const written = cacheText("num", values, format).replace(/(<\/?)c:/g, `$1${prefix}`);
    changed = changed.slice(0, cached.start) + written + changed.slice(cached.end);
  }
  return changed;
}

/** A chart part with its references to cells replaced in their order. */
export function withReferences(text: string, references: readonly string[]): string {
  const chart = child(parseXml(text), "chart");
  const plot = child(chart, "plotArea");
  const places = plot ? [...descendants(plot, "f")] : [];
  let changed = text;
  for (let i = places.length - 1; i >= 0; i--) {
    const [place, reference] = [places[i], references[i]];
    if (!place || reference === undefined || reference === place.text) continue;
    const old = text.slice(place.start, place.end);
    const now = old.replace(/>[\s\S]*<\//, () => `>${escapeXml(reference)}</`);
    changed = changed.slice(0, place.start) + now + changed.slice(place.end);
  }
  return changed;
}

/** Values that a chart part remembers for a reference. */
export type ValuesOf = (reference: string) => readonly Value[];

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Numbers by which the parts of a chart name its two axes. */
const AXES = '<c:axId val="1"/><c:axId val="2"/>';

function cacheText(kind: "num" | "str", values: readonly Value[], format = "General"): string {
  const points = values
    .map((held, i) => {
      if (held === null || (kind === "num" && typeof held !== "number")) return "";
      return `<c:pt idx="${i}"><c:v>${escapeXml(asText(held))}</c:v></c:pt>`;
    })
    .join("");
  const code = kind === "num" ? `<c:formatCode>${escapeXml(format)}</c:formatCode>` : "";
  return `<c:${kind}Cache>${code}<c:ptCount val="${values.length}"/>${points}</c:${kind}Cache>`;
}

function cache(kind: "num" | "str", reference: string, valuesOf: ValuesOf): string {
  const values = cacheText(kind, valuesOf(reference));
  return `<c:${kind}Ref><c:f>${escapeXml(reference)}</c:f>${values}</c:${kind}Ref>`;
}

function seriesText(chart: Chart, series: ChartSeries, place: number, valuesOf: ValuesOf): string {
  const reference = (index: number | undefined): string => chart.references[index ?? -1] ?? "";
  const line = chart.type.startsWith("Line");
  const { look = {} } = chart;
  const name =
    series.name === undefined
      ? ""
      : `<c:tx>${cache("str", reference(series.name), valuesOf)}</c:tx>`;
  const categories =
    series.categories === undefined
      ? ""
      : `<c:cat>${cache("str", reference(series.categories), valuesOf)}</c:cat>`;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${name}` +
    seriesColorText(look, line) +
    (line ? "" : '<c:invertIfNegative val="0"/>') +
    valuesText(look) +
    categories +
    `<c:val>${cache("num", reference(series.values), valuesOf)}</c:val>` +
    (line ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function axis(kind: "catAx" | "valAx", chart: Chart): string {
  const category = kind === "catAx";
  const [id, other] = category ? [1, 2] : [2, 1];
  const bars = chart.type.startsWith("Bar");
  const { minimum, maximum, reversed, look = {} } = chart;
  const scaling =
    `<c:scaling><c:orientation val="${category && reversed ? "maxMin" : "minMax"}"/>` +
    (category || maximum === undefined ? "" : `<c:max val="${maximum}"/>`) +
    (category || minimum === undefined ? "" : `<c:min val="${minimum}"/>`) +
    "</c:scaling>";
  // Beside the last category, which stands at the bottom when the order is reversed.
  const crosses = !category && reversed ? "max" : "autoZero";
  return (
    `<c:${kind}><c:axId val="${id}"/>${scaling}<c:delete val="0"/>` +
    `<c:axPos val="${category === bars ? "l" : "b"}"/>` +
    (category ? "" : gridlinesText(look)) +
    (category ? '<c:numFmt formatCode="General" sourceLinked="1"/>' : axisFormatText(look)) +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${other}"/><c:crosses val="${crosses}"/>` +
    (category
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
        (look.labelSpacing === undefined ? "" : `<c:tickLblSkip val="${look.labelSpacing}"/>`) +
        '<c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>' +
        (look.majorUnit === undefined ? "" : `<c:majorUnit val="${look.majorUnit}"/>`)) +
    `</c:${kind}>`
  );
}

/** A new chart as a part. */
export function chartText(chart: Chart, valuesOf: ValuesOf): string {
  const { look = {} } = chart;
  const line = chart.type.startsWith("Line");
  const series = chart.series.map((one, i) => seriesText(chart, one, i, valuesOf)).join("");
  const direction = chart.type.startsWith("Bar") ? "bar" : "col";
  const group = line
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
      `${chart.type === "LineMarkers" ? '<c:marker val="1"/>' : ""}${AXES}</c:lineChart>`
    : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
      `<c:gapWidth val="${look.gapWidth ?? 60}"/>${AXES}</c:barChart>`;
  const title =
    chart.title === ""
      ? '<c:autoTitleDeleted val="1"/>'
      : "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>" +
        titleFontText(look) +
        "<a:t>" +
        `${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
        '<c:autoTitleDeleted val="0"/>';
  const legend = chart.legend
    ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>'
    : "";
  const inner =
    `<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${group}` +
    `${axis("catAx", chart)}${axis("valAx", chart)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${fontText(look)}`;
  const spaces = { "xmlns:c": CHART, "xmlns:a": DRAWING };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("c:chartSpace", spaces, inner)}`;
}
