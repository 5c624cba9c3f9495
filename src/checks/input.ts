/** What the rules are given: everything of a workbook that they look at, prepared once. */
import type { SheetArea } from "../cells/area";
import type { CellValue, SheetCells } from "../cells/values";
import { canonicalCode, indicatorOfCode, splitCode } from "../ita/codes";
import { findIndicator } from "../ita/indicators";
import type { Agency } from "../ita/records";
import { bookOf } from "../ita/rulebook/book";
import { NEWEST_YEAR } from "../ita/rulebook/core";
import type { RuleBook } from "../ita/rulebook/schema";
import { normalizeText } from "../thai/clean";
import type { CalendarDate } from "../thai/date";

import { nameIn } from "./agencyName";
import { usesThaiDigits } from "./digits";
import { readScoreTables, type ScoreTable } from "./scoreTables";
import {
  tableCells,
  type Field,
  type FoundTable,
  type TableCell,
  type TableRecord,
} from "../tables/table";
import { PLAN_KINDS, yearsOf, type Years } from "./years";

/** A sheet as it was read. */
export interface CheckedSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** A data sheet of the add-in (profile, scores, measures …), where its formulas are at home. */
  readonly data: boolean;
  /**
   * A report sheet that the add-in made and whose values nobody changed since, and whether the data sheets still
   * give the same. It repeats what stands on the data sheets, so that only these are looked through.
   */
  readonly made?: "current" | "outdated";
  readonly cells: SheetCells;
}

/** What is read from a workbook before it is checked. */
export interface CheckSource {
  readonly sheets: readonly CheckedSheet[];
  readonly tables: readonly FoundTable[];
  /** The profile; null when there is none or it is not whole. */
  readonly agency: Agency | null;
  /** Rulebook of the profile's year with the office's own values; null when the built-in rules hold. */
  readonly ownRules: RuleBook | null;
  /** Digits that the profile asks for; null without a profile: then those that prevail. */
  readonly digits: "thai" | "arabic" | null;
  /** The day of the check. */
  readonly today: CalendarDate;
}

/** A data row of a table. */
export interface Row {
  readonly table: FoundTable;
  readonly record: TableRecord;
  /** The row goes on with the one above: the page ended, or a long row was cut and its keys repeated with "(ต่อ)". */
  readonly continued: boolean;
  /** Indicator that the row is about, by its indicator or its question code; null when unknown. */
  readonly indicator: number | null;
}

/** A cell that holds text written by a person. */
export interface TextCell extends SheetArea {
  /** After `normalizeText`. */
  readonly text: string;
  /** As it stands. */
  readonly raw: string;
  /** Column and row of the table it belongs to; outside of tables there is none. */
  readonly field?: Field;
  readonly owner?: Row;
}

export interface CheckInput extends CheckSource {
  readonly years: Years;
  /** Rules of the year of the results, and of the year of the plan; the newest where the rulebook has no such year. */
  readonly book: RuleBook;
  readonly planBook: RuleBook;
  /** From the profile, else as most texts give it; null when no text names an agency. */
  readonly agencyName: string | null;
  /** Digits the document is written in. */
  readonly documentDigits: "thai" | "arabic";
  /** Rows of plan, result and progress tables. */
  readonly rows: readonly Row[];
  readonly scoreTables: readonly ScoreTable[];
  /** Texts of tables, their titles and the sheets around them; of data sheets only the table. No formulas. */
  readonly texts: readonly TextCell[];
}

/** Words by which a sheet without a table still counts as part of the ITA documents. */
const OURS = /\bITA\b|ตัวชี้วัด|คุณธรรมและความโปร่งใส/;

