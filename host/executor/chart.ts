/** Chart, its collection, title, legend and axes: what the add-in draws with, and no more. */

import { areaAddress, quoteSheet } from "../../src/cells/a1";
import { type Area, span } from "../../src/cells/area";
import type { Chart, ChartLook, Picture, Sheet } from "../engine/sheet";
import { rangeArgument } from "./address";
import { ExcelError } from "./errors";
import {
  areaOf,
  node,
  enumValue,
  text,
  truth,
  within,
  type ObjectClass,
  type Property,
  type RangeRef,
} from "./model";

/** Kinds that the host can make. */
const TYPES = ["BarClustered", "LineMarkers"] as const;
/** Rows and columns that a new chart covers until it is placed. */
const NEW_SIZE = { rows: 15, columns: 8 };

interface ChartRef {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** What is set on a chart that was made here; charts that came with a file are kept as they are. */
function settable<K extends keyof Chart>(
  key: K,
  read: (value: unknown) => Chart[K],
): Property<ChartRef> {
  return {
    get: ({ chart }) => chart[key],
    set: ({ chart }, value) => void (own(chart)[key] = read(value)),
  };
}

const limit = (value: unknown): number => within(value, -Number.MAX_VALUE, Number.MAX_VALUE);

/** What is said of how a chart made here is drawn. */
function lookOf({ chart }: ChartRef): ChartLook {
  own(chart).look ??= {};
  return chart.look ?? {};
}

/** A property of a part of the look. */
function drawn<T extends object>(
  part: (look: ChartLook) => T,
  key: keyof T,
  read: (value: unknown) => T[keyof T],
): Property<ChartRef> {
  return {
    get: ({ chart }) => part(chart.look ?? {})[key],
    set: (it, value) => void (part(lookOf(it))[key] = read(value)),
  };
}

/** A font of the look: `of` gives the part that holds it. */
function fontClass(
  of: (look: ChartLook) => NonNullable<ChartLook["title"]>,
): ObjectClass<ChartRef> {
  return {
    name: "ChartFont",
    properties: {
      name: drawn(of, "name", text),
      size: drawn(of, "size", positive),
      bold: drawn(of, "bold", truth),
    },
  };
}

/** A format that holds a font and nothing else. */
function fontFormat(
  name: string,
  of: (look: ChartLook) => NonNullable<ChartLook["title"]>,
): ObjectClass<ChartRef> {
  const font = fontClass(of);
  return { name, objects: { font: (it) => node(font, it) } };
}

const positive = (value: unknown): number => within(value, 0, 1e6);

const titleFormat = fontFormat("ChartTitleFormat", (look) => (look.title ??= {}));
const areaFormat = fontFormat("ChartAreaFormat", (look) => (look.font ??= {}));
const title: ObjectClass<ChartRef> = {
  name: "ChartTitle",
  properties: { text: settable("title", text) },
  objects: { format: (it) => node(titleFormat, it) },
};
const legend: ObjectClass<ChartRef> = {
  name: "ChartLegend",
  properties: { visible: settable("legend", truth) },
};

const gridlineLine: ObjectClass<ChartRef> = {
  name: "ChartLineFormat",
  properties: {
    color: drawn((look) => (look.gridlines ??= {}), "color", text),
    weight: drawn((look) => (look.gridlines ??= {}), "weight", positive),
  },
};
const gridlineFormat: ObjectClass<ChartRef> = {
  name: "ChartGridlinesFormat",
  objects: { line: (it) => node(gridlineLine, it) },
};
const gridlines: ObjectClass<ChartRef> = {
  name: "ChartGridlines",
  objects: { format: (it) => node(gridlineFormat, it) },
};
const valueAxis: ObjectClass<ChartRef> = {
  name: "ChartAxis",
  properties: {
    minimum: settable("minimum", limit),
    maximum: settable("maximum", limit),
    majorUnit: drawn((look) => look, "majorUnit", positive),
    numberFormat: drawn((look) => look, "axisFormat", text),
  },
  objects: { majorGridlines: (it) => node(gridlines, it) },
};
const categoryAxis: ObjectClass<ChartRef> = {
  name: "ChartAxis",
  properties: {
    reversePlotOrder: settable("reversed", truth),
    tickLabelSpacing: drawn((look) => look, "labelSpacing", positive),
  },
};
const axes: ObjectClass<ChartRef> = {
  name: "ChartAxes",
  objects: {
    valueAxis: (it) => node(valueAxis, it),
    categoryAxis: (it) => node(categoryAxis, it),
  },
};

const valuesOf = (look: ChartLook) => (look.values ??= { shown: false });
const dataLabels: ObjectClass<ChartRef> = {
  name: "ChartDataLabels",
  properties: {
    showValue: drawn(valuesOf, "shown", truth),
    numberFormat: drawn(valuesOf, "format", text),
    position: drawn(valuesOf, "position", (value) =>
      enumValue(value, ["Top", "Bottom", "Right", "InsideBase"]),
    ),
  },
};

const fill: ObjectClass<ChartRef> = {
  name: "ChartFill",
  methods: { setSolidColor: (it, [color]) => void (lookOf(it).color = text(color)) },
};
const seriesLine: ObjectClass<ChartRef> = {
  name: "ChartLineFormat",
  properties: { color: drawn((look) => look, "color", text) },
};
const seriesFormat: ObjectClass<ChartRef> = {
  name: "ChartSeriesFormat",
  objects: { fill: (it) => node(fill, it), line: (it) => node(seriesLine, it) },
};
const series: ObjectClass<ChartRef> = {
  name: "ChartSeries",
  properties: { gapWidth: drawn((look) => look, "gapWidth", positive) },
  objects: { format: (it) => node(seriesFormat, it) },
};
/** Charts made here have one series each. */
const seriesCollection: ObjectClass<ChartRef> = {
  name: "ChartSeriesCollection",
  methods: {
    getItemAt: (it, [index]) => {
      if (index !== 0) throw new ExcelError("InvalidArgument");
      return node(series, it);
    },
  },
};

/** A series a column of the data; the first column holds the categories and the first row the names. */
function seriesOf({
  sheet,
  area,
}: RangeRef & { area: Area }): Pick<Chart, "references" | "series"> {
  const { row, column, rows, columns } = area;
  const part = (top: number, bottom: number, c: number): string =>
    `${quoteSheet(sheet.name)}!${areaAddress(span(top, column + c, bottom, column + c), true)}`;
  const values = (c: number): string => part(row + 1, row + rows - 1, c);
  const references = [values(0)];
  const series = Array.from({ length: columns - 1 }, (_, index) => {
    references.push(part(row, row, index + 1), values(index + 1));
    return { categories: 0, name: 2 * index + 1, values: 2 * index + 2 };
  });
  return { references, series };
}

/** Lays a chart over cells. */
function cover({ row, column, rows, columns }: Area): Pick<Chart, "from" | "to"> {
  return {
    from: { row, column, x: 0, y: 0 },
    to: { row: row + rows, column: column + columns, x: 0, y: 0 },
  };
}

/** @throws ApiNotImplemented for a chart of an opened file */
function own(chart: Chart): Chart {
  if (!chart.opened) return chart;
  throw new ExcelError(
    "ApiNotImplemented",
    "a chart of an opened file can only be read and deleted",
  );
}

const chartClass: ObjectClass<ChartRef> = {
  name: "Chart",
  id: ({ chart }) => chart.id,
  properties: {
    name: { get: ({ chart }) => chart.name },
    chartType: { get: ({ chart }) => chart.type },
  },
  objects: {
    title: (it) => node(title, it),
    legend: (it) => node(legend, it),
    axes: (it) => node(axes, it),
    format: (it) => node(areaFormat, it),
    dataLabels: (it) => node(dataLabels, it),
    series: (it) => node(seriesCollection, it),
  },
  methods: {
    setPosition: ({ sheet, chart }, [start, end], session) => {
      const first = areaOf(rangeArgument(start, sheet, session));
      const last = areaOf(rangeArgument(end ?? start, sheet, session));
      const [bottom, right] = [last.row + last.rows - 1, last.column + last.columns - 1];
      Object.assign(own(chart), cover(span(first.row, first.column, bottom, right)));
    },
    delete: ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
  },
};

export const charts: ObjectClass<Sheet> = {
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => node(chartClass, { sheet, chart })),
  find: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    return chart ? node(chartClass, { sheet, chart }) : null;
  },
  methods: {
    add: (sheet, [type, source, by], session) => {
      if (by !== "Columns")
        throw new ExcelError("ApiNotImplemented", "only charts by columns are there");
      const number = sheet.charts.length + 1;
      const data = rangeArgument(source, sheet, session);
      const area = areaOf(data);
      const chart: Chart = {
        id: crypto.randomUUID(),
        name: `Chart ${number}`,
        type: enumValue(type, TYPES),
        ...seriesOf({ ...data, area }),
        title: "",
        legend: true,
        reversed: false,
        ...cover({ row: area.row, column: area.column + area.columns, ...NEW_SIZE }),
      };
      sheet.charts.push(chart);
      return node(chartClass, { sheet, chart });
    },
  },
};

/** What is drawn on a sheet. Of Excel's kinds of shapes only pictures are there. */
const shape: ObjectClass<{ readonly sheet: Sheet; readonly picture: Picture }> = {
  name: "Shape",
  id: ({ picture }) => picture.id,
  properties: { type: { get: () => "Image" } },
};

export const shapes: ObjectClass<Sheet> = {
  name: "ShapeCollection",
  items: (sheet) => sheet.pictures.map((picture) => node(shape, { sheet, picture })),
  methods: {
    addImage: (sheet, [base64]) => {
      const number = sheet.pictures.length + 1;
      const bytes = Uint8Array.from(atob(text(base64)), (letter) => letter.charCodeAt(0));
      const picture: Picture = {
        id: crypto.randomUUID(),
        name: `Picture ${number}`,
        from: { row: 0, column: 0, x: 0, y: 0 },
        to: { width: 72, height: 72 },
        extension: bytes[0] === 0xff ? "jpeg" : "png",
        bytes,
      };
      sheet.pictures.push(picture);
      return node(shape, { sheet, picture });
    },
  },
};
