import type { SheetCells } from "../cells/values";
import { useEffect, useRef, useState } from "react";
import { CLEANUP_KINDS, type CleanupKind } from "../checks/cleanup/kinds";
import { proposeSteps, type Proposal } from "../checks/cleanup/propose";
import type { FoundTable } from "../tables/table";
import type { RuleBook } from "../ita/rulebook/schema";
import { inSlices } from "./slices";

/** What proposals are made from. */
export interface ProposalSource {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly FoundTable[];
  /** Rules of the year, for question codes. */
  readonly book: RuleBook | null;
}

/** Proposals of one source with one choice of kinds. */
interface Computed {
  readonly source: ProposalSource;
  readonly digits: "thai" | "arabic";
  readonly kinds: readonly CleanupKind[];
  /** With every kind, to tell how often each occurs. */
  readonly all: readonly Proposal[];
  readonly proposals: readonly Proposal[];
}

export interface ProposalsView {
  /** The newest that are whole; while others are being computed they may be of an earlier choice. */
  readonly computed: Pick<Computed, "all" | "proposals"> | null;
  /** Rows looked at, while it takes longer than a moment. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** False while `computed` is not yet of what was asked for. */
  readonly ready: boolean;
  /** Whether the officer stopped the work; it begins again with the next source or choice. */
  readonly stopped: boolean;
  readonly stop: () => void;
}

/** Computes the proposals of the clean-up beside the officer's work: in slices, with progress and a way to stop. */
export function useProposals(
  source: ProposalSource | null,
  digits: "thai" | "arabic",
  kinds: readonly CleanupKind[],
  slice?: number,
): ProposalsView {
  const [computed, setComputed] = useState<Computed | null>(null);
  const [progress, setProgress] = useState<ProposalsView["progress"]>(null);
  const [stopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const running = useRef<AbortController | null>(null);
  const latest = useRef<Computed | null>(null);
  // A fault of ours is for the boundary around the pane, as if it had happened while drawing.
  if (failure) throw failure.error;

  useEffect(() => {
    if (!source) return;
    const controller = new AbortController();
    running.current = controller;
    const compute = async () => {
      const known = latest.current;
      const before = known?.source === source && known.digits === digits ? known.all : null;
      const rows = source.tables.reduce((sum, { records }) => sum + records.length, 0);
      const total = before ? rows : 2 * rows;
      const run = (chosen: readonly CleanupKind[], from: number) =>
        inSlices(
          propose(source, digits, chosen),
          controller.signal,
          (done) => setProgress({ done: from + done, total }),
          slice,
        );
      const all = before ?? (await run(CLEANUP_KINDS, 0));
      const proposals = all && (await run(kinds, total - rows));
      if (!proposals || controller.signal.aborted) return;
      latest.current = { source, digits, kinds, all, proposals };
      setComputed(latest.current);
      setProgress(null);
    };
    setStopped(false);
    compute().catch((error: unknown) => setFailure({ error }));
    return () => {
      controller.abort();
      setProgress(null);
    };
  }, [source, digits, kinds, slice]);

  function stop() {
    running.current?.abort();
    setProgress(null);
    setStopped(true);
  }

  // What was shown stays for the moment that a small workbook takes, so that the focus does not get lost.
  const shown = source && (computed?.source === source || !progress) ? computed : null;
  const ready =
    computed?.source === source && computed?.digits === digits && computed.kinds === kinds;
  return { computed: shown, progress, ready, stopped: stopped && !ready, stop };
}

/** Proposals for all sheets, yielding the rows looked at. */
function* propose(
  { sheets, tables, book }: ProposalSource,
  digits: "thai" | "arabic",
  kinds: readonly CleanupKind[],
): Generator<number, readonly Proposal[]> {
  const proposals: Proposal[] = [];
  let rows = 0;
  for (const cells of sheets) {
    const own = tables.filter((table) => table.sheet === cells.sheet);
    const steps = proposeSteps(own, cells, { digits, kinds, book: book ?? undefined });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield rows + step.value;
    proposals.push(...step.value);
    rows += own.reduce((sum, { records }) => sum + records.length, 0);
  }
  return proposals;
}
