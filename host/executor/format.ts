/** RangeFormat and what hangs on it: font, fill, borders, protection of cells. */

import { ALL, type Area, MAX_COLUMNS, MAX_ROWS, contains } from "../../src/cells/area";
import type { Side } from "../../src/files/styles";
import type { Sheet } from "../engine/sheet";
import { DEFAULT_FONT, withStyle, type CellStyle, type BorderLine } from "../engine/style";
import { STRICTNESS } from "../strictness";
import { ExcelError } from "./errors";
import {
  areaOf,
  colour,
  demandUnprotected,
  node,
  enumValue,
  text,
  truth,
  whole,
  within,
  type ObjectClass,
  type Property,
  type RangeRef,
  type Session,
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

/** Every format that occurs in a range, each at least once. */
function* stylesIn(sheet: Sheet, area: Area): Generator<CellStyle> {
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
function restyle(range: RangeRef, change: (style: CellStyle) => CellStyle): void {
  demandUnprotected(range.sheet, "allowFormatCells");
  const area = areaOf(range);
  if (area.columns === MAX_COLUMNS && area.rows !== MAX_ROWS)
    throw new ExcelError("ApiNotImplemented", "formats of whole rows are not there");
  range.sheet.restyle(area, change);
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
    underline: styled("underline", "None", (v) => enumValue(v, UNDERLINES)),
    color: styled("color", DEFAULT_FONT.color, colour),
  },
};

/** Excel.FillPattern by the word of the file. */
const PATTERNS: Readonly<Record<string, string>> = {
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
};

/** The pattern of a cell's fill; null where the platform tells none. */
function patternOf({ fill, pattern }: CellStyle, { strict }: Session): string | null {
  if (pattern !== undefined) return PATTERNS[pattern] ?? "Solid";
  const rule = strict.rule("fillPattern");
  if (fill === undefined) return rule ? null : "None";
  return rule?.white === fill ? null : "Solid";
}

const rangeFill: ObjectClass<RangeRef> = {
  name: "RangeFill",
  properties: {
    color: {
      get: (range) => uniform(range, (style) => style.fill ?? STRICTNESS.fillColor.none) ?? "",
      set: (range, value) => {
        const fill = value === "" ? undefined : colour(value);
        restyle(range, (style) => withStyle(style, { fill, pattern: undefined }));
      },
    },
    pattern: { get: (range, session) => uniform(range, (style) => patternOf(style, session)) },
    tintAndShade: {
      get: (range, { strict }) => {
        if (!strict.has("fillTint")) return 0;
        const filled = ({ fill, pattern }: CellStyle): boolean => Boolean(fill ?? pattern);
        return uniform(range, filled) === true ? 0 : null;
      },
    },
  },
  methods: {
    clear: (range) =>
      restyle(range, (style) => withStyle(style, { fill: undefined, pattern: undefined })),
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

/** Weights that Excel gives these styles; other lines are thin until somebody says otherwise. */
const WEIGHTS: Readonly<Record<string, string>> = { Double: "Thick", SlantDashDot: "Medium" };

/** Draws or (with "None") removes lines. */
function setBorder({ range, edge }: BorderRef, line: string): void {
  for (const { area, side } of sidesOf(areaOf(range), edge)) {
    restyle({ sheet: range.sheet, area }, (style) => {
      const { [side]: old, ...others } = style.borders ?? {};
      if (line === "None") {
        return withStyle(style, { borders: Object.keys(others).length ? others : undefined });
      }
      const weight = WEIGHTS[line] ?? old?.weight ?? "Thin";
      const drawn: BorderLine = { style: line, weight, color: old?.color ?? "#000000" };
      return withStyle(style, { borders: { ...others, [side]: drawn } });
    });
  }
}

const rangeBorder: ObjectClass<BorderRef> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    style: {
      get: styleOfBorder,
      set: (border, value) => setBorder(border, enumValue(value, LINES)),
    },
  },
};

/** The line that all cells share at this edge, "None" for none; null where they differ. */
function styleOfBorder({ range, edge }: BorderRef): string | null {
  const lines = new Set<string>();
  for (const { area, side } of sidesOf(areaOf(range), edge))
    for (const row of indices(area.row, area.rows))
      for (const column of indices(area.column, area.columns))
        lines.add(range.sheet.style(row, column).borders?.[side]?.style ?? "None");
  const [first = "None", ...others] = lines;
  return others.length === 0 ? first : null;
}

const rangeBorders: ObjectClass<RangeRef> = {
  name: "RangeBorderCollection",
  find: (range, key) => node(rangeBorder, { range, edge: enumValue(key, EDGES) }),
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

export const rangeFormat: ObjectClass<RangeRef> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styled("horizontalAlignment", "General", (v) => enumValue(v, HORIZONTAL)),
    verticalAlignment: styled("verticalAlignment", "Bottom", (v) => enumValue(v, VERTICAL)),
    wrapText: styled("wrapText", false, truth),
    indentLevel: styled("indentLevel", 0, (v) => within(whole(v), 0, 250)),
    rowHeight: {
      get: (range) => {
        const { row, rows } = areaOf(range);
        return shared([...indices(row, rows)].map((r) => range.sheet.rowHeight(r)));
      },
      set: (range, value) => {
        demandUnprotected(range.sheet, "allowFormatRows");
        const { row, rows } = areaOf(range);
        const height = within(value, 0, 409.5);
        for (const r of indices(row, rows)) range.sheet.row(r).height = height;
      },
    },
    columnWidth: {
      get: (range) => {
        const { column, columns } = areaOf(range);
        return shared([...indices(column, columns)].map((c) => range.sheet.columnWidth(c)));
      },
      set: (range, value) => {
        demandUnprotected(range.sheet, "allowFormatColumns");
        const { column, columns } = areaOf(range);
        // 255 characters of the default font
        const width = within(value, 0, 1342.5);
        for (const c of indices(column, columns)) range.sheet.column(c).width = width;
      },
    },
  },
  objects: {
    font: (range) => node(rangeFont, range),
    fill: (range) => node(rangeFill, range),
    borders: (range) => node(rangeBorders, range),
    protection: (range) => node(formatProtection, range),
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
    else if (child) {
      const made = child(it, session);
      applyBag(made.cls, made.it, value, session);
    } else
      throw new ExcelError("ApiNotImplemented", `${cls.name}.${key} is not in the embedded host`);
  }
}
