import type { Area } from "../../cells/area";
import type { CellValue, SheetCells } from "../../cells/values";
import type { Proposal } from "../../checks/cleanup/propose";

import { cleanupTexts } from "../../locale/cleanup";
import { ok, refuse, type Place, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { areaAddress, cellAddress } from "../../cells/a1";
import { loadTables, type TablesOutcome, type TableScope } from "../read/readTables";
import { officeErrorCode, refusedWhole, runExcel } from "../run";
import { readLong, removeLong, writeLong } from "../settings";

/** Setting of the workbook that keeps the last clean-up for `undoCleanup`. */
export const UNDO_SETTING = "ITA.cleanup.last";

/** How much a clean-up changed. */
export interface CleanupCounts {
  readonly cells: number;
  readonly rows: number;
}

export interface CleanupPreview extends TablesOutcome {
  /** The last clean-up, when it can be undone. */
  readonly last: CleanupCounts | null;
}

/** A cell as the last clean-up left it. Rows are those before and after rows went. */
interface KeptEdit {
  readonly row: number;
  readonly rowAfter: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly format: string;
  readonly wrap: boolean | null;
}

/** Rows that went together, rising. */
interface KeptRows {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly heights: readonly number[];
  /** Row whose formats each row gets when it comes back; counted before rows went. */
  readonly like: readonly (number | null)[];
  readonly merges: readonly Area[];
}

interface KeptSheet {
  readonly sheet: string;
  readonly edits: readonly KeptEdit[];
  readonly rows: readonly KeptRows[];
}

/** Reads what `proposeCleanup` works on, and whether there is something to undo. */
export function previewCleanup(scope: TableScope): Promise<Result<CleanupPreview>> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    const outcome = await loadTables(context, scope);
    const kept = readLong(settings, UNDO_SETTING) as readonly KeptSheet[] | undefined;
    return ok({ ...outcome, last: kept ? countsOf(kept) : null });
  });
}

function countsOf(kept: readonly KeptSheet[]): CleanupCounts {
  return {
    cells: kept.reduce((sum, { edits }) => sum + edits.length, 0),
    rows: kept.reduce(
      (sum, { rows }) => sum + rows.reduce((count, { cells }) => count + cells.length, 0),
      0,
    ),
  };
}

/** The sheet of a job with everything that must be known before anything is written. */
interface Job {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * Carries out proposals: all cells and rows in one round trip, or nothing. Refuses when a cell or row is not any more
 * what it was when it was read, or a sheet is protected or gone. What was there is kept in the workbook until the
 * next clean-up, for `undoCleanup`.
 * @param read the sheets that the proposals were made from
 */
export function applyCleanup(
  proposals: readonly Proposal[],
  read: readonly SheetCells[],
): Promise<Result<CleanupCounts>> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    const names = [...new Set(proposals.map((one) => one.sheet))];
    const jobs = names.map((name): Job => openSheet(context, name));
    const kept = jobs.map((job) => {
      const own = proposals.filter((one) => one.sheet === job.name);
      return planSheet(
        job,
        own,
        read.find((one) => one.sheet === job.name),
      );
    });
    await context.sync();
    for (const [index, job] of jobs.entries()) {
      const refusal = refusalOf(job) ?? changedSince(job, kept[index]);
      if (refusal) return refusal;
    }
    await loadMixedWraps(kept);
    const done = kept.map((plan) => writeSheet(plan));
    removeLong(settings, UNDO_SETTING);
    writeLong(settings, UNDO_SETTING, done);
    try {
      await context.sync();
    } catch (error) {
      // What came before the failure stands: saying that nothing changed would be wrong.
      const code = officeErrorCode(error);
      if (code === null || refusedWhole(code)) throw error;
      return refuse(cleanupTexts.halfDone, { code });
    }
    return ok(countsOf(done));
  });
}

function openSheet(context: Excel.RequestContext, name: string): Job {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,rowIndex,columnIndex");
  return { name, sheet, used };
}

