import type { Proposal } from "../checks/cleanup/propose";
import type { Field, SheetCells } from "../checks/tables/table";
import type { Place, Result } from "../locale/result";
import type { DataSheetId, ReportsOutcome, WorkbookState } from "../sheets/state";
import type { CleanupCounts, CleanupPreview } from "./cleanup";
import type { TableScope } from "./readTables";
import type { ReportRequest } from "./reports";
import type { AnswersOutcome } from "./scoreAnswers";

/**
 * The use-cases for the pane and the ribbon. Each is loaded when it is first used, so that the pane shows
 * before the rulebook and the report builders are there.
 */
export const excelPort = {
  read: async (): Promise<Result<WorkbookState>> => (await import("./readWorkbook")).readWorkbook(),
  insertTemplates: async (
    ids?: readonly DataSheetId[],
  ): Promise<Result<{ readonly sheets: readonly string[] }>> =>
    (await import("./templates")).insertTemplates(ids),
  scoreAnswers: async (): Promise<Result<AnswersOutcome>> =>
    (await import("./scoreAnswers")).scoreAnswers(),
  makeReports: async (request: ReportRequest): Promise<Result<ReportsOutcome>> =>
    (await import("./reports")).makeReports(request),
  previewCleanup: async (scope: TableScope): Promise<Result<CleanupPreview>> =>
    (await import("./cleanup")).previewCleanup(scope),
  applyCleanup: async (
    proposals: readonly Proposal[],
    read: readonly SheetCells[],
  ): Promise<Result<CleanupCounts>> => (await import("./cleanup")).applyCleanup(proposals, read),
  undoCleanup: async (): Promise<Result<CleanupCounts>> =>
    (await import("./cleanup")).undoCleanup(),
  chooseHeading: async (heading: string, field: Field | "none" | null): Promise<Result<null>> =>
    (await import("./readTables")).chooseHeading(heading, field),
  goTo: async (place: Place): Promise<Result<null>> => (await import("./goTo")).goTo(place),
  watch: async (listener: () => void): Promise<() => void> =>
    (await import("./watch")).watchWorkbook(listener),
};
