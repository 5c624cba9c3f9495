import type { SheetCells } from "../cells/values";
import type { Proposal } from "../checks/cleanup/propose";
import type { Field } from "../tables/table";
import type { Place, Result } from "../core/result";
import type { DataSheetId, ReportsOutcome, WorkbookState } from "../sheets/state";
import type { CleanupCounts, CleanupPreview } from "./actions/cleanup";
import type { TableScope } from "./read/readTables";
import type { ReportRequest } from "./actions/reports";
import type { AnswersOutcome } from "./actions/scoreAnswers";

/**
 * The use-cases for the pane and the ribbon. Each is loaded when it is first used, so that the pane shows
 * before the rulebook and the report builders are there.
 */
export const excelPort = {
  read: async (): Promise<Result<WorkbookState>> =>
    (await import("./read/readWorkbook")).readWorkbook(),
  insertTemplates: async (
    ids?: readonly DataSheetId[],
  ): Promise<Result<{ readonly sheets: readonly string[] }>> =>
    (await import("./actions/templates")).insertTemplates(ids),
  scoreAnswers: async (): Promise<Result<AnswersOutcome>> =>
    (await import("./actions/scoreAnswers")).scoreAnswers(),
  makeReports: async (request: ReportRequest): Promise<Result<ReportsOutcome>> =>
    (await import("./actions/reports")).makeReports(request),
  previewCleanup: async (scope: TableScope): Promise<Result<CleanupPreview>> =>
    (await import("./actions/cleanup")).previewCleanup(scope),
  applyCleanup: async (
    proposals: readonly Proposal[],
    read: readonly SheetCells[],
  ): Promise<Result<CleanupCounts>> =>
    (await import("./actions/cleanup")).applyCleanup(proposals, read),
  undoCleanup: async (): Promise<Result<CleanupCounts>> =>
    (await import("./actions/cleanup")).undoCleanup(),
  chooseHeading: async (heading: string, field: Field | "none" | null): Promise<Result<null>> =>
    (await import("./read/readTables")).chooseHeading(heading, field),
  goTo: async (place: Place): Promise<Result<null>> => (await import("./actions/goTo")).goTo(place),
  watch: async (listener: () => void): Promise<() => void> =>
    (await import("./actions/watch")).watchWorkbook(listener),
};
