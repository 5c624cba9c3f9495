/** By which rule the OIT indicators of a year are computed, as far as anybody knows. */
import type { OitRule, RuleBook } from "./rulebook/schema";

/** What of a year's book tells how OIT is computed. */
export type OitRuleBook = Pick<RuleBook, "core" | "known">;

/**
 * The rules by which the OIT indicators of a year may have been computed, the one we take first: both where no source
 * confirms it (the means of items and of sub-indicators are up to 15 points of an indicator apart), else one.
 */
export function oitRulesOf({ core, known }: OitRuleBook): readonly OitRule[] {
  if (known.oitRule.confidence !== "unverified") return [core.oitRule];
  return core.oitRule === "item-means"
    ? ["item-means", "sub-indicator-means"]
    : ["sub-indicator-means", "item-means"];
}
