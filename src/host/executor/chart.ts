/** Chart, its collection, title, legend and axes: what the add-in draws with, and no more. */
import type { Area } from "../engine/area";
import type { Chart, Sheet } from "../engine/sheet";
import { resolveAddress } from "./address";
import { ExcelError } from "./errors";
import {
  areaOf,
  node,
  oneOf,
  text,
  truth,
  whole,
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
      set: ({ chart }, value) => void (chart.title = text(value)),
    },
  },
};

const legend: ObjectClass<ChartRef> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: ({ chart }) => chart.legend,
      set: ({ chart }, value) => void (chart.legend = truth(value)),
    },
  },
};

const ANY = Number.MAX_VALUE;

const valueAxis: ObjectClass<ChartRef> = {
  name: "ChartAxis",
  properties: {
    minimum: {
      get: ({ chart }) => chart.minimum ?? null,
      set: ({ chart }, value) => void (chart.minimum = within(value, -ANY, ANY)),
    },
    maximum: {
      get: ({ chart }) => chart.maximum ?? null,
      set: ({ chart }, value) => void (chart.maximum = within(value, -ANY, ANY)),
    },
  },
};

const categoryAxis: ObjectClass<ChartRef> = {
  name: "ChartAxis",
  properties: {
    reversePlotOrder: {
      get: ({ chart }) => chart.reversed,
      set: ({ chart }, value) => void (chart.reversed = truth(value)),
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

/** A range argument of the chart's own sheet. @throws InvalidArgument */
function cells(sheet: Sheet, argument: unknown, session: Session): Area {
  const range =
    typeof argument === "string"
      ? resolveAddress(argument, sheet, session.book)
      : (argument as RangeRef);
  if (range.sheet !== sheet) {
    throw new ExcelError("ApiNotImplemented", "charts of the cells of another sheet are not there");
  }
  return areaOf(range);
}

function seriesBy(value: unknown): "Rows" | "Columns" {
  const by = oneOf(value ?? "Auto", ["Auto", "Columns", "Rows"]);
  return by === "Rows" ? "Rows" : "Columns";
}

const chartClass: ObjectClass<ChartRef> = {
  name: "Chart",
  id: ({ chart }) => chart.id,
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => void (chart.name = text(value)),
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => void (chart.type = oneOf(value, TYPES)),
    },
  },
  objects: {
    title: (it) => node(title, it),
    legend: (it) => node(legend, it),
    axes: (it) => node(axes, it),
  },
  methods: {
    setData: ({ sheet, chart }, [source, by], session) => {
      chart.data = cells(sheet, source, session);
      chart.seriesBy = seriesBy(by);
      return null;
    },
    setPosition: ({ sheet, chart }, [start, end], session) => {
      const first = cells(sheet, start, session);
      const last = end === undefined || end === null ? first : cells(sheet, end, session);
      chart.place = {
        row: first.row,
        column: first.column,
        rows: last.row + last.rows - first.row,
        columns: last.column + last.columns - first.column,
      };
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
      const chart: Chart = {
        id: `${sheet.id}-chart-${number}`,
        name: `Chart ${number}`,
        type: oneOf(type, TYPES),
        data,
        seriesBy: seriesBy(by),
        title: "",
        legend: true,
        reversed: false,
        place: { row: data.row, column: data.column + data.columns, ...NEW_SIZE },
      };
      sheet.charts.push(chart);
      return node(chartClass, { sheet, chart });
    },
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
    getCount: (sheet) => sheet.charts.length,
  },
};

/** A drawing on a sheet; the host keeps where it is, and no picture. */
const shape: ObjectClass<{ readonly sheet: Sheet; readonly shape: Sheet["shapes"][number] }> = {
  name: "Shape",
  id: (it) => it.shape.id,
  properties: { id: { get: (it) => it.shape.id }, type: { get: (it) => it.shape.type } },
  methods: {
    delete: ({ sheet, shape: own }) => {
      sheet.shapes.splice(sheet.shapes.indexOf(own), 1);
      return null;
    },
  },
};

export const shapes: ObjectClass<Sheet> = {
  name: "ShapeCollection",
  items: (sheet) => sheet.shapes.map((own) => node(shape, { sheet, shape: own })),
  item: (sheet, key) => {
    const own = sheet.shapes.find(({ id }) => id === text(key));
    if (!own) throw new ExcelError("ItemNotFound");
    return node(shape, { sheet, shape: own });
  },
  methods: {
    addImage: (sheet, [base64]) => {
      text(base64);
      const own = { id: `${sheet.id}-shape-${whole(sheet.shapes.length) + 1}`, type: "Image" };
      sheet.shapes.push(own);
      return node(shape, { sheet, shape: own });
    },
    getCount: (sheet) => sheet.shapes.length,
  },
};
