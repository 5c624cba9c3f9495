import { useEffect, useState } from "react";
import { parseAddress } from "../../cells/a1";
import type { Place } from "../../core/result";
import { CLEANUP_KINDS, type CleanupKind } from "../../checks/cleanup/kinds";
import { SURE_KINDS, type Proposal } from "../../checks/cleanup/propose";
import type { CleanupPreview } from "../../excel/actions/cleanup";
import type { TableScope } from "../../excel/read/readTables";
import type { RuleBook } from "../../ita/rulebook/schema";
import { cleanupTexts } from "../../locale/cleanup";
import type { Field } from "../../tables/table";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import { attempt } from "../workbook/attempt";
import { ProposalRun } from "./proposalRun";

/** Loads the rules of a year, for question codes; they come with the first search. */
async function loadBook(year: number | undefined): Promise<RuleBook | null> {
  if (year === undefined) return null;
  return (await import("../../ita/rulebook/book")).bookOf(year) ?? null;
}

export interface FoundTables extends CleanupPreview {
  readonly book: RuleBook | null;
}

export type CleanupWork = "looking" | "applying" | "undoing";

/** The tidying of pasted tables: where is looked, what was found, which kinds and which proposals are chosen. */
export function useCleanup(begin: TableScope, slice?: number) {
  const { port, snapshot, during, show } = usePane();
  // Cells that are selected are seldom a table by themselves: their sheet is read, and what is proposed is narrowed down.
  const [scope, setScope] = useState<TableScope>(begin === "selection" ? "sheet" : begin);
  const [within, setWithin] = useSelected(begin === "selection");
  const [found, setFound] = useState<FoundTables | null>(null);
  const [busy, setBusy] = useState<CleanupWork | null>(null);
  const [kinds, setKinds] = useState<readonly CleanupKind[]>(SURE_KINDS);
  // Only what the officer changed; everything else follows what is sure.
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const digits = snapshot?.state.options.digits ?? "thai";
  const year = snapshot?.state.agency.value?.fiscalYear;
  const { run, view } = useProposals(slice, found, digits, kinds);

  const all = view.computed?.proposals ?? [];
  const proposals = within ? all.filter((one) => touches(one, within)) : all;
  const isChosen = (one: Proposal) => ticks[one.id] ?? one.sure;
  const chosen = proposals.filter(isChosen);

  /** Reads the tables of a scope. */
  async function look(where: TableScope = scope) {
    const [result, book] = await Promise.all([
      attempt(() => port.previewCleanup(where)),
      loadBook(year),
    ]);
    if (result.ok) setFound({ ...result.value, book });
    else show("error", result.error);
    setTicks({});
  }

  async function doing(what: CleanupWork, work: () => Promise<void>) {
    setBusy(what);
    await work();
    setBusy(null);
  }

  async function undo() {
    const result = await during(() => attempt(() => port.undoCleanup()));
    if (!result.ok) return show("error", result.error);
    await look();
    show("success", { text: cleanupTexts.undone, params: { ...result.value } });
  }

  async function apply() {
    if (chosen.length === 0) return show("info", { text: cleanupTexts.chooseOne });
    const result = await during(() =>
      attempt(() => port.applyCleanup(chosen, found?.sheets ?? [])),
    );
    if (!result.ok) return show("error", result.error);
    await look();
    const text = result.value.rows > 0 ? cleanupTexts.appliedRows : cleanupTexts.applied;
    show("success", { text, params: { ...result.value } }, () => void doing("undoing", undo));
  }

  async function choose(heading: string, field: Field | "none" | null) {
    const result = await during(() => attempt(() => port.chooseHeading(heading, field)));
    if (result.ok) await look();
    else show("error", result.error);
  }

  return {
    ...view,
    scope,
    found,
    busy,
    kinds,
    within,
    everywhere: () => setWithin(null),
    proposals,
    chosen,
    isChosen,
    stop: run.stop,
    setScope: (where: TableScope) => {
      setScope(where);
      setWithin(null);
      void doing("looking", () => look(where));
    },
    look: () => doing("looking", look),
    apply: () => doing("applying", apply),
    undo: () => doing("undoing", undo),
    choose: (heading: string, field: Field | "none" | null) =>
      doing("looking", () => choose(heading, field)),
    setKind: (kind: CleanupKind, on: boolean) =>
      setKinds(CLEANUP_KINDS.filter((one) => (one === kind ? on : kinds.includes(one)))),
    tick: (id: string, on: boolean) => setTicks({ ...ticks, [id]: on }),
    tickAll: (on: boolean) => setTicks(Object.fromEntries(proposals.map(({ id }) => [id, on]))),
  };
}

/** What would be tidied of the tables found, computed anew when they or what is wished change. */
function useProposals(
  slice: number | undefined,
  found: FoundTables | null,
  digits: "thai" | "arabic",
  kinds: readonly CleanupKind[],
) {
  const [run] = useState(() => new ProposalRun(slice));
  const view = useStore(run);
  // A fault of ours is for the boundary around the pane, as if it had happened while drawing.
  if (view.failure) throw view.failure.error;
  useEffect(() => {
    if (found) run.start({ source: found, digits, kinds });
  }, [run, found, digits, kinds]);
  useEffect(() => () => run.stop(), [run]);
  return { run, view };
}

/** What is selected in the workbook, where it is asked for; may be put aside later. */
function useSelected(asked: boolean) {
  const { port } = usePane();
  const [selected, setSelected] = useState<Place | null>(null);
  useEffect(() => {
    if (!asked) return;
    void attempt(() => port.selection()).then((result) => {
      if (result.ok) setSelected(result.value);
    });
  }, [port, asked]);
  return [selected, setSelected] as const;
}

/** Whether a proposal changes cells of a place, or drops rows of it. */
function touches({ sheet, edits, dropRows }: Proposal, place: Place): boolean {
  const area = place.address === undefined ? undefined : parseAddress(place.address);
  if (sheet !== place.sheet || !area) return false;
  const inRows = (row: number) => row >= area.row && row < area.row + area.rows;
  return (
    dropRows.some(({ row }) => inRows(row)) ||
    edits.some(
      ({ row, column }) =>
        inRows(row) && column >= area.column && column < area.column + area.columns,
    )
  );
}

export type CleanupDesk = ReturnType<typeof useCleanup>;
