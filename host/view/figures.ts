/** Charts and pictures over the cells. Bars and lines are drawn; charts of other kinds only say what they are. */
import { asText } from "../../src/files/values";
import type { ValuesOf } from "../file/charts";
import type { Chart, Corner, Drawn, Picture } from "../engine/sheet";
import type { ViewedSheet } from "./workbook";
import { PX_PER_POINT, type Axis } from "./axis";
import { el } from "./dom";
import { HEADER_SIZE } from "./drawing";

/** The charts and pictures of a sheet, each at its place on the grid's canvas. */
export function drawFigures(
  sheet: ViewedSheet,
  rows: Axis,
  columns: Axis,
  valuesOf: ValuesOf,
): HTMLElement[] {
  const at = ({ row, column, x, y }: Corner) => ({
    left: columns.start(column) + x * PX_PER_POINT + HEADER_SIZE.width,
    top: rows.start(row) + y * PX_PER_POINT + HEADER_SIZE.height,
  });
  const put = ({ from, to }: Drawn, draw: (size: Size) => HTMLElement): HTMLElement => {
    const { left, top } = at(from);
    const end =
      "row" in to
        ? at(to)
        : { left: left + to.width * PX_PER_POINT, top: top + to.height * PX_PER_POINT };
    const size = { width: end.left - left, height: end.top - top };
    const element = draw(size);
    element.style.cssText = `left:${left}px;top:${top}px;width:${size.width}px;height:${size.height}px`;
    return element;
  };
  return [
    ...sheet.charts.map((chart) => put(chart, (size) => drawChart(chart, size, valuesOf))),
    ...sheet.pictures.map((picture) =>
      put(picture, () => el("img", { class: "figure", alt: picture.name, src: sourceOf(picture) })),
    ),
  ];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const sources = new WeakMap<Picture, string>();

/** The picture as an address that an image element takes. */
function sourceOf(picture: Picture): string {
  let source = sources.get(picture);
  if (source === undefined) {
    const letters = Array.from(picture.bytes, (byte) => String.fromCharCode(byte)).join("");
    source = `data:image/${picture.extension};base64,${btoa(letters)}`;
    sources.set(picture, source);
  }
  return source;
}

const TITLE_HEIGHT = 26;
const COLOURS = ["#0b6a6b", "#c26a2b", "#7a7a7a", "#d1a72e", "#3c6fb6", "#5d8f4a"];

function drawChart(chart: Chart, { width, height }: Size, valuesOf: ValuesOf): HTMLElement {
  const drawable = /^(Bar|Column)Clustered$|^Line(Markers)?$/.test(chart.type);
  const plot = drawable
    ? drawPlot(chart, { width, height: height - TITLE_HEIGHT }, valuesOf)
    : el("p", {}, chart.type);
  return el(
    "figure",
    { class: "figure", "aria-label": chart.title || chart.name },
    el("figcaption", {}, chart.title || chart.name),
    plot,
  );
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Bars or lines with their axes. `along` is the direction of the categories, `up` that of the values. */
function drawPlot(chart: Chart, { width, height }: Size, valuesOf: ValuesOf): Element {
  const read = (index: number | undefined) => valuesOf(chart.references[index ?? -1] ?? "");
  const series = chart.series.map(({ values }) => read(values).map(Number));
  const categories = read(chart.series[0]?.categories).map(asText);
  const least = chart.minimum ?? Math.min(0, ...series.flat());
  const most = chart.maximum ?? Math.max(1, ...series.flat());
  const lying = chart.type.startsWith("Bar");
  const [side, foot] = lying ? [Math.round(width * 0.35), 20] : [40, 22];
  const [right, bottom] = [width - 14, height - foot];
  const step = (lying ? bottom : right - side) / Math.max(1, categories.length);
  const along = (index: number): number => {
    // Categories of lying bars begin at the bottom.
    const place = chart.reversed !== lying ? categories.length - 1 - index : index;
    return (lying ? 0 : side) + (place + 0.5) * step;
  };
  const up = (value: number): number => {
    const share = (Math.min(Math.max(value, least), most) - least) / (most - least);
    return lying ? side + share * (right - side) : bottom - share * (bottom - 8);
  };
  const root = svg("svg", { width, height, "aria-hidden": "true" });
  for (let tick = 0; tick <= 4; tick++) {
    const value = least + ((most - least) * tick) / 4;
    const at = up(value);
    const label = String(Math.round(value * 100) / 100);
    root.append(
      ...(lying
        ? [
            svg("line", { x1: at, x2: at, y1: 0, y2: bottom }),
            svg("text", { x: at, y: height - 6, "text-anchor": "middle" }, label),
          ]
        : [
            svg("line", { x1: side, x2: right, y1: at, y2: at }),
            svg("text", { x: side - 6, y: at + 4, "text-anchor": "end" }, label),
          ]),
    );
  }
  categories.forEach((category, index) => {
    const at = along(index);
    const place = lying
      ? { x: side - 6, y: at + 4, "text-anchor": "end" }
      : { x: at, y: height - 6, "text-anchor": "middle" };
    root.append(svg("text", place, category));
  });
  series.forEach((values, number) => {
    const colour = COLOURS[number % COLOURS.length] ?? "";
    if (chart.type.startsWith("Line")) {
      const points = values.map((value, index) => `${along(index)},${up(value)}`).join(" ");
      root.append(svg("polyline", { points, fill: "none", stroke: colour, "stroke-width": 2 }));
    }
    values.forEach((value, index) => {
      if (chart.type === "LineMarkers")
        root.append(svg("circle", { cx: along(index), cy: up(value), r: 4, fill: colour }));
      if (chart.type.startsWith("Line")) return;
      const thick = (step * 0.62) / series.length;
      const start = along(index) - step * 0.31 + number * thick;
      const [from, to] = [up(least), up(value)];
      const bar = lying
        ? { x: from, y: start, width: to - from, height: thick }
        : { x: start, y: to, width: thick, height: from - to };
      root.append(svg("rect", { ...bar, fill: colour }));
    });
  });
  return root;
}