function refusalOf({ name, sheet }: Job): Result<never> | null {
  if (sheet.isNullObject) return refuse(workbookTexts.sheetGone, {}, { sheet: name });
  return sheet.protection.protected
    ? refuse(cleanupTexts.sheetProtected, {}, { sheet: name })
    : null;
}

type Edit = Proposal["edits"][number];

/** Cells of one column that follow one another: read and written as one range. */
function stretchesOf<T extends { readonly row: number; readonly column: number }>(
  edits: readonly T[],
): T[][] {
  const stretches: T[][] = [];
  for (const edit of [...edits].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (last?.column === edit.column && last.row + 1 === edit.row) stretch?.push(edit);
    else stretches.push([edit]);
  }
  return stretches;
}

function rangeOf(
  sheet: Excel.Worksheet,
  stretch: readonly { readonly row: number; readonly column: number }[],
): Excel.Range {
  const { row = 0, column = 0 } = stretch[0] ?? {};
  return sheet.getRangeByIndexes(row, column, stretch.length, 1);
}

/** A sheet's part of the clean-up; formats are read in the same round trip as the values. */
interface SheetJob {
  readonly job: Job;
  readonly runs: readonly {
    readonly edits: readonly Edit[];
    readonly range: Excel.Range;
  }[];
  /** Cells that get a line break, to see whether they wrap. */
  readonly broken: readonly {
    readonly edits: readonly Edit[];
    readonly range: Excel.Range;
    /** The single cells, where some wrap and others do not. */
    cells?: readonly Excel.Range[];
  }[];
  readonly drops: readonly {
    readonly area: Area;
    /** As they were when the proposals were made. */
    readonly before: readonly (readonly CellValue[])[];
    readonly like: readonly (number | null)[];
    readonly merges: readonly Area[];
    readonly range: Excel.Range;
    readonly heights: readonly Excel.Range[];
  }[];
}

function planSheet(
  job: Job,
  proposals: readonly Proposal[],
  cells: SheetCells | undefined,
): SheetJob {
  const { sheet } = job;
  const edits = proposals.flatMap((one) => one.edits);
  const load = (stretch: readonly Edit[], property: "numberFormat" | "format/wrapText") => {
    const range = rangeOf(sheet, stretch);
    range.load(property);
    return { edits: stretch, range };
  };
  const runs = stretchesOf(edits).map((stretch) => load(stretch, "numberFormat"));
  const broken = stretchesOf(edits.filter(({ after }) => after.includes("\n"))).map((stretch) =>
    load(stretch, "format/wrapText"),
  );
  const dropped = new Map(
    proposals.flatMap((one) => one.dropRows).map(({ row, like }) => [row, like]),
  );
  const drops = runsOf([...dropped.keys()]).map(({ row, rows }) => {
    const column = cells?.column ?? 0;
    const area = { row, column, rows, columns: cells?.values[0]?.length ?? 1 };
    const range = sheet.getRangeByIndexes(row, column, rows, area.columns);
    range.load("numberFormat");
    const heights = Array.from({ length: rows }, (_, index) => {
      const line = sheet.getRangeByIndexes(row + index, column, 1, 1);
      line.load("format/rowHeight");
      return line;
    });
    const from = row - (cells?.row ?? 0);
    return {
      area,
      before: cells?.values.slice(from, from + rows) ?? [],
      like: Array.from({ length: rows }, (_, index) => dropped.get(row + index) ?? null),
      merges: (cells?.merges ?? []).filter(
        (merge) => merge.row >= row && merge.row + merge.rows <= row + rows,
      ),
      range,
      heights,
    };
  });
  return { job, runs, broken, drops };
}

