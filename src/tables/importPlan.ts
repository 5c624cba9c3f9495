/** Bringing tables that were understood into the add-in's data sheets: which cells get what, nothing written yet. */
import type { CellValue, SheetCells } from "../cells/values";
import { canonicalCode, splitCode } from "../ita/codes";
import { findIndicator } from "../ita/indicators";
import type { Instrument, RuleBook } from "../ita/rulebook/schema";
import { INSTRUMENTS } from "../ita/score";
import { findTables } from "./find";
import { Grid } from "./grid";
import { LabelReader } from "./labels";
import { scoreSetsOf } from "./scoreSets";
import {
  dataRecords,
  type Field,
  type FoundTable,
  type TableKind,
  type TableRecord,
} from "./table";

/** Data sheets that tables are brought into. */
export const IMPORT_TARGETS = ["scores", "questions", "measures", "items", "results"] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** `append` fills blanks and adds rows; `replace` also puts the new text where another stands, and clears old rows. */
export type ImportMode = "append" | "replace";

/** A cell of a data sheet that gets a value. Counted on the sheet. */
export interface ImportCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What an import into one data sheet would do. */
export interface ImportPlan {
  readonly target: ImportTarget;
  readonly sheet: string;
  readonly cells: readonly ImportCell[];
  /** Rows or scores that are brought in. */
  readonly rows: number;
  /** Cells where something else stands, which `append` leaves. */
  readonly kept: readonly {
    readonly row: number;
    readonly column: number;
    readonly offered: CellValue;
  }[];
  /** Tables that it comes from, by their id. */
  readonly sources: readonly string[];
}

/** The data sheet that a table belongs to; null for kinds that none holds. */
export function importTargetOf({ kind, figures }: FoundTable): ImportTarget | null {
  const known: Partial<Record<TableKind, ImportTarget>> = {
    measures: "measures",
    "oit-plan": "items",
    result: "results",
    scores: "scores",
    "yearly-scores": "scores",
    "question-scores": "questions",
  };
  const scored = figures.some(({ aspect }) => aspect === "score" || aspect === "published");
  return kind === "oit-items" && scored ? "questions" : (known[kind] ?? null);
}

/**
 * Plans an import into one data sheet.
 * @param tables tables for this target, in order
 * @param destination used cells of the data sheet
 * @param book rules of the year that the data sheet is about
 */
export function planImport(
  target: ImportTarget,
  tables: readonly FoundTable[],
  destination: SheetCells,
  book: RuleBook,
  mode: ImportMode,
): ImportPlan {
  const draft = new ImportDraft(destination, mode);
  const rows = tables.reduce((sum, table) => {
    if (target === "scores") return sum + addScores(draft, table, book);
    if (target === "questions") return sum + addQuestions(draft, table, book);
    return sum + addRows(draft, table, target, book);
  }, 0);
  return {
    target,
    sheet: destination.sheet,
    cells: draft.cells,
    rows,
    kept: draft.kept,
    sources: tables.map(({ id }) => id),
  };
}

/** The destination as it becomes: cells are set one by one and rows found or added. */
class ImportDraft {
  readonly cells: ImportCell[] = [];
  readonly kept: { row: number; column: number; offered: CellValue }[] = [];
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  private readonly written = new Map<string, CellValue>();
  private nextRow: number;

  constructor(
    destination: SheetCells,
    private readonly mode: ImportMode,
  ) {
    this.grid = new Grid(destination);
    this.tables = findTables(destination);
    this.nextRow = destination.row + destination.values.length;
  }

  /** The table of the data sheet that holds a field. */
  tableWith(field: Field): FoundTable | undefined {
    return this.tables.find(({ columns }) => columns.some((one) => one.field === field));
  }

  value(row: number, column: number): CellValue {
    return this.written.get(`${row}:${column}`) ?? this.grid.value(row, column);
  }

