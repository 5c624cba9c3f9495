/* oxlint-disable office-addins/call-sync-before-read -- `send` is the sync of changes, which the rule does not know */
import { cellAddress } from "../../cells/a1";
import type { CellValue } from "../../cells/values";
import { ok, refuse, type Place, type Result } from "../../core/result";
import type { Text } from "../../core/text";
import { cleanupTexts } from "../../locale/cleanup";
import { workbookTexts } from "../../locale/workbook";
import {
  KEPT,
  parseUndo,
  valueOf,
  type CellRecord,
  type CellsRecord,
  type OpenMark,
  type SheetRecord,
} from "../kept";
import { longValue, type LongValue } from "../longValue";
import { newStamp } from "../stamp";
import { leftToLookAt, send, settleSoon, type Change } from "../transaction";
import { addAnchors, anchoredRows } from "./anchors";
import { addFollowers } from "./followers";
import { putBack, readStanding, removeRecord, type StandingRecord } from "./putBack";
import {
  changedAddresses,
  loadAgain,
  loadMixedWraps,
  isInPlace,
  loadSheetEdit,
  mergesOf,
  unwrapped,
  type SheetEdit,
  type WantedSheet,
} from "./sheetEdit";
import { writeCells } from "./stretch";
import { growTable } from "./tableSize";

/** How much a change of cells changed. */
export interface CellCounts {
  readonly cells: number;
  readonly rows: number;
}

/**
 * Bytes that a record may take in the settings, packed; two of them are there at a time. All settings of an add-in
 * together hold 2 MB, and some versions of Excel fail from about 1 MB on (OfficeDev/office-js issues 621 and 3957).
 */
export const MOST_BYTES = 450_000;

export interface CellChangeOptions {
  /** The record stays when all is done, for undo. */
  readonly keepForUndo: boolean;
  /** What names the record that stays; the last clean-up when left out. */
  readonly keptAs?: typeof KEPT.undo | typeof KEPT.frozen;
  /** `before` and `after` are formulas. */
  readonly formulas?: boolean;
  /** With `formulas`: `after` are values, so that a text of it never becomes a formula. */
  readonly freeze?: boolean;
  /** Names of all worksheets, where formulas are to be followed wherever their cells and what they refer to go. */
  readonly follow?: readonly string[];
  /** What is said when cells do not hold any more what was read; names `{cells}`. */
  readonly changed?: Text;
}

/**
 * Writes cells and takes rows away: all of it or nothing. A cell or row that does not hold any more what it held when
 * the change was proposed refuses everything, also when somebody types between two round trips.
 */
