import { useState } from "react";
import type { Assessment } from "../../ita/assessment";
import { scoresTexts } from "../../locale/scores";
import type { IndicatorCell } from "../../sheets/templates/scores";
import { usePane } from "../PaneContext";
import { attempt } from "../workbook/attempt";
import { pastedScores, readTyped } from "./paste";

/** The scores of the tab: those of the cells, or figures that are only tried. */
export interface ScoreDesk {
  readonly cells: readonly IndicatorCell[];
  /** What the rows show: 0–100, null where nothing stands. */
  readonly values: readonly (number | null)[];
  /** Result of what the rows show; null while a score is missing. */
  readonly assessment: Assessment | null;
  /** Whether figures are tried without touching the cells. */
  readonly trying: boolean;
  readonly busy: boolean;
  /** Indicators (from 0) whose last entry could not be read. */
  readonly unreadable: ReadonlySet<number>;
  tryFigures(on: boolean): void;
  /** Puts what was tried back to what the cells hold. */
  reset(): void;
  enter(index: number, text: string): void;
  /** Takes a pasted text over when it holds a score an indicator; false leaves it to the field. */
  paste(text: string): boolean;
}

export function useScores(names: readonly string[]): ScoreDesk {
  const { port, snapshot, assess, during, refresh, show } = usePane();
  const [tried, setTried] = useState<{
    readonly values: readonly (number | null)[];
    readonly assessment: Assessment | null;
  } | null>(null);
  const [busy, setBusy] = useState(false);
  const [unreadable, setUnreadable] = useState<ReadonlySet<number>>(new Set());
  const cells = snapshot?.state.scoreCells ?? [];
  const real = cells.map(({ value }) => value);

  async function tryValues(values: readonly (number | null)[]) {
    const scores = values.flatMap((value) => value ?? []);
    const year = snapshot?.state.agency.value?.fiscalYear;
    const whole = scores.length === values.length && year !== undefined;
    // The last result stays for the moment that the next one takes.
    const before = snapshot?.assessment ?? null;
    setTried((now) => ({ values, assessment: whole ? (now ? now.assessment : before) : null }));
    if (!whole) return;
    const book = snapshot?.state.rules?.value?.book;
    const assessment = await assess({ fiscalYear: year, scores }, book);
    // A later figure has come since: its own result counts.
    setTried((now) => (now?.values === values ? { values, assessment } : now));
  }

  async function write(
    entries: readonly { readonly index: number; readonly value: number | null }[],
  ) {
    setBusy(true);
    const written = entries.flatMap(({ index, value }) => {
      const cell = cells[index];
      return cell && cell.value !== value ? [{ place: cell.place, value }] : [];
    });
    const result = await during(() => attempt(() => port.enterScores(written)));
    await refresh();
    setBusy(false);
    if (!result.ok) show("error", result.error);
    else if (written.length > 1)
      show("success", { text: scoresTexts.entered, params: { count: written.length } });
  }

  function enter(index: number, text: string) {
    const blank = text.trim() === "";
    const value = blank ? null : readTyped(text);
    const wrong = new Set(unreadable);
    if (!blank && value === null) {
      setUnreadable(wrong.add(index));
      return;
    }
    wrong.delete(index);
    setUnreadable(wrong);
    if (tried) void tryValues(tried.values.map((old, other) => (other === index ? value : old)));
    else if (real[index] !== value) void write([{ index, value }]);
  }

  function paste(text: string): boolean {
    const scores = pastedScores(text, names);
    if (!scores) return false;
    if (tried) void tryValues(scores);
    else void write(scores.map((value, index) => ({ index, value })));
    return true;
  }

  return {
    cells,
    values: tried?.values ?? real,
    assessment: tried ? tried.assessment : (snapshot?.assessment ?? null),
    trying: tried !== null,
    busy,
    unreadable,
    tryFigures: (on) => {
      setUnreadable(new Set());
      if (on) void tryValues(real);
      else setTried(null);
    },
    reset: () => void tryValues(real),
    enter,
    paste,
  };
}
