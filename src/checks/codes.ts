/** Codes of questions and items as the rows of a table write them. */
import type { SheetArea } from "../cells/area";
import { canonicalCode, codesOf, splitCode, type CodeReading } from "../ita/codes";
import type { CoreRules, RuleBook } from "../ita/rulebook/schema";
import type { CheckInput } from "./input";
import { standsIn } from "../tables/table";
import type { Row } from "./rows";

/** A code in a row. */
export interface WrittenCode {
  readonly row: Row;
  readonly at: SheetArea;
  /** As written, without the text behind it. */
  readonly written: string;
  /** Value of the whole cell. */
  readonly value: string;
  readonly reading: CodeReading;
  /** Rules of the year whose code it is. */
  readonly book: RuleBook;
}

/** "O1", "07", "๐ ๑๐" before the title of an item, also behind tags and a heading of the group. */
const ITEM = /(?:^|[>\s])([Oo0๐]\s?(?:[1-9][0-9]?|[๑-๙][๐-๙]?))(?![0-9๐-๙.])/;

const cache = new WeakMap<CheckInput, readonly WrittenCode[]>();

/** Codes at the beginning of question cells, in code columns and, in OIT plans, before the measure. */
export function writtenCodes(input: CheckInput): readonly WrittenCode[] {
  const known = cache.get(input) ?? [...readCodes(input)];
  cache.set(input, known);
  return known;
}

const owners = new WeakMap<CoreRules, ReadonlyMap<string, number>>();

/** Indicator that a canonical code belongs to in the year; null when its forms have no such code. */
export function ownerOf(code: string, core: CoreRules): number | null {
  let known = owners.get(core);
  if (!known) {
    known = new Map(
      core.indicators.flatMap((_, i) => codesOf(core, i + 1).map((one) => [one, i + 1] as const)),
    );
    owners.set(core, known);
  }
  return known.get(code) ?? null;
}

const FIELDS = ["questionCode", "question", "measure", "item"] as const;

function* readCodes({ rows, codedRows, book, rulesOf }: CheckInput): Generator<WrittenCode> {
  for (const row of rows) yield* codesOfRow(row, book);
  for (const row of codedRows) yield* codesOfRow(row, rulesOf(row.table));
}

function* codesOfRow(row: Row, book: RuleBook): Generator<WrittenCode> {
  const { table, record, named } = row;
  const { core } = book;
  for (const field of FIELDS) {
    const cell = record.cells[field];
    if (!cell || !standsIn(record, cell) || cell.formula || cell.text === "") continue;
    if (field === "measure" && table.kind !== "oit-plan") continue;
    if (field === "item" && record.cells.questionCode) continue;
    const written = writtenIn(field, cell.text);
    if (written === "") continue;
    // Rows of an OIT plan have items only.
    const reading =
      field === "measure"
        ? canonicalCode(written.replace(/^[0๐]\s?/, "o"), { core })
        : canonicalCode(written, { core, indicator: named ?? undefined });
    const at = { sheet: table.sheet, row: cell.row, column: cell.column };
    yield { row, at, written, value: String(cell.value), reading, book };
  }
}

/** The code at the beginning of a cell; "" for none. */
function writtenIn(field: (typeof FIELDS)[number], text: string): string {
  switch (field) {
    case "questionCode":
      return text;
    case "question":
      return splitCode(text).code;
    case "measure":
      return ITEM.exec(text)?.[1] ?? "";
    case "item":
      // A number before an item is its place in a list; only a letter makes it a code.
      return /^(?:ข้อ\s*)?[oO]/.test(text) ? splitCode(text).code : "";
  }
}
