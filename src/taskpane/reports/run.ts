import type { Refusal, Result } from "../../core/result";
import type { ReportCondition } from "../../excel/actions/reportConditions";
import type { WorkbookPort } from "../../excel/port";
import { workbookTexts } from "../../locale/workbook";
import type { ReportId, ReportProgress, ReportsOutcome, ReportStage } from "../../sheets/state";
import { Store } from "../store";
import { attempt } from "../workbook/attempt";

export type ReportPort = Pick<WorkbookPort, "makeReports" | "reportConditions">;

export interface ReportRunState {
  /** How each report of the year stands; null until it is known. */
  readonly conditions: readonly ReportCondition[] | null;
  /** Why that could not be told. */
  readonly refusal: Refusal | null;
  /** What is being done now. */
  readonly stage: ReportStage | null;
  readonly progress: ReportProgress | null;
  /** What the last making came to; null after it was cancelled. */
  readonly answer: Result<ReportsOutcome> | null;
  readonly cancelled: boolean;
}

/** Makes reports and knows how each stands. */
export class ReportRun extends Store<ReportRunState> {
  private work: AbortController | null = null;
  private latest = 0;

  constructor(
    private readonly port: ReportPort,
    private readonly during: <T>(work: () => Promise<T>) => Promise<T>,
  ) {
    super({
      conditions: null,
      refusal: null,
      stage: null,
      progress: null,
      answer: null,
      cancelled: false,
    });
  }

  /** Looks how the reports stand; while reports are being made it waits for the next time. */
  readonly look = async (): Promise<void> => {
    const mine = ++this.latest;
    const result = await attempt(() => this.port.reportConditions());
    if (mine !== this.latest || this.work) return;
    if (result.ok) this.set({ conditions: result.value, refusal: null });
    else this.set({ refusal: result.error });
  };

  /**
   * Makes reports, one making at a time.
   * @param only reports wanted; left out: all whose data are there, with the list of contents
   */
  async make(only?: readonly ReportId[]): Promise<void> {
    if (this.work) return;
    const work = new AbortController();
    this.work = work;
    this.set({ stage: "read", progress: null, answer: null, cancelled: false });
    const result = await this.during(() =>
      attempt(() =>
        this.port.makeReports({
          ...(only && { only }),
          onStage: (stage, progress) => this.set({ stage, progress: progress ?? null }),
          signal: work.signal,
        }),
      ),
    );
    this.work = null;
    // An officer's own cancel is no error.
    const cancelled = !result.ok && result.error.text === workbookTexts.cancelled;
    this.set({ stage: null, progress: null, answer: cancelled ? null : result, cancelled });
    await this.look();
  }

  /** Makes the reports again whose data changed; looks first which these are. */
  async remakeOutdated(): Promise<void> {
    await this.look();
    const old = (this.get().conditions ?? []).filter(({ state }) => state === "outdated");
    if (old.length > 0) await this.make(old.map(({ id }) => id));
  }

  readonly cancel = (): void => this.work?.abort();
}
