/**
 * Measures as cards: the fields stand below each other, each with its name before it, and every block or every column
 * is a measure. Word forms and slides are laid out so.
 */
import type { Grid } from "./grid";
import type { HeadingReader } from "./headings";
import { formOf } from "./kinds";
import { titleAbove, yearOf } from "./titles";
import type { FieldPlace, Field, FoundTable, TableCell, TableColumn, TableRecord } from "./table";

/** Fields that a card may name; those of score tables make none. */
const CARD_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "number",
  "indicator",
  "questionCode",
  "question",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "start",
  "end",
  "responsible",
  "followUp",
  "target",
  "budget",
  "result",
  "outcome",
  "evidence",
  "success",
  "problems",
  "advice",
  "note",
]);
/** Different fields that a run of cards names at least. */
const FEWEST_FIELDS = 3;
/** Rows without a name that may stand between two of them: further paragraphs and blank rows. */
const GAP = 3;

/** A named field of a card. */
interface CardField {
  readonly field: Field;
  readonly label: string;
  readonly labelAt: FieldPlace;
  readonly labelCell: TableCell;
  /** Filled cells behind the name, left to right. */
  readonly values: readonly TableCell[];
  /** Number of the measure that its name says: "มาตรการที่ ๒". */
  readonly number?: string;
}

/** The named fields of one row. */
interface CardLine {
  readonly row: number;
  readonly fields: readonly CardField[];
}

/** Lines and further paragraphs of one run of cards. */
interface Run {
  readonly lines: CardLine[];
  /** Filled cells of rows without a name, by the line that they go on with. */
  readonly further: Map<CardLine, TableCell[]>;
  last: number;
}

/** The tables whose measures are cards, top down. */
export function findCards(grid: Grid, headings: HeadingReader): FoundTable[] {
  const tables: FoundTable[] = [];
  let freeFrom = grid.firstRow;
  for (const run of runsOf(grid, headings)) {
    const table = tableOf(run, grid, freeFrom);
    if (!table) continue;
    tables.push(table);
    freeFrom = table.area.row + table.area.rows;
  }
  return tables;
}

function runsOf(grid: Grid, headings: HeadingReader): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const line = lineAt(grid, row, headings);
    if (run && row - run.last > GAP + 1) run = null;
    if (line) {
      if (!run) runs.push((run = { lines: [], further: new Map(), last: row }));
      run.lines.push(line);
      run.last = row;
    } else if (run) addFurther(run, row, grid);
  }
  return runs.filter(({ lines }) => lines.length >= FEWEST_FIELDS);
}

/** A row without a name below a value is a further paragraph of it; anything else ends the run. */
function addFurther(run: Run, row: number, grid: Grid): void {
  const line = run.lines.at(-1);
  const filled = grid.filled(row);
  if (!line || filled.length === 0) return;
  const columns = line.fields.flatMap(({ values }) => values.map(({ column }) => column));
  if (row !== run.last + 1 || !filled.every((column) => columns.includes(column))) return;
  const cells = filled.flatMap((column) => grid.cell(row, column) ?? []);
  run.further.set(line, [...(run.further.get(line) ?? []), ...cells]);
  run.last = row;
}

/** The named fields of a row; null for a row that is no part of a card, such as a row of headings. */
function lineAt(grid: Grid, row: number, headings: HeadingReader): CardLine | null {
  const filled = grid.filled(row);
  if (filled.length === 0) return null;
  const start = filled.length > 1 && isNumber(grid.text(row, filled[0] ?? 0)) ? 1 : 0;
  const first = fieldAt(grid, row, filled[start] ?? 0, headings, true);
  if (!first) return null;
  const fields: CardField[] = [];
  let current = first;
  for (const column of filled.slice(start + 1)) {
    const next = fieldAt(grid, row, column, headings, false);
    const cell = grid.cell(row, column);
    if (next) {
      fields.push(current);
      current = next;
    } else if (cell) current = { ...current, values: [...current.values, cell] };
  }
  fields.push(current);
  // A row of names alone heads a table; a single name may have a blank behind it.
  const named = fields.filter(({ values }) => values.length > 0).length;
  return fields.length > 1 && named * 2 < fields.length ? null : { row, fields };
}

