/** Chart, its collection, title, legend and axes: what the add-in draws with, and no more. */
import { quoteSheet, span, toA1, type Area } from "../engine/area";
import type { Chart, Picture, Sheet } from "../engine/sheet";
import { resolveAddress } from "./address";
import { ExcelError } from "./errors";
import {
  areaOf,
  node,
  oneOf,
  text,
  truth,
  within,
  type Node,
  type ObjectClass,
  type RangeRef,
  type Session,
} from "./model";

/** Kinds that the host can save. */
const TYPES = ["ColumnClustered", "BarClustered", "Line", "LineMarkers"] as const;
/** Rows and columns that a new chart covers until it is placed. */
const NEW_SIZE = { rows: 15, columns: 8 };

interface ChartRef {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const title: ObjectClass<ChartRef> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => void (own(chart).title = text(value)),
    },
  },
};

const legend: ObjectClass<ChartRef> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: ({ chart }) => chart.legend,
      set: ({ chart }, value) => void (own(chart).legend = truth(value)),
    },
  },
};

const ANY = Number.MAX_VALUE;

const valueAxis: ObjectClass<ChartRef> = {
  name: "ChartAxis",
  properties: {
    minimum: {
      get: ({ chart }) => chart.minimum ?? null,
      set: ({ chart }, value) => void (own(chart).minimum = within(value, -ANY, ANY)),
    },
    maximum: {
      get: ({ chart }) => chart.maximum ?? null,
      set: ({ chart }, value) => void (own(chart).maximum = within(value, -ANY, ANY)),
    },
  },
};

const categoryAxis: ObjectClass<ChartRef> = {
  name: "ChartAxis",
  properties: {
    reversePlotOrder: {
      get: ({ chart }) => chart.reversed,
      set: ({ chart }, value) => void (own(chart).reversed = truth(value)),
    },
  },
};

const axes: ObjectClass<ChartRef> = {
  name: "ChartAxes",
  objects: {
    valueAxis: (it) => node(valueAxis, it),
    categoryAxis: (it) => node(categoryAxis, it),
  },
};

/** A range argument: an object or an address on the chart's sheet. */
function cells(sheet: Sheet, argument: unknown, session: Session): { sheet: Sheet; area: Area } {
  const range =
    typeof argument === "string"
      ? resolveAddress(argument, sheet, session.book)
      : (argument as RangeRef);
  return { sheet: range.sheet, area: areaOf(range) };
}

/** A series a column (or row) of the data; the first column holds the categories and the first row the names. */
function seriesOf(
  { sheet, area }: { sheet: Sheet; area: Area },
  by: unknown,
): Pick<Chart, "references" | "series"> {
  const byRows = oneOf(by ?? "Auto", ["Auto", "Columns", "Rows"]) === "Rows";
  const part = (line: number, from: number, count: number): string => {
    const strip = byRows
      ? span(area.row + line, area.column + from, area.row + line, area.column + from + count - 1)
      : span(area.row + from, area.column + line, area.row + from + count - 1, area.column + line);
    return `${quoteSheet(sheet.name)}!${toA1(strip, true)}`;
  };
  const [lines, length] = byRows ? [area.rows, area.columns] : [area.columns, area.rows];
  const references = [part(0, 1, length - 1)];
  const series = Array.from({ length: lines - 1 }, (_, index) => {
    references.push(part(index + 1, 0, 1), part(index + 1, 1, length - 1));
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

/** Charts that came with a file are kept as they are. @throws ApiNotImplemented */
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
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => void (own(chart).name = text(value)),
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => void (own(chart).type = oneOf(value, TYPES)),
    },
  },
  objects: {
    title: (it) => node(title, it),
    legend: (it) => node(legend, it),
    axes: (it) => node(axes, it),
  },
  methods: {
    setData: ({ sheet, chart }, [source, by], session) => {
      Object.assign(own(chart), seriesOf(cells(sheet, source, session), by));
      return null;
    },
    setPosition: ({ sheet, chart }, [start, end], session) => {
      const first = cells(sheet, start, session).area;
      const last = end === undefined || end === null ? first : cells(sheet, end, session).area;
      const [bottom, right] = [last.row + last.rows - 1, last.column + last.columns - 1];
      Object.assign(chart, cover(span(first.row, first.column, bottom, right)));
      return null;
    },
    delete: ({ sheet, chart }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      return null;
    },
  },
};

function find(sheet: Sheet, key: unknown): Node | null {
  const wanted = text(key);
  const chart = sheet.charts.find(({ id, name }) => id === wanted || name === wanted);
  return chart ? node(chartClass, { sheet, chart }) : null;
}

export const charts: ObjectClass<Sheet> = {
  name: "ChartCollection",
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => node(chartClass, { sheet, chart })),
  item: (sheet, key) => {
    const found = find(sheet, key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  methods: {
    add: (sheet, [type, source, by], session) => {
      const number = sheet.charts.length + 1;
      const data = cells(sheet, source, session);
      const { area } = data;
      const chart: Chart = {
        id: `${sheet.id}-chart-${number}`,
        name: `Chart ${number}`,
        type: oneOf(type, TYPES),
        ...seriesOf(data, by),
        title: "",
        legend: true,
        reversed: false,
        ...cover({ row: area.row, column: area.column + area.columns, ...NEW_SIZE }),
      };
      sheet.charts.push(chart);
      return node(chartClass, { sheet, chart });
    },
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
    getCount: (sheet) => sheet.charts.length,
  },
};

/** What is drawn on a sheet. Of Excel's kinds of shapes only pictures are there. */
const shape: ObjectClass<{ readonly sheet: Sheet; readonly picture: Picture }> = {
  name: "Shape",
  id: ({ picture }) => picture.id,
  properties: { id: { get: ({ picture }) => picture.id }, type: { get: () => "Image" } },
};

export const shapes: ObjectClass<Sheet> = {
  name: "ShapeCollection",
  items: (sheet) => sheet.pictures.map((picture) => node(shape, { sheet, picture })),
  methods: {
    addImage: (sheet, [base64]) => {
      const number = sheet.pictures.length + 1;
      const bytes = Uint8Array.from(atob(text(base64)), (letter) => letter.charCodeAt(0));
      const picture: Picture = {
        id: `${sheet.id}-picture-${number}`,
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
