/** RangeFormat and what hangs on it: font, fill, borders, protection of cells. */
import { ALL, contains, type Area } from "../engine/area";
import type { Sheet } from "../engine/sheet";
import { DEFAULT_FONT, withStyle, type CellStyle, type Line, type Side } from "../engine/style";
import { ExcelError } from "./errors";
import {
  areaOf,
  colour,
  demandUnprotected,
  node,
  oneOf,
  text,
  truth,
  whole,
  within,
  type ObjectClass,
  type Property,
  type RangeRef,
} from "./model";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Every format that occurs in a range, each at least once. */
export function* stylesIn(sheet: Sheet, area: Area): Generator<CellStyle> {
  const bounded = area.rows * area.columns <= 200_000;
  if (bounded) {
    for (let r = area.row; r < area.row + area.rows; r++)
      for (let c = area.column; c < area.column + area.columns; c++) yield sheet.style(r, c);
    return;
  }
  for (const [r, c] of sheet.entries(area)) yield sheet.style(r, c);
  if (contains(area, ALL)) yield sheet.baseStyle;
  for (const [c, column] of sheet.columns)
    if (c >= area.column && c < area.column + area.columns && column.style) yield column.style;
  for (const [r, row] of sheet.rows)
    if (r >= area.row && r < area.row + area.rows && row.style) yield row.style;
  yield sheet.style(area.row + area.rows - 1, area.column + area.columns - 1);
}

/** The value all cells share, or null when they differ, as Excel answers for mixed formats. */
function uniform<V>(range: RangeRef, pick: (style: CellStyle) => V): V | null {
  let first: V | undefined;
  for (const style of stylesIn(range.sheet, areaOf(range))) {
    const value = pick(style);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** Changes the format of a range. */
export function restyle(range: RangeRef, change: (style: CellStyle) => CellStyle): void {
  demandUnprotected(range.sheet, "allowFormatCells");
  range.sheet.restyle(areaOf(range), change);
}

/** A property of the format that is the same in each cell. */
function styled<K extends keyof CellStyle>(
  key: K,
  fallback: NonNullable<CellStyle[K]>,
  read: (value: unknown) => NonNullable<CellStyle[K]>,
): Property<RangeRef> {
  return {
    get: (range) => uniform(range, (style) => style[key] ?? fallback),
    set: (range, value) => {
      const checked = read(value);
      const kept =
        checked === fallback && key !== "fontName" && key !== "fontSize" ? undefined : checked;
      restyle(range, (style) => withStyle(style, { [key]: kept }));
    },
  };
}

const rangeFont: ObjectClass<RangeRef> = {
  name: "RangeFont",
  properties: {
    name: styled("fontName", DEFAULT_FONT.name, text),
    size: styled("fontSize", DEFAULT_FONT.size, (v) => within(v, 1, 409)),
    bold: styled("bold", false, truth),
    italic: styled("italic", false, truth),
    underline: styled("underline", "None", (v) => oneOf(v, UNDERLINES)),
    color: styled("color", DEFAULT_FONT.color, colour),
  },
};

const rangeFill: ObjectClass<RangeRef> = {
  name: "RangeFill",
  properties: {
    color: {
      get: (range) => uniform(range, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (range, value) => {
        const fill = value === "" ? undefined : colour(value);
        restyle(range, (style) => withStyle(style, { fill }));
      },
    },
    // Fills are plain here; a range that is not filled throughout has no pattern of its own.
    pattern: {
      get: (range) => uniform(range, (style) => (style.fill === undefined ? "None" : "Solid")),
    },
  },
  methods: {
    clear: (range) => {
      restyle(range, (style) => withStyle(style, { fill: undefined }));
      return null;
    },
  },
};

const formatProtection: ObjectClass<RangeRef> = {
  name: "FormatProtection",
  properties: { locked: styled("locked", true, truth) },
};

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Edge = (typeof EDGES)[number];
interface BorderRef {
  readonly range: RangeRef;
  readonly edge: Edge;
}

/** The cells and sides that one edge of a range is made of. */
function sidesOf(area: Area, edge: Edge): { area: Area; side: Side }[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      if (rows < 2) return [];
      return [
        { area: { ...area, rows: rows - 1 }, side: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (columns < 2) return [];
      return [
        { area: { ...area, columns: columns - 1 }, side: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: "left" },
      ];
  }
}

const PLAIN: Line = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Weights that Excel gives these styles whatever is asked for. */
const FIXED_WEIGHT: Readonly<Record<string, string>> = {
  Double: "Thick",
  Dot: "Thin",
  SlantDashDot: "Medium",
};

/** Draws or (with "None") removes lines; what is left out of `change` stays as it was. */
function setBorder({ range, edge }: BorderRef, change: Partial<Line>): void {
  for (const { area, side } of sidesOf(areaOf(range), edge)) {
    restyle({ sheet: range.sheet, area }, (style) => {
      const { [side]: old, ...others } = style.borders ?? {};
      if (change.style === "None") {
        return withStyle(style, { borders: Object.keys(others).length ? others : undefined });
      }
      const drawn = { ...PLAIN, ...old, ...change };
      const line = { ...drawn, weight: FIXED_WEIGHT[drawn.style] ?? drawn.weight };
      return withStyle(style, { borders: { ...others, [side]: line } });
    });
  }
}

function borderProperty(
  key: keyof Line,
  fallback: string,
  read: (value: unknown) => string,
): Property<BorderRef> {
  return {
    get: ({ range, edge }) => {
      const values = sidesOf(areaOf(range), edge).map(({ area, side }) =>
        uniform({ sheet: range.sheet, area }, (style) => style.borders?.[side]?.[key] ?? fallback),
      );
      return values.length && values.every((v) => v === values[0])
        ? values[0]
        : values.length
          ? null
          : fallback;
    },
    set: (border, value) => setBorder(border, { [key]: read(value) }),
  };
}

const rangeBorder: ObjectClass<BorderRef> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: borderProperty("style", "None", (v) => oneOf(v, LINES)),
    weight: borderProperty("weight", "Thin", (v) => oneOf(v, WEIGHTS)),
    color: borderProperty("color", "#000000", colour),
  },
};

const rangeBorders: ObjectClass<RangeRef> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => EDGES.length } },
  items: (range) => EDGES.map((edge) => node(rangeBorder, { range, edge })),
  item: (range, key) => node(rangeBorder, { range, edge: oneOf(key, EDGES) }),
};