export class CellChange implements Change<CellCounts> {
  private readonly stamp = newStamp();
  private edits: readonly SheetEdit[] = [];
  private record: CellsRecord | null = null;
  /** Whether the round trip that writes was sent. */
  private written = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly wanted: readonly WantedSheet[],
    private readonly options: CellChangeOptions,
  ) {}

  private get formulas(): boolean {
    return this.options.formulas ?? false;
  }

  private get keptAs(): string {
    return this.options.keptAs ?? KEPT.undo;
  }

  async apply(): Promise<Result<CellCounts>> {
    const { context } = this;
    const { settings, names } = context.workbook;
    settings.load("items/key");
    const undo = settings.getItemOrNullObject(this.keptAs);
    undo.load("value");
    this.edits = this.wanted.map((sheet) => loadSheetEdit(context, sheet));
    await context.sync();
    for (const { name, sheet } of this.edits) {
      if (sheet.isNullObject) return refuse(workbookTexts.sheetGone, {}, { sheet: name });
      if (sheet.protection.protected) {
        return refuse(workbookTexts.sheetProtected, { sheet: name }, { sheet: name });
      }
    }
    const refusal = this.changedSince();
    if (refusal) return refusal;
    await loadMixedWraps(context, this.edits);
    this.record = this.recordOf();
    const kept = longValue(this.record);
    if (kept.size > MOST_BYTES) return refuse(cleanupTexts.tooMuchToUndo);
    this.begin(this.record, kept);
    settings.load("items/key");
    names.load("items/name");
    for (const edit of this.edits) loadAgain(edit);
    await send(context);
    const edited = this.changedSince() ?? this.movedSince();
    if (edited) return this.back(edited);
    this.write(this.record);
    if (this.options.keepForUndo) {
      // From here on the record tells what can be undone; the older one goes after that.
      settings.add(this.keptAs, { record: this.stamp, ...countsOf(this.record) });
      settings.getItem(KEPT.open + this.stamp).delete();
      const before = parseUndo(valueOf(undo));
      if (before) removeRecord(names, settings, before.record);
    } else removeRecord(names, settings, this.stamp);
    this.written = true;
    await send(context);
    const typed = this.changedSince();
    return typed ? this.back(typed) : ok(countsOf(this.record));
  }

  async settle(context: Excel.RequestContext): Promise<Result<CellCounts> | null> {
    const { record } = this;
    if (!record) return null;
    const { settings } = context.workbook;
    const mark = settings.getItemOrNullObject(KEPT.open + this.stamp);
    const undo = settings.getItemOrNullObject(this.keptAs);
    mark.load("key");
    undo.load("value");
    await send(context);
    if (this.options.keepForUndo && parseUndo(valueOf(undo))?.record === this.stamp) {
      if (!mark.isNullObject) mark.delete();
      await send(context);
      return ok(countsOf(record));
    }
    const standing = await readStanding(context, record, false);
    if (standing.isRecorded) putBack(context, record, standing);
    else removeRecord(context.workbook.names, settings, this.stamp);
    await send(context);
    return this.written && !standing.isRecorded ? ok(countsOf(record)) : null;
  }

  left(code: string): Result<never> {
    return leftToLookAt(firstPlace(this.record), code);
  }

  /** Names the cells and rows that do not hold what they must. */
  private changedSince(): Result<never> | null {
    for (const edit of this.edits) {
      const addresses = changedAddresses(edit, this.formulas);
      const text = this.options.changed ?? workbookTexts.typedMeanwhile;
      if (addresses.length > 0) return refuseCells(text, edit.name, addresses);
    }
    return null;
  }

  /** Refuses where rows were inserted or deleted above since the change was planned. */
  private movedSince(): Result<never> | null {
    const moved = this.edits.find((edit) => !isInPlace(edit));
    return moved
      ? refuse(cleanupTexts.movedSince, { sheet: moved.name }, { sheet: moved.name })
      : null;
  }

  private recordOf(): CellsRecord {
    return {
      stamp: this.stamp,
      formulas: this.formulas,
      sheets: this.edits.map(recordOfSheet),
    };
  }

  /** Queues the record and the anchors by which its rows are found again; the mark comes when all of it is there. */
  private begin(record: CellsRecord, kept: LongValue): void {
    const { settings } = this.context.workbook;
    kept.write(settings, KEPT.record + this.stamp);
    const sheets = record.sheets.flatMap((part, index) => {
      const edit = this.edits[index];
      return edit ? [{ ...part, worksheet: edit.sheet }] : [];
    });
    addAnchors(this.context, this.stamp, sheets);
    if (this.options.follow) addFollowers(this.context, record, this.options.follow);
    const mark: OpenMark = { kind: "cells", stamp: this.stamp, beat: Date.now(), gone: [] };
    settings.add(KEPT.open + this.stamp, mark);
  }

  /** Queues the change; what cells hold in that moment is loaded before each is written. */
  private write(record: CellsRecord): void {
    this.edits.forEach(({ drops }, sheet) => {
      const part = record.sheets[sheet];
      drops.forEach((drop, index) => {
        const found = part && anchoredRows(this.context, this.stamp, part, sheet, index);
        if (found) drop.range = found;
      });
    });
    for (const edit of this.edits) loadAgain(edit);
    for (const { sheet, resize } of this.edits) if (resize) growTable(sheet, resize);
    this.edits.forEach(({ sheet, stretches, drops }, index) => {
      const part = record.sheets[index];
      // Rows go first, from the bottom up, because that is what Excel may refuse: then nothing is written yet.
      for (const { range } of [...drops].reverse()) range.getEntireRow().delete("Up");
      const kept = new Map(part?.edits.map((cell) => [`${cell.row}:${cell.column}`, cell]));
      for (const { cells, range } of stretches) {
        cells.forEach(({ like }, at) => {
          if (!like) return;
          const from = sheet.getRangeByIndexes(like.row, like.column, 1, 1);
          range.getRow(at).copyFrom(from, "Formats");
        });
        const formats = cells.map(({ row, column, format }) => {
          const before = kept.get(`${row}:${column}`)?.format ?? "General";
          return [format ?? before];
        });
        if (cells.some(({ format }) => format !== undefined)) range.numberFormat = formats;
        if (this.formulas && !this.options.freeze)
          range.formulas = cells.map(({ after }) => [after]);
        else {
          const lines = cells.map(({ after }, at) => [
            { value: after, format: formats[at]?.[0] ?? "General" },
          ]);
          writeCells(range, lines, false);
        }
        cells.forEach(({ row, column }, at) => {
          if (kept.get(`${row}:${column}`)?.wrap === false) {
            range.getRow(at).format.wrapText = true;
          }
        });
      }
    });
  }

  /** Puts everything back, with what somebody typed in between, and refuses. */
  private async back(refusal: Result<never>): Promise<Result<never>> {
    const typed = this.written ? this.typedCells() : [];
    const settled = await settleSoon<CellCounts>({
      apply: () => Promise.resolve(refusal),
      left: (code) => this.left(code),
      settle: async (context) => {
        const { record } = this;
        if (!record) return null;
        const standing = await readStanding(context, record, false);
        putBack(context, record, standing);
        enterTyped(standing, typed);
        const { settings } = context.workbook;
        if (this.written && this.options.keepForUndo) settings.getItem(this.keptAs).delete();
        await send(context);
        return null;
      },
    });
    return settled === "left" ? this.left("Interrupted") : refusal;
  }

  /** Cells into which somebody typed in the moment before they were written or went. */
  private typedCells(): readonly TypedCell[] {
    return this.edits.flatMap(({ sheet, stretches, drops }) => {
      const entered = (
        range: Excel.Range,
        index: number,
        column: number,
        before: CellValue,
      ): Entered[] => {
        const formula = (range.formulas as CellValue[][])[index]?.[column] ?? "";
        const value = (range.values as CellValue[][])[index]?.[column] ?? "";
        return formula === before ? [] : [{ formula, value }];
      };
      return [
        ...stretches.flatMap(({ cells, range }) =>
          cells.flatMap(({ column, before }, index) =>
            entered(range, index, 0, before).map((what) => ({
              id: sheet.id,
              row: range.rowIndex + index,
              column,
              ...what,
            })),
          ),
        ),
        ...drops.flatMap(({ area, before, range }) =>
          before.flatMap((line, r) =>
            line.flatMap((read, c) =>
              entered(range, r, c, read).map((what) => ({
                id: sheet.id,
                row: range.rowIndex + r,
                column: area.column + c,
                ...what,
              })),
            ),
          ),
        ),
      ];
    });
  }
}