  isBlank(row: number, column: number): boolean {
    return String(this.value(row, column)).trim() === "";
  }

  /** Sets a cell unless the same or, without `replace`, something else stands there. */
  set(row: number, column: number, after: CellValue): void {
    const before = this.value(row, column);
    if (after === "" || String(before).trim() === String(after)) return;
    if (this.grid.hasFormula(row, column)) return;
    if (!this.isBlank(row, column) && this.mode === "append") {
      this.kept.push({ row, column, offered: after });
      return;
    }
    this.written.set(`${row}:${column}`, after);
    this.cells.push({ row, column, before: this.grid.value(row, column), after });
  }

  /** The next row below everything. */
  addRow(): number {
    return this.nextRow++;
  }
}

function columnOf(table: FoundTable, field: Field): number | undefined {
  return table.columns.find((one) => one.field === field)?.column;
}

/** Scores of the year into the ten cells, announced figures of instruments and total beside the computed ones. */
function addScores(draft: ImportDraft, table: FoundTable, book: RuleBook): number {
  const year = book.core.fiscalYear;
  const set = scoreSetsOf(table).find(
    (one) => one.agency === null && (one.year === null || one.year === year),
  );
  const into = draft.tables.find((one) => columnOf(one, "indicator") !== undefined);
  const column = into && columnOf(into, "score");
  if (!set || !into || column === undefined) return 0;
  let count = 0;
  for (const { indicator, points } of set.indicators) {
    const row = into.records.find(
      ({ cells }) => cells.indicator && findIndicator(cells.indicator.text, book) === indicator,
    )?.row;
    if (row === undefined || points < 0 || points > 100) continue;
    draft.set(row, column, points);
    count++;
  }
  const published = draft.tableWith("published");
  const beside = published && columnOf(published, "published");
  if (!published || beside === undefined) return count;
  for (const record of published.records) {
    const points = publishedFor(record, set);
    if (points !== undefined) draft.set(record.row, beside, points);
  }
  return count;
}

const READER = new LabelReader();

/** The announced figure that belongs into a row of the data sheet. */
function publishedFor(
  { cells }: TableRecord,
  set: ReturnType<typeof scoreSetsOf>[number],
): number | undefined {
  const name = Object.values(cells)
    .map(({ text }) => READER.read(text)?.subject)
    .find((subject) => subject?.of === "instrument" || subject?.of === "total");
  if (name?.of === "total") return set.total?.points;
  const instrument: Instrument | undefined = INSTRUMENTS.find(
    (one) => name?.of === "instrument" && name.instrument === one,
  );
  return instrument && set.instruments[instrument]?.points;
}

/** Scores of questions and items by their code. */
function addQuestions(draft: ImportDraft, table: FoundTable, book: RuleBook): number {
  const year = book.core.fiscalYear;
  const into = draft.tables.find(
    (one) => columnOf(one, "questionCode") !== undefined && columnOf(one, "score") !== undefined,
  );
  const column = into && columnOf(into, "score");
  if (!into || column === undefined) return 0;
  const rowOf = new Map(
    into.records.flatMap(({ cells, row }) => {
      const code = cells.questionCode && codeIn(cells.questionCode.text, book);
      return code ? [[code, row] as const] : [];
    }),
  );
  const sets = scoreSetsOf(table).filter(
    (one) => one.agency === null && (one.year === null || one.year === year),
  );
  let count = 0;
  for (const { code, points } of sets.flatMap(({ questions }) => questions)) {
    const row = rowOf.get(code);
    if (row === undefined || points < 0 || points > 100) continue;
    draft.set(row, column, points);
    count++;
  }
  return count;
}

function codeIn(text: string, book: RuleBook): string | null {
  const reading = canonicalCode(text, { core: book.core });
  return reading && "code" in reading ? reading.code : null;
}

/** Fields of texts that rows bring along, besides their keys. */
const TEXTS: readonly Field[] = [
  "question",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
  "followUp",
  "result",
  "outcome",
  "item",
];

