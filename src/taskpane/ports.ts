import type { Place, Result } from "../core/result";
import type {
  ReportId,
  ReportProgress,
  ReportsOutcome,
  ReportStage,
  WorkbookState,
} from "../sheets/state";

/** What the screens ask of the workbook. `index.tsx` gives the real one (src/excel); tests give a fake. */
export interface WorkbookPort {
  /** Reads all data sheets. */
  read(): Promise<Result<WorkbookState>>;
  /** Adds the data sheets that are missing; the names of the sheets added (none when all were there). */
  insertTemplates(): Promise<Result<{ readonly sheets: readonly string[] }>>;
  /** Makes the reports asked for, or every report whose data are there. */
  makeReports(options: {
    readonly only?: readonly ReportId[];
    readonly onStage?: (stage: ReportStage, progress?: ReportProgress) => void;
    readonly signal?: AbortSignal;
  }): Promise<Result<ReportsOutcome>>;
  /** Shows a sheet and selects a cell of it. */
  goTo(place: Place): Promise<Result<null>>;
  /** Calls the listener after the workbook's data changed; resolves to a function that stops it. */
  watch(listener: () => void): Promise<() => void>;
}
