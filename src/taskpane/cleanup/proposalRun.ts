import type { SheetCells } from "../../cells/values";
import { CLEANUP_KINDS, type CleanupKind } from "../../checks/cleanup/kinds";
import { proposeSteps, type Proposal } from "../../checks/cleanup/propose";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { FoundTable } from "../../tables/table";
import { Store } from "../store";
import { inSlices, SLICE } from "./slices";

/** What proposals are made from. */
export interface ProposalSource {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly FoundTable[];
  /** Rules of the year, for question codes. */
  readonly book: RuleBook | null;
}

/** What is asked for. */
export interface ProposalRequest {
  readonly source: ProposalSource;
  readonly digits: "thai" | "arabic";
  readonly kinds: readonly CleanupKind[];
}

export interface ProposalState {
  /** The newest that are whole; while others are being computed they may be of an earlier choice. */
  readonly computed: {
    /** With every kind, to tell how often each occurs. */
    readonly all: readonly Proposal[];
    readonly proposals: readonly Proposal[];
  } | null;
  /** Rows looked at, while it takes longer than a moment. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** True once `computed` is of what was asked for last. */
  readonly ready: boolean;
  /** Whether the officer stopped the work; it begins again with the next request. */
  readonly stopped: boolean;
  /** A fault of ours. */
  readonly failure: { readonly error: unknown } | null;
}

const NOTHING: ProposalState = {
  computed: null,
  progress: null,
  ready: false,
  stopped: false,
  failure: null,
};

/** Computes the proposals of the clean-up beside the officer's work: in slices, with progress and a way to stop. */
export class ProposalRun extends Store<ProposalState> {
  private running: AbortController | null = null;
  private known: (Omit<ProposalRequest, "kinds"> & { all: readonly Proposal[] }) | null = null;

  /** @param slice milliseconds after which the work pauses for the browser */
  constructor(private readonly slice: number = SLICE) {
    super(NOTHING);
  }

  /** Begins anew for a request; what was being computed is dropped. */
  start(request: ProposalRequest): void {
    this.running?.abort();
    const controller = new AbortController();
    this.running = controller;
    // What was shown stays for the moment that a small workbook takes, so that the focus does not get lost.
    this.set({ progress: null, ready: false, stopped: false });
    this.compute(request, controller.signal).catch((error: unknown) =>
      this.set({ failure: { error } }),
    );
  }

  readonly stop = (): void => {
    this.running?.abort();
    this.set({ progress: null, stopped: !this.get().ready });
  };

  private async compute(request: ProposalRequest, signal: AbortSignal): Promise<void> {
    const { source, digits, kinds } = request;
    const { known } = this;
    const before = known?.source === source && known.digits === digits ? known.all : null;
    const rows = source.tables.reduce((sum, { records }) => sum + records.length, 0);
    const total = before ? rows : 2 * rows;
    const run = (chosen: readonly CleanupKind[], from: number) =>
      inSlices(
        propose(source, digits, chosen),
        signal,
        (done) => {
          const other = known?.source !== source;
          this.set({ progress: { done: from + done, total }, ...(other && { computed: null }) });
        },
        this.slice,
      );
    const all = before ?? (await run(CLEANUP_KINDS, 0));
    const proposals = all && (await run(kinds, total - rows));
    if (!proposals || signal.aborted) return;
    this.known = { source, digits, all };
    this.set({ computed: { all, proposals }, progress: null, ready: true });
  }
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
    for (const one of step.value) proposals.push(one);
    rows += own.reduce((sum, { records }) => sum + records.length, 0);
  }
  return proposals;
}