function isNumber(text: string): boolean {
  return /^\(?[\d๐-๙]{1,2}[.)]?$/.test(text);
}

/** A name with its number and colon, and the value in the same cell where one stands there. */
const NUMBERED =
  /^(มาตรการ|โครงการ|กิจกรรม)\s*(?:\/\s*[ก-๙]+\s*)?(?:(?:ที่|ข้อ(?:ที่)?)\s*)?([\d๐-๙]{1,2})\s*[.:：)–-]?\s*/;
const WITH_VALUE = /^([^:：]{2,60})\s*[:：]\s*(\S[^]*)$/;
/** Numbers and marks before a name: "๑) ขั้นตอน", "• ผู้รับผิดชอบ". */
const LEAD = /^(?:\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙])?[.)]\s*|[-–•▪◦*]\s*)/;

/** Characters of the longest name of a field. */
const LONGEST_NAME = 40;

/** @param leads nothing but a number stands before it in its row */
function fieldAt(
  grid: Grid,
  row: number,
  column: number,
  headings: HeadingReader,
  leads: boolean,
): CardField | null {
  const cell = grid.cell(row, column);
  if (!cell || typeof cell.value !== "string" || cell.formula) return null;
  const text = cell.text.replace(LEAD, "");
  const labelAt = { row, column };
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const rest = text.slice(numbered[0].length);
    return {
      field: "measure",
      label: numbered[1] ?? "",
      labelAt,
      labelCell: cell,
      number: numbered[2] ?? "",
      values: rest === "" ? [] : [{ ...cell, text: rest }],
    };
  }
  const own = WITH_VALUE.exec(text);
  const [label, rest] = own ? [own[1] ?? "", own[2] ?? ""] : [text, ""];
  // A name may be misspelled or go on; behind another it must be as known, since values begin like names, too.
  const known =
    leads && label.length <= LONGEST_NAME ? headings.loose(label) : headings.exact(label);
  const field = known?.confidence === "guessed" ? null : known?.field;
  if (field && field !== "none" && CARD_FIELDS.has(field)) {
    const values = rest ? [{ ...cell, text: rest }] : [];
    return { field, label: bareLabel(label), labelAt, labelCell: cell, values };
  }
  return null;
}

function bareLabel(label: string): string {
  return label.replace(/(?<!\s)\s*[:：]\s*$/, "").replace(/\s+/g, " ");
}

/** One card: its fields with their values, and where a value is missing the place for it. */
interface Card {
  readonly cells: Partial<Record<Field, TableCell>>;
  readonly places: Partial<Record<Field, FieldPlace>>;
  readonly rows: Set<number>;
  readonly further: { readonly field: Field; readonly cell: TableCell }[];
}

