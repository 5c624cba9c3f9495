import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import { bookOf } from "../ita/rulebook/book";
import { ok, type Refusal, type Result } from "../locale/result";
import { workbookTexts } from "../locale/workbook";
import type { CellRange, CellValue } from "../sheets/cells";
import { NAMES, SHEETS } from "../sheets/names";
import type { TemplateId, WorkbookState } from "../sheets/state";
import { DEFAULT_OPTIONS, readAgency } from "../sheets/templates/agency";
import { readMeasures } from "../sheets/templates/measures";
import { readScores } from "../sheets/templates/scores";
import type { Surroundings } from "./paint";

/** The data sheets as read, and what a painter must know of the workbook. */
export interface Snapshot {
  readonly state: WorkbookState;
  readonly around: Surroundings;
}

/** Sheet part of a reference such as "='ข้อมูลหน่วยงาน'!$A$4:$B$10"; null when it points nowhere. */
export function sheetOfReference(reference: unknown): string | null {
  if (typeof reference !== "string" || reference.includes("#REF!")) return null;
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}

/**
 * Reads all data sheets in two round trips: first which sheets there are, then their used cells.
 * A data sheet is found by its workbook name or table, also when it was renamed, else by its own sheet name.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<Result<Snapshot>> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  await context.sync();

  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const byName = new Map(names.items.map((item) => [item.name, sheetOfReference(item.formula)]));
  const table = tables.items.find((item) => item.name === NAMES.measuresTable);
  const candidates: Record<TemplateId, (string | null | undefined)[]> = {
    agency: [byName.get(NAMES.agency), SHEETS.agency],
    scores: [byName.get(NAMES.scores), SHEETS.scores],
    measures: [table?.worksheet.name, SHEETS.measures],
  };
  const sheetOf = (id: TemplateId) =>
    candidates[id].find((name) => typeof name === "string" && sheetNames.includes(name)) ?? null;

  const load = (name: string | null) => {
    if (name === null) return null;
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { name, range };
  };
  const agencyRange = load(sheetOf("agency"));
  const scoresRange = load(sheetOf("scores"));
  const measuresRange = load(sheetOf("measures"));
  if (agencyRange ?? scoresRange ?? measuresRange) await context.sync();
  const cellsOf = (loaded: ReturnType<typeof load>): CellRange | null =>
    loaded && {
      sheet: loaded.name,
      row: loaded.range.isNullObject ? 0 : loaded.range.rowIndex,
      column: loaded.range.isNullObject ? 0 : loaded.range.columnIndex,
      values: loaded.range.isNullObject ? [] : (loaded.range.values as CellValue[][]),
    };
  const ranges = {
    agency: cellsOf(agencyRange),
    scores: cellsOf(scoresRange),
    measures: cellsOf(measuresRange),
  };
  return ok({
    state: readState(ranges),
    around: {
      sheetNames,
      definedNames: names.items.map((item) => item.name),
      structureProtected: protection.protected,
    },
  });
}

/** The records of the data sheets; pure, so that it can be tested without a workbook. */
export function readState(ranges: Readonly<Record<TemplateId, CellRange | null>>): WorkbookState {
  const absent = (text: Refusal["text"]) => ({ value: null, problems: [{ text }] });
  const { agency, options } = ranges.agency
    ? readAgency(ranges.agency)
    : { agency: absent(workbookTexts.noAgencySheet), options: DEFAULT_OPTIONS };
  // Without a readable year the scores are still looked through, by the newest rules.
  const year = agency.value?.fiscalYear ?? NEWEST_YEAR;
  const core = coreOf(year);
  const book = bookOf(year);
  return {
    agency,
    options,
    scores:
      ranges.scores && core ? readScores(ranges.scores, core) : absent(workbookTexts.noScoresSheet),
    measures:
      ranges.measures && book
        ? readMeasures(ranges.measures, book)
        : absent(workbookTexts.noMeasuresSheet),
    missing: (["agency", "scores", "measures"] as const).filter((id) => ranges[id] === null),
  };
}
