import type { SheetCells } from "../cells/values";
import type { Proposal } from "../checks/cleanup/propose";
import type { FindingKey } from "../checks/compare";
import type { Fix } from "../checks/rule";
import type { Place, Refusal, Result } from "../core/result";
import type { Difference } from "../exchange/compare";
import type { AgencyRow } from "../exchange/province";
import type { UnreadFile } from "../exchange/provinceSheets";
import type { DataSheetId } from "../sheets/templates/all";
import type { ReportsOutcome, WorkbookState } from "../sheets/state";
import type { Field } from "../tables/table";
import type { CheckOutcome } from "./actions/check";
import type { CleanupCounts, CleanupPreview } from "./actions/cleanup";
import type { ComparedFile, NamedFile } from "./actions/compareFile";
import type { EnteredScore } from "./actions/enterScores";
import type { ImportOutcome, ImportRequest } from "./actions/import";
import type { Mark } from "./actions/marks";
import type { RenewedFormulas } from "./actions/renewFormulas";
import type { ProfileYears } from "./actions/enterYears";
import type { StartedYear } from "./actions/nextYear";
import type { ReportCondition } from "./actions/reportConditions";
import type { ReportRequest } from "./actions/reports";
import type { AnswersOutcome } from "./actions/scoreAnswers";
import type { HandedOn, TakenBack } from "./actions/hideDataSheets";
import type { ShareOutcome, ShareRequest } from "./actions/share";
import type { InsertedTemplates } from "./actions/templates";
import type { TableScope } from "./read/readTables";

/**
 * Everything that the pane and the ribbon ask of the workbook: the only door to Excel.
 * `workbookPort` is the real one; tests give fakes of the members they need (`Pick<WorkbookPort, …>`).
 * What Excel or the workbook refuses comes as a refusal, never as an exception.
 */
export interface WorkbookPort {
  /** Reads all data sheets; waits while a cell is being edited. */
  read(): Promise<Result<WorkbookState>>;
  /**
   * Calls the listener after the workbook's data changed, and when the pane gets the focus back, since Excel on the
   * web does not tell of every change; resolves to a function that stops it.
   */
  watch(listener: () => void): Promise<() => void>;
  /**
   * Finishes or puts back what an earlier run left half-way, e.g. because the pane was closed; for the start of the
   * pane. What was done as sentences, none when nothing was left.
   */
  recover(): Promise<Result<readonly Refusal[]>>;
  /**
   * Adds data sheets: those asked for, or all that are missing; the names of the sheets added. The pane opens with the
   * workbook from then on, unless that was switched off.
   * @param fiscalYear Buddhist-era year of the results for a workbook that has no profile yet
   */
  insertTemplates(
    ids?: readonly DataSheetId[],
    fiscalYear?: number,
  ): Promise<Result<InsertedTemplates>>;
  /** Writes scores (0–100; null empties) into their cells, as if they were typed there. */
  enterScores(scores: readonly EnteredScore[]): Promise<Result<null>>;
  /** How each report of the year stands: ready, lacking something, made, outdated, edited. */
  reportConditions(): Promise<Result<readonly ReportCondition[]>>;
  /** Computes question scores from the answer sheets. */
  scoreAnswers(): Promise<Result<AnswersOutcome>>;
  /** Enters formulas of the add-in again that show #NAME? since somebody without it saved the file. */
  renewFormulas(): Promise<Result<RenewedFormulas>>;
  /** Makes the reports asked for, or every report whose data are there. */
  makeReports(request: ReportRequest): Promise<Result<ReportsOutcome>>;
  /** Reads the tables of a scope, for proposals of what can be tidied. */
  previewCleanup(scope: TableScope): Promise<Result<CleanupPreview>>;
  /** Carries out proposals. @param read the sheets that they were made from */
  applyCleanup(
    proposals: readonly Proposal[],
    read: readonly SheetCells[],
  ): Promise<Result<CleanupCounts>>;
  /** Undoes the last clean-up or the last fixes. */
  undoCleanup(): Promise<Result<CleanupCounts>>;
  /** Keeps what a heading means: "none" puts its columns aside, null forgets the choice. */
  chooseHeading(heading: string, field: Field | "none" | null): Promise<Result<null>>;
  /** What an import of tables would do: of sheets, of cells that were pasted, or of another file. */
  previewImport(request: ImportRequest): Promise<Result<ImportOutcome>>;
  /** Brings tables into the data sheets; `undoCleanup` takes them back. */
  importTables(request: ImportRequest): Promise<Result<ImportOutcome>>;
  /** The cells of another workbook's sheets, from its file. */
  readFile(bytes: Uint8Array, name: string): Promise<Result<readonly SheetCells[]>>;
  /** Checks the whole workbook. */
  check(): Promise<Result<CheckOutcome>>;
  /** Makes the changes of fixes; `undoCleanup` takes them back. */
  fix(fixes: readonly Fix[]): Promise<Result<CleanupCounts>>;
  /** Sets findings aside for a reason that stays in the workbook. */
  ignore(keys: readonly FindingKey[], reason: string): Promise<Result<null>>;
  /** Takes findings back that were set aside. */
  restore(keys: readonly FindingKey[]): Promise<Result<null>>;
  /** Takes older marks off and marks these cells. */
  mark(
    marks: readonly Mark[],
  ): Promise<Result<{ readonly marked: number; readonly skipped: number }>>;
  /** Takes all marks off. */
  unmark(): Promise<Result<{ readonly cleared: number }>>;
  /** Makes the committee's copy and opens it as a new workbook beside this one. */
  share(request: ShareRequest): Promise<Result<Omit<ShareOutcome, "bytes">>>;
  /** Hides the data sheets and freezes ITA formulas of this workbook, where it is handed on itself. */
  hideDataSheets(): Promise<Result<HandedOn>>;
  /** Takes that back. */
  showDataSheets(): Promise<Result<TakenBack>>;
  /** What was hidden and frozen so. */
  hiddenDataSheets(): Promise<Result<HandedOn>>;
  /**
   * Opens the workbook of the next fiscal year beside this one, which stays as it is.
   * @param measures rows of the measures sheet (0-based) whose measures go along; left out: all
   */
  startNextYear(measures?: readonly number[]): Promise<Result<StartedYear>>;
  /** Writes the profile's years (Buddhist era); refused where figures would come under another year than theirs. */
  enterYears(years: ProfileYears): Promise<Result<null>>;
  /**
   * Adds a sheet that shows tried scores (official order, 0–100) beside the real ones; its name.
   */
  addTriedScores(tried: readonly number[]): Promise<Result<string>>;
  /** Whether the pane opens together with this workbook. */
  opensWithWorkbook(): Promise<Result<boolean>>;
  /** Lets the pane open together with this workbook, or not. */
  openWithWorkbook(on: boolean): Promise<Result<null>>;
  /** What is selected; null where Excel does not tell, as with several areas. */
  selection(): Promise<Result<Place | null>>;
  /** Compares this workbook with a file that came back. */
  compareWithFile(file: NamedFile): Promise<Result<ComparedFile>>;
  /** Takes differences over from the file; `undoCleanup` takes them back. */
  takeFromFile(
    compared: ComparedFile,
    differences: readonly Difference[],
  ): Promise<Result<CleanupCounts>>;
  /** Adds the comparison and the remarks as sheets; their names. */
  addComparison(compared: ComparedFile): Promise<Result<readonly string[]>>;
  /** Adds the sheets of many agencies; their names. */
  addProvince(
    rows: readonly AgencyRow[],
    unread: readonly UnreadFile[],
  ): Promise<Result<readonly string[]>>;
  /** Shows a sheet and selects a cell of it. */
  goTo(place: Place): Promise<Result<null>>;
}

