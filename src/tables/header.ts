import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import {
  headingCells,
  isRemark,
  joinRows,
  joinWords,
  MOST_HEADING_ROWS,
  type HeadingCell,
} from "./headingRows";
import type { HeadingReader } from "./headings";
import { isYearCell, joinLabels, type Label, type LabelReader } from "./labels";
import { isPeriodHeading } from "./periodColumns";
import { LOOK_BELOW, sideBySide } from "./sideBySide";
import type { Field, FigureColumn, PeriodColumn, PlacedText, TableColumn } from "./table";

/** Headings of a table, in one row or several, with what its columns mean. */
export interface Header {
  readonly row: number;
  /** Heading rows; 0 for a table without one, whose records begin in `row`. */
  readonly rows: number;
  /** First column, and columns in all. */
  readonly column: number;
  readonly width: number;
  readonly columns: readonly TableColumn[];
  readonly otherColumns: readonly { readonly column: number; readonly heading: string }[];
  readonly figureColumns: readonly FigureColumn[];
  readonly periodColumns: readonly PeriodColumn[];
  readonly groups: readonly PlacedText[];
  readonly shifted: boolean;
}

/** Headings that stand over others, with a field that must stand below their first column. */
const GROUPS: readonly (readonly [RegExp, readonly Field[]])[] = [
  [/^การวิเคราะห์ผล/, ["question", "questionCode"]],
  [/^การนำผล/, ["measure"]],
];
const STRENGTH = { chosen: 4, exact: 3, similar: 2, guessed: 1, contents: 0 } as const;

/** What reads the headings of a sheet. */
export interface Readers {
  readonly headings: HeadingReader;
  readonly labels: LabelReader;
}

/** Every heading of the sheet, top down and left to right; a heading of several rows once. */
export function findHeaders(grid: Grid, readers: Readers): Header[] {
  const headers: Header[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const found = headersAt(grid, readers, row);
    headers.push(...found);
    const rows = found[0]?.rows ?? 1;
    row += rows - 1;
  }
  return headers;
}

/** Whether a row repeats a heading: most columns mean the same, at the same place. */
export function sameLayout(one: Header, other: Header): boolean {
  const places = (header: Header) => [
    ...header.columns.map(({ field, column }) => `${field}:${column}`),
    ...header.figureColumns.map(({ label, column }) => `${JSON.stringify(label)}:${column}`),
  ];
  const known = new Set(places(one));
  const theirs = places(other);
  const shared = theirs.filter((place) => known.has(place)).length;
  return shared * 4 >= (known.size + theirs.length - shared) * 3;
}

/** The headings that begin in a row: none, one, or several side by side. */
function headersAt(grid: Grid, readers: Readers, row: number): Header[] {
  const exact = (text: string) => readers.headings.exact(text);
  const upper = headingCells(grid, row, exact, readers.labels);
  if (!upper) return [];
  const known = upper.filter((cell) => cell.match !== null).length;
  const byLabels = isFigureHeading(grid, upper);
  if (known === 0 && !byLabels) return [];
  const loose = (text: string) => readers.headings.loose(text);
  const cut = wholeWords(grid, readers, row, upper);
  if (cut) return build(row, [cut.cells], grid, cut.rows);
  const rows = joinRows(grid, row, exact, readers.labels);
  const one = rows.length === 1;
  if (one && !byLabels && known < 2 && !isDamaged(grid, readers, row)) return [];
  const years = upper.filter(
    (cell) => cell.match === null && isYearCell(grid.value(row, cell.column)),
  );
  const said = known + years.length;
  if (one && !byLabels && said * 2 < upper.length && !isDamaged(grid, readers, row)) return [];
  const read = rows.map((cells, level) => {
    const again = headingCells(grid, cells[0]?.row ?? row, loose, readers.labels) ?? cells;
    return level === 0 ? again : again.filter((cell) => !isRemark(cell));
  });
  return build(row, read, grid);
}

/** A heading whose words were cut over several rows, put together; null for any other. */
function wholeWords(
  grid: Grid,
  { headings, labels }: Readers,
  row: number,
  upper: readonly HeadingCell[],
): { readonly cells: readonly HeadingCell[]; readonly rows: number } | null {
  const exact = (text: string) => headings.exact(text);
  const knownOf = (cells: readonly HeadingCell[]) => cells.filter(({ match }) => match).length;
  let cells = upper;
  let rows = 1;
  for (; rows < MOST_HEADING_ROWS; rows++) {
    const joined = joinWords(grid, row + rows, cells, exact, labels);
    if (!joined || knownOf(joined) < Math.max(2, knownOf(cells))) break;
    cells = joined;
  }
  return rows > 1 && knownOf(cells) * 2 >= cells.length ? { cells, rows } : null;
}

/**
 * Whether a row names columns of figures: several indicators, instruments, years, codes or agencies beside each other,
 * with figures or levels somewhere below.
 */
