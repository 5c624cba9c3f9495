/** What differs between two workbooks: a draft and what came back, or the files of two members or divisions. */
import { cellAddress } from "../cells/a1";
import { isErrorValue, type CellValue, type SheetCells } from "../cells/values";
import { findTables } from "../tables/find";
import {
  dataRecords,
  type Field,
  type FoundTable,
  type TableCell,
  type TableRecord,
} from "../tables/table";
import { alignRows } from "./alignRows";
import { matchRecords } from "./matchRecords";
import { pairSheets } from "./pairSheets";
import { exchangeSheets } from "./sheetTexts";
import { plainValue, cellAsShown, valueAt } from "./cellAsShown";

/** One difference. Addresses are A1; a side that has no such row has none. */
export interface Difference {
  readonly kind: "changed" | "added" | "removed";
  /** Sheet of the first workbook; of the second one where the first has none. */
  readonly sheet: string;
  /** What the row is about, in the words of the table: its measure, question or indicator; "" for a single cell. */
  readonly item: string;
  /** Heading of the column, as it stands on the sheet; "" for a single cell. */
  readonly column: string;
  readonly mine: string;
  readonly theirs: string;
  readonly mineAt: string | null;
  readonly theirsAt: string | null;
  /** What to do for the first workbook to hold what the second does; null where that is not a matter of cells. */
  readonly take: Take | null;
}

/** A cell of the first workbook that gets another value. Rows and columns are counted on the sheet. */
export interface TakenCell {
  readonly row: number;
  readonly column: number;
  /** What it holds now; never a formula. */
  readonly before: CellValue;
  readonly after: CellValue;
}

/** How the first workbook comes to hold what the second does. */
export type Take =
  | { readonly kind: "write"; readonly cell: TakenCell }
  /** A row that goes; `like` is a row of the same table that looks the same. */
  | { readonly kind: "drop"; readonly row: number; readonly like: number | null }
  /** A row that comes below the table, which ends before the row `below`. */
  | {
      readonly kind: "append";
      readonly below: number;
      readonly cells: readonly { readonly column: number; readonly after: CellValue }[];
    };

/** Tables whose rows are known by what they say, not by where they stand. */
const KEYED: readonly FoundTable["kind"][] = ["measures", "oit-plan", "result", "progress"];

/** Columns that say which row it is, best first. */
const LABELS: readonly Field[] = ["measure", "question", "uplift", "questionCode", "indicator"];

/**
 * Differences between the sheets of two workbooks, in the order of the sheets and rows.
 * Rows of plans, results and progress are matched by indicator, code and measure wherever they stand; everything else is
 * compared cell by cell, in rows that are found again where others were inserted or deleted. A sheet under another name is
 * known by its texts. Formulas are compared by what they show.
 */
export function compareWorkbooks(
  mine: readonly SheetCells[],
  theirs: readonly SheetCells[],
): readonly Difference[] {
  return pairSheets(mine, theirs).flatMap(([cells, other]): readonly Difference[] => {
    if (cells && other) return [...renamed(cells, other), ...compareSheets(cells, other)];
    if (cells) return [wholeSheet(cells, "removed")];
    return other ? [wholeSheet(other, "added")] : [];
  });
}

/** That a sheet has another name; what it is called is not a matter of cells. */
function renamed({ sheet }: SheetCells, other: SheetCells): readonly Difference[] {
  if (sheet === other.sheet) return [];
  const item = exchangeSheets.comparison.sheetName;
  const sides = { mine: sheet, theirs: other.sheet, mineAt: null, theirsAt: null };
  return [{ kind: "changed", sheet, item, column: "", ...sides, take: null }];
}

function wholeSheet({ sheet }: SheetCells, kind: "added" | "removed"): Difference {
  const side = { mine: kind === "removed" ? sheet : "", theirs: kind === "added" ? sheet : "" };
  return { kind, sheet, item: "", column: "", ...side, mineAt: null, theirsAt: null, take: null };
}

