import type { SheetCells } from "../../cells/values";
import { findIndicator } from "../../ita/indicators";
import type { RuleBook } from "../../ita/rulebook/schema";
import { Grid } from "../../tables/grid";
import { headingKey } from "../../tables/headings";
import {
  tableCells,
  type Field,
  type FoundTable,
  type TableCell,
  type TableRecord,
} from "../../tables/table";
import { CLEANUP_KINDS, UNSURE_KINDS, type CleanupKind } from "./kinds";
import { cleanText, type TextOptions } from "./text";

export interface CleanupOptions {
  /** What to do; all kinds when left out. */
  readonly kinds?: readonly CleanupKind[];
  /** Digits of the document. */
  readonly digits: "thai" | "arabic";
  /** Rules of the year, for question codes. */
  readonly book?: RuleBook | undefined;
}

/** A cell that gets another text. */
export interface CellEdit {
  /** Counted on the sheet. */
  readonly row: number;
  readonly column: number;
  /** Value as it was read; "" when the cell was blank. */
  readonly before: string;
  readonly after: string;
}

/** A row that goes. */
export interface DroppedRow {
  /** Counted on the sheet. */
  readonly row: number;
  /** Row of the same table that looks the same, for its formats when the row comes back; null for blank rows. */
  readonly like: number | null;
}

/**
 * One thing that the clean-up would do, to be taken or left as a whole: new text in one cell, repeated headings to be
 * dropped, or a cut row to be joined (texts that move up and the row that goes).
 */
export interface Proposal {
  /** Stays the same while the sheet does. */
  readonly id: string;
  readonly sheet: string;
  readonly kinds: readonly CleanupKind[];
  /** Nobody has to look at it before it is done. */
  readonly sure: boolean;
  readonly edits: readonly CellEdit[];
  /** Sheet rows that go, rising. */
  readonly dropRows: readonly DroppedRow[];
  /** What stands in the rows that go. */
  readonly dropped: string;
}

/**
 * What the clean-up would do to the tables of one sheet, top down. Nothing is proposed for formulas, numbers and cells
 * outside the tables; rows are dropped only when nothing else stands in them.
 * @param tables tables found on this sheet, by `findTables`
 */
