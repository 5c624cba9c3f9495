/** Columns, merged cells, views and protection of a sheet. */
import { areaAddress, cellAddress, parseAddress } from "../../src/cells/a1";
import { MAX_COLUMNS } from "../../src/cells/area";
import { attributesOf, childText, withAttributes, withChild } from "../../src/files/edit";
import {
  child,
  childrenOf,
  element,
  flag,
  number,
  parseXml,
  type Attributes,
} from "../../src/files/xml";
import type { StoredColumn, Sheet } from "../engine/sheet";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import type { SheetAspect, SheetContext } from "./aspect";
import { charactersToPoints, pointsToCharacters } from "./units";

const put = (frame: string, name: string, text: string | undefined): string =>
  withChild(frame, name, text, WORKSHEET_ORDER);

function columnState({ width, hidden, style }: StoredColumn, { styles }: SheetContext): unknown {
  return [width, hidden ?? false, style && styles.placeOf(style)];
}

/** Widths, hidden columns and the formats of columns; the format that reaches to the last one is the sheet's own. */
export const columns: SheetAspect = {
  read(frame, sheet, { styles }) {
    const format = child(frame, "sheetFormatPr")?.attributes ?? {};
    const width = number(format["defaultColWidth"]);
    if (width !== undefined) sheet.defaultColumnWidth = charactersToPoints(width);
    const height = number(format["defaultRowHeight"]);
    if (height !== undefined) sheet.defaultRowHeight = height;
    sheet.baseStyle = styles.styleAt(0);
    const listed = childrenOf(child(frame, "cols"), "col").map(({ attributes }) => attributes);
    const last = listed.find(({ max }) => Number(max) >= MAX_COLUMNS);
    if (last?.["style"] !== undefined) sheet.baseStyle = styles.styleAt(Number(last["style"]));
    for (const attributes of listed) readColumns(sheet, attributes, styles);
  },
  state(sheet, context) {
    const said = [...sheet.columns]
      .map(([c, column]) => [c, columnState(column, context)] as const)
      .filter(([, state]) => JSON.stringify(state) !== "[null,false,null]")
      .sort(([a], [b]) => a - b);
    return [said, context.styles.placeOf(sheet.baseStyle)];
  },
  write(frame, sheet, { styles }) {
    const text = childText(frame, "cols");
    const listed = text === undefined ? [] : childrenOf(parseXml(text), "col");
    const base = styles.placeOf(sheet.baseStyle);
    const runs: { min: number; max: number; key: string; attributes: Attributes }[] = [];
    for (let c = 0; c < MAX_COLUMNS; c++) {
      const column = sheet.columns.get(c);
      const old = listed.find(
        ({ attributes: { min, max } }) => Number(min) <= c + 1 && c + 1 <= Number(max),
      );
      if (!column && !old && base === 0) continue;
      const place = column?.style ? styles.placeOf(column.style) : base;
      const attributes = columnAttributes(column, old?.attributes ?? {}, place, sheet);
      const key = JSON.stringify(attributes);
      const run = runs.at(-1);
      if (run?.max === c && run.key === key) run.max = c + 1;
      else runs.push({ min: c + 1, max: c + 1, key, attributes });
    }
    const written = runs.map(({ min, max, attributes }) =>
      element("col", { min, max, ...attributes }),
    );
    return put(frame, "cols", written.length ? `<cols>${written.join("")}</cols>` : undefined);
  },
};

function readColumns(sheet: Sheet, attributes: Attributes, styles: SheetContext["styles"]): void {
  const { min, max, width: characters, hidden, style: place } = attributes;
  const said = number(characters);
  const width = said === undefined ? undefined : charactersToPoints(said);
  const sized = width !== undefined && width !== sheet.columnWidth(MAX_COLUMNS);
  const style = styles.styleAt(Number(place ?? 0));
  const styled = style !== sheet.baseStyle;
  if (!sized && !flag(hidden) && !styled) return;
  for (let c = Number(min) - 1; c < Math.min(Number(max), MAX_COLUMNS); c++) {
    const column = sheet.column(c);
    if (sized) column.width = width;
    if (flag(hidden)) column.hidden = true;
    if (styled) column.style = style;
  }
}

function columnAttributes(
  column: StoredColumn | undefined,
  old: Attributes,
  place: number,
  sheet: Sheet,
): Record<string, string> {
  const { width } = old;
  const said = ["min", "max", "width", "customWidth", "hidden", "style"];
  const kept = Object.fromEntries(Object.entries(old).filter(([name]) => !said.includes(name)));
  const points = column?.width ?? sheet.columnWidth(MAX_COLUMNS);
  const same = width !== undefined && charactersToPoints(Number(width)) === points;
  return {
    ...kept,
    width: same ? width : String(pointsToCharacters(points)),
    ...((column?.width !== undefined || (same && old["customWidth"] !== undefined)) && {
      customWidth: "1",
    }),
    ...(column?.hidden && { hidden: "1" }),
    ...(place !== 0 && { style: String(place) }),
  };
}

