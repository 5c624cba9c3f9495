import type { Place, Result } from "../locale/result";
import type { DataSheetId, ReportsOutcome, WorkbookState } from "../sheets/state";
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
  goTo: async (place: Place): Promise<Result<null>> => (await import("./goTo")).goTo(place),
  watch: async (listener: () => void): Promise<() => void> =>
    (await import("./watch")).watchWorkbook(listener),
};
