/** Codes of questions and items as the rows of a table write them. */
import type { SheetArea } from "../cells/area";
import { canonicalCode, codesOf, splitCode, type CodeReading } from "../ita/codes";
import type { CoreRules } from "../ita/rulebook/schema";
import type { CheckInput } from "./input";
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

function* readCodes({ rows, book }: CheckInput): Generator<WrittenCode> {
  const { core } = book;
  for (const row of rows) {
    const { table, record } = row;
    const byName = nameIndicator(row);
    for (const field of ["questionCode", "question", "measure"] as const) {
      const cell = record.cells[field];
      if (!cell || cell.row !== record.row || cell.formula || cell.text === "") continue;
      if (field === "measure" && table.kind !== "oit-plan") continue;
      const written =
        field === "questionCode"
          ? cell.text
          : field === "question"
            ? splitCode(cell.text).code
            : (ITEM.exec(cell.text)?.[1] ?? "");
      if (written === "") continue;
      // Rows of an OIT plan have items only.
      const reading =
        field === "measure"
          ? canonicalCode(written.replace(/^[0๐]\s?/, "o"), { core })
          : canonicalCode(written, { core, indicator: byName ?? undefined });
      const at = { sheet: table.sheet, row: cell.row, column: cell.column };
      yield { row, at, written, value: String(cell.value), reading };
    }
  }
}

/** Indicator by the name in the row, never by its code. */
export function nameIndicator({ record, indicator }: Row): number | null {
  return record.cells.indicator ? indicator : null;
}