/** Rows that follow one another, rising. */
function runsOf(rows: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** The cell as the sheet holds it now. */
function cellNow(
  { used }: Job,
  row: number,
  column: number,
): { value: CellValue; formula: CellValue } {
  if (used.isNullObject) return { value: "", formula: "" };
  const at = (cells: unknown[][]) =>
    (cells[row - used.rowIndex]?.[column - used.columnIndex] ?? "") as CellValue;
  return { value: at(used.values as unknown[][]), formula: at(used.formulas as unknown[][]) };
}

/** Names the cells that are not what they were when the clean-up was shown. */
function changedSince(job: Job, plan: SheetJob | undefined): Result<never> | null {
  const changed: string[] = [];
  for (const { row, column, before } of plan?.runs.flatMap(({ edits }) => edits) ?? []) {
    const { value, formula } = cellNow(job, row, column);
    if (value !== before || formula !== value) changed.push(cellAddress(row, column));
  }
  for (const { area, before } of plan?.drops ?? []) {
    const same = before.every((line, index) =>
      line.every((read, at) => {
        const { value, formula } = cellNow(job, area.row + index, area.column + at);
        return value === read && formula === read;
      }),
    );
    if (!same) changed.push(areaAddress(area));
  }
  return changed.length > 0 ? refuseCells(cleanupTexts.changedSince, job.name, changed) : null;
}

/** Addresses named in a sentence; the others are counted. */
const NAMED = 5;

function refuseCells(
  text: (typeof cleanupTexts)["changedSince"],
  sheet: string,
  addresses: readonly string[],
): Result<never> {
  const named = addresses.slice(0, NAMED).join(", ");
  const cells = addresses.length > NAMED ? `${named} … (${addresses.length})` : named;
  const place: Place = { sheet, address: addresses[0] ?? "A1" };
  return refuse(text, { cells }, place);
}

/**
 * Whether Excel would make something else of a text typed into a cell of another format: a formula, a number, a date.
 * As when reports are painted, such cells are formatted as text first.
 */
function needsTextFormat(text: string): boolean {
  return /^[=+\-@'\d๐-๙.,(%$฿]/.test(text) || /^(?:true|false|จริง|เท็จ)$/i.test(text);
}

/** Where some cells of a stretch wrap and others do not, asks for each: a round trip more, and rarely. */
async function loadMixedWraps(plans: readonly SheetJob[]): Promise<void> {
  let context: Excel.RequestContext | undefined;
  for (const { job, broken } of plans) {
    for (const run of broken) {
      // Null: not the same in all cells, whatever the types say.
      if ((run.range.format.wrapText as boolean | null) !== null) continue;
      run.cells = run.edits.map((edit) => {
        const cell = rangeOf(job.sheet, [edit]);
        cell.load("format/wrapText");
        return cell;
      });
      context = job.sheet.context;
    }
  }
  await context?.sync();
}

/**
 * Writes one sheet; rows go first, from the bottom up, because that is what Excel may refuse: then nothing is
 * written yet. What undo needs is the answer.
 */
function writeSheet({ job, runs, broken, drops }: SheetJob): KeptSheet {
  const { sheet } = job;
  const gone = drops.flatMap(({ area }) =>
    Array.from({ length: area.rows }, (_, index) => area.row + index),
  );
  const rows = drops.map(({ area, before, like, merges, range, heights }): KeptRows => ({
    row: area.row,
    column: area.column,
    cells: before,
    like,
    formats: range.numberFormat as string[][],
    heights: heights.map((line) => line.format.rowHeight),
    merges,
  }));
  const wrapped = new Set(
    broken.flatMap(({ edits, range, cells }) =>
      edits.filter((_, index) => (cells?.[index] ?? range).format.wrapText),
    ),
  );
  const kept = runs.map(({ edits, range }) =>
    edits.map((edit, index): KeptEdit => {
      const { row, column, before, after } = edit;
      const format = (range.numberFormat as string[][])[index]?.[0] ?? "General";
      const rowAfter = row - gone.filter((one) => one < row).length;
      const wrap = after.includes("\n") && !wrapped.has(edit) ? false : null;
      return { row, rowAfter, column, before, after, format, wrap };
    }),
  );
  for (const { area } of [...drops].reverse()) {
    sheet.getRangeByIndexes(area.row, 0, area.rows, 1).getEntireRow().delete("Up");
  }
  // No row goes between cells that follow one another, so that each stretch stays one.
  for (const stretch of kept) {
    const range = rangeOf(
      sheet,
      stretch.map(({ rowAfter, column }) => ({ row: rowAfter, column })),
    );
    const formats = stretch.map(({ after, format }) => (needsTextFormat(after) ? "@" : format));
    if (stretch.some(({ format }, index) => formats[index] !== format)) {
      range.numberFormat = formats.map((format) => [format]);
    }
    range.values = stretch.map(({ after }) => [after]);
    for (const cells of stretchesOf(stretch.filter(({ wrap }) => wrap !== null))) {
      const moved = cells.map(({ rowAfter, column }) => ({ row: rowAfter, column }));
      rangeOf(sheet, moved).format.wrapText = true;
    }
  }
  return { sheet: job.name, edits: kept.flat(), rows };
}

/**
 * Undoes the last clean-up in one round trip. Refuses, naming them, when cells that it wrote were edited since; then
 * nothing is undone. Rows come back with their texts, number formats, heights and merged cells; fills and borders as
 * those of the table's own heading, or of the row they were cut from.
 */
export function undoCleanup(): Promise<Result<CleanupCounts>> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const kept = readLong(settings, UNDO_SETTING) as readonly KeptSheet[] | undefined;
    if (!kept) return refuse(cleanupTexts.nothingToUndo);
    const jobs = kept.map(({ sheet }) => openSheet(context, sheet));
    await context.sync();
    for (const [index, job] of jobs.entries()) {
      const refusal = refusalOf(job) ?? editedSince(job, kept[index]);
      if (refusal) return refusal;
    }
    jobs.forEach((job, index) => restoreSheet(job, kept[index]));
    removeLong(settings, UNDO_SETTING);
    await context.sync();
    return ok(countsOf(kept));
  });
}

