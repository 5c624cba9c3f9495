/**
 * Scores: question → (sub-indicator) → indicator → instrument → total. Every level is a plain mean; only
 * the instruments are weighted. Scores are points from 0 to 100 and are never rounded here.
 *
 * Whole ranks are computed as one weighted mean with whole-number weights. Where scores have at most two
 * decimals, which is how they are published, the sums run in whole hundredths and only one division rounds:
 * the result is the double nearest to the true value, so 84.995 is 84.995 and not 84.99499….
 */
import { flatMap } from "../core/lists";
import type { CoreRules, Instrument, OitGroup, OitRule } from "./rulebook/schema";

/** The instruments in official order. */
export const INSTRUMENTS: readonly Instrument[] = ["IIT", "EIT", "OIT"];

/** Sum of numbers; 0 of none. */
export function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}

/**
 * Mean of scores with whole-number weights, between the least and the greatest score.
 * @throws RangeError when there is nothing to average
 */
export function weightedMean(scores: readonly number[], weights: readonly number[]): number {
  const weight = sum(weights);
  if (scores.length === 0 || scores.length !== weights.length || weight <= 0) {
    throw new RangeError("a mean needs scores and one positive weight for each");
  }
  const sumOf = (values: readonly number[]) =>
    sum(values.map((value, i) => value * (weights[i] ?? 0)));
  const hundredths = scores.map((score) => Math.round(score * 100));
  const exact = hundredths.every((value, i) => value / 100 === scores[i]);
  const mean = exact ? sumOf(hundredths) / (100 * weight) : sumOf(scores) / weight;
  // Not Math.min(...scores): a column of a whole sheet is too long for a call.
  const least = scores.reduce((a, b) => Math.min(a, b));
  const greatest = scores.reduce((a, b) => Math.max(a, b));
  return Math.min(Math.max(mean, least), greatest);
}

function mean(scores: readonly number[]): number {
  return weightedMean(
    scores,
    scores.map(() => 1),
  );
}

/** Product of sizes. Divided by each size it gives the weights that make a mean of means one weighted mean. */
function product(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all * size, 1);
}

/** Number of items of a sub-indicator. */
export function groupSize({ first, last }: OitGroup): number {
  return last - first + 1;
}

/** Score of an IIT or EIT indicator: mean of its question scores. Blanks (null) are left out; null when all are. */
export function indicatorScore(questions: readonly (number | null)[]): number | null {
  const given = questions.filter((score) => score !== null);
  return given.length === 0 ? null : mean(given);
}

/**
 * Score of an OIT indicator.
 * @param items scores of all items of the year, o1 first
 * @param groups the sub-indicators of this indicator
 * @param rule mean of sub-indicator means, or plain mean of the indicator's items
 * @throws RangeError when an item of the groups is missing
 */
export function oitIndicatorScore(
  items: readonly number[],
  groups: readonly OitGroup[],
  rule: OitRule,
): number {
  const shares = product(groups.map(groupSize));
  const own = flatMap(groups, ({ first, last }) => items.slice(first - 1, last));
  const weights = flatMap(groups, (group) => {
    const size = groupSize(group);
    return new Array<number>(size).fill(rule === "item-means" ? 1 : shares / size);
  });
  return weightedMean(own, weights);
}

/** Scores of the indicators of one instrument, in official order. */
export function scoresOf(
  instrument: Instrument,
  scores: readonly number[],
  core: CoreRules,
): readonly number[] {
  if (scores.length !== core.indicators.length) {
    throw new RangeError(`${scores.length} scores for ${core.indicators.length} indicators`);
  }
  return scores.filter((_, i) => core.indicators[i] === instrument);
}

/** Score (0–100) of an instrument: mean of its indicators. `scores` holds every indicator of the year. */
export function instrumentScore(
  instrument: Instrument,
  scores: readonly number[],
  core: CoreRules,
): number {
  return mean(scoresOf(instrument, scores, core));
}

/** Scores (0–100) of all three instruments. */
export function instrumentScores(
  scores: readonly number[],
  core: CoreRules,
): Readonly<Record<Instrument, number>> {
  return {
    IIT: instrumentScore("IIT", scores, core),
    EIT: instrumentScore("EIT", scores, core),
    OIT: instrumentScore("OIT", scores, core),
  };
}

/** Points of the total that an instrument brings: its score times its weight, e.g. at most 30 for IIT. */
export function weightedScore(
  instrument: Instrument,
  scores: readonly number[],
  core: CoreRules,
): number {
  const own = scoresOf(instrument, scores, core);
  const weight = core.weights[instrument];
  // Mean over own scores and a zero for the rest, so that weight and division stay in one step.
  return weightedMean([...own, 0], [...own.map(() => weight), own.length * (100 - weight)]);
}

/** Whole-number weight of every indicator in the total. */
export function indicatorWeights(core: CoreRules): readonly number[] {
  const countOf = (name: Instrument) => core.indicators.filter((one) => one === name).length;
  const shares = product(INSTRUMENTS.map(countOf));
  return core.indicators.map((name) => core.weights[name] * (shares / countOf(name)));
}

/** Total (0–100): weighted sum of the instrument scores, computed from the indicators without rounding between. */
export function totalScore(scores: readonly number[], core: CoreRules): number {
  if (scores.length !== core.indicators.length) {
    throw new RangeError(`${scores.length} scores for ${core.indicators.length} indicators`);
  }
  return weightedMean(scores, indicatorWeights(core));
}
