/**
 * A table as it was found on a sheet, whoever made it: what the rules and the clean-up work on.
 * Rows and columns count from 0 on the sheet itself, never within the range that was read.
 */
import type { Area } from "../cells/area";
import type { CellValue } from "../cells/values";
import type { ScoreReading } from "../ita/units";
import type { Aspect, Label, Subject } from "./labels";

/**
 * What a column holds.
 * - all forms: `number` ลำดับ, `indicator`, `questionCode` (code alone), `question` (code and text), `responsible`,
 *   `period` (as written), `note`
 * - plans: `analysis`, `measure`, `linkedAnalysis`, `steps`, `followUp`, `target`, `budget`
 * - results: `result`, `outcome`, `evidence`
 * - progress: `uplift` แนวทางในการยกระดับ, `progress` (text, often with status boxes inside), `status`, and the
 *   three boxes as columns of their own
 * - scores: `instrument`, `weight`, `subIndicator`, `score` (of the indicator), `instrumentScore`, `weighted`
 *   (points of the total; "คะแนนรวม" of older tables), `published` (as announced), `rank`, `level`, and what is no
 *   result of the agency: `fullMarks`, `comparison` (a mean of others), `difference`
 * - tables of several years or agencies: `year`, `agency`
 * - lists of items: `item` (what is disclosed), `address` (where: a web address)
 * - further columns of plans and reports: `success` ตัวชี้วัดความสำเร็จ, `problems` ปัญหา/อุปสรรค, `advice` ข้อเสนอแนะ,
 *   `start` and `end` (days of their own instead of a period)
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
  "fullMarks",
  "comparison",
  "difference",
  "year",
  "agency",
  "item",
  "address",
  "success",
  "problems",
  "advice",
  "start",
  "end",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * - `measures`: a plan of measures (5 or 8 columns, by quarters, or the add-in's own sheet)
 * - `oit-plan`: a plan whose measures are OIT items ("O1 …")
 * - `result`: what was done
 * - `progress`: uplift of indicators with progress and status boxes
 * - `scores`: scores of one year by indicator or instrument
 * - `yearly-scores`, `agency-scores`: the same of several years or agencies, in rows or in columns
 * - `score-comparison`: figures of others, or the same figure from two sources, beside each other; no score of its own
 * - `level-history`: totals and levels of several years
 * - `question-scores`: scores of questions or items by code
 * - `oit-items`: OIT items, with points where they have some
 * - `addresses`: codes of items with the web addresses where they are disclosed
 * - `calendar`: activities with the days on which they start and end, and nothing of a plan of measures
 * - `unknown`: headings of ours, but no form that we know
 */
