/** OIT items that were not fully met, and what each costs. */
import { groupSize, indicatorWeights, sum } from "./score";
import type { CoreRules, OitRule } from "./rulebook/schema";

/** An item below 100 points. */
export interface MissingItem {
  /** Number of the item: 1 is o1. */
  readonly item: number;
  /** 0–100. */
  readonly score: number;
  /** Points of the total that full points of this item alone would bring. */
  readonly costs: number;
}

/**
 * The items below 100, o1 first.
 * @param items scores of all items of the year, o1 first, 0–100
 * @param rule how the indicators come from the items; the year's own when left out
 */
export function missingItems(
  items: readonly number[],
  core: CoreRules,
  rule: OitRule = core.oitRule,
): readonly MissingItem[] {
  const weights = indicatorWeights(core);
  const missing: MissingItem[] = [];
  for (const group of core.oitGroups) {
    const { indicator, first, last } = group;
    const groups = core.oitGroups.filter((other) => other.indicator === indicator);
    const share = (weights[indicator - 1] ?? 0) / sum(weights);
    const part =
      rule === "item-means" ? sum(groups.map(groupSize)) : groups.length * groupSize(group);
    for (let item = first; item <= last; item++) {
      const score = items[item - 1] ?? 0;
      if (score >= 100) continue;
      missing.push({ item, score, costs: ((100 - score) * share) / part });
    }
  }
  return missing;
}
