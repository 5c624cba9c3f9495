/** Bringing tables that were understood into the add-in's data sheets: which cells get what, nothing written yet. */
import type { SheetCells } from "../../cells/values";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { FoundTable, TableKind } from "../table";
import { ImportDraft, type ImportCell, type ImportMode, type KeptCell } from "./draft";
import { addRows } from "./rows";
import { addQuestions, addScores, levelsOf } from "./scores";

/** Data sheets that tables are brought into. */
export const IMPORT_TARGETS = [
  "scores",
  "questions",
  "measures",
  "items",
  "results",
  "calendar",
] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** What an import into one data sheet would do. */
export interface ImportPlan {
  readonly target: ImportTarget;
  readonly sheet: string;
  readonly cells: readonly ImportCell[];
  /** Rows or scores that are brought in. */
  readonly rows: number;
  /** Cells where something else stands, which `append` leaves. */
  readonly kept: readonly KeptCell[];
  /** Tables that it comes from, by their id. */
  readonly sources: readonly string[];
  /** Last row that gets something, so that an Excel table can be made to reach it; -1 for none. */
  readonly lastRow: number;
  /** Names of levels that the tables announce; the sheet computes its own. */
  readonly levels: readonly string[];
}

/** The data sheet that a table belongs to; null for kinds that none holds. */
export function importTargetOf({ kind, figures }: FoundTable): ImportTarget | null {
  const known: Partial<Record<TableKind, ImportTarget>> = {
    measures: "measures",
    "oit-plan": "items",
    result: "results",
    calendar: "calendar",
    scores: "scores",
    "yearly-scores": "scores",
    "question-scores": "questions",
  };
  const scored = figures.some(({ aspect }) => aspect === "score" || aspect === "published");
  if (kind === "oit-items") return scored ? "questions" : "items";
  return known[kind] ?? null;
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
  const rows = addTables(draft, target, tables, book);
  return {
    target,
    sheet: destination.sheet,
    cells: draft.cells,
    rows,
    kept: draft.kept,
    sources: tables.map(({ id }) => id),
    lastRow: draft.lastRow,
    levels: target === "scores" ? tables.flatMap((table) => levelsOf(table, book)) : [],
  };
}

/** Brings the tables in; the number of rows or scores. */
function addTables(
  draft: ImportDraft,
  target: ImportTarget,
  tables: readonly FoundTable[],
  book: RuleBook,
): number {
  if (target === "scores")
    return tables.reduce((sum, table) => sum + addScores(draft, table, book), 0);
  if (target === "questions")
    return tables.reduce((sum, table) => sum + addQuestions(draft, table, book), 0);
  return addRows(draft, tables, target, book);
}
