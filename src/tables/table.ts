/**
 * A table as it was found on a sheet, whoever made it: what the rules and the clean-up work on.
 * Rows and columns count from 0 on the sheet itself, never within the range that was read.
 */
import type { Area } from "../cells/area";
import type { CellValue } from "../cells/values";

/**
 * What a column holds.
 * - all forms: `number` ลำดับ, `indicator`, `questionCode` (code alone), `question` (code and text), `responsible`,
 *   `period` (as written), `note`
 * - plans: `analysis`, `measure`, `linkedAnalysis`, `steps`, `followUp`, `target`, `budget`
 * - results: `result`, `outcome`, `evidence`
 * - progress: `uplift` แนวทางในการยกระดับ, `progress` (text, often with status boxes inside), `status`, and the
 *   three boxes as columns of their own
 * - scores: `instrument`, `weight`, `subIndicator`, `score` (of the indicator), `instrumentScore`, `weighted`
 *   (points of the total; "คะแนนรวม" of older tables), `published` (as announced), `rank`, `level`
 */
export const FIELDS = [
  "number",
  "indicator",
  "questionCode",
  "question",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
  "followUp",
  "target",
  "budget",
  "result",
  "outcome",
  "evidence",
  "uplift",
  "progress",
  "status",
  "statusDone",
  "statusNotStarted",
  "statusOngoing",
  "instrument",
  "weight",
  "subIndicator",
  "score",
  "instrumentScore",
  "weighted",
  "published",
  "rank",
  "level",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * - `measures`: a plan of measures (5 or 8 columns, or the add-in's own sheet)
 * - `oit-plan`: a plan whose measures are OIT items ("O1 …")
 * - `result`: what was done, 7 columns
 * - `progress`: uplift of indicators with progress and status boxes
 * - `scores`: scores by indicator
 * - `unknown`: headings of ours, but no form that we know
 */
export type TableKind = "measures" | "oit-plan" | "result" | "progress" | "scores" | "unknown";

/** How sure it is that a heading means its field: as in a known form, nearly so, or only by a word in it. */
export type Confidence = "exact" | "similar" | "guessed" | "chosen";

export interface TableColumn {
  readonly field: Field;
  readonly column: number;
  /** Heading as it stands on the sheet, on one line. */
  readonly heading: string;
  /** "chosen": the officer said so. */
  readonly confidence: Confidence;
}

/** A cell of a record. */
export interface TableCell {
  /** Value as text after `normalizeText`; tags and marks are still in it. */
  readonly text: string;
  readonly value: CellValue;
  /** Where the value stands; for a carried value that is a row further up. */
  readonly row: number;
  readonly column: number;
  /** The value stands once for several rows (a merged cell, or blanks below it). */
  readonly carried?: true;
  /** The cell holds a formula. */
  readonly formula?: true;
}

/** One sheet row of a table. */
export interface TableRecord {
  readonly row: number;
  /** All rows that belong together: this one and those that continue it. */
  readonly rows: readonly number[];
  /**
   * Filled cells only. A field that is blank here and filled in a row that continues this one shows that cell.
   * Empty for headings and blank rows; a title is under the field of its column, if any.
   */
  readonly cells: Readonly<Partial<Record<Field, TableCell>>>;
  /** The row that this one continues (the page ended there); its key cells are blank. */
  readonly continuedFrom?: number;
  /** `total`: the row of totals of a score table; its label may stand in any column. */
  readonly kind: "data" | "total" | "title" | "repeated-heading" | "blank";
}

export interface PlacedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface FoundTable {
  /** Sheet name and first heading row, e.g. "แผน 2569!4:0"; stays the same while the table stays where it is. */
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** From the first heading row to the last record. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** Columns whose heading was understood, left to right; a field occurs once. */
  readonly columns: readonly TableColumn[];
  /** Columns with a heading that was not understood (or that the officer put aside). */
  readonly otherColumns: readonly { readonly column: number; readonly heading: string }[];
  /** Headings that stand over several columns, e.g. "การวิเคราะห์ผลการประเมินในปี ๒๕๖๘". */
  readonly groups: readonly PlacedText[];
  /** A group heading does not stand over its columns: the upper heading row slipped when it was pasted. */
  readonly shifted: boolean;
  readonly records: readonly TableRecord[];
  /** Texts above the table, top down. */
  readonly title: readonly PlacedText[];
  /** Buddhist year that the titles name last, e.g. 2569. */
  readonly fiscalYear?: number;
}

/** Records that hold data and begin something: neither titles nor rows that continue another. */
export function dataRecords(table: FoundTable): readonly TableRecord[] {
  return table.records.filter((one) => one.kind === "data" && one.continuedFrom === undefined);
}

/** Every filled cell of the data rows once, row by row: carried and continued cells where they stand. */
export function* tableCells(
  table: FoundTable,
): Generator<{ readonly field: Field; readonly cell: TableCell; readonly record: TableRecord }> {
  for (const record of table.records) {
    if (record.kind !== "data" && record.kind !== "total") continue;
    for (const { field } of table.columns) {
      const cell = record.cells[field];
      if (cell && cell.row === record.row) yield { field, cell, record };
    }
  }
}
