import { ok, type Refusal, type Result } from "../../core/result";
import type { WorkbookPort } from "../../excel/port";
import type { Assessment } from "../../ita/assessment";
import type { YearScores } from "../../ita/records";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { WorkbookState } from "../../sheets/state";
import { Store } from "../store";
import { attempt } from "./attempt";

/**
 * Computes the assessment, by the office's own rules where it has any; asynchronous because the rules are loaded
 * when first needed.
 */
export type Assess = (scores: YearScores, book?: RuleBook) => Promise<Assessment>;

/** What one reading of the workbook gave. `assessment` is null when the scores are not whole. */
export interface FollowedWorkbook {
  readonly state: WorkbookState;
  readonly assessment: Assessment | null;
}

/** The workbook as the pane sees it. */
export interface WorkbookView {
  /** The last whole reading; stays while the next one is under way. Null before the first. */
  readonly snapshot: FollowedWorkbook | null;
  /** Why the latest reading failed. */
  readonly refusal: Refusal | null;
  /** False when the host cannot tell about changes. */
  readonly watching: boolean;
}

/** Milliseconds of quiet after a change before the workbook is read again. */
export const WATCH_DELAY = 300;

/** Reads the workbook, follows its changes and keeps the last view meanwhile. */
export class WorkbookFollower extends Store<WorkbookView> {
  /** Number of the latest reading; what an earlier one finds is stale. */
  private latest = 0;
  /** How many pieces of work are changing the workbook now. */
  private working = 0;
  private changedMeanwhile = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly port: Pick<WorkbookPort, "read" | "watch">,
    private readonly assess: Assess,
  ) {
    super({ snapshot: null, refusal: null, watching: true });
  }

  /** Begins to read and to follow; answers how to stop. */
  readonly start = (): (() => void) => {
    let closed = false;
    let stop: (() => void) | null = null;
    void this.refresh();
    this.port
      .watch(() => this.changed())
      .then(
        (stopWatching) => {
          if (closed) stopWatching();
          else stop = stopWatching;
        },
        () => {
          if (!closed) this.set({ watching: false });
        },
      );
    return () => {
      closed = true;
      this.latest += 1;
      clearTimeout(this.timer);
      stop?.();
    };
  };

  /** Reads again; resolves to false when the reading failed. */
  readonly refresh = async (): Promise<boolean> => {
    const mine = ++this.latest;
    const result = await attempt(() => this.readSnapshot());
    if (mine !== this.latest) return true;
    if (result.ok) this.set({ snapshot: result.value, refusal: null });
    else this.set({ refusal: result.error });
    return result.ok;
  };

  /** Runs work that changes the workbook; changes are read only after it has ended. */
  readonly during = async <T>(work: () => Promise<T>): Promise<T> => {
    this.working += 1;
    try {
      return await work();
    } finally {
      this.working -= 1;
      if (this.working === 0 && this.changedMeanwhile) {
        this.changedMeanwhile = false;
        void this.refresh();
      }
    }
  };

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.working > 0) this.changedMeanwhile = true;
      else void this.refresh();
    }, WATCH_DELAY);
  }

  private async readSnapshot(): Promise<Result<FollowedWorkbook>> {
    const reading = await this.port.read();
    if (!reading.ok) return reading;
    const state = reading.value;
    const scores = state.scores.value;
    // While the office's own rules cannot be used, no figure is shown by other ones.
    if (!scores || (state.rules && !state.rules.value)) return ok({ state, assessment: null });
    const own = state.rules?.value?.book;
    const ofYear = own?.core.fiscalYear === scores.fiscalYear ? own : undefined;
    return ok({ state, assessment: await this.assess(scores, ofYear) });
  }
}
