/** A workbook read from its file, where no Excel has it open: for many agencies, comparisons and imports. */
import type { SheetCells } from "../cells/values";
import type { CheckSource } from "../checks/source";
import { ok, refuse, type Result } from "../core/result";
import { UnreadableFile } from "../files/unreadable";
import { WorkbookFile, type FileSheet } from "../files/workbook";
import { locateDataSheets, type SheetAnchors } from "../sheets/locateDataSheets";
import { readState, type DataRanges } from "../sheets/readState";
import type { WorkbookState } from "../sheets/state";
import { yearProblemsOf } from "../sheets/yearProblems";
import { olderFormOf } from "../sheets/templates/olderScores";
import { DATA_SHEETS, type DataSheetId } from "../sheets/templates/all";
import { findTables } from "../tables/find";
import { exchangeSheets } from "./sheetTexts";
import { unreadableText } from "./unreadableText";
import type { CalendarDate } from "../thai/date";
import { attributesOf } from "../files/edit";

/** What a file holds. */
export interface WorkbookOnFile {
  /** Name of the file, for messages. */
  readonly name: string;
  readonly file: WorkbookFile;
  /** Used cells of every worksheet, in the order of their tabs; sheets without any are left out. */
  readonly cells: readonly SheetCells[];
  /** Which sheet each data sheet is. */
  readonly dataSheets: ReadonlyMap<DataSheetId, string>;
  readonly state: WorkbookState;
}

/** Reads a file. Refused, in a sentence that names it, when it is no workbook that can be read. */
export function readWorkbookFile(bytes: Uint8Array, name: string): Result<WorkbookOnFile> {
  try {
    const file = WorkbookFile.open(bytes);
    const sheets = file.sheets.filter(({ kind }) => kind === "worksheet");
    const cells = sheets.flatMap((sheet) => file.values(sheet.name) ?? []);
    const dataSheets = locateDataSheets(anchorsOf(file, sheets));
    const cellsOf = new Map(cells.map((one) => [one.sheet, one]));
    const ranges = Object.fromEntries(
      DATA_SHEETS.flatMap(({ id, ...sheet }) => {
        const own = cellsOf.get(dataSheets.get(id) ?? "");
        return own && !("onDemand" in sheet) ? [[id, own]] : [];
      }),
    ) as DataRanges;
    const state = readState(ranges, [...dataSheets.keys()]);
    return ok({ name, file, cells, dataSheets, state });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse(unreadableText(error), { file: name });
  }
}

/**
 * The sheets of a file that are compared with those of another: what nobody can look into, and lists that the exchange
 * itself made, are no content.
 */
export function comparedCells({ file, cells }: WorkbookOnFile): readonly SheetCells[] {
  const { comparison, gathered, checks } = exchangeSheets;
  const made: readonly string[] = [comparison.name, gathered.name, checks.name];
  const closed = new Set(
    file.sheets.filter(({ state }) => state === "veryHidden").map(({ name }) => name),
  );
  return cells.filter(({ sheet }) => !closed.has(sheet) && !made.includes(sheet));
}

function anchorsOf(file: WorkbookFile, sheets: readonly FileSheet[]): SheetAnchors {
  return {
    sheetNames: sheets.map(({ name }) => name),
    names: file.names.filter(({ sheet }) => sheet === undefined),
    tables: sheets.flatMap(({ name, part }) =>
      file.package
        .relationships(part)
        .filter(({ kind }) => kind === "table")
        .map(({ target }) => ({ name: tableName(file.package.text(target)), sheet: name })),
    ),
  };
}

function tableName(part: string | undefined): string {
  if (part === undefined) return "";
  const { displayName, name } = attributesOf(part);
  return displayName ?? name ?? "";
}

/** What the rules are given of such a workbook. */
export function checkSourceOf(
  { file, cells, dataSheets, state }: WorkbookOnFile,
  today: CalendarDate,
): CheckSource {
  const data = new Set(dataSheets.values());
  const cellsOf = new Map(cells.map((one) => [one.sheet, one]));
  const visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  return {
    sheets: file.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: visibility[sheet.state],
      data: data.has(sheet.name),
      cells: cellsOf.get(sheet.name) ?? { sheet: sheet.name, row: 0, column: 0, values: [] },
    })),
    tables: cells.flatMap((one) => findTables(one, {})),
    agency: state.agency.value,
    ownRules: state.rules?.value?.book ?? null,
    yearProblems: yearProblemsOf(state),
    questionDifferences: state.questions?.notes ?? [],
    olderForm: olderFormOf(
      cellsOf.get(dataSheets.get("scores") ?? ""),
      state.scores.value?.fiscalYear ?? state.agency.value?.fiscalYear,
    ),
    digits: state.agency.value ? state.options.digits : null,
    today,
  };
}
