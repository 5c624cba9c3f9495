/** Figures of score tables: every cell read by what its row and its column say together. */
import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import { readScore, readScores, type ScoreCell, type ScoreReading } from "../ita/units";
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import type { Header } from "./header";
import { joinLabels, type Aspect, type Label, type LabelReader, type Subject } from "./labels";
import { levelNameIn } from "./levelNames";
import type { Field, Figure, FigureColumn, TableColumn, TableRecord } from "./table";

/** Columns whose cells say what their row is about. */
const ROW_LABELS: readonly Field[] = [
  "number",
  "agency",
  "year",
  "instrument",
  "indicator",
  "subIndicator",
  "item",
  "question",
  "questionCode",
];
/** The narrower of two subjects is meant: a question of an indicator is the question. */
const NARROWNESS: readonly Subject["of"][] = [
  "total",
  "instrument",
  "indicator",
  "subIndicator",
  "question",
];
/** Figures that are scores from 0 to 100, read by the reader of units. */
const SCORES: readonly Aspect[] = [
  "score",
  "published",
  "comparison",
  "previous",
  "target",
  "points",
];
/** What a cell may hold for "no figure". */
const NONE = /^[-–—]+$|^ไม่มี$|^n\/?a$/i;
/** A row that says who is meant by the mean of all rows above it. */
const MEAN_ROW = /^(?:รวม)?(?:คะแนน)?(?:ค่า)?เฉลี่ย|^ค่ากลาง|^สูงสุด|^ต่ำสุด|^ส่วนเบี่ยงเบน/;