/** The value that rows (or columns) of a range share, or null. */
function shared(values: Iterable<number>): number | null {
  let first: number | null = null;
  for (const value of values) {
    if (first === null) first = value;
    else if (first !== value) return null;
  }
  return first;
}

function* indices(start: number, count: number): Generator<number> {
  for (let i = start; i < start + Math.min(count, 20_000); i++) yield i;
}

/** Sets the height (points, undefined for automatic) of all rows of a range. */
export function setRowHeight(range: RangeRef, height: number | undefined): void {
  demandUnprotected(range.sheet, "allowFormatRows");
  const area = areaOf(range);
  for (const r of indices(area.row, area.rows)) {
    if (height === undefined) delete range.sheet.row(r).height;
    else range.sheet.row(r).height = height;
  }
}

/** Sets the width (points, undefined for the default) of all columns of a range. */
export function setColumnWidth(range: RangeRef, width: number | undefined): void {
  demandUnprotected(range.sheet, "allowFormatColumns");
  const area = areaOf(range);
  for (const c of indices(area.column, area.columns)) {
    if (width === undefined) delete range.sheet.column(c).width;
    else range.sheet.column(c).width = width;
  }
}

/** Width that the longest one-line text of a column needs: an estimate by characters, marks above and below left out. */
function fitColumn(sheet: Sheet, column: number): number | undefined {
  let widest = 0;
  for (const row of sheet.rows.values()) {
    const cell = row.cells.get(column);
    if (cell?.value === undefined || cell.value === null || typeof cell.value === "object")
      continue;
    const size = (cell.style ?? sheet.baseStyle).fontSize ?? DEFAULT_FONT.size;
    for (const line of String(cell.value).split("\n"))
      widest = Math.max(widest, line.replace(/\p{M}/gu, "").length * size * 0.52);
  }
  return widest ? Math.round(widest + 6) : undefined;
}

export const rangeFormat: ObjectClass<RangeRef> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styled("horizontalAlignment", "General", (v) => oneOf(v, HORIZONTAL)),
    verticalAlignment: styled("verticalAlignment", "Bottom", (v) => oneOf(v, VERTICAL)),
    wrapText: styled("wrapText", false, truth),
    indentLevel: styled("indentLevel", 0, (v) => within(whole(v), 0, 250)),
    shrinkToFit: styled("shrinkToFit", false, truth),
    rowHeight: {
      get: (range) => {
        const { row, rows } = areaOf(range);
        return shared([...indices(row, rows)].map((r) => range.sheet.rowHeight(r)));
      },
      set: (range, value) => setRowHeight(range, within(value, 0, 409.5)),
    },
    columnWidth: {
      get: (range) => {
        const { column, columns } = areaOf(range);
        return shared([...indices(column, columns)].map((c) => range.sheet.columnWidth(c)));
      },
      // 255 characters of the default font
      set: (range, value) => setColumnWidth(range, within(value, 0, 1342.5)),
    },
  },
  objects: {
    font: (range) => node(rangeFont, range),
    fill: (range) => node(rangeFill, range),
    borders: (range) => node(rangeBorders, range),
    protection: (range) => node(formatProtection, range),
  },
  methods: {
    autofitRows: (range) => {
      setRowHeight(range, undefined);
      return null;
    },
    autofitColumns: (range) => {
      const { column, columns } = areaOf(range);
      for (const c of indices(column, columns)) {
        const one = { ...areaOf(range), column: c, columns: 1 };
        setColumnWidth({ sheet: range.sheet, area: one }, fitColumn(range.sheet, c));
      }
      return null;
    },
  },
};

/** Applies a bag of properties such as `{font: {bold: true}, rowHeight: 20}` the way the members themselves would. */
export function applyBag<T>(
  cls: ObjectClass<T>,
  it: T,
  bag: unknown,
  session: Parameters<NonNullable<Property<T>["set"]>>[2],
): void {
  if (typeof bag !== "object" || bag === null) throw new ExcelError("InvalidArgument");
  for (const [key, value] of Object.entries(bag)) {
    const property = cls.properties?.[key];
    const child = cls.objects?.[key];
    if (property?.set) property.set(it, value, session);
    else if (child && key === "borders") {
      for (const [side, line] of Object.entries(value as object)) {
        const edge = oneOf(`Edge${side}`, EDGES);
        applyBag(rangeBorder, { range: it as RangeRef, edge }, line, session);
      }
    } else if (child) {
      const made = child(it, session);
      applyBag(made.cls, made.it, value, session);
    } else
      throw new ExcelError("ApiNotImplemented", `${cls.name}.${key} is not in the embedded host`);
  }
}
