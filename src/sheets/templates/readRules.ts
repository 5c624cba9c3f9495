/** Reading the rules sheet: the office's own values, row by row, into the rules of its year. */
import { applyOverride, type SheetRules } from "../../ita/override";
import type { OverrideFault } from "../../ita/ownForm";
import type { RuleBook } from "../../ita/rulebook/schema";
import { NONE, ruleEntries, type RuleEntry, type RuleValue } from "../../ita/ruleEntries";
import { readNumber } from "../../ita/units";
import { rulesTexts } from "../../locale/rules";
import type { Reading, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { areaAddress } from "../../cells/a1";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findHeadings, labelKey } from "../find";
import { sheetYearProblem } from "./sheetYear";

/** Headings of the rules sheet, left to right. */
export const RULES_HEADINGS = {
  label: "เกณฑ์",
  value: "ค่าที่มากับส่วนเสริม",
  own: "ค่าของหน่วยงาน",
  confidence: "ความแน่นอน",
  source: "ที่มา",
} as const;

/**
 * Reads the rules sheet; `range` is all that is used of it, `book` are the built-in rules of its year.
 * Own values that do not fit refuse the whole sheet: no figure may come from half of an office's rules.
 */
export function readRules(range: SheetCells, book: RuleBook): Reading<SheetRules> {
  const head = findHeadings(range, RULES_HEADINGS);
  const { label: labelColumn, own: ownColumn } = head?.columns ?? {};
  if (!head || labelColumn === undefined || ownColumn === undefined) {
    const row = range.row + (head?.row ?? 0) + 1;
    const missing = labelColumn === undefined ? RULES_HEADINGS.label : RULES_HEADINGS.own;
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return {
      value: null,
      problems: [{ text: workbookTexts.columnMissing, params: { label: missing }, place }],
    };
  }
  const typed = readOwnValues(range, book, { ...head, labelColumn, ownColumn });
  // A sheet of another year that sets nothing does no harm.
  const wrongYear = sheetYearProblem(range, book.core.fiscalYear);
  if (wrongYear && (typed.own.size > 0 || typed.problems.length > 0)) {
    return { value: null, problems: [wrongYear] };
  }
  if (typed.problems.length > 0) return { value: null, problems: typed.problems };
  const applied = applyOverride(book, typed.own);
  if (applied.ok) return { value: { ...applied.rules, sheet: range.sheet }, problems: [] };
  const problems = applied.faults.map((fault) =>
    faultRefusal(fault, {
      range,
      book,
      own: typed.own,
      rows: typed.rows,
      head: head.row,
      ownColumn,
    }),
  );
  return { value: null, problems };
}

interface TypedValues {
  readonly own: ReadonlyMap<string, RuleValue>;
  /** Row of each own value within the range, by the path of its entry. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Refusal[];
}

function readOwnValues(
  range: SheetCells,
  book: RuleBook,
  at: { readonly row: number; readonly labelColumn: number; readonly ownColumn: number },
): TypedValues {
  const entryOf = entryFinder(ruleEntries(book));
  const own = new Map<string, RuleValue>();
  const rows = new Map<string, number>();
  const problems: Refusal[] = [];
  range.values.forEach((line, row) => {
    const value = line[at.ownColumn] ?? "";
    const found = normalizeText(String(value));
    if (row <= at.row || found === "") return;
    const place = placeOf(range, row, at.ownColumn);
    const report = (text: Refusal["text"], params: Refusal["params"] = { found }) =>
      problems.push({ text, params, place });
    const label = normalizeText(String(line[at.labelColumn] ?? ""));
    const entry = entryOf(label);
    if (isErrorValue(value)) report(workbookTexts.cellError);
    else if (!entry || own.has(entry.path)) report(rulesTexts.ownUnknownRow, { label });
    else {
      rows.set(entry.path, row);
      const read = readValue(entry, value, found);
      if (read !== null) own.set(entry.path, read);
      else if (entry.kind === "number") report(rulesTexts.ownNotNumber);
      else if (entry.kind === "text") report(rulesTexts.ownNotText);
      else {
        const choices = (entry.choices ?? []).map(({ text }) => text.th).join(", ");
        report(rulesTexts.ownNotChoice, { found, choices });
      }
    }
  });
  return { own, rows, problems };
}

/** Finds the entry of a row by its whole label, or by the word it begins with: a text behind a code may change. */
function entryFinder(entries: readonly RuleEntry[]): (label: string) => RuleEntry | undefined {
  const byLabel = new Map(entries.map((entry) => [labelKey(entry.label.th), entry]));
  const byKey = new Map(
    entries.flatMap((entry) => (entry.key === undefined ? [] : [[entry.key, entry] as const])),
  );
  return (label) => byLabel.get(labelKey(label)) ?? byKey.get(label.split(/\s/)[0] ?? "");
}

function readValue(entry: RuleEntry, value: CellValue, found: string): RuleValue | null {
  switch (entry.kind) {
    case "number":
      // A level without a least score of every instrument.
      return found === NONE && /each/i.test(entry.path) ? NONE : readNumber(value);
    case "choice":
      return entry.choices?.find(({ text }) => labelKey(text.th) === labelKey(found))?.id ?? null;
    case "text":
      return found === NONE || /\p{L}/u.test(found) ? found : null;
  }
}

const FAULT_TEXTS = {
  weights: rulesTexts.faultWeights,
  parts: rulesTexts.faultParts,
  levels: rulesTexts.faultLevels,
  range: rulesTexts.faultRange,
  whole: rulesTexts.faultWhole,
  count: rulesTexts.faultCount,
  incomplete: rulesTexts.faultIncomplete,
  beyond: rulesTexts.faultBeyond,
  code: rulesTexts.faultCode,
  other: rulesTexts.faultOther,
} as const satisfies Record<OverrideFault["kind"], Refusal["text"]>;

interface FaultContext {
  readonly range: SheetCells;
  readonly book: RuleBook;
  readonly own: ReadonlyMap<string, RuleValue>;
  readonly rows: ReadonlyMap<string, number>;
  /** Row of the headings within the range. */
  readonly head: number;
  readonly ownColumn: number;
}

/** A fault with the cells it is about and what stands there. */
function faultRefusal({ kind, paths }: OverrideFault, context: FaultContext): Refusal {
  const { range, book, own, ownColumn } = context;
  const rows = paths.map((path) => range.row + (context.rows.get(path) ?? context.head));
  const row = Math.min(...rows);
  const address = areaAddress({
    row,
    column: range.column + ownColumn,
    rows: Math.max(...rows) - row + 1,
    columns: 1,
  });
  const group = kind === "weights" ? "core.weights." : "eitParts.";
  const sum = ruleEntries(book)
    .filter(({ path }) => path.startsWith(group))
    .reduce((all, { path, value }) => all + Number(own.get(path) ?? value), 0);
  const found = String(own.get(paths[0] ?? "") ?? "");
  return {
    text: FAULT_TEXTS[kind],
    params: { sum, found },
    place: { sheet: range.sheet, address },
  };
}