function editedSince(job: Job, kept: KeptSheet | undefined): Result<never> | null {
  const edited = (kept?.edits ?? []).filter(({ rowAfter, column, after }) => {
    const { value, formula } = cellNow(job, rowAfter, column);
    return value !== after || formula !== value;
  });
  const addresses = edited.map(({ rowAfter, column }) => cellAddress(rowAfter, column));
  return addresses.length > 0 ? refuseCells(cleanupTexts.editedSince, job.name, addresses) : null;
}

function restoreSheet({ sheet }: Job, kept: KeptSheet | undefined): void {
  const rows = kept?.rows ?? [];
  for (const { row, cells } of rows) {
    sheet.getRangeByIndexes(row, 0, cells.length, 1).getEntireRow().insert("Down");
  }
  for (const { row, column, cells, formats, heights, like, merges } of rows) {
    const width = cells[0]?.length ?? 1;
    like.forEach((other, index) => {
      if (other === null) return;
      const from = sheet.getRangeByIndexes(other, column, 1, width);
      sheet.getRangeByIndexes(row + index, column, 1, width).copyFrom(from, "Formats");
    });
    const range = sheet.getRangeByIndexes(row, column, cells.length, width);
    // Under the text format no text becomes a formula or a number.
    range.numberFormat = cells.map((line) =>
      line.map((value) => (typeof value === "string" ? "@" : "General")),
    );
    range.values = cells.map((line) => [...line]);
    range.numberFormat = formats.map((line) => [...line]);
    heights.forEach((height, index) => {
      sheet.getRangeByIndexes(row + index, column, 1, 1).format.rowHeight = height;
    });
    for (const merge of merges) {
      sheet.getRangeByIndexes(merge.row, merge.column, merge.rows, merge.columns).merge();
    }
  }
  for (const stretch of stretchesOf(kept?.edits ?? [])) {
    const range = rangeOf(sheet, stretch);
    range.numberFormat = stretch.map(() => ["@"]);
    range.values = stretch.map(({ before }) => [before]);
    range.numberFormat = stretch.map(({ format }) => [format]);
    for (const cells of stretchesOf(stretch.filter(({ wrap }) => wrap !== null))) {
      rangeOf(sheet, cells).format.wrapText = false;
    }
  }
}