export function proposeCleanup(
  tables: readonly FoundTable[],
  sheet: SheetCells,
  options: CleanupOptions,
): Proposal[] {
  const steps = proposeSteps(tables, sheet, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `proposeCleanup`, in steps of a row or less, so that who runs it can do something else between two of them.
 * Yields the number of table rows that are done.
 */
export function* proposeSteps(
  tables: readonly FoundTable[],
  sheet: SheetCells,
  options: CleanupOptions,
): Generator<number, Proposal[]> {
  const grid = new Grid(sheet);
  const kinds = new Set(options.kinds ?? CLEANUP_KINDS);
  const proposals: Proposal[] = [];
  let rows = 0;
  for (const table of tables) {
    yield* proposeForTable(table, grid, { ...options, kinds }, proposals, rows);
    rows += table.records.length;
  }
  return proposals.sort(
    (a, b) =>
      proposalPlace(a).row - proposalPlace(b).row ||
      proposalPlace(a).column - proposalPlace(b).column,
  );
}

/** Where a proposal is looked at: its first cell, or the first row that goes. */
export function proposalPlace(proposal: Proposal): {
  readonly row: number;
  readonly column: number;
} {
  const [edit] = proposal.edits;
  return edit ?? { row: proposal.dropRows[0]?.row ?? 0, column: 0 };
}

interface Settings extends Omit<CleanupOptions, "kinds"> {
  readonly kinds: ReadonlySet<CleanupKind>;
}

/** Adds the proposals for one table; `before` rows of other tables are done. */
function* proposeForTable(
  table: FoundTable,
  grid: Grid,
  settings: Settings,
  proposals: Proposal[],
  before: number,
): Generator<number, void> {
  const joined = new Set<string>();
  const joins: Proposal[] = [];
  // Rows of a card are its fields.
  const joinable = settings.kinds.has("joins") && !table.cards;
  const byRow = new Map(joinable ? table.records.map((record) => [record.row, record]) : []);
  for (const record of joinable ? table.records : []) {
    const join = joinOf(table, record, byRow, grid, settings);
    yield before;
    if (!join) continue;
    joins.push(join);
    for (const edit of join.edits) joined.add(keyOf(edit));
    for (const { row } of join.dropRows) joined.add(String(row));
  }
  let last: TableRecord | null = null;
  let rows = before;
  for (const { field, cell, record } of tableCells(table)) {
    if (record !== last) yield rows++;
    last = record;
    if (joined.has(keyOf(cell)) || joined.has(String(cell.row))) continue;
    const done = cleanCell(cell, field, record, settings);
    if (!done) continue;
    const { row, column } = cell;
    proposals.push({
      id: `${table.sheet}!${row}:${column}`,
      sheet: table.sheet,
      kinds: done.kinds,
      sure: done.sure,
      edits: [{ row, column, before: String(cell.value), after: done.text }],
      dropRows: [],
      dropped: "",
    });
  }
  const headings = settings.kinds.has("headings") ? repeatedHeadings(table, grid) : [];
  // One by one: a call takes some ten thousand arguments at most.
  for (const one of [...joins, ...headings]) proposals.push(one);
}

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row}:${column}`;
}

/** The cleaned text of a cell; null when nothing changes, or it is no text that somebody typed. */
function cleanCell(
  cell: TableCell,
  field: Field,
  record: TableRecord,
  settings: Settings,
): ReturnType<typeof cleanText> | null {
  if (typeof cell.value !== "string" || cell.formula) return null;
  const done = cleanText(cell.value, field, textOptions(record, settings));
  return done.text === cell.value ? null : done;
}

function textOptions(record: TableRecord, { kinds, digits, book }: Settings): TextOptions {
  const name = record.cells.indicator?.text;
  const indicator =
    book && name !== undefined ? findIndicator(name.replace(/<[^<>]*>/g, ""), book) : null;
  return { kinds, digits, core: book?.core, indicator: indicator ?? undefined };
}

/** A row that continues another: its texts go up to that row's, and the row goes. */
function joinOf(
  table: FoundTable,
  record: TableRecord,
  byRow: ReadonlyMap<number, TableRecord>,
  grid: Grid,
  settings: Settings,
): Proposal | null {
  if (record.continuedFrom === undefined) return null;
  const target = byRow.get(record.continuedFrom);
  // With three pages the middle row would be edited twice; the second join is proposed once the first is made.
  if (!target || target.rows.find((row) => row !== target.row) !== record.row) return null;
  if (!canDrop([record.row], table, grid)) return null;
  const edits: CellEdit[] = [];
  const kinds = new Set<CleanupKind>(["joins"]);
  for (const { field, column } of table.columns) {
    const from = grid.cell(record.row, column);
    if (!from) continue;
    const into = grid.cell(target.row, column);
    if ([from, into].some((cell) => cell && (typeof cell.value !== "string" || cell.formula)))
      return null;
    const key = field === "number" || field === "indicator" ? /\(ต่อ\)$/.test(from.text) : false;
    if (key) continue;
    const before = into ? String(into.value) : "";
    const whole =
      before === "" ? String(from.value) : `${before}${seam(from.text)}${String(from.value)}`;
    const done = cleanText(whole, field, textOptions(target, settings));
    done.kinds.forEach((kind) => kinds.add(kind));
    edits.push({ row: target.row, column, before, after: done.text });
  }
  return {
    id: `${table.sheet}!${record.row}`,
    sheet: table.sheet,
    kinds: CLEANUP_KINDS.filter((kind) => kinds.has(kind)),
    sure: false,
    edits,
    dropRows: [{ row: record.row, like: target.row }],
    dropped: textOfRow(record.row, table, grid),
  };
}

/** List items and paragraphs go on below; a sentence goes on behind a space, which says nothing wrong. */
function seam(next: string): string {
  return /^(?:<p\b[^<>]*>\s*)?(?:\(?[0-9๐-๙]{1,2}[.)]|[-–•▪])/.test(next) ? "\n" : " ";
}

/**
 * Headings that a page repeated, with the blank rows above them and with titles that were already there. After a
 * title of its own a heading stays: it belongs to that part.
 */
function repeatedHeadings(table: FoundTable, grid: Grid): Proposal[] {
  const { records, headerRows } = table;
  const proposals: Proposal[] = [];
  const titles = new Map(table.title.map(({ text, row }) => [headingKey(text), row]));
  const isSame = (row: number, line: number) =>
    wordsOf(row, table, grid) === wordsOf(headerRows[line] ?? -1, table, grid);
  for (let index = 0; index < records.length;) {
    const first = records[index];
    if (!first || first.kind === "data" || first.kind === "total") {
      index++;
      continue;
    }
    let end = index;
    while (end < records.length && !["data", "total"].includes(records[end]?.kind ?? "data")) end++;
    const between = records.slice(index, end);
    index = end;
    const headings = between.filter((one) => one.kind === "repeated-heading");
    // A page may write in one line what the first wrote in two.
    const known = [...titles.keys()].join("");
    const own = between.filter(
      (one) => one.kind === "title" && !known.includes(headingKey(titleOf(one, table, grid))),
    );
    for (const one of between) {
      const key = headingKey(titleOf(one, table, grid));
      if (one.kind === "title" && !titles.has(key)) titles.set(key, one.row);
    }
    const rows = between.map((one) => one.row);
    const likeOf = (one: TableRecord): number | null => {
      if (one.kind === "title") return titles.get(headingKey(titleOf(one, table, grid))) ?? null;
      if (one.kind !== "repeated-heading") return null;
      return headerRows[headings.indexOf(one) % headerRows.length] ?? null;
    };
    const same =
      headings.length > 0 &&
      headings.every((one, line) => isSame(one.row, line % headerRows.length));
    if (!same || own.length > 0 || !canDrop(rows, table, grid)) continue;
    proposals.push({
      id: `${table.sheet}!${rows[0]}-${rows[rows.length - 1]}`,
      sheet: table.sheet,
      kinds: ["headings"],
      sure: true,
      edits: [],
      dropRows: between.map((one) => ({ row: one.row, like: likeOf(one) })),
      dropped: between
        .filter((one) => one.kind !== "blank")
        .map((one) => textOfRow(one.row, table, grid))
        .join("\n"),
    });
  }
  return proposals;
}

function titleOf(record: TableRecord, table: FoundTable, grid: Grid): string {
  return textOfRow(record.row, table, grid);
}

/** Headings of a row as they are compared, in order; where they stand does not matter. */
function wordsOf(row: number, table: FoundTable, grid: Grid): string {
  const { column, columns } = table.area;
  return grid
    .filled(row, column, columns)
    .map((at) => headingKey(grid.text(row, at)))
    .join("|");
}

function textOfRow(row: number, table: FoundTable, grid: Grid): string {
  const { column, columns } = table.area;
  return grid
    .filled(row, column, columns)
    .map((at) => grid.text(row, at).replace(/\s+/g, " "))
    .join(" | ");
}

/** Whether nothing but the table stands in the rows, no formula, and no merged cell that reaches beyond them. */
function canDrop(rows: readonly number[], table: FoundTable, grid: Grid): boolean {
  const { column, columns } = table.area;
  return rows.every((row) => {
    const filled = grid.filled(row);
    if (filled.some((at) => at < column || at >= column + columns || grid.hasFormula(row, at)))
      return false;
    for (let at = column; at < column + columns; at++) {
      const merge = grid.merged(row, at);
      if (!merge) continue;
      const covered = Array.from({ length: merge.rows }, (_, index) => merge.row + index);
      if (!covered.every((one) => rows.includes(one))) return false;
    }
    return true;
  });
}

/** Kinds chosen at first: those that nobody has to look at. */
export const SURE_KINDS: readonly CleanupKind[] = CLEANUP_KINDS.filter(
  (kind) => !UNSURE_KINDS.includes(kind),
);