/** Merged cells. */
export const merges: SheetAspect = {
  read(frame, sheet) {
    sheet.merges = childrenOf(child(frame, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
      const area = parseAddress(attributes["ref"] ?? "");
      return area ? [area] : [];
    });
  },
  state: (sheet) => sheet.merges.map((area) => areaAddress(area)).sort(),
  write(frame, { merges: areas }) {
    const written = areas.map((area) => element("mergeCell", { ref: areaAddress(area) }));
    const list = element("mergeCells", { count: written.length }, written.join(""));
    return put(frame, "mergeCells", written.length > 0 ? list : undefined);
  },
};

/** The colour of the tab. */
export const tabColor: SheetAspect = {
  read(frame, sheet, { file }) {
    sheet.tabColor = file.styles.color(child(child(frame, "sheetPr"), "tabColor")) ?? "";
  },
  state: (sheet) => sheet.tabColor,
  write(frame, sheet) {
    const color =
      sheet.tabColor === ""
        ? undefined
        : element("tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` });
    const properties = childText(frame, "sheetPr") ?? "<sheetPr/>";
    return put(
      frame,
      "sheetPr",
      withChild(properties, "tabColor", color, ["tabColor", "outlinePr", "pageSetUpPr"]),
    );
  },
};

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** The first view of a sheet: grid lines, frozen rows and columns, selection. */
export const view: SheetAspect = {
  read(frame, sheet) {
    const [first] = childrenOf(child(frame, "sheetViews"), "sheetView");
    sheet.showGridlines = flag(first?.attributes["showGridLines"], true);
    const pane = child(first, "pane")?.attributes ?? {};
    if (pane["state"] === "frozen" || pane["state"] === "frozenSplit")
      sheet.frozen = { rows: number(pane["ySplit"]) ?? 0, columns: number(pane["xSplit"]) ?? 0 };
    const selections = childrenOf(first, "selection").map(({ attributes }) => attributes);
    const active =
      selections.find(({ pane: of }) => of === (pane["activePane"] ?? undefined)) ?? selections[0];
    const area =
      parseAddress(active?.["sqref"] ?? "") ?? parseAddress(active?.["activeCell"] ?? "");
    if (area) sheet.selection = area;
  },
  state: ({ showGridlines, frozen, selection }) => [showGridlines, frozen, areaAddress(selection)],
  write(frame, { showGridlines, frozen, selection }) {
    const views =
      childText(frame, "sheetViews") ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
    let text = childText(views, "sheetView") ?? '<sheetView workbookViewId="0"/>';
    const frozenBefore = child(parseXml(text), "pane")?.attributes ?? {};
    text = withAttributes(text, { showGridLines: showGridlines ? undefined : 0 });
    const same =
      (number(frozenBefore["ySplit"]) ?? 0) === frozen.rows &&
      (number(frozenBefore["xSplit"]) ?? 0) === frozen.columns;
    if (!same) text = withChild(text, "pane", paneText(frozen), VIEW_ORDER);
    while (childText(text, "selection") !== undefined)
      text = withChild(text, "selection", undefined, VIEW_ORDER);
    const written = element("selection", {
      pane: child(parseXml(text), "pane")?.attributes["activePane"],
      activeCell: cellAddress(selection.row, selection.column),
      sqref: areaAddress(selection),
    });
    text = withChild(text, "selection", written, VIEW_ORDER);
    return put(frame, "sheetViews", withChild(views, "sheetView", text, ["sheetView"]));
  },
};

function paneText({ rows, columns: left }: Sheet["frozen"]): string | undefined {
  if (rows === 0 && left === 0) return undefined;
  return element("pane", {
    xSplit: left || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, left),
    activePane: rows && left ? "bottomRight" : rows ? "bottomLeft" : "topRight",
    state: "frozen",
  });
}

/** What the protection of a sheet may allow; the file says 0 for what it allows. */
const PROTECTION = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;

/** "formatCells" as Office.js's option: "allowFormatCells". */
function allowOption(key: (typeof PROTECTION)[number]): string {
  return `allow${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** Protection; a password that came with the file stays as long as the sheet stays protected. */
export const protection: SheetAspect = {
  read(frame, sheet) {
    const options = child(frame, "sheetProtection")?.attributes;
    if (!flag(options?.["sheet"])) return;
    sheet.protection = Object.fromEntries(
      PROTECTION.map((key) => [allowOption(key), !flag(options?.[key], true)]),
    );
  },
  state: ({ protection: options }) =>
    options && PROTECTION.map((key) => options[allowOption(key)] === true),
  write(frame, { protection: options }) {
    if (!options) return put(frame, "sheetProtection", undefined);
    const kept = childText(frame, "sheetProtection");
    const allowed = Object.fromEntries(
      PROTECTION.filter((key) => options[allowOption(key)] === true).map((key) => [key, 0]),
    );
    const made = element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1, ...allowed });
    return put(
      frame,
      "sheetProtection",
      kept === undefined ? made : withAttributes(kept, { ...attributesOf(made) }),
    );
  },
};
