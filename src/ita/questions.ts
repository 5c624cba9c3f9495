/** From question and item scores up to indicators, and against the indicator scores that were published. */
import { codesOf } from "./codes";
import type { QuestionScores, YearScores } from "./records";
import { oitRulesOf, type OitRuleBook } from "./oitRules";
import type { CoreRules, OitRule } from "./rulebook/schema";
import { indicatorScore, oitIndicatorScore } from "./score";
import { roundHalfUp } from "../thai/round";

/**
 * Score (0–100) of every indicator, indicator 1 first: the mean of its questions. Null where a question or item of the
 * indicator has no score yet.
 * @param rule how OIT indicators come from their items; the year's own when left out
 */
export function indicatorsFromQuestions(
  { scores }: Pick<QuestionScores, "scores">,
  core: CoreRules,
  rule: OitRule = core.oitRule,
): readonly (number | null)[] {
  const scoreOf = new Map(scores.map(({ code, score }) => [code, score]));
  return core.indicators.map((instrument, index) => {
    const number = index + 1;
    const own = codesOf(core, number).map((code) => scoreOf.get(code) ?? null);
    if (own.length === 0 || own.includes(null)) return null;
    if (instrument !== "OIT") return indicatorScore(own);
    const groups = core.oitGroups.filter((group) => group.indicator === number);
    const items = codesOf(core)
      .filter((code) => code.startsWith("o"))
      // Items of other indicators do not count; what stands for them is never looked at.
      .map((code) => scoreOf.get(code) ?? 0);
    return oitIndicatorScore(items, groups, rule);
  });
}

/** An indicator whose published score cannot come from its question scores. */
export interface IndicatorDifference {
  /** Indicator number, 1–10. */
  readonly number: number;
  /** Computed from the questions, 0–100, not rounded. */
  readonly computed: number;
  /** As it stands in the scores sheet. */
  readonly published: number;
}

/**
 * Indicators whose published score differs from the computed one by more than rounding to 2 decimals explains:
 * question scores known within half a hundredth put their mean within half a hundredth, and the published
 * figure is known no better, so that everything below a whole hundredth agrees. Where the OIT rule of the year is not
 * confirmed, a score that either rule gives is right.
 */
export function indicatorDifferences(
  questions: QuestionScores,
  { scores }: YearScores,
  book: OitRuleBook,
): readonly IndicatorDifference[] {
  const ways = oitRulesOf(book).map((rule) => indicatorsFromQuestions(questions, book.core, rule));
  return scores.flatMap((published, index) => {
    const [computed = null, ...others] = ways.map((way) => way[index] ?? null);
    if (computed === null) return [];
    const agrees = [computed, ...others].some(
      (score) => score !== null && roundHalfUp(Math.abs(score - published), 8) < 0.01,
    );
    return agrees ? [] : [{ number: index + 1, computed, published }];
  });
}