function compareSheets(mine: SheetCells, theirs: SheetCells): readonly Difference[] {
  const [mineTables, theirTables] = [keyedTables(mine), keyedTables(theirs)];
  const pairs = mineTables.flatMap((table, index) => {
    const other = theirTables[index];
    return other && other.kind === table.kind ? [[table, other] as const] : [];
  });
  const records = pairs.flatMap(([table, other]) =>
    compareRecords({ table, cells: mine }, { table: other, cells: theirs }),
  );
  const covered = (cells: SheetCells, tables: readonly FoundTable[]) =>
    without(cells, tables.slice(0, pairs.length));
  return [
    ...records,
    ...compareCells(covered(mine, mineTables), covered(theirs, theirTables), mine),
  ];
}

function keyedTables(cells: SheetCells): readonly FoundTable[] {
  return findTables(cells, {}).filter(({ kind }) => KEYED.includes(kind));
}

/** The cells of a sheet without the rows of some tables that are compared as rows; titles and headings are cells. */
function without(cells: SheetCells, tables: readonly FoundTable[]): SheetCells {
  const compared = tables.map((table) => ({
    area: table.area,
    rows: new Set(dataRecords(table).flatMap(({ row, rows }) => [row, ...rows])),
  }));
  const within = (row: number, column: number) =>
    compared.some(
      ({ area, rows }) =>
        rows.has(row) && column >= area.column && column < area.column + area.columns,
    );
  return {
    ...cells,
    values: cells.values.map((line, r) =>
      line.map((value, c) => (within(cells.row + r, cells.column + c) ? "" : value)),
    ),
  };
}

/** A table with the sheet that it stands on. */
interface ComparedSide {
  readonly table: FoundTable;
  readonly cells: SheetCells;
}

function compareRecords(mine: ComparedSide, theirs: ComparedSide): readonly Difference[] {
  const pairs = matchRecords(mine.table, theirs.table);
  return pairs.flatMap(([own, other]): Difference[] => {
    if (own && other) return changedFields(mine, own, theirs, other);
    const record = own ?? other;
    const { table, cells } = own ? mine : theirs;
    if (!record) return [];
    const at = cellAddress(record.row, table.area.column);
    const text = rowText(table, record, cells);
    return [
      {
        kind: own ? "removed" : "added",
        sheet: mine.table.sheet,
        item: labelOf(record),
        column: "",
        mine: own ? text : "",
        theirs: own ? "" : text,
        mineAt: own ? at : null,
        theirsAt: own ? null : at,
        take: own ? dropOf(mine.table, own) : appendOf(mine, theirs, record),
      },
    ];
  });
}

/** A row goes with those that continue it; only one that stands by itself goes without a question. */
function dropOf(table: FoundTable, { row, rows }: TableRecord): Take | null {
  if (rows.length > 1) return null;
  const like = dataRecords(table).find((other) => other.row !== row)?.row ?? null;
  return { kind: "drop", row, like };
}

/** The row in the columns of the first workbook's table; null where something stands below that table, such as signatures. */
function appendOf(
  mine: ComparedSide,
  theirs: ComparedSide,
  { row, cells }: TableRecord,
): Take | null {
  const { area } = mine.table;
  const below = area.row + area.rows;
  const isFree = mine.cells.values
    .slice(below - mine.cells.row)
    .every((line) =>
      line
        .slice(area.column - mine.cells.column, area.column + area.columns - mine.cells.column)
        .every((value) => value === ""),
    );
  if (!isFree) return null;
  const written = mine.table.columns.flatMap(({ field, column }) => {
    const cell = cells[field];
    if (!cell) return [];
    const after = valueAt(theirs.cells, cell.row, cell.column);
    return isErrorValue(after) ? [] : [{ column, after }];
  });
  const theirOthers = othersOf(theirs.table);
  for (const { heading, column } of othersOf(mine.table)) {
    const found = theirOthers.find((one) => sameText(one.heading, heading));
    const after = found ? valueAt(theirs.cells, row, found.column) : "";
    if (after !== "" && !isErrorValue(after)) written.push({ column, after });
  }
  return written.length > 0 ? { kind: "append", below, cells: written } : null;
}