/** Rows of measures, items and results: into the prepared row with the same key, else below. */
function addRows(
  draft: ImportDraft,
  table: FoundTable,
  target: ImportTarget,
  book: RuleBook,
): number {
  const into = draft.tables[0];
  if (!into) return 0;
  const free = new Set(into.records.map(({ row }) => row));
  let count = 0;
  for (const record of dataRecords(table)) {
    const texts = textsOf(record, table, target, book);
    if (!texts.measure && !texts.result) continue;
    const row = rowFor(draft, into, free, texts, target, book) ?? draft.addRow();
    free.delete(row);
    for (const [field, text] of Object.entries(texts) as [Field, string][]) {
      const column = columnOf(into, field);
      if (column !== undefined) draft.set(row, column, text);
    }
    count++;
  }
  return count;
}

type Texts = Partial<Record<Field, string>>;

/** What a row brings, split paragraphs joined again and code and text of a question taken apart. */
function textsOf(
  record: TableRecord,
  table: FoundTable,
  target: ImportTarget,
  book: RuleBook,
): Texts {
  const texts: Texts = {};
  for (const field of TEXTS) {
    const text = joinedText(record, table, field);
    if (text) texts[field] = text;
  }
  const indicator = record.cells.indicator && findIndicator(record.cells.indicator.text, book);
  if (indicator) texts.indicator = book.indicators[indicator - 1]?.name.value ?? "";
  const coded = splitCode(record.cells.questionCode?.text ?? texts.question ?? "");
  const code = coded.code ? codeIn(coded.code, book) : null;
  if (code) {
    texts.questionCode = code;
    if (!record.cells.questionCode && coded.text) texts.question = coded.text;
  }
  if (target === "items" && texts.measure) {
    const item = splitCode(texts.measure.replace(/^[0๐]\s?(?=[1-9๑-๙])/, "o"));
    const own = codeIn(item.code, book);
    if (own && !texts.questionCode) {
      texts.questionCode = own;
      texts.measure = item.text || texts.measure;
    }
  }
  return texts;
}

/** The text of a field over all rows of a record, each paragraph once. */
function joinedText({ rows, cells }: TableRecord, table: FoundTable, field: Field): string {
  const parts = rows.length > 1 ? table.records.filter(({ row }) => rows.includes(row)) : [];
  const texts = [cells[field], ...parts.map((part) => part.cells[field])];
  const seen = new Set<string>();
  return texts
    .filter((cell) => {
      const place = cell && `${cell.row}:${cell.column}`;
      if (!place || seen.has(place)) return false;
      seen.add(place);
      return true;
    })
    .map((cell) => cell?.text ?? "")
    .filter((text) => text !== "")
    .join("\n");
}

/** A row prepared for the same item or indicator in which nothing but its key stands; also one that holds the same. */
function rowFor(
  draft: ImportDraft,
  into: FoundTable,
  free: ReadonlySet<number>,
  texts: Texts,
  target: ImportTarget,
  book: RuleBook,
): number | undefined {
  const measure = columnOf(into, "measure");
  const same = into.records.find(
    ({ row }) =>
      measure !== undefined && texts.measure && String(draft.value(row, measure)) === texts.measure,
  );
  if (same && free.has(same.row)) return same.row;
  return into.records.find(({ row, cells, kind }) => {
    if (kind !== "data" || !free.has(row)) return false;
    if (measure !== undefined && !draft.isBlank(row, measure)) return false;
    if (target === "items")
      return codeIn(cells.questionCode?.text ?? "", book) === texts.questionCode;
    if (target === "results") return cells.measure === undefined;
    const indicator = cells.indicator && findIndicator(cells.indicator.text, book);
    const name = indicator ? book.indicators[indicator - 1]?.name.value : undefined;
    return name !== undefined && name === texts.indicator;
  })?.row;
}