/** What one row is about. */
interface RowLabel extends Label {
  /** The row holds a code that was not understood: its figures belong to nobody known. */
  readonly unknown?: true;
  /** Indicator by name or section, whatever the row itself is. */
  readonly within?: number;
}

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
    .map((column) => (hasScoresOnly(column, rows, grid) ? { ...column, ...IN_RANGE } : column));
  const figures = figureColumns.flatMap((column) =>
    columnFigures(column, rows, rowLabels, grid, labels),
  );
  const sorted = [...figures, ...levelsBesideLabels(figureColumns, columns, rows, rowLabels, grid)];
  return {
    figureColumns,
    figures: sorted.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** What every row is about, by the cells before its figures and the section it stands in. */
function labelRows(
  header: Header,
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
  grid: Grid,
  labels: LabelReader,
): ReadonlyMap<TableRecord, RowLabel> {
  const keys = columns.filter(({ field }) => ROW_LABELS.includes(field));
  const plain = header.otherColumns.filter(
    ({ column }) => !header.figureColumns.some((one) => one.column === column),
  );
  const known = new Map<TableRecord, RowLabel>();
  let section: number | undefined;
  for (const record of records) {
    if (record.kind === "title") section = sectionOf(record, header, grid, labels) ?? section;
    if (record.kind !== "data" && record.kind !== "total") continue;
    let label: RowLabel = {};
    for (const { field, column } of [...keys, ...plain.map((one) => ({ ...one, field: null }))]) {
      const text = (field && record.cells[field]?.text) ?? grid.text(record.row, column);
      label = withCell(label, field, text, labels);
    }
    if (label.aspect === "level" && !label.subject) label = { ...label, subject: { of: "total" } };
    if (label.subject === undefined && MEAN_ROW.test(firstText(record, header, grid)))
      label = { ...label, ...meanRow(columns, section) };
    const own = ownIndicator(label.subject);
    const within = label.within ?? own ?? section;
    known.set(record, { ...label, ...(within !== undefined && { within }) });
  }
  return known;
}

/** Whose mean a row of means is: of the agencies or years above it, of the section, or of all. */
function meanRow(columns: readonly TableColumn[], section: number | undefined): RowLabel {
  if (columns.some(({ field }) => field === "agency" || field === "year"))
    return { aspect: "comparison", mean: true };
  return section === undefined
    ? { subject: { of: "total" }, mean: true }
    : { subject: { of: "indicator", indicator: section }, mean: true };
}

/** A number with decimals and nothing beside it. */
const BARE_NUMBER = /^[\d๐-๙]+\.[\d๐-๙]+$/;

function withCell(
  label: RowLabel,
  field: Field | null,
  text: string,
  labels: LabelReader,
): RowLabel {
  if (text === "") return label;
  // A bare number in a column of no known heading is a figure; "96.7" names no sub-indicator.
  if (field === null && BARE_NUMBER.test(text)) return label;
  if (field === "number") {
    const id = /^\(?(\d{1,2}\.\d)\)?$/.exec(toArabicDigits(text))?.[1];
    return id && !label.subject ? { ...label, subject: { of: "subIndicator", id } } : label;
  }
  const read = labels.read(text);
  const coded = field === "questionCode";
  if (!read) return coded ? { ...label, unknown: true } : label;
  if (coded && read.subject?.of !== "question") return { ...label, unknown: true };
  const within = ownIndicator(read.subject) ?? label.within;
  const joined = joinLabels(read, label);
  const subject = narrower(label.subject, read.subject);
  return {
    ...joined,
    ...(label.unknown && { unknown: true as const }),
    ...(subject && { subject }),
    ...(within !== undefined && { within }),
  };
}

function narrower(one: Subject | undefined, other: Subject | undefined): Subject | undefined {
  if (!one || !other) return one ?? other;
  return NARROWNESS.indexOf(other.of) >= NARROWNESS.indexOf(one.of) ? other : one;
}

function ownIndicator(subject: Subject | undefined): number | undefined {
  return subject?.of === "indicator" ? subject.indicator : undefined;
}

/** Indicator that a line over several rows names: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "9.1 ข้อมูลพื้นฐาน". */
function sectionOf(
  record: TableRecord,
  header: Header,
  grid: Grid,
  labels: LabelReader,
): number | undefined {
  const subject = labels.read(firstText(record, header, grid))?.subject;
  if (subject?.of === "subIndicator") return Number(subject.id.split(".")[0]);
  return ownIndicator(subject);
}

function firstText(record: TableRecord, header: Header, grid: Grid): string {
  const [first] = grid.filled(record.row, header.column, header.width);
  return first === undefined ? "" : grid.text(record.row, first);
}

/** Columns that hold figures: those whose headings say so, else the one that looks like scores. */
function scoreColumnsOf(
  header: Header,
  columns: readonly TableColumn[],
  rows: readonly TableRecord[],
  rowLabels: ReadonlyMap<TableRecord, RowLabel>,
  grid: Grid,
): readonly FigureColumn[] {
  const keyed = new Set(
    columns.filter(({ field }) => ROW_LABELS.includes(field)).map(({ column }) => column),
  );
  const said = header.figureColumns.filter(({ column }) => !keyed.has(column));
  const scored = said.some(
    ({ label }) => label.subject ?? label.year ?? label.agency ?? isOwnScore(label.aspect),
  );
  if (scored) return said;
  const labelled = rows.filter((row) => rowLabels.get(row)?.subject).length;
  if (labelled < 3) return said;
  const guess = header.otherColumns.find(({ column }) => {
    const texts = rows.map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
    const numbers = texts.filter((text) => isScoreText(text)).length;
    return !keyed.has(column) && numbers >= 3 && numbers * 3 >= texts.length * 2;
  });
  return guess
    ? [...said, { ...guess, label: { aspect: "score" as const } }].sort(
        (a, b) => a.column - b.column,
      )
    : said;
}

function isOwnScore(aspect: Aspect | undefined): aspect is Aspect {
  return aspect === "score" || aspect === "published" || aspect === "level";
}

function isScoreText(text: string): boolean {
  const plain = toArabicDigits(text).replace(/\s*(?:%|คะแนน)$/, "");
  return /^\d{1,3}(?:\.\d+)?$/.test(plain) && Number(plain) <= 100;
}

/**
 * A column whose figures stand only beside the first indicator of each instrument holds the instruments' scores,
 * whatever its heading.
 */
function perInstrument(
  column: FigureColumn,
  rows: readonly TableRecord[],
  rowLabels: ReadonlyMap<TableRecord, RowLabel>,
  grid: Grid,
): FigureColumn {
  const { aspect, subject } = column.label;
  if (column.perInstrument || (subject && subject.of !== "total")) return column;
  if (aspect && !SCORES.includes(aspect) && aspect !== "weight") return column;
  const indicators = rows.filter((row) => rowLabels.get(row)?.subject?.of === "indicator");
  const filled = indicators.filter(({ row }) => !grid.isBlank(row, column.column));
  const instruments = coreOf()?.indicators ?? [];
  const numbers = filled.map((row) => rowLabels.get(row)?.within ?? 0);
  const few = filled.length >= 2 && filled.length <= 3 && indicators.length >= 8;
  const firsts = numbers.every((number) => instruments[number - 1] !== instruments[number - 2]);
  return few && firsts ? { ...column, perInstrument: true } : column;
}

const IN_RANGE = { withinHundred: true } as const;

/** Whether the numbers of a column of years or agencies can be scores. */
function hasScoresOnly(
  { column, label }: FigureColumn,
  rows: readonly TableRecord[],
  grid: Grid,
): boolean {
  if ((label.year ?? label.agency) === undefined || label.aspect) return false;
  const texts = rows.map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => isScoreText(text) || NONE.test(text));
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
  const scores = cells.filter(({ key }) => SCORES.includes(key.aspect));
  const together = readScores(
    scores.map(({ record }) => scoreCell(grid, record.row, column)),
  ).readings;
  const readings = new Map(scores.map(({ record }, i) => [record, together[i]]));
  return cells.flatMap(({ record, row, key }): Figure[] => {
    const text = grid.text(record.row, column.column);
    if (NONE.test(text)) return [];
    const reading = readings.get(record) ?? readScore(scoreCell(grid, record.row, column));
    return [figureAt(grid, record.row, column, key, row, reading, labels)].flatMap(
      (figure) => figure ?? [],
    );
  });
}

function scoreCell(grid: Grid, row: number, { column, heading }: FigureColumn): ScoreCell {
  const value = grid.value(row, column);
  const plain = typeof value === "string" ? value.replace(/\s*คะแนน\s*$/, "") : value;
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
    subject: isLevel && key.subject.of !== "instrument" ? { of: "total" } : key.subject,
    aspect,
    ...(year !== undefined && { year }),
    ...(agency !== undefined && { agency }),
    ...(label.within !== undefined && { within: label.within }),
    value,
    text,
    reading,
    ...(format !== undefined && { format }),
    points: pointsOf(reading),
    ...(grid.hasFormula(row, column.column) && { formula: true as const }),
    ...((label.mean ?? column.label.mean) && { mean: true as const }),
  };
}

/** Points of a reading, percent and fractions turned into points; null when it is no number. */
function pointsOf(reading: ScoreReading): number | null {
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
