import { useState } from "react";
import type { ComparedFile, NamedFile } from "../../excel/actions/compareFile";
import type { Difference } from "../../exchange/compare";
import { exchangeTexts } from "../../locale/exchange";
import { cleanupTexts } from "../../locale/cleanup";
import { usePane } from "../PaneContext";
import { attempt } from "../workbook/attempt";

/** By what a difference is known again after the workbook was compared anew. */
export function differenceKey({ kind, sheet, item, column, mine, theirs }: Difference): string {
  return JSON.stringify([kind, sheet, item, column, mine, theirs]);
}

/** A file beside the workbook: what differs still, what was kept, and what is taken over. */
export function useComparison() {
  const { port, during, show } = usePane();
  const [file, setFile] = useState<NamedFile | null>(null);
  const [compared, setCompared] = useState<ComparedFile | null>(null);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set());

  async function doing(work: () => Promise<void>) {
    setBusy(true);
    await work();
    setBusy(false);
  }

  /** Compares anew: after every change places and rows may have moved. */
  async function compare(chosen: NamedFile) {
    const result = await attempt(() => port.compareWithFile(chosen));
    if (result.ok) setCompared(result.value);
    else {
      setCompared(null);
      show("error", result.error);
    }
  }

  async function choose(chosen: File) {
    const named = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
    setFile(named);
    setKept(new Set());
    await compare(named);
  }

  async function undo() {
    const result = await during(() => attempt(() => port.undoCleanup()));
    if (!result.ok) return show("error", result.error);
    if (file) await compare(file);
    show("success", { text: cleanupTexts.undone, params: { ...result.value } });
  }

  async function take(differences: readonly Difference[]) {
    if (!compared || !file) return;
    const result = await during(() => attempt(() => port.takeFromFile(compared, differences)));
    if (!result.ok) return show("error", result.error);
    await compare(file);
    const said = { text: exchangeTexts.takenDone, params: { ...result.value } };
    show("success", said, () => void doing(undo));
  }

  async function addSheet() {
    if (!compared) return;
    const result = await during(() => attempt(() => port.addComparison(compared)));
    if (!result.ok) return show("error", result.error);
    const params = { sheets: result.value.map((sheet) => `“${sheet}”`).join(", ") };
    show("success", { text: exchangeTexts.sheetsAdded, params });
  }

  return {
    compared,
    busy,
    /** What is still to be decided. */
    open: (compared?.differences ?? []).filter((one) => !kept.has(differenceKey(one))),
    choose: (chosen: File) => doing(() => choose(chosen)),
    keep: (one: Difference) => setKept(new Set([...kept, differenceKey(one)])),
    take: (differences: readonly Difference[]) => doing(() => take(differences)),
    addSheet: () => doing(addSheet),
  };
}
