/** Tables of a sheet: each is a part of its own, of which only what changed is written. */
import { areaAddress, parseAddress } from "../../src/cells/a1";
import { childText, withAttributes, withChild, withoutPrefix } from "../../src/files/edit";
import { asText } from "../../src/files/values";
import { CONTENT } from "../../src/files/newWorkbook";
import {
  child,
  childrenOf,
  element,
  escapeXml,
  flag,
  number,
  parseXml,
  relationshipId,
  unescapeXml,
} from "../../src/files/xml";
import type { Sheet, Table } from "../engine/sheet";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import type { SheetContext } from "./aspect";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Names of the columns of an opened table, by its part: texts of the heading cells, or what the file says. */
export function openTables(sheet: Sheet, { file, part }: SheetContext): void {
  for (const to of file.package.relationships(part)) {
    if (to.kind !== "table") continue;
    const text = file.package.text(to.target);
    if (text === undefined) continue;
    const { attributes, ...root } = parseXml(text);
    const area = parseAddress(attributes["ref"] ?? "");
    if (!area) continue;
    const style = childrenOf({ attributes, ...root }, "tableStyleInfo")[0]?.attributes ?? {};
    sheet.tables.push({
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: attributes["displayName"] ?? attributes["name"] ?? "",
      area,
      style: style["name"] ?? "",
      showHeaders: (number(attributes["headerRowCount"]) ?? 1) > 0,
      showTotals: (number(attributes["totalsRowCount"]) ?? 0) > 0,
      showBandedRows: flag(style["showRowStripes"]),
      part: to.target,
    });
  }
}

/** Headings as the table's part must repeat them. */
function headings(sheet: Sheet, { area, showHeaders }: Table): (string | undefined)[] {
  return Array.from({ length: area.columns }, (_, c) =>
    showHeaders
      ? asText(sheet.cell(area.row, area.column + c)?.value) || `Column${c + 1}`
      : undefined,
  );
}

/** Writes the tables of a sheet; answers the sheet's part (without its cells) with the list of them. */
export function saveTables(frame: string, sheet: Sheet, context: SheetContext): string {
  const { file, part } = context;
  const { package: container } = file;
  const before = container.relationships(part).filter(({ kind }) => kind === "table");
  const kept = new Set(sheet.tables.map((table) => table.part));
  const gone = before.filter(({ target }) => !kept.has(target));
  for (const { id, target } of gone) {
    container.unrelate(part, id);
    container.removeWithOwned(target);
  }
  const added: string[] = [];
  for (const table of sheet.tables) {
    const text = table.part === undefined ? undefined : container.text(table.part);
    if (table.part !== undefined && text !== undefined) {
      const changed = changedTable(text, sheet, table);
      if (changed !== text) container.setText(table.part, changed);
      continue;
    }
    const name = container.freeName("xl/tables/table{n}.xml");
    container.add(name, newTable(sheet, table, freeId(context)), CONTENT.table);
    added.push(container.relate(part, "table", name));
  }
  if (gone.length === 0 && added.length === 0) return frame;
  const goneIds = new Set(gone.map(({ id }) => id));
  const list = childText(frame, "tableParts") ?? "<tableParts/>";
  const written = childrenOf(parseXml(list), "tablePart")
    .filter(({ attributes }) => !goneIds.has(relationshipId(attributes) ?? ""))
    .map(({ start, end }) => list.slice(start, end));
  for (const id of added) written.push(element("tablePart", { "r:id": id }));
  const now = element("tableParts", { count: written.length }, written.join(""));
  return withChild(frame, "tableParts", written.length ? now : undefined, WORKSHEET_ORDER);
}

/** The next free number of a table in the workbook. */
function freeId({ file }: SheetContext): number {
  const ids = file.package.names
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((name) => number(parseXml(file.package.text(name) ?? "<table/>").attributes["id"]) ?? 0);
  return Math.max(0, ...ids) + 1;
}

/** The part of an opened table with name, area, look and headings as they are now; formulas and totals stay. */
function changedTable(source: string, sheet: Sheet, table: Table): string {
  const root = parseXml(source);
  const { attributes } = root;
  const ref = areaAddress(table.area);
  const style = child(root, "tableStyleInfo")?.attributes["name"] ?? "";
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  const texts = headings(sheet, table);
  const renamed = columns.some(
    (column, c) => texts[c] !== undefined && heading(column.attributes["name"] ?? "") !== texts[c],
  );
  const moved = (attributes["ref"] ?? "").replaceAll("$", "") !== ref;
  if (!renamed && !moved && style === table.style && attributes["displayName"] === table.name)
    return source;
  let text = withoutPrefix(source);
  text = withAttributes(text, { ref, displayName: table.name, name: table.name });
  const filter = childText(text, "autoFilter");
  if (moved && filter !== undefined) {
    const { area, showTotals } = table;
    const filtered = areaAddress({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
    text = withChild(text, "autoFilter", withAttributes(filter, { ref: filtered }), TABLE_ORDER);
  }
  if (style !== table.style) {
    const info = childText(text, "tableStyleInfo") ?? "<tableStyleInfo/>";
    const named = withAttributes(info, { name: table.style || undefined });
    text = withChild(text, "tableStyleInfo", named, TABLE_ORDER);
  }
  return renamed ? withHeadings(text, texts) : text;
}

/** Line breaks of a heading are written as codes in the table's part. */
function heading(name: string): string {
  return name.replace(/_x000a_/gi, "\n");
}

function withHeadings(text: string, texts: readonly (string | undefined)[]): string {
  let column = -1;
  return text.replace(/<tableColumn\b[^>]*>/g, (tag) => {
    const name = texts[++column];
    const old = unescapeXml(/\sname\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? "");
    return name === undefined || heading(old) === name
      ? tag
      : tag.replace(/\sname\s*=\s*"[^"]*"/, () => ` name="${headingText(name)}"`);
  });
}

function headingText(name: string): string {
  return escapeXml(name).replaceAll("&#10;", "_x000a_");
}

function newTable(sheet: Sheet, table: Table, id: number): string {
  const { name, area, style, showHeaders, showTotals, showBandedRows } = table;
  const columns = headings(sheet, table).map(
    (text, c) => `<tableColumn id="${c + 1}" name="${headingText(text ?? `Column${c + 1}`)}"/>`,
  );
  const filtered = areaAddress({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
  const inner =
    (showHeaders ? element("autoFilter", { ref: filtered }) : "") +
    element("tableColumns", { count: columns.length }, columns.join("")) +
    element("tableStyleInfo", {
      name: style || undefined,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: showBandedRows,
      showColumnStripes: 0,
    });
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: areaAddress(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : 0,
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("table", attributes, inner)}`;
}