/** A cell that computes keeps its formula, and an error is nothing to take. */
function writeOf(cells: SheetCells, row: number, column: number, after: CellValue): Take | null {
  const before = valueAt(cells, row, column);
  const formula = cells.formulas?.[row - cells.row]?.[column - cells.column];
  const computes = typeof formula === "string" && formula.startsWith("=") && formula !== before;
  if (computes || isErrorValue(after)) return null;
  return { kind: "write", cell: { row, column, before, after } };
}

function changedFields(
  mine: ComparedSide,
  own: TableRecord,
  theirs: ComparedSide,
  other: TableRecord,
): Difference[] {
  const known = mine.table.columns.flatMap(({ field, heading, column }) => {
    const otherColumn = theirs.table.columns.find((candidate) => candidate.field === field);
    if (!otherColumn) return [];
    const [before, after] = [own.cells[field], other.cells[field]];
    // A value that stands once for several rows is told once.
    if (before?.carried && (after?.carried ?? true)) return [];
    const told = {
      mine: shownField(before, mine.cells, after, theirs.cells),
      theirs: shownField(after, theirs.cells, before, mine.cells),
    };
    if (sameText(told.mine, told.theirs)) return [];
    const place = { row: before?.row ?? own.row, column: before?.column ?? column };
    const from = { row: after?.row ?? other.row, column: after?.column ?? otherColumn.column };
    return [
      {
        kind: "changed",
        sheet: mine.table.sheet,
        item: labelOf(own),
        column: heading,
        ...told,
        mineAt: cellAddress(place.row, place.column),
        theirsAt: cellAddress(from.row, from.column),
        take: writeOf(
          mine.cells,
          place.row,
          place.column,
          after ? valueAt(theirs.cells, from.row, from.column) : "",
        ),
      } satisfies Difference,
    ];
  });
  return [...known, ...changedOthers(mine, own, theirs, other)];
}

/** Columns of a table whose headings say nothing that the add-in knows, and those that are ticked. */
function othersOf({ otherColumns, periodColumns }: FoundTable) {
  const within = (column: number) => periodColumns.some((period) => period.column === column);
  return [...otherColumns.filter(({ column }) => !within(column)), ...periodColumns];
}

/** Differences in such columns, which are known by their headings. */
function changedOthers(
  mine: ComparedSide,
  own: TableRecord,
  theirs: ComparedSide,
  other: TableRecord,
): Difference[] {
  const theirOthers = othersOf(theirs.table);
  return othersOf(mine.table).flatMap(({ heading, column }): Difference[] => {
    const found = theirOthers.find((one) => sameText(one.heading, heading));
    if (!found) return [];
    const before = { cells: mine.cells, row: own.row, column };
    const after = { cells: theirs.cells, row: other.row, column: found.column };
    const told = { mine: cellAsShown(before, after), theirs: cellAsShown(after, before) };
    if (sameText(told.mine, told.theirs)) return [];
    return [
      {
        kind: "changed",
        sheet: mine.table.sheet,
        item: labelOf(own),
        column: heading,
        ...told,
        mineAt: cellAddress(own.row, column),
        theirsAt: cellAddress(other.row, found.column),
        take: writeOf(mine.cells, own.row, column, valueAt(theirs.cells, other.row, found.column)),
      },
    ];
  });
}

/** What a field of a row says; a number by what its cell shows. */
function shownField(
  cell: TableCell | undefined,
  cells: SheetCells,
  other?: TableCell,
  theirs?: SheetCells,
): string {
  if (typeof cell?.value !== "number") return cell?.text ?? "";
  return cellAsShown({ ...cell, cells }, other && theirs && { ...other, cells: theirs });
}

function labelOf({ cells }: TableRecord): string {
  const label = LABELS.map((field) => cells[field]?.text).find((text) => text);
  return label?.split("\n")[0] ?? "";
}

