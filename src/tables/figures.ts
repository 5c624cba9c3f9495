/** Figures of score tables: every cell read by what its row and its column say together. */
import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import { readScore, readScores, type ScoreCell, type ScoreReading } from "../ita/units";
import { hasScoresOnly, perInstrument, scoreColumnsOf } from "./figureColumns";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { Aspect, LabelReader, Subject } from "./labels";
import { levelNameIn } from "./levelNames";
import {
  isNoFigure,
  labelRows,
  narrower,
  ROW_LABELS,
  SCORE_ASPECTS,
  type RowLabel,
} from "./rowLabels";
import type { Figure, FigureColumn, TableColumn, TableRecord } from "./table";

/** Columns and rows of figures of one table. */
export interface FigureTable {
  readonly figureColumns: readonly FigureColumn[];
  readonly figures: readonly Figure[];
}

/** The figures of a table; none where neither rows nor columns say whose they are. */
export function readFigures(
  header: Header,
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
  grid: Grid,
  labels: LabelReader,
): FigureTable {
  // Most tables of texts have none, and a plan may have many rows.
  if (header.figureColumns.length === 0 && header.otherColumns.length === 0)
    return { figureColumns: [], figures: [] };
  const rows = records.filter(({ kind }) => kind === "data" || kind === "total");
  const rowLabels = labelRows(header, columns, records, grid, labels);
  const figureColumns = scoreColumnsOf(header, columns, rows, rowLabels, grid)
    .map((column) => perInstrument(column, rows, rowLabels, grid))
    .map((column) =>
      hasScoresOnly(column, rows, grid) ? { ...column, withinHundred: true as const } : column,
    );
  const figures = figureColumns.flatMap((column) =>
    columnFigures(column, rows, rowLabels, grid, labels),
  );
  const sorted = [...figures, ...levelsBesideLabels(figureColumns, columns, rows, rowLabels, grid)];
  return {
    figureColumns,
    figures: sorted.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** The figures of one column, its scores read together so that fractions among them show. */
function columnFigures(
  column: FigureColumn,
  rows: readonly TableRecord[],
  rowLabels: ReadonlyMap<TableRecord, RowLabel>,
  grid: Grid,
  labels: LabelReader,
): Figure[] {
  const cells = rows.flatMap((record) => {
    const merged = grid.merged(record.row, column.column);
    // A merged cell is one figure; it stands in its first row.
    if (merged && (merged.row !== record.row || merged.column !== column.column)) return [];
    if (grid.isBlank(record.row, column.column)) return [];
    const row = rowLabels.get(record);
    const key = row && keyOf(column, row);
    return key && row ? [{ record, row, key }] : [];
  });
  const scores = cells.filter(({ key }) => SCORE_ASPECTS.includes(key.aspect));
  const together = readScores(
    scores.map(({ record }) => scoreCell(grid, record.row, column)),
  ).readings;
  const readings = new Map(scores.map(({ record }, i) => [record, together[i]]));
  return cells.flatMap(({ record, row, key }): Figure[] => {
    const text = grid.text(record.row, column.column);
    if (isNoFigure(text)) return [];
    const reading = readings.get(record) ?? readScore(scoreCell(grid, record.row, column));
    return [figureAt(grid, record.row, column, key, row, reading, labels)].flatMap(
      (figure) => figure ?? [],
    );
  });
}

function scoreCell(grid: Grid, row: number, { column, heading }: FigureColumn): ScoreCell {
  const value = grid.value(row, column);
  const plain = typeof value === "string" ? value.replace(/(?<!\s)\s*คะแนน\s*$/, "") : value;
  return { value: plain, format: grid.format(row, column), heading };
}

type Key = Pick<Figure, "subject" | "aspect">;

/** Whose figure, and which, a cell holds by its column and its row; null when nobody knows. */
function keyOf(column: FigureColumn, row: RowLabel): Key | null {
  const { label } = column;
  if (row.unknown && !label.subject) return null;
  const subject = column.perInstrument
    ? instrumentOf(row)
    : (narrower(row.subject, label.subject) ?? whole(row, column));
  if (!subject) return null;
  const said = row.aspect && row.aspect !== "score" ? row.aspect : undefined;
  // "คะแนนรวม" beside instruments or indicators is what they bring to the total.
  if (label.subject?.of === "total" && subject.of !== "total") return { subject, aspect: "points" };
  const aspect = label.aspect && label.aspect !== "score" ? label.aspect : (said ?? "score");
  return { subject, aspect };
}

/** A row or column of years or agencies alone speaks of the total; where the two cross, also without a word for it. */
function whole(row: RowLabel, { label, withinHundred }: FigureColumn): Subject | undefined {
  const axis = row.year ?? row.agency ?? label.year ?? label.agency;
  const crossed = (row.agency ?? label.agency) !== undefined && (row.year ?? label.year);
  const said = label.aspect ?? row.aspect ?? (crossed && withinHundred ? "score" : undefined);
  return axis !== undefined && said !== undefined ? { of: "total" } : undefined;
}

function instrumentOf(row: RowLabel): Subject | undefined {
  if (row.subject?.of === "total" || row.subject?.of === "instrument") return row.subject;
  if (row.within === undefined) return undefined;
  const instrument = coreOf(row.year ?? NEWEST_YEAR)?.indicators[row.within - 1];
  return instrument && { of: "instrument", instrument };
}

function figureAt(
  grid: Grid,
  row: number,
  column: FigureColumn,
  key: Key,
  label: RowLabel,
  reading: ScoreReading,
  labels: LabelReader,
): Figure | null {
  const value = grid.value(row, column.column);
  const text = grid.text(row, column.column);
  const isLevel = levelNameIn(text) !== null;
  // The level stands under the total, in the same column.
  const aspect: Aspect = isLevel ? "level" : key.aspect;
  if (aspect === "level" && !isLevel && labels.read(text) === null && reading.kind !== "not-number")
    return null;
  const merged = grid.merged(row, column.column);
  const format = grid.format(row, column.column);
  const year = column.label.year ?? label.year;
  const agency = column.label.agency ?? label.agency;
  return {
    sheet: grid.sheet,
    row,
    column: column.column,
    rows: merged?.rows ?? 1,
    columns: merged?.columns ?? 1,
    subject: key.subject,
    aspect,
    ...(year !== undefined && { year }),
    ...(agency !== undefined && { agency }),
    ...(label.within !== undefined && { within: label.within }),
    value,
    text,
    reading,
    ...(format !== undefined && { format }),
    points: pointsOfReading(reading),
    ...(grid.hasFormula(row, column.column) && { formula: true as const }),
    ...((label.mean ?? column.label.mean) && { mean: true as const }),
  };
}

/** Points of a reading, percent and fractions turned into points; null when it is no number. */
export function pointsOfReading(reading: ScoreReading): number | null {
  if (reading.kind === "points" || reading.kind === "fraction") return reading.points;
  return reading.kind === "out-of-range" ? reading.found : null;
}

/** Names of levels that stand in the row of the level, in whatever column. */
function levelsBesideLabels(
  figureColumns: readonly FigureColumn[],
  columns: readonly TableColumn[],
  rows: readonly TableRecord[],
  rowLabels: ReadonlyMap<TableRecord, RowLabel>,
  grid: Grid,
): Figure[] {
  const read = new Set(figureColumns.map(({ column }) => column));
  const keyed = new Set(
    columns.filter(({ field }) => ROW_LABELS.includes(field)).map(({ column }) => column),
  );
  return rows.flatMap((record): Figure[] => {
    const label = rowLabels.get(record);
    if (record.kind !== "total" || label?.aspect !== "level") return [];
    return grid
      .filled(record.row)
      .filter((column) => !read.has(column) && !keyed.has(column))
      .flatMap((column): Figure[] => {
        const text = grid.text(record.row, column);
        if (levelNameIn(text) === null) return [];
        const merged = grid.merged(record.row, column);
        return [
          {
            sheet: grid.sheet,
            row: record.row,
            column,
            rows: merged?.rows ?? 1,
            columns: merged?.columns ?? 1,
            subject: { of: "total" },
            aspect: "level",
            value: grid.value(record.row, column),
            text,
            reading: { kind: "not-number", found: text },
            points: null,
          },
        ];
      });
  });
}
