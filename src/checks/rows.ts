/** Data rows of plan, result and progress tables, as the rules look at them. */
import type { SheetArea } from "../cells/area";
import { canonicalCode, indicatorOfCode, splitCode } from "../ita/codes";
import { findIndicator } from "../ita/indicators";
import type { RuleBook } from "../ita/rulebook/schema";
import {
  standsIn,
  type Field,
  type FoundTable,
  type TableCell,
  type TableRecord,
} from "../tables/table";
import { toArabicDigits } from "../thai/digits";
import { PLAN_KINDS } from "./years";

/** A data row of a table. */
export interface Row {
  readonly table: FoundTable;
  readonly record: TableRecord;
  /** The row goes on with the one above: the page ended, or a long row was cut and its keys repeated with "(ต่อ)". */
  readonly continued: boolean;
  /** Indicator that the row is about, by its indicator or its question code; null when unknown. */
  readonly indicator: number | null;
  /** Indicator that the row or the line over it names, never by its code. */
  readonly named: number | null;
}

/** Kinds of tables that list codes with their scores or addresses. */
const CODED_KINDS: readonly FoundTable["kind"][] = ["question-scores", "oit-items", "addresses"];

/** The data rows of all tables that say what is done. */
export function readRows(
  tables: readonly FoundTable[],
  book: RuleBook,
  indicatorIn: (text: string) => number | null,
): Row[] {
  return tables
    .filter(({ kind }) => PLAN_KINDS.includes(kind))
    .flatMap((table) => rowsOf(table, book, indicatorIn));
}

/** The data rows of calendars, whose days are read as those of plans are. */
export function readCalendarRows(
  tables: readonly FoundTable[],
  book: RuleBook,
  indicatorIn: (text: string) => number | null,
): Row[] {
  return tables
    .filter(({ kind }) => kind === "calendar")
    .flatMap((table) => rowsOf(table, book, indicatorIn));
}

/** The data rows of lists of codes. */
export function readCodedRows(
  tables: readonly FoundTable[],
  book: RuleBook,
  indicatorIn: (text: string) => number | null,
): Row[] {
  return tables
    .filter(({ kind }) => CODED_KINDS.includes(kind))
    .flatMap((table) => rowsOf(table, book, indicatorIn));
}

function rowsOf(
  table: FoundTable,
  book: RuleBook,
  indicatorIn: (text: string) => number | null,
): Row[] {
  let section: number | null = null;
  return table.records.flatMap((record): Row[] => {
    if (record.kind === "title") section = sectionOf(record, indicatorIn) ?? section;
    if (record.kind !== "data") return [];
    const indicator = rowIndicator(record, book, indicatorIn);
    const sub = subIndicatorOf(record.cells.subIndicator?.text ?? "");
    const named = record.cells.indicator ? indicator : (sub ?? section);
    return [
      {
        table,
        record,
        continued: record.continuedFrom !== undefined || repeatsKeys(record),
        indicator: indicator ?? sub ?? section,
        named,
      },
    ];
  });
}

/** Indicator of a line over several rows: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน". */
function sectionOf(
  { cells }: TableRecord,
  indicatorIn: (text: string) => number | null,
): number | null {
  const text = Object.values(cells)[0]?.text ?? "";
  return subIndicatorOf(text) ?? indicatorIn(text);
}

/** Indicator of a sub-indicator: 9 of "9.1 ข้อมูลพื้นฐาน"; null for any other text. */
function subIndicatorOf(text: string): number | null {
  const sub = /^(?:ตัวชี้วัดย่อย\s*(?:ที่\s*)?)?(\d{1,2})\.\d(?![\d.])/.exec(toArabicDigits(text));
  return sub ? Number(sub[1]) : null;
}

/** Columns by which a plan is told from a calendar or another list of activities with a responsible unit. */
const PLAN_COLUMNS: readonly Field[] = [
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
  "followUp",
];

/** A plan of measures as it is judged: one by OIT codes is an OIT plan, one of fewer than three of its columns none. */
export function asPlanned(table: FoundTable): FoundTable {
  if (table.kind !== "measures") return table;
  const has = (field: Field) => table.columns.some((one) => one.field === field);
  const ticked = table.periodColumns.length > 0 && !has("period") ? 1 : 0;
  if (PLAN_COLUMNS.filter(has).length + ticked < 3) return { ...table, kind: "unknown" };
  const codes = table.records.flatMap(({ cells }) => cells.questionCode?.text ?? []);
  const items = codes.length > 0 && codes.every((code) => /^[oO0๐]/.test(code));
  return items && !has("indicator") ? { ...table, kind: "oit-plan" } : table;
}

/** `findIndicator` that remembers; a column repeats the same ten names. */
export function indicatorReader(book: RuleBook): (text: string) => number | null {
  const known = new Map<string, number | null>();
  return (text) => {
    let indicator = known.get(text);
    if (indicator === undefined) {
      indicator = findIndicator(text, book);
      known.set(text, indicator);
    }
    return indicator;
  };
}

/** A row that a report cut at the end of a page has its key cells again, marked as continued. */
function repeatsKeys({ cells }: TableRecord): boolean {
  return [cells.number, cells.indicator, cells.measure, cells.question].some(
    (cell) => cell !== undefined && /\(ต่อ\)$/.test(cell.text),
  );
}

function rowIndicator(
  { cells }: TableRecord,
  book: RuleBook,
  indicatorIn: (text: string) => number | null,
): number | null {
  if (cells.indicator) {
    const found = indicatorIn(cells.indicator.text.replace(/(?<!\s)\s*\(ต่อ\)$/, ""));
    if (found !== null) return found;
  }
  const coded = cells.questionCode?.text ?? (cells.question && splitCode(cells.question.text).code);
  const code = coded ? canonicalCode(coded, { core: book.core }) : null;
  return code && "code" in code ? indicatorOfCode(code.code, book.core) : null;
}

/** The cell of a row, unless it is blank or carried from a row above. */
export function ownCell(row: Row, field: Field): TableCell | null {
  const cell = row.record.cells[field];
  return cell && standsIn(row.record, cell) ? cell : null;
}

/** Where a cell of a row stands; for a blank one, where it would. */
export function spotOf({ table, record }: Row, field: Field): SheetArea {
  const cell = record.cells[field];
  const column = table.columns.find((one) => one.field === field)?.column ?? table.area.column;
  const { row, column: at } = cell ?? record.places?.[field] ?? { row: record.row, column };
  return { sheet: table.sheet, row, column: at };
}
