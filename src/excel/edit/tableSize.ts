/** Excel tables that take in rows which are written directly below them, and are as small again when that is undone. */
import type { Area } from "../../cells/area";
import type { TableSize, WantedSheet } from "./sheetEdit";

/** The same changes, with the tables that they make longer; as they are where Excel cannot resize tables. */
export async function withTables(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<readonly WantedSheet[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return wanted;
  const { tables } = context.workbook;
  tables.load("items/name,items/showTotals");
  await context.sync();
  const open = tables.items.filter(({ showTotals }) => !showTotals);
  if (open.length === 0) return wanted;
  const placed = open.map((table) => {
    const { name, worksheet } = table;
    worksheet.load("name");
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, worksheet, range };
  });
  await context.sync();
  const sizes = wanted.map((sheet) => {
    for (const { name, worksheet, range } of placed) {
      if (worksheet.name !== sheet.sheet) continue;
      const before = areaOf(range);
      const rows = rowsBelow(sheet, before);
      if (rows > 0) return { table: name, before, after: { ...before, rows: before.rows + rows } };
    }
    return null;
  });
  if (sizes.every((size) => size === null)) return wanted;
  const looks = sizes.map((size, index) => {
    const sheet = wanted[index]?.sheet ?? "";
    return size && loadLook(context.workbook.worksheets.getItem(sheet), addedRows(size));
  });
  await context.sync();
  return wanted.map((sheet, index): WantedSheet => {
    const size = sizes[index];
    const look = looks[index];
    return size && look ? { ...sheet, resize: { ...size, plain: isPlain(look) } } : sheet;
  });
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** How many rows that are written follow directly below a table. */
function rowsBelow({ cells, dropRows }: WantedSheet, area: Area): number {
  // Rows that go would move what comes below them.
  if (dropRows.length > 0) return 0;
  const written = new Set(
    cells
      .filter(({ column, after }) => isInside(column, area) && after !== "")
      .map(({ row }) => row),
  );
  let rows = 0;
  while (written.has(area.row + area.rows + rows)) rows++;
  return rows;
}

function isInside(column: number, area: Area): boolean {
  return column >= area.column && column < area.column + area.columns;
}

/** The rows that a table takes in. */
function addedRows({ before, after }: TableSize): Area {
  return { ...after, row: before.row + before.rows, rows: after.rows - before.rows };
}

/** Lines of a border that tell whether somebody drew any. */
const EDGES = ["EdgeBottom", "InsideVertical"] as const;

function loadLook(sheet: Excel.Worksheet, area: Area) {
  const range = rangeOf(sheet, area);
  range.load("numberFormat,format/wrapText,format/fill/color,format/font/bold");
  const edges = EDGES.map((edge) => range.format.borders.getItem(edge));
  for (const edge of edges) edge.load("style");
  return { range, edges };
}

function isPlain({ range, edges }: ReturnType<typeof loadLook>): boolean {
  const { wrapText, fill, font } = range.format;
  const formats = range.numberFormat as string[][];
  return (
    wrapText === false &&
    font.bold === false &&
    // Without a fill Excel tells white; a cell that somebody made white loses nothing that is seen.
    (fill.color === "" || fill.color.toUpperCase() === "#FFFFFF") &&
    edges.every(({ style }) => style === "None") &&
    formats.every((line) => line.every((format) => format === "General"))
  );
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Queues making a table reach further down; new rows that nobody formatted look like its last one. */
export function growTable(sheet: Excel.Worksheet, size: TableSize): void {
  const { table, before, after, plain = true } = size;
  const last = { ...before, row: before.row + before.rows - 1, rows: 1 };
  sheet.tables.getItem(table).resize(rangeOf(sheet, after));
  if (plain) rangeOf(sheet, addedRows(size)).copyFrom(rangeOf(sheet, last), "Formats");
}

/** A table that took in rows, where it still is; loaded as its area is now. */
export interface GrownTable {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

/** Queues loading the area of a table that took in rows; its sheet's tables are loaded. */
export function loadGrown(
  sheet: Excel.Worksheet,
  resize: TableSize | undefined,
): GrownTable | null {
  const table = resize && sheet.tables.items.find(({ name }) => name === resize.table);
  if (!table) return null;
  const area = table.getRange();
  area.load("rowIndex,rowCount");
  return { table, area };
}

/** Queues making a table as small again as it was, unless it was changed since. */
export function shrinkTable(sheet: Excel.Worksheet, resize: TableSize, grown: GrownTable): void {
  // A record of an earlier version does not tell whether somebody had formatted the rows: then their look stays.
  const { before, after, plain = false } = resize;
  const { rowIndex, rowCount } = grown.area;
  if (rowIndex !== after.row || rowCount !== after.rows) {
    // It stopped before the table grew, or somebody changed the table since.
    if (rowIndex !== before.row || rowCount !== before.rows) return;
  } else grown.table.resize(rangeOf(sheet, before));
  if (plain) rangeOf(sheet, addedRows(resize)).clear("Formats");
}