function isFigureHeading(grid: Grid, cells: readonly HeadingCell[]): boolean {
  if (cells.length < 3 || !mostlyTelling(cells)) return false;
  const kinds = new Map<string, number>();
  for (const { label } of cells) {
    const kind = label?.subject?.of ?? (label?.year ? "year" : label?.agency ? "agency" : null);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const axis = Math.max(0, ...kinds.values());
  const said = cells.filter((cell) => cell.match ?? cell.label).length;
  if (axis < 2 || said < 3 || said * 2 < cells.length) return false;
  const columns = cells.filter(({ label }) => label !== null).map(({ column }) => column);
  const last = Math.min(grid.lastRow, (cells[0]?.row ?? 0) + LOOK_BELOW);
  for (let row = (cells[0]?.row ?? 0) + 1; row <= last; row++) {
    if (grid.filled(row).length === 0) return false;
    if (columns.some((column) => isFigureText(grid.text(row, column)))) return true;
  }
  return false;
}

/** Characters up to which a heading may name an indicator, a year or an agency; longer ones name an instrument. */
const SHORT = 60;
const LONG_LABEL = /[IEO]IT|ตัวชี้วัด|มีส่วนได้ส่วนเสีย/;

/** Whether at least half of the headings say something; a long one is read only when the short ones leave it open. */
function mostlyTelling(cells: readonly HeadingCell[]): boolean {
  let silent = 0;
  const open: HeadingCell[] = [];
  for (const cell of cells) {
    if (cell.match) continue;
    if (cell.heading.length <= SHORT || LONG_LABEL.test(cell.heading)) open.push(cell);
    else silent++;
  }
  if (silent * 2 > cells.length) return false;
  open.sort((a, b) => a.heading.length - b.heading.length);
  return open.every((cell) => {
    if (!cell.label) silent++;
    return silent * 2 <= cells.length;
  });
}

/** A number with or without decimals and percent, other than a year. */
function isFigureText(text: string): boolean {
  return /^\d{1,3}(?:\.\d+)?\s*%?$/.test(toArabicDigits(text));
}

/** Whether a row with one heading as known is a heading all the same: most of the others are nearly so. */
function isDamaged(grid: Grid, readers: Readers, row: number): boolean {
  const found =
    headingCells(grid, row, (text) => readers.headings.loose(text), readers.labels) ?? [];
  const fields = new Set(
    found
      .filter((cell) => cell.match && cell.match.confidence !== "guessed")
      .map((cell) => cell.match?.field),
  );
  return fields.size >= 3 && fields.size * 5 >= found.length * 3;
}

/** The headers of heading rows read together, one above the other. */
function build(
  row: number,
  rows: readonly (readonly HeadingCell[])[],
  grid: Grid,
  headingRows = rows.length,
): Header[] {
  const below = (level: number) => rows.slice(level + 1).flat();
  const isGroup = (cell: HeadingCell, level: number) =>
    rows.length > 1 &&
    level < rows.length - 1 &&
    (below(level).some(({ column }) => column >= cell.column && column < cell.column + cell.span) ||
      GROUPS.some(([pattern]) => pattern.test(cell.heading)));
  const groups = rows.flatMap((cells, level) => cells.filter((cell) => isGroup(cell, level)));
  const all = rows
    .flatMap((cells, level) => cells.filter((cell) => !isGroup(cell, level)))
    .sort((a, b) => a.column - b.column);
  const numbersBelow = isNumberRow(grid, row + headingRows, all);
  const height = headingRows + (numbersBelow ? 1 : 0);
  return sideBySide(all, grid, row + height).map((found) => {
    const figureColumns = figureColumnsOf(found, groups, rows);
    const periodColumns = found
      .filter((cell) => cell.row > row && isPeriodHeading(cell.heading))
      .map(({ column, heading }) => ({ column, heading }));
    const { columns, otherColumns } = fieldsOf(found, periodColumns);
    const first = found[0]?.column ?? 0;
    const lastHeading = found[found.length - 1];
    const last = lastHeading?.column ?? first;
    return {
      row,
      rows: height,
      column: first,
      width: last - first + (lastHeading?.span ?? 1),
      columns,
      otherColumns,
      figureColumns,
      periodColumns: periodColumns.length >= 2 ? periodColumns : [],
      groups: groups
        .filter((cell) => cell.column >= first && cell.column <= last)
        .map((cell) => ({ text: cell.heading, row: cell.row, column: cell.column })),
      shifted: groups.some((group) => isShifted(group, columns)),
    };
  });
}

/** Whether a group heading that we know stands elsewhere than over its first column. */
function isShifted({ heading, column }: HeadingCell, columns: readonly TableColumn[]): boolean {
  const fields = GROUPS.find(([pattern]) => pattern.test(heading))?.[1] ?? [];
  const below = columns.find((one) => fields.includes(one.field));
  return below !== undefined && below.column !== column;
}

/** A row of column numbers under the headings: "(๑)", "(๒)", … */
function isNumberRow(grid: Grid, row: number, headings: readonly HeadingCell[]): boolean {
  const filled = row <= grid.lastRow ? grid.filled(row) : [];
  return (
    filled.length >= 3 &&
    filled.length >= headings.length - 1 &&
    filled.every((column, index) => {
      const number = /^\(?([0-9๐-๙]{1,2})\)?$/.exec(grid.text(row, column))?.[1];
      return number !== undefined && Number(toArabicDigits(number)) === index + 1;
    })
  );
}

/** The surest column of every field; the others are not understood. */
function fieldsOf(
  found: readonly HeadingCell[],
  periodColumns: readonly PeriodColumn[],
): Pick<Header, "columns" | "otherColumns"> {
  const strength = (cell: HeadingCell) => (cell.match ? STRENGTH[cell.match.confidence] : -1);
  const chosen = new Map<Field, HeadingCell>();
  for (const cell of [...found].sort((a, b) => strength(b) - strength(a) || a.column - b.column)) {
    const field = namesSubject(cell) ? undefined : cell.match?.field;
    if (field && field !== "none" && !chosen.has(field)) chosen.set(field, cell);
  }
  const columns: TableColumn[] = [];
  const otherColumns: { column: number; heading: string }[] = [];
  for (const cell of found) {
    const { column, heading, match } = cell;
    if (match && match.field !== "none" && chosen.get(match.field) === cell)
      columns.push({ field: match.field, column, heading, confidence: match.confidence });
    else if (!periodColumns.some((one) => one.column === column) || periodColumns.length < 2)
      otherColumns.push({ column, heading });
  }
  return { columns, otherColumns };
}

/** Columns that hold figures by their own heading and those over it; a number below "ตัวชี้วัด" is an indicator's. */
function figureColumnsOf(
  found: readonly HeadingCell[],
  groups: readonly HeadingCell[],
  rows: readonly (readonly HeadingCell[])[],
): FigureColumn[] {
  return found.flatMap((cell): FigureColumn[] => {
    const over = groups.filter(
      (group) =>
        group.row < cell.row &&
        group.column <= cell.column &&
        cell.column < group.column + groupWidth(group, groups, rows),
    );
    const above = over.reduce((far, group) => joinLabels(groupLabel(group), far), {} as Label);
    const numbered = over.some(
      ({ heading, label }) => /ตัวชี้วัด/.test(heading) || label?.subject?.of === "instrument",
    );
    const own: Label | null =
      numbered && cell.number !== null && cell.number >= 1 && cell.number <= 10
        ? { subject: { of: "indicator", indicator: cell.number } }
        : cell.label;
    const label = withoutTotal(joinLabels(own, above), cell);
    const says = label.aspect ?? label.subject ?? label.year ?? label.agency;
    if (says === undefined || isOtherColumn(cell)) return [];
    const heading = [...over.map((group) => group.heading), cell.heading].join(" ");
    const perInstrument = cell.match?.field === "instrumentScore";
    return [
      {
        column: cell.column,
        heading,
        label,
        ...(perInstrument && { perInstrument: true as const }),
      },
    ];
  });
}

/** "คะแนน ITA" over several columns is no total, unless it says so. */
function groupLabel({ label, heading }: HeadingCell): Label | null {
  if (label?.subject?.of !== "total" || /รวม|สุทธิ|total/i.test(heading)) return label;
  const { aspect, year, agency, mean } = label;
  return {
    ...(aspect && { aspect }),
    ...(year !== undefined && { year }),
    ...(agency !== undefined && { agency }),
    ...(mean && { mean }),
  };
}

/** "คะแนน ITA" over scores of indicators is no total. */
function withoutTotal({ subject, ...rest }: Label, { match }: HeadingCell): Label {
  const plain = subject?.of === "total" && match?.field === "score";
  return plain || !subject ? rest : { ...rest, subject };
}

/** Columns that a group heading stands over: those merged, else up to the next heading of its row. */
function groupWidth(
  group: HeadingCell,
  groups: readonly HeadingCell[],
  rows: readonly (readonly HeadingCell[])[],
): number {
  if (group.span > 1) return group.span;
  const own = rows.find((cells) => cells.some((cell) => cell.row === group.row)) ?? [];
  const next = [...own, ...groups.filter(({ row }) => row === group.row)]
    .map(({ column }) => column)
    .filter((column) => column > group.column);
  return (next.length > 0 ? Math.min(...next) : Infinity) - group.column;
}

/** "ตัวชี้วัด 1" or "แบบ IIT" over figures: a heading that only begins like a field of ours. */
function namesSubject({ match, label }: HeadingCell): boolean {
  const sure = match?.confidence === "exact" || match?.confidence === "chosen";
  return !sure && label?.subject !== undefined;
}

/** Fields that hold figures or levels. */
const FIGURE_FIELDS: readonly Field[] = [
  "score",
  "instrumentScore",
  "weighted",
  "published",
  "weight",
  "level",
  "rank",
  "target",
  "fullMarks",
  "comparison",
  "difference",
];

/** Columns that a clear heading calls something else than figures. */
function isOtherColumn(cell: HeadingCell): boolean {
  const { match } = cell;
  if (namesSubject(cell)) return false;
  if (!match || match.field === "none") return match !== null;
  return match.confidence !== "guessed" && !FIGURE_FIELDS.includes(match.field);
}
