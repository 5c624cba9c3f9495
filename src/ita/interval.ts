/**
 * Intervals for figures that are known to 2 decimals only. A printed 93.82 stands for every real value in
 * [93.815, 93.825); means of such values lie in an interval too, and a printed result is consistent when its
 * own interval meets that one. Rounding half up is assumed at every print and none in between; a figure that
 * was cut off (truncated) instead is consistent only where rounding could have produced it as well.
 *
 * All bounds are whole numbers of half hundredths (0.005 points) times the sum of weights: no float decides.
 */
import { roundHalfUp } from "../thai/round";
import { indicatorWeights, INSTRUMENTS, scoresOf, sum } from "./score";
import type { CoreRules, Instrument } from "./rulebook/schema";

/** Values from `low` to `high`; `high` itself belongs to them only when `closed`. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly closed: boolean;
}

/** 100 points in half hundredths. */
const FULL = 20000;

/** Real values, in half hundredths and from 0 to `full`, that are printed as `printed`. */
function valuesBehind(printed: number, full: number): Interval {
  const middle = 2 * Math.round(roundHalfUp(printed, 2) * 100);
  const high = Math.min(middle + 1, full);
  return { low: Math.max(middle - 1, 0), high, closed: high < middle + 1 };
}

/**
 * Can `printed` be the rounded value of Σ weight·score / divisor when every score is known to 2 decimals only?
 * @param full greatest value the result can have, in half hundredths
 */
function canPrint(
  printed: number,
  scores: readonly number[],
  weights: readonly number[],
  divisor: number,
  full = FULL,
): boolean {
  const parts = scores.map((score) => valuesBehind(score, FULL));
  const weighted = (ends: readonly number[]) => sum(ends.map((end, i) => end * (weights[i] ?? 0)));
  const isClosed = parts.every((part, i) => part.closed || weights[i] === 0);
  const shown = valuesBehind(printed, full);
  // All bounds are whole numbers: half a step more makes an upper end that belongs to its interval one that does not.
  const low = Math.max(weighted(parts.map((part) => part.low)), shown.low * divisor);
  const high = Math.min(
    weighted(parts.map((part) => part.high)) + (isClosed ? 0.5 : 0),
    shown.high * divisor + (shown.closed ? 0.5 : 0),
  );
  return low < high;
}

/**
 * True when a total printed with 2 decimals can come from these indicator scores, each known to 2 decimals.
 * @param scores every indicator of the year in official order, 0–100
 */
export function consistentTotal(
  scores: readonly number[],
  printedTotal: number,
  core: CoreRules,
): boolean {
  const weights = indicatorWeights(core);
  if (scores.length !== weights.length) {
    throw new RangeError(`${scores.length} scores for ${weights.length} indicators`);
  }
  return canPrint(printedTotal, scores, weights, sum(weights));
}

/** True when an instrument score (0–100) printed with 2 decimals can come from these indicator scores. */
export function consistentInstrument(
  instrument: Instrument,
  scores: readonly number[],
  printed: number,
  core: CoreRules,
): boolean {
  const own = scoresOf(instrument, scores, core);
  return canPrint(
    printed,
    own,
    own.map(() => 1),
    own.length,
  );
}

/** True when weighted points of an instrument (e.g. 27.74 of 30) printed with 2 decimals can come from the scores. */
export function consistentPoints(
  instrument: Instrument,
  scores: readonly number[],
  printed: number,
  core: CoreRules,
): boolean {
  const own = scoresOf(instrument, scores, core);
  const weight = core.weights[instrument];
  return canPrint(
    printed,
    own,
    own.map(() => weight),
    own.length * 100,
    (FULL * weight) / 100,
  );
}

/** True when weighted points of an instrument printed with 2 decimals can come from its score printed so. */
export function consistentPointsOfInstrument(
  instrument: Instrument,
  score: number,
  printed: number,
  core: CoreRules,
): boolean {
  const weight = core.weights[instrument];
  return canPrint(printed, [score], [weight], 100, (FULL * weight) / 100);
}

/** True when a total printed with 2 decimals can come from the scores of the three instruments printed so. */
export function consistentTotalOfInstruments(
  scores: Readonly<Record<Instrument, number>>,
  printedTotal: number,
  core: CoreRules,
): boolean {
  const weights = INSTRUMENTS.map((name) => core.weights[name]);
  return canPrint(
    printedTotal,
    INSTRUMENTS.map((name) => scores[name]),
    weights,
    100,
  );
}

/**
 * True when a mean printed with 2 decimals can come from these scores, each known to 2 decimals.
 * @param weights whole numbers, one a score; all 1 when left out
 */
export function consistentMean(
  scores: readonly number[],
  printed: number,
  weights: readonly number[] = scores.map(() => 1),
): boolean {
  return canPrint(printed, scores, weights, sum(weights));
}
