import { roundHalfUp } from "../thai/round";
import { indicatorWeights, sum } from "./score";
import type { CoreRules } from "./rulebook/schema";

/** Decimals of the weighted sum that are kept: floats go wrong far behind them. */
const SUM_DECIMALS = 7;

/**
 * Score (0–100) that one indicator must reach for the total to be `target`, all others unchanged.
 *
 * @param scores every indicator of the year in official order, 0–100; that of `indicator` itself is not looked at
 * @param indicator number of the indicator, from 1
 * @param target total to reach, 0–100
 * @returns 0 when the others alone reach the target; null when even 100 would not
 * @throws RangeError when scores or indicator do not belong to the year
 */
export function neededScore(
  scores: readonly number[],
  indicator: number,
  target: number,
  core: CoreRules,
): number | null {
  const weights = indicatorWeights(core);
  const weight = weights[indicator - 1];
  if (scores.length !== weights.length || weight === undefined) {
    throw new RangeError(`${scores.length} scores, indicator ${indicator} of ${weights.length}`);
  }
  const rest = sum(
    weights.map((one, i) => one * (target - (i + 1 === indicator ? 0 : (scores[i] ?? 0)))),
  );
  // Sums of published scores have two decimals: rounding takes away what floats added, so cuts are exact.
  const missing = roundHalfUp(rest, SUM_DECIMALS);
  if (missing <= 0) return 0;
  return missing > 100 * weight ? null : missing / weight;
}
