/** Which questions and items are weak: below the pass line, or the lowest of their indicator. */
import { passes } from "./level";
import type { QuestionScore, QuestionScores } from "./records";
import type { CoreRules } from "./rulebook/schema";
import { roundHalfUp } from "../thai/round";

/** A scored question or item that needs attention. */
export interface WeakQuestion extends QuestionScore {
  readonly score: number;
  /** Whether the score, rounded to 2 decimals, reaches the pass line of the year. */
  readonly passes: boolean;
  /** Whether no other of its indicator is lower while at least one is higher. */
  readonly lowest: boolean;
}

/** Scored questions of one indicator, in the order given. */
export function scoredOf(
  { scores }: Pick<QuestionScores, "scores">,
  indicator: number,
): readonly (QuestionScore & { readonly score: number })[] {
  return scores.flatMap((one) =>
    one.indicator === indicator && one.score !== null ? [{ ...one, score: one.score }] : [],
  );
}

/**
 * Questions and items below the pass line or lowest in their indicator: by indicator, lowest first, ties in the
 * order given. An indicator whose scores are all alike has no lowest. Blanks are left out.
 */
export function weakQuestions(questions: QuestionScores, core: CoreRules): readonly WeakQuestion[] {
  return core.indicators.flatMap((_, index) => {
    const own = scoredOf(questions, index + 1);
    const rounded = own.map(({ score }) => roundHalfUp(score, 2));
    const least = Math.min(...rounded);
    const alike = rounded.every((score) => score === least);
    return own
      .map((one, at) => ({
        ...one,
        passes: passes(one.score, core),
        lowest: !alike && rounded[at] === least,
      }))
      .filter((one) => !one.passes || one.lowest)
      .sort((a, b) => a.score - b.score);
  });
}
