/** What is missing to the next better level, and the single indicators that would bring it. */
import { levelOf, type Judged } from "../../ita/level";
import { neededScore } from "../../ita/needed";
import type { CoreRules, Instrument } from "../../ita/rulebook/schema";
import { instrumentScores, totalScore } from "../../ita/score";
import { roundHalfUp } from "../../thai/round";

/** Raising one indicator alone, all others unchanged. */
export interface Way {
  /** Number of the indicator, from 1. */
  readonly indicator: number;
  readonly from: number;
  /** Least score, with two decimals, that is enough. */
  readonly to: number;
}

/** One thing that the next level asks and that is not reached. */
export interface Lack {
  readonly of: Judged;
  readonly score: number;
  readonly needed: number;
  /** Smallest raise first; none when no single indicator is enough. */
  readonly ways: readonly Way[];
}

export interface WayUp {
  /** Name of the next better level. */
  readonly level: string;
  readonly lacks: readonly Lack[];
}

/** Ways shown of each lack. */
const MOST = 3;

/** The way to the next better level; null at the best one. */
export function wayUp(scores: readonly number[], core: CoreRules): WayUp | null {
  const grade = levelOf(totalScore(scores, core), instrumentScores(scores, core), core);
  if (!grade.ok || !grade.value.next) return null;
  return {
    level: grade.value.next.name,
    lacks: grade.value.missing.map(({ of, value, needed }) => ({
      of,
      score: value,
      needed,
      ways: core.indicators
        .flatMap((instrument, index) => wayOf(scores, core, index, instrument, of, needed) ?? [])
        .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
        .slice(0, MOST),
    })),
  };
}

/** The raise of one indicator that is enough for a total or an instrument; null when it cannot be. */
function wayOf(
  scores: readonly number[],
  core: CoreRules,
  index: number,
  instrument: Instrument,
  of: Judged,
  needed: number,
): Way | null {
  const from = scores[index] ?? 0;
  const exact =
    of === "total"
      ? neededScore(scores, index + 1, needed, core)
      : instrument === of
        ? meanNeeds(scores, core, index, of, needed)
        : null;
  if (exact === null) return null;
  const to = Math.ceil(roundHalfUp(exact * 100, 6)) / 100;
  return to > 100 || to <= from ? null : { indicator: index + 1, from, to };
}

/** Score that an indicator must reach for the mean of its instrument to be `needed`. */
function meanNeeds(
  scores: readonly number[],
  core: CoreRules,
  index: number,
  of: Instrument,
  needed: number,
): number {
  const own = scores.filter((_, other) => core.indicators[other] === of);
  const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
  return (scores[index] ?? 0) + (needed - mean) * own.length;
}
