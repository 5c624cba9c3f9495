/**
 * What is missing to a level, and the way that takes the fewest points. Levels compare values rounded half up to 2
 * decimals, which nobody should aim at: what is missing counts to the full cut.
 */
import { roundHalfUp } from "../thai/round";
import { reachedLevel } from "./level";
import { neededScore } from "./needed";
import {
  INSTRUMENTS,
  indicatorWeights,
  instrumentScores,
  scoresOf,
  sum,
  totalScore,
} from "./score";
import type { CoreRules, Instrument, Level } from "./rulebook/schema";

/** Decimals of points that are kept: floats go wrong far behind them. */
const DECIMALS = 7;
/** Decimals of planned scores, which add up again: as many as a double holds below 100. */
const PLANNED_DECIMALS = 12;

/** A value, the cut that the level sets for it, and what it comes to on the cheapest way. Points 0–100. */
export interface Distance {
  readonly value: number;
  /** Null when the level sets no cut for it. */
  readonly cut: number | null;
  /** 0 when the cut is reached. */
  readonly missing: number;
  readonly planned: number;
}

/** What one indicator can do. Points 0–100. */
export interface IndicatorGap {
  readonly score: number;
  /** Score with which this indicator alone, the others unchanged, reaches the level; null when none does. */
  readonly alone: number | null;
  /** Points from the score to `alone`; null when there is none. */
  readonly missing: number | null;
  /** Score on the cheapest way. */
  readonly planned: number;
}

export interface Gap {
  readonly level: Level;
  readonly total: Distance;
  readonly instruments: Readonly<Record<Instrument, Distance>>;
  /** In official order. */
  readonly indicators: readonly IndicatorGap[];
}

/** The level that ten scores give, instruments' minima included. */
export function levelOfScores(scores: readonly number[], core: CoreRules): Level {
  const reached = reachedLevel(totalScore(scores, core), instrumentScores(scores, core), core);
  // With all instruments at hand nothing can be refused.
  if (!reached.ok) throw new RangeError("no level");
  return reached.value;
}

/** Whether scores give a level or a better one. */
export function reachesLevel(scores: readonly number[], level: Level, core: CoreRules): boolean {
  return core.levels.indexOf(levelOfScores(scores, core)) <= core.levels.indexOf(level);
}

/**
 * Score (0–100) that one indicator must reach for the level, all others unchanged: the total and the minimum of its own
 * instrument both count.
 * @returns 0 when the others alone reach it; `full` when even 100 would not; the instrument that stands in the way
 *   when it is another one
 */
export function neededForLevel(
  scores: readonly number[],
  indicator: number,
  level: Level,
  core: CoreRules,
): { readonly score: number } | { readonly blocked: Instrument | "full" } {
  const own = core.indicators[indicator - 1];
  if (own === undefined) throw new RangeError(`no indicator ${indicator}`);
  const without = scores.map((score, i) => (i + 1 === indicator ? 0 : score));
  if (reachesLevel(without, level, core)) return { score: 0 };
  const byInstrument = instrumentScores(scores, core);
  const minimum = level.eachInstrument ?? 0;
  const blocked = INSTRUMENTS.find(
    (name) => name !== own && roundHalfUp(byInstrument[name], 2) < minimum,
  );
  if (blocked) return { blocked };
  const forTotal = neededScore(scores, indicator, level.total, core);
  const others = scoresOf(own, without, core);
  const forInstrument = Math.max(0, roundHalfUp(minimum * others.length - sum(others), DECIMALS));
  return forTotal === null || forInstrument > 100
    ? { blocked: "full" }
    : { score: Math.max(forTotal, forInstrument) };
}

/**
 * What is missing to a level; null when it is reached.
 *
 * The cheapest way raises the fewest points in sum: each instrument to its minimum, then those whose points count most
 * in the total. Within an instrument all points count alike, so the lowest indicators are raised first.
 * @param scores every indicator of the year in official order, 0–100
 */
export function gapTo(scores: readonly number[], level: Level, core: CoreRules): Gap | null {
  if (reachesLevel(scores, level, core)) return null;
  const planned = cheapestScores(scores, level, core);
  const [before, after] = [instrumentScores(scores, core), instrumentScores(planned, core)];
  return {
    level,
    total: distance(totalScore(scores, core), level.total, totalScore(planned, core)),
    instruments: {
      IIT: distance(before.IIT, level.eachInstrument, after.IIT),
      EIT: distance(before.EIT, level.eachInstrument, after.EIT),
      OIT: distance(before.OIT, level.eachInstrument, after.OIT),
    },
    indicators: scores.map((score, i) => {
      const needed = neededForLevel(scores, i + 1, level, core);
      const alone = "score" in needed ? needed.score : null;
      return {
        score,
        alone,
        missing: alone === null ? null : Math.max(0, roundHalfUp(alone - score, DECIMALS)),
        planned: planned[i] ?? score,
      };
    }),
  };
}

function distance(value: number, cut: number | null, planned: number): Distance {
  return { value, cut, missing: cut === null ? 0 : shortOf(value, cut), planned };
}

/** Points missing to a cut, none when the value reaches it as published. */
function shortOf(value: number, cut: number): number {
  return roundHalfUp(value, 2) >= cut ? 0 : roundHalfUp(cut - value, DECIMALS);
}

/** The ten scores after the cheapest way. */
function cheapestScores(
  scores: readonly number[],
  level: Level,
  core: CoreRules,
): readonly number[] {
  const before = instrumentScores(scores, core);
  const planned = [...scores];
  const placesOf = (name: Instrument) =>
    core.indicators.map((_, i) => i).filter((i) => core.indicators[i] === name);
  for (const name of INSTRUMENTS) {
    const minimum = level.eachInstrument ?? 0;
    if (shortOf(before[name], minimum) === 0) continue;
    const places = placesOf(name);
    // From the sum and not from the mean, which is seldom a whole number of hundredths.
    const missing = minimum * places.length - sum(scoresOf(name, scores, core));
    raise(planned, places, roundHalfUp(missing, DECIMALS));
  }
  const weights = indicatorWeights(core);
  const weightOf = (name: Instrument) => weights[placesOf(name)[0] ?? 0] ?? 0;
  const byWeight = [...INSTRUMENTS].sort((a, b) => weightOf(b) - weightOf(a));
  for (const name of byWeight) {
    if (roundHalfUp(totalScore(planned, core), DECIMALS) >= level.total) break;
    const missing = sum(weights.map((weight, i) => weight * (level.total - (planned[i] ?? 0))));
    raise(planned, placesOf(name), roundHalfUp(missing, DECIMALS) / weightOf(name));
  }
  return planned;
}

/** Adds points to the scores at some places, the lowest first and none above 100. */
function raise(scores: number[], places: readonly number[], points: number): void {
  const scoreAt = (place: number) => scores[place] ?? 0;
  const lowest = [...places].sort((a, b) => scoreAt(a) - scoreAt(b));
  let left = points;
  for (let count = 1; count <= lowest.length && left > 0; count++) {
    const group = lowest.slice(0, count);
    const [first = 0] = group;
    const next = lowest[count];
    const top = next === undefined ? 100 : scoreAt(next);
    const step = Math.min(top - scoreAt(first), left / count);
    for (const place of group) {
      scores[place] = roundHalfUp(scoreAt(place) + step, PLANNED_DECIMALS);
    }
    left -= step * count;
  }
}