export const TABLE_KINDS = [
  "measures",
  "oit-plan",
  "result",
  "progress",
  "scores",
  "yearly-scores",
  "agency-scores",
  "score-comparison",
  "level-history",
  "question-scores",
  "oit-items",
  "addresses",
  "calendar",
  "unknown",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * How sure it is that a column means its field: its heading is as in a known form, nearly so, holds only a word of it,
 * or says nothing and the contents say it.
 */
export type RoleEvidence = "exact" | "similar" | "guessed" | "contents" | "chosen";

/** Why a table may have been read wrongly; a table without doubts is sure. */
export type Doubt =
  | "headings-similar"
  | "headings-guessed"
  | "columns-by-contents"
  | "no-heading"
  | "heading-shifted";

export interface TableColumn {
  readonly field: Field;
  readonly column: number;
  /** Heading as it stands on the sheet, on one line. */
  readonly heading: string;
  /** "chosen": the officer said so. */
  readonly confidence: RoleEvidence;
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

/** A column of figures, or of levels. */
export interface FigureColumn {
  readonly column: number;
  readonly heading: string;
  /** What its headings say together. */
  readonly label: Label;
  /** Its figures stand once for all indicators of an instrument. */
  readonly perInstrument?: true;
  /** All its numbers lie from 0 to 100, as scores do. */
  readonly withinHundred?: true;
}

/** A figure of a score table, or the name of a level, whatever way round the table stands. */
export interface Figure extends Area {
  readonly sheet: string;
  readonly subject: Subject;
  readonly aspect: Aspect;
  /** Buddhist fiscal year that its row or column names; else that of the table holds. */
  readonly year?: number;
  /** Agency that its row or column names; else it is the workbook's own. */
  readonly agency?: string;
  /** Indicator under which its row stands, by name or section. */
  readonly within?: number;
  readonly value: CellValue;
  readonly text: string;
  readonly reading: ScoreReading;
  /** Number format as it was read. */
  readonly format?: string;
  /** Points (0–100), percent and fractions already turned into points; null when it is no number. */
  readonly points: number | null;
  /** The cell holds a formula: what it computes from other cells states nothing of its own. */
  readonly formula?: true;
  /** Its label calls it a mean. */
  readonly mean?: true;
}

/** A column that is ticked when its part of the year is meant: a quarter or a month. */
export interface PeriodColumn {
  readonly column: number;
  /** As it stands: "ไตรมาส ๑", "ต.ค." */
  readonly heading: string;
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
  /** Of a measure on a card, whose fields stand in rows or columns of their own: where each stands or would stand. */
  readonly places?: Readonly<Partial<Record<Field, FieldPlace>>>;
  /** `total`: the row of totals of a score table; its label may stand in any column. */
  readonly kind: "data" | "total" | "title" | "repeated-heading" | "blank";
}

/** A cell by its row and column, counted on the sheet. */
export interface FieldPlace {
  readonly row: number;
  readonly column: number;
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
  /** From the first heading row, or the first record of a table without one, to the last record. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** Columns whose heading was understood, left to right; a field occurs once. */
  readonly columns: readonly TableColumn[];
  /** Columns of figures, left to right; empty in tables that are no score tables. */
  readonly figureColumns: readonly FigureColumn[];
  /** Every figure, row by row. */
  readonly figures: readonly Figure[];
  /** Columns to tick, left to right. */
  readonly periodColumns: readonly PeriodColumn[];
  /** By row in which some of them are ticked their headings, left to right. */
  readonly ticks: ReadonlyMap<number, readonly string[]>;
  readonly doubts: readonly Doubt[];
  /** Columns with a heading that was not understood (or that the officer put aside). */
  readonly otherColumns: readonly { readonly column: number; readonly heading: string }[];
  /** Headings that stand over several columns, e.g. "การวิเคราะห์ผลการประเมินในปี ๒๕๖๘". */
  readonly groups: readonly PlacedText[];
  /** A group heading does not stand over its columns: the upper heading row slipped when it was pasted. */
  readonly shifted: boolean;
  readonly records: readonly TableRecord[];
  /** The records are cards: their fields stand below each other, the columns are those of the first card. */
  readonly cards?: true;
  /** Texts above the table, top down. */
  readonly title: readonly PlacedText[];
  /** Buddhist year that the titles name last, e.g. 2569. */
  readonly fiscalYear?: number;
}

/** Records that hold data and begin something: neither titles nor rows that continue another. */
export function dataRecords(table: FoundTable): readonly TableRecord[] {
  return table.records.filter((one) => one.kind === "data" && one.continuedFrom === undefined);
}

/** Whether a cell of a record stands in the record itself, not carried from another nor in a row that continues it. */
export function standsIn(record: TableRecord, cell: TableCell): boolean {
  return record.places ? !cell.carried : cell.row === record.row;
}

/** Every filled cell of the data rows once, row by row: carried and continued cells where they stand. */
export function* tableCells(
  table: FoundTable,
): Generator<{ readonly field: Field; readonly cell: TableCell; readonly record: TableRecord }> {
  for (const record of table.records) {
    if (record.kind !== "data" && record.kind !== "total") continue;
    for (const { field } of table.columns) {
      const cell = record.cells[field];
      if (cell && standsIn(record, cell)) yield { field, cell, record };
    }
  }
}
