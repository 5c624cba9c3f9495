/** Lists of indicators, instruments or codes under headings that we do not know, or under none. */
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { LabelReader } from "./labels";
import type { FigureColumn, FoundTable, TableColumn } from "./table";

/** Labels that must stand below each other. */
const FEWEST = 4;
/** Rows without a label that may be between two. */
const GAP = 2;
/** What a label of ours may hold; spares reading every text of a sheet. */
const HINT =
  /ตัวชี้วัด|หน้าที่|งบประมาณ|อำนาจ|ทรัพย์สิน|ทุจริต|คุณภาพ|สื่อสาร|ปรับปรุง|เปิดเผย|[IE0O]IT|คะแนน|รวม|^(?:ข้อ\s*(?:ที่\s*)?)?[ieoIEO]\s?[-.]?\s?[0-9๐-๙]/;

type ListField = "indicator" | "instrument" | "question" | "questionCode";

interface Run {
  readonly column: number;
  field: ListField;
  readonly rows: number[];
}

/** A header for every list that is not part of a table already. */
export function findLists(
  grid: Grid,
  labels: LabelReader,
  tables: readonly FoundTable[],
): Header[] {
  const covered = coveredRows(tables);
  const open = new Map<number, Run>();
  const done: Run[] = [];
  const close = (run: Run) => {
    open.delete(run.column);
    if (run.rows.length >= FEWEST) done.push(run);
  };
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    for (const run of [...open.values()]) {
      if (row - (run.rows.at(-1) ?? row) > GAP + 1) close(run);
    }
    for (const column of grid.filled(row)) {
      if (covered(row, column)) continue;
      const text = grid.text(row, column);
      if (text.length > 160 || !HINT.test(text)) continue;
      const field = fieldOf(text, labels);
      if (!field) continue;
      const run = open.get(column);
      const joined = run && joinedField(run.field, field);
      if (run && joined) {
        run.field = joined;
        run.rows.push(row);
      } else if (field !== "total") {
        if (run) close(run);
        open.set(column, { column, field, rows: [row] });
      }
    }
  }
  for (const run of [...open.values()]) close(run);
  return withoutOverlap(done.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))).flatMap(
    (run) => headerOf(run, grid, labels) ?? [],
  );
}

/** What a list is of that goes on with another kind of label; null when that begins another list. */
function joinedField(list: ListField, next: ListField | "total"): ListField | null {
  if (next === list) return list;
  // Instruments over or below their indicators, and the total of either.
  const both = [list, next];
  if (both.includes("indicator") && both.includes("instrument")) return "indicator";
  return next === "total" && (list === "indicator" || list === "instrument") ? list : null;
}

function fieldOf(text: string, labels: LabelReader): ListField | "total" | null {
  const of = labels.read(text)?.subject?.of;
  if (of === "indicator") return "indicator";
  if (of === "instrument") return text.length <= 60 ? "instrument" : null;
  if (of === "total") return "total";
  if (of === "question") return text.length <= 8 ? "questionCode" : "question";
  return null;
}

function coveredRows(tables: readonly FoundTable[]): (row: number, column: number) => boolean {
  return (row, column) =>
    tables.some(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column - 1 &&
        column < area.column + area.columns,
    );
}

/** Of lists over the same rows the first to the left: what is named again beside it belongs to it. */
function withoutOverlap(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const first = run.rows[0] ?? 0;
    const last = run.rows.at(-1) ?? 0;
    const other = kept.find(({ rows }) => (rows[0] ?? 0) <= last && (rows.at(-1) ?? 0) >= first);
    if (!other) kept.push(run);
    else if (run.column < other.column) kept.splice(kept.indexOf(other), 1, run);
  }
  return kept;
}

/** The heading of a list: the row above it where that holds texts, else none. */
function headerOf(run: Run, grid: Grid, labels: LabelReader): Header | null {
  const first = run.rows[0] ?? grid.firstRow;
  const columns = columnsBeside(run, grid);
  const [left = run.column] = columns;
  const right = columns[columns.length - 1] ?? run.column;
  if (columns.length < 2) return null;
  const width = right - left + 1;
  const above = first > grid.firstRow ? grid.filled(first - 1, left, width) : [];
  const headed =
    above.length >= 2 &&
    above.every((column) => {
      const value = grid.value(first - 1, column);
      return typeof value === "string" && value.length <= 80;
    });
  const headings = columns.map((column) => ({
    column,
    heading: headed ? grid.text(first - 1, column).replace(/\s+/g, " ") : "",
  }));
  const key: TableColumn = {
    field: run.field,
    column: run.column,
    heading: headings.find(({ column }) => column === run.column)?.heading ?? "",
    confidence: "contents",
  };
  const figureColumns = headings.flatMap(({ column, heading }): FigureColumn[] => {
    const label = column === run.column ? null : labels.read(heading);
    return label ? [{ column, heading, label }] : [];
  });
  return {
    row: headed ? first - 1 : first,
    rows: headed ? 1 : 0,
    column: left,
    width,
    columns: [key],
    otherColumns: headings.filter(({ column }) => column !== run.column),
    figureColumns,
    periodColumns: [],
    groups: [],
    shifted: false,
  };
}

/** Columns that stand beside the list without an empty one between, left to right. */
function columnsBeside(run: Run, grid: Grid): readonly number[] {
  const filled = new Set(run.rows.flatMap((row) => grid.filled(row)));
  const columns = [run.column];
  for (let column = run.column - 1; filled.has(column); column--) columns.unshift(column);
  for (let column = run.column + 1; filled.has(column); column++) columns.push(column);
  return columns;
}