/** The workbook in Excel. Each use-case is loaded when it is first used, so that the pane shows before that. */
export const workbookPort: WorkbookPort = {
  read: async () => (await import("./read/readWorkbook")).readWorkbook(),
  watch: async (listener) => (await import("./actions/watch")).watchWorkbook(listener, window),
  recover: async () => (await import("./actions/recover")).recover(),
  insertTemplates: async (ids, year) => {
    const inserted = await (await import("./actions/templates")).insertTemplates(ids, year);
    // From now on this is a workbook of ours. That its pane then does not open by itself would be no reason to refuse.
    if (inserted.ok && inserted.value.sheets.length > 0)
      await (await import("./actions/openWithWorkbook")).openWithWorkbookUnlessOff();
    return inserted;
  },
  enterScores: async (scores) => (await import("./actions/enterScores")).enterScores(scores),
  reportConditions: async () => (await import("./actions/reportConditions")).reportConditions(),
  scoreAnswers: async () => (await import("./actions/scoreAnswers")).scoreAnswers(),
  renewFormulas: async () => (await import("./actions/renewFormulas")).renewFormulas(),
  makeReports: async (request) => (await import("./actions/reports")).makeReports(request),
  previewCleanup: async (scope) => (await import("./actions/cleanup")).previewCleanup(scope),
  applyCleanup: async (proposals, read) =>
    (await import("./actions/cleanup")).applyCleanup(proposals, read),
  undoCleanup: async () => (await import("./actions/cleanup")).undoCleanup(),
  chooseHeading: async (heading, field) =>
    (await import("./read/readTables")).chooseHeading(heading, field),
  previewImport: async (request) => (await import("./actions/import")).previewImport(request),
  importTables: async (request) => (await import("./actions/import")).importTables(request),
  readFile: async (bytes, name) =>
    (await import("./actions/importFile")).readImportFile(bytes, name),
  check: async () => (await import("./actions/check")).checkWorkbook(),
  fix: async (fixes) => (await import("./actions/fix")).applyFixes(fixes),
  ignore: async (keys, reason) => (await import("./actions/ignore")).ignoreFindings(keys, reason),
  restore: async (keys) => (await import("./actions/ignore")).restoreFindings(keys),
  mark: async (marks) => (await import("./actions/marks")).markCells(marks),
  unmark: async () => (await import("./actions/marks")).clearMarks(),
  share: async (request) => (await import("./actions/share")).shareWorkbook(request),
  addTriedScores: async (tried) => (await import("./actions/triedScores")).addTriedScores(tried),
  opensWithWorkbook: async () => (await import("./actions/openWithWorkbook")).opensWithWorkbook(),
  openWithWorkbook: async (on) => (await import("./actions/openWithWorkbook")).openWithWorkbook(on),
  selection: async () => (await import("./actions/selection")).selection(),
  compareWithFile: async (file) => (await import("./actions/compareFile")).compareWithFile(file),
  takeFromFile: async (compared, differences) =>
    (await import("./actions/compareFile")).takeFromFile(compared, differences),
  addComparison: async (compared) =>
    (await import("./actions/compareFile")).addComparison(compared),
  addProvince: async (rows, unread) =>
    (await import("./actions/province")).addProvince(rows, unread),
  hideDataSheets: async () => (await import("./actions/hideDataSheets")).hideDataSheets(),
  showDataSheets: async () => (await import("./actions/hideDataSheets")).showDataSheets(),
  hiddenDataSheets: async () => (await import("./actions/hideDataSheets")).hiddenDataSheets(),
  startNextYear: async (measures) => (await import("./actions/nextYear")).openNextYear(measures),
  enterYears: async (years) => (await import("./actions/enterYears")).enterYears(years),
  goTo: async (place) => (await import("./actions/goTo")).goTo(place),
};