function tableOf(run: Run, grid: Grid, freeFrom: number): FoundTable | null {
  const named = new Set(run.lines.flatMap(({ fields }) => fields.map(({ field }) => field)));
  if (named.size < FEWEST_FIELDS) return null;
  const cards = valueColumns(run).length > 1 ? besideCards(run) : belowCards(run);
  const columns = columnsOf(run, cards);
  const records = cards
    .filter(({ cells }) => Object.keys(cells).length > 1)
    .flatMap((card) => recordsOf(card, columns));
  const kind = formOf(columns, records);
  if (!kind || records.length === 0) return null;
  const rows = records.flatMap((record) => record.rows);
  const placed = run.lines.flatMap(({ fields }) =>
    fields.flatMap(({ labelAt, values }) => [
      labelAt.column,
      ...values.map(({ column }) => column),
    ]),
  );
  const [row, last] = [Math.min(...run.lines.map((line) => line.row)), Math.max(...rows)];
  const column = Math.min(...placed);
  const area = { row, column, rows: last - row + 1, columns: Math.max(...placed) - column + 1 };
  const title = titleAbove(grid, area, freeFrom);
  const fiscalYear = yearOf(title);
  return {
    id: `${grid.sheet}!${row}:${column}`,
    kind,
    sheet: grid.sheet,
    area,
    headerRows: [],
    columns,
    figureColumns: [],
    figures: [],
    periodColumns: [],
    ticks: new Map(),
    otherColumns: [],
    groups: [],
    shifted: false,
    doubts: [],
    records,
    cards: true,
    title,
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
}

/** Columns with the measures of cards beside each other; one for cards below each other. */
function valueColumns({ lines }: Run): readonly number[] {
  const several = lines.filter(({ fields }) => fields.length === 1);
  const counts = new Map<number, number>();
  for (const { fields } of several)
    for (const { values } of fields)
      for (const { column } of values) counts.set(column, (counts.get(column) ?? 0) + 1);
  const repeated = new Set(lines.map(({ fields }) => fields[0]?.field)).size < lines.length;
  const most = [...counts].filter(([, count]) => count * 2 > lines.length);
  return repeated ? [] : most.map(([column]) => column).sort((a, b) => a - b);
}

function emptyCard(): Card {
  return { cells: {}, places: {}, rows: new Set(), further: [] };
}

/** Cards below each other: a field that comes again begins the next. */
function belowCards(run: Run): Card[] {
  const cards: Card[] = [];
  let card = emptyCard();
  const usual = valueColumnsOf(run);
  for (const line of run.lines) {
    for (const one of line.fields) {
      if (card.places[one.field] || (one.number !== undefined && card.rows.size > 0))
        card = emptyCard();
      if (card.rows.size === 0) cards.push(card);
      card.rows.add(line.row);
      const { column } = one.labelAt;
      const place = { row: line.row, column: usual.get(column) ?? column + 1 };
      const [value] = one.values;
      if (one.number !== undefined) {
        card.places.number = one.labelAt;
        card.cells.number = { ...one.labelCell, text: one.number };
        // "มาตรการที่ ๑" alone in its row counts the cards; what it is called stands below.
        if (!value && line.fields.length === 1) continue;
      }
      card.places[one.field] = value ? { row: value.row, column: value.column } : place;
      if (value) card.cells[one.field] = value;
      for (const cell of [...one.values.slice(1), ...(run.further.get(line) ?? [])]) {
        if (cell.column === value?.column) card.further.push({ field: one.field, cell });
        card.rows.add(cell.row);
      }
    }
  }
  return cards;
}

/** By the column of a name the column in which its values usually stand. */
function valueColumnsOf({ lines }: Run): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { fields } of lines)
    for (const { labelAt, values } of fields) {
      const [value] = values;
      if (value && value.column !== labelAt.column && !columns.has(labelAt.column))
        columns.set(labelAt.column, value.column);
    }
  return columns;
}

/** Cards beside each other: a column each. */
function besideCards(run: Run): Card[] {
  return valueColumns(run).map((column) => {
    const card = emptyCard();
    for (const line of run.lines) {
      const [one] = line.fields;
      if (!one || line.fields.length > 1) continue;
      card.rows.add(line.row);
      card.places[one.field] = { row: line.row, column };
      const cell = one.values.find((value) => value.column === column);
      if (cell) card.cells[one.field] = cell;
      for (const more of run.further.get(line) ?? []) {
        if (more.column !== column) continue;
        card.further.push({ field: one.field, cell: more });
        card.rows.add(more.row);
      }
    }
    return card;
  });
}

function columnsOf({ lines }: Run, cards: readonly Card[]): TableColumn[] {
  const columns: TableColumn[] = [];
  const labels = lines.flatMap(({ fields }) => fields);
  for (const card of cards) {
    for (const field of Object.keys(card.places) as Field[]) {
      if (columns.some((one) => one.field === field)) continue;
      const heading = labels.find((one) => one.field === field)?.label ?? "";
      const column = card.places[field]?.column ?? 0;
      columns.push({ field, column, heading, confidence: "exact" });
    }
  }
  return columns;
}

/** The record of a card, and one for every further paragraph in a row of its own. */
function recordsOf(card: Card, columns: readonly TableColumn[]): TableRecord[] {
  const rows = [...card.rows].sort((a, b) => a - b);
  const [row = 0] = rows;
  const some = Object.values(card.places)[0]?.column ?? 0;
  const places = Object.fromEntries(
    columns.map(({ field }) => [field, card.places[field] ?? { row, column: some }]),
  );
  const more = card.further.map(({ field, cell }): TableRecord => ({
    row: cell.row,
    rows: [cell.row],
    cells: { [field]: cell },
    continuedFrom: row,
    kind: "data",
  }));
  return [{ row, rows, cells: card.cells, places, kind: "data" }, ...more];
}
