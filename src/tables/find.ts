import type { SheetCells } from "../cells/values";
import { findCards } from "./cards";
import { Grid } from "./grid";
import { columnsByContents, withSections } from "./contents";
import { readFigures } from "./figures";
import { findHeaders, sameLayout, type Header } from "./header";
import { HeadingReader, type Mapping } from "./headings";
import { formOf, isOurs, kindOfFigures, SCORE_FIELDS } from "./kinds";
import { LabelReader } from "./labels";
import { findLines } from "./lines";
import { linkRecords } from "./link";
import { findLists } from "./lists";
import { TITLE_ROWS, titleAbove, yearOf } from "./titles";
import type {
  Doubt,
  Field,
  FoundTable,
  PlacedText,
  TableCell,
  TableColumn,
  TableRecord,
} from "./table";

/** What stands below a table and does not belong to it: signatures, notes, sources. */
const END =
  /^\(?(?:ลงชื่อ|ลงนาม|หมายเหตุ|ที่มา|ผู้จัดทำ|ผู้รายงาน|ผู้ตรวจสอบ|ผู้เห็นชอบ|ผู้อนุมัติ|ผู้เสนอ)|^\((?:นาย|นาง|นางสาว|ว่าที่)\s?[ก-ฮเ-ไ]|^\(?[.…_\s]{6,}\)?$/;
/** A line over the rows of one indicator or part, in tables that have no column for it. */
const SECTION = /^(?:ตัวชี้วัด(?:ย่อย)?ที่|เครื่องมือ|แบบวัด|แบบ\s?[IEO]IT|ด้านที่|ส่วนที่)/;
/** A row that adds up the money of a plan. */
const SUM = /^(?:ยอด)?รวม(?:งบประมาณ|เงิน|เป็นเงิน|จำนวนเงิน)?(?:ทั้งสิ้น|ทั้งหมด)?(?:\s*\(บาท\))?\s*[:：]?$/;
const TOTAL = /^(?:คะแนนรวม|รวม|ผลรวม|คะแนนเฉลี่ย|ค่าเฉลี่ย|เฉลี่ย|ระดับ)/;

/**
 * The tables of a sheet (or of a selection on it), top down and left to right.
 *
 * A table begins with a heading of one to three rows and goes on over repeated headings, titles between them and page
 * ends as long as the columns stay the same; it ends at signatures and notes, at another heading, at lines that do not
 * fill its columns, or when the titles above a repeated heading name another year. Lists of indicators, instruments or
 * codes without a heading that we know are tables, too. What columns mean comes from headings and from contents.
 * @param mapping what the officer said that headings mean; goes before everything else
 */
export function findTables(sheet: SheetCells, mapping: Mapping = {}): FoundTable[] {
  const grid = new Grid(sheet);
  const labels = new LabelReader();
  const headings = new HeadingReader(mapping);
  const cards = findCards(grid, headings);
  const onCard = (header: Header) =>
    cards.some(({ area }) => header.row >= area.row && header.row < area.row + area.rows);
  const headers = findHeaders(grid, { headings, labels }).filter((header) => !onCard(header));
  const headed = [...cards, ...tablesUnder(grid, labels, headers)];
  const lists = findLists(grid, labels, headed);
  const listed = [...headed, ...tablesUnder(grid, labels, lists)];
  const all = [...listed, ...findLines(grid, labels, listed)];
  return all
    .filter((table) => isOurs(table, grid))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** The tables under these headings; a heading repeated inside a table begins none. */
function tablesUnder(grid: Grid, labels: LabelReader, headers: readonly Header[]): FoundTable[] {
  const byRow = new Map<number, Header[]>();
  for (const header of headers) {
    byRow.set(header.row, [...(byRow.get(header.row) ?? []), header]);
  }
  const taken = new Set<Header>();
  const tables: FoundTable[] = [];
  let freeFrom = grid.firstRow;
  for (const header of headers) {
    if (taken.has(header)) continue;
    const { row, column, width: columns } = header;
    const title = titleAbove(grid, { row, column, columns }, freeFrom);
    const { records, headings } = readRecords(grid, header, byRow, yearOf(title));
    for (const heading of headings) taken.add(heading);
    const table = build(grid, labels, header, records, title);
    tables.push(table);
    freeFrom = Math.max(freeFrom, table.area.row + table.area.rows);
  }
  return tables;
}

function build(
  grid: Grid,
  labels: LabelReader,
  header: Header,
  read: readonly TableRecord[],
  title: readonly PlacedText[],
): FoundTable {
  const columns = columnsByContents(header, read, grid, labels);
  const cells = withSections(read, columns, header, grid).map((record) =>
    record.kind === "data" || record.kind === "total"
      ? { ...record, cells: cellsOf(grid, columns, record.row) }
      : record,
  );
  const known = new Set(columns.map(({ column }) => column));
  const form = formOf(columns, cells);
  const records = linkRecords(cells, columns, form ?? "scores", grid);
  const figured = form ? withScoresOnly(header, columns) : header;
  const { figureColumns, figures } = readFigures(figured, columns, records, grid, labels);
  const kind = form ?? kindOfFigures(columns, records, { figureColumns, figures });
  const last = records[records.length - 1]?.row ?? header.row + Math.max(0, header.rows - 1);
  const fiscalYear = yearOf(title);
  return {
    id: `${grid.sheet}!${header.row}:${header.column}`,
    kind,
    sheet: grid.sheet,
    area: {
      row: header.row,
      column: header.column,
      rows: last - header.row + 1,
      columns: header.width,
    },
    headerRows: Array.from({ length: header.rows }, (_, index) => header.row + index),
    columns,
    figureColumns,
    figures,
    periodColumns: header.periodColumns,
    ticks: ticksOf(header, records, grid),
    otherColumns: header.otherColumns.filter(({ column }) => !known.has(column)),
    groups: header.groups,
    shifted: header.shifted,
    doubts: doubtsOf(header, columns),
    records,
    title,
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
}

/** A table of texts has figures only in its columns of scores. */
function withScoresOnly(header: Header, columns: readonly TableColumn[]): Header {
  const scored = (column: number) =>
    columns.some((one) => one.column === column && SCORE_FIELDS.includes(one.field));
  return {
    ...header,
    figureColumns: header.figureColumns.filter(({ column }) => scored(column)),
    otherColumns: [],
  };
}

/** Headings ticked by row, with whatever mark or figure; also by the rows that one is merged with. */
function ticksOf(
  { periodColumns }: Header,
  records: readonly TableRecord[],
  grid: Grid,
): ReadonlyMap<number, readonly string[]> {
  if (periodColumns.length === 0) return new Map();
  const isTicked = (row: number, column: number) => {
    const merged = grid.merged(row, column);
    const text = grid.text(merged?.row ?? row, merged?.column ?? column);
    return text !== "" && !/^[-–—]$/.test(text);
  };
  return new Map(
    records.flatMap(({ row }) => {
      const ticked = periodColumns.filter(({ column }) => isTicked(row, column));
      return ticked.length > 0 ? [[row, ticked.map(({ heading }) => heading)] as const] : [];
    }),
  );
}

/** What may have been read wrongly. */
function doubtsOf(header: Header, columns: readonly TableColumn[]): readonly Doubt[] {
  const has = (confidence: TableColumn["confidence"]) =>
    columns.some((one) => one.confidence === confidence);
  return [
    ...(header.rows === 0 ? ["no-heading" as const] : []),
    ...(header.shifted ? ["heading-shifted" as const] : []),
    ...(has("contents") ? ["columns-by-contents" as const] : []),
    ...(has("guessed") ? ["headings-guessed" as const] : []),
    ...(has("similar") ? ["headings-similar" as const] : []),
  ];
}

/** The rows below a heading that belong to its table, and the headings repeated among them. */
function readRecords(
  grid: Grid,
  header: Header,
  byRow: ReadonlyMap<number, readonly Header[]>,
  year: number | undefined,
): { records: TableRecord[]; headings: Header[] } {
  const headings: Header[] = [];
  const records: TableRecord[] = [];
  const overlapping = (row: number) =>
    byRow
      .get(row)
      ?.find(
        (one) =>
          one !== header &&
          one.rows > 0 &&
          one.column < header.column + header.width &&
          header.column < one.column + one.width,
      );
  /** The heading that the lines from here lead to, when nothing but single lines and blanks is between. */
  const headingAhead = (from: number): Header | undefined => {
    for (let row = from; row <= Math.min(from + TITLE_ROWS, grid.lastRow); row++) {
      const next = overlapping(row);
      if (next) return next;
      if (grid.filled(row, header.column, header.width).length > 1) return undefined;
    }
    return undefined;
  };
  let blanks = 0;
  for (let row = header.row + header.rows; row <= grid.lastRow; row++) {
    const heading = overlapping(row);
    if (heading) {
      const between = records.slice(records.findLastIndex((one) => one.kind === "data") + 1);
      const nextYear = yearOf(between.flatMap((one) => titleTexts(grid, header, one)));
      const otherYear = year !== undefined && nextYear !== undefined && nextYear !== year;
      if (!sameLayout(header, heading) || otherYear) break;
      headings.push(heading);
      for (let line = 0; line < heading.rows; line++) {
        records.push({ row: row + line, rows: [row + line], cells: {}, kind: "repeated-heading" });
      }
      row += heading.rows - 1;
      blanks = 0;
      continue;
    }
    const filled = grid.filled(row, header.column, header.width);
    if (filled.length === 0) {
      blanks++;
      records.push({ row, rows: [row], cells: {}, kind: "blank" });
      continue;
    }
    const first = filled[0] ?? header.column;
    if (END.test(grid.text(row, first))) break;
    const kind = classify(grid, header, row, filled, blanks, headingAhead);
    if (kind === null) break;
    // What the columns of data mean shows by all of it; titles stand under their headings.
    const cells = kind === "title" ? cellsOf(grid, header.columns, row) : {};
    records.push({ row, rows: [row], cells, kind });
    blanks = 0;
  }
  // What stands below the last data belongs to whatever comes next.
  const end = records.findLastIndex((one) => one.kind === "data" || one.kind === "total");
  const lastRow = records[end]?.row ?? header.row;
  return {
    records: records.slice(0, end + 1),
    headings: headings.filter((one) => one.row <= lastRow),
  };
}

/** What a filled row is; null when the table has ended above it. */
function classify(
  grid: Grid,
  header: Header,
  row: number,
  filled: readonly number[],
  blanks: number,
  headingAhead: (row: number) => Header | undefined,
): TableRecord["kind"] | null {
  const first = filled[0] ?? header.column;
  if (filled.length === 1) {
    const ahead = headingAhead(row + 1);
    if (ahead && sameLayout(header, ahead) && first === header.column) return "title";
    if (grid.spanOf(row, first) >= Math.max(3, header.width / 2))
      return ahead || blanks === 0 ? "title" : null;
    const names = header.columns.some(
      (one) => (one.field === "indicator" || one.field === "instrument") && one.column === first,
    );
    if (!names && SECTION.test(grid.text(row, first))) return "title";
    if (blanks > 0) return null;
    if (ahead && ahead.row === row + 1) return null;
  } else if (blanks > 1 && filled.length * 2 < header.columns.length) {
    return null;
  }
  const isScores =
    header.rows === 0 ||
    header.columns.some((one) => SCORE_FIELDS.includes(one.field)) ||
    (header.figureColumns.length > 0 && !header.columns.some((one) => one.field === "measure"));
  if (isScores && filled.some((column) => TOTAL.test(grid.text(row, column)))) return "total";
  return SUM.test(grid.text(row, first)) ? "total" : "data";
}

function titleTexts(grid: Grid, header: Header, record: TableRecord): PlacedText[] {
  return grid
    .filled(record.row, header.column, header.width)
    .map((column) => ({ text: grid.text(record.row, column), row: record.row, column }));
}

function cellsOf(
  grid: Grid,
  columns: readonly TableColumn[],
  row: number,
): Partial<Record<Field, TableCell>> {
  const cells: Partial<Record<Field, TableCell>> = {};
  for (const { field, column } of columns) {
    const cell = grid.cell(row, column);
    if (cell) cells[field] = cell;
  }
  return cells;
}
