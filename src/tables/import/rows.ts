/** Rows of measures, results and OIT items into the sheets that hold them. */
import { canonicalCode, splitCode } from "../../ita/codes";
import { findIndicator } from "../../ita/indicators";
import type { RuleBook } from "../../ita/rulebook/schema";
import {
  dataRecords,
  type Field,
  type FoundTable,
  type TableCell,
  type TableRecord,
} from "../table";
import { formatThaiDate } from "../../thai/date";
import { readDateCell } from "../../thai/dateCell";
import { columnOf, type ImportDraft } from "./draft";

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
  "start",
  "end",
];

/** Fields that hold days: a date cell of the source stays a date. */
const DAYS: readonly Field[] = ["start", "end"];

/** Kinds of data sheets with a row a measure or item. */
type RowTarget = "measures" | "items" | "results" | "calendar";

/**
 * Rows of measures, items, results and calendars: into the prepared row with the same key, else below. With `replace` the rows of
 * the sheet are filled from the top, and what is left of the old ones is emptied.
 * @returns how many rows are brought in
 */
export function addRows(
  draft: ImportDraft,
  tables: readonly FoundTable[],
  target: RowTarget,
  book: RuleBook,
): number {
  const into = draft.tables[0];
  if (!into) return 0;
  const given = tables.flatMap((table) => {
    const sections = sectionsOf(table, book);
    return dataRecords(table)
      .map((record) => textsOf(record, table, target, book, sections.get(record)))
      .filter((texts) => saysSomething(texts, target));
  });
  if (given.length === 0) return 0;
  const replaces = draft.mode === "replace";
  const free = new Set(replaces ? draft.bodyRows(into) : into.records.map(({ row }) => row));
  for (const texts of given) {
    const known = replaces
      ? rowInOrder(into, free, texts, target, book)
      : rowFor(draft, into, free, texts, target, book);
    const row = known ?? draft.addRow();
    free.delete(row);
    if (replaces) clearRow(draft, into, row, texts, target);
    for (const [field, text] of Object.entries(texts) as [Field, string][]) {
      const column = columnOf(into, field);
      const isDay = DAYS.includes(field) && /^\d+$/.test(text);
      if (column !== undefined) draft.set(row, column, isDay ? Number(text) : text);
    }
  }
  if (replaces) for (const row of free) clearRow(draft, into, row, {}, target);
  return given.length;
}

/** A row that only repeats its key brings nothing. */
function saysSomething(texts: Texts, target: RowTarget): boolean {
  if (texts.measure ?? texts.result) return true;
  return target === "items" && Boolean(texts.questionCode && (texts.steps ?? texts.responsible));
}

/** With `replace`: the row of the same item, else the next one of the sheet. */
function rowInOrder(
  into: FoundTable,
  free: ReadonlySet<number>,
  texts: Texts,
  target: RowTarget,
  book: RuleBook,
): number | undefined {
  if (target !== "items") return [...free][0];
  return into.records.find(
    ({ row, cells }) =>
      free.has(row) && codeIn(cells.questionCode?.text ?? "", book) === texts.questionCode,
  )?.row;
}

/** Empties what a row held in columns that get nothing new; codes and titles of items stay. */
function clearRow(
  draft: ImportDraft,
  into: FoundTable,
  row: number,
  texts: Texts,
  target: RowTarget,
): void {
  const stays: readonly Field[] = target === "items" ? ["questionCode", "question", "item"] : [];
  for (const { field, column } of into.columns) {
    if (!texts[field] && !stays.includes(field)) draft.clear(row, column);
  }
}

/** The canonical code that a text begins with; null for none of the year. */
export function codeIn(text: string, book: RuleBook): string | null {
  const reading = canonicalCode(text, { core: book.core });
  return reading && "code" in reading ? reading.code : null;
}

type Texts = Partial<Record<Field, string>>;

/** Number of the indicator that the line over a row names, where the table parts its rows by such lines. */
function sectionsOf(table: FoundTable, book: RuleBook): ReadonlyMap<TableRecord, number> {
  const sections = new Map<TableRecord, number>();
  let section: number | null = null;
  for (const record of table.records) {
    const [title] = record.kind === "title" ? Object.values(record.cells) : [];
    if (title) section = findIndicator(title.text, book) ?? section;
    if (section !== null) sections.set(record, section);
  }
  return sections;
}

/** What a row brings, split paragraphs joined again and code and text of a question taken apart. */
function textsOf(
  record: TableRecord,
  table: FoundTable,
  target: RowTarget,
  book: RuleBook,
  section?: number,
): Texts {
  const texts: Texts = {};
  for (const field of TEXTS) {
    const text = joinedText(record, table, field);
    if (text) texts[field] = text;
  }
  texts.period ||= tickedPeriod(record, table);
  if (target !== "calendar") texts.period ||= periodOfDays(record);
  const indicator = record.cells.indicator
    ? findIndicator(record.cells.indicator.text, book)
    : section;
  if (indicator) texts.indicator = book.indicators[indicator - 1]?.name.value ?? "";
  const coded = splitCode(record.cells.questionCode?.text ?? texts.question ?? "");
  const code = coded.code ? codeIn(coded.code, book) : null;
  if (code) {
    texts.questionCode = code;
    if (!record.cells.questionCode) texts.question = coded.text;
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

/** Days in columns of their own as a period: "๑ พ.ย. ๒๕๖๘ – ๑๐ มี.ค. ๒๕๖๙"; "" where there is none. */
function periodOfDays({ cells: { start, end } }: TableRecord): string {
  const first = start ? dayText(start) : "";
  const last = end ? dayText(end) : "";
  if (first === "" || last === "") return last === "" ? first : `ภายใน ${last}`;
  return `${first} – ${last}`;
}

/** A day as it is written; of a date cell as Thai documents write it. */
function dayText({ value, text }: TableCell): string {
  const read = typeof value === "number" ? readDateCell(value) : null;
  return read?.kind === "date" ? formatThaiDate(read.date, "short") : text;
}

/** The quarters or months that are ticked, as a period: "ไตรมาส ๑ – ไตรมาส ๒", "ต.ค., มี.ค."; "" for none. */
function tickedPeriod({ rows }: TableRecord, { ticks, periodColumns }: FoundTable): string {
  const ticked = new Set(rows.flatMap((row) => ticks.get(row) ?? []));
  const places = periodColumns.flatMap(({ heading }, at) => (ticked.has(heading) ? [at] : []));
  const headings = places.map((at) => periodColumns[at]?.heading ?? "");
  const [first = ""] = headings;
  const last = headings.at(-1) ?? "";
  if (first === last) return first;
  const unbroken = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  return unbroken ? `${first} – ${last}` : headings.join(", ");
}

/** The text of a field over all rows of a record, each paragraph once. */
function joinedText(record: TableRecord, table: FoundTable, field: Field): string {
  const { row, rows, cells, places } = record;
  const parts = rows.length > 1 ? table.records.filter((one) => one.continuedFrom === row) : [];
  // Of cards beside each other the same rows hold the others, too.
  const column = places?.[field]?.column;
  const texts = [cells[field], ...parts.map((part) => part.cells[field])].filter(
    (cell) => column === undefined || cell?.column === column,
  );
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
  target: RowTarget,
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