/** Prepares what was read for the rules. */
export function prepareInput(read: CheckSource): CheckInput {
  const made = new Set(read.sheets.flatMap((sheet) => (sheet.made ? [sheet.name] : [])));
  const tables = read.tables.filter(({ sheet }) => !made.has(sheet)).map(asPlanned);
  const source = { ...read, tables };
  const { agency } = source;
  const years = yearsOf(agency, tables);
  const newest = bookOf(NEWEST_YEAR);
  if (!newest) throw new Error("the newest year has no rulebook");
  const book = source.ownRules ?? bookOf(years.result) ?? newest;
  const planBook = bookOf(years.plan) ?? newest;
  const indicatorIn = indicatorReader(book);
  const rows = tables
    .filter(({ kind }) => PLAN_KINDS.includes(kind))
    .flatMap((table) =>
      table.records
        .filter(({ kind }) => kind === "data")
        .map((record): Row => ({
          table,
          record,
          continued: record.continuedFrom !== undefined || repeatsKeys(record),
          indicator: rowIndicator(record, book, indicatorIn),
        })),
    );
  const texts = readTexts(source, rows);
  return {
    ...source,
    years,
    book,
    planBook,
    agencyName: agency?.name ?? nameIn(texts.map(({ text }) => text)),
    documentDigits: source.digits ?? (usesThaiDigits(texts) ? "thai" : "arabic"),
    rows,
    scoreTables: readScoreTables(source, years, book, rows, indicatorIn),
    texts,
  };
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
function asPlanned(table: FoundTable): FoundTable {
  if (table.kind !== "measures") return table;
  const has = (field: Field) => table.columns.some((one) => one.field === field);
  if (PLAN_COLUMNS.filter(has).length < 3) return { ...table, kind: "unknown" };
  const codes = table.records.flatMap(({ cells }) => cells.questionCode?.text ?? []);
  const items = codes.length > 0 && codes.every((code) => /^[oO0๐]/.test(code));
  return items && !has("indicator") ? { ...table, kind: "oit-plan" } : table;
}

/** `findIndicator` that remembers; a column repeats the same ten names. */
function indicatorReader(book: RuleBook): (text: string) => number | null {
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
    const found = indicatorIn(cells.indicator.text.replace(/\s*\(ต่อ\)$/, ""));
    if (found !== null) return found;
  }
  const coded = cells.questionCode?.text ?? (cells.question && splitCode(cells.question.text).code);
  const code = coded ? canonicalCode(coded, { core: book.core }) : null;
  return code && "code" in code ? indicatorOfCode(code.code, book.core) : null;
}

/** Texts of all sheets that belong to the ITA documents. */
function readTexts({ sheets, tables }: CheckSource, rows: readonly Row[]): TextCell[] {
  const rowOf = new Map(rows.map((row) => [row.record, row]));
  const texts: TextCell[] = [];
  for (const { name, data, made, cells } of sheets) {
    if (made) continue;
    const here = tables.filter(({ sheet, kind }) => sheet === name && kind !== "unknown");
    const places = new Map<string, { field: Field; record: TableRecord; cell: TableCell }>();
    for (const table of here) {
      for (const one of tableCells(table)) {
        places.set(`${one.cell.row},${one.cell.column}`, one);
      }
    }
    const repeated = new Set(
      here.flatMap(({ records }) =>
        records.filter(({ kind }) => kind === "repeated-heading").map(({ row }) => row),
      ),
    );
    const found: TextCell[] = [];
    cells.values.forEach((line, r) => {
      const row = cells.row + r;
      if (repeated.has(row)) return;
      line.forEach((raw, c) => {
        if (typeof raw !== "string" || raw === "" || isFormula(cells.formulas?.[r]?.[c], raw))
          return;
        const column = cells.column + c;
        const place = places.get(`${row},${column}`);
        if (data && !place) return;
        const owner = place && rowOf.get(place.record);
        found.push({
          sheet: name,
          row,
          column,
          raw,
          text: place?.cell.text ?? normalizeText(raw),
          ...(place && { field: place.field }),
          ...(owner && { owner }),
        });
      });
    });
    if (here.length > 0 || found.some(({ text }) => OURS.test(text))) texts.push(...found);
  }
  return texts;
}

/** Whether Office.js gives this formula for a cell that shows this value. */
export function isFormula(formula: CellValue | undefined, value: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The cell of a row, unless it is blank or carried from a row above. */
export function ownCell(row: Row, field: Field): TableCell | null {
  const cell = row.record.cells[field];
  return cell && cell.row === row.record.row ? cell : null;
}

/** Where a cell of a row stands; for a blank one, where it would. */
export function spotOf({ table, record }: Row, field: Field): SheetArea {
  const cell = record.cells[field];
  const column = table.columns.find((one) => one.field === field)?.column ?? table.area.column;
  return cell
    ? { sheet: table.sheet, row: cell.row, column: cell.column }
    : { sheet: table.sheet, row: record.row, column };
}