function rowText({ columns }: FoundTable, record: TableRecord, cells: SheetCells): string {
  return columns
    .flatMap(({ field, heading }) => {
      const text = shownField(record.cells[field], cells);
      return text === "" ? [] : [`${heading}: ${text}`];
    })
    .join("\n");
}

/** Cell by cell, in the rows that belong together; a row that only one side has is told whole. */
function compareCells(
  mine: SheetCells,
  theirs: SheetCells,
  whole: SheetCells,
): readonly Difference[] {
  const left = Math.min(mine.column, theirs.column);
  const top = Math.min(mine.row, theirs.row);
  const rowsOf = (cells: SheetCells) => [
    ...Array.from({ length: cells.row - top }, () => []),
    ...cells.values.map((line) => [
      ...Array.from({ length: cells.column - left }, () => ""),
      ...line.map((value) => plainText(plainValue(value))),
    ]),
  ];
  const [own, other] = [rowsOf(mine), rowsOf(theirs)];
  return alignRows(own, other).flatMap(([i, j]): Difference[] => {
    if (i === null) return j === null ? [] : [addedRow(theirs, mine.sheet, top + j)];
    if (j === null) return [removedRow(mine, top + i, whole)];
    const width = Math.max(own[i]?.length ?? 0, other[j]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).flatMap((column): Difference[] => {
      const [before, after] = [own[i]?.[column] ?? "", other[j]?.[column] ?? ""];
      if (before === after) return [];
      const [row, theirRow, at] = [top + i, top + j, left + column];
      const [here, there] = [
        { cells: mine, row, column: at },
        { cells: theirs, row: theirRow, column: at },
      ];
      const told = { mine: cellAsShown(here, there), theirs: cellAsShown(there, here) };
      // A day that one side keeps as text and the other as a number reads the same.
      if (sameText(told.mine, told.theirs)) return [];
      return [
        {
          kind: before === "" ? "added" : after === "" ? "removed" : "changed",
          sheet: mine.sheet,
          item: "",
          column: "",
          ...told,
          mineAt: cellAddress(row, at),
          theirsAt: cellAddress(theirRow, at),
          take: writeOf(mine, row, at, valueAt(theirs, theirRow, at)),
        },
      ];
    });
  });
}

/** A row between others, for which the first workbook has no place yet. */
function addedRow(theirs: SheetCells, sheet: string, row: number): Difference {
  const { text, address } = rowShown(theirs, row);
  const sides = { mine: "", theirs: text, mineAt: null, theirsAt: address };
  return { kind: "added", sheet, item: "", column: "", ...sides, take: null };
}

/** A row that the second workbook does not have; it can go where nothing else stands in it and nothing is computed. */
function removedRow(mine: SheetCells, row: number, whole: SheetCells): Difference {
  const { text, address } = rowShown(mine, row);
  const [line, all, formulas] = [mine.values, whole.values, mine.formulas].map(
    (lines) => lines?.[row - mine.row] ?? [],
  );
  const isAlone = (line ?? []).every(
    (value, c) => value === all?.[c] && (formulas?.[c] ?? value) === value,
  );
  const sides = { mine: text, theirs: "", mineAt: address, theirsAt: null };
  const take = isAlone ? ({ kind: "drop", row, like: null } as const) : null;
  return { kind: "removed", sheet: mine.sheet, item: "", column: "", ...sides, take };
}

/** What stands in a row, and the address of its first filled cell. */
function rowShown(cells: SheetCells, row: number) {
  const left = cells.column;
  const line = cells.values[row - cells.row] ?? [];
  const first = line.findIndex((value) => value !== "");
  const text = line.flatMap((value, c) =>
    value === "" ? [] : [cellAsShown({ cells, row, column: left + c })],
  );
  return { text: text.join(" | "), address: cellAddress(row, left + Math.max(first, 0)) };
}

/** Line ends and spaces at the ends are no difference; digits of the other script are one. */
function sameText(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
