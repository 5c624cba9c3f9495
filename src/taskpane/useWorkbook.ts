import { useCallback, useEffect, useRef, useState } from "react";
import type { Assessment } from "../ita/assessment";
import type { YearScores } from "../ita/records";
import type { RuleBook } from "../ita/rulebook/schema";
import { ok, type Refusal, type Result } from "../core/result";
import type { WorkbookState } from "../sheets/state";
import { attempt } from "./attempt";
import type { WorkbookPort } from "../excel/port";

/**
 * Computes the assessment, by the office's own rules where it has any; asynchronous because the rules are loaded
 * when first needed.
 */
export type Assess = (scores: YearScores, book?: RuleBook) => Promise<Assessment>;

/** What one reading of the workbook gave. `assessment` is null when the scores are not whole. */
export interface Snapshot {
  readonly state: WorkbookState;
  readonly assessment: Assessment | null;
}

/** The workbook as the pane sees it. */
export interface WorkbookView {
  /** The last whole reading; stays while the next one is under way. Null before the first. */
  readonly snapshot: Snapshot | null;
  /** Why the latest reading failed. */
  readonly refusal: Refusal | null;
  /** False when the host cannot tell about changes. */
  readonly watching: boolean;
  /** Reads again; resolves to false when the reading failed. */
  readonly refresh: () => Promise<boolean>;
  /** Runs work that changes the workbook; changes are read only after it has ended. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Milliseconds of quiet after a change before the workbook is read again. */
export const WATCH_DELAY = 300;

async function readSnapshot(port: WorkbookPort, assess: Assess): Promise<Result<Snapshot>> {
  const reading = await port.read();
  if (!reading.ok) return reading;
  const state = reading.value;
  const scores = state.scores.value;
  // While the office's own rules cannot be used, no figure is shown by other ones.
  if (!scores || (state.rules && !state.rules.value)) return ok({ state, assessment: null });
  const own = state.rules?.value?.book;
  const ofYear = own?.core.fiscalYear === scores.fiscalYear ? own : undefined;
  return ok({ state, assessment: await assess(scores, ofYear) });
}

/** Reads the workbook, follows its changes and keeps the last view meanwhile. */
export function useWorkbook(port: WorkbookPort, assess: Assess): WorkbookView {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [watching, setWatching] = useState(true);
  const latest = useRef(0);
  const working = useRef(0);
  const changedMeanwhile = useRef(false);

  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    const result = await attempt(() => readSnapshot(port, assess));
    // A later reading has begun (or the pane was closed): what this one found is stale.
    if (mine !== latest.current) return true;
    if (result.ok) setSnapshot(result.value);
    setRefusal(result.ok ? null : result.error);
    return result.ok;
  }, [port, assess]);

  const during = useCallback(
    async <T>(work: () => Promise<T>): Promise<T> => {
      working.current += 1;
      try {
        return await work();
      } finally {
        working.current -= 1;
        if (working.current === 0 && changedMeanwhile.current) {
          changedMeanwhile.current = false;
          void refresh();
        }
      }
    },
    [refresh],
  );

  useEffect(() => {
    let closed = false;
    let stop: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (working.current > 0) changedMeanwhile.current = true;
        else void refresh();
      }, WATCH_DELAY);
    };
    void refresh();
    port.watch(changed).then(
      (stopWatching) => {
        if (closed) stopWatching();
        else stop = stopWatching;
      },
      () => {
        if (!closed) setWatching(false);
      },
    );
    return () => {
      closed = true;
      latest.current += 1;
      clearTimeout(timer);
      stop?.();
    };
  }, [port, refresh]);

  return { snapshot, refusal, watching, refresh, during };
}