/** What a cell holds that somebody typed into. */
interface Entered {
  readonly value: CellValue;
  readonly formula: CellValue;
}

interface TypedCell extends Entered {
  readonly id: string;
  /** Where it was when it was written over, before any row went. */
  readonly row: number;
  readonly column: number;
}

/** Queues writing again what somebody typed, once everything else is put back. */
function enterTyped(standing: StandingRecord, typed: readonly TypedCell[]): void {
  for (const { id, row, column, value, formula } of typed) {
    const part = standing.sheets.find(({ record }) => record.id === id);
    if (!part) continue;
    const range = part.sheet.getRangeByIndexes(row, column, 1, 1);
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    if (isFormula) range.formulas = [[formula]];
    else writeCells(range, [[{ value, format: "General" }]], false);
  }
}

/** The part of the record of one sheet, as it was loaded. */
function recordOfSheet(edit: SheetEdit): SheetRecord {
  const breaking = unwrapped(edit);
  return {
    id: edit.sheet.id,
    sheet: edit.sheet.name,
    edits: edit.stretches.flatMap(({ cells, range }) =>
      cells.map((cell, index): CellRecord => {
        const { row, column, after, format: newFormat } = cell;
        const before = cell.spilled ? "" : cell.before;
        const format = (range.numberFormat as string[][])[index]?.[0] ?? "General";
        const wrap = breaking.has(cell) ? false : null;
        return {
          ...{ row, column, before, after, format, wrap },
          ...(newFormat && { newFormat }),
          ...(cell.like && { plain: true }),
          ...(cell.fills && { fills: cell.fills }),
          ...(cell.line !== undefined && { line: cell.line }),
        };
      }),
    ),
    rows: edit.drops.map((drop) => ({
      row: drop.area.row,
      column: drop.area.column,
      cells: drop.before,
      formats: drop.range.numberFormat as string[][],
      heights: drop.heights.map((line) => line.format.rowHeight),
      like: drop.like,
      merges: mergesOf(drop),
    })),
    ...(edit.resize && { resize: edit.resize }),
  };
}

/** How much a record changes. */
export function countsOf({ sheets }: CellsRecord): CellCounts {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return {
    cells: sheets.reduce((sum, { edits }) => sum + edits.length, 0),
    rows: rows.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

/** The first place that a record changes. */
export function firstPlace(record: CellsRecord | null): Place {
  const [first] = record?.sheets ?? [];
  const [edit] = first?.edits ?? [];
  const [drop] = first?.rows ?? [];
  const { row, column } = edit ?? drop ?? { row: 0, column: 0 };
  return { sheet: first?.sheet ?? "", address: cellAddress(row, column) };
}

/** Addresses named in a sentence; the others are counted. */
const NAMED = 5;

/** A refusal that names cells of a sheet. */
export function refuseCells(
  text: Text,
  sheet: string,
  addresses: readonly string[],
): Result<never> {
  return refuse(text, { cells: namedCells(addresses) }, { sheet, address: addresses[0] ?? "A1" });
}

/** "A1, B2 … (9)". */
export function namedCells(addresses: readonly string[]): string {
  const named = addresses.slice(0, NAMED).join(", ");
  return addresses.length > NAMED ? `${named} … (${addresses.length})` : named;
}
