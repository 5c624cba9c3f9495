/** What the rules are given: everything of a workbook that they look at, prepared once. */
import { rulesIn } from "../ita/rulebook/standIn";
import type { RuleBook } from "../ita/rulebook/schema";
import type { FoundTable } from "../tables/table";
import { nameIn } from "./agencyName";
import { usesThaiDigits } from "./digits";
import {
  asPlanned,
  indicatorReader,
  readCalendarRows,
  readCodedRows,
  readRows,
  type Row,
} from "./rows";
import { readScoreTables, type ScoreTable } from "./scoreTables";
import type { CheckSource } from "./source";
import { readTexts, type TextCell } from "./texts";
import { yearsOf, type Years } from "./years";

export interface CheckInput extends CheckSource {
  readonly years: Years;
  /** Rules of the year of the results, and of the year of the plan; provisional ones of a year that nobody knows yet. */
  readonly book: RuleBook;
  readonly planBook: RuleBook;
  /** From the profile, else as most texts give it; null when no text names an agency. */
  readonly agencyName: string | null;
  /** Digits the document is written in. */
  readonly documentDigits: "thai" | "arabic";
  /** Rows of plan, result and progress tables. */
  readonly rows: readonly Row[];
  /** Rows of calendars, of which only the days are judged. */
  readonly calendarRows: readonly Row[];
  /** Rows of lists of codes with scores or addresses. */
  readonly codedRows: readonly Row[];
  /** Rules of the year that a list of codes is about, maybe provisional; those of the results where it names none. */
  readonly rulesOf: (table: FoundTable) => RuleBook;
  readonly scoreTables: readonly ScoreTable[];
  /** Texts of tables, their titles and the sheets around them; of data sheets only the table. No formulas. */
  readonly texts: readonly TextCell[];
}

/** Prepares what was read for the rules. */
export function prepareInput(read: CheckSource): CheckInput {
  const made = new Set(read.sheets.flatMap((sheet) => (sheet.made ? [sheet.name] : [])));
  const tables = read.tables.filter(({ sheet }) => !made.has(sheet)).map(asPlanned);
  const source = { ...read, tables };
  const { agency } = source;
  const years = yearsOf(agency, tables);
  const own = source.ownRules && { book: source.ownRules };
  const book = rulesIn(own, years.result);
  const planBook = rulesIn(own, years.plan);
  const indicatorIn = indicatorReader(book);
  const rows = readRows(tables, book, indicatorIn);
  const texts = readTexts(source, rows);
  return {
    ...source,
    years,
    book,
    planBook,
    agencyName: agency?.name ?? nameIn(texts.map(({ text }) => text)),
    documentDigits: source.digits ?? (usesThaiDigits(texts) ? "thai" : "arabic"),
    rows,
    calendarRows: readCalendarRows(tables, book, indicatorIn),
    codedRows: readCodedRows(tables, book, indicatorIn),
    rulesOf: ({ fiscalYear }) => (fiscalYear === undefined ? book : rulesIn(own, fiscalYear)),
    scoreTables: readScoreTables(source, years, book, rows),
    texts,
  };
}
